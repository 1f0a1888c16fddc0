import { actorWords, namesActor } from './subject-words.ts'

/** Who is named, in lower case, and where in the words given. */
export interface NamedObligor { readonly obligor: string; readonly start: number; readonly end: number }

const numbers = String.raw`(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|fifteen|twenty|thirty|forty|sixty|ninety)`
const leading = new RegExp(String.raw`^(?:by|on|within|no(?:t)?\s+(?:later|less|fewer|more)|before|after|at|for|in|to\s+the\s+extent|if|when|where|once|unless|until|upon|absent|pursuant|thereafter|notwithstanding|following|during|prior|should|promptly|immediately|every|commencing|beginning|consistent|with|without|except|as|subject|given|because|since|having|under|through|along|subsequent|simultaneously|also|further|accordingly|instead|additionally|however|therefore|then|among|between|excluding|including|appeals|inclusive|near|here|likewise|among|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d|(?:mon|tues|wednes|thurs|fri)day|${numbers}\b.*?\b(?:before|after|prior|days?|hours?|weeks?))\b`, 'i')

/** Who must act, from the words before a verb: “By May 3, the Defendants, and each of them” → defendants; `null` where they name nobody who can act. */
export const obligorIn = (words: string): NamedObligor | null => {
  const known = recent.get(words)
  if (known !== undefined) return known
  const found = read(words)
  if (recent.size >= 1_000) recent.clear()
  recent.set(words, found)
  return found
}

const recent = new Map<string, NamedObligor | null>()

const read = (words: string): NamedObligor | null => {
  let from = /^[\s,;:*]*(?:(?:\(?[a-z0-9]{1,3}\)|\d{1,2}(?:\.\d{1,2})*\.|\d{1,2}\.\d{1,2}|and|or|but|that(?!\s+(?:party|person|side|attorney|defendant|plaintiff)\b)|also|hereby)\s+)*\**/i.exec(words)?.[0].length ?? 0
  for (let i = 0; i < 8 && leading.test(words.slice(from)); i++) {
    const comma = words.indexOf(',', from)
    const rest = comma < 0 ? '' : words.slice(comma + 1)
    if (rest.trim() === '') return atEnd(words)
    from = comma + 1 + (/^[\s*]*(?:\d{4},?\s*)?(?:and\s+|then\s+)?/.exec(rest)?.[0].length ?? 0)
    if (words.slice(from).trim() === '') return atEnd(words)
  }
  const end = from + headEnd(words.slice(from))
  return (end > from ? named(words, from, end) : null) ?? (/,\s*(?:the\s+|each\s+|any\s+)?[\w.'’-]+(?:\s+[\w'’-]+)?\s*$/.test(words) ? atEnd(words) : null)
}

const actorToken = new RegExp(String.raw`^(?:${actorWords})$`, 'i')
const qualifier = /^(?:lead|trial|moving|opposing|defense|defence|non-?moving|responding|receiving|producing|designating|filing|remaining|individual|corporate|third-party|liaison|local|appointed|pro|se|other|retained|requesting|united|states|court|pretrial)$/i
const determiner = /^(?:the|each|any|all|both|either|no|a|an|said|such|that|every)$/i

