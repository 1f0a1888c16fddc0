import type { Fact } from '../cue.ts'
import { caseNumber } from './case-number.ts'
import { court } from './court.ts'
import { enteredOn } from './entered-on.ts'
import { judge } from './judge.ts'
import { parties } from './parties.ts'
import { signedOn } from './signed-on.ts'

/** What a paper tells of itself, in the order in which a reader asks. */
export const facts: readonly Fact<unknown>[] = [court, caseNumber, judge, signedOn, enteredOn, parties]
