import { pattern } from '../../patterns/pattern.ts'

const SUFFIX = /^(?:Jr|Sr|II|III|IV|V)\.?,?$/i
const NOT_A_NAME = new RegExp(pattern`
  \b(?:United|States|Court|Judges?|Justice|ORDERED|ORDER|Dated?|THE COURT|Clerk|Attorneys?|Counsel|Copies|District|Division|
  Magistrate|Chambers|Sincerely|Truly|Respectfully|Submitted|Approved|Presented|Plaintiffs?|Defendants?|LLP|LLC|Inc|P\.?C|Esq|
  Street|Avenue|Suite|Dear|January|February|March|April|June|July|August|September|October|November|December|FOR THE|New York|
  Florida|Texas|California|Alexandria|Miami|Signed|Entered|Done)\b`, 'i')

/** What a signature prints before its name: “SO ORDERED.”, “Very truly yours,”. */
const CLOSES = /^.*\b(?:SO\s+ORDERED|(?:BY|FOR)\s+THE\s+COURT|Sincerely(?:\s+yours)?|[Tt]ruly\s+yours|ENTER(?:ED)?)\b[.,:;]*/i
/** “/s/”, and the rule to sign on. */
const MARKS = /_{2,}|\/?\bs\s?\/(?![A-Za-z]+\/)|^\s*\/\s?s\s?\//gi
/** “Signed by”, “Chief Judge”. */
const TITLES = new RegExp(pattern`
  ^\s*(?:(?:By|Signed by|Chief|Senior|District|Magistrate|Bankruptcy|Circuit|Appellate|Visiting|U\.?S\.?|United States|Judge|
  Justice|Before|Per|Present)\b|[.:;,–—-]|\s)+`, 'gi')
/** A place: “Columbia, South Carolina”. */
const PLACE = /,\s+(?!(?:Jr|Sr|II|III|IV|V)\b)/i
const NAMES_PART = /^\p{Lu}[\p{L}.’'-]*,?$/u
const PARTICLE = /^(?:de|la|del|van|von|di|da)$/i

/**
 * A person's name as a signature prints it, without titles and marks; null where the words are none. “DAVID O. CARTER”
 * becomes “David O. Carter”.
 */
export const personName = (words: string): string | null => {
  const bare = withoutMarks(words)
  if (PLACE.test(bare)) return null
  if (bare.length < 4 || bare.length > 48 || NOT_A_NAME.test(bare) || /[\d@:;()[\]]/.test(bare)) return null
  const parts = bare.split(' ')
  const half = halfTwice(parts)
  if (half !== null) return personName(half)
  if (parts.length < 2 || parts.length > 6) return null
  if (!parts.every((part) => NAMES_PART.test(part) || SUFFIX.test(part) || PARTICLE.test(part))) return null
  if (!parts.some((part) => /^\p{Lu}[\p{L}’'-]{2,}/u.test(part))) return null
  return /\p{Ll}/u.test(bare.replace(/\b(?:Jr|Sr)\b/g, '')) ? bare : parts.map(fromCapitals).join(' ')
}

const withoutMarks = (words: string): string =>
  words.replace(CLOSES, ' ')
    .replace(/^\s*\(signed\)\s*/i, ' ')
    .replace(MARKS, ' ')
    .replace(/\b(?:The\s+)?Hon(?:orable|\.)?(?=\s)/gi, ' ')
    .replace(TITLES, '')
    .replace(/^\W+|[\s,:;–—-]+$/g, '')
    .replace(/\s+/g, ' ')

/** A name that is drawn by hand and printed below: “Nan Pruitt Nan Pruitt” is “Nan Pruitt”. */
const halfTwice = (parts: readonly string[]): string | null => {
  const half = parts.slice(0, parts.length / 2).join(' ')
  const rest = parts.slice(parts.length / 2).join(' ')
  return parts.length % 2 === 0 && parts.length > 2 && half.toLowerCase() === rest.toLowerCase() ? half : null
}

const fromCapitals = (part: string): string => {
  if (/^(?:II|III|IV|V)[.,]?$/.test(part) || /^(?:\p{Lu}\.)+,?$/u.test(part)) return part
  return part.toLowerCase().replace(/(?:^|[-’'])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}
