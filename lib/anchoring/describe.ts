import type { ReadingText } from '../document/reading-text.ts'
import type { TextPositionSelector, TextQuoteSelector } from '../document/selector.ts'
import type { Span } from '../document/span.ts'

/** Letters of context on each side: enough to tell a sentence from its twin in the next paragraph. */
const CONTEXT = 64

/** Describes a span so that it is found again when the document is read anew, perhaps by a better reader. */
export const describe = ({ text }: Pick<ReadingText, 'text'>, { start, end }: Span): readonly [TextQuoteSelector, TextPositionSelector] => [
  {
    type: 'TextQuoteSelector',
    exact: spaced(text.slice(start, end)).trim(),
    prefix: spaced(text.slice(Math.max(0, start - CONTEXT), start)),
    suffix: spaced(text.slice(end, end + CONTEXT)),
  },
  { type: 'TextPositionSelector', start, end },
]

const spaced = (text: string): string => text.replace(/\s+/g, ' ')
