import { asObligor } from './naming.ts'
import { subjectMark } from './obligor-words.ts'
import { phraseEnd } from './phrase-end.ts'
import { isThingWord } from './things.ts'
import { pattern } from '../../patterns/pattern.ts'

/** What people do and papers don't. */
const deeds = new RegExp(pattern`
  ^\s*(?:not\s+|also\s+|promptly\s+|each\s+)*(?:respond|file|serve|submit|confer|meet|appear|attend|cooperate|notify|inform|
  tell|pay|send|deliver|produce|provide|turn\s+over|return|destroy|preserve|disclose|designate|refrain|permit|allow|make|
  give|sign|call|contact|ask|move|object|answer|search|review|use|keep|retain|leave|sell|withdraw|obtain|report|pick|choose|
  bring|vacate|remove|post|publish|do\s+so|mail|advise|remit|wire|oppose|seek|amend)\b`, 'i')

/** Whether what follows the command word is what people do, and papers don't. */
export const isDeed = (act: string): boolean => deeds.test(act)

const nounPhrase = /^(?:the|any|each|every|all|no|an?|both)\s+(?:[\w'’-]+\s+){0,3}?([a-z-]{4,})$/i
const possessive = /['’]s?\s/
const gerund = /ing$/

/** Somebody by a noun that we don't know, told by what he must do: “The cooperatives shall respond …”; null where the noun is a thing's. */
export const doerOf = (subject: string, act: string): string | null => {
  if (!isDeed(act)) return null
  const words = subject.slice(subjectMark(subject))
  const said = words.slice(0, phraseEnd(words)).trim()
  const noun = nounPhrase.exec(said)?.[1]
  return noun === undefined || isThingWord(noun) || possessive.test(said) || gerund.test(noun) ? null : asObligor(said)
}
