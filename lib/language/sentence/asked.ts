import type { DocumentProfile } from '../../document/document-profile.ts'
import { holds } from '../../document/span.ts'
import type { MarkedSentence } from './marked-sentence.ts'

/** Whether a sentence tells what a letter asks, and the court has not granted it as it is written. */
export const isAsked = (sentence: MarkedSentence, profile: DocumentProfile): boolean =>
  inRequest(sentence, profile) && !isGranted(sentence, profile)

/** Whether a sentence tells what a letter asks, and the court has granted it as it is written. */
export const isGranted = (sentence: MarkedSentence, profile: DocumentProfile): boolean => {
  if (!inRequest(sentence, profile)) return false
  const granted = profile.request!.granted
  return typeof granted === 'string' ? granted === 'all' : granted.includes(markOf(sentence))
}

const inRequest = ({ sentence }: MarkedSentence, { request }: DocumentProfile): boolean => request !== null && holds(request.span, sentence.span)

/** “(b)” → b */
const markOf = ({ paragraph: { marker } }: MarkedSentence): string => (marker ?? '').replace(/\W/g, '').toLowerCase()
