import { Temporal } from 'temporal-polyfill'
import type { IsoDate, IsoMoment } from '../dates/iso.ts'
import { LEFT_OUT } from './counting/count-days.ts'
import type { Step } from './resolution.ts'
import { dayWords, hourWords, listed } from './words.ts'

/** What a proof is made of: a resolution, or a deadline that was read and counted. */
export interface Provable {
  readonly due: IsoMoment | null
  readonly earliest: IsoMoment | null
  readonly latest: IsoMoment | null
  readonly steps: readonly Step[]
  readonly alternatives: readonly { readonly text: string; readonly due: IsoMoment }[]
}

/** What a day is to the count: day 0, counted, left out of a count of working days, passed over at the end, the day on which it would end but for days added for service, one of those, or the last. */
export type DayRole = 'trigger' | 'counted' | 'left-out' | 'passed' | 'expires' | 'added' | 'last'

/** One day of the strip. */
export interface ProofDay {
  readonly date: IsoDate
  /** 1 is Monday. */
  readonly weekday: number
  readonly role: DayRole
  /** Its number in the count; null where it has none. */
  readonly number: number | null
  readonly weekend: boolean
  /** The legal holiday it is. */
  readonly holiday: string | null
}

/** A count laid out to be checked by eye. */
export interface Proof {
  /** “14 days after entry of this Order”. */
  readonly title: string
  /** “Fed. R. Civ. P. 6”; null where nothing was counted. */
  readonly rule: string | null
  /** “Thu Jul 2, 2026”, with the hour where one is named. */
  readonly due: string
  /** In the order of the calendar; empty where nothing was counted. */
  readonly days: readonly ProofDay[]
  /** Whether it was counted back, so that the last day comes first. */
  readonly back: boolean
  /** The arithmetic, each move with the paragraph that orders it. */
  readonly moves: readonly Step[]
  /** “earliest Fri Jul 3, latest Mon Jul 6”; null where authorities agree. */
  readonly spread: string | null
  readonly alternatives: readonly { readonly text: string; readonly due: string }[]
}

/** More days than this are not laid out: a drawing of ten years proves nothing to the eye. */
const MOST_DAYS = 800

/** Lays out a count; null where there is no date. `title` says what was counted, in a few words. */
export const proofOf = (title: string, { due, earliest, latest, steps, alternatives }: Provable): Proof | null => {
  if (due === null) return null
  const note = steps.find(({ kind, text }) => kind === 'note' && text.startsWith('Counted by '))
  const days = daysOf(steps, due)
  return {
    title,
    rule: note ? note.text.slice('Counted by '.length).split(/:|, (?:as it|in force)/)[0]! : null,
    due: momentWords(due),
    days,
    back: (triggerOf(steps) ?? due) > due.slice(0, 10),
    moves: gathered(steps.filter(({ kind }) => kind !== 'note')),
    spread: earliest === null || latest === null || earliest === latest ? null : `earliest ${momentWords(earliest)}, latest ${momentWords(latest)}`,
    alternatives: alternatives.map((other) => ({ text: other.text, due: momentWords(other.due) })),
  }
}

const ON_THE_WAY = ': counted all the same'

/** The weekends and holidays on the way as one move: a year has too many to tell each. */
const gathered = (steps: readonly Step[]): Step[] => {
  const holidays = steps.filter(({ kind, text }) => kind === 'holiday' && text.endsWith(ON_THE_WAY))
  const weekends = steps.find(({ kind, text }) => kind === 'weekend' && text.endsWith('counted all the same'))
  const words = [
    ...(weekends ? [weekends.text.replace(/ (?:is|are) counted all the same$/, '')] : []),
    ...(holidays.length > 3 ? [`${holidays.length} holidays`] : holidays.map(({ text }) => text.slice(0, -ON_THE_WAY.length).replace(' is ', ', '))),
  ]
  const one: Step = { kind: 'weekend', text: `Counted all the same: ${listed(words)}`, date: null, authority: steps.find(({ kind }) => kind === 'count')?.authority ?? null }
  const left = steps.filter((step) => step !== weekends && !holidays.includes(step))
  const after = left.findIndex(({ kind }) => kind === 'count') + 1
  return words.length === 0 ? left : [...left.slice(0, after), one, ...left.slice(after)]
}

