import { namesActor } from './subject-words.ts'
import { pattern } from '../../patterns/pattern.ts'

const opensApposition = new RegExp(pattern`
  ^(?:an?|the|who|which|whose|whom|that|as|through|by|pro|proceeding|jointly|individually|ms\.|mr\.|mrs\.|dr\.|on|having|if|in|not|
  no|within|upon|at|his|her|its|their|including|acting|being|to|for|with|without|under|after|before|when|unless|where|while|once|
  should|pursuant|consistent|alone|collectively|rather|but|a\/k\/a|d\/b\/a|successor|formerly|now|then|also|subject|absent|
  respectively|each|both|all|either|first|second|esq)\b`, 'i')
const corporate = /^(?:inc|llc|l\.l\.c|llp|l\.p|lp|ltd|corp|co|n\.a|s\.a|p\.c|p\.a|jr|sr|ii|iii|m\.d|ph\.d|plc|gmbh)\b/i
/** Whether words begin with what follows a company's name, or a man's: “LLC”, “Jr.”. */
export const isCorporate = (words: string): boolean => corporate.test(words)
/** Joined by “and”, yet not named: those whom an injunction always binds beside the party. */
const boilerplate = new RegExp(pattern`
  ^(?:and|or)\s+(?:each\s+of\s+(?:them|its)|all\s+(?:other\s+)?(?:persons|those|others)|(?:any\s+)?(?:other\s+)?(?:persons?|those|
  anyone)\s+(?:acting\s+)?in\b|(?:his|her|its|their|not)\b|anyone|any\s+(?:other\s+)?persons?)`, 'i')

/** Where the noun phrase that begins `words` ends: before its appositions, after the relative clause or list that tells who is meant. */
export const phraseEnd = (words: string): number => {
  // what a bracket puts in (“Smith”) is passed over
  const bracket = /\s*[([{“"](?!s\))/.exec(words)
  const whole = !bracket || bracket.index === 0 ? words : /[)\]}]\s*,?\s+(?:and|or|that|who)\s/.test(words) ? words.replace(/\((?!s\))[^()]*\)|\[[^[\]]*\]/g, (put) => ' '.repeat(put.length)) : words.slice(0, bracket.index)
  const { end, listed } = afterCommas(whole)
  const plain = whole.slice(0, end)
  if (listed) return trimmed(plain, plain.length)
  const relative = relativeIn(plain)
  if (relative < 0) return trimmed(plain, adverbial.exec(plain)?.index ?? plain.length)
  const head = plain.slice(0, relative)
  // “a bidder that has been told …”: the role says enough, save in “any defendant contesting …”, “appellees who …”
  if (/^either\s+part(?:y|ies)$/i.test(head.trim()) || /^any\s+part(?:y|ies)$/i.test(head.trim()) && /^\s*(?:who|that)(?:\s+\S+){6}/i.test(plain.slice(relative)) || !isGeneric(head.trim()) && !(/^an?\s/i.test(head.trim()) && /^\s+who\s/i.test(plain.slice(relative))) && (/^(?:an?|the)\s|\bdefen[sc]e\s+counsel$/i.test(head) || /^(?:each|every)\s/i.test(head) && !/^\s+who\s+(?:is|are|has\s+been)\s+\w+\s*$/i.test(plain.slice(relative)))) return trimmed(head, head.length)
  const cut = adverbial.exec(head)?.index
  if (cut !== undefined && cut > 0) return trimmed(head, cut)
  return trimmed(plain, relative + relativeLength(plain.slice(relative), head.trim()))
}

const isGeneric = (head: string): boolean => /(?:^|\s)(?:part(?:y|ies)|persons?|sides?|counsel|attorneys?|lawyers?|anyone|anybody|someone|everyone|those|individuals?|entit(?:y|ies)|who(?:so)?ever|no one|one|agency|agencies|firm|officer|at\s\S+)$/i.test(head) && !/(?:receiving|producing|designating|requesting|responding)\s+part(?:y|ies)$|\b(?:defense|defence)\s+counsel$/i.test(head)

/** Where the commas leave off to be a list’s. */
const afterCommas = (words: string): { readonly end: number; readonly listed: boolean } => {
  const parts = [...words.matchAll(/,\s+/g)]
  const listed = parts.length > 1 && parts.some((p) => /^(?:and|or|and\/or)\s/i.test(words.slice(p.index + p[0].length))) && parts.slice(0, -1).every((p) => { const next = words.slice(p.index + p[0].length); return (namesActor(next.split(',')[0]!) || /^(?:and\s+)?\p{Lu}/u.test(next) || corporate.test(next)) && !/^(?:his|her|its|their|who|which|whose|as|through|by|an?)\b/i.test(next) })
  for (const part of parts) {
    const next = words.slice(part.index + part[0].length)
    if (corporate.test(next)) continue
    if (/^(?:and|or|and\/or)\s/i.test(next)) { if (boilerplate.test(next) || !namesActor(next) && !/^and\s+\p{Lu}/u.test(next)) return { end: part.index, listed: false }; continue }
    if (listed && (!opensApposition.test(next) || /^(?:the|all|each)\s/i.test(next))) continue
    return { end: part.index, listed: false }
  }
  return { end: words.length, listed }
}

