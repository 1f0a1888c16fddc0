import { papersIn } from '../time/paper-names.ts'
import { pattern } from '../../patterns/pattern.ts'

/** What a clause is about: papers by one name each, acts by one name each, and its other telling words as stems. */
export interface Topic {
  readonly papers: ReadonlySet<string>
  readonly acts: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
}

/** Acts by the words that name them: “attend” and “appear” come to the same. */
const ACTS: readonly (readonly [act: string, words: RegExp])[] = [
  ['appear', new RegExp(pattern`
    \b(?:appear(?:s|ed|ance|ances|ing)?|attend(?:s|ed|ance|ing)?|be\s+present|show\s+up|
    report(?:s|ing)?\s+(?:to|for)|present\s+(?:in|at)|absent)\b`, 'i')],
  ['show cause', /\bshow(?:s|ing|n)?\s+(?:good\s+)?cause\b/i],
  ['pay', /\b(?:pay(?:s|ing|ments?)?|paid|remit\w*|instal?lments?|unpaid|fees?)\b/i],
  ['disclose', /\b(?:disclos\w+|designat\w+|identif\w+|undisclosed)\b/i],
  ['list', /\b(?:list(?:s|ed|ing)?|unlisted)\b/i],
  ['object', /\bobject(?:s|ed|ing|ions?)?\b/i],
  ['serve', /\b(?:serv(?:es?|ed|ing|ice)|unserved)\b/i],
  ['amend', /\bamend(?:s|ed|ing|ments?)?\b/i],
  ['respond', /\b(?:respon(?:d|ds|ded|ding|ses?)|oppos\w+|answer\w*|unanswered|show(?:s|ing|n)?\s+(?:good\s+)?cause)\b/i],
  ['confer', /\b(?:confer(?:s|red|ring)?|meet-and-confer|good-faith)\b/i],
  ['cure', /\b(?:cur(?:es?|ed|ing)|correct(?:s|ed|ing)?|deficienc\w+|defects?)\b/i],
  ['length', /\b(?:pages?|words|length|over-?length|oversized?|exceed\w*|excess)\b/i],
]

/** Words that stand in most conditions and duties, and so tell nothing. */
const DULL: ReadonlySet<string> = new Set(`
  the and for with that this shall will must may not any such who which from into upon court order than then there their
  his her its without after before fail fails failure failing result being been have has each other case also would
  could should made make more less only under over time timely days date dismiss dismissed dismissal dismissing
  sanctions sanction default judgment stricken strike struck deemed waived waiver denied deny granted considered
  excluded preclude precluded barred prejudice action taken treated received considered permitted imposed unless absent
  these those they them when where within further notice file files filed filing submit submitted provide provided later
  least copy parties party does properly accordance comply complied required
`.trim().split(/\s+/))

const SHOW_CAUSE = /\bshow(?:s|ing|n)?\s+(?:good\s+)?cause\b/i
/** Short words tell nothing. */
const WORD = /[a-z]{4,}/g
/** What falls off a word to leave its stem. */
const ENDING = /(?:ation|ing|ed|es|s|ance|ion|ment|al)$/

/** What a clause is about. */
export const topicOf = (words: string): Topic => ({
  // an order to show cause asks for a response
  papers: new Set([...papersIn(words).filter((paper) => paper !== 'order'), ...(SHOW_CAUSE.test(words) ? ['response'] : [])]),
  acts: new Set(ACTS.filter(([, named]) => named.test(words)).map(([act]) => act)),
  stems: new Set((words.toLowerCase().match(WORD) ?? []).filter((word) => !DULL.has(word)).map(stemOf)),
})

const stemOf = (word: string): string => word.replace(ENDING, '').slice(0, 6)

/** Those of one set that stand in another, too. */
export const sharedWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((word) => b.has(word))
