import type { Draft } from '../../draft.ts'
import type { Setting } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { courtSits } from './court-sits.ts'
import { eventOn } from './event-on.ts'
import { namedAbove } from './named-above.ts'
import { sameDay } from './same-day.ts'

/** How orders say when the court sits. */
export const settingRules: readonly Rule<Draft<Setting>>[] = [eventOn, courtSits, namedAbove, sameDay]
