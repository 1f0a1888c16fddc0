import { asObligor } from './naming.ts'
import { isCorporate, phraseEnd } from './phrase-end.ts'
import { isOrderGerund, isOrderVerb } from '../clause/verbs.ts'
import { isActorWord, namesActor } from './subject-words.ts'
import { isAgentive, isThingWord } from './things.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Who is named, in lower case, and where in the words given. */
export interface NamedObligor { readonly obligor: string; readonly start: number; readonly end: number }

const numbers = String.raw`(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|fifteen|twenty|thirty|forty|sixty|ninety)`
/** What may stand before a subject: times, conditions, manners. */
const leading = new RegExp(pattern`
  ^(?:still|yet|again|indeed|finally|first(?=,)|second(?=,)|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|
  twelfth)(?=,)|whereas|pending|barring|next(?=,)|lastly|last(?=,)|moreover|furthermore|similarly|regardless|otherwise|meanwhile|by|
  on|within|no(?:t)?\s+(?:later|less|fewer|more)|before|after|at|for|in|to\s+the\s+extent|if|when|where|once|unless|until|upon|
  absent|pursuant|thereafter|notwithstanding|following|during|prior|should|promptly|immediately|every|commencing|beginning|
  consistent|with|without|except|as|subject|given|because|since|having|under|through|along|subsequent|simultaneously|also|further|
  accordingly|instead|additionally|however|therefore|then|among|between|excluding|including|appeals|inclusive|near|here|likewise|
  among|alternatively|to\s+(?!(?:the|this|that|a|an|each|any|all|be)\b)[a-z]+\s|the\s+same\s+day|failing|(?:january|february|march|
  april|may|june|july|august|september|october|november|december)\s+\d|(?:mon|tues|wednes|thurs|fri)day|${numbers}\b.*?\b(?:before|
  after|prior|days?|hours?|weeks?))\b`, 'i')

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

const opening = new RegExp(pattern`
  ^[\s,;:*”"]*(?:\([^()]{1,40}\)\s*(?=\p{L}{3}))?(?:(?:\(?[a-z0-9]{1,3}\)|\d{1,2}(?:\.\d{1,2})*\.|\d{1,2}\.\d{1,2}|and|or|but|so|
  that(?!\s+(?:party|person|side|attorney|defendant|plaintiff|counsel)\b)|also|hereby)\s+)*\**`, 'iu')

const read = (words: string): NamedObligor | null => {
  let from = opening.exec(words)?.[0].length ?? 0
  // “which Defendant shall pay”, “whose procedures counsel shall follow”: he who stands after the pronoun
  const relative = /^(?:(?:all|each|both|some|any|none)\s+of\s+)?(?:which|whom|whose\s+[\w-]+)\s+(?=\S)/i.exec(words.slice(from))
  const after = relative ? words.slice(from + relative[0].length) : ''
  if (relative && (namesActor(after) || /^\p{Lu}/u.test(after))) from += relative[0].length
  // “(if) they write separately they …”
  const again = /^(?:he|she|they|you|we|it)\s+[^,;]{3,80}\s(?=(?:he|she|they|you|we|it)\s*$)/i.exec(words.slice(from))
  if (again) from += again[0].length
  // “Defendant having appeared, he shall …”
  const absolute = /^[^,;]{3,80}?\shaving\s[^,;]{3,120},\s+(?=\S)/i.exec(words.slice(from))
  if (absolute) from += absolute[0].length
  let fronted = false
  for (let i = 0; i < 8 && leading.test(words.slice(from)) && !/^every\s+(?:party|person|defendant|plaintiff|attorney|counsel|individual|entity|lawyer|witness|bidder|creditor|claimant|one\b)/i.test(words.slice(from)); i++) {
    const comma = commaAfter(words, from)
    const rest = comma < 0 ? '' : words.slice(comma + 1)
    if (rest.trim() === '') return atEnd(words, from) ?? toEnd(words, from)
    fronted = true
    from = comma + 1 + (/^[\s*]*(?:\d{4},?\s*)?(?:and\s+|then\s+|that\s+|at\s+[\d:]+\s+[ap]\.?m\.?,?\s+)?/.exec(rest)?.[0].length ?? 0)
    // “For five years after entry of this Order Bolling, for any business that he controls, must …”
    if (words.slice(from).trim() === '') return atEnd(words, 0) ?? atEnd(words.slice(0, words.indexOf(',')), 0)
  }
  const end = from + phraseEnd(words.slice(from))
  const here = end > from ? named(words, from, end) : null
  // a docket entry that runs on: “ORDER granting 12 Motion. Pltf”
  const runOn = here === null ? /[a-z\d)\]]{3}\.\s+(?=\S)/gi : null
  const stop = runOn && [...words.slice(from).matchAll(runOn)].at(-1)
  if (stop) { const tail = from + stop.index + stop[0].length; const found = read(words.slice(tail)); if (found) return { ...found, start: found.start + tail, end: found.end + tail } }
  return here ?? (fronted || /,\s*(?:(?:and|but|so)\s+)?(?:the\s+|each\s+|any\s+|either\s+|both\s+)?[\w.'’-]+(?:\s+[\w'’-]+)?\s*$/.test(words) ? atEnd(words, from) : null)
}

