import type { Step } from './resolution.ts'
import { listed } from './words.ts'

const ON_THE_WAY = ': counted all the same'

/** The moves of a count, to be read: weekends and holidays on the way are one move, and so is each run of days passed over with the move that ends it. */
export const movesOf = (steps: readonly Step[]): Step[] => passedOver(gathered(steps.filter(({ kind }) => kind !== 'note')))

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

/** “Not on Fri Jun 19 (Juneteenth), Sat Jun 20 or Sun Jun 21: the period runs on to Mon Jun 22”, with the rule and each holiday's statute. */
const passedOver = (steps: readonly Step[]): Step[] => {
  const moves: Step[] = []
  let passed: Step[] = []
  for (const step of steps) {
    if ((step.kind === 'weekend' || step.kind === 'holiday') && step.date !== null && isOff(step)) { passed.push(step); continue }
    moves.push(...(step.kind === 'moved' && passed.length > 0 ? [joined(passed, step)] : [...passed, step]))
    passed = []
  }
  return [...moves, ...passed]
}

/** A holiday left out of a count of working days is no day passed over. */
const isOff = ({ text }: Step): boolean => !text.endsWith(': not counted')

const joined = (passed: readonly Step[], moved: Step): Step => {
  const days = passed.map(({ text }) => text.replace(/ is (?:a (?:Satur|Sun)day(?:, and )?)?(.*)$/, (_, name: string) => (name ? ` (${name.replace(/ \((.+)\)$/, ', $1')})` : '')))
  const cites = [moved.authority, ...passed.filter(({ kind }) => kind === 'holiday').map(({ authority }) => authority)]
  return {
    ...moved,
    text: `Not on ${days.length < 2 ? days.join('') : `${days.slice(0, -1).join(', ')} or ${days.at(-1)}`}: ${moved.text.charAt(0).toLowerCase()}${moved.text.slice(1)}`,
    authority: [...new Set(cites.filter((cite) => cite !== null))].join('; ') || null,
  }
}
