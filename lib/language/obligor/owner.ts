import { actorsIn, isRole } from './actors.ts'
import { asObligor } from './naming.ts'
import { obligorIn } from './obligor-words.ts'
import { namesActor } from './subject-words.ts'

const agent = /\bby\s+((?:the\s+|an?\s+|each\s+|all\s+|any\s+|both\s+|either\s+)?(?!(?:january|february|march|april|may|june|july|august|september|october|november|december|noon|(?:mon|tues|wednes|thurs|fri)day)\b|\d)[^,;]{3,60}?)(?=\s+(?:at|on|in|to|with|by|no|within|and|or|under|who|that|for|from|before|not)\b|[,;.]|\s*$)/i

/** Who the words of a passive or bare clause make responsible: “by a receiving party”, “Defendants’ response”, “the time for appellant to file”; null where they name nobody. */
export const ownerIn = (subject: string, act: string): string | null => {
  const by = agent.exec(act)
  if (by && namesActor(by[1]!) && !/\b(?:order|court|stipulation|leave|motion|rule|mail|telephone)\b/i.test(by[1]!) && /^\s*(?:also\s+|not\s+)?(?:be|is|are|[a-z]+ed)\b/i.test(act)) {
    const named = obligorIn(by[1]!)
    if (named) return named.obligor
  }
  const each = /\b(?:from|for|by|per|of)\s+(each\s+(?:side|party)|a\s+side|any\s+party|both\s+sides)\b/i.exec(subject) ?? /\b(?:for|per|from)\s+(each\s+(?:side|party)|a\s+side)\b/i.exec(act.slice(0, 80))
  if (each) return asObligor(each[1]!.replace(/^a side$/i, 'each side'))
  const forWhom = /\b(?:deadline|time|date|day|period|leave|permission)s?\s+(?:for|within\s+which)\s+([^\d]{3,60}?)(?:['’]s?)?\s+(?:to|must|shall)\b/i.exec(subject) ?? /^for\s+((?:the|each|any|a)\s+.{3,60}?),/i.exec(subject)
  if (forWhom && namesActor(forWhom[1]!)) return asObligor(forWhom[1]!.replace(/\s+on\s+the\s+.*$/, ''))
  const from = /\b(?:reports?|briefs?|papers|letters?|disclosures?|motions?|responses?|requests?|attendance|appearances?|participation)\s+(?:from|by)\s+((?:the|each|any|a|an)\s+[^,]{3,60})$/i.exec(subject.trim())
  if (from && namesActor(from[1]!)) return asObligor(from[1]!.replace(/\s+on\s+the\s+.*$/, ''))
  if (/\bjoint(?:ly)?\b|\bagreed\b|\b26\(f\)/i.test(subject)) return 'the parties'
  for (const { words, at } of actorsIn(subject)) {
    const rest = subject.slice(at + words.length)
    if (/^['’]s?\s+(?:\w+\s+){0,3}?(?:depositions?|custody|possession|objection\s+to)\b/i.test(rest)) continue
    if (/^\s*(?:and\s+[\w-]+(?:\s+[\w-]+)?)?\s*:/.test(rest)) return asObligor(/[^:]*/.exec(subject.slice(at))![0])
    const theirs = /['’]s?$/.test(words) || /^['’]/.test(rest) || /^\s+(?:opening\s+|expert\s+|initial\s+|reply\s+|answering\s+|final\s+)*(?:briefs?|oppositions?|responses?|repl(?:y|ies)|disclosures?|reports?|motions?|experts?|discovery|objections?|opp)\b/i.test(rest) && isRole(words) && !/part(?:y|ies)|counsel|attorney/i.test(words)
    if (theirs && !/\b(?:to|against|served\s+on|between|on|respond\s+to)\s+(?:the\s+)?$/i.test(subject.slice(0, at))) return asObligor(words.replace(/['’]s?$/, ''))
  }
  return null
}

const filers: readonly (readonly [RegExp, string])[] = [
  [/^(?:the\s+|an?\s+|amended\s+)*(?:answers?|responsive\s+pleadings?)\b(?!\s+to\s+(?:the\s+)?(?:interrog|request|second|first|discovery|motion))/i, 'defendant'],
  [/^(?:the\s+|an?\s+|any\s+)*(?:(?:first|second|third|proposed)\s+)?amended\s+complaint\b/i, 'plaintiff'],
  [/^(?:the\s+)?(?:proof|return)\s+of\s+service|^(?:the\s+)?summons/i, 'plaintiff'],
  [/^(?:the\s+)?(?:appellants?\W*s?\W*\s+)?opening\s+brief|^(?:the\s+)?appellants?\b/i, 'appellant'],
]

/** Who files a paper by its nature. */
export const filerOf = (subject: string): string | null => filers.find(([paper]) => paper.test(subject.trim()))?.[1] ?? null
