import { pattern } from '../../patterns/pattern.ts'

/** Words for those whom an order can bind. */
const actorWords = pattern`
  plaintiffs?|defendants?|petitioners?|respondents?|appellants?|appellees?|cross-appell\w+|movants?|non-?movants?|claimants?|
  counter-?claim\w*|cross-?claim\w*|debtors?|debtors?-in-possession|creditors?|trustees?|receivers?|relators?|intervenors?|
  obligors?|garnishees?|lessors?|licensors?|part(?:y|ies)|non-?part(?:y|ies)|counsel|co-counsel|attorneys?|lawyers?|government|
  united states|state|clerk|marshals?|sides?|mediators?|arbitrators?|master|employers?|employees?|custodians?|officers?|wardens?|
  witness(?:es)?|jurors?|persons?|people|anyone|anybody|someone|whoever|whosoever|nobody|no one|none|everyone|everybody|
  individuals?|entit(?:y|ies)|opponents?|objectors?|amic(?:i|us)|curiae|experts?|defense|prosecution|prosecutors?|agenc(?:y|ies)|
  commission(?:er)?|secretary|compan(?:y|ies)|corporations?|banks?|probation|pretrial services|sheriff|representatives?|carriers?|
  insurers?|sureti?(?:es|y)|attendees?|members?|recipients?|providers?|vendors?|subpoenaed|deponents?|owners?|applicants?|
  candidates?|guardians?|parents?|administrators?|executors?|examiners?|monitors?|he|she|they|you|it|him|them|mr|ms|mrs|dr|
  attorney-in-fact|litigants?|those(?=\s+who)|participants?|professionals?|pltfs?|plfs?|plas?|dfts?|defts?|defs|dip|ust|gov['’]t|petr|
  resp|counterpart(?:y|ies)|officials?|nurses?|physicians?|doctors?|timekeepers?|sellers?|buyers?|purchasers?|bidders?|agents?|
  guarantors?|prisoners?|inmates?|detainees?|holders?|payees?|beneficiar(?:y|ies)|heirs?|signator(?:y|ies)|deputy|
  reporters?|interpreters?|ombudsman|facility|jail|hospital|department|bureau|
  county|city|llc|inc|corp|ltd|n\.a|l\.p|committees?|adversar(?:y|ies)|proponents?|filers?|requestors?|consultants?|
  accountants?|registrants?|
  victims?|reviewers?|designees?|assignees?|transferees?|licensees?|lessees?|tenants?|landlords?|shareholders?|bondholders?|
  translators?|stenographers?|videographers?|facilitators?|neutrals?|lenders?|borrowers?|mortgagees?|servicers?|suppliers?|
  contractors?|subcontractors?|firms?|unions?|universit(?:y|ies)|chair(?:man|woman|person)?|presenters?|speakers?|visitors?|spectators?|
  [a-z]+-(?:appellees?|appellants?|plaintiffs?|defendants?|petitioners?|respondents?|intervenors?|claimants?)`

const actor = new RegExp(String.raw`^(?:${actorWords}|states)$`, 'i')
const actors = /\b(?:pretrial services|no one|those who|amicus|u\.s\.)\b/i
const known = new Map<string, boolean>()

/** Whether a word is somebody’s role or a word for a person or a body. */
export const isActorWord = (word: string): boolean => {
  let is = known.get(word)
  if (is === undefined) {
    if (known.size > 5_000) known.clear()
    is = actor.test(word)
    known.set(word, is)
  }
  return is
}

