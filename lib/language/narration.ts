import type { Span } from '../document/span.ts'
import { overlaps } from '../document/span.ts'
import type { MarkedSentence } from './marked-sentence.ts'

/** Whether what stands at `span` is told, quoted or argued instead of commanded: history, law recited, quotations, what a party asks for. */
export const narrated = (sentence: MarkedSentence, span: Span): boolean =>
  sentence.mentions.some((m) => (m.kind === 'quotation' || m.kind === 'citation') && overlaps(m.span, span))
