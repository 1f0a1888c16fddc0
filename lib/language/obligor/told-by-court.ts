/**
 * What may stand between “directing” and the one who is told: “, accordingly,”, “within 30 days of this Order, unless
 * an extension is granted,”.
 */
const asides = /^(?:\s*,)?(?:\s+(?:accordingly|(?:within|by|on|no\s+later|not\s+later|unless|if|upon)\b[^,;]{2,80}),)+(?=\s)/i

/** The words after a verb of the court's, beginning with the one whom it tells to act. */
export const withoutAsides = (words: string): string => words.replace(asides, '')
