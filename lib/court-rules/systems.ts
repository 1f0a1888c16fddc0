import { isCriminal, type Court } from '../courts/index.ts'
import type { IsoDate } from '../dates/iso.ts'
import type { Circumstances, System } from './circumstances.ts'
import type { CourtRule } from './rule.ts'
import { rules } from './rules/index.ts'

const ofState: Readonly<Record<string, System>> = { CA: 'ca', NY: 'ny', TX: 'tx', FL: 'fl' }

/** Which rules count time in a court: by its kind, and in a district court by whether the case is criminal. The civil rules where the court is not known. */
export const systemOf = (court: Court | null, caseNumber: string | null = null): System => {
  switch (court?.kind) {
    case 'bankruptcy': return 'frbp'
    case 'circuit': return 'frap'
    case 'supreme': return 'scotus'
    case 'state': return ofState[court.state] ?? 'frcp'
    default: return caseNumber !== null && isCriminal(caseNumber) ? 'frcrp' : 'frcp'
  }
}

/** The rule that applies, and why in words; `null` where the system's text of that day is not known here. */
export const ruleFor = (given: Circumstances, day: IsoDate): { readonly rule: CourtRule | null; readonly system: System; readonly because: string } => {
  const court = given.court ?? null
  const system = given.system ?? systemOf(court, given.caseNumber ?? null)
  const asOf = given.asOf ?? day
  const rule = rules.find((candidate) => candidate.system === system && holds(candidate, asOf)) ?? null
  const title = rule?.title ?? rules.find((candidate) => candidate.system === system)!.title
  return { rule, system, because: `${title}${whose(court, given)}${rule ? `, ${inForceWords(rule)}` : ''}` }
}

const holds = ({ inForce: { from, until } }: CourtRule, asOf: IsoDate | 'present'): boolean =>
  asOf === 'present' ? until === null : (from === null || from <= asOf) && (until === null || asOf <= until)

const whose = (court: Court | null, { system, caseNumber }: Circumstances): string => {
  if (system) return ''
  if (court === null) return ': the court is not known, so the civil rules are taken'
  if (court.kind === 'special') return `: taken for the own rules of ${court.short}, which are modelled on it`
  const criminal = court.kind === 'district' && caseNumber && isCriminal(caseNumber)
  return `: the rules of ${court.short}${criminal ? ' in a criminal case' : ''}`
}

const inForceWords = ({ inForce: { from, until } }: CourtRule): string => {
  if (from !== null && until !== null) return `as it stood from ${from} to ${until}`
  if (until !== null) return `as it stood until ${until}`
  return from === null ? 'as it stands' : `in force since ${from}`
}
