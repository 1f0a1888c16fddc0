import type { DocumentProfile } from '../../lib/document/document-profile.ts'
import type { ReadingText } from '../../lib/document/reading-text.ts'
import { layOutPlain } from '../../lib/layout/index.ts'
import type { Deadline, Setting } from '../../lib/language/finding.ts'
import type { MarkedSentence } from '../../lib/language/sentence/marked-sentence.ts'
import type { Mention } from '../../lib/language/mentions/mention.ts'
import { markSentences } from '../../lib/language/mentions/index.ts'
import { readDeadlines } from '../../lib/language/read-deadlines.ts'

/** An order of Monday, March 2, 2026, entered the next day, without caption or signature. */
export const profile: DocumentProfile = {
  kind: 'order', binding: true, title: null, court: 'nysd', caseNumber: null, caseNumberAsPrinted: null, judge: null,
  signedOn: '2026-03-02', enteredOn: '2026-03-03', parties: [], caption: null, signature: null, request: null, because: [],
}

export interface Times {
  readonly reading: ReadingText
  readonly sentences: readonly MarkedSentence[]
  readonly deadlines: readonly Deadline[]
  readonly settings: readonly Setting[]
  readonly quote: (found: { readonly span: { readonly start: number; readonly end: number } }) => string
}

/** Reads a text's times alone. */
export const timesOf = (text: string, about: Partial<DocumentProfile> = {}): Times => {
  const reading = layOutPlain(text)
  const known = { ...profile, ...about }
  const sentences = markSentences(reading, known)
  return { reading, sentences, ...readDeadlines(sentences, reading, known),
    quote: ({ span }) => reading.text.slice(span.start, span.end).replace(/\s+/g, ' ') }
}

/** The mentions of one kind in a text. */
export const mentionsOf = <Kind extends Mention['kind']>(text: string, kind: Kind): Extract<Mention, { kind: Kind }>[] =>
  markSentences(layOutPlain(text), profile).flatMap((s) => s.mentions).filter((m): m is Extract<Mention, { kind: Kind }> => m.kind === kind)
