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

/** What parties say, want and do in a case: history and argument, told in the present. */
const reporting: ReadonlySet<string> = new Set(`argue assert claim contend submit request ask seek move oppose object agree raise allege deny rely cite respond reply
believe want wish dispute challenge support offer propose represent refer explain maintain note suggest acknowledge plead appeal assign recite
hold live reside work own operate sell use employ remain stay state warrant sue act name apply present consider question quote admit touch await fill handle find know need bring brief`.split(/\s+/))
/** Verbs that orders use in this way beside those of commands. */
const more: ReadonlySet<string> = new Set(['go', 'come', 'get', 'bear', 'pay', 'split', 'share', 'begin', 'do', 'attend'])

/** The base form of a verb in the present tense that fits its subject's number; null where `word` is none. */
const baseOf = (word: string, before: string): string | null => {
  const is = (base: string): boolean => isOrderVerb(base) || more.has(base)
  const lower = word.toLowerCase()
  const singular = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : /(?:ss|sh|ch|x|z|o)es$/.test(lower) ? lower.slice(0, -2) : /[^s]s$/.test(lower) ? lower.slice(0, -1) : null
  if (singular !== null && is(singular)) return singular
  return is(lower) && !/^(?:set|put|read|cut)$/.test(lower) && /(?:[^s'’]s|counsel|people|both)$/i.test(before.trim().replace(/\s+(?:first|then|also|thereafter|each|both|[a-z]+ly)$/i, '')) ? lower : null
}

const bounds = /;\s+(?:and\s+|but\s+)?|,\s+except\s+that\s+|,\s+(?:and|but|while)\s+/g
const fronted = new RegExp(pattern`
  ^(?:under|pursuant|consistent|with|for|within|by|on|no\s+later|not\s+later|at\s+least|before|after|upon|at|in|as\s+to|absent|
  unless|until|if|when|once|[\w-]+(?:\s\([^()]*\))?\s+days?)\b[^,;]{2,160},\s+`, 'i')
const finite = /\b(?:is|are|was|were|has|have|had|shall|must|may(?!\s+\d)|will|should|would|could|can|did|does|do|not|who|that|which|because|if|when|where|while|as|than|to)\b/i

/** A sentence's clauses, from its own words on, whose verb stands in the present tense and is one that orders use. */
export const presentClausesOf = kept((sentence): readonly PresentClause[] => {
  const mask = masked(sentence)
  const opening = openingOf(sentence)
  const cuts = [...mask.matchAll(bounds)].filter((m) => m.index > opening)
  const starts = [opening, ...cuts.map((m) => m.index + m[0].length)]
  const found: PresentClause[] = []
  starts.forEach((start, i) => {
    const clause = presentIn(mask.slice(start, cuts[i]?.index ?? mask.length), start)
    if (clause) found.push(clause)
    // what has no subject of its own, or is no clause, belongs to the one before
    else if (found.length > 0 && !ownVerb.test(mask.slice(start, cuts[i]?.index ?? mask.length)) && found.at(-1)!.end === cuts[i - 1]?.index && !/^;/.test(cuts[i - 1]![0])) {
      const last = found.pop()!
      found.push({ ...last, end: cuts[i]?.index ?? mask.length })
    }
  })
  return found
})

/** A subject and a verb of its own, whatever the verb. */
const ownVerb = /^(?:(?:the|an?|any|each|no|it|they|he|she|that|this)\s+(?:[\w'’-]+\s+){1,4}?(?:[a-z]+[^s\W]s|is|are|shall|will|must|may)|[\w'’.-]+\s+(?:is|are|shall|will|must|may))\b/i

/** What is done with papers and things, told as if it were done. */
const dealtWith = new RegExp(pattern`
  ^([^,;:]{3,90}?)\s+(?:is|are)\s+(?:\w+ly\s+|then\s+|also\s+|all\s+)?(filed|served|exchanged|submitted|delivered|e-?mailed|sent|mailed|
  tabbed|bound|marked|pre-?marked|lodged|uploaded|produced|numbered|stapled|highlighted|circulated|returned|signed|logged|redacted|
  hyperlinked|double-spaced|paginated|hand-delivered|bookmarked|(?:borne|paid|split|shared|divided)(?=\s+(?:equally|evenly|pro\s+rata|half|in\s+equal|by\s)))(?![\w-])`, 'i')

const presentIn = (words: string, at: number): PresentClause | null => {
  const lead = fronted.exec(words)?.[0].length ?? 0
  const rest = words.slice(lead)
  if (!/^\p{L}/u.test(rest)) return null
  const done = dealtWith.exec(rest)
  if (done && !finite.test(done[1]!)) {
    const from = lead + done[1]!.length
    return { start: at, end: at + words.length, subject: { start: at + lead, end: at + from }, verb: done[2]!.toLowerCase(), after: rest.slice(done[0].length), passive: true }
  }
  let count = 0
  /** Within a relative clause whose verb is still to come: “A party who wants argument …”. */
  let relative = false
  for (const m of rest.matchAll(/[A-Za-z][\w'’.-]*/g)) {
    if (count++ > 12) return null
    if (count > 1 && !relative && /^(?:who|that)$/.test(m[0]) && namesActor(rest.slice(0, m.index))) { relative = true; continue }
    if (relative && /^(?:does|do|not|never|[a-z]+ly)$/.test(m[0])) continue
    if (relative) { relative = false; if (!/^(?:shall|must|may(?!\s+\d)|will|should|has|have|had|was|were)$/.test(m[0])) continue }
    if (finite.test(m[0])) return null
    if (count === 1) continue
    const before = rest.slice(0, m.index)
    const base = baseOf(m[0].replace(/[.,]+$/, ''), before)
    if (base === null || /(?:^|\s)(?:the|an?|this|that|these|those|such|said|of|for|to|in|on|by|from|with|any|all|each|every|no|its|his|her|their|and|or|joint|\w+['’]s|\w+s['’])\s+$/i.test(before)) continue
    const after = rest.slice(m.index + m[0].length)
    // a noun after a noun: “expert reports are”, “the status reports of”
    if (/^\s*(?:of|is|are|was|were|be|shall|must|may(?!\s+\d)|will|due|and|or|from|for|has|have|had|go|goes|comes?|begins?|bears?|deadline|['’])\b/i.test(after)) continue
    return { start: at, end: at + words.length, subject: { start: at + lead, end: at + lead + m.index }, verb: base, after, passive: false }
  }
  return null
}

const paying: ReadonlySet<string> = new Set(['bear', 'pay', 'split', 'share', 'advance', 'cover'])
const moving: ReadonlySet<string> = new Set(['go', 'come', 'get', 'proceed'])
const held = /\b(?:inspection|deposition|examination|production|mediation|discovery|exchange|site\s+visit|view|it)\s*$/i

const costs = /\b(?:fees?|costs?|expenses?|charges?|compensation|shares?|halves|half|bills?|rates?|retainers?|deposits?)\b/i

/** Papers in general, or by a time to come; not one that somebody has filed: “the complaint is signed”. */
const isDealtWith = (subject: string, after: string, { timed, ruled }: { readonly timed: boolean; readonly ruled: boolean }): boolean =>
  costs.test(subject) && /^\s*(?:equally|evenly|pro\s+rata|half|in\s+equal|by\s+(?:the\s+)?(?:part|plaintiff|defendant|each|both|petition|respond|debtor|appell|movant|counsel))/i.test(after) || /^the\s+rest$/i.test(subject) && /^\s*(?:equally|evenly)/i.test(after) ||
  !namesActor(subject.split(/\s(?:of|for|to|from|by|in|on)\s/i)[0]!) && !/^(?:it|that|which|there|motion|the\s+(?:motion|complaint|order|case|action|petition|matter))\b/i.test(subject) && (ruled || timed)
  && (/s$/i.test(subject.split(/\s(?:of|for|to|from|by|in|on)\s/i)[0]!) || /^(?:each|every|any|one|two|three|an?|the)\s/i.test(subject) && timed) && !/^\s*(?:as|herewith|under\s+seal\s*\.?$|and\s+the\s+court|in\s+support)\b/i.test(after)

/** Whether such a clause commands: `timed`, where a deadline stands in it; `ruled`, where the paper is one that lays down rules. */
export const isPresentDuty = ({ verb, after, passive }: PresentClause, subject: string, { timed, ruled }: { readonly timed: boolean; readonly ruled: boolean }): boolean => {
  const said = subject.trim()
  if (passive) return isDealtWith(said, after, { timed, ruled })
  // “The movant delivers it”
  if (ruled && namesActor(said) && !reporting.has(verb) && /^\s+(?:it|them)\s*[.;]?\s*$/i.test(after)) return true
  if (/^(?:the\s+)?(?:following\s+)?(?:motion|matter|court|judge|case|action|appeal|rules?|statutes?|law|order|opinion|complaint|record|evidence|policy|agreement|contract|plan|dates?|schedule|deadlines?|minutes|following.*|this\s.*|these\s.*)s?$/i.test(said.replace(/^(?:the|this|that|these|following)\s+(?=\w)/i, '')) || !/\S+\s+\S+/.test(after) || /^\s*that\b/.test(after)) return false
  if (/^(?:each|every|either|both|all)\b/i.test(said) && !reporting.has(verb) && !/\bburden\b/i.test(after)) return true
  if (paying.has(verb)) return costs.test(after) && (timed || ruled || /\b(?:own|equal\w*|half|first\s+instance|reporter\w*['’]?|mediator\w*['’]?|all|the)\b/i.test(after))
  if (moving.has(verb)) return verb === 'get' ? timed : /^\s+(?:to\s+(?!trial|court\b|the\s+(?:merits|heart|jury|weight))|on\s+(?:the\s+docket|ecf)\b|in(?:to)?\s+(?:the\s+)?(?:binders?|tabs?|mailbox|drop\s?box)\b)/i.test(after) && (timed || ruled || /\b(?:chambers|clerk|mailbox|counsel|deputy|docket|reporter)\b/i.test(after)) || timed && /^\s+(?:forward|ahead|in|within|by|no|on|out|back)\b/i.test(after) || /^\s+(?:forward|ahead)\s+(?:in|at|as|on|by)\b/i.test(after) && held.test(said)
  if (reporting.has(verb)) return false
  // “Courtesy copies to chambers”: a word of two nouns
  if (/^\p{Lu}[\w-]*$/u.test(said) && !namesActor(said) && /^\s*(?:to|by|on|within|no|in|for|at|from|before|after)\b/i.test(after)) return false
  return (timed || ruled) && (namesActor(said) || ruled || /^\p{Lu}[\w.&'’-]*$/u.test(said) || timed && /\b(?:reports?|briefs?|responses?|repl(?:y|ies)|objections?|drafts?|lists?|logs?|disclosures?|proof|productions?|designations?|papers|letters?|motions?)\s*$/i.test(said))
}
