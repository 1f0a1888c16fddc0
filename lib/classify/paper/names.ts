import { pattern } from '../../patterns/pattern.ts'

const SUFFIX = /^(?:Jr|Sr|II|III|IV|V)\.?,?$/i
const NOT_A_NAME = new RegExp(pattern`
  \b(?:United|States|Court|Judges?|Justice|ORDERED|ORDER|Dated?|THE COURT|Clerk|Attorneys?|Counsel|Copies|District|Division|
  Magistrate|Chambers|Sincerely|Truly|Respectfully|Submitted|Approved|Presented|Plaintiffs?|Defendants?|LLP|LLC|Inc|P\.?C|Esq|
  Street|Avenue|Suite|Dear|January|February|March|April|June|July|August|September|October|November|December|FOR THE|New York|
  Florida|Texas|California|Alexandria|Miami|Signed|Entered|Done)\b`, 'i')

/** A person's name as a signature prints it, without titles and marks; null where the words are none. “DAVID O. CARTER” becomes “David O. Carter”. */
export const personName = (words: string): string | null => {
  const bare = words
    .replace(/^.*\b(?:SO\s+ORDERED|(?:BY|FOR)\s+THE\s+COURT|Sincerely(?:\s+yours)?|[Tt]ruly\s+yours|ENTER(?:ED)?)\b[.,:;]*/i, ' ')
    .replace(/^\s*\(signed\)\s*/i, ' ')
    .replace(/_{2,}|\/?\bs\s?\/(?![A-Za-z]+\/)|^\s*\/\s?s\s?\//gi, ' ')
    .replace(/\b(?:The\s+)?Hon(?:orable|\.)?(?=\s)/gi, ' ')
    .replace(/^\s*(?:(?:By|Signed by|Chief|Senior|District|Magistrate|Bankruptcy|Circuit|Appellate|Visiting|U\.?S\.?|United States|Judge|Justice|Before|Per|Present)\b|[.:;,–—-]|\s)+/gi, '')
    .replace(/^\W+|[\s,:;–—-]+$/g, '').replace(/\s+/g, ' ')
  // a place: “Columbia, South Carolina”
  if (/,\s+(?!(?:Jr|Sr|II|III|IV|V)\b)/i.test(bare)) return null
  if (bare.length < 4 || bare.length > 48 || NOT_A_NAME.test(bare) || /[\d@:;()[\]]/.test(bare)) return null
  const parts = bare.split(' ')
  const half = parts.slice(0, parts.length / 2)
  if (parts.length % 2 === 0 && half.length > 1 && half.join(' ').toLowerCase() === parts.slice(half.length).join(' ').toLowerCase()) return personName(half.join(' '))
  if (parts.length < 2 || parts.length > 6) return null
  if (!parts.every((part) => /^\p{Lu}[\p{L}.’'-]*,?$/u.test(part) || SUFFIX.test(part) || /^(?:de|la|del|van|von|di|da)$/i.test(part))) return null
  if (!parts.some((part) => /^\p{Lu}[\p{L}’'-]{2,}/u.test(part))) return null
  return /\p{Ll}/u.test(bare.replace(/\b(?:Jr|Sr)\b/g, '')) ? bare : parts.map(fromCapitals).join(' ')
}

const fromCapitals = (part: string): string => {
  if (/^(?:II|III|IV|V)[.,]?$/.test(part) || /^(?:\p{Lu}\.)+,?$/u.test(part)) return part
  return part.toLowerCase().replace(/(?:^|[-’'])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}
