/** First parts of words that keep their hyphen: “good-faith”, “meet-and-confer”, “twenty-one”, “non-party”. */
const KEPT = new Set(`
  non self cross co pre post ex anti counter multi mid quasi inter intra sub semi re-open re-set vice all e n on off up in out by to and or of the
  good bad meet court attorney work third second first fourth fifth full long short well so fact high low large small real right left late early
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety half hundred
  year month week day hour page line case law class state county city federal government party client witness expert trial jury bench time
  date deposition discovery summary settlement decision fee cost tax price market stock cash bank loan debt trade job health life heart
  above below under over after before near cease decedent judgment de face hand head house home land open old new much most best better
  in-person video telephone phone face-to court-ordered court-approved pro per step follow sign kick break back down front single double triple
`.split(/\s+/).filter(Boolean))

/**
 * How a line that ends in a hyphen goes on in the next: `join` drops the hyphen (“confer-” “ence”), `keep` keeps it
 * (“good-” “faith”). The document's own words decide where they can: `knows` says whether a word stands elsewhere in it.
 */
export const atHyphen = (end: string, begin: string, knows: (word: string) => boolean): 'join' | 'keep' => {
  const head = /([\p{L}\p{N}'’]+(?:-[\p{L}\p{N}'’]+)*)[-‐\u00AD]$/u.exec(end)?.[1]
  const tail = /^([\p{L}\p{N}]+)/u.exec(begin)?.[1]
  if (/\u00AD$/.test(end)) return 'join'
  if (!head || !tail || !/^\p{Ll}/u.test(tail) || /\d$/.test(head)) return 'keep'
  const last = head.slice(head.lastIndexOf('-') + 1)
  if (head.includes('-')) return knows(`${last}${tail}`.toLowerCase()) && !KEPT.has(last.toLowerCase()) ? 'join' : 'keep'
  if (knows(`${head}-${tail}`.toLowerCase())) return 'keep'
  if (knows(`${head}${tail}`.toLowerCase())) return 'join'
  if (KEPT.has(head.toLowerCase())) return 'keep'
  // both parts known as words and neither a common ending: “owner-” “operator”
  if (knows(head.toLowerCase()) && knows(tail.toLowerCase()) && tail.length > 3 && head.length > 3) return 'keep'
  return 'join'
}

export const endsInHyphen = (text: string): boolean => /[\p{L}\p{N}][-‐\u00AD]$/u.test(text)

/** Of an e-mail or on the web. */
const ADDRESS = /@|:\/\/|www\./

/** A dash without a space, or an address broken at the margin: the next line follows at once. */
export const runsOnAtOnce = (end: string, begin: string): boolean => {
  if (/[^\s]—$/.test(end)) return true
  const token = /\S*$/.exec(end)?.[0] ?? ''
  if (!ADDRESS.test(token)) return false
  return (/[@/._=&-]$/.test(token) && /^[\w./]/.test(begin)) || /^[./@_]\S/.test(begin)
}
