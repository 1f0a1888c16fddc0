import { Temporal } from 'temporal-polyfill'
import type { IsoMoment } from '../dates/iso.ts'
import { countUnder, setOut, type Outcome, type Setting } from './count-under.ts'
import { prevailing } from './counting/reading.ts'
import type { LegalHoliday } from './legal-holidays/legal-holiday.ts'
import { listed, shortDayWords } from './words.ts'

interface Alternative {
  readonly text: string
  readonly due: IsoMoment
}

/** What would change the date, each with the date it would become: other readings, another way of service, another day to count from. */
export const alternativesOf = (setting: Setting, main: Outcome, others: readonly Outcome[]): Alternative[] => {
  const all = [...readings(setting, main, others), ...services(setting), ...triggers(setting)]
  return all.filter(({ due }, i) => due !== main.due && all.findIndex((other) => other.due === due && other.text === all[i]!.text) === i)
}

const readings = (setting: Setting, main: Outcome, others: readonly Outcome[]): Alternative[] => {
  const seen = new Set<IsoMoment>([main.due])
  return others.flatMap(({ reading, due, doubted }) => {
    if (seen.has(due)) return []
    seen.add(due)
    const holidays = listed(doubted.filter(({ weight }) => weight === (reading.holidays === 'strict' ? 'prevailing' : 'arguable')).map(holidayWords))
    const words = [
      ...(holidays && reading.holidays !== 'prevailing' ? [`${holidays} ${reading.holidays === 'strict' ? 'not counted' : 'counted'} as a legal holiday`] : []),
      ...(reading.late ? [lateWords(setting)] : []),
    ]
    return [{ text: words.join('; '), due }]
  })
}

const holidayWords = ({ date, name }: LegalHoliday): string => `${shortDayWords(Temporal.PlainDate.from(date))}, ${name},`

/** What the later reading of a rule is, in words. */
const lateWords = ({ counted: { period, direction }, rule, added }: Setting): string => {
  if (added?.weight === 'arguable') return `${added.words.toLowerCase()}`
  if (period.unit === 'years' || period.unit === 'months') return 'read to the end of the month, or the day after it'
  if (rule.leavesOut(period.unit === 'weeks' ? 7 * period.count : period.count) === 'arguable' || period.unit === 'weeks') return 'weekends and holidays left out of so short a period'
  if (direction === 'before') return added ? 'the added days read as they fall' : 'moved on to the next day instead of back'
  return 'moved off the weekend before days are added'
}

const services = (setting: Setting): Alternative[] => {
  const { given, rule, counted, added } = setting
  if (given.triggerIsService !== true || counted.period.unit === 'hours') return []
  const served = (serviceMethod: 'mail' | 'personal') => countUnder(prevailing, setOut(counted, { ...given, serviceMethod }, rule, setting.day, setting.time)).due
  return added === null || added.weight === 'arguable'
    ? [{ text: 'served by mail', due: served('mail') }]
    : [{ text: 'delivered by hand', due: served('personal') }]
}

const triggers = ({ given, counted, rule }: Setting): Alternative[] =>
  (given.otherTriggers ?? []).flatMap(({ words, at }) => {
    const [date = '', time] = at.split('T')
    if (counted.period.unit === 'hours' && !time) return []
    return [{ text: `counted from ${words}`, due: countUnder(prevailing, setOut(counted, given, rule, Temporal.PlainDate.from(date), time ?? null)).due }]
  })