/** The comma that ends what stands in front: not the one within “DelVal Mechanical, LLC”. */
const commaAfter = (words: string, from: number): number => {
  let comma = words.indexOf(',', from)
  while (comma >= 0 && isCorporate(words.slice(comma + 1).trimStart())) comma = words.indexOf(',', comma + 1)
  return comma
}

/** Who stands at the end of words that a “who” follows: “… notify the Marshal”. */
export const standingLast = (words: string): string | null =>
  obligorIn(words.replace(/^.*\b(?:to|on|by|with|upon|from|for|serve|notify|deliver|appoints?|identify|bring|obtain|retain|find|engage|designate)\s+/is, ''))?.obligor ?? null

/** What people do and papers don't. */
const deeds = new RegExp(pattern`
  ^\s*(?:not\s+|also\s+|promptly\s+|each\s+)*(?:respond|file|serve|submit|confer|meet|appear|attend|cooperate|notify|inform|tell|pay|send|deliver|
  produce|provide|turn\s+over|return|destroy|preserve|disclose|designate|refrain|permit|allow|make|give|sign|call|contact|ask|
  move|object|answer|search|review|use|keep|retain|leave|sell|withdraw|obtain|report|pick|choose|bring|vacate|remove|post|publish|do\s+so|mail|advise|remit|wire|oppose|seek|amend)\b`, 'i')

/** Whether what follows the command word is what people do, and papers don't. */
export const isDeed = (act: string): boolean => deeds.test(act)

