import type { ReadDocument } from '../../lib/obligations/reading.ts'
import { caseNameOf } from '../../lib/obligations/case-name.ts'
import { courtWords, judgeWords } from './court-words.ts'
import { kindWords } from './reasons.ts'
import { counted, dateWords } from '../words.ts'

/** Whose case this is, before which court, and what the document is. */
export const PanelHead = ({ document, name }: { readonly document: ReadDocument; readonly name: string }) => {
  const caseName = caseNameOf(document.parties)
  const court = courtWords(document.court)
  const place = [document.caseNumberAsPrinted ?? document.caseNumber, court?.short, judgeWords(document.judge, document.judgeTitle)].filter(Boolean)
  return (
    <header className="panel-head">
      <h1 title={caseName ?? name}>{caseName ?? name}</h1>
      {place.length > 0 && <p className="panel-place" title={[place[0], court?.name, document.judge].filter(Boolean).join(' · ')}>{place.join(' · ')}</p>}
      <p className="panel-what">{whatWords(document)} · <span>{pagesWords(document)}</span></p>
    </header>
  )
}

const whatWords = ({ kind, signedOn, enteredOn }: ReadDocument): string => {
  const what = kindWords[kind]
  if (kind === 'not-an-order') return what
  if (signedOn && enteredOn && enteredOn.slice(0, 10) !== signedOn) return `${what} of ${dateWords(signedOn)}, entered ${dateWords(enteredOn)}`
  if (signedOn) return `${what} of ${dateWords(signedOn)}`
  return enteredOn ? `${what}, entered ${dateWords(enteredOn)}` : `${what}, undated`
}

const pagesWords = ({ pages, unreadPages }: ReadDocument): string => {
  const all = counted(pages, 'page')
  if (unreadPages.length === 0) return pages === 1 ? `${all}, read` : `${all}, all read`
  return unreadPages.length === pages ? `${all}, none read` : `${all}, ${unreadPages.length} not read`
}
