import { namesActor } from '../obligor/subject-words.ts'
import { kept } from '../sentence/kept.ts'
import { masked } from '../sentence/masking.ts'
import { openingOf } from '../sentence/openings.ts'
import { isOrderVerb } from './verbs.ts'
import { pattern } from '../../patterns/pattern.ts'

/** A clause that tells a duty as if it were done: “Each side bears its own fees”. Offsets are into the sentence. */
export interface PresentClause {
  readonly start: number
  readonly end: number
  readonly subject: { readonly start: number; readonly end: number }
  /** The verb's base form. */
  readonly verb: string
  readonly after: string
  /** “Exhibits are exchanged”: the subject is the thing that is dealt with. */
  readonly passive: boolean
}

const bounds = /;\s+(?:and\s+|but\s+)?|,\s+except\s+that\s+|,\s+(?:and|but|while)\s+/g
/** A subject and a verb of its own, whatever the verb. */
const ownVerb = new RegExp(pattern`
  ^(?:(?:the|an?|any|each|no|it|they|he|she|that|this)\s+(?:[\w'’-]+\s+){1,4}?(?:[a-z]+[^s\W]s|is|are|shall|will|must|
  may)|[\w'’.-]+\s+(?:is|are|shall|will|must|may))\b`, 'i')

/** A sentence's clauses, from its own words on, whose verb stands in the present tense and is one that orders use. */
export const presentClausesOf = kept((sentence): readonly PresentClause[] => {
  const mask = masked(sentence)
  const opening = openingOf(sentence)
  const cuts = [...mask.matchAll(bounds)].filter((m) => m.index > opening)
  const starts = [opening, ...cuts.map((m) => m.index + m[0].length)]
  const found: PresentClause[] = []
  starts.forEach((start, i) => {
    const end = cuts[i]?.index ?? mask.length
    const words = mask.slice(start, end)
    const clause = presentIn(words, start)
    const last = found.at(-1)
    const cut = cuts[i - 1]
    if (clause) found.push(clause)
    // what has no subject of its own, or is no clause, belongs to the one before
    else if (last && cut && last.end === cut.index && !cut[0].startsWith(';') && !ownVerb.test(words)) found[found.length - 1] = { ...last, end }
  })
  return found
})

const fronted = new RegExp(pattern`
  ^(?:under|pursuant|consistent|with|for|within|by|on|no\s+later|not\s+later|at\s+least|before|after|upon|at|in|as\s+to|absent|
  unless|until|if|when|once|[\w-]+(?:\s\([^()]*\))?\s+days?)\b[^,;]{2,160},\s+`, 'i')
const letter = /^\p{L}/u

const presentIn = (words: string, at: number): PresentClause | null => {
  const lead = fronted.exec(words)?.[0].length ?? 0
  const rest = words.slice(lead)
  const said = letter.test(rest) ? passiveIn(rest) ?? activeIn(rest) : null
  if (!said) return null
  const { subjectEnd, verb, after, passive } = said
  return { start: at, end: at + words.length, subject: { start: at + lead, end: at + lead + subjectEnd }, verb, after, passive }
}

/** The verb of a clause, and where in its words the subject before it ends. */
interface Said { readonly subjectEnd: number; readonly verb: string; readonly after: string; readonly passive: boolean }

/** What is done with papers and things, told as if it were done. */
const dealtWith = new RegExp(pattern`
  ^([^,;:]{3,90}?)\s+(?:is|are)\s+(?:\w+ly\s+|then\s+|also\s+|all\s+)?(filed|served|exchanged|submitted|delivered|e-?mailed|sent|mailed|
  tabbed|bound|marked|pre-?marked|lodged|uploaded|produced|numbered|stapled|highlighted|circulated|returned|signed|logged|redacted|
  hyperlinked|double-spaced|paginated|hand-delivered|bookmarked|(?:borne|paid|split|shared|divided)(?=\s+(?:equally|evenly|
  pro\s+rata|half|in\s+equal|by\s)))(?![\w-])`, 'i')
