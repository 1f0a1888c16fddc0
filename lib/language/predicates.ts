import { orderVerbs } from './verbs.ts'

/** How a clause is said: each kind is read by one or two rules. */
export type PredicateKind =
  | 'shall' | 'must' | 'will' | 'may' | 'may-not' | 'need-not' | 'should' | 'is-to' | 'have-to'
  | 'ordered' | 'court-orders' | 'responsible' | 'enjoined' | 'forbidden' | 'leave' | 'permitted' | 'until' | 'due'
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
const adverb = String.raw`(?:(?:also|hereby|further|furthermore|therefore|likewise|each|both|again|now|all|forthwith|herein|thus|so|then|and|hereafter|instead|otherwise|,|(?!(?:rely|apply|comply|supply|reply|multiply|imply)\b)[a-z]+ly)\s+){0,4}`
const be = String.raw`(?:is|are|be|remains?|shall\s+be|will\s+be)`
const time = String.raw`(?=\s+(?:on|by|at|for|no|not|within|until|before|\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety|a week|promptly|immediately|upon|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri)day|noon|in|the\s+(?:same|day|following|next)|to)\b|\s+[(_]|\s*:)`

/** In order: the first that fits at a place wins. */
const ways: readonly (readonly [PredicateKind, string])[] = [
  ['forbidden', String.raw`${be}\s+${adverb}(?:neither\s+\w+\s+nor\s+(?:permitted|allowed)|not\s+(?:permitted|allowed|authorized|acceptable)(?!\s+to\b)|prohibited(?!\s+from)|forbidden(?!\s+(?:from|to)))`],
  ['enjoined', String.raw`${be}\s+${adverb}(?:enjoined(?:\s+and\s+(?:restrained|prohibited))?|restrained(?:\s+and\s+enjoined)?|prohibited|barred|precluded|forbidden|not\s+(?:permitted|allowed|authorized)|disqualified)\s*,?\s+${adverb}(?:from|to)`],
  ['need-not', String.raw`need\s+not|needs?\s+no|(?:is|are)\s+(?:not|no\s+longer)\s+required\s+to|(?:shall|will)\s+not\s+be\s+required\s+to|need(?=\s+(?:${orderVerbs})\b)|(?:is|are)\s+excused\s+from|do(?:es)?\s+not\s+need\s+to`],
  ['ordered', String.raw`${be}\s+${adverb}(?:ordered|directed|instructed|required|authorized\s+and\s+directed|commanded|compelled|obligated|requested|obliged|appointed|designated|assigned|cautioned|ordered\s+and\s+directed|directed\s+and\s+ordered|invited)\s*,?\s+${adverb}(?:to(?!\s+(?:the|this|a|an)\b)|not\s+to)|(?:hereby\s+)?ordered\s+to(?!\s+(?:the|this|a|an)\b)`],
  ['leave', String.raw`(?:${be}|has|have|has\s+been|shall\s+have)\s+${adverb}(?:granted\s+(?:leave|permission)|given\s+(?:leave|permission)|leave|permission|permitted|allowed|authorized(?:\s*,?\s*but\s+not\s+(?:directed|required|obligated)\s*,?)?|entitled|free|at\s+liberty|granted\s+(?:the\s+)?(?:right|authority)|welcome)\s+to`],
  ['until', String.raw`(?:(?:shall\s+|will\s+)?(?:has|have)|(?:is|are|be|shall\s+be|will\s+be)\s+${adverb}(?:granted|given|allowed|afforded))\s+${adverb}(?:until|till|through|up\s+(?:until|to)|to\s+and\s+including|(?<=given\s|granted\s)to(?=\s+(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|noon|(?:mon|tues|wednes|thurs|fri)day|and\s+including))|an?\s+(?:extension|additional)|leave\s+until|\(?(?:\d+|[a-z]+(?:-[a-z]+)?\s*\(\d+\)|(?:a\s+further\s+|another\s+)?(?:one|two|three|five|six|seven|eight|ten|fourteen|fifteen|eighteen|(?:twenty|thirty|forty|fifty|sixty|ninety)(?:-[a-z]+)?))\)?\s+(?:additional\s+|calendar\s+|business\s+|court\s+|more\s+)?(?:days?|weeks?|months?|hours?))`],
  ['moved', String.raw`(?:is|are|be|shall\s+be|is\s+vacated\s+and\s+is)\s+${adverb}(?:extended|continued|re-?set|reset|moved|enlarged|advanced|postponed|adjourned|rescheduled|set|modified|amended|stayed\s+and\s+extended|vacated\s+and\s+(?:is\s+)?(?:re-?set|reset|extended|continued|moved)|held|fixed|changed)\s+(?:to|until|through|from|for|as|by|at|on|sixty|thirty|fourteen|\d)`],
  ['moved', String.raw`(?:is|are|remains?|shall\s+be|will\s+be)(?=\s+(?:now\s+|hereby\s+)?(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri)day,?\s+)?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d|\d{1,2}\/\d))`],
  ['due', String.raw`(?:(?:is|are|be|shall\s+be|will\s+be|becomes?|fall|falls|shall\s+become|were)\s+(?:also\s+|now\s+|hereby\s+)?)?due(?=\W)${time}`],
  ['closes', String.raw`(?<!\bto\s)(?:shall\s+|will\s+|now\s+)?(?:(?:closes?|ends?|expires?|concludes?)(?=\s+(?:on|by|at)\b)|follows?(?=\s+(?:in|within|by|on|\d)))`],
  ['stayed', String.raw`(?:is|are|be|remains?|shall\s+be|shall\s+remain)\s+${adverb}(?:stayed|sealed|suspended|frozen|tolled|held\s+in\s+abeyance|under\s+seal)|stayed`],
  ['mandatory', String.raw`${be}\s+${adverb}(?:mandatory|required|compulsory|obligatory)(?!\s+to\b)`],
  ['permitted', String.raw`${be}\s+${adverb}(?:permitted|allowed)(?!\s+to\b)`],
  ['limited', String.raw`(?:(?:is|are|be|shall\s+be|will\s+be|must\s+be|remains?)\s+${adverb})(?:limited|restricted|confined|capped)\s+(?:to|at)`],
  ['may-not', String.raw`may\s+${adverb}not|cannot|can\s+not|may\s+under\s+no\s+circumstances`],
  ['is-to', String.raw`(?:is|are)\s+${adverb}(?:not\s+)?(?:also\s+)?to(?=\s+(?:not\s+|also\s+|(?!(?:rely|apply|comply|supply|reply|multiply|imply)\b)[a-z]+ly\s+)*(?!the\b|this\b|that\b|these\b|an?\b|any\b|all\b|each\b|some\b|his\b|her\b|its\b|their\b|our\b|no\b|date\b|blame\b|noon\b|about\b|say\b|him\b|them\b|which\b|whom\b|it\b|be\s+(?:found|noted|hoped|expected|seen|determined|decided))[a-z-]+)`],
  ['responsible', String.raw`(?:is|are|shall\s+be|will\s+be)\s+${adverb}(?:responsible\s+for|designated\s+as)`],
  ['have-to', String.raw`ha(?:s|ve)\s+to(?=\s+[a-z]+)|(?:is|are)\s+under\s+(?:a|an)\s+(?:continuing\s+)?(?:duty|obligation)\s+to`],
  ['shall', 'shall'], ['must', 'must'], ['should', 'should'], ['will', 'will'], ['may', 'may'],
  ['court-orders', String.raw`(?:court|judge|undersigned)\s+${adverb}(?:orders|directs|instructs|requires|commands|requests|expects|compels|prohibits|enjoins|permits|allows|authorizes)|\bi\s+(?:hereby\s+)?(?:order|direct|require|instruct)`],
  ['to-do', String.raw`(?:to|not\s+to)(?=\s+(?:also\s+|promptly\s+|immediately\s+|jointly\s+|re-?)?(?:${orderVerbs}|be)\b)`],
  ['other', String.raw`(?:is|are|was|were|has|have|had|does|did|would|could|might)(?:n't)?|(?:grants|denies|finds|concludes|adopts|approves|vacates|overrules|sustains|extends|governs|applies|provides|says|argues|contends|asserts|moves|appears|notes|requires|believes|constitutes|dissolves|lapses|remains|sets\s+forth|becomes|goes|go|takes|seeks|asks)`],
]

