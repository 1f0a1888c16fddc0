import type { Setting } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { TimeMention } from '../mentions/mention.ts'
import { dayOf, momentOf } from './moment.ts'
import { pattern } from '../../patterns/pattern.ts'

const AT = /(?:\b(?:at|beginning|starting|commencing|commence|begin|start)\s+(?:promptly\s+)?(?:at\s+)?|\btime:\s*|\s[–—-]\s*)$/i
const OTHER = /\b(?:subsequent|each\s+day|every|thereafter|no\s+later|by|until|following)\b[^,;]{0,40}$/i

/** A sentence that goes on about the sitting: “The hearing will begin at …”. */
const GOES_ON = new RegExp(pattern`
  ^\W*(?:the\s+|this\s+|that\s+)?(?:hearing|conference|trial|argument|mediation|call|proceedings?|time|it|jury)\b`, 'i')
/** “Time: 9:00 a.m.”, in a line of its own. */
const TIME_LABEL = /\btime:\s*$/i

/** Gives settings without an hour the one that the same sentence, or the next, tells: “will hold a conference … beginning at 9:00 a.m.”. */
export const withTimes = (settings: readonly Setting[], sentences: readonly MarkedSentence[]): Setting[] => {
  let index = 0
  const timed: Setting[] = []
  settings.forEach((setting, i) => timed.push(withTime(setting, i)))
  return timed.map((setting, i) => shared(setting, timed[i + 1], settings[i + 1]))

  function withTime(setting: Setting, i: number): Setting {
    while (index < sentences.length && sentences[index]!.sentence.span.end <= setting.span.start) index += 1
    const own = sentences[index]
    if (!own || setting.at === null || setting.at.includes('T')) return setting
    // “June 23, July 21, and September 15, each at 2:00 p.m.”
    const sibling = timed[i - 1]
    if (sibling?.at?.includes('T') && (!settings[i - 1]!.at!.includes('T') || hourLeads(own, sibling))
      && own.start <= sibling.span.start && setting.span.start - sibling.span.end < 8)
      return { ...setting, at: momentOf(dayOf(setting.at), sibling.at.slice(11)) }
    const before = settings[i - 1]?.span.end ?? 0
    const limit = settings[i + 1]?.span.start ?? Number.POSITIVE_INFINITY
    const time = hourIn(own, before, limit) ?? hourIn(sentences[index + 1], own.sentence.span.end, limit, own)
    if (!time) {
      const hour = own.paragraph.kind === 'row' ? hourOfRow(own) : null
      return hour === null ? setting : { ...setting, at: momentOf(dayOf(setting.at), hour) }
    }
    const labelled = time.span.start >= own.sentence.span.end && TIME_LABEL.test(textOf(sentences[index + 1]!, time))
    const span = labelled ? { start: setting.span.start, end: time.span.end } : setting.span
    return { ...setting, at: momentOf(dayOf(setting.at), time.time), span }
  }
}

const HOUR_FIRST = /^(?:noon\b|\d{1,2}(?::\d\d)?\s?[ap]\.?m\b)/i

/** “at 10:00 a.m. on January 9, 2014, and March 6, 2014”: an hour before the first of several days is that of all. */
const hourLeads = ({ text, start }: MarkedSentence, sibling: Setting): boolean =>
  sibling.span.start >= start && HOUR_FIRST.test(text.slice(sibling.span.start - start))

/** “March 25 and June 24, each at 8:45 a.m.”: the hour of the last is the first one's, too. */
const shared = (setting: Setting, next: Setting | undefined, asWritten: Setting | undefined): Setting => {
  if (setting.at === null || setting.at.includes('T') || !next?.at?.includes('T') || asWritten?.at?.includes('T')) return setting
  const together = setting.what === next.what && next.span.start - setting.span.end < 8
  return together ? { ...setting, at: momentOf(dayOf(setting.at), next.at.slice(11)) } : setting
}

/** The one hour that a table's row tells, in its label or in another column: “Jury trial, 8:30 a.m.   07/13/27   05/18/27”. */
const hourOfRow = (row: MarkedSentence): string | null => {
  const hours = row.mentions.flatMap((m) => (m.kind === 'time' ? [m.time] : m.kind === 'date' && m.time !== null ? [m.time] : []))
  return hours.length === 1 ? hours[0]! : null
}

const textOf = (sentence: MarkedSentence, time: TimeMention): string => sentence.text.slice(0, time.span.start - sentence.start)

/** The hour of a sitting between two places of a sentence; one `after` its own sentence must go on about it. */
const hourIn = (sentence: MarkedSentence | undefined, from: number, to: number, after?: MarkedSentence): TimeMention | undefined => {
  if (!sentence || (after && !GOES_ON.test(sentence.text))) return undefined
  return sentence.mentions.find((m): m is TimeMention => m.kind === 'time' && m.span.start >= from && m.span.end <= to
    && AT.test(textOf(sentence, m)) && !OTHER.test(textOf(sentence, m)))
}