/** Somebody by a noun that we don't know, told by what he must do: “The cooperatives shall respond …”; null where the noun is a thing's. */
export const doerOf = (subject: string, act: string): string | null => {
  if (!deeds.test(act)) return null
  const from = opening.exec(subject)?.[0].length ?? 0
  const said = subject.slice(from, from + phraseEnd(subject.slice(from))).trim()
  const noun = /^(?:the|any|each|every|all|no|an?|both)\s+(?:[\w'’-]+\s+){0,3}?([a-z-]{4,})$/i.exec(said)?.[1]
  return noun === undefined || isThingWord(noun) || /['’]s?\s/.test(said) || /ing$/.test(noun) ? null : asObligor(said)
}

const qualifier = new RegExp(pattern`
  ^(?:lead|trial|moving|opposing|defense|defence|non-?moving|responding|receiving|producing|designating|filing|remaining|individual|
  corporate|third-party|liaison|local|appointed|pro|se|other|retained|requesting|united|states|court|pretrial|class|reorganized|
  defaulting|settling)$`, 'i')
const determiner = /^(?:the|each|any|all|both|either|neither|no|a|an|said|such|that|every)$/i
const title = /^(?:Mr|Ms|Mrs|Dr)\.$/

/** The name at the end of words that begin with something else: “within ten days after entry of this judgment Defendants”, “by March 6, 2026 Acme Freight”. */
const atEnd = (words: string, from: number): NamedObligor | null => {
  const tokens = [...words.slice(from).matchAll(/\S+/g)].map((m) => ({ at: from + m.index, text: m[0].replace(/[,;*]+$/, ''), raw: m[0] }))
  while (tokens.length > 0 && /^(?:also|each|both|then|thereafter|\w+ly)$/i.test(tokens.at(-1)!.text) && !/^\p{Lu}/u.test(tokens.at(-1)!.text)) tokens.pop()
  const last = tokens.at(-1)
  if (!last) return null
  const isName = (i: number): boolean => /^\p{Lu}[^)\]]*$/u.test(tokens[i]!.text) && !/^(?:Order|Court|Rule|Date|Deadline|Report|Motion|Notice)s?$/.test(tokens[i]!.text)
  const ofName = !isActorWord(clean(last.text)) || /^(?:inc|llc|corp|ltd|n\.a|l\.p|company|companies|bank|county|city|department|bureau|agency|hospital|commission|corporation)$/i.test(clean(last.text))
  const joins = (i: number): boolean => {
    const { text, raw } = tokens[i]!
    if (title.test(raw)) return true
    if (/[,;]$/.test(raw) || /\d$/.test(text) || /[a-z]\.$/.test(raw) || pronoun.test(text) || pronoun.test(last.text)) return false
    return qualifier.test(text) || isActorWord(clean(text)) || ofName && isName(i)
  }
  let first = tokens.length
  if (isActorWord(clean(last.text)) || isName(tokens.length - 1)) first--
  if (first === tokens.length) return null
  while (first > 0 && joins(first - 1)) first--
  // “of Harlow Mills”: what a preposition has before it is no subject, “counsel for Harlow Mills” is
  const before = tokens[first - 1]?.text.toLowerCase()
  if (before && /^(?:for|of)$/.test(before) && first > 1 && isActorWord(clean(tokens[first - 2]!.text))) { first -= 2; while (first > 0 && joins(first - 1)) first-- }
  else if (before && !isActorWord(clean(last.text)) && /^(?:of|by|to|from|with|against|for|in|on|at|under|the|this|an?|its|his|her|their|and)$/.test(before)
    // “pending such turnover the Former CEO”: a defined name after what is complete without it
    && !(before === 'the' && first > 1 && isName(first) && !/^(?:of|by|to|from|with|against|for|in|on|at|under|and|or|after|before|until|upon|that|which)$/i.test(tokens[first - 2]!.text))) return null
  if (first > 0 && determiner.test(tokens[first - 1]!.text) && !(/^that$/i.test(tokens[first - 1]!.text) && /^\p{Lu}/u.test(tokens[first]!.text))) first--
  return named(words, tokens[first]!.at, last.at + last.text.length, first > 0)
}

const clean = (word: string): string => word.replace(/\(s\)$/i, 's').replace(/['’]s?$/, '').replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '').replace(/\.$/, '')

/** “within three days the party whose information is at issue”: whoever stands after the time, up to the end. */
const toEnd = (words: string, from: number): NamedObligor | null => {
  if (!/^(?:within|by|on|before|after|upon|at|no(?:t)?\s+later|\d)/i.test(words.slice(from))) return null
  for (const m of words.slice(from).matchAll(/\s(?=(?:the|each|any|either|every|such)\s+(?:[\w-]+\s+){0,2}?(?:part(?:y|ies)|persons?|sides?|attorneys?|counsel|plaintiffs?|defendants?|creditors?|witness)\s+(?:who|whose|that)\s)/gi)) {
    const start = from + m.index + 1
    const end = start + phraseEnd(words.slice(start))
    if (words.slice(end).trim() === '') return named(words, start, end)
  }
  return null
}

/** `inside`: within a sentence a capital makes a name, whatever the word’s ending: “after entry of this Order Bolling”. */
const named = (words: string, start: number, end: number, inside = false): NamedObligor | null => {
  const said = words.slice(start, end).replace(/\s*\((?!s\))[^()]*\)/g, '').trim()
  if (said === '' || calendar.test(said) || !canAct(said) && !(inside && isBareName(said))) return null
  const obligor = asObligor(said)
  return obligor === '' ? null : { obligor, start, end }
}

/** Words of a date, which have capitals as names have. */
const calendar = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)s?$/i

const isBareName = (said: string): boolean => /^\p{Lu}[\p{Ll}'’-]+(?:ing|ed|ive|ance|ence|ment|ship|ness)$/u.test(said) && !isOrderGerund(said) && !isOrderWord(said)
/** Nouns that orders write with a capital: “Hearing”, “Agreement”. */
const isOrderWord = (word: string): boolean => /^(?:hear|fil|plead|brief|sentenc|meet|schedul|judg|agree|settle|pay|attend|appear|assist|evid|confer|amend|state|docu)/i.test(word)

/** “Defendants’ response”, “the parties’ joint letter”: a thing of theirs; “Plaintiff’s lead counsel”: a person of hers. */
const possession = /['’]s?\s+(\S.*)$/

const pronoun = /^(?:he|she|they|you|we|it)\b/i

/** Whether the phrase’s head is somebody: the last noun before the first preposition, clause or “and”. */
export const canAct = (said: string): boolean => {
  if (/^(?:the|a|an|any|each|all|this|that|these|those|it|no|both|either|such|one|some|none|there|nothing)$/i.test(said)) return /^(?:each|both|all|either)$/i.test(said)
  if (/^(?:who(?:so)?ever|anyone|anybody|someone|somebody|everyone|everybody|nobody|no\s+one|those\s+(?:who|wish\w*)|one\s+who|neither$)\b/i.test(said)) return true
  if (pronoun.test(said)) return /^(?:he\s+or\s+she|she\s+or\s+he|they\s+both|\w+)(?:\s+(?:each|both|all|jointly|or\s+(?:his|her|their)\s+counsel))?$/i.test(said)
  if (/^neither\s/i.test(said)) return namesActor(said) || /^neither\s+(?:of\s|\p{Lu})/u.test(said)
  // “Mr. Vance”, whatever the word is like
  if (/^(?:the\s+)?(?:Mr|Ms|Mrs|Dr|Messrs|Hon|Sgt|Lt|Capt|Det|Officer|Attorney)\.?\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]+){0,3}$/u.test(said)) return true
  if (/^(?:each|both|all|either|neither|some|any)\s+of\s+(?:them|these|the\s+two)$/i.test(said)) return true
  const whole = said.split(/\s(?:of|for|from|by|to|against|between|with|w\/|without|in|on|at|as|concerning|regarding|other\s+than|except|not|who|that|which|whose)\s|,\s/i)[0]!.trim()
  const head = said.split(/\s(?:of|for|from|by|to|against|between|with|w\/|without|in|on|at|as|concerning|regarding|other\s+than|except|not|who|that|which|whose|and|or|and\/or)\s|,\s/i)[0]!.trim()
  const owned = possession.exec(head)?.[1]
  const words = (owned ?? head).split(/\s+/).filter((w) => w !== '')
  const named = words.findIndex((w) => isActorWord(clean(w)))
  // “the party seeking relief”, “Defendant Lasko”, “parties appearing pro se”
  const last = clean(words.at(-1) ?? '')
  // “Plaintiff's Rule 26”, “Appellee's Principal Brief Filed”
  if (owned !== undefined && named < 0 && words.some((w) => isThingWord(clean(w)) || /^(?:rule|filed|\d)/i.test(w))) return false
  if (last === '') return namesActor(head)
  if (/['’]s?$/.test(head) && !owned) return namesActor(head)
  // “Dispositive and Daubert motions”, “Witness and exhibit lists”, “One-half of the proceeds”
  if (whole !== head && isThingWord(clean(whole.split(/\s+/).at(-1)!)) && (!isActorWord(last) || !/\b(?:and|or)\s+(?:the|its|his|her|their|any|an?)\b/i.test(whole) && !/^(?:the|each|any|all)\b/i.test(whole))) return false
  if (SHARE.test(head)) return false
  if (isActorWord(last)) return true
  if (/^(?:alone|themselves|itself|himself|herself|pro|se|jointly|first|together)$/i.test(last) && named >= 0) return true
  const after = named >= 0 ? words[named + 1] : undefined
  if (after && /^(?!(?:sentencing|pleading|briefing|charging|hearing|opening|closing|filing|meeting|building|ruling|accounting|training|related|proposed|amended|agreed)$)(?:[a-z]+(?:ing|ed)|served|bound|found|held|subject|entitled|present|able|unable|responsible|eligible|aware)$/.test(after)) return true
  if (after === 'so' && /ed$/.test(words[named + 2] ?? '')) return true
  // “the party filing objections”, “the party’s filing deadline”
  if (after && /^(?:filing|opening|closing|charging|pleading)$/.test(after) && /^(?:an?|the|any|such|its|[a-z]{4,}(?<!fee|deadline|date)s)$/.test(words[named + 2] ?? '')) return true
  if (words.length > 1 && organisation.test(last) && isProper(words)) return true
  if (isThingWord(last) || words.length === 1 && /^services?$/i.test(last)) return false
  if (/^(?:\p{Lu}|\d)/u.test(last)) return !(words.length === 1 && /^\S+s\s+of\s+\p{Ll}/u.test(said)) && isProper(words)
  if (words.length === 1 && owned === undefined && !/^(?:the|an?|each|any|every|no|all)\s/i.test(said) && !/s$/.test(last)) return isAgentive(last) && /^\p{Ll}/u.test(said)
  return isAgentive(last)
}

/** Part of a sum. */
const SHARE = /^(?:the\s+)?(?:(?:one-)?(?:half|third|fourth|quarter)|two-thirds|balance|remainder|amounts?|sums?|rest|portions?)$/i

/** What bodies are called, where the word alone is a thing’s: “Colorado Alliance”. */
const organisation = new RegExp(pattern`
  ^(?:Alliance|Association|Union|Foundation|Institute|Council|Committee|Coalition|League|Society|Congress|Federation|Authority|
  Administration|Board|Service|Office|Fund|Trust|Group|Partners|Holdings|Network|Center|University|College|Church|Club|
  Insurance|Indemnity|Casualty|Mutual|Assurance|Logistics|Systems|Solutions|Services|Industries|Enterprises)s?$`)

/** A capitalised name without a thing’s word: “Dynadot”, “Front Range Data Vault, LLC”, “the Indiana Attorney General”. */
const isProper = (words: readonly string[]): boolean => {
  const actor = words.findIndex((w) => isActorWord(clean(w)))
  const own = words.filter((w, i) => !(i === 0 && determiner.test(w)) && !(i <= actor && /^\p{Ll}/u.test(w)))
  if (own.length === 1 && actor < 0 && (isOrderVerb(own[0]!.toLowerCase()) || /(?:ive|ous|able|ible|ful|less|ed|ing|ly)$/.test(own[0]!))) return false
  if (actor < 0 && own.length > 0 && isThingWord(clean(own[0]!)) && own.slice(1).every((w) => /^[\dA-Z/-]+$/.test(w))) return false
  return own.length > 0 && own.length < 9 && own.every((w) => /^[\p{Lu}\d&]/u.test(w) || /^(?:de|del|la|van|von|der|&)$/.test(w)) && !/^(?:There|If|In|On|By|At|This|These|Such|It|When|Where|Until|Unless|Nothing|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Prior|Other|Further|Final|Separate|Joint|Initial|Amended)$/.test(own[0]!) && !(own.length === 1 && /^(?:First|Second|Third|Last|New)$/.test(own[0]!)) && !own.some((w) => /^(?:Rule|Local|Dkt|ECF|Doc|No)\.?$/.test(w))
}
