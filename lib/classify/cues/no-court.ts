import type { Cue } from '../cue.ts'

export const noCourt: Cue = {
  name: 'no-court',
  kind: 'not-an-order',
  recognise: () => ['Nothing in it speaks for a court: no heading of an order, no “it is ordered”, no judge or clerk who signs'],
  examples: ['The quick guide to the office kitchen says that every cup must be washed by noon and put back on the shelf where it was found.'],
  counterexamples: ['UNITED STATES DISTRICT COURT\nDISTRICT OF OHIO\n\nORDER\n\nThe defendant shall submit its letter by July 1, 2025 and serve a copy on the plaintiff on that day.\n\nSO ORDERED.'],
}
