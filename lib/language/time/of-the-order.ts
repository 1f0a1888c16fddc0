import type { Trigger, When } from '../finding.ts'

/** Whether something runs from the order itself: from its date or its entry. */
export const isOfTheOrder = ({ of }: Trigger): boolean => of === 'order-date' || of === 'order-entry'

/** Whether a time is a day that the order names, or one that runs from the order. */
export const isOwnDay = (when: When): boolean =>
  when.kind === 'fixed' || when.kind === 'period' && isOfTheOrder(when.trigger)
