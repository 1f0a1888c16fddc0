import type { ConsequenceDraft } from '../../consequence-rule.ts'
import type { Rule } from '../../rule.ts'

/** Every way. */
export const consequenceRules: readonly Rule<ConsequenceDraft>[] = []
