import type { When } from '../../finding.ts'

/** The time of a deadline that hangs on what its words name; which time that is, is found later. */
export const eventNamed = (words: string): Extract<When, { kind: 'event' }> => ({ kind: 'event', trigger: { of: 'event', words } })
