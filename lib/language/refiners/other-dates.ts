import { holds, overlaps } from '../../document/span.ts'
import type { DocumentProfile } from '../../document/document-profile.ts'
import { documentDay } from '../command/commands.ts'
import type { OtherDate } from '../finding.ts'
import { isAsked } from '../sentence/asked.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { DateMention, PeriodMention } from '../mentions/mention.ts'
import { textAfter, textBefore } from '../sentence/nearby.ts'
import { inThePast } from '../sentence/tense.ts'
import { isExcludedTime } from '../time/excluded-time.ts'
import { vacated } from '../time/vacated.ts'
import type { Refiner } from '../refiner.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Accounts for every date and period of the text that is in no deadline and no setting: what it is instead, in words. */
export const otherDates: Refiner = (findings, { sentences, profile }) => {
  const taken = [...findings.deadlines, ...findings.settings].map((f) => f.span).sort((a, b) => a.start - b.start)
  const others: Omit<OtherDate, 'id'>[] = []
  let next = 0
  for (const sentence of sentences)
    for (const mention of sentence.mentions) {
      if (mention.kind !== 'date' && mention.kind !== 'period') continue
      while (next < taken.length && taken[next]!.end <= mention.span.start) next += 1
      if (taken[next] && overlaps(taken[next]!, mention.span)) continue
      others.push({
        kind: 'other-date', rule: 'refiner/other-dates', span: mention.span, warnings: mention.warnings,
        date: mention.kind === 'date' ? mention.date : null,
        is: isAsked(sentence, profile) ? 'asked for in the letter on which the court ruled'
          : mention.kind === 'date' ? dateIs(sentence, mention, profile) : periodIs(sentence, mention),
      })
    }
  return { ...findings, otherDates: others.map((other, i) => ({ ...other, id: `o${i + 1}` })) }
}

const within = (sentence: MarkedSentence, mention: DateMention | PeriodMention, kind: 'citation' | 'quotation'): boolean =>
  sentence.mentions.some((m) => m.kind === kind && holds(m.span, mention.span))

/** What is told as past: “was”, “occurred”, “ordered”. */
const PAST = new RegExp(pattern`
  \b(?:was|were|had|has|have|did|began|worked|fell|occurred|happened|injured|arrested|ordered|directed|required|asked|
  passed)\b`, 'i')

/** A date with the words around it. */
interface DateInWords {
  readonly sentence: MarkedSentence
  readonly date: DateMention
  readonly before: string
  readonly after: string
  /** The day of the document. */
  readonly day: string | null
  /** The day on which it was entered. */
  readonly entered: string | null
}

const dateIs = (sentence: MarkedSentence, date: DateMention, profile: DocumentProfile): string => {
  if (within(sentence, date, 'citation')) return 'date in a citation'
  if (within(sentence, date, 'quotation')) return 'date in a quotation'
  const before = textBefore(sentence, date.span.start, 160)
  const after = textAfter(sentence, date.span.end, 60)
  const at = { sentence, date, before, after, day: documentDay(profile), entered: profile.enteredOn?.slice(0, 10) ?? null }
  return stampedOn(at) ?? (profile.binding ? null : 'date in a paper that binds nobody') ?? happenedOn(at) ?? toldOf(at)
}

const STAMP = /\b(?:filed|entered|dkt\s?entry|entry\s+id|page\s+id|document)\b[^.;]{0,40}$/i
const ENTERED = /\bentered\b/i
const SIGNED = /\b(?:dated|date|done(?:\s+and\s+ordered)?|signed|so\s+ordered|ordered|entered|revised|issued|filed)\b[^.;]{0,70}$/i
const HELD = new RegExp(pattern`
  \b(?:held|hearing|conference|argument|trial|appearance|appeared|came\s+before|proceedings|mediation|
  evaluation)\b[^.;]{0,60}$`, 'i')

const WAS_DUE = /\b(?:was|were|had\s+been)\s+(?:originally\s+|initially\s+)?due\s+(?:on\s+|by\s+)?$/i

