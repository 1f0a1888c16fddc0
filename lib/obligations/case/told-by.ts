import { Temporal } from 'temporal-polyfill'
import { dayWords } from '../../court-rules/words.ts'
import type { IsoDate, IsoMoment } from '../../dates/iso.ts'
import { pageOf, quoteOf } from '../../document/quote.ts'
import type { Span } from '../../document/span.ts'
import { eventNames } from '../../language/time/event-names.ts'
import { sameSitting } from '../../language/time/event-kinds.ts'
import { stemsOf } from '../../language/time/labels.ts'
import type { Awaited } from './awaited.ts'
import type { CaseAnswer, CasePaper } from './case-paper.ts'
import { isPaperNamed, kindNamed, speaksOf } from './paper-named.ts'
import { servedBySummons } from './paper-kinds.ts'
import { statementsIn, type Statement } from './statements.ts'

/** What one paper tells of the day of an event that `waiting` waits for. `paper` may be `waiting` itself, with its own notice. */
export const toldBy = (awaited: Awaited, waiting: CasePaper, paper: CasePaper): CaseAnswer[] => {
  const { kind } = paper.reading.document
  const own = paper.documentId === waiting.documentId
  // a proposal tells what somebody would like
  if (kind === 'proposed-order' || (own && paper.notice === null)) return []
  if (awaited.event === 'held') return own ? [] : sittings(awaited.what, paper)
  return [
    ...isPaperNamed(awaited.paper, waiting, paper) ? ofItself(awaited.event, kindNamed(awaited.paper, paper), own, paper) : [],
    ...own || awaited.event !== 'served' ? [] : statementsIn(paper.text)
      .filter((statement) => statement.says === 'served' && speaksOf(awaited.paper, statement, waiting, paper))
      // how a summons was served adds no days: Fed. R. Civ. P. 6(d) is of service under Rule 5
      .map((statement) => said(statement, 'served', servedBySummons(kindNamed(awaited.paper, paper) ?? '') ? null : statement.by, paper)),
  ]
}

/** The paper is the one that the order names: its own entry, filing, or service by the court's notice. */
const ofItself = (event: 'served' | 'entered' | 'filed', kind: string | null, own: boolean, paper: CasePaper): CaseAnswer[] => {
  const { notice, text: { stamp }, reading: { document } } = paper
  const entered = (notice?.enteredOn ?? document.enteredOn) as IsoMoment | null
  const filed = (notice?.filedOn ?? stamp?.filedOn ?? entered) as IsoMoment | null
  const at = event === 'filed' ? filed : entered
  if (at === null || (event === 'served' && (notice === null || notice.sentTo.length === 0 || servedBySummons(kind ?? '')))) return []
  return [{
    at, how: event, by: event === 'served' ? 'electronic' : null, documentId: paper.documentId, paper: own ? `its own notice of ${day(entered ?? at)}` : called(paper),
    quote: notice?.words ?? stamp?.text ?? short(paper.text.text), page: notice?.words ? null : 1,
    caution: event === 'served' && notice !== null && notice.otherwise.length > 0
      ? `The notice names others who are not served by it (${short(notice.otherwise.join('; '), 80)}): for them it is another day.` : null,
  }]
}

const sittings = (what: string, paper: CasePaper): CaseAnswer[] => {
  const { document, settings } = paper.reading
  const statements = statementsIn(paper.text)
  if (/\bdeposition\b/.test(what)) {
    const stems = [...stemsOf(what)]
    return statements.filter(({ says, sentence }) => (says === 'deposition' || says === 'held') && stems.every((stem) => stemsOf(sentence).has(stem)))
      .map((statement) => said(statement, statement.says === 'held' ? 'held' : 'set', null, paper))
  }
  const held = statements.filter(({ says, before }) => says === 'held' && sameSitting(what, eventNames(before).at(-1)?.what ?? ''))
    .map((statement) => said(statement, 'held', null, paper))
  const set = !document.binding ? [] : settings.flatMap(({ what: other, at, quote, page }): CaseAnswer[] =>
    (at === null || !sameSitting(what, other) ? [] : [{ at, how: 'set', by: null, documentId: paper.documentId, paper: called(paper), quote: short(quote), page, caution: null }]))
  // what was held is surer than what was set
  return held.length > 0 ? held : set
}

const said = ({ at, span }: Statement, how: CaseAnswer['how'], by: CaseAnswer['by'], paper: CasePaper): CaseAnswer =>
  ({ at, how, by, documentId: paper.documentId, paper: called(paper), quote: quoted(paper, span), page: pageOf(paper.text, span), caution: null })

const quoted = (paper: CasePaper, span: Span): string => short(quoteOf(paper.text, span))

/** “the notice of Jun 19, 2026”, “AMENDED ORDER of Jul 1, 2026”, “certificate.pdf”. */
const called = ({ notice, name, reading: { document } }: CasePaper): string => {
  const dated = document.enteredOn ?? document.signedOn
  const of = dated === null ? '' : ` of ${day(dated)}`
  return notice !== null ? `the notice${of}` : document.title !== null ? `“${short(document.title, 80)}”${of}` : `“${name}”`
}

const day = (moment: string): string => dayWords(Temporal.PlainDate.from(moment.slice(0, 10) as IsoDate)).slice(4)

/** Enough of a long text to know it by. */
const short = (words: string, most = 260): string => {
  const plain = words.replace(/\s+/g, ' ').trim()
  return plain.length <= most ? plain : `${plain.slice(0, plain.lastIndexOf(' ', most))} …`
}
