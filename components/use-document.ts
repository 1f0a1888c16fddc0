import { useMemo } from 'react'
import { useObservable } from 'dexie-react-hooks'
import type { ReadingText } from '../lib/document/reading-text.ts'
import { identitiesOf } from '../lib/obligations/identity.ts'
import { rowsOf } from '../lib/obligations/obligation.ts'
import { watchAnswers, watchCaseStamp, watchDecisions, watchReading, watchRefusals, watchText, type StoredReading } from '../lib/store/index.ts'
import type { GivenAnswer, PanelView, ToldAnswer } from './panel/view.ts'

/** What the store tells about the document in view, as it changes. */
export interface DocumentInView {
  readonly view: PanelView
  readonly text: ReadingText | null
  /** Dates that the user gave, by deadline id. */
  readonly answers: Readonly<Record<string, GivenAnswer>>
  /** What other papers of the case tell, by deadline id. */
  readonly told: Readonly<Record<string, readonly ToldAnswer[]>>
  /** Says which papers the case has now, where they are others than those asked and an answer may hang on them; else null. */
  readonly caseMoved: string | null
  /** The identity of each finding, which answers and events hang on. */
  readonly identities: ReadonlyMap<string, string>
}

/** Watches a document's reading, text, decisions and answers; `id` null is no document. */
export const useDocument = (id: string | null, name: string): DocumentInView => {
  const stored = useObservable(() => watchReading(id ?? ''), [id])
  const text = useObservable(() => watchText(id ?? ''), [id])
  const reading = useLasting(stored)
  const identities = useMemo(() => (reading ? identitiesOf(reading.reading, reading.home) : new Map<string, string>()), [reading])
  // a row with several deadlines hangs on both names
  const named = useMemo(() => (reading ? rowsOf(reading.reading, identities).map((row) => row.identity) : []), [reading, identities])
  const decisions = useObservable(() => watchDecisions(named), [named], new Map())
  const given = useObservable(() => watchAnswers([...identities.values()]), [identities], new Map())
  const rows = useMemo(() => (reading ? rowsOf(reading.reading, identities, decisions) : []), [reading, identities, decisions])
  const answers = useMemo(() => Object.fromEntries([...identities].flatMap(([finding, identity]) => {
    const answer = given.get(identity)
    return answer ? [[finding, { moment: answer.moment, told: answer.told ?? null }]] : []
  })), [identities, given])
  const refusals = useObservable(() => watchRefusals(identities.values()), [identities], [])
  const told = useMemo(() => Object.fromEntries(Object.entries(reading?.told ?? {}).map(([finding, all]) => [finding, all.map((one) => ({
    ...one, refused: refusals.some(({ identity, told: not }) => identity === identities.get(finding) && not.documentId === one.documentId && not.at === one.at),
  }))])), [reading, identities, refusals])
  const caseMoved = useCaseMoved(id, reading)
  const view = useMemo((): PanelView => {
    if (id === null) return { state: 'nothing' }
    if (!stored || stored.documentId !== id) return { state: 'reading', name, page: 0, pages: 0 }
    switch (stored.state) {
      case 'reading': return { state: 'reading', name, page: stored.page, pages: stored.pages }
      case 'not-read': return { state: 'not-read', name, because: stored.because, detail: stored.detail }
      case 'read': return { state: 'read', name, reading: stored.reading, rows }
    }
  }, [id, name, stored, rows])
  return { view, text: text ?? null, answers, told, caseMoved, identities }
}

/** The case's papers as they are now, where a date that is lacking or told may come of them. */
const useCaseMoved = (id: string | null, reading: ReadReading | null): string | null => {
  const stamp = useObservable(() => watchCaseStamp(id ?? ''), [id])
  if (reading === null || stamp === undefined || reading.documentId !== id || stamp === (reading.caseStamp ?? '')) return null
  return reading.told !== undefined || reading.reading.deadlines.some(({ needs }) => needs !== null) ? stamp : null
}

type ReadReading = Extract<StoredReading, { state: 'read' }>

/** The finished reading, where there is one. */
const useLasting = (stored: StoredReading | undefined): ReadReading | null =>
  useMemo(() => (stored?.state === 'read' ? stored : null), [stored])