const finite = new RegExp(pattern`
  \b(?:is|are|was|were|has|have|had|shall|must|may(?!\s+\d)|will|should|would|could|can|did|does|do|not|who|that|which|
  because|if|when|where|while|as|than|to)\b`, 'i')

const passiveIn = (words: string): Said | null => {
  const done = dealtWith.exec(words)
  if (!done || finite.test(done[1]!)) return null
  return { subjectEnd: done[1]!.length, verb: done[2]!.toLowerCase(), after: words.slice(done[0].length), passive: true }
}

/** How many words a subject may have. */
const longest = 12
const anyWord = /[A-Za-z][\w'’.-]*/g
const pronoun = /^(?:who|that)$/
const auxiliary = /^(?:does|do|not|never|[a-z]+ly)$/
const finiteInRelative = /^(?:shall|must|may(?!\s+\d)|will|should|has|have|had|was|were)$/

const activeIn = (words: string): Said | null => {
  let count = 0
  /** Within a relative clause whose verb is still to come: “A party who wants argument …”. */
  let relative = false
  for (const { 0: word, index } of words.matchAll(anyWord)) {
    if (count++ > longest) return null
    const before = words.slice(0, index)
    if (relative) {
      if (auxiliary.test(word)) continue
      relative = false
      if (!finiteInRelative.test(word)) continue
    } else if (count > 1 && pronoun.test(word) && namesActor(before)) {
      relative = true
      continue
    }
    if (finite.test(word)) return null
    const after = words.slice(index + word.length)
    const verb = count === 1 ? null : verbAt(word, before, after)
    if (verb !== null) return { subjectEnd: index, verb, after, passive: false }
  }
  return null
}

/** What a noun stands after: “the report”, “plaintiff’s answer”. */
const beforeNoun = new RegExp(pattern`
  (?:^|\s)(?:the|an?|this|that|these|those|such|said|of|for|to|in|on|by|from|with|any|all|each|every|no|its|his|her|their|
  and|or|joint|\w+['’]s|\w+s['’])\s+$`, 'i')
/** A noun after a noun: “expert reports are”, “the status reports of”. */
const afterNoun = new RegExp(pattern`
  ^\s*(?:of|is|are|was|were|be|shall|must|may(?!\s+\d)|will|due|and|or|from|for|has|have|had|go|goes|comes?|begins?|
  bears?|deadline|['’])\b`, 'i')
const pointLast = /[.,]+$/

/** The base form of a verb that stands here; null where the word is a noun. */
const verbAt = (word: string, before: string, after: string): string | null => {
  const base = baseOf(word.replace(pointLast, ''), before)
  return base === null || beforeNoun.test(before) || afterNoun.test(after) ? null : base
}

/** Verbs that orders use in this way beside those of commands. */
const more: ReadonlySet<string> = new Set(['go', 'come', 'get', 'bear', 'pay', 'split', 'share', 'begin', 'do', 'attend'])
/** Their past is spelt like their present. */
const irregularPast = /^(?:set|put|read|cut)$/
const plural = /(?:[^s'’]s|counsel|people|both)$/i
const adverbLast = /\s+(?:first|then|also|thereafter|each|both|[a-z]+ly)$/i

/** The base form of a verb in the present tense that fits its subject's number; null where `word` is none. */
const baseOf = (word: string, before: string): string | null => {
  const is = (base: string): boolean => isOrderVerb(base) || more.has(base)
  const lower = word.toLowerCase()
  const singular = withoutS(lower)
  if (singular !== null && is(singular)) return singular
  return is(lower) && !irregularPast.test(lower) && plural.test(before.trim().replace(adverbLast, '')) ? lower : null
}

const sibilant = /(?:ss|sh|ch|x|z|o)es$/
const endsInS = /[^s]s$/

/** “files” without its -s, “replies” as “reply”; null where a word has none. */
const withoutS = (word: string): string | null => {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (sibilant.test(word)) return word.slice(0, -2)
  return endsInS.test(word) ? word.slice(0, -1) : null
}
