import type { ConsequenceDraft } from '../../consequence/consequence-rule.ts'
import type { Rule } from '../../rule.ts'
import { barred } from './barred.ts'
import { failure } from './failure.ts'
import { ifNot } from './if-not.ts'
import { notSoDone } from './not-so-done.ts'
import { orElse } from './or-else.ts'
import { penalty } from './penalty.ts'

/** Every way in which orders say what follows. The first to read a stretch of words has it. */
export const consequenceRules: readonly Rule<ConsequenceDraft>[] = [failure, ifNot, orElse, notSoDone, barred, penalty]