/** A date of the order's own, or one that it takes away. */
const stampedOn = ({ sentence, date, before, day, entered }: DateInWords): string | null => {
  if (date.date !== null && date.date === day && (SIGNED.test(before) || before.trim() === '')) return 'date of the order'
  if (date.date !== null && date.date === entered && date.date !== day) return 'date of entry'
  if (STAMP.test(before) && before.length < 60 && ENTERED.test(before)) return 'date of entry'
  if (isExcludedTime(sentence, date.span)) return 'bound of time excluded under the Speedy Trial Act'
  if (WAS_DUE.test(before)) return 'deadline that is only told'
  if (!vacated(sentence, date)) return null
  return HELD.test(before) ? 'setting vacated or moved' : 'date vacated or moved'
}

const BIRTH = /\bborn|birth\b/i
const EFFECTIVE = /\beffective\b/i
/** “the order of (May 3)”. */
const PAPER = /\b(?:orders?|judgment|opinion|decree|ruling)\b[^.;:]{0,40}\b(?:of|dated|entered|issued|on|from|filed)\s*(?:on\s+)?$/i
/** “(the May 3) order”. */
const PAPER_AFTER = /^,?\s+(?:\w+\s+)?(?:order|judgment|opinion|decree|ruling)\b/i
const SITTING_AFTER = /^,?\s+(?:\w+\s+)?(?:hearing|conference|argument|trial)\b/i
const FILED = /\b(?:filed|submitted|served|docketed|lodged|moved|noticed|received)\b[^.;]{0,80}$/i

/** A date on which something was born, begun, ordered, held or filed. */
const happenedOn = (at: DateInWords): string | null => {
  const { date, before, after, day } = at
  if (day !== null && date.date === day) return 'date of the order'
  if (BIRTH.test(before)) return 'date of birth'
  if (EFFECTIVE.test(before)) return 'date on which something takes effect'
  if (PAPER.test(before) || PAPER_AFTER.test(after)) return 'date of an earlier order'
  if (HELD.test(before) || SITTING_AFTER.test(after))
    return isToCome(at) ? 'date of an event, only mentioned' : 'date of an event that has been'
  return FILED.test(before) ? 'date of an earlier filing' : null
}

const isToCome = ({ date: { date }, day }: DateInWords): boolean => day !== null && date !== null && date > day

/** “by (May 3)”. */
const LIMIT_BEFORE = /\b(?:by|later\s+than|or\s+before|until|due(?:\s+on)?|to)\s+(?:the\s+)?$/i

/** A date of which nothing more is known than whether it is past. */
const toldOf = (at: DateInWords): string => {
  const { sentence, date, before, day } = at
  const toCome = isToCome(at)
  // nobody signs ahead: “Date: November 2” above “Time: 10:30 a.m.” in a caption is a sitting's
  if (SIGNED.test(before) && !toCome) return 'date of a signature'
  if (LIMIT_BEFORE.test(before) && inThePast(sentence, date.span, false)) return 'deadline that is only told'
  if (toCome) return 'date to come, without a duty that was recognised'
  const isPast = PAST.test(sentence.text) || day !== null && date.date !== null && date.date < day
  return isPast ? 'date in the history of the case' : 'date mentioned'
}

const EXTENSION = /\b(?:extension|continuance|enlargement|adjournment|extended|extend)\b/i
const EXTENSION_AFTER = /^\s+(?:extension|continuance|enlargement|adjournment)/i
const AGE = /^\s+(?:old|of\s+age)\b/i
const LIMITATION = /^\s+statute\s+of\s+limitations|^\s+limitations?\b/i
const TERM = /\b(?:imprisonment|custody|supervised\s+release|probation|sentence|sentenced|term|incarcerat\w+)\b/i
const LIMIT = /\b(?:exceed|limit(?:ed|ation)?s?|maximum|total|deposition|testimony|argument|estimated?|length|trial)\b/i

const periodIs = (sentence: MarkedSentence, period: PeriodMention): string => {
  if (within(sentence, period, 'citation')) return 'period in a citation'
  if (within(sentence, period, 'quotation')) return 'period in a quotation'
  const before = textBefore(sentence, period.span.start, 100)
  const after = textAfter(sentence, period.span.end, 60)
  if (EXTENSION.test(before.slice(-40)) || EXTENSION_AFTER.test(after)) return 'length of an extension'
  if (AGE.test(after)) return 'age'
  if (LIMITATION.test(after)) return 'period of limitation'
  if (TERM.test(before) || TERM.test(after)) return 'length of a term'
  if (LIMIT.test(before) || LIMIT.test(after)) return 'length of a trial, hearing or deposition'
  return PAST.test(sentence.text) ? 'period in the history of the case' : 'length of time'
}
