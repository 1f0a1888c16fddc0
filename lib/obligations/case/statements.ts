import type { IsoMoment } from '../../dates/iso.ts'
import type { ReadingText } from '../../document/reading-text.ts'
import type { Span } from '../../document/span.ts'
import type { ServiceMethod } from '../../court-rules/index.ts'
import { serviceMethodNamed } from '../../court-rules/service-method.ts'
import { settled, writtenDates } from '../../language/mentions/dates.ts'

/** That something was served or held, or that a deposition is to be taken, on a day: said in one sentence. */
export interface Statement {
  readonly says: 'served' | 'held' | 'deposition'
  readonly at: IsoMoment
  /** The sentence, and its words up to the date. */
  readonly span: Span
  readonly sentence: string
  readonly before: string
  readonly by: ServiceMethod | null
}

const SPEAKS = /\bserv(?:ed|ice)\b|\bheld\b|\bdeposition\b|\bmailed\b/i
/** What has not happened, or not yet: “shall be served on”, “was never served”. */
const UNREAL = /\b(?:not|never|shall|must|may|will|be|unless|until|if|to|attempted)\b[^,;]{0,30}$/i
const SERVED_ON = /\bserved\b(?:(?!\bserved\b)[^;]){0,160}?\bon:?\s*$|\bserved:?\s*$/i
const SERVICE_DATE = /\b(?:date\s+of\s+service|service\s+date|date\s+served)\s*(?:is|was|:)?\s*$/i
/** “I certify that on May 3, 2026, I served …”. */
const THEN_SERVED = /^,?\s+(?:(?:[\w.'’-]+\s+){1,6}?)(?:served|mailed|caused\b[^;.]{0,120}?\bto\s+be\s+served)\b/i
const HELD_ON = /\bheld\b(?:(?!\bheld\b)[^;]){0,60}?\bon\s*$/i
const DEPOSED_ON = /\bdeposition\b[^;]{0,120}?\b(?:take\s+place|be\s+(?:taken|held|conducted)|proceed|occur|(?:is|was)\s+(?:taken|held|set|scheduled|noticed|rescheduled))\b[^;]{0,40}?\b(?:on|for)\s*$/i
const WAY = /\b(?:by|via|through)\s+(?:the\s+|an?\s+)?([^,;.]{3,60})/i

/** What a paper's words say of days on which something was done; what is only commanded, denied or hoped for says nothing. */
export const statementsIn = ({ text, sentences }: ReadingText): Statement[] => sentences.flatMap(({ span }) => {
  const sentence = text.slice(span.start, span.end).replace(/\s/g, ' ')
  if (!SPEAKS.test(sentence)) return []
  const dates = writtenDates(sentence)
  return dates.flatMap((written, i): Statement[] => {
    const { date, time } = settled(written, written.year, [], sentence)
    if (date === null) return []
    // a verb belongs to the first date after it
    const from = Math.max(dates[i - 1]?.end ?? 0, written.start - 240)
    const before = sentence.slice(from, written.start)
    const after = sentence.slice(written.end, dates[i + 1]?.start ?? written.end + 240)
    const says = sayingOf(before, after)
    if (says === null) return []
    const at: IsoMoment = time === null ? date : `${date}T${time}` as IsoMoment
    return [{ says, at, span, sentence, before: sentence.slice(0, written.start), by: says === 'served' ? wayOf(`${before} ${sentence.slice(written.end, written.end + 240).split(';')[0]}`) : null }]
  })
})

const sayingOf = (before: string, after: string): Statement['says'] | null => {
  const real = (form: RegExp) => {
    const found = form.exec(before)
    return found !== null && !UNREAL.test(before.slice(0, found.index))
  }
  if (real(SERVED_ON) || SERVICE_DATE.test(before)) return 'served'
  if (/\bon\s*$/i.test(before) && THEN_SERVED.test(after) && !/\b(?:not|never)\b/i.test(after.slice(0, 60))) return 'served'
  if (DEPOSED_ON.test(before)) return 'deposition'
  return real(HELD_ON) ? 'held' : null
}

/** How a paper was served; of one “served by the Clerk” nothing is told. */
const wayOf = (words: string): ServiceMethod | null => {
  if (/\bpersonal(?:ly)?\b/i.test(words)) return 'personal'
  const way = WAY.exec(words)?.[1] ?? (/\bmailed\b/i.test(words) ? 'mail' : null)
  return way === null || /\bclerk|\bother\b|\bcourt\b/i.test(way) ? null : serviceMethodNamed(way)
}
