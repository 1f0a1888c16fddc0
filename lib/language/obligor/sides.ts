import type { DocumentProfile, Side } from '../../document/document-profile.ts'
import { onceAText } from './whole-text.ts'
import { pattern } from '../../patterns/pattern.ts'

const counterparts: readonly (readonly [string, string])[] = [
  ['plaintiff', 'defendant'],
  ['petitioner', 'respondent'],
  ['appellant', 'appellee'],
  ['movant', 'non-movant'],
  ['moving party', 'opposing party'],
]
const roleWord = new RegExp(pattern`
  \b(non-?movant|plaintiff|defendant|petitioner|respondent|appellant|appellee|movant|government|united states|defense|
  debtor|moving party|opposing party)s?\b`)

const criminalNumber = /-(?:cr|mj)-/
const prosecution = /\b(?:indictment|the\s+government)\b/i

const isCriminal = ({ caseNumber }: DocumentProfile, text: string): boolean =>
  criminalNumber.test(caseNumber ?? '') || readsCriminal(text, '')

/** Whether a document speaks of a prosecution, and of no plaintiff below its caption. */
const readsCriminal = onceAText((text) =>
  prosecution.test(text) && /\bdefendant\b/i.test(text) && !/\bplaintiffs?\b/i.test(text.slice(600)))

/** The role as this document speaks of it: one plaintiff or several, “respondent” where no defendant is. */
const roleOf = (role: string, text: string): string => numbered(text, role)

const numbered = onceAText((text, role) => {
  const count = (word: string): number => text.match(new RegExp(String.raw`\b${word}\b`, 'gi'))?.length ?? 0
  const one = count(role), many = count(`${role}s`)
  return many > one ? `${role}s` : role
})

/** Whether the document speaks of anybody in that role. */
export const speaksOf = onceAText((text, role) => new RegExp(String.raw`\b${role}s?\b`, 'i').test(text))

/** Which of two roles the document knows: “appellant” or “petitioner”; the first where it knows neither. */
export const eitherRole = (roles: readonly string[], text: string): string => {
  const found = roles.find((role) => speaksOf(text, role))
  return roleOf(found ?? roles[0]!, text)
}

/** The other side in a dispute between two; '' where it can’t be told. */
export const opponentOf = (obligor: string, text: string, profile: DocumentProfile): string => {
  const role = roleWord.exec(obligor)?.[1] ?? sideOf(obligor, profile)
  if (role === null) return ''
  return isCriminal(profile, text) ? opponentInCriminal(role) : counterpartOf(role, text)
}

const prosecutor = /^(?:government|united states|plaintiff)$/
const accused = /^(?:defendant|defense)$/

/** The other side of a prosecution. */
const opponentInCriminal = (role: string): string =>
  prosecutor.test(role) ? 'defendant' : accused.test(role) ? 'government' : ''

const counterpartOf = (role: string, text: string): string => {
  for (const [a, b] of counterparts) if (role === a || role === b) {
    const other = role === a ? b : a
    // a habeas petitioner’s opponent, or a plaintiff’s, as the order calls him
    if (speaksOf(text, other) || /mov/.test(other)) return roleOf(other, text)
    const hasSeveral = role === 'petitioner' || role === 'appellant'
    return hasSeveral ? eitherRole(['respondent', 'government', 'appellee'], text) : roleOf(other, text)
  }
  return ''
}

const sideOf = (obligor: string, { parties }: DocumentProfile): Side | null =>
  parties.find(({ name, aliases }) => [name, ...aliases].some((called) => isCalled(obligor, called)))?.side ?? null

const companySuffix = /,?\s+(?:inc|llc|corp|ltd|co)\.?$/

/** Whether a party’s name is an obligor’s, or begins it, or begins with it. */
const isCalled = (obligor: string, name: string): boolean => {
  const said = name.toLowerCase().replace(companySuffix, '')
  return said.length > 2 && (said === obligor || said.startsWith(`${obligor} `) || obligor.startsWith(said))
}
