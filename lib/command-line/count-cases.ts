import { mondayAnswer, namedDate, resolve, type Resolution } from '../court-rules/index.ts'
import { CLOCK_TIME, clockTime } from '../dates/clock-time.ts'
import { MONTH_NAME, WEEKDAY_NAME } from '../dates/month-names.ts'
import type { IsoDate, IsoMoment } from '../dates/iso.ts'
import { BadField, circumstancesOf, directionOf, hourOf, periodOf, type Fields } from './case-fields.ts'

/** What a line of a table of cases comes to. */
export type CaseResult =
  | { readonly id: unknown; readonly due: IsoMoment; readonly earliest: IsoMoment; readonly end: string | null }
  | { readonly id: unknown; readonly due: null; readonly because: string }

/** The results of a table of cases, one for each line that is not blank, in order. A byte order mark and either kind of line end are taken. */
export const countCases = (table: string): CaseResult[] =>
  table.replace(/^\uFEFF/, '').split(/\r?\n|\r/).filter((line) => line.trim() !== '').map(countCase)

/** Counts one line of a table of cases (JSON, the fields of the golden table without `expected`). A line it cannot take says why. */
export const countCase = (line: string): CaseResult => {
  const fields = fieldsOf(line)
  if (fields === null) return { id: null, due: null, because: 'The line is not a JSON object.' }
  const id = fields['id'] ?? null
  const resolution = resolved(fields)
  if (typeof resolution === 'string') return { id, due: null, because: resolution }
  if (resolution.kind === 'unresolved') return { id, due: null, because: `Needs ${resolution.needs}. ${resolution.because}` }
  // a table tells a day's hour in `end`, and a time of day in `due` for hours only
  const inHours = /^hours?$/i.test(String(fields['unit']))
  const shown = (moment: IsoMoment) => (inHours ? moment : moment.slice(0, 10) as IsoDate)
  return { id, due: shown(resolution.due), earliest: shown(resolution.earliest), end: resolution.end }
}

/** What a case's fields come to; words where they cannot be taken. */
export const resolved = (fields: Fields): Resolution | string => {
  try {
    return counted(fields)
  } catch (error) {
    if (error instanceof BadField) return error.message
    throw error
  }
}

const counted = (fields: Fields): Resolution | string => {
  const circumstances = circumstancesOf(fields)
  const { unit, count } = fields
  if (unit === 'none') return 'No date can be computed: no period is stated.'
  const hour = hourOf(fields) ?? hourIn(fields['expression'])
  if (unit === 'date_certain') return namedDate(circumstances, namingOf(fields['expression']), hourWordsOf(fields['expression']), hour)
  if (unit === 'tx_answer') return mondayAnswer(circumstances, typeof count === 'number' ? count : 20)
  const period = periodOf(fields)
  const direction = directionOf(fields)
  if (direction === null) return 'Whether it is counted before or after the event is not said: it can be read either way.'
  return resolve({ period, direction, hour: period.unit === 'hours' ? null : hour }, circumstances)
}

const fieldsOf = (line: string): Fields | null => {
  try {
    const parsed: unknown = JSON.parse(line)
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? parsed as Fields : null
  } catch {
    return null
  }
}

/** “Before March 16” leaves the day out; “on or before” does not, nor does “before Judge Smith by March 16”. */
const namingOf = (expression: unknown): 'by' | 'before' =>
  typeof expression === 'string' && BEFORE_DATE.test(expression) ? 'before' : 'by'

const BEFORE_DATE = new RegExp(`(?<!\\bon or )\\bbefore (?:the )?(?:${WEEKDAY_NAME},? )?(?:${MONTH_NAME} |\\d)`, 'i')

const hourWordsOf = (expression: unknown) => {
  if (typeof expression !== 'string') return null
  if (/\bmidnight\b/i.test(expression)) return 'midnight'
  if (/\b(?:close|end) of (?:the )?business(?: day)?\b/i.test(expression)) return 'close-of-business'
  return /\b(?:end of (?:the )?day|EOD)\b/i.test(expression) ? 'end-of-day' : null
}

/** The hour that a case's words name, `HH:MM`: “by 5:00 p.m.”. Midnight ends the day and is no hour of its own. */
const hourIn = (expression: unknown): string | null => {
  const time = typeof expression === 'string' ? new RegExp(`\\b(?:by|before|at|until|no later than|not later than) (${CLOCK_TIME})`, 'i').exec(expression)?.[1] : undefined
  return time === undefined || /midnight/i.test(time) ? null : clockTime(time)
}
