import { isOrderVerb, opensWithOrderVerb } from './verbs.ts'
import { pattern } from '../../patterns/pattern.ts'

/** How a clause is said: each kind is read by one or two rules. */
export type PredicateKind =
  | 'shall' | 'must' | 'will' | 'may' | 'may-not' | 'need-not' | 'should' | 'is-to' | 'have-to'
  | 'ordered' | 'court-orders' | 'court-grants' | 'responsible' | 'enjoined' | 'forbidden' | 'leave' | 'permitted' | 'until' | 'due'
  | 'mandatory' | 'moved' | 'closes' | 'stayed' | 'limited' | 'to-do' | 'other'

/** A verb that makes a clause. Offsets are into the sentence. */
export interface Predicate {
  readonly kind: PredicateKind
  readonly start: number
  readonly end: number
  readonly words: string
  readonly negative: boolean
}

/** Adverbs that courts put between the verb and its participle: “is hereby further specifically ORDERED”. */
const adverb = pattern`
  (?:(?:also|either|hereby|further|furthermore|therefore|likewise|each|both|again|now|all|forthwith|herein|thus|so|then|and|
  hereafter|instead|otherwise|nonetheless|nevertheless|still|first|,|(?!(?:rely|apply|comply|supply|reply|multiply|imply)\b)[a-z]+ly)\s+){0,4}`
const be = String.raw`(?:is|are|be(?:,?\s+and\s+(?:(?:he|she|it|they|the\s+same)\s+)?(?:hereby\s+)?(?:is|are)\b,?(?:\s+hereby,)?)?|remains?|shall\s+be|will\s+be)`
/** “is directed, on or before May 3, to”: a time put in before the infinitive. */
const aside = pattern`
  (?:,\s+(?:on|within|by|no\s+later|not\s+later|upon|before|after|at|in|if|as|pursuant)\b[^,;]{2,70}(?:,\s+\d{4})?,(?=\s+(?:not\s+)?to\b)|\s+(?:pursuant\s+to|under)\s[^,;]{2,50}?(?=\s+to\s+[a-z]))?`
const time = pattern`
  (?=\s+(?:on|by|at|for|no|not|within|until|before|\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|
  twenty|thirty|forty|sixty|ninety|a week|w\/in|nlt|promptly|immediately|upon|january|february|march|april|may|june|july|august|september|
  october|november|december|(?:mon|tues|wednes|thurs|fri)day|noon|in|when|the\s+(?:same|day|following|next)|to)\b|\s+[(_]|\s*:)`

const some = String.raw`(?:\d+|an?|one|two|three|five|seven|ten|fourteen|fifteen|twenty|twenty-one|thirty|forty|forty-five|sixty|ninety)(?:\s+\(\d+\))?`
/** What the court gives somebody: “until May 3”, “leave to”, “ten more days”. */
const granted = pattern`
  (?=\s+(?:[^.;:]{2,90}?\s)?(?:until|through|up\s+to|leave|permission|${some}\s+(?:\w+\s+)?(?:extension|opportunity|days?|weeks?|months?|
  hours?)|additional\s+time)\b)`
/** Whither the court moves a date. */
const shifted = String.raw`(?=\s+[^.;:]{2,140}?\s(?:to|until|through|by|for|as|of|on)\s)`

/** The verbs of the passive, as the words with which a way may begin. */
const BE = 'is are be remain remains shall will'

