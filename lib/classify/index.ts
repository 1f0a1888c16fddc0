import type { DocumentProfile } from '../document/document-profile.ts'
import type { ReadingText } from '../document/reading-text.ts'
import { cues } from './cues/index.ts'
import { soOrderedLetter } from './cues/so-ordered-letter.ts'
import { caseNumber } from './facts/case-number.ts'
import { court } from './facts/court.ts'
import { enteredOn } from './facts/entered-on.ts'
import { judge } from './facts/judge.ts'
import { parties } from './facts/parties.ts'
import { signedOn } from './facts/signed-on.ts'
import type { KnownFacts } from './known-facts.ts'
import { paperOf, type Paper } from './paper/paper.ts'
import { requestIn } from './paper/request.ts'

export type { KnownFacts } from './known-facts.ts'

const BINDS_NOBODY: ReadonlySet<string> = new Set(['proposed-order', 'not-an-order'])

/**
 * What a document is and whether it binds, with the reasons. The first cue that recognises it names its kind;
 * each fact is read on its own and is null where the paper does not tell it.
 */
export const classify = (reading: ReadingText, known: KnownFacts = {}): DocumentProfile => {
  const paper = paperOf(reading, known)
  for (const cue of cues) {
    const because = cue.recognise(paper)
    if (!because) continue
    const number = caseNumber.read(paper)
    const binding = !BINDS_NOBODY.has(cue.kind)
    return {
      kind: cue.kind, binding, title: paper.title,
      court: court.read(paper), caseNumber: number?.number ?? null, caseNumberAsPrinted: number?.asPrinted ?? null,
      judge: binding ? judge.read(paper) : null,
      signedOn: binding ? signedOn.read(paper) : null, enteredOn: enteredOn.read(paper),
      parties: parties.read(paper) ?? [],
      caption: paper.docketText || paper.bodyAt === 0 || paper.bodyAt >= paper.text.length ? null : { start: 0, end: paper.bodyAt },
      signature: paper.signing?.span ?? null,
      request: cue === soOrderedLetter ? requestIn(paper) : null,
      because: [...because, ...saysMore(paper)],
    }
  }
  throw new Error('the last cue recognises every paper')
}

/** Of a paper whose words are known but for some pages: which they are. */
const saysMore = ({ words, unreadPages }: Paper): readonly string[] =>
  words > 12 && unreadPages.length > 0
    ? [`Page${unreadPages.length > 1 ? 's' : ''} ${unreadPages.join(', ')} could not be read and may say more`]
    : []
