import { agreedUpon, answersFromCase } from '../obligations/case/answers-from-case.ts'
import type { CaseAnswer, CaseAnswers, CasePaper } from '../obligations/case/case-paper.ts'
import { assemble, type Answers } from '../obligations/assemble.ts'
import { homeOf, identitiesOf } from '../obligations/identity.ts'
import type { Reading } from '../obligations/reading.ts'
import type { DocumentRead } from '../read-document.ts'
import { answersTo, casePapersOf, refusalsOf, type Answer, type ReadingState } from '../store/index.ts'

/** Where a document came from, as far as its answers hang on it. */
export type Paper = Pick<CasePaper, 'documentId' | 'name' | 'notice'>

/**
 * A reading with what is known beside it: first the user's answers, then what other papers of the case tell of dates
 * that are still lacking. Those are guesses, and said to be; where papers tell different days, none is taken.
 */
export const answered = async (read: DocumentRead, paper: Paper): Promise<Extract<ReadingState, { readonly state: 'read' }>> => {
  const { reading, text } = read
  const home = homeOf(reading.document, text.stamp?.documentNumber ?? null, paper.documentId)
  const identities = new Map([...identitiesOf(reading, home)].filter(([id]) => reading.deadlines.some((deadline) => deadline.id === id)))
  const given = answersFrom(identities, await answersTo([...identities.values()]).catch(() => new Map<string, Answer>()))
  const own = Object.keys(given).length === 0 ? reading : assemble({ ...read, answers: given })
  const state = { state: 'read', home } as const
  // a paper that could not be stored has no case here
  const { papers, stamp } = await casePapersOf(reading.document, paper.documentId).catch(() => ({ papers: [], stamp: '' }))
  const told = own.deadlines.some(({ needs }) => needs !== null) ? answersFromCase({ ...paper, reading: own, text }, papers) : {}
  if (Object.keys(told).length === 0) return { ...state, reading: own, caseStamp: stamp }
  const guessed = guessesFrom(own, await withoutRefused(told, identities))
  return { ...state, reading: Object.keys(guessed).length === 0 ? own : assemble({ ...read, answers: { ...guessed, ...given } }), told, caseStamp: stamp }
}

const answersFrom = (identities: ReadonlyMap<string, string>, stored: ReadonlyMap<string, Answer>): Answers =>
  Object.fromEntries([...identities].flatMap(([id, identity]) => {
    const answer = stored.get(identity)
    if (!answer) return []
    return [[id, answer.told ? { at: answer.moment, source: `from ${sourceOf(answer.told)}, as you confirmed`, by: answer.told.by, warnings: [] } : answer.moment]]
  }))

const withoutRefused = async (told: CaseAnswers, identities: ReadonlyMap<string, string>): Promise<CaseAnswers> => {
  const refused = await refusalsOf([...identities.values()]).catch(() => [])
  return Object.fromEntries(Object.entries(told).map(([id, answers]) => [id, answers.filter((answer) =>
    !refused.some(({ identity, told: not }) => identity === identities.get(id) && not.documentId === answer.documentId && not.at === answer.at))]))
}

const guessesFrom = (reading: Reading, told: CaseAnswers): Answers =>
  Object.fromEntries(Object.entries(told).flatMap(([id, answers]) => {
    const agreed = agreedUpon(answers)
    if (agreed === null) return []
    const needs = reading.deadlines.find((deadline) => deadline.id === id)?.needs ?? 'date'
    const warnings = [`The ${needs} is taken from ${agreed.paper} and not confirmed.`, ...agreed.caution === null ? [] : [agreed.caution]]
    return [[id, { at: agreed.at, source: `from ${sourceOf(agreed)}, not confirmed`, by: agreed.by, warnings }]]
  }))

const sourceOf = ({ paper, quote, page }: CaseAnswer): string => `${paper}${page === null ? '' : `, page ${page}`}: “${quote}”`
