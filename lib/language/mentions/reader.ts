import type { Mention } from './mention.ts'

/** Finds one kind of mention in the text of one paragraph; spans count from its start, in order. */
export type MentionReader = (text: string) => readonly Mention[]