/** What stands between a subject and its verb, or after a head, without telling who is meant. */
const adverbial = new RegExp(pattern`
  \s+(?:on or (?:before|about)|no(?:t)? later than|not less than|within|pursuant to|in accordance with|jointly and severally|
  in (?:this|the|that|these|each|any|both|response|addition|consultation|their|his|her|its)|as (?:a|an|the|well|soon|required|
  ordered|set|follows)|under|against|upon|by (?:\d|the|noon|close|\w+day\b)|(?:with|w\/|without)(?=\s)|before|after|during|at the|
  to (?!be\b|all\b|which\b)[a-z]+|like (?:the|an?|this)|is|are|was|were|shall|must|may(?! \d)|have|has|had|gets?|receives?|agrees?|consents?|elects?|remains?|
  continues?|undertakes?|strikes|serves|files|bears|pays|answers|returns|delivers|responds|sends|drafts|prepares|keeps|gives|names|picks|identifies|nominates|designates|exchanges|wishes|intends?|seeks?|fails?|does|did|cannot|can|could|would|should)(?=\s|$)`, 'i')

/** Where a restrictive relative clause, a participle or a “with …” begins that tells which one is meant; -1 where none does. */
const relativeIn = (words: string): number => {
  if (/^who(?:so)?ever\b/i.test(words)) return /^\S+/.exec(words)![0].length
  for (const m of words.matchAll(/\s+(?:(who|that|which|whose|whom)|(with|w\/|without)|((?:so\s+)?[a-z]{3,}(?:ing|ed)|served|bound|found|held|given))(?=\s|$)/g)) {
    if (m.index === 0) continue
    const head = words.slice(0, m.index)
    // “The parties mediated without success”: a verb of theirs
    if (m[3] && /^(?:the\s+)?parties$/i.test(head.trim()) && /ed$/.test(m[3])) continue
    if (!namesActor(head) && !/^(?:whoever|those|anyone|someone|no one|one)\b/i.test(head)) continue
    if (m[2] && (!/(?:part(?:y|ie)|person|side|anyone|someone|counsel|attorney|those|individual|professional|witness(?:e)?|entit(?:y|ie)|lawyer|creditor|\bat\s+\S+)s?$/i.test(head) || /counsel$|attorneys?$|\bof\b/i.test(head) && /^\s+(?:full|complete|settlement|authority|knowledge|all)\b/i.test(words.slice(m.index + m[0].length)))) continue
    // “each moving party”, “the disputing parties”: an adjective, what it goes with is still to come
    if (m[3] && /(?:^|\s)(?:the|an?|each|any|all|every|no|both|its|their|his|her|other|for|of|and|or)$/i.test(head)) continue
    return m.index
  }
  return -1
}

/** How much of a relative clause names its man: up to the end of its first object. */
const relativeLength = (words: string, lead: string): number => {
  const generic = isGeneric(lead)
  const tokens = [...words.matchAll(/\S+/g)]
  const first = tokens[0]?.[0].toLowerCase() ?? ''
  if (first === 'whose' && !generic || first === 'whom' || first === 'which' && !generic) return 0
  // “defendant agreed to supplement its answers and has until …”: a verb, no participle
  if (/ed$/.test(first) && /^(?:to|that|its|his|her|their)$/i.test(tokens[1]?.[0] ?? '')) return 0
  let taken = 0, content = 0
  for (const [nth, token] of tokens.slice(0, 10).entries()) {
    const word = token[0].toLowerCase()
    if (taken > 0 && /^(?:who|that|which|whose|whom|unless|if|when|because|although|before|after|until|shall|must)$/.test(word)) {
      // “who finds that a witness cannot be had”: the clause within it belongs to it
      if (word === 'that' && taken < 3) return tokens.length < 13 && generic && !/^counsel\b/i.test(lead) ? words.length : 0
      break
    }
    // “that made them by June 1”: when it is to be done
    if (taken > 1 && /^(?:by|on|before|after|until|within)$/.test(word) && /^(?:\d|(?:january|february|march|april|may|june|july|august|september|october|november|december|noon)\b|\w+day\b)/i.test(tokens[nth + 1]?.[0] ?? '')) break
    if (content >= (word === 'of' ? 4 : 3) && /^(?:in|on|at|within|under|from|against|pursuant|concerning|regarding|relating|during|for|with|by|of|to|as|and|or|through|upon|into|about)$/.test(word)) break
    taken++
    if (!/^(?:who|that|which|an?|the|has|have|had|is|are|be|been|do|does|did|not|to|its|his|her|their|any)$/.test(word)) content++
    else if (/^(?:not|to|been|an?|the|any)$/.test(word) && content > 0) content += 0.5
  }
  const last = tokens[taken - 1]
  return last ? last.index + last[0].length : 0
}

const trimmed = (words: string, end: number): number =>
  words.slice(0, end).replace(/(?:[\s,]+(?:also|hereby|each|both|further|first|next|always|then|thereafter|promptly|immediately|jointly|instead|alone|all|therefore|accordingly|similarly|likewise|either|now|shall|the|a|an|to|of|in|with|by|for|and|or|on|at|who|that|not|only|(?!family|assembly)[a-z]+ly))+[\s,]*$/i, '').replace(/[\s,]+$/, '').length
