import { isOrderVerb } from '../clause/verbs.ts'
import { isRole } from './actors.ts'
import { asObligor } from './naming.ts'
import { obligorIn } from './obligor-words.ts'
import { namesActor } from './subject-words.ts'
import { isThingWord } from './things.ts'
import { pattern } from '../../patterns/pattern.ts'

/** How far into a clause its leave or duty may stand, in characters. */
const REACH = 250
/** “is Plaintiff’s responsibility to”. */
const ownDuty = new RegExp(pattern`
  \b(?:is|be)\s+((?:the\s+|each\s+|any\s+)?[\w.&-][^,;]{1,50}?)(?:['’]s|s['’])\s+
  (?:own\s+|sole\s+)?(?:responsibility|obligation|duty|burden|job|task)\s+to\b`, 'i')
/** “granted to Plaintiff to”, “the burden on the movant to”. */
const grant = new RegExp(pattern`
  \b(?:(?:granted|given|afforded|extended|allowed)\s+(?:(?:to|for)\s+)?|(?:responsibility|obligation|duty|burden|leave|
  permission)\s+(?:to|of|for|on)\s+)((?:the\s+|each\s+|any\s+)?[\w.&'’-][^,;]{2,50}?)\s+(?:to|until)\s+(?!the\b|this\b)`, 'i')
const capital = /^\p{Lu}/u

