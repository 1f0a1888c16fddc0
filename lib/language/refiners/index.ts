import type { Refiner } from '../refiner.ts'
import { links } from './links.ts'
import { obligors } from './obligors.ts'
import { otherDates } from './other-dates.ts'
import { twoDates } from './two-dates.ts'

/** In order: each sees what those above it left. */
export const refiners: readonly Refiner[] = [
  obligors,
  links,
  twoDates,
  // last: it accounts for what is in no deadline and no setting
  otherDates,
]
