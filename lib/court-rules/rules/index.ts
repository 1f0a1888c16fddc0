import type { CourtRule } from '../rule.ts'
import { california } from './california.ts'
import { delaware } from './delaware.ts'
import { florida } from './florida.ts'
import { frap26 } from './frap-26.ts'
import { frbp9006 } from './frbp-9006.ts'
import { frcp6 } from './frcp-6.ts'
import { frcp6Before2009 } from './frcp-6-before-2009.ts'
import { frcrp45 } from './frcrp-45.ts'
import { newYork } from './new-york.ts'
import { scotus30 } from './scotus-30.ts'
import { texas } from './texas.ts'

/** Every rule for computing time. No two of one system are in force on the same day. */
export const rules: readonly CourtRule[] = [
  ...frcp6,
  ...frcp6Before2009,
  ...frcrp45,
  ...frap26,
  ...frbp9006,
  scotus30,
  california,
  newYork,
  ...texas,
  florida,
  delaware,
]