const momentWords = (moment: IsoMoment): string =>
  `${dayWords(Temporal.PlainDate.from(moment.slice(0, 10)))}${moment.length > 10 ? `, ${hourWords(moment.slice(11))}` : ''}`

const triggerOf = (steps: readonly Step[]): IsoDate | null => steps.find(({ kind }) => kind === 'trigger')?.date ?? null

const daysOf = (steps: readonly Step[], due: IsoMoment): ProofDay[] => {
  const trigger = triggerOf(steps)
  const countAt = steps.findIndex(({ kind }) => kind === 'count')
  const landing = steps[countAt]?.date
  if (trigger === null || !landing) return []
  const last = due.slice(0, 10)
  const bounds = [trigger, last, ...steps.slice(0, countAt + 1).flatMap(({ date }) => date ?? [])].sort()
  const from = Temporal.PlainDate.from(bounds[0]!)
  const length = from.until(bounds.at(-1)!, { largestUnit: 'days' }).days
  if (length > MOST_DAYS) return []
  const forward = trigger <= landing
  // Florida's count begins on a later day than the next: the last move before the count tells which
  const begins = steps.slice(0, countAt).findLast(({ kind }) => kind === 'moved')?.date ?? null
  const addedTo = steps.find(({ kind }) => kind === 'added')?.date ?? null
  const base = addedTo === null ? null : steps.slice(0, steps.findIndex(({ kind }) => kind === 'added')).findLast(({ date }) => date !== null)?.date ?? landing
  const holidays = new Map(steps.flatMap(({ kind, date, text }) => (kind === 'holiday' && date !== null ? [[date, holidayName(text)] as const] : [])))
  const skips = steps[countAt]!.text.includes(LEFT_OUT)
  const hours = due.length > 10 && /^\d+ hours? /.test(steps[countAt]!.text)
  const within = (date: string, a: string, b: string) => (forward ? a < date && date <= b : b <= date && date < a)

  let number = 0
  const days = Array.from({ length: length + 1 }, (_, i): ProofDay => {
    const day = forward ? from.add({ days: i }) : from.add({ days: length - i })
    const date = day.toString() as IsoDate
    const weekend = day.dayOfWeek > 5
    const holiday = holidays.get(date) ?? null
    const off = weekend || holiday !== null
    const begun = begins === null || (forward ? date >= begins : date <= begins)
    const counts = within(date, trigger, landing) && begun && !(skips && off)
    if (counts) number += 1
    const role: DayRole = date === last ? 'last' : date === trigger ? 'trigger' : counts ? 'counted'
      : within(date, trigger, landing) ? 'left-out' : date === base ? 'expires' : base !== null && addedTo !== null && within(date, base, addedTo) ? 'added' : 'passed'
    return { date, weekday: day.dayOfWeek, role, number: counts && !hours ? number : null, weekend, holiday }
  })
  return forward ? days : days.reverse()
}

const holidayName = (text: string): string => text.replace(/^.*? is /, '').replace(/: (?:counted all the same|not counted)$/, '')

/** The proof in five lines, to be copied: what, from when, the count, the date, and what would change it. */
export const proofAsText = (proof: Proof): string => {
  const said = (...kinds: Step['kind'][]) => proof.moves.filter(({ kind }) => kinds.includes(kind)).map(({ text, authority }) => (authority ? `${text} [${authority}]` : text)).join('. ')
  const counted = said('count', 'landing', 'weekend', 'holiday', 'moved', 'added', 'inaccessible')
  return [
    `${proof.title}${proof.rule ? ` (${proof.rule})` : ''}`,
    said('trigger', 'excluded') || 'No trigger',
    counted || 'Nothing is counted',
    `Due ${proof.due}${proof.spread ? ` (${proof.spread})` : ''}. ${said('hour')}`.trim(),
    `Would change it: ${proof.alternatives.map(({ text, due }) => `${text} → ${due}`).join('; ') || 'nothing known'}`,
  ].join('\n')
}
