import type { Observable } from 'dexie'
import { database } from './database.ts'
import { keep, type Kept } from './kept.ts'
import { live } from './live.ts'
import type { CaseAnswer } from '../obligations/case/case-paper.ts'
import type { Answer, Decision, Refusal } from './rows.ts'

/** Stores the user's decision about an obligation, in place of an earlier one about the same. */
export const decide = (decision: Omit<Decision, 'at'>): Promise<Kept> =>
  keep(() => database().decisions.put({ ...decision, at: new Date().toISOString() }))

/** Takes a decision back. */
export const undecide = (identity: string): Promise<Kept> => keep(() => database().decisions.delete(identity))

/** The decisions about these obligations, by identity. Live. */
export const watchDecisions = (identities: Iterable<string>): Observable<ReadonlyMap<string, Decision>> => {
  const asked = [...identities]
  return live(async () => byIdentity(await database().decisions.bulkGet(asked)), new Map<string, Decision>())
}

/** Stores a date that the user gave for a deadline's trigger, or confirmed. */
export const answer = (given: Omit<Answer, 'at'>): Promise<Kept> =>
  keep(() => database().answers.put({ ...given, at: new Date().toISOString() }))

/** Takes an answer back. */
export const unanswer = (identity: string): Promise<Kept> => keep(() => database().answers.delete(identity))

/** The answers about these deadlines, by identity. Live. */
export const watchAnswers = (identities: Iterable<string>): Observable<ReadonlyMap<string, Answer>> => {
  const asked = [...identities]
  return live(() => answersTo(asked), new Map<string, Answer>())
}

/** The answers about these deadlines, by identity, once. */
export const answersTo = async (identities: readonly string[]): Promise<ReadonlyMap<string, Answer>> =>
  byIdentity(await database().answers.bulkGet([...identities]))

/** Stores that what another paper told is not the date for which these deadlines wait. */
export const refuse = (identities: readonly string[], told: CaseAnswer): Promise<Kept> => keep(() => {
  const at = new Date().toISOString()
  return database().refusals.bulkPut(identities.map((identity) => ({ id: refusalId(identity, told), identity, told, at })))
})

/** Takes a refusal back. */
export const unrefuse = (identities: readonly string[], told: CaseAnswer): Promise<Kept> =>
  keep(() => database().refusals.bulkDelete(identities.map((identity) => refusalId(identity, told))))

/** What the user would not have for these deadlines, once. */
export const refusalsOf = (identities: readonly string[]): Promise<Refusal[]> =>
  database().refusals.where('identity').anyOf([...identities]).toArray()

/** The same for these deadlines, live. */
export const watchRefusals = (identities: Iterable<string>): Observable<Refusal[]> => {
  const asked = [...identities]
  return live(() => refusalsOf(asked), [])
}

/** One paper, one day, for one deadline: the same paper told anew with another day asks again. */
const refusalId = (identity: string, { documentId, at }: CaseAnswer): string => `${identity}|${documentId}|${at}`

const byIdentity = <Row extends { readonly identity: string }>(rows: readonly (Row | undefined)[]): ReadonlyMap<string, Row> =>
  new Map(rows.filter((row) => row !== undefined).map((row) => [row.identity, row]))