/** In order: the first that fits at a place wins. Each is tried only where one of its first words stands. */
const ways: readonly (readonly [kind: PredicateKind, beginsWith: string, way: string])[] = [
  ['forbidden', BE, pattern`
    ${be}\s+${adverb}(?:neither\s+\w+\s+nor\s+(?:permitted|allowed)|not\s+(?:permitted|allowed|authorized|acceptable|accepted)(?!\s+to\b)|
    prohibited(?!\s+from)|forbidden(?!\s+(?:from|to)))`],
  ['enjoined', BE, pattern`
    ${be}\s+${adverb}(?:enjoined(?:\s+and\s+(?:restrained|prohibited))?|restrained(?:\s+and\s+enjoined)?|prohibited|barred|
    precluded|forbidden|not\s+(?:permitted|allowed|authorized)|disqualified)(?:,\s[^,;:]{3,60},)?\s*,?\s+${adverb}(?:from|to)`],
  ['need-not', 'is are shall will need needs do does has have', pattern`
    need\s+not|needs?\s+no|(?:is|are)\s+(?:not|no\s+longer)\s+required\s+to|(?:shall|will)\s+not\s+be\s+required\s+to|
    need(?=\s+[a-z])|do(?:es)?\s+not\s+(?:need|have)\s+to|(?:is|are)\s+${adverb}(?:excused\s+from|relieved\s+(?:from|of))|
    ha(?:s|ve)\s+no\s+(?:further\s+)?(?:duty|obligation|need)\s+to`],
  ['ordered', `${BE} hereby ordered`, pattern`
    ${be}\s+${adverb}(?:ordered|directed|instructed|required|authorized\s+and\s+directed|commanded|compelled|obligated|requested|
    asked|obliged|appointed|designated|assigned|cautioned|(?:ordered|requested|authorized|empowered)\s+and\s+(?:directed|ordered|required)|directed\s+and\s+(?:ordered|authorized|required)|
    invited|expected|reminded|called\s+upon|bound)${aside}\s*,?\s+${adverb}(?:to(?!\s+(?:the|this|a|an)\b)|not\s+to)|
    ${be}\s+${adverb}(?:tasked|charged)\s+with(?=\s+[a-z-]+ing\b)|(?:hereby\s+)?ordered\s+to(?!\s+(?:the|this|a|an)\b)`],
  ['leave', `${BE} has have`, pattern`
    (?:${be}|has|have|has\s+been|shall\s+have)\s+${adverb}(?:granted\s+(?:leave|permission)|given\s+(?:leave|permission)|leave|
    permission|permitted|allowed|authorized(?:\s*,?\s*but\s+not\s+(?:directed|required|obligated)\s*,?)?|entitled|free|at\s+liberty|
    granted\s+(?:the\s+)?(?:right|authority)|welcome)\s+to`],
  ['leave', 'is are', String.raw`(?<=\b(?:leave|permission)\b[^.;:]{0,80}\s)(?:is|are)\s+${adverb}(?:granted|given|allowed|extended)(?=\s+(?:to|for)\s)`],
  ['until', 'has have gets get receives receive shall will is are be', pattern`
    (?:(?:shall\s+|will\s+)?(?:has|have|gets?|receives?)|(?:is|are|be|shall\s+be|will\s+be)\s+${adverb}(?:granted|given|allowed|
    afforded|accorded))\s+${adverb}(?:until|till|through|up\s+(?:until|to)|to\s+and\s+including|(?<=given\s|granted\s)to(?=\s+(?:\d|january|
    february|march|april|may|june|july|august|september|october|november|december|noon|(?:mon|tues|wednes|thurs|fri)day|
    and\s+including))|an?\s+(?:extension|additional)|leave\s+until|\(?(?:\d+|[a-z]+(?:-[a-z]+)?\s*\(\d+\)|(?:a\s+further\s+|
    another\s+)?(?:one|two|three|five|six|seven|eight|ten|fourteen|fifteen|eighteen|(?:twenty|thirty|forty|fifty|sixty|
    ninety)(?:-[a-z]+)?))\)?\s+(?:additional\s+|calendar\s+|business\s+|court\s+|more\s+)?(?:days?|weeks?|months?|hours?))`],
  ['moved', BE, pattern`
    (?:is|are|be|shall\s+be|is\s+vacated\s+and\s+is)\s+${adverb}(?:extended|continued|re-?set|reset|moved|enlarged|advanced|
    postponed|adjourned|rescheduled|set|modified|amended|stayed\s+and\s+extended|vacated\s+and\s+(?:is\s+)?(?:re-?set|reset|
    extended|continued|moved)|held|fixed|changed)\s+(?:to|until|through|from|for|as|by|at|on|sixty|thirty|fourteen|\d)`],
  ['moved', BE, pattern`
    (?:is|are|remains?|shall\s+be|will\s+be)(?=\s+(?:now\s+|hereby\s+)?(?:on\s+)?(?:(?:mon|tues|wednes|thurs|
    fri)day,?\s+)?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d|\d{1,2}\/\d))`],
  ['due', 'is are be shall will becomes fall falls due payable', pattern`
    (?:(?:is|are|be|shall\s+be|will\s+be|becomes?|fall|falls|shall\s+become)\s+(?:also\s+|now\s+|
    hereby\s+)?)?(?:due(?:\s+and\s+payable)?|payable)(?=\W)${time}`],
  ['closes', 'shall will now shut shuts close closes end ends expire expires conclude concludes follow follows', pattern`
    (?:shall\s+|will\s+|now\s+)?(?:(?:closes?|ends?|expires?|concludes?|shuts?)(?=\s+(?:on|by|at|january|february|march|april|may|
    june|july|august|september|october|november|december|\d{1,2}\/\d)\b)|follows?(?=\s+(?:in|within|by|on|\d)))`],
  ['stayed', `${BE} stayed`, String.raw`(?:is|are|be|remains?|shall\s+be|shall\s+remain)\s+${adverb}(?:stayed|sealed|suspended|frozen|tolled|held\s+in\s+abeyance|under\s+seal)|stayed`],
  ['mandatory', BE, String.raw`${be}\s+${adverb}(?:mandatory|required|compulsory|obligatory)(?!\s+to\b)`],
  ['permitted', BE, String.raw`${be}\s+${adverb}(?:permitted|allowed)(?!\s+to\b)`],
  ['limited', `${BE} must`, String.raw`(?:(?:is|are|be|shall\s+be|will\s+be|must\s+be|remains?)\s+${adverb})(?:limited|restricted|confined|capped)\s+(?:to|at)`],
  ['may-not', 'may cannot can', String.raw`may\s+${adverb}not|cannot|can\s+not|may\s+under\s+no\s+circumstances`],
  ['is-to', 'is are', pattern`
    (?:is|are)\s+${adverb}(?:not\s+)?(?:also\s+)?to(?=\s+(?:not\s+|also\s+|(?!(?:rely|apply|comply|supply|reply|multiply|
    imply)\b)[a-z]+ly\s+)*(?!the\b|this\b|that\b|these\b|an?\b|any\b|all\b|each\b|some\b|his\b|her\b|its\b|their\b|our\b|no\b|
    date\b|blame\b|noon\b|about\b|say\b(?!\s+(?:so|why|whether|what|how|which)\b)|him\b|them\b|which\b|whom\b|it\b|be\s+(?:found|noted|hoped|expected|seen|determined|
    decided))[a-z-]+)`],
  // “Under no circumstances are the parties to contact the jury”
  ['is-to', 'is are', pattern`
    (?<=\b(?:no\s+(?:circumstances?|event|case|way|time|account)|nor)\s+)(?:is|are)(?=\s+[^,;:]{2,60}?\s+to\s+[a-z])`],
  ['responsible', 'is are shall will falls rests', pattern`
    (?:is|are|shall\s+be|will\s+be)\s+${adverb}(?:responsible\s+for|designated\s+as)|(?:is|are)\s+(?:also\s+)?(?:the\s+|
    [\w ]{1,30}['’]s?\s+|their\s+|its\s+|his\s+|her\s+|your\s+)(?:own\s+|sole\s+|joint\s+)?(?:responsibility|obligation|
    duty|job|task|burden)(?:\s+of\s+[\w'’. ]{1,60}?)?\s+to|(?:(?:is|are|shall\s+be)\s+(?:also\s+)?(?:incumbent\s+(?:up)?on|up\s+to)|
    falls\s+(?:up)?on|falls\s+to|rests\s+(?:up)?on)\s+(?!the\s+(?:court|jury)\b)[\w'’. ]{3,50}?\s+to(?=\s+[a-z])`],
  ['have-to', 'has have bears bear is are', pattern`
    ha(?:s|ve)\s+to(?=\s+[a-z]+)|(?:is|are)\s+under\s+(?:a|an)\s+(?:continuing\s+)?(?:duty|obligation)\s+to|
    (?:ha(?:s|ve)|bears?)\s+(?:the|an?)\s+(?:continuing\s+|sole\s+|joint\s+|primary\s+|initial\s+)?(?:burden|duty|obligation|
    responsibility|task)\s+(?:of|for|to)(?=\s+[a-z-]+)`],
  ['shall', 'shall', 'shall'], ['must', 'must', 'must'], ['should', 'should', 'should'], ['will', 'will', 'will'], ['may', 'may', 'may'],
  ['court-grants', 'court judge undersigned i we', pattern`
    (?:court|judge|undersigned|i|we)(?:['’]m|\s+(?:am|is|are))?\s+${adverb}(?:(?:(?:will|shall|going\s+to)\s+)?${adverb}(?:(?:grant|give|allow|afford|accord)s?${granted}|
    (?:extend|enlarge|continue|re-?set|set|move|postpone|adjourn|advance|shorten|reopen|fix)(?:e?s)?${shifted})|(?:am|is|are)\s+${adverb}
    (?:(?:grant|giv|allow|afford|accord)ing${granted}|(?:extend|enlarg|continu|re-?sett|sett|mov|postpon|adjourn|advanc|shorten|reopen|fix)ing${shifted}))`],
  // “The Court grants the motion and extends the deadline to …”
  ['court-grants', 'grants gives allows affords extends enlarges continues resets sets moves postpones adjourns shortens reopens', pattern`
    (?:(?:grants|gives|allows|affords)${granted}|(?:extends|enlarges|continues|resets|sets|moves|postpones|adjourns|shortens|reopens)${shifted})`],
  ['court-orders', 'court judge undersigned i we', pattern`
    (?:court|judge|undersigned)\s+${adverb}(?:orders|directs|instructs|requires|commands|requests|expects|compels|prohibits|enjoins|
    permits|allows|authorizes|will\s+${adverb}(?:require|expect|permit|allow))|(?:i|we)\s+(?:will\s+|shall\s+)?${adverb}(?:order|direct|require|instruct|ask|expect|permit|allow)`],
  // “The Court finds good cause and ORDERS Acme to …”
  ['court-orders', 'orders directs instructs', pattern`
    (?:orders|directs|instructs)(?=\s+(?!(?:of|for|from|in|on|by|and|or|that|dated|entered|issued|to|shall|must|may|will|are|were)\b)(?:[^.;]|\b[DM]rs?\.|\bMs\.){2,80}?\s+(?:not\s+)?to\s+[a-z])`],
  // “ORDER granting 15 Motion and directing the parties to confer”: see `inDocketOrder`
  ['court-orders', 'directing ordering instructing requiring compelling prohibiting enjoining allowing permitting authorizing', pattern`
    (?:directing|ordering|instructing|requiring|compelling|prohibiting|enjoining|allowing|permitting(?:\s+\(but\s+not\s+requiring\))?|authorizing)
    (?=[,\s]+(?!that\b)(?:[^.;]|\b(?:[DM]rs?|Ms|Inc|Co|Ins|Corp|Ltd|No|Nos|St|Jr|Sr|U\.S)\.){2,160}?\s(?:not\s+)?(?:to|from)\s+[a-z])`],
]

