import { namesActor } from './subject-words.ts'
import { pattern } from '../../patterns/pattern.ts'

/** A head that says nothing about who is meant: “the party”, “anyone”. */
const genericHead = new RegExp(pattern`
  (?:^|\s)(?:part(?:y|ies)|persons?|sides?|counsel|attorneys?|lawyers?|anyone|anybody|someone|everyone|those|individuals?|
  entit(?:y|ies)|who(?:so)?ever|no one|one|agency|agencies|firm|officer|at\s\S+)$`, 'i')
/** A head that ends as those do, and yet tells who is meant: “the receiving party”. */
const particularHead = new RegExp(pattern`
  (?:receiving|producing|designating|requesting|responding)\s+part(?:y|ies)$|\b(?:defense|defence)\s+counsel$`, 'i')

/** Whether a head needs the clause after it to tell who is meant. */
export const isGeneric = (head: string): boolean => genericHead.test(head) && !particularHead.test(head)

/** What may begin such a clause: a relative pronoun, a preposition, a participle, each a group of its own. */
const opening = new RegExp(pattern`
  \s+(?:(who|that|which|whose|whom)|(with|w\/|without)|((?:so\s+)?[a-z]{3,}(?:ing|ed)|served|bound|found|held|given))(?=\s|
  $)`, 'g')

/** Where a restrictive relative clause, a participle or a “with …” begins that tells which one is meant; -1 where none does. */
export const relativeIn = (words: string): number => {
  if (/^who(?:so)?ever\b/i.test(words)) return /^\S+/.exec(words)![0].length
  for (const m of words.matchAll(opening))
    if (m.index > 0 && tellsWhich(words.slice(0, m.index), words.slice(m.index + m[0].length), m[2], m[3])) return m.index
  return -1
}

/** Heads whose “with …” tells which one is meant: “the party with the burden of proof”. */
const takesWith = new RegExp(pattern`
  (?:part(?:y|ie)|person|side|anyone|someone|counsel|attorney|those|individual|professional|witness(?:e)?|entit(?:y|ie)|
  lawyer|creditor|\bat\s+\S+)s?$`, 'i')
const lawyers = /counsel$|attorneys?$|\bof\b/i
/** What lawyers come with, whoever they are: “counsel with full settlement authority”. */
const lawyersMeans = /^\s+(?:full|complete|settlement|authority|knowledge|all)\b/i
const theParties = /^(?:the\s+)?parties$/i
const indefinite = /^(?:whoever|those|anyone|someone|no one|one)\b/i
/** What takes a noun after it, as “each” in “each moving party”. */
const unfinished = /(?:^|\s)(?:the|an?|each|any|all|every|no|both|its|their|his|her|other|for|of|and|or)$/i

/** Whether what opens between `head` and `after` tells which one is meant. */
const tellsWhich = (head: string, after: string, preposition: string | undefined, participle: string | undefined): boolean => {
  // “The parties mediated without success”: a verb of theirs
  if (participle && theParties.test(head.trim()) && /ed$/.test(participle)) return false
  if (!namesActor(head) && !indefinite.test(head)) return false
  if (preposition && (!takesWith.test(head) || lawyers.test(head) && lawyersMeans.test(after))) return false
  // “each moving party”, “the disputing parties”: an adjective, what it goes with is still to come
  return !(participle && unfinished.test(head))
}

/** Where another clause begins within the relative one. */
const clauseOpening = /^(?:who|that|which|whose|whom|unless|if|when|because|although|before|after|until|shall|must)$/
const timePreposition = /^(?:by|on|before|after|until|within)$/
const date = /^(?:\d|(?:january|february|march|april|may|june|july|august|september|october|november|december|noon)\b|\w+day\b)/i
const preposition = new RegExp(pattern`
  ^(?:in|on|at|within|under|from|against|pursuant|concerning|regarding|relating|during|for|with|by|of|to|as|and|or|through|
  upon|into|about)$`)
/** Words that say nothing of whom the clause is about. */
const light = /^(?:who|that|which|an?|the|has|have|had|is|are|be|been|do|does|did|not|to|its|his|her|their|any)$/
const halfLight = /^(?:not|to|been|an?|the|any)$/
const counsel = /^counsel\b/i

/** At most so many words of a clause belong to a name. */
const LONGEST = 10

/** How much of a relative clause names its man: up to the end of its first object. */
export const relativeLength = (words: string, lead: string): number => {
  const generic = isGeneric(lead)
  const tokens = [...words.matchAll(/\S+/g)]
  if (opensNoName(tokens[0]?.[0].toLowerCase() ?? '', tokens[1]?.[0] ?? '', generic)) return 0
  let taken = 0, content = 0
  for (const [nth, token] of tokens.slice(0, LONGEST).entries()) {
    const word = token[0].toLowerCase()
    if (taken > 0 && clauseOpening.test(word)) {
      // “who finds that a witness cannot be had”: the clause within it belongs to it
      if (word === 'that' && taken < 3) return tokens.length < 13 && generic && !counsel.test(lead) ? words.length : 0
      break
    }
    // “that made them by June 1”: when it is to be done
    if (taken > 1 && timePreposition.test(word) && date.test(tokens[nth + 1]?.[0] ?? '')) break
    if (content >= (word === 'of' ? 4 : 3) && preposition.test(word)) break
    taken++
    content += weightOf(word, content)
  }
  const last = tokens[taken - 1]
  return last ? last.index + last[0].length : 0
}

const verbsObject = /^(?:to|that|its|his|her|their)$/i

/** Whether a clause that begins with these two words names nobody. */
const opensNoName = (first: string, second: string, generic: boolean): boolean =>
  first === 'whom'
  || (first === 'whose' || first === 'which') && !generic
  // “defendant agreed to supplement its answers and has until …”: a verb, no participle
  || /ed$/.test(first) && verbsObject.test(second)

/** How much a word adds to what the words before it say. */
const weightOf = (word: string, content: number): number =>
  !light.test(word) ? 1 : content > 0 && halfLight.test(word) ? 0.5 : 0
