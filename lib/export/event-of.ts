import { Temporal } from 'temporal-polyfill'
import type { IsoMoment } from '../dates/iso.ts'
import { caseNameOf } from '../obligations/case-name.ts'
import { momentOf, type Row } from '../obligations/obligation.ts'
import type { ReadDocument } from '../obligations/reading.ts'
import type { CalendarEvent } from './calendar-event.ts'
import { sequenceAt, uidOf } from './uid.ts'

/** What an event tells beyond its row. */
export interface EventSource {
  readonly document: ReadDocument
  /** Where the document stands on its docket, or the file's hash (`homeOf`): for rows whose identity doesn't hold it. */
  readonly home: string
  /** The address that opens the document again; null where there is none, or where it works only once. */
  readonly url: string | null
  /** The court's name as one writes it; its id is printed without it. */
  readonly courtName?: string
  /** ISO instant of the export. */
  readonly now: string
}

const DAY = 24 * 60
/** A week and a day before, at nine in the morning. */
const DAY_ALARMS = [7 * DAY - 9 * 60, DAY - 9 * 60]
const HOUR_ALARMS = [7 * DAY, DAY, 60]

/** The calendar event of a row: its words, its arithmetic and what follows if it is missed. Null for a row without a day. */
export const eventOf = (row: Row, source: EventSource): CalendarEvent | null => {
  const at = momentOf(row)
  if (at === null) return null
  const timed = at.length > 10
  return {
    uid: uidOf(row.identity.includes('|') ? row.identity : `${source.home}|${row.identity}`),
    sequence: sequenceAt(source.now),
    title: titleOf(row, source.document),
    at: timed ? (at.slice(0, 16) as IsoMoment) : at,
    timeZone: source.document.timeZone,
    durationMinutes: row.kind === 'setting' ? 60 : untilMidnight(at, 15),
    description: describe(row, source, at),
    location: row.place,
    url: source.url,
    alarms: timed ? HOUR_ALARMS : DAY_ALARMS,
  }
}

/** A deadline at 11:59 p.m. is not drawn into the next day. */
const untilMidnight = (at: IsoMoment, minutes: number): number => {
  const [hour = 0, minute = 0] = at.slice(11, 16).split(':').map(Number)
  return Math.min(minutes, DAY - (hour * 60 + minute))
}

const titleOf = (row: Row, document: ReadDocument): string => {
  const inCase = caseNameOf(document.parties) ?? document.caseNumber
  const what = row.what.replace(/\s+/g, ' ').trim()
  const who = row.who ? upper(row.who) : null
  const words = row.kind === 'setting' ? upper(what)
    : row.kind === 'due' ? `Due ${what}`
    : row.kind === 'must-not' ? `${who ? `${who} must not` : 'Must not'}: ${what}`
    : row.kind === 'may' ? `${who ? `${who} may` : 'May'}: ${what}`
    : who ? `${who}: ${what}` : upper(what)
  return `${shortened(words, 150)}${inCase ? ` — ${inCase}` : ''}`
}

const upper = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

const shortened = (words: string, most: number): string => {
  if (words.length <= most) return words
  const cut = words.slice(0, most - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;]+$/, '')}…`
}

const describe = (row: Row, { document, url, courtName }: EventSource, at: IsoMoment): string => {
  const { deadline } = row
  const court = courtName ?? document.court
  return [
    `“${row.quote}”`,
    [document.title, `page ${row.page}`].filter(Boolean).join(', '),
    [caseNameOf(document.parties), document.caseNumber && `No. ${document.caseNumber}`, court].filter(Boolean).join(', '),
    document.judge ? `Signed by ${document.judge}` : '',
    '',
    `${row.kind === 'setting' ? 'When' : 'Due'}: ${inWords(at)}${document.timeZone && at.length > 10 ? ` (${document.timeZone})` : ''}`,
    deadline && deadline.quote !== row.quote ? `In the order’s words: “${deadline.quote}”` : '',
    row.decision?.due ? 'You set this date yourself.' : '',
    ...deadline && deadline.steps.length > 0 && !row.decision?.due ? ['', 'How the date was counted:', ...deadline.steps.map(({ text, authority }) => `- ${text}${authority ? ` [${authority}]` : ''}`)] : [],
    ...differing(row),
    ...row.consequences.length > 0 ? ['', 'What follows if not:', ...row.consequences.map(({ quote }) => `“${quote}”`)] : [],
    ...row.warnings.length > 0 ? ['', ...row.warnings.map((warning) => `Attention: ${warning}`)] : [],
    '',
    url ?? '',
    at.length > 10 && !document.timeZone ? 'The court’s time zone is not known: the time is shown in your own.' : '',
    'Check against the order.',
  ].join('\n').replace(/\n{3,}/g, '\n\n').trim()
}

const differing = ({ timing }: Row): readonly string[] =>
  timing.kind === 'on' && timing.earliest !== timing.latest
    ? ['', `Authorities differ: the safe date is ${inWords(timing.earliest)}, the last arguable one ${inWords(timing.latest)}.`] : []

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** “Friday, February 19, 2021 at 2:00 p.m.” */
const inWords = (at: IsoMoment): string => {
  const { dayOfWeek, month, day, year } = Temporal.PlainDate.from(at.slice(0, 10))
  const words = `${DAYS[dayOfWeek - 1]}, ${MONTHS[month - 1]} ${day}, ${year}`
  if (at.length === 10) return words
  const [hour = 0, minute = 0] = at.slice(11, 16).split(':').map(Number)
  return `${words} at ${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}
