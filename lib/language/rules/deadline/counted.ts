import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { PeriodMention } from '../../mentions/mention.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { periodPhrase, type PeriodPhrase } from '../../time/period-phrase.ts'
import type { Rule } from '../../rule.ts'
import { textBefore } from '../../sentence/nearby.ts'
import { ordered } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** Lengths of something else that only look counted: “worked for six years before …”, “a five-day trial”. */
const LENGTH = new RegExp(pattern`
  \b(?:for|lasted|lasting|spent|(?<!\b(?:be|and|or)\s)served|age[ds]?|last|past|worked|nearly|almost|about|some|
  (?<!\b(?:turn(?:ed)?|hand(?:ed)?|g[io]ven?|sent|carried)\s)over)\s+
  (?:the\s+)?$`, 'i')
/** Said where a period's last day is itself too late. */
const SHORT_OF = '“Before” leaves that day out: the day before it is the last'
/** Bounds that other rules read. */
const WITHIN = /^(?:due )?(?:within|w\/in?)/
const FOR = /^(?:for|in)\b/
/** Bounds that make a day of a span of time: “until two weeks of trial”. */
const LIMIT = /than|least|until|after|by|on/
const UPON = /^on|^upon/

/** “the next business day”, “the third court day” */
const NTH_DAY = /^(?:the\s+)?(?:next|following|first|second|third|fourth|fifth|\d)/i
const OF_WORK = /business|court|working/i
const NEXT_DAY = /^the\s+(?:next|following)\s+day$/i

/** Whether a period is the day after the time just named: “by noon of the next business day”. */
const isNextDay = (sentence: MarkedSentence, { span }: PeriodMention, bound: string): boolean => {
  const words = sentence.text.slice(span.start - sentence.start, span.end - sentence.start)
  const ahead = sentence.text.slice(span.start - sentence.start)
  return bound !== '' && NTH_DAY.test(ahead) && OF_WORK.test(words) || NEXT_DAY.test(words)
}

/** Whether the phrase is another rule's, or only says how long something is. */
const uncounted = (sentence: MarkedSentence, { bound, of, span }: PeriodPhrase): boolean =>
  WITHIN.test(bound) || FOR.test(bound)
  || of && !LIMIT.test(bound)
  || UPON.test(bound) && /notice/i.test(sentence.text.slice(span.end - sentence.start, span.end - sentence.start + 30))
  || LENGTH.test(textBefore(sentence, span.start, 30))

/** A period counted from something: “at least seven days before the conference”, “30 days from entry”, “14 days thereafter”. */
export const counted: Rule<Draft<Deadline>> = {
  name: 'deadline/counted',
  cue: /\b(?:hour|day|week|month|year)/i,
  produce: (sentence, context) => sentence.mentions.flatMap((m) => {
    if (m.kind !== 'period') return []
    const phrase = periodPhrase(sentence, m)
    const next = isNextDay(sentence, m, phrase.bound)
    if (!phrase.anchored && !next || uncounted(sentence, phrase) || !ordered(sentence, phrase.span, context)) return []
    const told = next ? phrase.warnings.slice(0, m.warnings.length) : phrase.warnings
    const warnings = phrase.bound === 'before' ? [...told, SHORT_OF] : told
    const when = next && !phrase.anchored ? { ...phrase.when, trigger: { of: 'event' as const, words: 'the day before it' } } : phrase.when
    return [{ kind: 'deadline' as const, rule: counted.name, span: phrase.span, when, warnings }]
  }),
  examples: [
    { text: 'Impeachment material shall be turned over not later than seven (7) days before the commencement of trial.', yields: ['not later than seven (7) days before the commencement of trial'] },
    { text: 'Any reply is due 14 days after the response is filed and is limited to 5 pages.', yields: ['14 days after the response is filed'] },
    { text: 'The brief will be due 30 days following service of petitioner’s brief and petitioner’s reply brief will be due 14 days following service of respondent’s brief.', yields: ['30 days following service of petitioner’s brief', '14 days following service of respondent’s brief'] },
    { text: 'The fine must be paid before the fifteenth day after the date of the judgment.', yields: ['before the fifteenth day after the date of the judgment'] },
    { text: 'Objections must be filed and served at least seven days before the hearing.', yields: ['at least seven days before the hearing'] },
    { text: 'At least 14 days before the final pretrial conference, the parties shall file a joint statement.', yields: ['At least 14 days before the final pretrial conference'] },
    { text: 'Oppositions are due 21 days after the motion is filed, and replies 10 days after the opposition is filed.', yields: ['21 days after the motion is filed', '10 days after the opposition is filed'] },
    { text: 'Plaintiff shall serve its reply brief, not to exceed 5,000 words, fourteen (14) days thereafter.', yields: ['fourteen (14) days thereafter'] },
    { text: 'The order shall be filed no later than 5:00 p.m. on the third business day before the date of the final pretrial conference.', yields: ['no later than 5:00 p.m. on the third business day before the date of the final pretrial conference'] },
    { text: 'The notice shall be filed no later than noon on the business day before the hearing.', yields: ['no later than noon on the business day before the hearing'] },
    { text: 'Each side must give notice by 5:00 p.m. two court days beforehand.', yields: ['by 5:00 p.m. two court days beforehand'] },
    { text: 'Please circulate a dial-in number at least two days beforehand.', yields: ['at least two days beforehand'] },
    { text: 'The appeal is due thirty days from entry of this Order.', yields: ['thirty days from entry of this Order'] },
    { text: 'Courtesy copies shall be delivered not later than noon of the next business day.', yields: ['not later than noon of the next business day'] },
    { text: 'Not less than seventy-two (72) hours prior to the conference, excluding weekends and holidays, any party may file a letter.', yields: ['Not less than seventy-two (72) hours prior to the conference, excluding weekends and holidays'] },
    { text: 'Each side may e-mail her a one-page summary the day before the call.', yields: ['the day before the call'] },
  ],
  counterexamples: [
    'He worked there for six years before the accident.',
    'Each side will have 14 hours.',
    'A motion must be filed within 14 days of service.',
    'The trial shall last two weeks.',
  ],
}
