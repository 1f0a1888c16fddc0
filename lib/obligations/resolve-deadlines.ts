import type { DocumentProfile } from '../document/document-profile.ts'
import { courtById, type Court } from '../courts/index.ts'
import { checkDateCertain, filingHourOf, hourWords, needsOf, notMovedBy, resolve, type Circumstances, type Resolution } from '../court-rules/index.ts'
import { minutesEarlier } from '../dates/calendar-day.ts'
import type { IsoDate, IsoMoment } from '../dates/iso.ts'
import type { Deadline, Findings, Trigger, When } from '../language/finding.ts'
import type { ReadDeadline } from './reading.ts'
import { sharedAnswers, type Answers, type ToldDate } from './shared-answers.ts'
import { isOfTheOrder } from '../language/time/of-the-order.ts'

export type { Answers, ToldDate }

export type ResolvedDeadline = { readonly deadline: Deadline } &
  Pick<ReadDeadline, 'kind' | 'due' | 'earliest' | 'latest' | 'trigger' | 'period' | 'steps' | 'needs' | 'warnings' | 'alternatives' | 'guess'>

/** A day in the document from which something else is counted. */
interface Dated {
  readonly at: IsoMoment | null
  /** Where it came from, in words. */
  readonly source: string
  /** Set where another paper of the case tells it. */
  readonly told?: ToldDate
  /** What to say of it, where it is a guess or hangs on one. */
  readonly guess?: readonly string[]
}

type Period = Extract<When, { kind: 'period' }>
type AtEvent = Extract<When, { kind: 'event' }>

/**
 * Gives each deadline its date: named by the order, or counted by the court's rules from a day that the document
 * or the answers give: the user's, or another paper's of the case. Deadlines may hang on one another (“replies seven
 * days after oppositions”); what hangs on an unknown day stays unresolved and says what it needs. `courtBelow` is the
 * court from which an appeal came.
 */
export const resolveDeadlines = (findings: Findings, profile: DocumentProfile, answers: Answers, courtBelow: Court | null = null): ResolvedDeadline[] => {
  const given = sharedAnswers(findings.deadlines, answers)
  const court = profile.court === null ? null : courtById(profile.court)
  const deadlines = new Map(findings.deadlines.map((deadline) => [deadline.id, deadline]))
  const settings = new Map(findings.settings.map((setting) => [setting.id, setting]))
  const done = new Map<string, ResolvedDeadline>()
  const underway = new Set<string>()
  /** What to say of deadlines that hang on a guess. */
  const guesses = new Map<string, readonly string[]>()

  const resolved = (id: string): ResolvedDeadline | null => {
    const before = done.get(id)
    const deadline = deadlines.get(id)
    // two deadlines that each wait for the other give neither a date
    if (before || !deadline || underway.has(id)) return before ?? null
    underway.add(id)
    const result = settle(deadline)
    underway.delete(id)
    done.set(id, result)
    return result
  }

  const settle = (deadline: Deadline): ResolvedDeadline => {
    const { when } = deadline
    switch (when.kind) {
      case 'prompt': return undated(deadline, 'prompt')
      case 'recurring': return { ...undated(deadline, 'recurring'), ...sameDay(when.first), period: when.every && inWords(when.every) }
      case 'fixed': return named(deadline, when.at, court, profile.caseNumber)
      case 'event': return atEvent(deadline, when)
      case 'period': return counted(deadline, when)
    }
  }

  /** The day of what a trigger points to within this document. */
  const dayOf = (trigger: Trigger): Dated | null => {
    switch (trigger.of) {
      case 'date': return { at: trigger.date, source: 'the order' }
      case 'setting': return { at: settings.get(trigger.id)?.at ?? null, source: 'the date that this order sets' }
      case 'deadline': return { at: resolved(trigger.id)?.due ?? null, source: 'another deadline of this order', guess: guesses.get(trigger.id) ?? [] }
      case 'order-entry': return dayOfOrder(profile, 'enteredOn', 'signedOn')
      case 'order-date': return dayOfOrder(profile, 'signedOn', 'enteredOn')
      default: return null
    }
  }

  const triggerOf = (deadline: Deadline, trigger: Trigger): Dated => {
    const answer = given[deadline.id]
    if (answer === undefined) return dayOf(trigger) ?? { at: null, source: '' }
    return typeof answer === 'string' ? { at: answer, source: 'as you gave it' } : { at: answer.at, source: answer.source, told: answer, guess: answer.warnings }
  }

  /** Marks what hangs on a guess, and says so. */
  const asGuess = (result: ResolvedDeadline, guess: readonly string[] = []): ResolvedDeadline => {
    if (guess.length === 0 || result.due === null) return result
    guesses.set(result.deadline.id, guess)
    return { ...result, warnings: [...result.warnings, ...guess], guess: true }
  }

  const atEvent = (deadline: Deadline, { trigger, minutesBefore = 0 }: AtEvent): ResolvedDeadline => {
    const { at, source, told, guess } = triggerOf(deadline, trigger)
    const words = trigger.words || null
    if (at === null) return { ...undated(deadline, 'event'), trigger: words }
    const due = minutesEarlier(at, minutesBefore)
    const by = told || source === 'as you gave it' ? source : `by ${source}`
    return asGuess({
      ...undated(deadline, 'computed'), ...sameDay(due), trigger: words,
      steps: [{
        kind: 'trigger', date: due.slice(0, 10) as IsoDate, authority: null,
        text: minutesBefore === 0 ? `The same day as ${words ?? 'its trigger'}, ${by}.` : minutesWords(minutesBefore, words ?? 'its trigger', at, due, by),
      }],
    }, guess)
  }

  const counted = (deadline: Deadline, when: Period): ResolvedDeadline => {
    const { at, source, told, guess } = triggerOf(deadline, when.trigger)
    const circumstances: Circumstances = {
      trigger: at, triggerWords: when.trigger.words || null, triggerSource: source || null, needs: needsOf(when.trigger),
      court, courtBelow, caseNumber: profile.caseNumber, triggerIsService: when.trigger.of === 'service', otherTriggers: otherDays(when.trigger, profile, at),
      serviceMethod: told?.by ?? null,
    }
    return asGuess({ ...outcome(deadline, resolve(when, circumstances), at), trigger: when.trigger.words || null, period: inWords(when.period) }, guess)
  }

  return findings.deadlines.map((deadline) => resolved(deadline.id) ?? undated(deadline, 'event'))
}

