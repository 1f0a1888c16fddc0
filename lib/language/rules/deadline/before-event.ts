import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { aroundEvent } from './around-event.ts'
import { eventNamed } from './event-named.ts'
import { ORDINAL_WORDS } from '../../../dates/number-words.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** Not a court (“before Judge Reed”), nor what another rule reads (“before that date”). */
const BEFORE = new RegExp(pattern`
  (?<![\p{L}-])(?:on\s+or\s+before|before|prior\s+to|in\s+advance\s+of)\s+
  (?!(?:(?:the|an?)\s+)?(?:Court|Hon(?:orable)?|undersigned|Magistrate|District|Chief|Senior|Duty|United|U\.S|
  Bankruptcy|Judge|Clerk|Board|panel|arbitrator|
  (?:mediator|neutral|special\s+master)\s+(?:of|whom?|chosen|selected|appointed|from|in|by)|above|below|that\s+(?:date|time|day|deadline|period)|
  such\s+(?:date|time)|then|
  the\s+(?:${ORDINAL_WORDS}|\d+(?:st|nd|rd|th))\s+(?:business\s+|court\s+)?day|
  the\s+date\s+that\s+is\s+(?:[\w()-]+\s+){1,3}days?|it\s+is\b|me\b|him\b|her\b|us\b|
  this\s+(?:Court|date|action|case\s+was))\b|\d|a\s+jury|[A-Z]\w+\s+[A-Z]\.\s)`, 'giu')

/** Periods counted back stand before; “at least 90 days in advance” says when, and this only what. */
const COUNTED = /(?:days?|hours?|weeks?|months?|years?|day)['’]?\s*,?\s*$/i
const IN_ADVANCE = /\b(?:days?|hours?|weeks?|months?)['’]?\s+(?:in\s+advance|beforehand|ahead|prior\s+notice)\b/i

/** A stretch of time that ends with the event, and no day: “in the week before trial”. */
const STRETCH = /(?:(?:in|during|within|over)\s+)?the\s+(?:week|month|weekend|night|evening|morning)\s+$/i

/** Whose act is at issue: an adjective clause about something else carries no duty. */
const DUTY_NEAR = /\b(?:shall|must|may(?!\s+\d)|should|will|(?:is|are)\s+(?:to|directed|ordered|required|due)|please|do\s+not|need)\b/i

/** “a claim that arose before the Petition Date”: when something was, not when anything is due. */
const PAST = /\b(?:arose|arising|occurr(?:ed|ing)|exist(?:ed|ing)|accrued|incurred|happened|began|born|owed)\s+(?:(?:on|at)\s+or\s+)?$/i

/** “Before filing confidential material, the filing party shall confer”, “before the mediator declares an impasse”. */
export const beforeEvent: Rule<Draft<Deadline>> = {
  name: 'deadline/before-event',
  cue: /\b(?:before|prior\s+to|in\s+advance\s+of)\b/i,
  produce: (sentence, context) => {
    if (IN_ADVANCE.test(sentence.text)) return null
    return [...sentence.text.matchAll(BEFORE)].flatMap((m) => {
      const ahead = sentence.text.slice(0, m.index)
      const stretch = STRETCH.exec(ahead)
      if (!stretch && COUNTED.test(ahead.slice(-20))) return []
      if (!DUTY_NEAR.test(sentence.text) || PAST.test(ahead)) return []
      const start = sentence.start + m.index
      const draft = aroundEvent(beforeEvent.name, sentence, start, start + m[0].length, context)
      if (!draft || !stretch) return draft ? [draft] : []
      const words = sentence.text.slice(stretch.index, draft.span.end - sentence.start).replace(/\s+/g, ' ')
      return [{ ...draft, span: { start: sentence.start + stretch.index, end: draft.span.end }, when: eventNamed(words) }]
    })
  },
  examples: [
    { text: 'Before filing confidential material, the filing party shall confer with the designating party.', yields: ['Before filing confidential material'] },
    { text: 'All instalments must be paid in full before the Debtor or Trustee may make further payments to an attorney.', yields: ['before the Debtor or Trustee may make further payments to an attorney'] },
    { text: 'No attendee may leave before the mediator declares an impasse.', yields: ['before the mediator declares an impasse'] },
    { text: 'Before noticing it, counsel for the moving party must confer with opposing counsel.', yields: ['Before noticing it'] },
    { text: 'Counsel must exchange exhibits prior to the evidentiary hearing.', yields: ['prior to the evidentiary hearing'] },
    { text: 'Counsel shall confer in the week before the hearing.', yields: ['in the week before the hearing'] },
    { text: 'Witness lists must be exchanged the evening before each trial day.', yields: ['the evening before each trial day'] },
    { text: 'The parties shall confer in advance of any discovery motion.', yields: ['in advance of any discovery motion'] },
  ],
  counterexamples: [
    'They shall mediate again, before a mediator of their choice.',
    'Defendant shall appear before Judge Reed.',
    'The parties must say whether they consent to proceed before a magistrate judge.',
    'Defendant shall appear before Hon. Ada Reed.',
    'You may practise before the U.S. Tax Court.',
    'Before it imposes sanctions the Court must find bad faith.',
    'Defendant shall notify the United States at least 90 days in advance before destroying any of them.',
    'The motion must be filed 7 days before the hearing.',
    'The fine must be paid before the fifteenth day after the date of the judgment.',
    'He left before the accident.',
    'Any entity that asserts a claim that arose before the Petition Date must file a proof of claim.',
    'Discovery shall be completed on or before the date that is 120 days from today.',
  ],
}
