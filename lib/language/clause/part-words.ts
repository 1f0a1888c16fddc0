import { namesActor } from '../obligor/subject-words.ts'
import type { Part } from './parts.ts'

/** The subject of a part, or of the one whose subject it shares. */
export const rootSubject = (mask: string, part: Part): string => {
  let root = part
  while (root.subject.end <= root.subject.start && root.of) root = root.of
  return mask.slice(root.subject.start, root.subject.end)
}

const determined = /^(?:the|an?|any|each|every|all|such|these|this|that|it|they|your|his|her|their)\b/i

/** Whether a subject is a thing: “the motion”, “any response”. */
export const isPaper = (subject: string): boolean => subject.trim() !== '' && !namesActor(subject) && determined.test(subject.trim())

const wordOrNumber = /[\p{L}\p{N}$_]+/gu

export const wordCount = (text: string): number => text.match(wordOrNumber)?.length ?? 0
