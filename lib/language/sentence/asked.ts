import type { DocumentProfile } from '../../document/document-profile.ts'
import { holds } from '../../document/span.ts'
import type { MarkedSentence } from './marked-sentence.ts'

/** Whether a sentence only tells what a party asks, in a letter on which the court has ruled in words of its own. */
export const isAsked = ({ sentence }: MarkedSentence, { request }: DocumentProfile): boolean =>
  request !== null && !request.granted && holds(request.span, sentence.span)

/** Whether a sentence tells what a party asks, in a letter that the court has granted as it is written. */
export const isGranted = ({ sentence }: MarkedSentence, { request }: DocumentProfile): boolean =>
  request !== null && request.granted && holds(request.span, sentence.span)