const finder = new RegExp(String.raw`(?<![\w-])(?:${ways.map(([, way], i) => `(?<w${i}>${way})`).join('|')})(?![\w-])`, 'gi')

/** Every verb of `mask` that may make a clause, in order. `to-do` ones (“Defendant to produce”) are infinitives until the clause shows otherwise. */
export const predicatesOf = (mask: string): Predicate[] => {
  const found: Predicate[] = []
  for (const m of mask.matchAll(finder)) {
    const index = ways.findIndex((_, i) => m.groups?.[`w${i}`] !== undefined)
    const kind = ways[index]![0]
    const end = m.index + m[0].length
    // “must have”, “shall be”: the second word belongs to the first
    if (kind === 'other' && found.length > 0 && /^[\s_]*(?:\w+ly\s+|not\s+|also\s+)*$/i.test(mask.slice(found.at(-1)!.end, m.index))) continue
    if (/^stayed$/i.test(m[0]) && m[0] !== 'STAYED') continue
    if (kind === 'may' && isMonth(mask, m.index, m[0])) continue
    if (kind === 'will' && /\b(?:the|his|her|a|last|good|free|decedent's)\s+$/i.test(mask.slice(Math.max(0, m.index - 12), m.index))) continue
    const negation = /^\s+(?:(?!(?:rely|apply|comply|supply|reply|multiply|imply)\b)[a-z]+ly\s+|also\s+|in no event\s+|under no circumstances\s+|at no time\s+)?(?:not|neither|never|no longer)\b/i.exec(mask.slice(end, end + 45))
    found.push({ kind, start: m.index, end: kind === 'shall' || kind === 'must' || kind === 'will' || kind === 'may' || kind === 'should' ? end + (negation?.[0].length ?? 0) : end,
      words: m[0], negative: kind === 'may-not' || /\bnot\b/i.test(m[0]) && kind !== 'need-not' || negation !== null && kind !== 'other' })
  }
  return found
}

/** “May 3”, “in May”, “MAY 5, 2021”: the month, not the verb. */
const isMonth = (mask: string, at: number, word: string): boolean =>
  /^\s*\d|^\s*,?\s*(?:19|20)\d\d/.test(mask.slice(at + word.length)) || (word[0] === 'M' && /\b(?:in|of|by|on|since|until|late|early)\s+$/i.test(mask.slice(Math.max(0, at - 8), at)))
