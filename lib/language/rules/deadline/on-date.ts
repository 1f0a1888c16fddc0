import { documentDay } from '../../command/commands.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { DateMention } from '../../mentions/mention.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { eventAt } from '../../time/events-at.ts'
import { isBehind } from '../../time/to-come.ts'
import { startingAt, textBefore } from '../../sentence/nearby.ts'
import { courtSits } from '../setting/court-sits.ts'
import type { Rule } from '../../rule.ts'
import { vacated } from '../../time/vacated.ts'
import { dated, datesOf } from './dated.ts'
import { ordered } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

const ON = /(^|[^\p{L}\p{N}-])on\s+(?:the\s+)?$/iu
/** “expires at 5:00 p.m. on March 16”: the hour stands first, and is part of the date. */
const AT = /(^|[^\p{L}\p{N}-])(?:at|on)\s+$/iu
/** What was done on a day is history, even where its year is only guessed. */
const DONE = new RegExp(pattern`
  \b(?:(?:was|were|been|had|having|as|so|order|motion|letter|stipulation|complaint|report|notice|minutes?|opinion)\s+)?
  (?:filed|entered|issued|dated|signed|held|served|ordered|decided|executed|made|granted|denied|heard|received|appeared|
  submitted|docketed|published|referred|removed|transferred|injured|arrested|indicted|sentenced|pleaded|pled|hired|
  terminated|modified|docketed|corrected|noticed\s+for\s+submission|transferred\s+from\s+\w+|came|met|conferred|convened|happened|occurred)\s*$`, 'i')
/** “shall be served by May 1, 2026 and filed on May 8, 2026”: the second of two that share their verb. */
const SHARED = /\b(?:shall|must|will|(?:is|are)\s+to)\s+be\s+\w+[^;.]{0,80}\b(?:and|or)\s+\w+\s*$/i
const WILL = new RegExp(pattern`
  \b(?:shall|must|will|(?:is|are|be|to)\s+(?:be\s+|further\s+|hereby\s+)*\w+ed|ordered\s+\w+ed|
  (?:self|voluntary)[-\s]*surrender|clos(?:es?|ing)|ends?|expires?|
  opens?|due|deadline)\b`, 'i')

/** A date that begins with its hour, and one that is written in figures. */
const HOUR_FIRST = /^(?:\d{1,2}[:\s.ap]|noon|midnight|12)/i
const IN_FIGURES = /^\d{1,2}[/-]/
/** Words that make a command of the participle after them: “shall be filed”. */
const TO_BE_DONE = /\b(?:shall|must|will|to|be|ordered)\s+(?:be\s+)?\S*\s*$/i

const startsWithHour = (sentence: MarkedSentence, { time, span }: DateMention): boolean => {
  const written = sentence.text.slice(span.start - sentence.start)
  return time !== null && HOUR_FIRST.test(written) && !IN_FIGURES.test(written)
}

/** Whether the words before “on” tell what was done, and not what is to be. */
const wasDone = (ahead: string): boolean => {
  const done = SHARED.test(ahead) ? null : DONE.exec(ahead)
  return done !== null && !TO_BE_DONE.test(ahead.slice(0, done.index + 1) + done[0].replace(/\S+\s*$/, ''))
}

/** “on September 19, 2025, the parties shall exchange …”, “discovery closes on …”. */
export const onDate: Rule<Draft<Deadline>> = {
  name: 'deadline/on-date',
  cue: /\b(?:on|at)\s/i,
  produce: (sentence, context) => datesOf(sentence).flatMap((date) => {
    const before = textBefore(sentence, date.span.start, 200)
    const on = (startsWithHour(sentence, date) ? AT : ON).exec(before)
    if (!on || isBehind(sentence, date, documentDay(context.profile)) || vacated(sentence, date)) return []
    if (wasDone(before.slice(0, before.length - on[0].length + (on[1]?.length ?? 0)))) return []
    const span = startingAt(date.span, on)
    if (!WILL.test(sentence.text) || !ordered(sentence, span, context)) return []
    if (eventAt(sentence, date) || courtSits.produce(sentence, context)?.some((s) => s.span.start === date.span.start)) return []
    return [dated(onDate.name, span, date, context)]
  }),
  examples: [
    { text: 'Objections shall be served by May 1, 2026 and filed on May 8, 2026.', yields: ['on May 8, 2026'] },
    { text: 'On September 19, 2025, the parties shall exchange a list of claim terms.', yields: ['On September 19, 2025'] },
    { text: 'Plaintiff shall serve its opening brief on November 7, 2025.', yields: ['on November 7, 2025'] },
    { text: 'Fact discovery now closes on February 13, 2026.', yields: ['on February 13, 2026'] },
    { text: 'Fact discovery ordered closed on 2/13/2026.', yields: ['on 2/13/2026'] },
    { text: 'The Clerk is FURTHER DIRECTED to resubmit this matter to the undersigned on October 23, 2025.', yields: ['on October 23, 2025'] },
    { text: 'The parties will confer to prepare a chart to be submitted on October 10, 2025.', yields: ['on October 10, 2025'] },
  ],
  counterexamples: [
    'The complaint was filed on March 3, 2026, and must be answered.',
    'The Court will hold a hearing on March 3, 2026.',
    'The motion filed on March 3, 2026 shall be stricken.',
    'Plaintiff fell on March 3, 2026.',
  ],
}
