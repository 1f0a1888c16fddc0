import { canAct } from './can-act.ts'
import { isBareName } from './capitals.ts'
import { asObligor } from './naming.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Who is named, in lower case, and where in the words given. */
export interface NamedObligor { readonly obligor: string; readonly start: number; readonly end: number }

/** Words of a date, which have capitals as names have. */
const calendar = new RegExp(pattern`
  ^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|
  november|december)s?$`, 'i')

/**
 * Who is named from `start` to `end`. `inside`: within a sentence a capital makes a name, whatever the word’s ending:
 * “after entry of this Order Bolling”.
 */
export const namedObligor = (words: string, start: number, end: number, inside = false): NamedObligor | null => {
  const said = words.slice(start, end).replace(/\s*\((?!s\))[^()]*\)/g, '').replace(/^\s*\d{4}\s+(?=\p{Ll})/u, '').trim()
  if (said === '' || calendar.test(said) || !canAct(said) && !(inside && isBareName(said))) return null
  const obligor = asObligor(said)
  return obligor === '' ? null : { obligor, start, end }
}
