import { isCourtItself, namesActor } from '../obligor/subject-words.ts'
import { lackIn } from './lacks.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Times and places that may stand before a subject: “By May 3, however, they”, “Not less than 28 days before trial, counsel”. */
const fronted = new RegExp(pattern`
  ^[\s,]*(?:not\s+(?:less|fewer|more|later)\s+than|at\s+least|
  [\w-]+\s+(?:\w+\s+)?(?:days?|weeks?|months?|hours?)\s+(?:before|after|prior|from)|by|on|at|in|within|before|
  after|upon|no\s+later\s+than|not\s+later\s+than|under|for|during|pending|on\s+the\s+strength\s+of|as\s+to|
  however|moreover|accordingly|further|pursuant\s+to)\b[^,]*,\s*(?:(?:19|20)\d\d,\s*)?`, 'i')

/** How long the times and places are that stand before a subject. */
export const frontedLength = (words: string): number => {
  const first = fronted.exec(words)?.[0].length ?? 0
  return first === 0 ? 0 : first + (fronted.exec(words.slice(first))?.[0].length ?? 0)
}

/** What follows a subject’s head: “of the Court”, “who does not appear”. */
const afterHead = /\b(?:of|against|for|by|to|on|in|with|from|at|under|who|that|which|whose|not|over|without|filed|made)\b.*$/is

/** The noun that a subject is about, with what stands before it. */
const head = (subject: string): string => subject.slice(frontedLength(subject)).replace(afterHead, '').trim()

/** The court’s officers, at the end of a subject’s head: “the Clerk of the Court”. */
const official = new RegExp(pattern`
  \b(?:clerk|marshals?|chambers|court|judge|undersigned|magistrate|panel|sheriff|
  security\s+officers?)\s*(?:'s\s+office)?(?:\s+of\s+(?:the\s+)?court)?$`, 'i')
const clerkOf = /\bclerk\s+of\b/i

/** Whether the court or one of its officers acts. */
export const isOfficial = (subject: string): boolean =>
  isCourtItself(subject.trim()) || official.test(head(subject)) || clerkOf.test(subject)

/** “anyone”, “those”, “whoever”. */
const anybody = /^(?:(?:any|every|some)?one|those|whoever)$/i
/** The last word, without what stands behind it. */
const endWord = /[\w.'’-]+(?=[\s,]*$)/
const lastWord = (words: string): string => endWord.exec(words)?.[0] ?? ''

/** “Mr. Doe”. */
const titled = /\b(?:Mr|Ms|Mrs|Dr)\.\s+[A-Z][\w'’-]*$/

/** Whether a subject is somebody who can act. */
export const isActor = (subject: string): boolean => {
  const named = head(subject)
  return anybody.test(named)
    || namesActor(lastWord(named))
    || named.includes(',') && namesActor(lastWord(named.split(',')[0]!))
    || titled.test(named)
}

/** “any brief”, “counsel”, “evidence not disclosed”, “late papers”. */
const anySuch = new RegExp(pattern`
  ^\W*(?:(?:and|but|also|further|moreover|accordingly),?\s+)?(?:any|a|an|each|every|all|such|
  those|other|another|parties|counsel|anyone|anybody|anything|whoever|one|people|everyone|
  nobody|(?:time|evidence|testimony|discovery|mail|correspondence|material|information|argument|
  whatever|work|conduct)\s+(?:not|so|that|which|too|\w+ed|sent|made)|\w+\s+(?:or|and)\s+\w+s|
  (?!(?:this|his|its|plaintiffs|defendants|petitioners|debtors)\b)(?:[\w-]+\s+){0,3}?[\w-]{3,}s)\b`, 'i')

/** Whether a subject begins as one of any such papers or persons does: “a brief”, “papers”, “whoever”. */
export const isAnySuch = (subject: string): boolean => anySuch.test(subject)

/** “the party who …”. */
const toldApart = /^\W*(?:the|its|his|her|their)\s+(?:\w+\s+){1,4}(?:not|who|that|which)\b/i

/** A subject that speaks of any such paper or person, or of one that a clause tells from others. */
export const isTypical = (subject: string): boolean => anySuch.test(subject) || toldApart.test(subject)

/** The same where what is wrong with it stands first. */
export const isGeneric = (subject: string): boolean => isTypical(subject) || lackIn(subject.slice(0, 40))

/** What tells a subject from others: “who”, “over”, “filed”. */
const told = new RegExp(pattern`
  \b(?:who|that|which|whose|whoever|anyone|so|over|beyond|above|without|after|by|under|exceeding|directly|via|
  outside|other|from|in\s+excess|\w{3,}ed|made|sent|brought|received|within)\b`, 'i')

/** A subject that is told from others of its kind. */
export const isMarked = (subject: string): boolean => told.test(subject)

/** “the motion”, “those papers”, “Plaintiff’s brief”. */
const definite = /^\W*(?:the|this|that|those|these|his|her|its|their|my|our|your)\b|^\W*[\w.-]+['’]s?\s/i
/** “Magistrate Jones”. */
const properName = /^\W*[\w.-]+\s+[A-Z][a-z]/

/** A subject that is neither named nor pointed at: “disclosure in breach of this Order”. */
export const isIndefinite = (subject: string): boolean => !definite.test(subject) && !properName.test(subject)

/** “Sanctions”, “The full costs”, “A bench warrant”. */
const punishment = new RegExp(pattern`
  ^\W*(?:(?:the|a|an|any|such|those|these|further|additional|appropriate|monetary|severe|jury|juror|
  attorney['’]?s['’]?|reasonable|and|or|of|the\s+full)\s+)*(?:sanctions?|costs?|fees?|fines?|penalt(?:y|ies)|
  dismissals?|contempt|default(?:\s+judgment)?|(?:bench\s+|arrest\s+)?warrants?|expenses|preclusion|exclusion|
  forfeiture|disqualification|revocation)\b(?!\s+(?:papers?|documents?|motions?|applications?|stipulations?))`, 'i')

/** A punishment named as what comes: “Sanctions may be imposed for …”, “Dismissal will follow …”. */
export const namesPunishment = (subject: string): boolean => punishment.test(subject)
