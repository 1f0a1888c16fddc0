import { commanded } from '../../command/commands.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import { startingAt, textAfter, textBefore } from '../../sentence/nearby.ts'
import type { Rule } from '../../rule.ts'
import { told } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

const ON = new RegExp(pattern`
  (^|[^\p{L}\p{N}-])(?:up)?(?:on|with)\s+(?:at\s+least\s+|not\s+less\s+than\s+|no\s+less\s+than\s+|
  not\s+fewer\s+than\s+)?$`, 'iu')
/** Notice that must be given: “shall give three business days’ notice”, “Ten days’ written notice is required”. */
const GIVEN = new RegExp(pattern`
  (^|[^\p{L}\p{N}-])(?:(?:gives?|giving|provid(?:es?|ing)|with|without|receiv(?:es?|ing)|and|or)\s+
  (?:at\s+least\s+|not\s+less\s+than\s+)?|^\W*(?:\w{1,3}[.)]\s+)?)$`, 'iu')
const REQUIRED = /\b(?:is|are|shall\s+be|must\s+be)\s+(?:required|given|necessary|provided)\b/i
const NOTICE = new RegExp(pattern`
  ^\s+(?:(?:prior|advance|written|actual|reasonable|oral)\s+(?:and\s+)?){0,3}notice\b
  (?:\s+to\s+(?:(?!and\b|or\b|that\b)[\p{L}’'-]+\s?){1,4}(?=[,.;]|$|\sand\b|\sor\b))?`, 'iu')
/** Whether a word, and no beginning, stands before the period. */
const WORD = /[\p{L}]\s+$/u

/** “on forty-eight hours’ notice”, “upon five (5) days’ written notice to Pretrial Services”. */
export const onNotice: Rule<Draft<Deadline>> = {
  name: 'deadline/on-notice',
  cue: /\bnotice\b/i,
  produce: (sentence, context) => sentence.mentions.flatMap((m) => {
    if (m.kind !== 'period') return []
    const lead = textBefore(sentence, m.span.start, 40)
    const on = ON.exec(lead)
    const notice = NOTICE.exec(textAfter(sentence, m.span.end, 90))
    const given = GIVEN.exec(lead)
    const due = on !== null || given !== null && (WORD.test(given[0]) || REQUIRED.test(sentence.text))
    if (!notice || !due) return []
    const span = { start: on ? startingAt(m.span, on).start : m.span.start, end: m.span.end + notice[0].trimEnd().length }
    if (told(sentence, span, context) || !commanded(sentence)) return []
    const trigger = { of: 'event' as const, words: notice[0].trim().replace(/\s+/g, ' ') }
    const when = { kind: 'period' as const, period: m.period, direction: 'after' as const, trigger, atLeast: false, hour: null }
    return [{ kind: 'deadline' as const, rule: onNotice.name, span, warnings: m.warnings, when }]
  }),
  examples: [
    { text: 'Counsel shall be ready for trial on forty-eight hours’ notice at any time during the term.', yields: ['on forty-eight hours’ notice'] },
    { text: 'Upon five (5) days’ written notice, Defendant shall allow Plaintiffs to enter the Facility.', yields: ['Upon five (5) days’ written notice'] },
    { text: 'He may travel to the Middle District on 48 hours’ written notice to Pretrial Services.', yields: ['on 48 hours’ written notice to Pretrial Services'] },
    { text: 'A party may inspect the code on at least three business days’ prior written notice.', yields: ['on at least three business days’ prior written notice'] },
    { text: 'The reviewer is to give three business days’ notice of a first visit and 24 hours’ notice of any other.', yields: ['three business days’ notice', '24 hours’ notice'] },
    { text: 'Ten days’ written notice to Plaintiff is required before any emergency repair.', yields: ['Ten days’ written notice'] },
  ],
  counterexamples: [
    'Ten days’ notice was given.',
    'The notice must be filed within ten days.',
  ],
}
