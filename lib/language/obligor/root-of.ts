import type { Part } from '../clause/parts.ts'

/** The clause whose subject a clause without one has. */
export const rootOf = (part: Part): Part => {
  let root = part
  while (root.subject.end <= root.subject.start && root.of) root = root.of
  return root
}
