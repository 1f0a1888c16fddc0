import { sameCase } from '../identity.ts'
import { awaitedBy } from './awaited.ts'
import type { CaseAnswer, CaseAnswers, CasePaper } from './case-paper.ts'
import { toldBy } from './told-by.ts'

/**
 * The days of events for which deadlines of `waiting` wait, as other papers of its case tell them. Only what is still
 * lacking is looked for, so that nothing ever stands against what the order says or the user gave. An event before the
 * order's own day is not the one that it speaks of.
 */
export const answersFromCase = (waiting: CasePaper, others: readonly CasePaper[]): CaseAnswers => {
  const { text: { text }, reading: { document, deadlines } } = waiting
  const papers = [waiting, ...others.filter(({ documentId, reading }) => documentId !== waiting.documentId && sameCase(reading.document, document))]
  const ordered = (document.signedOn ?? document.enteredOn)?.slice(0, 10) ?? null
  return Object.fromEntries(deadlines.flatMap((deadline) => {
    const awaited = awaitedBy(deadline, text.slice(deadline.span.end, deadline.span.end + 60))
    if (awaited === null) return []
    const itself = awaited.event !== 'held' && awaited.paper.is === 'this-order'
    const told = papers.flatMap((paper) => toldBy(awaited, waiting, paper))
      .map((answer) => (awaited.timed || answer.how === 'held' || answer.how === 'set' ? answer : { ...answer, at: answer.at.slice(0, 10) as CaseAnswer['at'] }))
      .filter(({ at }) => (ordered === null ? itself : at.slice(0, 10) >= ordered) && (!awaited.timed || at.length > 10))
    return told.length === 0 ? [] : [[deadline.id, onceEach(told)] as const]
  }))
}

/** One of each day that a paper tells; the latest day first. */
const onceEach = (told: readonly CaseAnswer[]): CaseAnswer[] =>
  told.filter((one, i) => told.findIndex((other) => other.documentId === one.documentId && other.at === one.at) === i)
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))

/** The answer that all papers agree upon; null where they tell different days, or nothing. */
export const agreedUpon = (told: readonly CaseAnswer[]): CaseAnswer | null => {
  const [first, ...others] = told
  return first !== undefined && others.every(({ at }) => at.slice(0, 10) === first.at.slice(0, 10)) ? first : null
}