/** The name at the end of words that begin with something else: “within ten days after entry of this judgment Defendants”. */
const atEnd = (words: string): NamedObligor | null => {
  const tokens = [...words.matchAll(/\S+/g)].map((m) => ({ at: m.index, text: m[0].replace(/[,;*]+$/, ''), raw: m[0] }))
  let head = tokens.length - 1
  while (head >= 0 && head > tokens.length - 5 && !actorToken.test(clean(tokens[head]!.text))) {
    if (!/^\p{Lu}/u.test(tokens[head]!.text)) return null
    head--
  }
  if (head < 0) return null
  const isActor = actorToken.test(clean(tokens[head]!.text))
  let first = isActor ? head : head + 1
  if (first >= tokens.length) return null
  const joins = (i: number): boolean => {
    const { text, raw } = tokens[i]!
    return !/[,;.]$/.test(raw.replace(/\b(?:Mr|Ms|Mrs|Dr|[A-Z])\.$/, '')) && (qualifier.test(text) || /^(?:Mr|Ms|Mrs|Dr)\.$/.test(raw) || /['’]s?$/.test(text) && actorToken.test(clean(text)) || actorToken.test(clean(text)))
  }
  while (first > 0 && joins(first - 1)) first--
  if (first > 0 && determiner.test(tokens[first - 1]!.text)) first--
  const start = tokens[first]!.at
  const last = tokens.at(-1)!
  return named(words, start, last.at + last.text.length)
}

const clean = (word: string): string => word.replace(/\(s\)$/i, 's').replace(/['’]s?$/, '').replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '')

const generic = /^(?:(?:the|any|each|all|a|an|every|no|such|those|other|designating|moving)\s+)*(?:part(?:y|ies)|persons?|individuals?|anyone|anybody|whoever|whosoever|counsel|attorneys?|lawyers?|sides?|those|entity|counterparty|counsel\s+for\s+(?:the|a|any)\s+party|(?:individual|person|party)\s+or\s+(?:entity|non-?party))\s*$/i

/** Where the noun phrase that names the obligor ends: before appositions and long relative clauses. */
const headEnd = (words: string): number => {
  let end = words.length
  const listed = /^[^,]+,\s+[^,]+(?:,\s+[^,]+)*,?\s+and\s+(?!all\b)/i.test(words) && !/^[^,]+,\s+(?:an?\s+\w+\s+(?:who|that)|who|which|whose|as)\b/i.test(words)
  const cuts = [listed ? /,\s+(?:who|which|whose|through|by\s+and\s+through|and\s+all\s+(?:other\s+)?persons|jointly)\b/i : /,\s+(?:an?|the|who|which|whose|as|through|by and through|pro se|proceeding|jointly|individually|ms\.|mr\.|mrs\.|dr\.|and all (?:other )?persons|on behalf|having|if|in\b|not later|no later|by\b|on or|within|upon|at\b|his|her|its|their)\s?/i,
    /\s*\((?!s\))(?=.)/i, /\s+(?:on or before|no later than|not later than|within|pursuant to|in accordance with|is|are|shall|must|may|has|have|jointly and severally)\b/i]
  for (const cut of cuts) {
    const m = cut.exec(words)
    if (m && m.index > 0) end = Math.min(end, m.index)
  }
  if (/^counsel\s+who\b/i.test(words)) return 7
  if (/^who(?:so)?ever\b/i.test(words)) return trim(words.slice(0, Math.min(end, firstWords(words, 3))))
  const relative = /,?\s+(?:(?:who|that|which|whose)\s|(?:\w{3,}ing|\w{3,}ed)\s)/i.exec(words.slice(0, end))
  if (relative && relative.index > 0) {
    const head = words.slice(0, relative.index)
    if (generic.test(head)) end = Math.min(end, relative.index + firstWords(words.slice(relative.index), 3))
    else if (/\s(?:who|that|which|whose)\s/i.test(relative[0])) end = relative.index
  }
  return trim(words.slice(0, end))
}

const firstWords = (words: string, many: number): number => new RegExp(String.raw`^\W*(?:\S+\s*){1,${many}}`).exec(words)?.[0].length ?? words.length

const trim = (words: string): number =>
  words.replace(/[\s,]+(?:also|hereby|each|both|further|then|thereafter|promptly|immediately|jointly|instead|alone|all|therefore|accordingly|similarly|likewise|either|now|shall|the|a|an|to|of|in|with|(?!family|assembly)\w+ly)?[\s,]*$/i, '').replace(/[\s,]+(?:either|also|hereby|then|now|the|a|an|to|of|in|with)?$/i, '').length

const named = (words: string, start: number, end: number): NamedObligor | null => {
  const said = words.slice(start, end).trim()
  if (said === '' || isThing(said)) return null
  const obligor = asObligor(said)
  return obligor === '' ? null : { obligor, start, end }
}

const things = /\b(?:motions?|mtns?|oppositions?|opp|responses?|repl(?:y|ies)|briefs?|discovery|disclosures?|reports?|rpt|orders?|letters?|objections?|answers?|complaints?|statements?|exhibits?|depositions?|depo|deadlines?|schedules?|plans?|payments?|requests?|documents?|materials?|rule|claims?|hearings?|hrg|conferences?|trial|release|service|notice|proofs?|costs?|fees?|judgment|source|mass|separate|records?|cop(?:y|ies)|memorand\w+|matter|bids?|attendance|ballots?|testimony|instructions?|recording|interest|production|lists?|designations?|mediation|declarations?|schedules?|pfs|affidavits?|applications?|submissions?|stipulations?|summary|certificates?|forms?|logs?|protocols?|agendas?|drafts?|papers?|tro|injunction|limits?|time|date|period|chart|contentions?|caption|cover|action|case|use|cos)\b/i

/** A capitalised name without a thing's word: “Dynadot”, “Front Range Data Vault, LLC”. */
const properName = /^(?:[Tt]he\s+)?(?!(?:Each|Any|All|A|An|No|Every|Both|This|That|These|Such|It|There|If|In|On|By|At)\b)(?:\p{Lu}[\w.'’&-]*(?:,?\s+|$)){1,7}$/u

/** “Defendants’ response”, “the parties’ joint letter”: a thing of theirs. */
const possession = /['’]s?\s+(?!(?:lead\s+|trial\s+|local\s+|former\s+|retained\s+|own\s+|new\s+|defense\s+|undersigned\s+|principal\s+|liaison\s+)*(?:counsel|attorneys?|lawyers?|experts?|representatives?|clerk|officers?|employees?|agents?|insurers?|carriers?|principals?|office|guardian|mediator|surrogates?|designees?|adjusters?|presidents?|executives?|managers?|staff|owners?|directors?|trustees?|spouses?|part(?:y|ies))\b(?!\s+(?:disclosures?|reports?|discovery|witness\w*|designations?|depositions?|testimony|motions?|briefs?)\b))\w/i
const actorThere = new RegExp(String.raw`(?<![\w-])(?:${actorWords})(?:\(s\))?(?![\w-])`, 'gi')

/** Whether the phrase's head is a thing, whoever's it is: “any motion by Defendants”, “witness lists”, “attorney fees”. */
const isThing = (said: string): boolean => {
  if (/^(?:the|a|an|any|each|all|this|that|it|no)$/i.test(said)) return true
  if (possession.test(said.split(',')[0]!)) return true
  if (/^(?:who(?:so)?ever|anyone|anybody|those|he|she|they)\b/i.test(said)) return false
  const head = said.split(/\s(?:of|for|from|by|to|against|between|with|in|on|at|concerning|regarding|not)\s/i)[0]!
  if (!namesActor(head)) return !properName.test(said) || things.test(said)
  // an actor's word counts where no plain noun follows: “counsel”, “the party seeking relief”, “Defendant Lasko”
  for (const m of head.matchAll(actorThere))
    if (/^(?:\s*$|\s*[,;(.]|['’]|\s+(?:and|or|who|that|which|whose|as|pro|before|alone|\w+ing|\w+ed|\w+ly|\p{Lu}[\w.'’&-]*)\b|\s+\p{Lu})/u.test(head.slice(m.index + m[0].length))) return false
  return !(properName.test(said) && !things.test(said)) && !new RegExp(String.raw`\b(?:${actorWords})\b\s+(?:${actorWords})\b`, 'i').test(head)
}

/** In the order's own terms: lower case, without articles, shorthand written out. */
export const asObligor = (said: string): string => said.replace(/\s+/g, ' ').trim().toLowerCase()
  .replace(/’/g, "'").replace(/^(?:the|said|that the)\s+(?!parties\b)/, '').replace(/^(?:the\s+)?clerk(?:\s+of\s+(?:the\s+|this\s+)?court)?(?:'s office)?$/, 'clerk of court')
  .replace(/^no\s+(?:other\s+)?/, (no) => (/other/.test(no) ? 'other ' : '')).replace(/^(?:nobody|no one|none of the parties|neither (?:party|side))$/, 'the parties')
  .replace(/^(?:d|dft|deft|def)(?=s?\b)(?!\.)/, 'defendant').replace(/^(?:p|pltf|plf|ptf)(?=s?\b)(?!\.)/, 'plaintiff')
  .replace(/^parties$/, 'the parties').replace(/\(s\)/g, '').replace(/^[*\s]+|[\s,.;:*]+$/g, '').replace(/^(?:u\.?s\.?|united states) marshal.*$/, 'united states marshal')
