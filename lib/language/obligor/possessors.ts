import { actorsIn, isRole } from './actors.ts'
import { asObligor } from './naming.ts'
import { isThingWord } from './things.ts'
import { isPossessive, possessive } from './words-of-names.ts'
import { pattern } from '../../patterns/pattern.ts'

const opening = /^\W*(?:the\s+)?$/i

/** “Appellants’ brief and the joint appendix”: whose the first thing is, theirs is the rest. */
export const possessorInFront = (subject: string): string | null => {
  const first = actorsIn(subject.slice(0, 60))[0]
  if (!first || !opening.test(subject.slice(0, first.at))) return null
  return isPossessive(first.words, subject.slice(first.at + first.words.length)) ? possessorOf(subject) : null
}

/** “Plaintiff’s settlement demand”, “Beta Corp.’s reply”, “Defense expert disclosures”, “Plaintiff: May 1”. */
export const possessorOf = (subject: string): string | null =>
  actorPossessing(subject) ?? sidePossessing(subject) ?? namePossessing(subject)

/** What others do to somebody, or pay him: “Plaintiff’s deposition”, “the receiver’s fees”. */
const doneToHim = new RegExp(pattern`
  ^['’]?s?\s+(?:\w+\s+){0,3}?(?:depositions?|custody|possession|objection\s+to|examination|(?<!\bexpert\s)testimony|
  (?:fees|costs|expenses|invoices?|charges|compensation)(?!\s+(?:applic|petit|motion|request|state|schedule)))\b`, 'i')
/** “Plaintiff and cross-defendant:”. */
const label = /^\s*(?:and\s+[\w-]+(?:\s+[\w-]+)?)?\s*:/
/** “response to the (Plaintiff’s)”. */
const object = /\b(?:to|against|served\s+on|between|on|respond\s+to|with|upon|among)\s+(?:the\s+|all\s+)?$/i
const somebody = /part(?:y|ies)|counsel|attorney|person|witness|expert\b/i

/** “CLERK’S NOTICE re payment of the fee”: what the entry is, and not whose the payment. */
const clerksNotice = /^clerk['’]?s['’]?\s+notice\b/i

const actorPossessing = (subject: string): string | null => {
  for (const { words, at } of actorsIn(subject)) {
    const rest = subject.slice(at + words.length)
    if (doneToHim.test(rest) || clerksNotice.test(subject.slice(at))) continue
    if (label.test(rest)) return asObligor(/[^:]*/.exec(subject.slice(at))![0])
    if (object.test(subject.slice(0, at))) continue
    if (isPossessive(words, rest)) return asObligor(words.replace(possessive, ''))
    const isThings = wordsBeside(rest).some((w) => isThingWord(w.replace(possessive, '')))
    if (isThings && isRole(words) && !somebody.test(words)) return asObligor(words)
  }
  return null
}

/** The words after a name that may be a thing of his. */
const following = new RegExp(pattern`
  ^\s+(?:(?!(?:and|or|to|against|by|of|for|from|in|on|who|shall|must|may|will|is|are)\b)[\w()/#'’-]+(?:\s+|$|
  (?=[,:;.]))){1,5}`, 'i')

const wordsBeside = (after: string): string[] => following.exec(after)?.[0].trim().split(/\s+/) ?? []

const ofSide = /^\W*(?:the\s+)?(defense|prosecution)['’]?s?\s+(?!counsel|attorney|team)/i

/** “Defense expert disclosures”. */
const sidePossessing = (subject: string): string | null => {
  const side = ofSide.exec(subject)
  return side && wordsBeside(subject.slice(side[0].length - 1)).some(isThingWord) ? side[1]!.toLowerCase() : null
}

/** A name with what makes it a possessor’s, at the beginning; not of sums that he is owed. */
const ofName = new RegExp(pattern`
  ^(?:\W|the\s)*((?:\p{Lu}[\w&.,-]*\s+){0,4}?\p{Lu}[\w&.-]*)['’]s?\s+(?=\w)(?!(?:fees|costs|expenses|charges|
  compensation)\s+(?:shall|must|are|is|will))(?!(?:fees|costs|expenses|charges|compensation)\s*$)`, 'u')
const noParty = /\b(?:Court|Judge|Rule|District|Magistrate|Clerk|Mr|Ms|Dr)\b/
const asWitness = /['’]s?\s+(?:\w+\s+){0,2}(?:depositions?|examination|testimony|names?)\b/i

/** “Beta Corp.’s reply”. */
const namePossessing = (subject: string): string | null => {
  const name = ofName.exec(subject)?.[1]
  return name !== undefined && !noParty.test(name) && !asWitness.test(subject) ? asObligor(name.replace(/^The\s+/, '')) : null
}

const answerOf = new RegExp(pattern`
  ^\W*((?!(?:The|An?|Any|Amended|Each|All|This|That|Those|These|Such|No|Both|Either|Every|His|Her|Its|Their|Responsive|Said|
  First|Second|If|When|By|On|In)\s)(?:\p{Lu}[\w.,&'’-]*|\d+)(?:\s+(?:\p{Lu}[\w.,&'’-]*|of|the|and|&|
  d\/b\/a)){0,9})\s+answers?\W*$`, 'u')

/** How CM/ECF tells an answer’s time: “Acme Corp. answer due 4/6/2026”. */
export const answererIn = (subject: string): string | null => {
  const name = answerOf.exec(subject)?.[1]
  return name === undefined ? null : asObligor(name)
}
