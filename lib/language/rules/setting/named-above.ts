import type { Draft } from '../../draft.ts'
import type { Setting } from '../../finding.ts'
import type { DateMention } from '../../mentions/mention.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { eventNames } from '../../time/event-names.ts'
import { eventAt } from '../../time/events-at.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { openDates, settingDraft } from './setting-draft.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** “DATE: …”, “Date and time: …”, “When: …”. */
const LABEL = /^\W*(?:(?:hearing\s+)?date(?:\s*(?:and|&|\/)\s*time)?|time\s+and\s+date|when|day)\s*:\s*$/i
/** “It is set for …”, “That date is …”, “The new date is …”. */
const PRONOUN = new RegExp(pattern`
  ^\W*(?:(?:and\s+)?(?:it|this|that|the\s+same)|(?:that|the|this)\s+(?:new\s+)?(?:date|setting|time))
  \s+(?:is|will|shall|has\s+been|remains)\b[^;.]{0,60}$`, 'i')

/** All that a table's cell tells beside the hour: “Tuesday at 8:30 a.m.   02/06/2024”, below “Trial”. */
const DAY_OF_WEEK = /^\W*(?:(?:mon|tues|wednes|thurs|fri)day,?\s+)?(?:at\s+)?$/i

/** How far above, in sentences, the event may be named. */
const REACH = 4

/** A date whose event the sentences above name: a block “DATE: … TIME: …”, a line with nothing but day and hour, “That date is …”. */
export const namedAbove: Rule<Draft<Setting>> = {
  name: 'setting/named-above',
  cue: new RegExp(pattern`
    \b(?:date|when|day|time)\s*:|\b(?:it|this|that|same|date|setting)\s+(?:is|will|shall|has|remains)\b|^\W*(?:(?:mon|tues|wednes|
    thurs|fri)day\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d|\d)`, 'i'),
  produce: (sentence, context) => openDates(sentence, context).flatMap((date) => {
    const words = sentence.text.slice(0, date.span.start - sentence.start)
    const before = sentence.paragraph.kind === 'row' ? lastCell(words.replace(DAY_OF_WEEK, '')) : words
    const said = LABEL.test(before) ? hourFollows(sentence, date, context) : date.time !== null && standsAlone(sentence, date, before, context)
    if (!said || eventAt(sentence, date)) return []
    const event = above(context, sentence)
    return event === null ? [] : [settingDraft(namedAbove.name, date, event, context)]
  }),
  examples: [
    { text: 'A hearing on the motion to dismiss will take place as follows:\n\nDATE: March 4, 2026\n\nTIME: 10:30 AM', yields: ['March 4, 2026'] },
    { text: 'Matter   Date\nTrial (jury; estimate: 5 days)\nTuesday at 8:30 a.m.   02/06/2027\nDiscovery cut-off   08/04/2026', yields: ['8:30 a.m. 02/06/2027'] },
    { text: 'H. Trial. March 22, 2027 at 9:30 a.m., Courtroom 4, without a jury.', yields: ['March 22, 2027 at 9:30 a.m.'] },
    { text: 'In re Loom, Inc.,   PRETRIAL CONFERENCE:\n   Debtor.          Date:   July 15, 2026\n                    Time:   2:00 p.m.', yields: ['July 15, 2026'] },
    { text: 'A status conference has been scheduled.\n\nWhen: March 4, 2026 at 10:30 a.m.', yields: ['March 4, 2026 at 10:30 a.m.'] },
    { text: 'Counsel shall appear for a pretrial conference before Judge Roe\n\nFriday, March 6, 2026, at 9:30 a.m.', yields: ['Friday, March 6, 2026, at 9:30 a.m.'] },
    { text: 'The certificate is due 60 days after the first date set for the meeting of creditors. That date is April 9, 2026, at 10:00 a.m.', yields: ['April 9, 2026, at 10:00 a.m.'] },
  ],
  counterexamples: [
    'Date: March 4, 2026',
    'The hearing is adjourned.\n\nDate: March 4, 2026',
    'The report is late. It is due March 4, 2026 at 5:00 p.m.',
  ],
}

/** The words of a row's last cell: beside a caption's parties, “Plaintiff,   Date:”. */
const lastCell = (words: string): string => /(?:^|[^\S\n]{2,}|\t)(\S(?:[^\S\n]?\S)*\s*)$/.exec(words)?.[1] ?? words

const TIME_LABEL = /^\W*time\s*:/i

/** Whether an hour is told with a labelled date, in it or at once after it. */
const hourFollows = (sentence: MarkedSentence, date: DateMention, { sentences, index }: RuleContext): boolean =>
  date.time !== null
  || TIME_LABEL.test(sentence.text.slice(date.span.end - sentence.start))
  || TIME_LABEL.test(sentences[index + 1]?.text ?? '')

const NOTHING_MORE = /^[\s.,]*$/

/** Whether a date with its hour is all that a line or the text under a heading says, or is said of “it”. */
const standsAlone = (sentence: MarkedSentence, date: DateMention, before: string, context: RuleContext): boolean => {
  if (PRONOUN.test(before)) return true
  return before.trim() === '' && (NOTHING_MORE.test(sentence.text.slice(date.span.end - sentence.start)) || isUnderHeading(sentence, context))
}

/** Whether a heading that runs into the text stands before: “H. Trial. March 22, 2027 at 9:30 a.m., Courtroom 4.” */
const isUnderHeading = (sentence: MarkedSentence, { sentences, index }: RuleContext): boolean => {
  const heading = sentences[index - 1]
  if (!heading || heading.paragraph !== sentence.paragraph) return false
  const words = heading.text.replace(/^\W*(?:[\dA-Za-z]{1,4}[.)]\s+)?/, '').replace(/\W+$/, '')
  return eventNames(words).some((event) => event.end - event.start === words.length)
}

/** How far above in characters. */
const REACH_CHARACTERS = 600

/** The event that was named last above: in a sentence that gives it no date of its own. */
const above = ({ sentences, index }: RuleContext, { start, paragraph: { kind } }: MarkedSentence): string | null => {
  for (const earlier of sentences.slice(Math.max(0, index - REACH), index).toReversed()) {
    if (start - earlier.start > REACH_CHARACTERS) return null
    // a table's label names first what it is about: “Final Pretrial Conference and Hearing on Motions in Limine”
    const event = eventNames(earlier.text).at(kind === 'row' ? 0 : -1)
    if (event) return earlier.mentions.some((m) => m.kind === 'date') ? null : event.what
  }
  return null
}
