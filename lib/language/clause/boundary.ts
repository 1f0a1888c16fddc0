import { pattern } from '../../patterns/pattern.ts'

/** Conjunctions, punctuation and “in which”: what stands last before a clause. */
const jointAtEnd = new RegExp(pattern`
  (?:[,;]?\s+(?:and|but|or|yet|nor|so|except|provided|while|whereas)(?:\s+that)?|[,;:.])?(?:\s+(?:also|further|then|
  thereafter|in|by|of|during|for|under|(?:in|by|of|during|for|under|upon|on|at|with|after|before|to)\s+which))?\s*$`, 'i')

/** Where the words that join a clause to the one before begin: before “, and ” or “; ”. */
export const boundaryBefore = (mask: string, start: number, least: number): number => {
  const floor = Math.max(least, start - 60)
  const joint = jointAtEnd.exec(mask.slice(floor, start))
  return joint ? floor + joint.index : start
}