/** Whether `words` name somebody who can act, or stand for one. */
export const namesActor = (words: string): boolean => {
  for (const m of words.matchAll(/[\p{L}][\p{L}.-]*(?:['’]t)?/gu)) if (isActorWord(m[0].replace(/\.$/, ''))) return true
  return actors.test(words)
}

/** Those of the words for actors that are no single word. */
const phrase = String.raw`united states|no one|pretrial services|those(?=\s+who)|gov['’]t|n\.a|l\.p`
const firstPhrase = new RegExp(String.raw`^(?:${phrase})(?![\w-])`, 'i')
const lastPhrase = new RegExp(String.raw`\s(?:${phrase})\s*$`, 'i')
const opensWithActor = (text: string): boolean => isActorWord(/^[\w-]*/.exec(text)![0]) || firstPhrase.test(text)
const closesWithActor = (text: string): boolean => {
  const last = /\s([\w-]+)\s*$/.exec(text)?.[1] ?? ''
  return isActorWord(last) && !/^states$/i.test(last) || lastPhrase.test(text)
}

const court = new RegExp(pattern`
  ^(?:(?:the|this|our|said|each|a|an|any|trial|district|bankruptcy|appellate|circuit|reviewing|magistrate|presiding|
  honorable|united states|undersigned'?s?|panel of this)\s+)*(?:courts?|judges?|panel|undersigned|chambers|jury|juries|
  justice|i|we|my chambers|my case manager|courtroom deputy|judicial officer|hon\.|
  honorable)(?![\p{L}])(?!\s+(?:reporters?|staff|costs?|instructions?|charge|questionnaires?|demands?|notebooks?|
  cop(?:y|ies)|lists?|fees?|selection|executive|administrator|clerk|officer))(?!\s+\p{Lu}[\p{L}-]+['’]s?\s)(?!['’]s?\s)`, 'iu')
/** “Before trial the court”, “if counsel appear, court”: what is in front, and the court at its end. */
const courtAfterAdverbial = new RegExp(pattern`
  ^(?:but|and|so|thus|however|case|event|both|having|to|before|after|until|when|if|where|unless|because|although|while|once|should|in|absent|
  without|upon|by|on|for|with|given|pursuant|barring|failing|under|at|through|
  as)\b.*(?:\b(?:the|this)\s+(?:court|undersigned)|,\s+court)$`, 'i')

/** Whether a subject is the court itself, whose own business is no duty of anybody. */
export const isCourtItself = (subject: string): boolean =>
  court.test(subject.trim()) || courtAfterAdverbial.test(subject.trim())

/** What begins a subject: an article, a pronoun, a name, somebody who acts. */
const begins = new RegExp(pattern`
  ^(?:the|a|an|any|all|each|every|no|such|said|that|this|these|those|its|his|her|their|our|my|your|either|both|neither|
  other|anything|everything|nothing|non-?\w+|he|she|it|they|you|we|i|nobody|anyone|everyone|whoever|failure|upon|counsel|
  discovery|(?:[a-z-]+ing|lead|trial|local|defense|defence|liaison|appointed|substitute|remaining|individual|corporate|
  third-party|court)\s+(?:part(?:y|ies)|counsel|attorneys?|lawyers?|sides?|plaintiffs?|defendants?|reporters?)|[a-z]+s|
  [a-z]+(?:tion|ment|ance|ence|ery))(?![\w-])`, 'i')
const startsSubject = (text: string): boolean => begins.test(text) || opensWithActor(text)

const notSubject = new RegExp(pattern`
  ^(?:is|are|was|were|has|have|had|does|shall|must|will|may(?!\s+\d)|this\s+court\s*$|not|by|on|in|at|to|of|for|with|from|
  under|within|until|before|after|during|as|than|if|when|unless|which|who|that\s+(?:is|are|was|were|has|have)|its\s*$|
  including|includes|requires|unless|thus|otherwise|served|files|does|serves)\b`, 'i')

/** Phrases that may stand before a subject: “by May 3, 2021,” “within ten days of this order,” “if they agree,”. */
const fronted = new RegExp(pattern`
  ^(?:by|on|within|no(?:t)? (?:later|less|fewer|more)|before|after|at|for|in|to the extent|if|when|where|once|unless|until|upon|
  absent|pursuant|thereafter|notwithstanding|following|during|prior|should|promptly|immediately|every|commencing|beginning|
  consistent|with|without|except|as|subject|given|because|since|having|in the event|under|through|along|subsequent|simultaneously)\b`, 'i')

const adverbs = new RegExp(pattern`
  ^(?:(?:also|further|furthermore|then|thereafter|in addition|additionally|however|accordingly|instead|therefore|finally|moreover|
  likewise|similarly|otherwise|thus|hereby|that)\s*,?\s+)+`, 'i')

/** Whether `words`, the text between a boundary and a verb, can be that verb's subject, with what may stand before it. */
export const readsAsSubject = (words: string, strict: boolean): boolean => {
  const text = words.trim().replace(adverbs, '').replace(/^(?:\(?[a-z0-9]{1,4}\)|[a-z0-9]{1,2}\.)\s+/i, '')
  if (text === '' || text.length > 320) return false
  if (fronted.test(text)) return frontedSubject(text)
  if (notSubject.test(text)) return false
  if (/^(?:\p{Lu}|_)/u.test(text)) return true
  return startsSubject(text) || markedThings.test(text) || (!strict && !/^(?!reply\b)[a-z]+(?:ed|ing|ly)\b/.test(text))
}

/** “contested instructions” */
const markedThings = /^[a-z]{4,}ed\s+(?:[a-z-]+\s+){0,2}[a-z]+s$/

const frontedSubject = (text: string): boolean => {
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
    const rest = text.slice(at + 1).trim()
    if (rest !== '' && !/^\d/.test(rest) && !fronted.test(rest) && !notSubject.test(rest) && startsSubjectOrName(rest)) return true
  }
  return closesWithActor(text)
}

const startsSubjectOrName = (text: string): boolean => startsSubject(text) || /^\p{Lu}/u.test(text)

const adverbsAlone = new RegExp(pattern`
  ^[\s,]*(?:(?:also|further|then|thereafter|additionally|in addition|instead|promptly|immediately|likewise|otherwise|hereby|
  accordingly|(?!(?:rely|apply|comply|supply|reply|multiply|imply)\b)[a-z]+ly|forthwith|by that (?:date|time))\s*,?\s*)*$`, 'i')

/** Only adverbs, or nothing: the verb shares the subject of the clause before. */
export const isSubjectless = (words: string): boolean => adverbsAlone.test(words)
