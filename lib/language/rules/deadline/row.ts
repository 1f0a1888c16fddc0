import { documentDay } from '../../command/commands.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { DateMention } from '../../mentions/mention.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { eventAt } from '../../time/events-at.ts'
import { isPast } from '../../time/moment.ts'
import { textAfter, textBefore } from '../../sentence/nearby.ts'
import type { Rule } from '../../rule.ts'
import { vacated } from '../../time/vacated.ts'
import { dated, datesOf } from './dated.ts'
import { told } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** Labels of dates that nobody has to keep. */
const NO_DUTY = new RegExp(pattern`
  ^\W*(?:dated?|received|signed|filed|entered|issued|so\s+ordered|done|date(?:\s+(?:filed|entered|signed|of\s+(?:birth|order)))?|
  effective|revised|approved|decided|submitted|served|updated|printed|re|born|hearing\s+held|time|page|case|
  document)\b[^a-z]*$|\b(?:dated|DATED|SIGNED|ENTERED|DONE)\b`)

/** A verb makes a sentence of it, which other rules read. */
const VERB = new RegExp(pattern`
  \b(?:is|are|was|were|shall|must|will|has|have|had|may(?!\s+\d)|filed|entered|issued|held|served|moved|said|ordered|
  granted|denied|appeared|submitted|received)\b`, 'i')

/** A row of payments: “February 27, 2026 .... $2,316.40”, below “The Debtors will pay as follows:”. */
const PAYMENT = /^[\s.…|:–—-]*\$\s?\d/
const PAY = /\b(?:pay|payments?|instal?lments?|remit|deposit)\b/i

/** What leads from a label to its date: a colon, dots, a gap. */
const LEADER = /(?::|\.{2}|…|\t|\s{2}|[–—-])\s*$/
const COLUMN = /(?:^|[^\p{L}])(?::|\.{2,}|\t|\s|\||[([–—-])*$/u
/** Nothing follows in the line, or the next label. */
const LINE_ENDS = /^\W*$|^\s*;\s/
/** A label that stands behind its date: “June 8, 2027   Final pretrial conference”. */
const LABEL_BEHIND = /^\s*(?:UNCHANGED\s*)?[*•–-]?\s*\p{Lu}/u
const WORDS = /\p{L}{2}/u
/** Labels that make a sitting's date the last day for something. */
const LIMIT = /\b(?:deadline|due|last\s+day|cut-?off|complet|to\s+(?:file|serve)|proceed\s+to)/i

/** Whether a date stands in a line of its own behind its label, which may be the lead-in above: “Dispositive motions: March 16, 2026.” */
const inLine = (sentence: MarkedSentence, label: string, rest: string): boolean =>
  LEADER.test(label.slice(-12)) && !VERB.test(label) && LINE_ENDS.test(rest)
  && WORDS.test(label.trim() === '' && sentence.leads[0] ? sentence.leads[0].text : label)

/** Whether a date stands in a table's row in front of its label, behind it, or before a sum that is to be paid. */
const inColumn = (sentence: MarkedSentence, date: DateMention, label: string, rest: string): boolean => {
  const bare = label.trim() === ''
  if (bare && PAYMENT.test(rest) && PAY.test(sentence.leads[0]?.text ?? '')) return true
  if (!WORDS.test(bare ? rest : label)) return false
  const afterDate = datesOf(sentence).some((d) => d.span.end <= date.span.start) && !/\p{L}/u.test(label.replace(/^.*\d{2,4}/s, ''))
  return (bare || afterDate) && LABEL_BEHIND.test(rest) || COLUMN.test(label)
}

/** “Close of fact discovery … 06/01/2021”, “Dispositive pretrial motions: March 16, 2026.” */
export const row: Rule<Draft<Deadline>> = {
  name: 'deadline/row',
  cue: /\d|[Ff]irst|two\s+thousand/,
  produce: (sentence, context) => {
    const inRow = sentence.paragraph.kind === 'row'
    if (sentence.text.length > (inRow ? 600 : 240)) return null
    return datesOf(sentence).flatMap((date) => {
      const label = textBefore(sentence, date.span.start, 400)
      const rest = textAfter(sentence, date.span.end, 80)
      if (!(inRow ? inColumn(sentence, date, label, rest) : inLine(sentence, label, rest))) return []
      if (NO_DUTY.test(label) || isPast(date, documentDay(context.profile))) return []
      if (told(sentence, date.span, context) || vacated(sentence, date)) return []
      if (eventAt(sentence, date) && !LIMIT.test(label)) return []
      return [dated(row.name, date.span, date, context)]
    })
  },
  examples: [
    { text: 'Close of fact discovery ............ 06/01/2027', yields: ['06/01/2027'] },
    { text: 'Dispositive pretrial motions: March 16, 2027.', yields: ['March 16, 2027'] },
    { text: 'Opening expert reports          August 8, 2027', yields: ['August 8, 2027'] },
    { text: 'Close of expert discovery    02/26/2027    01/15/2027', yields: ['01/15/2027'] },
    { text: 'Opposition papers: June 5, 2027; reply papers: June 12, 2027.', yields: ['June 5, 2027', 'June 12, 2027'] },
    { text: 'Completion of mediation                   May 26, 2027', yields: ['May 26, 2027'] },
    { text: 'Mediation deadline: August 14, 2027', yields: ['August 14, 2027'] },
  ],
  counterexamples: [
    'Dated: February 18, 2021',
    'Final pretrial conference: February 5, 2026, at 2:00 p.m.',
    'The complaint was filed: March 3, 2026',
    'ENTERED: October 2, 2019',
  ],
}
