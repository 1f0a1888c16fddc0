import { courtById } from '../courts/index.ts'
import type { IsoDate, IsoMoment } from '../dates/iso.ts'
import { unitNamed } from '../dates/parse-period.ts'
import { mondayAnswer, namedDate, resolve, type Circumstances, type Resolution, type System } from '../court-rules/index.ts'
import { serviceMethodNamed } from '../court-rules/service-method.ts'
import { isMoment, isSystem, isZone } from './count-words.ts'

/** What a line of a table of cases comes to. */
export type CaseResult =
  | { readonly id: unknown; readonly due: IsoMoment; readonly earliest: IsoMoment; readonly end: string | null }
  | { readonly id: unknown; readonly due: null; readonly because: string }

type Fields = Readonly<Record<string, unknown>>

/** Counts one line of a table of cases (JSON, the fields of the golden table without `expected`). A line it cannot take says why. */
export const countCase = (line: string): CaseResult => {
  const fields = fieldsOf(line)
  if (fields === null) return { id: null, due: null, because: 'The line is not a JSON object.' }
  const id = fields['id'] ?? null
  const resolution = resolved(fields)
  if (typeof resolution === 'string') return { id, due: null, because: resolution }
  if (resolution.kind === 'unresolved') return { id, due: null, because: `Needs ${resolution.needs}. ${resolution.because}` }
  // a table tells a day's hour in `end`, and a time of day in `due` for hours only
  const shown = (moment: IsoMoment) => (fields['unit'] === 'hours' ? moment : moment.slice(0, 10) as IsoDate)
  return { id, due: shown(resolution.due), earliest: shown(resolution.earliest), end: resolution.end }
}

/** What a case's fields come to; words where they cannot be taken. */
export const resolved = (fields: Fields): Resolution | string => {
  const given = circumstancesOf(fields)
  if (typeof given === 'string') return given
  const { unit, count, direction } = fields
  if (unit === 'none') return 'No date can be computed: no period is stated.'
  if (unit === 'date_certain') return namedDate(given, namingOf(fields['expression']), hourWordsOf(fields['expression']))
  if (unit === 'tx_answer') return mondayAnswer(given, typeof count === 'number' ? count : 20)
  const named = typeof unit === 'string' ? unitNamed(unit) : null
  if (named === null) return `Unknown unit: ${JSON.stringify(unit)}.`
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) return `The count must be a whole number, not ${JSON.stringify(count)}.`
  if (direction === null || direction === undefined) return 'Whether it is counted before or after the event is not said: it can be read either way.'
  if (direction !== 'after' && direction !== 'before') return `Unknown direction: ${JSON.stringify(direction)}.`
  const hour = fields['hour']
  if (hour !== undefined && hour !== null && !(typeof hour === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(hour))) return `Unknown hour: ${JSON.stringify(hour)}.`
  return resolve({ period: { count, unit: named }, direction, hour: hour as string ?? null }, given)
}

const fieldsOf = (line: string): Fields | null => {
  try {
    const parsed: unknown = JSON.parse(line)
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? parsed as Fields : null
  } catch {
    return null
  }
}

const circumstancesOf = (fields: Fields): (Circumstances & { trigger: IsoMoment }) | string => {
  const { trigger, system, court, tz, service_method: service, state_holidays: states, inaccessible } = fields
  if (typeof trigger !== 'string' || !isMoment(trigger)) return `The trigger must be a date that exists (YYYY-MM-DD) or a local date-time, not ${JSON.stringify(trigger)}.`
  if (system !== undefined && system !== null && !isSystem(system)) return `Unknown system: ${JSON.stringify(system)}.`
  const sits = typeof court === 'string' ? courtById(court) : null
  if (court !== undefined && court !== null && sits === null) return `Unknown court: ${JSON.stringify(court)}.`
  if (tz !== undefined && tz !== null && !isZone(tz)) return `Unknown time zone: ${JSON.stringify(tz)}.`
  const told = service !== undefined && service !== null && service !== '' && service !== 'none'
  const method = typeof service === 'string' && told ? serviceMethodNamed(service) : null
  if (told && method === null) return `Unknown way of service: ${JSON.stringify(service)}.`
  const closed = inaccessible ?? []
  if (!Array.isArray(closed) || !closed.every((day) => typeof day === 'string' && day.length === 10 && isMoment(day))) return 'The inaccessible days must be a list of dates.'
  if (states !== undefined && states !== null && !(Array.isArray(states) && states.every((state) => typeof state === 'string'))) return 'The states must be a list of postal letters.'
  return {
    trigger, court: sits ?? courtOfSystem(system), system: (system ?? null) as System | null, zone: (tz ?? null) as string | null,
    serviceMethod: method, triggerIsService: runsFromService(fields),
    states: (states ?? null) as readonly string[] | null, inaccessible: closed as IsoDate[],
    triggerWords: typeof fields['trigger_kind'] === 'string' ? fields['trigger_kind'].replaceAll('_', ' ') : null,
    // the committee's own examples lie before 2009: a table is counted by the newest text unless it says as of when
    asOf: typeof fields['as_of'] === 'string' && isMoment(fields['as_of']) ? fields['as_of'].slice(0, 10) as IsoDate : 'present',
  }
}

/** A state's system tells its courts, and so their zone, where no court is named. */
const courtOfSystem = (system: unknown) => (typeof system === 'string' ? courtById(`state-${system}`) : null)

/** A table that leaves it open says it in its words: “30 days after electronic service”. */
const runsFromService = ({ trigger_is_service: told, expression }: Fields): boolean =>
  typeof told === 'boolean' ? told : typeof expression === 'string' && /\bafter (?:being served|(?:[\w-]+ )?service)\b/i.test(expression)

const namingOf = (expression: unknown): 'by' | 'before' =>
  typeof expression === 'string' && /\bbefore\b/i.test(expression) && !/\bon or before\b/i.test(expression) ? 'before' : 'by'

const hourWordsOf = (expression: unknown) => {
  if (typeof expression !== 'string') return null
  if (/\bmidnight\b/i.test(expression)) return 'midnight'
  if (/\b(?:close|end) of (?:the )?business(?: day)?\b/i.test(expression)) return 'close-of-business'
  return /\b(?:end of (?:the )?day|EOD)\b/i.test(expression) ? 'end-of-day' : null
}
