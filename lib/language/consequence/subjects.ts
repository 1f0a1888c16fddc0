import { isCourtItself, namesActor } from '../obligor/subject-words.ts'
import { lackIn } from './lacks.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Times and places that may stand before a subject: “By May 3, however, they”, “Not less than 28 days before trial, counsel”. */
const fronted = new RegExp(pattern`
  ^[\s,]*(?:not\s+(?:less|fewer|more|later)\s+than|at\s+least|[\w-]+\s+(?:\w+\s+)?(?:days?|weeks?|months?|hours?)\s+(?:before|after|prior|from)|by|on|at|in|within|before|after|upon|no\s+later\s+than|not\s+later\s+than|under|for|during|pending|on\s+the\s+strength\s+of|as\s+to|however|moreover|accordingly|
  further|pursuant\s+to)\b[^,]*,\s*(?:(?:19|20)\d\d,\s*)?`, 'i')

/** How long the times and places are that stand before a subject. */
export const frontedLength = (words: string): number => {
  const first = fronted.exec(words)?.[0].length ?? 0
  return first === 0 ? 0 : first + (fronted.exec(words.slice(first))?.[0].length ?? 0)
}

const head = (subject: string): string => subject.slice(frontedLength(subject)).replace(/\b(?:of|against|for|by|to|on|in|with|from|at|under|who|that|which|whose|not|over|without|filed|made)\b.*$/is, '').trim()

/** Whether the court or one of its officers acts. */
export const isOfficial = (subject: string): boolean =>
  isCourtItself(subject.trim()) || /\b(?:clerk|marshals?|chambers|court|judge|undersigned|magistrate|panel|sheriff|security\s+officers?)\s*(?:'s\s+office)?(?:\s+of\s+(?:the\s+)?court)?$/i.test(head(subject)) || /\bclerk\s+of\b/i.test(subject)

/** Whether a subject is somebody who can act. */
export const isActor = (subject: string): boolean => {
  const named = head(subject)
  return /^(?:(?:any|every|some)?one|those|whoever)$/i.test(named) || namesActor(/[\w.'’-]+(?=[\s,]*$)/.exec(named)?.[0] ?? '') || named.includes(',') && namesActor(/[\w.'’-]+(?=[\s,]*$)/.exec(named.split(',')[0]!)?.[0] ?? '') || /\b(?:Mr|Ms|Mrs|Dr)\.\s+[A-Z][\w'’-]*$/.test(named)
}

const anySuch = new RegExp(pattern`
  ^\W*(?:(?:and|but|also|further|moreover|accordingly),?\s+)?(?:any|a|an|each|every|all|such|those|other|another|parties|counsel|anyone|anybody|anything|
  whoever|one|people|everyone|nobody|(?:time|evidence|testimony|discovery|mail|correspondence|material|information|argument|
  whatever|work|conduct)\s+(?:not|so|that|which|too|\w+ed|sent|made)|\w+\s+(?:or|and)\s+\w+s|(?!(?:this|his|its|plaintiffs|defendants|petitioners|
  debtors)\b)(?:[\w-]+\s+){0,3}?[\w-]{3,}s)\b`, 'i')

/** Whether a subject begins as one of any such papers or persons does: “a brief”, “papers”, “whoever”. */
export const isAnySuch = (subject: string): boolean => anySuch.test(subject)

const toldApart = /^\W*(?:the|its|his|her|their)\s+(?:\w+\s+){1,4}(?:not|who|that|which)\b/i

/** A subject that speaks of any such paper or person, or of one that a clause tells from others. */
export const isTypical = (subject: string): boolean => anySuch.test(subject) || toldApart.test(subject)

/** The same where what is wrong with it stands first. */
export const isGeneric = (subject: string): boolean => isTypical(subject) || lackIn(subject.slice(0, 40))

const told = new RegExp(pattern`
  \b(?:who|that|which|whose|whoever|anyone|so|over|beyond|above|without|after|by|under|exceeding|directly|via|outside|other|from|in\s+excess|
  \w{3,}ed|made|sent|brought|received|within)\b`, 'i')

/** A subject that is told from others of its kind. */
export const isMarked = (subject: string): boolean => told.test(subject)

/** A subject that is neither named nor pointed at: “disclosure in breach of this Order”. */
export const isIndefinite = (subject: string): boolean =>
  !/^\W*(?:the|this|that|those|these|his|her|its|their|my|our|your)\b|^\W*[\w.-]+['’]s?\s/i.test(subject) && !/^\W*[\w.-]+\s+[A-Z][a-z]/.test(subject)

const punishment = new RegExp(pattern`
  ^\W*(?:(?:the|a|an|any|such|those|these|further|additional|appropriate|monetary|severe|jury|juror|attorney['’]?s['’]?|reasonable|and|or|of|
  the\s+full)\s+)*(?:sanctions?|costs?|fees?|fines?|penalt(?:y|ies)|dismissals?|contempt|default(?:\s+judgment)?|(?:bench\s+|
  arrest\s+)?warrants?|expenses|preclusion|exclusion|forfeiture|disqualification|revocation)\b`, 'i')

/** A punishment named as what comes: “Sanctions may be imposed for …”, “Dismissal will follow …”. */
export const namesPunishment = (subject: string): boolean => punishment.test(subject)
