import { event } from './event.ts'
import { orderDate } from './order-date.ts'
import { orderEntry } from './order-entry.ts'
import { receipt } from './receipt.ts'
import { service } from './service.ts'
import type { TriggerRule } from './trigger-rule.ts'

/** What a period may run from. The first that knows the words is taken; the last takes what is left. */
export const triggerRules: readonly TriggerRule[] = [orderDate, orderEntry, service, receipt, event]
