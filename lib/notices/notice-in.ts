import { Temporal } from 'temporal-polyfill'
import { courtOfCaption, courtOfHost } from '../courts/index.ts'
import type { IsoDate, IsoMoment } from '../dates/iso.ts'
import { docketsIn } from './dockets.ts'
import type { FlatText } from './flat-text.ts'
import type { Notice } from './notice.ts'
import { pattern } from '../patterns/pattern.ts'

const HEADED = /Notice\s+of\s+(?:Electronic\s+Filing|(?:Electronic\s+)?Bankruptcy\s+Filing|Docket\s+Activity)/i
const TRANSACTION = new RegExp(pattern`
  The\s+following\s+transaction\s+was\s+(?:(?:received|entered|filed)\b(?:\s+(?:from|
  by)\s+(?<by>[^\n]*?(?:\n[^\n]*?)??))??\s+)?(?:entered\s+)?on\s+(?<day>\d{1,2}\/\d{1,2}\/\d{2,4})(?:,?\s+(?:at\s+)?(?<time>\d{1,2}:\d{2}(?::\d{2})?\s*[AP]\.?M\.?)(?:\s+(?<zone>[A-Z]{2,4}\b|
  \w+\s+(?:Daylight|Standard)\s+Time))?)?(?:\s+and\s+filed\s+on\s+(?<filed>\d{1,2}\/\d{1,2}\/\d{2,4}))?`, 'i')

/** The notice that stands in the words of a message or a page; null where none does. */
export const noticeIn = (flat: FlatText, subject: string): Notice | null => {
  const { text } = flat
  const said = TRANSACTION.exec(text)
  const headed = HEADED.exec(text)
  const from = Math.min(said?.index ?? Infinity, headed?.index ?? Infinity)
  if (from === Infinity || !/Case\s+Number:/i.test(text)) return null
  const kind = /Docket\s+Activity/i.test(headed?.[0] ?? '') ? 'docket-activity' : 'filing'
  const dockets = docketsIn(flat, from, subject)
  if (dockets.length === 0) return null
  const { by, day, time, zone, filed } = said?.groups ?? {}
  // “was filed on …” tells the filing alone; a notice with an hour is of an entry
  const filedAlone = /transaction\s+was\s+filed\s+on/i.test(said?.[0] ?? '')
  const entered = day ? dayOf(day) : null
  return {
    kind,
    court: courtIn(flat, from),
    enteredBy: by?.replace(/\s+/g, ' ').trim() || null,
    enteredOn: entered && !filedAlone ? momentOf(entered, time) : null,
    zoneAsPrinted: zone ?? null,
    filedOn: filed ? dayOf(filed) : filedAlone ? entered : null,
    words: said?.[0].replace(/\s+/g, ' ').replace(/\s+and$/i, '').trim() ?? null,
    event: eventIn(subject, dockets.flatMap(({ caseName }) => caseName ?? [])),
    forwarded: /^\s*(?:FW|Fwd?)\s*:/i.test(subject) || /-{2,}\s*(?:Forwarded|Original)\s+Message/i.test(text.slice(0, from)),
    dockets,
  }
}

const dayOf = (printed: string): IsoDate | null => {
  const [month = 0, day = 0, year = 0] = printed.split('/').map(Number)
  try {
    return Temporal.PlainDate.from({ year: year < 100 ? 2000 + year : year, month, day }, { overflow: 'reject' }).toString() as IsoDate
  } catch {
    return null
  }
}

const momentOf = (day: IsoDate, time: string | undefined): IsoMoment => {
  const [, hour = '0', minute = '00', half = ''] = /(\d+):(\d+)(?::\d+)?\s*([AP])/i.exec(time ?? '') ?? []
  if (!half) return day
  const hours = (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0)
  return `${day}T${String(hours).padStart(2, '0')}:${minute}` as IsoMoment
}

/** The court's own addresses tell it surest; a forwarder's signature may name other courts, so only what follows the notice's head counts. */
const courtIn = ({ text, links }: FlatText, from: number): string | null => {
  for (const { start, url } of links) {
    if (start < from) continue
    const court = URL.canParse(url) ? courtOfHost(new URL(url).host) : null
    if (court) return court.id
  }
  const head = text.slice(Math.max(0, from - 250), from)
  // CM/ECF prints “California Northern District” and “Court of Appeals, 2nd Circuit”
  const turned = head.replace(/\b([A-Z][a-z]+(?: [A-Z][a-z]+)?) (Northern|Southern|Eastern|Western|Middle|Central) District\b/, '$2 District of $1').replace(/Court of Appeals, /, 'Court of Appeals for the ')
  return courtOfCaption(turned.replace(/\bU\.S\. /g, 'United States '))?.id ?? null
}

/** What happened, as the subject ends: “Activity in Case 1:21-cv-1-ABC Doe v. Roe Order on Motion”; appellate in quotation marks. */
const eventIn = (subject: string, caseNames: readonly string[]): string | null => {
  const quoted = /["“]([^"”]+)["”]/.exec(subject)?.[1]
  if (quoted) return quoted.trim()
  const words = subject.replace(/^\s*(?:(?:FW|Fwd?|RE)\s*:\s*)+/i, '').replace(/^Activity in Case\s+/i, '').trim()
  const appellate = /\s-\s+\d+\s+-\s+(.+)$/.exec(words)?.[1]
  if (appellate) return appellate.trim()
  const numbered = /^(?:Ch-?\d+\s+)?(?:\d{1,2}:|\d-(?=\d{2}-\d{5}))?\d{2}-(?:[a-z]{1,4}-)?\d{3,6}(?:-[A-Za-z0-9]{1,4}\b)*\s*-?\s*(?:(?:Chapter|Ch)[-\s]*\d+\s+)?-?\s*(.*)$/i.exec(words)?.[1]
  if (numbered === undefined) return null
  const left = caseNames.map((name) => withoutName(numbered, name)).sort((a, b) => a.length - b.length)[0] ?? numbered
  return left.trim() || null
}

/** Subjects print the case's name in full, or its first twenty letters, before or after the event. */
const withoutName = (words: string, name: string): string => {
  const plain = words.replace(/\s+-\s+CH-?\d+\b.*$/i, '')
  const shared = (a: string, b: string): number => {
    let same = 0
    while (same < b.length && a[same]?.toLowerCase() === b[same]?.toLowerCase()) same++
    return same
  }
  const ahead = shared(plain, name)
  if (ahead >= Math.min(6, name.length)) return plain.slice(ahead).replace(/^\S*\s*-?\s*/, '').replace(/[\s-]+$/, '')
  for (let at = plain.length; (at = plain.lastIndexOf(' ', at - 1)) > 0;) {
    const tail = plain.slice(at + 1)
    if (tail.length >= 6 && shared(tail, name) === tail.length) return plain.slice(0, at).replace(/\s*(?:-|Re:)?\s*$/, '')
  }
  return plain.replace(/[\s-]+$/, '')
}
