import { actorsIn } from './actors.ts'
import { asObligor } from './naming.ts'
import { isThingWord } from './things.ts'
import { isPossessive, possessive } from './words-of-names.ts'
import { pattern } from '../../patterns/pattern.ts'

const ofSide = /\b(defense|prosecution)['’]?s?\s+(?:[\w-]+\s+){0,3}$/i
const namedPossessor = /((?:\p{Lu}[\w&.-]*\s+){0,3}\p{Lu}[\w&-]*)['’]s?\s+(?:(?!to\b)\S+\s+){0,3}$/u

/** “Plaintiff’s renewed [12] motion”, “Plaintiff moves by motion”. `clause`: the words before the motion. */
export const ownerBefore = (clause: string): string | null => {
  const side = ofSide.exec(clause)
  if (side) return side[1]!.toLowerCase()
  const actor = actorsIn(clause).at(-1)
  if (actor && isMover(actor.words, clause.slice(0, actor.at), clause.slice(actor.at + actor.words.length)))
    return asObligor(actor.words.replace(possessive, ''))
  const name = namedPossessor.exec(clause)?.[1]
  return name && isParty(name) ? asObligor(name) : null
}

const shortly = /^['’]?s?\s+(?:(?!and\b|to\b)\S+\s+){0,5}$/
/** What a motion is called: “second unopposed”. */
const kindOfMotion = new RegExp(pattern`
  ^\s+(?:unopposed|opposed|second|first|renewed|amended|omnibus|partial|\[?\d+\]?|consent|joint|emergency|ex\s+parte)*\s*$`, 'i')
const opposing = /\b(?:to|in\s+opposition\s+to|against)\s+(?:the\s+)?$/i
const moving = /^\s+(?:has\s+|have\s+)?(?:moves?|moved|filed|files|seeks|brings|brought)\b|^\s+(?:has|have|hereby)\s+$/i

/** Whether the one named between `before` and `rest` makes the motion that follows. */
const isMover = (words: string, before: string, rest: string): boolean =>
  shortly.test(rest)
    && (isPossessive(words, rest) || kindOfMotion.test(rest))
    && !opposing.test(before)
  || moving.test(rest)

const sentenceOpening = /^(?:Otherwise|If|When|Any|All|The|On|In|By|Should|After|Before|Until|Once|Then|And|But)\s/
const noParty = /\b(?:Court|Judge|Rule|Order|District)\b/

const isParty = (name: string): boolean =>
  !sentenceOpening.test(name) && !noParty.test(name) && !isThingWord(name.split(/\s+/).at(-1)!)

const by = new RegExp(pattern`
  ^[^.;\n]{0,90}?\b(?:filed\s+by|brought\s+by|by|of|from)\s+(?=(?:the\s+)?\p{Lu}|defendant|plaintiff|petitioner|
  the\s+(?:government|debtor|trustee))`, 'u')

/** “motion [12] to compel by Plaintiff”, “motion of the Debtor”, “filed by Defendant”. `words`: those after the motion. */
export const ownerAfter = (words: string): string | null => {
  const lead = by.exec(words)?.[0].length
  if (lead === undefined) return null
  const named = actorsIn(words.slice(lead, lead + 60))[0]
  return named && named.at < 5 ? asObligor(named.words.replace(possessive, '')) : null
}
