import type { DocumentProfile } from '../../document/document-profile.ts'
import type { MarkedSentence } from './marked-sentence.ts'
import { pattern } from '../../patterns/pattern.ts'

/** “CONCLUSION”, “IV. Conclusion and Order”. */
const HEADING = new RegExp(pattern`
  ^\W*(?:(?:[IVX]+|\d+|[A-Z])\.)?\s*(?:conclusions?|disposition|orders?|decree|
  relief)(?:\s+and\s+(?:order|conclusion|disposition|decree))?\W*$`, 'i')
/** “IT IS ORDERED”, “For these reasons”. */
const DISPOSES = new RegExp(pattern`
  \bORDER(?:ED|S)\b|\b[Ii]t\s+is\s+(?:(?:hereby|therefore|accordingly|further|so)\s+)*ordered\b|
  ^\s*For\s+(?:all\s+)?(?:the|these)\s+(?:(?:foregoing|above|following|stated)\s+)?reasons\b`)

/**
 * Where an opinion has done with its reasons and begins to dispose, as an offset into the reading text: what it says of duties
 * before that is mostly the law. 0 for any other paper, and for an opinion that tells no such place.
 */
export const dispositionFrom = (sentences: readonly MarkedSentence[], { kind, caption }: DocumentProfile): number =>
  kind === 'opinion' ? sentences.find(({ start, text }) => start > (caption?.end ?? 0) && disposes(text))?.start ?? 0 : 0

/** “VII. Conclusion For the reasons stated above, …”: a heading that has run into its paragraph. */
const RUN_IN = /^\W*(?:[IVX]+|\d+|[A-Z])\.\s+(?:CONCLUSIONS?|Conclusions?|DISPOSITION|Disposition)\b/

const disposes = (text: string): boolean => text.length < 60 && HEADING.test(text) || RUN_IN.test(text) || DISPOSES.test(text)
