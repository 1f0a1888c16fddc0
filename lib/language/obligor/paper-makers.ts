import { asObligor } from './naming.ts'
import { obligorIn } from './obligor-words.ts'
import { namesActor } from './subject-words.ts'
import { isThingWord } from './things.ts'
import { pattern } from '../../patterns/pattern.ts'

const wish = new RegExp(pattern`
  \s(?:(?:that|which|whom)\s+)?((?:an?|any|each|either|the)\s+(?:\w+\s+)?[a-z]+|\p{Lu}[\w'’-]*)\s+
  (?:expects?|intends?|plans?|wish(?:es)?|wants?|proposes?|means?|desires?)(?:\s+to)?\b`, 'u')
const pronounLast = /\s(?:it|he|she|they|you)$/i

/** “Any exhibit that a party intends to offer shall be marked”: who wants the thing must do what is to be done with it. */
export const wanting = (subject: string): string | null => {
  const who = wish.exec(subject)?.[1]
  return who !== undefined && namesActor(who) && !pronounLast.test(who) ? obligorIn(who)?.obligor ?? null : null
}

const making = new RegExp(pattern`
  ^\W*(?:[Ee]ach|[Ee]very|[Aa]ny|[Aa]ll|[Aa]n?)\s[\w\s-]{2,40}?\s(?:that\s+|
  which\s+)?((?:(?:an?|any|each|either|the)\s+)?(?:[a-z]+\s+)?[a-z]+|\p{Lu}[\w'’-]*)\s+(?:files?|serves?|submits?|uses|
  prepares?|signs|offers?)(?:\s+(?:for\s+filing|with\s+the\s+court|in\s+this\s+(?:case|action)))?\s*$`, 'u')
/** “Any procedural defenses raised by Respondents”. */
const madeBy = /\b(?:raised|filed|served|submitted|made|offered|prepared|disclosed|designated|produced)\s+by\s+((?:the\s+)?[\p{L}'’-]+)\s*$/u
/** What somebody else does with a paper. */
const doneByOthers = new RegExp(pattern`
  ^\s*(?:also\s+|promptly\s+)*be\s+(?:\w+ly\s+)?(?:returned|destroyed|answered|opposed|treated|considered|stricken|rejected|
  served\s+(?:up)?on)\b`, 'i')
const pronoun = /^(?:he|she|they|it|you)$/
const capital = /^\p{Lu}/u

/** “Every paper he files must bear the case number”: whoever makes it sees to its form. */
export const maker = (subject: string, act: string): string | null => {
  const who = making.exec(subject)?.[1] ?? madeBy.exec(subject)?.[1]
  if (who === undefined || doneByOthers.test(act)) return null
  if (pronoun.test(who)) return who
  return namesActor(who) || capital.test(who) ? obligorIn(who)?.obligor ?? null : null
}

/** “(include) the name and address of the objector”, “(state) the movant’s address”. */
const particulars = new RegExp(pattern`
  ^\s*(?:include|state|contain|set\s+forth|give|bear|list|identify)\s+(?:(?:the|its)\s+(?:full\s+)?name\s*
  (?:,\s*address,?)?\s*(?:and\s+(?:address|signature)\s+)?of\s+the\s+([a-z][a-z-]+(?:\s+party)?)\b|
  the\s+([a-z][a-z-]+(?:\s+party)?)['’]s?\s+(?:full\s+|current\s+)?(?:name|address|signature|telephone|phone))`, 'i')

/** “The objection must include the objector’s name and address”: whose particulars a paper must give, his paper it is. */
export const namedInPaper = (subject: string, act: string): string | null => {
  const m = particulars.exec(act)
  const who = m?.[1] ?? m?.[2]
  const isPaper = who !== undefined && isThingWord(subject.trim().split(/\s+/).at(-1) ?? '')
  return isPaper && namesActor(who) ? asObligor(who) : null
}

const beforeActing = new RegExp(pattern`
  \bbefore\s+(an?|any)\s+(party|movant|plaintiff|defendant|attorney|lawyer)\s+
  (?:may\s+)?(?:files?|moves?|serves?|makes?|seeks?|raises?)\b`, 'i')

/** “A pre-motion letter is required before a party files a motion to dismiss”: he who would do the one must do the other. */
export const whoWouldAct = (act: string): string | null =>
  beforeActing.exec(act)?.slice(1, 3).join(' ').toLowerCase() ?? null