/** Whether a participle commands as the verb of a docket's order does (“ORDER directing …”, “the Court grants the motion, allowing …”), and no order that somebody asked for. */
const inDocketOrder = (mask: string, start: number): boolean => {
  const before = mask.slice(0, start)
  return /\b(?:court|undersigned|we|I)\b[^.;]{0,60}\bgrants?\b[^.;]*,\s+(?:and\s+|thereby\s+)?$/i.test(before) || /^\W*(?:[A-Z][A-Z-]*\s+){0,5}(?:ORDER|Order)\b/.test(before) && !/\b(?:motions?|requests?|applications?|petitions?|stipulations?|letters?)\b[^,;.]*\b(?:order|for|to|seeking|requesting)\s+$/i.test(before) && !/\b(?:an?|the|this|that|court['’]s|of)\s+(?:\w+\s+)?orders?\s+$/i.test(before)
}

/** The ways by their first word. */
const byFirstWord = new Map<string, (readonly [PredicateKind, RegExp])[]>()
for (const [kind, beginsWith, way] of ways) {
  const tried = [kind, new RegExp(String.raw`(?:${way})(?![\w-])`, 'iy')] as const
  for (const word of beginsWith.split(' ')) byFirstWord.set(word, [...byFirstWord.get(word) ?? [], tried])
}

/** Finite verbs that command nobody but part clauses. */
const others: ReadonlySet<string> = new Set('is are was were has have had does did would could might grants denies finds concludes adopts approves vacates overrules sustains extends governs applies provides says argues contends asserts moves appears notes requires believes constitutes dissolves lapses remains becomes goes go takes seeks asks bears pays'.split(' '))

const firstWords: ReadonlySet<string> = new Set([...byFirstWord.keys(), ...others, 'to', 'not'])

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
/** Whether a word goes on after a character: a letter, a figure, a blot, a hyphen. */
const goesOn = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57) || code === 95 || code === 45

const infinitive = /\s+(?:(?:also|promptly|immediately|jointly)\s+)?(?:re-)?([a-z-]+)/iy
const negation = new RegExp(pattern`
  \s+(?:(?!(?:rely|apply|comply|supply|reply|multiply|imply)\b)[a-z]+ly\s+|also\s+|in no event\s+|under no circumstances\s+|
  at no time\s+)?(?:not|neither|never|no longer)\b`, 'iy')
const adverbsOnly = /^[\s_]*(?:[a-z]+ly\s+|not\s+|also\s+)*$/i
const modal: ReadonlySet<string> = new Set(['shall', 'must', 'will', 'may', 'should'])

/** Every verb of `mask` that may make a clause, in order. `to-do` ones (“Defendant to produce”) are infinitives until the clause shows otherwise. */
export const predicatesOf = (mask: string): readonly Predicate[] => {
  const known = recent.get(mask)
  if (known) return known
  const found: Predicate[] = []
  for (let start = 0; start < mask.length;) {
    if (!isLetter(mask.charCodeAt(start))) { start++; continue }
    let end = start + 1
    while (end < mask.length && isLetter(mask.charCodeAt(end))) end++
    const from = start
    start = end
    if (end - from > 11 || goesOn(mask.charCodeAt(from - 1))) continue
    const token = mask.slice(from, end).toLowerCase()
    if (!firstWords.has(token)) continue
    const predicate = at(mask, from, token)
    if (!predicate) continue
    // “must have”, “shall be”: the second word belongs to the first
    if (predicate.kind === 'other' && found.length > 0 && adverbsOnly.test(mask.slice(found.at(-1)!.end, from))) continue
    found.push(predicate)
    start = Math.max(start, predicate.end)
  }
  if (recent.size >= 50) recent.clear()
  recent.set(mask, found)
  return found
}

const recent = new Map<string, readonly Predicate[]>()

const at = (mask: string, start: number, token: string): Predicate | null => {
  if (token === 'to' || token === 'not') return infinitiveAt(mask, start, token)
  for (const [kind, way] of byFirstWord.get(token) ?? []) {
    way.lastIndex = start
    if (!way.test(mask)) continue
    const end = way.lastIndex
    const words = mask.slice(start, end)
    const noVerb = (/^stayed$/i.test(words) && words !== 'STAYED') || (kind === 'may' && isMonth(mask, start, words))
      || (kind === 'will' && /\b(?:the|his|her|a|last|good|free|decedent's)\s+$/i.test(mask.slice(Math.max(0, start - 12), start)))
      || (kind === 'need-not' && /^need$/i.test(words) && !opensWithOrderVerb(mask.slice(end, end + 60).trimStart()))
      || (kind === 'closes' && /\bto\s$/i.test(mask.slice(Math.max(0, start - 4), start)))
      || (kind === 'court-orders' && token.endsWith('ing') && !inDocketOrder(mask, start))
      // “which was due on May 3”: told, not ordered
      || (kind === 'due' && token === 'due' && /\b(?:(?:was|were|been)\s+(?:originally\s+|previously\s+)?|previously\s+|originally\s+|formerly\s+|initially\s+)$/i.test(mask.slice(Math.max(0, start - 20), start)))
    if (noVerb) continue
    negation.lastIndex = end
    const denied = negation.test(mask) ? negation.lastIndex : 0
    return { kind, start, end: modal.has(kind) && denied > 0 ? denied : end, words,
      negative: kind === 'may-not' || (/\bnot\b/i.test(words) && kind !== 'need-not') || denied > 0 }
  }
  // “which was to have ended”
  if (token === 'have' && /\bto\s+$/i.test(mask.slice(Math.max(0, start - 4), start))) return null
  // “Notes may be taken”: the noun
  if (isNoun.test(mask.slice(start + token.length, start + token.length + 10))) return null
  return others.has(token) ? { kind: 'other', start, end: start + token.length, words: mask.slice(start, start + token.length), negative: false } : null
}

const isNoun = /^\s+(?:may|shall|must|will|should|is|are|can)\s/i

const infinitiveAt = (mask: string, start: number, token: string): Predicate | null => {
  const to = token === 'to' ? '' : /^\s+to(?![\w-])/i.exec(mask.slice(start + 3, start + 12))?.[0]
  if (to === undefined) return null
  const end = start + token.length + to.length
  infinitive.lastIndex = end
  const verb = infinitive.exec(mask)?.[1]
  return verb && (isOrderVerb(verb) || /^be$/i.test(verb)) ? { kind: 'to-do', start, end, words: mask.slice(start, end), negative: token === 'not' } : null
}

/** “May 3”, “in May”, “MAY 5, 2021”: the month, not the verb. */
const isMonth = (mask: string, at: number, word: string): boolean =>
  /^\s*\d|^\s*,?\s*(?:19|20)\d\d/.test(mask.slice(at + word.length)) || (word[0] === 'M' && /\b(?:in|of|by|on|since|until|late|early)\s+$/i.test(mask.slice(Math.max(0, at - 8), at)))
