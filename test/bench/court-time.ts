import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addBusinessDays, addDays, addHours, addMonths, addWeeks, addYears, format, parseISO } from 'date-fns'
import Holidays from 'date-holidays'
import { countCase } from '../../lib/command-line/count-cases.ts'
import { table } from './measure.ts'

interface Golden {
  readonly system: string
  readonly trigger: string
  readonly count?: number
  readonly unit: string
  readonly direction?: 'after' | 'before'
  readonly court?: string
  readonly state_holidays?: readonly string[]
  readonly trigger_is_service?: boolean
  readonly inaccessible?: readonly string[]
  readonly expected: string
}

const golden = join(import.meta.dirname, '../../../shared/rules/golden.jsonl')

/** A way to a date: `YYYY-MM-DD`, or with the time of day for hours; null where it does not take the case. */
type Counter = (c: Golden) => string | null

/** Markdown: right answers on the golden cases, by kind of case, ours and the libraries' in this run, the public calculators' as PEERS.md measured them. */
export const run = async (): Promise<string> => {
  if (!existsSync(golden)) return 'not run: ../shared/rules is not there'
  const cases = readFileSync(golden, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Golden)
  const civil = cases.filter(({ system }) => system === 'frcp')
  const days = civil.filter(({ unit }) => unit === 'days' || unit === 'weeks')
  const kinds: readonly (readonly [string, readonly Golden[]])[] = [
    ['all', cases], ['Fed. R. Civ. P. 6', civil], ['in days or weeks', days],
    ['of these: counted back', days.filter(({ direction }) => direction === 'before')],
    ['a state’s court named', days.filter(({ court, direction }) => court && direction === 'after')],
    ['after service', days.filter((c) => c.trigger_is_service)],
    ['hours', civil.filter(({ unit }) => unit === 'hours')],
  ]
  const counters: Readonly<Record<string, Counter>> = {
    'So Ordered': ours,
    'date-holidays (US ∪ state, public and bank) under a Rule 6 of ten lines': (c) => rolled(c, true, ['public', 'bank']),
    'date-holidays (US, public) under the same': (c) => rolled(c, false, ['public']),
    'date-fns addDays, addHours, …': plain,
    'date-fns addBusinessDays': businessDays,
  }
  const measured = table(
    ['right answers on the golden cases, in this run', ...kinds.map(([name, of]) => `${name} (${of.length})`)],
    Object.entries(counters).map(([name, count]) => [name, ...kinds.map(([, of]) => of.filter((c) => count(c) === c.expected.slice(0, 16)).length)]),
  )
  return `${measured}\n\n${peers}`
}

const ours: Counter = ({ expected: _, ...asked }) => countCase(JSON.stringify(asked)).due

const day = (date: Date): string => format(date, 'yyyy-MM-dd')

const plain: Counter = ({ trigger, count = 0, unit, direction }) => {
  const n = direction === 'before' ? -count : count
  const from = parseISO(trigger)
  switch (unit) {
    case 'days': return day(addDays(from, n))
    case 'weeks': return day(addWeeks(from, n))
    case 'months': return day(addMonths(from, n))
    case 'years': return day(addYears(from, n))
    case 'hours': return format(addHours(from, n), "yyyy-MM-dd'T'HH:mm")
    case 'business_days': case 'court_days': return day(addBusinessDays(from, n))
    case 'date_certain': return trigger
    default: return null
  }
}

const businessDays: Counter = ({ trigger, count = 0, unit, direction }) =>
  unit === 'days' || unit === 'business_days' || unit === 'court_days' ? day(addBusinessDays(parseISO(trigger), direction === 'before' ? -count : count)) : null

/** The days off that the library gives for a place and a year, as dates: its answers about an instant hang on the machine's zone. */
const daysOff = new Map<string, ReadonlySet<string>>()
const daysOffOf = (state: string | null, types: readonly ('public' | 'bank')[], year: number): ReadonlySet<string> => {
  const key = `${state}/${types.join()}/${year}`
  const known = daysOff.get(key)
  if (known) return known
  const library = state === null ? new Holidays('US', { types: [...types] }) : new Holidays('US', state, { types: [...types] })
  const days = new Set([year, year + 1].flatMap((each) => library.getHolidays(each)).filter(({ type }) => (types as readonly string[]).includes(type)).map(({ date }) => date.slice(0, 10)))
  daysOff.set(key, days)
  return days
}
const known = new Holidays().getStates('US') ?? {}

/** What one writes in an afternoon with the best of the libraries: add, then move off weekends and holidays the way of the count; a state's days forward only. */
const rolled = (c: Golden, withState: boolean, types: readonly ('public' | 'bank')[]): string | null => {
  const landed = plain(c)
  if (landed === null || c.unit === 'date_certain' || c.unit === 'business_days' || c.unit === 'court_days') return landed
  const states = withState && c.direction === 'after' ? c.state_holidays ?? [] : []
  const places = [null, ...states.filter((state) => Object.hasOwn(known, state))]
  const step = c.direction === 'before' ? -1 : 1
  let date = parseISO(landed)
  while (date.getDay() % 6 === 0 || places.some((place) => daysOffOf(place, types, date.getFullYear()).has(day(date)))) date = addDays(date, step)
  return c.unit === 'hours' ? format(date, "yyyy-MM-dd'T'HH:mm") : day(date)
}

/** The public calculators as PEERS.md measured them on an earlier set of such cases (195 civil ones, 153 in days or weeks); they were not run here. */
const peers = table(
  ['public calculators, as measured beforehand on 195 civil cases', 'all 195', 'days and weeks (153)', 'late: after the right date'],
  [
    ['djmarcuslaw/litigation-deadline-calculator-claude', 119, 119, 1],
    ['nale808/ai-court-deadline-calculator', 102, 102, 16],
    ['ShawnSNGit/federal-deadline-calculator', 86, 86, 1],
    ['sethchandler/deadline-calculator (holidays)', 64, 64, 22],
    ['sethchandler/deadline-calculator (plain)', 55, 55, 16],
  ],
)
