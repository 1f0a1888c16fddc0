import { resolve, type Resolution, type ServiceMethod } from '../../lib/court-rules/index.ts'
import { courtById } from '../../lib/courts/index.ts'
import type { IsoDate, IsoMoment } from '../../lib/dates/iso.ts'
import { parsePeriod } from '../../lib/dates/parse-period.ts'
import { periodWords } from '../../lib/court-rules/words.ts'

/** What a person has filled in. Texts as typed; empty where nothing is. */
export interface Asked {
  readonly from: string
  readonly time: string
  readonly period: string
  readonly direction: 'after' | 'before'
  readonly court: string
  readonly criminal: boolean
  /** Empty where the period does not run from service. */
  readonly service: ServiceMethod | ''
  readonly hour: string
}

export const nothingAsked: Asked = { from: '', time: '', period: '14 days', direction: 'after', court: '', criminal: false, service: '', hour: '' }

/** What it comes to: what is missing or wrong, in words, or the resolution with its title. */
export type Answer = { readonly kind: 'lacking'; readonly what: string } | { readonly kind: 'answered'; readonly title: string; readonly resolution: Resolution }

/** Whether the period is one of hours, so that the time of day must be known. */
export const inHours = ({ period }: Asked): boolean => parsePeriod(period)?.unit === 'hours'

/** Counts what was asked. */
export const answerTo = (asked: Asked): Answer => {
  const period = parsePeriod(asked.period)
  if (asked.from === '') return { kind: 'lacking', what: 'Give the day it runs from.' }
  if (period === null) return { kind: 'lacking', what: 'Give the period in words: 14 days, two weeks, 48 hours, 5 business days.' }
  const court = asked.court === '' ? null : courtById(asked.court)
  const trigger = (asked.time && period.unit === 'hours' ? `${asked.from}T${asked.time}` : asked.from) as IsoMoment
  // counted back, a period runs to a hearing, and service only takes days from it
  const words = asked.service === '' || asked.direction === 'before' ? 'the event' : 'service'
  const resolution = resolve({ period, direction: asked.direction, hour: asked.hour || null }, {
    trigger, triggerWords: words, triggerSource: 'as you gave it', court,
    system: asked.criminal && court?.kind === 'district' ? 'frcrp' : null,
    triggerIsService: asked.service !== '', serviceMethod: asked.service || null,
  })
  return { kind: 'answered', title: `${periodWords(period)} ${asked.direction} ${words}`, resolution }
}

const SERVICES = ['electronic', 'email', 'personal', 'mail', 'mail-out-of-state', 'mail-abroad', 'clerk', 'consented', 'carrier', 'overnight', 'fax']

/** What an address asks for: `?from=2026-11-02&period=14+days&court=nysd&direction=before&service=mail`. */
export const askedBy = (search: string): Asked => {
  const given = new URLSearchParams(search)
  const service = given.get('service') ?? ''
  return {
    ...nothingAsked,
    from: /^\d{4}-\d{2}-\d{2}/.exec(given.get('from') ?? '')?.[0] as IsoDate | undefined ?? '',
    time: /T(\d{2}:\d{2})/.exec(given.get('from') ?? '')?.[1] ?? '',
    period: given.get('period') ?? nothingAsked.period,
    direction: given.get('direction') === 'before' ? 'before' : 'after',
    court: courtById(given.get('court') ?? '')?.id ?? '',
    service: SERVICES.includes(service) ? service as ServiceMethod : '',
  }
}