/** “Leave is granted to Plaintiff to file”, “it is the responsibility of Plaintiff to serve”. */
export const grantedTo = (words: string): string | null => {
  const opening = words.slice(0, REACH)
  const duty = ownDuty.exec(opening)
  const bearer = duty && obligorIn(duty[1]! + (/s['’]/.test(duty[0]) ? 's' : ''))
  if (bearer) return bearer.obligor
  const who = grant.exec(opening)?.[1]
  // “leave to add new parties or to amend” is given to nobody
  if (who === undefined || isOrderVerb(who.split(/\s+/)[0]!)) return null
  return namesActor(who) || capital.test(who) ? obligorIn(who)?.obligor ?? null : null
}

/** “(ten) from each side”. */
const fromSide = new RegExp(pattern`
  \b(?:from|for|by|per|of)\s+(each\s+(?:side|party)|(?:a\s+)?side|either\s+(?:side|party)|any\s+party|both\s+sides)\b`, 'i')
/** “(limited to ten) for each side”. */
const forSide = /\b(?:for|per|from|to)\s+(each\s+(?:side|party)|a\s+side|side)\b/i
/** “(25) pages a side”. */
const aSide = /\b(?:pages|minutes|hours|words|depositions|interrogatories|requests)\s+(a\s+side|each\s+side)\b/i

/** “ten from each side”, “by both sides”. */
export const sharedOut = (subject: string, act: string): string | null => {
  const opening = act.slice(0, 80)
  const each = fromSide.exec(subject) ?? forSide.exec(opening) ?? aSide.exec(opening)
  return each ? asObligor(each[1]!.replace(/^(?:a )?side$/i, 'each side')) : null
}

const demanded = /^\s*(?:is|are|be)\s+(?:\w+ly\s+)?(?:required|expected|demanded)\s+of\s+(.+)$/is

/** “(Advance notice) is required of counsel who wish to be heard”. */
export const requiredOf = (act: string): string | null => {
  const who = demanded.exec(act)?.[1]
  return who !== undefined && namesActor(who.split(/\s+(?:who|that)\s/)[0]!) ? obligorIn(who)?.obligor ?? null : null
}

const timeFor = new RegExp(pattern`
  \b(?:deadline|time|date|day|period|leave|permission)s?\s+(?:for|within\s+which|in\s+which|by\s+which)\s+
  ([^\d]{2,60}?)(?:['’]s?)?\s+(?:to|must|shall|may(?!\s+\d)|is)\b`, 'i')
const inFront = /^for\s+((?:the|each|any|a)\s+.{3,60}?),/i
const name = /^(?:the\s+)?\p{Lu}/u

/** “The deadline for Defendant to respond”, “the time within which appellant may file”, “For each side, …”. */
export const forWhom = (subject: string): string | null => {
  const who = (timeFor.exec(subject) ?? inFront.exec(subject))?.[1]
  if (who === undefined || !(namesActor(who) || name.test(who))) return null
  // “the deadline for disclosure of the parties’ experts”
  if (isThingWord(who.split(' of ')[0]!.split(/\s+/).at(-1)!)) return null
  const named = obligorIn(who)
  if (named) return named.obligor
  return namesActor(who) && !isThingWord(who.split(/\s+/).at(-1)!) ? asObligor(who.replace(/\s+on\s+the\s+.*$/, '')) : null
}

const paperOf = /\b([\w-]+)(?:,\s+if\s+any,)?(?:\s+(?:to|on|for)\s+[^,;]{3,50}?)?\s+(by|from|of)\s+(?=\S)/gi
/** “filed by”, “taken from”: no paper’s name. */
const participle = /\w(?:ed|en)\s+(?:by|from|of)\s+$/i
/** “by another”, “by Teams”: nobody. */
const noSender = /^(?:another|teams|(?:\w+\s+)?(?:expert|witness)\w*)\b/i
/** What may be “of” somebody. */
const madeBySomebody = new RegExp(pattern`
  ^(?:brief|appendix|motion|memorandum|response|reply|opposition|objection|statement|deadline|time|disclosure|report|
  application|answer|log|designation|submission|witnesse)s?$`, 'i')
const andMore = /\s+and\s+(?:an?|any|proposed|all)\s.*$/is
/** What follows a name in a row: “(by Defendant) due May 1”. */
const timeAfter = new RegExp(pattern`
  (?:,?\s+(?:due|deadline|if\s+any)|\s+(?:january|february|march|april|may|june|july|august|september|october|november|
  december|\d+))\b.*$`, 'i')
const nextPreposition = /\s+(?:to|on|regarding|concerning|for|under|in)\s+/i

/** “(of) the (appellee)”, “(of) all other (parties)”. */
const everyOther = /^(?:(?:the|all|each|any)\s+)?(?:other\s+)?/i

/** “Any response by Defendant to the motion”, “a log from the withholding party”, “motions of Acme”, “brief of petitioner”. */
export const sender = (subject: string): string | null => {
  for (const m of subject.matchAll(paperOf)) {
    const after = subject.slice(m.index + m[0].length)
    if (!isSent(m[0], m[1]!, m[2]!, after)) continue
    const rest = after.replace(andMore, (more) => (namesActor(more) ? more : ''))
    if (m[2] === 'of' && !isRole(rest.replace(everyOther, '').split(/\s/)[0]!)) continue
    const named = obligorIn(rest.replace(timeAfter, '').split(nextPreposition)[0]!)
    if (named && !/\bcourt\b/.test(named.obligor)) return named.obligor
  }
  return null
}

const isSent = (phrase: string, paper: string, preposition: string, after: string): boolean =>
  isThingWord(paper)
  && !participle.test(phrase)
  && !noSender.test(after)
  && (preposition !== 'of' || madeBySomebody.test(paper))

/** “(reply): Plaintiff – ” in a docket’s row. */
const inRow = /:\s*((?:the\s+)?(?:plaintiff|defendant|petitioner|respondent|government|debtor)s?)\s*(?:--|[–—:])/i
const from = /^\s*(?:due\s+)?from\s+((?:the\s+|each\s+|either\s+)?\p{Ll}+)\b/u
/** “(12/29/2023) for Appellant Brian Broussard”. */
const afterDate = new RegExp(pattern`
  \d\s+(?:for|from)\s+((?:\p{Lu}[\w.&-]*(?:\s+|$|(?=[.;,]))){1,6}(?:and\s+(?:\p{Lu}[\w.&-]*(?:\s+of)?(?:\s+|$|
  (?=[.;,]))){1,7})?)`, 'u')
/** “(03/02/2016) for petitioner Jo Roe”: the role is enough. */
const roleAfterDate = /\d\s+(?:for|from)\s+(petitioners?|respondents?|appell(?:ant|ee)s?|plaintiffs?|defendants?|intervenors?|debtors?)\b/
const atOnce = /^\s*(?:due\s+)?(?:for|from)\s+((?:\p{Lu}[\w.&-]*(?:\s+|$|(?=,))){1,5})/u

/** Docket shorthand: “… due 12/29/2023 for Appellant Brian Broussard”. */
export const addressedIn = (act: string): string | null => {
  const row = inRow.exec(act)?.[1]
  if (row !== undefined) return asObligor(row)
  const named = from.exec(act)?.[1]
  if (named && namesActor(named)) return asObligor(named)
  const role = roleAfterDate.exec(act)?.[1]
  if (role !== undefined) return asObligor(role)
  const tail = (afterDate.exec(act) ?? atOnce.exec(act))?.[1]
  return tail === undefined ? null : obligorIn(tail.trim())?.obligor ?? null
}
