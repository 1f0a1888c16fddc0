import { holds, overlaps } from '../../document/span.ts'
import { documentDay } from '../command/commands.ts'
import type { OtherDate } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { DateMention, PeriodMention } from '../mentions/mention.ts'
import { textAfter, textBefore } from '../sentence/nearby.ts'
import { inThePast } from '../sentence/tense.ts'
import { vacated } from '../time/vacated.ts'
import type { Refiner } from '../refiner.ts'

const STAMP = /\b(?:filed|entered|dkt\s?entry|entry\s+id|page\s+id|document)\b[^.;]{0,40}$/i
const SIGNED = /\b(?:dated|date|done(?:\s+and\s+ordered)?|signed|so\s+ordered|ordered|entered|revised|issued|filed)\b[^.;]{0,70}$/i
const HELD = /\b(?:held|hearing|conference|argument|trial|appearance|appeared|came\s+before|proceedings|mediation|evaluation)\b[^.;]{0,60}$/i
const PAPER = /\b(?:orders?|judgment|opinion|decree|ruling)\b[^.;:]{0,40}\b(?:of|dated|entered|issued|on|from|filed)\s*(?:on\s+)?$/i
const FILED = /\b(?:filed|submitted|served|docketed|lodged|moved|noticed|received)\b[^.;]{0,30}$/i
const EXTENSION = /\b(?:extension|continuance|enlargement|adjournment|extended|extend)\b/i
const AGE = /^\s+(?:old|of\s+age)\b/i
const TERM = /\b(?:imprisonment|custody|supervised\s+release|probation|sentence|sentenced|term|incarcerat\w+)\b/i
const LIMIT = /\b(?:exceed|limit(?:ed|ation)?s?|maximum|total|deposition|testimony|argument|estimated?|length|trial)\b/i
const PAST = /\b(?:was|were|had|has|have|did|began|worked|fell|occurred|happened|injured|arrested|ordered|directed|required|asked|passed)\b/i

const LIMIT_BEFORE = /\b(?:by|later\s+than|or\s+before|until|due(?:\s+on)?|to)\s+(?:the\s+)?$/i

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
        is: mention.kind === 'date' ? dateIs(sentence, mention, documentDay(profile), profile.binding) : periodIs(sentence, mention),
      })
    }
  return { ...findings, otherDates: others.map((other, i) => ({ ...other, id: `o${i + 1}` })) }
}

const within = (sentence: MarkedSentence, mention: DateMention | PeriodMention, kind: 'citation' | 'quotation'): boolean =>
  sentence.mentions.some((m) => m.kind === kind && holds(m.span, mention.span))

const dateIs = (sentence: MarkedSentence, date: DateMention, day: string | null, binding: boolean): string => {
  if (within(sentence, date, 'citation')) return 'date in a citation'
  if (within(sentence, date, 'quotation')) return 'date in a quotation'
  const before = textBefore(sentence, date.span.start, 160)
  const after = textAfter(sentence, date.span.end, 60)
  if (date.date !== null && date.date === day && (SIGNED.test(before) || before.trim() === '')) return 'date of the order'
  if (STAMP.test(before) && before.length < 60 && /\bentered\b/i.test(before)) return 'date of entry'
  if (vacated(sentence, date)) return HELD.test(before) ? 'setting vacated or moved' : 'date vacated or moved'
  if (!binding) return 'date in a paper that binds nobody'
  if (day !== null && date.date === day) return 'date of the order'
  if (/\bborn|birth\b/i.test(before)) return 'date of birth'
  if (/\beffective\b/i.test(before)) return 'date on which something takes effect'
  if (PAPER.test(before) || /^,?\s+(?:\w+\s+)?(?:order|judgment|opinion|decree|ruling)\b/i.test(after)) return 'date of an earlier order'
  if (HELD.test(before) || /^,?\s+(?:\w+\s+)?(?:hearing|conference|argument|trial)\b/i.test(after)) return day !== null && date.date !== null && date.date > day ? 'date of an event, only mentioned' : 'date of an event that has been'
  if (FILED.test(before)) return 'date of an earlier filing'
  const toCome = day !== null && date.date !== null && date.date > day
  // nobody signs ahead: “Date: November 2” above “Time: 10:30 a.m.” in a caption is a sitting's
  if (SIGNED.test(before) && !toCome) return 'date of a signature'
  if (LIMIT_BEFORE.test(before) && inThePast(sentence, date.span, false)) return 'deadline that is only told'
  if (toCome) return 'date to come, without a duty that was recognised'
  return PAST.test(sentence.text) || (day !== null && date.date !== null && date.date < day) ? 'date in the history of the case' : 'date mentioned'
}

const periodIs = (sentence: MarkedSentence, period: PeriodMention): string => {
  if (within(sentence, period, 'citation')) return 'period in a citation'
  if (within(sentence, period, 'quotation')) return 'period in a quotation'
  const before = textBefore(sentence, period.span.start, 100)
  const after = textAfter(sentence, period.span.end, 60)
  if (EXTENSION.test(before.slice(-40)) || /^\s+(?:extension|continuance|enlargement|adjournment)/i.test(after)) return 'length of an extension'
  if (AGE.test(after)) return 'age'
  if (/^\s+statute\s+of\s+limitations|^\s+limitations?\b/i.test(after)) return 'period of limitation'
  if (TERM.test(before) || TERM.test(after)) return 'length of a term'
  if (LIMIT.test(before) || LIMIT.test(after)) return 'length of a trial, hearing or deposition'
  return PAST.test(sentence.text) ? 'period in the history of the case' : 'length of time'
}
