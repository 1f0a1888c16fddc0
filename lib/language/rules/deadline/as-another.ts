import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { eventNamed } from './event-named.ts'
import { ordered } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** A paper, an act or a party’s own: up to eight words. */
const WHAT = pattern`
  (?:(?!and\b|or\b|but\b|shall\b|must\b|will\b|may\b)[\p{L}’'()-]+\s+){0,7}?(?!and\b|or\b)[\p{L}’'()-]+`
const ENDS = pattern`(?=\s*(?:[.,;:)]|$)|\s(?:and|or|but|unless|if|so|with)\b)`

/** “the same day as the pretrial order”, “at the same time as dispositive motions” */
const SAME_TIME = pattern`
  (?:(?:on|at|by|in|no\s+later\s+than)\s+)?the\s+same\s+(?:day|date|time|deadline|schedule|hour)\s+(?:as|that|when)\s+${WHAT}${ENDS}`
/** “on the same schedule”, “on appellee’s schedule” */
const SCHEDULE_OF = pattern`on\s+(?:the\s+same|(?:[\p{L}]+\s+){0,2}?[\p{L}]+[’']s?)\s+(?:briefing\s+)?schedule(?!\s+as\b)`
/** “when the replies are due”, “on the date the pretrial order is due” */
const WHEN_DUE = pattern`
  (?:when|(?:on|by)\s+the\s+(?:day|date)\s+(?:that\s+|on\s+which\s+|when\s+)?
  (?=(?:the|an?|its|his|her|their|any|[\p{L}]+s)\s))\s*${WHAT}\s+(?:is|are|becomes?|falls?)\s+due`
/** “due when dispositive motions are” */
const DUE_WHEN = pattern`(?<=due\s)when\s+${WHAT}\s+(?:is|are)(?=\s*(?:[.,;]|$))`
/** “due with the footage” */
const DUE_WITH = pattern`(?<=due\s)(?:together\s+|along\s+)?with\s+(?:the|its|his|her|their|that|any)\s+${WHAT}${ENDS}`

const AS = new RegExp(pattern`
  (?<![\p{L}-])(?:due\s+)?(?<words>${SAME_TIME}|${SCHEDULE_OF}|${WHEN_DUE}|${DUE_WHEN}|${DUE_WITH})`, 'giu')

/** The preposition, which is no part of what is meant. */
const PREPOSITION = /^(?:on|at|by|in|no later than) (?=the (?:same|day|date)\b)/i

/**
 * “at the same time as dispositive motions”, “when the replies are due”, “on the same schedule”: another paper’s time, which is
 * found later.
 */
export const asAnother: Rule<Draft<Deadline>> = {
  name: 'deadline/as-another',
  cue: /\bsame\s|\bschedule\b|\bwhen\b|\bdue\b/i,
  produce: (sentence, context) => [...sentence.text.matchAll(AS)].flatMap((m) => {
    const span = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length }
    if (!ordered(sentence, span, context)) return []
    const words = m.groups!['words']!.replace(/\s+/g, ' ').replace(PREPOSITION, '')
    return [{ kind: 'deadline' as const, rule: asAnother.name, span, warnings: [], when: eventNamed(words) }]
  }),
  examples: [
    { text: 'Reciprocal discovery is due the same day as the government’s.', yields: ['due the same day as the government’s'] },
    { text: 'A motion attacking an expert is due when dispositive motions are; later ones will not be considered.', yields: ['due when dispositive motions are'] },
    { text: 'Courtesy copies must be delivered when the replies are due.', yields: ['when the replies are due'] },
    { text: 'Proposed instructions shall be lodged on the date the pretrial order is due.', yields: ['on the date the pretrial order is due'] },
    { text: 'Daubert motions must be filed at the same time as dispositive motions.', yields: ['at the same time as dispositive motions'] },
    { text: 'Intervenor shall file its own brief on appellee’s schedule.', yields: ['on appellee’s schedule'] },
    { text: 'Cross-motions shall be briefed on the same schedule.', yields: ['on the same schedule'] },
    { text: 'If the footage is gone, an affidavit is due with the footage.', yields: ['due with the footage'] },
    { text: 'The lists are due by the same date as the instructions, and not before.', yields: ['due by the same date as the instructions'] },
  ],
  counterexamples: [
    'The two motions raise the same question at the same time as each other did.',
    'The Court will rule when the replies are in.',
    'The parties shall comply with the schedule.',
    'Due process is satisfied when notice is given with the complaint.',
    'Rent was due when the lease ended.',
  ],
}
