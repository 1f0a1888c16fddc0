import type { ConsequenceDraft } from '../../consequence/consequence-rule.ts'
import type { Rule } from '../../rule.ts'
import { failure } from './failure.ts'
import { ifNot } from './if-not.ts'
import { listed } from './listed.ts'
import { notSoDone } from './not-so-done.ts'
import { orElse } from './or-else.ts'
import { otherwise } from './otherwise.ts'
import { penalty } from './penalty.ts'

/** Every way in which orders say what follows: one for each place in which the condition may stand. */
export const consequenceRules: readonly Rule<ConsequenceDraft>[] = [listed, failure, ifNot, orElse, notSoDone, otherwise, penalty]
