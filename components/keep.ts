import type { IsoMoment } from '../lib/dates/iso.ts'
import type { CaseAnswer, CaseAnswers } from '../lib/obligations/case/case-paper.ts'
import type { Decision } from '../lib/obligations/decision.ts'
import type { Row } from '../lib/obligations/obligation.ts'
import { answer, decide, refuse, unanswer, undecide, unrefuse, type Kept } from '../lib/store/index.ts'

const kept: Kept = { ok: true }

/** Stores what the user decided about a row, or forgets it. */
export const keepDecision = async (documentId: string, { identity }: Row, decision: Decision | null): Promise<Kept> =>
  decision === null ? undecide(identity) : decide({ identity, documentId, ...decision })

/** Stores the date that the user gave or confirmed for the trigger of a row's deadline, or forgets it. */
export const keepAnswer = async (
  documentId: string, identities: ReadonlyMap<string, string>, { deadline }: Row, moment: IsoMoment | null, told?: CaseAnswer,
): Promise<Kept> => {
  const identity = deadline && identities.get(deadline.id)
  if (!identity) return kept
  return moment === null ? unanswer(identity) : answer({ identity, documentId, moment, ...(told && { told }) })
}

/** Stores that what another paper told is not the date: for every deadline that it was told for. */
export const keepRefusal = async (
  identities: ReadonlyMap<string, string>, told: CaseAnswers, answer: CaseAnswer, refused: boolean,
): Promise<Kept> => {
  const same = Object.entries(told).filter(([, answers]) => answers.some(({ documentId, at, how }) => documentId === answer.documentId && at === answer.at && how === answer.how))
  return (refused ? refuse : unrefuse)(same.flatMap(([id]) => identities.get(id) ?? []), answer)
}