const undated = (deadline: Deadline, kind: ReadDeadline['kind']): ResolvedDeadline => ({
  deadline, kind, due: null, earliest: null, latest: null, trigger: null, period: null, steps: [], needs: null,
  warnings: deadline.warnings, alternatives: [],
})

/** “30 minutes before the conference (2:00 PM, by the date that this order sets): 1:30 PM.” */
const minutesWords = (minutes: number, words: string, at: IsoMoment, due: IsoMoment, by: string): string =>
  due === at ? `${minutes} minutes before ${words}, ${by}; its hour is not told.`
    : `${minutes} minutes before ${words} (${hourWords(at.slice(11))}, ${by}): ${hourWords(due.slice(11))}.`

const sameDay = (at: IsoMoment | null) => ({ due: at, earliest: at, latest: at })

/** A date that the order names is not moved; what is odd about it is said. */
const named = (deadline: Deadline, at: IsoMoment | null, court: Court | null, caseNumber: string | null): ResolvedDeadline => {
  if (at === null) return undated(deadline, 'fixed')
  const day = at.slice(0, 10) as IsoDate
  return {
    ...undated(deadline, 'fixed'), ...sameDay(at),
    steps: [{ kind: 'note', text: 'The order names the day: nothing is counted, and it is not moved.', date: day, authority: notMovedBy(court, caseNumber) }],
    warnings: [...deadline.warnings, ...checkDateCertain(day, court, null, caseNumber), ...(at === day ? filingHourOf(court, day) : [])],
  }
}

const outcome = (deadline: Deadline, resolution: Resolution, trigger: IsoMoment | null): ResolvedDeadline => {
  if (resolution.kind === 'unresolved') {
    const { needs, because, steps } = resolution
    // where the day is known and no hour is wanted, no answer helps: a rule of that time is not known here
    const told = trigger !== null && !needs.startsWith('time of day')
    return { ...undated(deadline, 'event'), steps, needs: told ? null : needs, warnings: told ? [...deadline.warnings, because] : deadline.warnings }
  }
  const { due, earliest, latest, steps, alternatives } = resolution
  return { ...undated(deadline, 'computed'), due, earliest, latest, steps, alternatives, warnings: [...deadline.warnings, ...resolution.warnings] }
}

const dayOfOrder = (profile: DocumentProfile, first: 'signedOn' | 'enteredOn', second: 'signedOn' | 'enteredOn'): Dated => {
  const sources = { signedOn: 'the date under the order', enteredOn: 'the date on which the order was filed or entered' }
  const from = profile[first] !== null ? first : second
  return { at: profile[from] as IsoMoment | null, source: sources[from] }
}

/** Where the order's own date and its entry differ, the other one is worth a look. */
const otherDays = (trigger: Trigger, { signedOn, enteredOn }: DocumentProfile, at: IsoMoment | null): { words: string; at: IsoMoment }[] => {
  if (!isOfTheOrder(trigger)) return []
  return [{ words: 'signing', at: signedOn }, { words: 'entry', at: enteredOn }]
    .flatMap(({ words, at: day }) => (day === null || day.slice(0, 10) === at?.slice(0, 10) ? [] : [{ words, at: day as IsoMoment }]))
}

const inWords = ({ count, unit }: { readonly count: number; readonly unit: string }): string => {
  const plain = unit.replace('-', ' ')
  return `${count} ${count === 1 ? plain.replace(/s$/, '') : plain}`
}
