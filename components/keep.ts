import type { IsoMoment } from '../lib/dates/iso.ts'
import type { Decision } from '../lib/obligations/decision.ts'
import type { Row } from '../lib/obligations/obligation.ts'
import { answer, decide, unanswer, undecide, type Kept } from '../lib/store/index.ts'

const kept: Kept = { ok: true }

/** Stores what the user decided about a row, or forgets it. */
export const keepDecision = async (documentId: string, { identity }: Row, decision: Decision | null): Promise<Kept> =>
  decision === null ? undecide(identity) : decide({ identity, documentId, ...decision })

/** Stores the date that the user gave for the trigger of a row's deadline, or forgets it. */
export const keepAnswer = async (
  documentId: string, identities: ReadonlyMap<string, string>, { deadline }: Row, moment: IsoMoment | null,
): Promise<Kept> => {
  const identity = deadline && identities.get(deadline.id)
  if (!identity) return kept
  return moment === null ? unanswer(identity) : answer({ identity, documentId, moment })
}
