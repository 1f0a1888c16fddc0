import { outside } from '../../command/command-rule.ts'
import { trimmed, type DirectiveDraft } from '../../command/command.ts'
import { isUnticked } from '../../clause/lists.ts'
import { masked } from '../../sentence/masking.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { narrated } from '../../sentence/narration.ts'
import { predicatesOf } from '../../clause/predicates.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { isOptional } from '../../command/strong-command.ts'
import { pattern } from '../../../patterns/pattern.ts'
import { directiveDraft } from './directive-draft.ts'
import { capWord, isTime, rowLabel } from './row-label.ts'
import { isNote, isPaper, isPayment, isSittingOnly } from './row-subject.ts'

/** A row of a schedule, or a line that is one: “Close of fact discovery … June 1, 2021”, “Dispositive motions: March 16, 2026”. */
export const row: Rule<DirectiveDraft> = {
  name: 'directive/row',
  cue: /\d|\bdays?\b|\bweeks?\b|\bpermitted\b|\bpages?\b|\bminutes\b|\bhours\b/i,
  produce: (sentence, context) => {
    if (!mayBeRow(sentence, context)) return null
    const mask = masked(sentence)
    if (hasVerb(mask) || tells.test(mask)) return null
    const label = rowLabel(sentence, mask)
    if (!label || !isDue(label.words, sentence, context)) return null
    const at = sentence.start + mask.indexOf(label.words)
    if (narrated(sentence, { start: at, end: at + label.words.length })) return null
    return [directiveDraft({
      rule: row.name,
      span: trimmed(sentence, label.start, mask.length),
      modality: !label.timed ? 'must-not' : isOptional(label.words) ? 'may' : 'must',
      action: label.words.replace(/\s+/g, ' ').replace(timeLead, ''),
    })]
  },
  examples: [
    { text: 'The following schedule applies:\n\nClose of fact discovery    June 1, 2021\nDispositive motions    July 9, 2021\nTrial    October 4, 2021', yields: ['Close of fact discovery June 1, 2021', 'Dispositive motions July 9, 2021'] },
    { text: 'Amended Date    Event\n\nNovember 30, 2026    Deadline to Complete Expert Discovery\n\nDecember 8, 2026    Pretrial Conference', yields: ['November 30, 2026 Deadline to Complete Expert Discovery'] },
    { text: 'Dispositive pretrial motions: March 16, 2026.', yields: ['Dispositive pretrial motions: March 16, 2026'] },
    { text: 'Reply ........................ 5 pages', yields: ['Reply ........................ 5 pages'] },
    { text: 'The Debtors will pay Movant as follows:\n\nFebruary 27, 2026 .............. $2,316.40\nMarch 13, 2026 ................. $2,316.40', yields: ['February 27, 2026 .............. $2,316.40', 'March 13, 2026 ................. $2,316.40'] },
  ],
  counterexamples: [
    'The parties met on January 20, 2023, as required by Rule 26(f).',
    'The parties estimate four to five days.',
    'Balance on May 3, 2021    $2,316.40',
    'Dated: May 3, 2021',
    'Final pretrial conference    February 5, 2026',
    'Revised December 15, 2025',
    'Hearing: May 3, 2021',
    'Case No. 20-cv-8607',
  ],
}

/** What stands before a time, or between a paper and its time. */
const timeLead = /^(?:,?\s*(?:by|on|no later than|due|on or before|not later than|within|:))?\s*/i

/** The longest row, in characters. */
const LONGEST = 420

/** “Discovery: 3/1/2026; motions: 3/15/2026”: several in one line, each of which is read by itself. */
const isListOfRows = ({ paragraph, text }: MarkedSentence, { deadlines }: RuleContext): boolean =>
  paragraph.kind !== 'row' && deadlines.length > 1 && /\d;\s/.test(text)

const mayBeRow = (sentence: MarkedSentence, context: RuleContext): boolean =>
  sentence.paragraph.kind !== 'heading'
  && sentence.text.length <= LONGEST
  && (sentence.mentions.some(isTime) || capWord.test(sentence.text))
  && !outside(sentence, context)
  && !isUnticked(sentence)
  && !isListOfRows(sentence, context)

/** What was held, what somebody did or thinks: “The parties met on January 20”, “Counsel estimate four days”. */
const tells = new RegExp(pattern`
  \bheld\b|^\W*(?:the\s+)?(?:parties|counsel|plaintiffs?|defendants?|both\s+sides|court)\s+(?:met|confer(?:red)?|estimate|agree|report|
  request|stated?|anticipate|expect|propose|consent|appear(?:ed)?|stipulate|seek|ask)(?:s|d|ed)?\b`, 'i')
/** Verbs that make no sentence of a row. */
const weakVerb = /^(?:be|can)$/i
/** “21 days after the motion is filed”: a verb that belongs to the time. */
const afterEvent = /\b(?:after|before|of|from|following|prior\s+to)\b[^.;]{0,80}\b(?:is|are|has\s+been|have)\b[^.;]{0,40}$/i

const hasVerb = (mask: string): boolean =>
  predicatesOf(mask).some(({ kind, words }) => kind === 'other' ? !weakVerb.test(words) : kind !== 'to-do') && !afterEvent.test(mask)

/** Whether what a row is about can be due: a paper, an act or a payment, and not where the court sits or when something was signed. */
const isDue = (label: string, sentence: MarkedSentence, context: RuleContext): boolean =>
  (isPaper(label) || isPayment(label, sentence, context)) && !isSittingOnly(label) && !isNote(label)
