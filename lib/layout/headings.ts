/** Words that a title in capitals and small letters leaves small. */
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|if|in|into|nor|of|on|or|per|re|so|the|to|under|upon|v\.?|vs\.?|via|with)$/i
const SPEAKS = /\b(?:shall|must|may(?!\s+\d)|will|is|are|was|were|be|been|has|have|had|due|set for|by|before|within|until|no later)\b/i
/** A date, an hour, a sum, an address. */
const FIGURES = /\d{1,2}[/:]\d{2}|\b(?:19|20)\d\d\b(?!-)|[$@]/
const ORDERS_OR_SIGNS = /\bORDERED\b|\bSO ORDERED|^\/?s\/|_{3}/i

/**
 * Whether a short paragraph is a heading by its letters: all capitals, or each word capitalised, or a few words
 * without a stop. What speaks of a duty or a day is never taken for one.
 */
export const isHeading = (text: string, { marked = false, next = '', standsOut = false } = {}): boolean => {
  const words = text.replace(/\s+/g, ' ').trim()
  if (words.length > 110 || words.length < 3 || !/\p{L}{2}/u.test(words)) return false
  if (/[;,]$/.test(words) || FIGURES.test(words) || ORDERS_OR_SIGNS.test(words)) return false
  if (/\)$/.test(words) && !words.includes('(')) return false
  const capitals = !/\p{Ll}/u.test(words)
  if (capitals) return !(/\.$/.test(words) && /\b(?:SHALL|MUST|IS|ARE|MAY|WILL)\b/.test(words))
  if (/[.:]$/.test(words) && !/\b[IVX]+\.$/.test(words) && !(standsOut && words.length < 60)) return false
  if (standsOut && !marked && words.length < 90) return !SPEAKS.test(words) || /\?$/.test(words)
  if (SPEAKS.test(words) && !/\?$/.test(words)) return false
  const bare = words.replace(/^\S{1,5}[.)]\s+/, '').split(' ')
  const titled = bare.every((word) => SMALL.test(word) || !/^\p{Ll}/u.test(word))
  if (titled) return bare.length <= 12 && !marked && !/,/.test(words) && !/\bv\.?\s/.test(words)
  if (marked) return false
  // “Discovery motions”, “What about courtesy copies?”: a few words, and the next paragraph begins as a sentence does
  return /^\p{Lu}/u.test(words)
    && (/\?$/.test(words) || bare.length <= 5)
    && words.length <= 60
    && /^\p{Lu}|^["“]/u.test(next)
    && next.length > words.length + 20
}
