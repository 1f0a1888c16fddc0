#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { courtById } from '../courts/index.ts'
import { resolve, type Circumstances, type Counted } from '../court-rules/index.ts'
import { serviceMethodNamed } from '../court-rules/service-method.ts'
import type { IsoDate } from '../dates/iso.ts'
import { parsePeriod } from '../dates/parse-period.ts'
import { countCases } from './count-cases.ts'
import { isMoment, isSystem, isZone, SYSTEMS } from './count-words.ts'
import { resolutionAsText } from './resolution-as-text.ts'

const usage = `Counts a period from a date by the rules of a court, and shows the count.

  npm run -s count -- --from 2026-11-02 --period "14 days" --court nysd [options]
  npm run -s count -- --cases FILE.jsonl

--from DATE          the day it runs from, YYYY-MM-DD; with a time for hours, YYYY-MM-DDTHH:MM, in the court's zone
--period WORDS       "14 days", "two weeks", "48 hours", "5 business days", "16 court days", "one month"
--court ID           CM/ECF id (nysd, nysb, ca2), or state-ca, state-ny, state-tx, state-fl: it selects rules, holidays, zone
--system NAME        ${SYSTEMS.join(', ')}: instead of the court's own
--case NUMBER        a case number: tells criminal from civil, and the division
--before             count back from the date
--service METHOD     the period runs from service: mail, electronic, personal, clerk, consented, carrier, overnight, fax, ...
--state LETTERS      states whose holidays count (NH,MA), instead of the court's own
--inaccessible DAYS  days on which the clerk's office cannot be reached (2026-01-23,2026-01-26)
--hour HH:MM         the hour at which the last day ends, where the order names one
--zone NAME          an IANA time zone, instead of the court's own
--as-of DATE         count by the rules of that day, or "present"; else by those of the day it runs from
--json               print the resolution as JSON
--cases FILE         read cases, one JSON object a line; print {"id","due","earliest","end"} for each
--help               print this`

const options = {
  from: { type: 'string' }, period: { type: 'string' }, court: { type: 'string' }, system: { type: 'string' }, case: { type: 'string' },
  before: { type: 'boolean', default: false }, service: { type: 'string' }, state: { type: 'string' }, inaccessible: { type: 'string' },
  hour: { type: 'string' }, zone: { type: 'string' }, 'as-of': { type: 'string' }, json: { type: 'boolean', default: false },
  cases: { type: 'string' }, help: { type: 'boolean', default: false },
} as const

/** What the person got wrong, to be said in one line. */
class BadInput extends Error {}

const bad = (message: string): never => { throw new BadInput(message) }

const parse = () => {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    return bad((error as Error).message)
  }
}
type Values = ReturnType<typeof parse>

const countedOf = (values: Values): Counted => {
  const period = parsePeriod(values.period ?? bad('--period is missing: for example --period "14 days".')) ?? bad(`--period takes words like "14 days" or "48 hours", not “${values.period}”.`)
  const hour = values.hour ?? null
  if (hour !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(hour)) bad(`--hour takes HH:MM, 00:00 to 23:59, not “${hour}”.`)
  return { period, direction: values.before ? 'before' : 'after', hour }
}

const circumstancesOf = (values: Values): Circumstances => {
  const from = values.from ?? bad('--from is missing: for example --from 2026-11-02.')
  const trigger = isMoment(from) ? from : bad(`--from takes a day that exists, YYYY-MM-DD (or YYYY-MM-DDTHH:MM), not “${from}”.`)
  const court = values.court === undefined ? courtById(`state-${values.system}`) : courtById(values.court) ?? bad(`No court is known by the id “${values.court}”: use a CM/ECF id such as nysd, or state-ny.`)
  const system = values.system ?? null
  if (system !== null && !isSystem(system)) bad(`--system takes one of ${SYSTEMS.join(', ')}, not “${system}”.`)
  if (values.zone !== undefined && !isZone(values.zone)) bad(`“${values.zone}” is no time zone.`)
  const serviceMethod = values.service === undefined ? null : serviceMethodNamed(values.service) ?? bad(`No way of service is known as “${values.service}”.`)
  const inaccessible = values.inaccessible?.split(',').map((day) => (isMoment(day.trim()) ? day.trim() as IsoDate : bad(`--inaccessible takes days, YYYY-MM-DD, not “${day}”.`))) ?? []
  const asOf = values['as-of'] ?? null
  if (asOf !== null && asOf !== 'present' && !isMoment(asOf)) bad(`--as-of takes a day, YYYY-MM-DD, or “present”, not “${asOf}”.`)
  return {
    trigger, triggerWords: 'the event', court, system: system as Circumstances['system'] ?? null, caseNumber: values.case ?? null, zone: values.zone ?? null,
    serviceMethod, triggerIsService: serviceMethod !== null, inaccessible, asOf: asOf as Circumstances['asOf'] ?? null,
    states: values.state?.split(',').map((state) => state.trim().toUpperCase()) ?? null,
  }
}

const countTable = (file: string): void => {
  let table: string
  try {
    table = readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    return bad(`${file} cannot be read.`)
  }
  for (const result of countCases(table)) process.stdout.write(`${JSON.stringify(result)}\n`)
}

const countOne = (values: Values): void => {
  const resolution = resolve(countedOf(values), circumstancesOf(values))
  process.stdout.write(values.json ? `${JSON.stringify(resolution, null, 2)}\n` : `${resolutionAsText(resolution)}\n`)
  if (resolution.kind === 'unresolved') process.exitCode = 1
}

try {
  const values = parse()
  if (values.help) process.stdout.write(`${usage}\n`)
  else if (values.cases !== undefined) countTable(values.cases)
  else countOne(values)
} catch (error) {
  if (!(error instanceof BadInput)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
