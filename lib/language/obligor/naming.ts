import { pattern } from '../../patterns/pattern.ts'

/** Shorthand of docket clerks, written out. */
const shorthand: readonly (readonly [RegExp, string])[] = [
  [/^def['’]?t(?=s?\b)\.?/, 'defendant'],
  [/^(?:d|dft|deft|def|dfdt)(?=s?\b)(?!\.|['’]t)/, 'defendant'],
  [/^(?:p|pltf|plf|ptf|pla)(?=s?\b)(?!\.)/, 'plaintiff'],
  [/^(?:gov['’]?t|govt)\b\.?/, 'government'],
  [/^(?:usa|u\.s\.a\.?|united states of america)$/, 'united states'],
  [/^petr\b\.?/, 'petitioner'],
  [/^resp(?=s?\b)\.?/, 'respondent'],
  [/^(?:atty|attys)\b\.?/, 'attorney'],
]

const clerk = new RegExp(pattern`
  ^(?:(?:u\.?s\.?|united states|district|bankruptcy)\s+)*(?:district\s+|
  bankruptcy\s+)?(?:court\s+)?clerk(?:['’]s\s+office)?(?:\s+of\s+(?:the\s+|this\s+)?(?:district\s+|
  bankruptcy\s+)?court)?(?:['’]s office)?$`)
const marshal = /^(?:u\.?s\.?|united states) marshal.*$/

/** “the defendants'”, “plaintiff's”. */
const possessiveEnding = new RegExp(pattern`
  (?<=s)'$|(?<=\b(?:plaintiff|defendant|petitioner|respondent|appellant|appellee|movant|debtor|government|trustee))'s$`)
/** A full stop that is no abbreviation’s. */
const fullStop = /(?<!\b(?:inc|corp|co|ltd|n\.a|l\.p|jr|sr|esq))\.$/
/** “above-named plaintiff”, “undersigned counsel”. */
const captioned = /^(?:above-?\s?(?:named|captioned|mentioned)|afore(?:said|mentioned|named)|within-named|undersigned)\s+(?=\w)/

/** What stands around a name and is no part of it, in the order in which it is taken away. */
const surroundings: readonly RegExp[] = [
  /^[*\s]+|[\s,;:*]+$/g,
  possessiveEnding,
  fullStop,
  /,\s+and\s+no(?:body|\s+one)\b.*$/,
  /^(?:that the|said|the)\s+(?!parties\b)/,
  captioned,
]

/**
 * In the order's own terms: lower case, without “the”, shorthand written out: “The Clerk’s Office” → clerk of court,
 * “No bidder” → bidder.
 */
export const asObligor = (said: string): string => {
  const plain = said.replace(/\s+/g, ' ').trim().toLowerCase().replace(/’/g, "'").replace(/\(s\)/g, '')
  const bare = surroundings.reduce((name, around) => name.replace(around, ''), plain)
  const name = shorthand.reduce((short, [clerks, long]) => short.replace(clerks, long), withoutDenial(bare, said))
  return clerk.test(name) ? 'clerk of court' : marshal.test(name) ? 'united states marshal' : name
}

/** Who is bound where none of them may act, or any one must: “no bidder” → bidder, “nobody” → the parties, “a side” → each side. */
const withoutDenial = (name: string, said: string): string =>
  name
    .replace(/^no\s+(?:other\s+)?(?!one\b)/, (no) => (no.includes('other') ? 'other ' : ''))
    .replace(/^(?:nobody|no one|none of the parties|neither party)$/, 'the parties')
    .replace(/^neither party's\b/, "the parties'")
    .replace(/^(?:parties|party)$/, (one) => (one === 'parties' || /^\s*no\b/i.test(said) ? 'the parties' : one))
    .replace(/^an?\s+(?=(?:attorney|lawyer)$)/, '')
    .replace(/^an?\s+(?=side$)/, 'each ')
