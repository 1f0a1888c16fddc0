import type { Span } from '../../document/span.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { goesOnInList } from './trigger-lists.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Words after which whatever a period runs from is over. */
const STOP = new RegExp(pattern`
  ^(?:shall|must|may(?!\s+\d)|will|can|should|unless|until|if|whether|why|whichever|or\s+such|in\s+which|except|provided|
  so\s+long|that\s+(?:states?|sets?|says?|describes?|identif(?:y|ies)|lists?|shows?|includes?|certif(?:y|ies)|gives?|tells?)|
  (?:and|or)\s+(?:\w+ed\s+(?:on|by|no|not|at|within)|(?:is|are)\s+(?:limited|due|to)|to|shall|must|may|file|serve|submit|include|replies|
  reply|any|need|in|by|on|within|at|no\s+later|not\s+later|shall|
  (?:(?:the|this)\s+)?(?:case|action|matter|complaint)\s+(?:will|shall|may))|absent|excluding|without|via|pursuant|in\s+accordance|
  confirming|stating|setting|to\s+(?!the\b|an?\b|this\b|that\b|any\b|his\b|her\b|its\b|their\b|your\b|each\b|such\b|
  said\b|which\b|whom\b|plaintiff|defendant|dismiss|compel|class|remand|strike|quash|exclude|stay|seal)[a-z]+)\b`, 'i')

/** “service of petitioner's brief and petitioner's reply brief will be due …”: the next paper's own clause. */
const NEXT_DUE = /^and\s+(?:[\w’'-]+\s+){1,5}?(?:(?:will|shall)\s+be|is|are)\s+due\b/i

/** Nouns to which a “to” belongs: “the time to appeal”. */
const TAKES_TO = new RegExp(pattern`
  ^(?:time|right|deadline|leave|failure|refusal|opportunity|motion|response|objection|opposition|notice|intends?|plans?|
  wish(?:es)?|able|want)$`)

/** Words that join what follows to what stands before: no new clause begins after them. */
const JOINS = new RegExp(pattern`
  ^(?:of|by|on|for|from|to|with|in|into|at|upon|and|or|the|a|an|that|which|who|whom|whose|this|these|those|such|any|
  each|its|their|his|her|no|under|against|between|as|is|are|was|were|be|been|has|have|had|if|not|all|after|before|
  regarding|concerning|when|where|until|than|either|both|per|every|said|
  (?!hearing|meeting|filing|closing|briefing|sentencing|ruling|pleading|proceeding)\w+ing|\w+ed)$`, 'i')

/** Who acts: a new clause begins with him where nothing joins him to the words before. */
const SUBJECT = new RegExp(pattern`
  ^(?:the|each|any|all|plaintiffs?|defendants?|petitioners?|respondents?|appellants?|appellees?|movants?|debtors?|
  counsel|parties|mr|ms|mrs|dr|he|she|they|it|you|nobody|everyone|no|either|both|lead|this|that|an?)$`, 'i')

/** “the date the statements are due”, “the date this order is filed”: a clause about the day, and not the main one. */
const A_DAY = /^(?:date|day|time)$/i
const OF_A_DAY = new RegExp(pattern`
  ^(?:[\w’'-]+\s+){1,6}?(?:(?:is|are|becomes?)\s+due|
  (?:is|was|are|were)\s+(?:filed|entered|issued|docketed|signed|served|received|mailed|sent))\b`, 'i')

/** What a subject is followed by where it begins the main clause. */
const MAIN_CLAUSE = new RegExp(pattern`
  ^[^,.;:]{0,120}?\b(?:shall|must|may(?!\s+\d)|will|cannot|
  (?:is|are)\s+(?:hereby\s+)?(?:to|ordered|directed|required|instructed|permitted|prohibited|barred|enjoined|due))\b`, 'i')

const WORD = /[^\s]+/g

/** Where a finite verb makes a clause of the words so far, so that another subject may not follow without a comma. */
const CONTINUES = /^,\s+(?:including|or\s+(?:as|any)|whichever)/i

/** “before the Debtor or Trustee may make further payments”: what somebody may only then do is a clause of its own. */
const UNTIL_THEN = /\b(?:before|until)\s+$/i
const MAY_THEN = /^(?:(?:the|any|an?|each|such)\s+)?(?:[\w’'-]+\s+){1,4}?(?:may|can)\s+(?!be\b)(?=[a-z])/i

const VERB = /^(?:shall|must|may|will)$/i
const RELATIVE = /^(?:which|that|who|whom)$/i
/** A bracket or dash that opens something else, and no plural: “day(s)”. */
const OPENS = /^[([—–]/
const ENDS = /[.,;:)\]—]$/
const ABBREVIATION = /^(?:No|Nos|Mr|Ms|Mrs|Dr|Inc|Corp|Co|Ltd|v|Dkt|Doc|Fed|Civ|R|P|St|Jr|Sr|[A-Z])\.$/
const ITEM = /\(\w{1,2}\)$/
/** What parts a trigger from the next period, and what joins it to nothing. */
const LAST_JOINT = /(?:,|;|\band\b|\bor\b)[^,;]*$/i
const LOOSE_END = /(?:\s+(?:and|or|to|the|in))$/

/**
 * The extent of what a period runs from, given where it begins: “entry of this judgment” in “within ten days after entry of this
 * judgment Defendants shall deliver”. It ends at a stop or comma, at a word of the main clause, or where a new subject begins.
 */
export const triggerExtent = (sentence: MarkedSentence, from: number): Span => {
  const base = from - sentence.start
  const ahead = sentence.text.slice(base, base + 320)
  // in a row the phrase ends with its cell
  const text = sentence.paragraph.kind === 'row' ? /^.*?(?=[^\S\n]{2,}|\t|$)/s.exec(ahead)![0] : ahead
  const clause = UNTIL_THEN.test(sentence.text.slice(Math.max(0, base - 12), base)) ? MAY_THEN.exec(text)?.[0].length ?? 0 : 0
  const end = beforeNextPeriod(sentence, from, text, phraseEnd(text, clause))
  return { start: from, end: from + text.slice(0, end).trimEnd().replace(LOOSE_END, '').length }
}

/** How much of a text is one phrase; its first `sure` characters are. */
const phraseEnd = (text: string, sure: number): number => {
  let end = 0
  let before = ''
  let relative = false
  for (const m of text.matchAll(WORD)) {
    const raw = m[0]
    const bare = raw.replace(/^[("“‘[]+|[)"”’\].,;:]+$/g, '')
    if (m.index >= sure && (end === 0 ? VERB.test(bare) : breaksOff(text.slice(m.index), raw, bare, before, relative))) break
    if (RELATIVE.test(bare) && end > 0) relative = true
    else if (relative && !SUBJECT.test(bare)) relative = false
    end = m.index + raw.length
    before = bare.toLowerCase()
    if (isEnd(raw) && !(raw.endsWith(',') && CONTINUES.test(text.slice(end - 1))) && !goesOnInList(text, end - 1)) return end - 1
  }
  return end
}

/** Whether the phrase is over before a word that is not its first: at a stop, at the subject of the main clause, or at a bracket. */
const breaksOff = (ahead: string, raw: string, bare: string, before: string, relative: boolean): boolean => {
  if (NEXT_DUE.test(ahead) || STOP.test(ahead) && !(bare === 'to' && TAKES_TO.test(before))) return true
  const joined = JOINS.test(before) || A_DAY.test(before) && OF_A_DAY.test(ahead)
  if (!joined && SUBJECT.test(bare) && !relative && MAIN_CLAUSE.test(ahead)) return true
  return OPENS.test(raw) && !/\(s\)/.test(raw)
}

/** Whether the phrase ends with a word: its mark belongs to no abbreviation and no “(a)”. */
const isEnd = (word: string): boolean => ENDS.test(word) && !ABBREVIATION.test(word) && !ITEM.test(word)

/** Another period is another deadline: “21 days before trial and responses 14 days before trial”. */
const beforeNextPeriod = (sentence: MarkedSentence, from: number, text: string, end: number): number => {
  const next = sentence.mentions.find((m) => m.kind === 'period' && m.span.start >= from && m.span.start < from + end)
  return next ? text.slice(0, next.span.start - from).replace(LAST_JOINT, '').trimEnd().length : end
}

/** What joins a period to its trigger. */
export const TRIGGER_JOIN = new RegExp(pattern`
  ^\s*,?\s*(?:(?:(?:calculated|computed|measured|running|to\s+run)\s+)?
  (?:from\s+and\s+after|from|of|after|following|subsequent\s+to)|
  (?:prior\s+to|in\s+advance\s+of|before|preceding|ahead\s+of|previous\s+to))\s+(?:or\s+(?:on|after|before)\s+)?`, 'i')

/** Offsets (into the reading text) at which a period's trigger begins, in order. */
export const triggerPlaces = (sentence: MarkedSentence): number[] =>
  sentence.mentions.flatMap((m) => {
    if (m.kind !== 'period') return []
    const join = TRIGGER_JOIN.exec(sentence.text.slice(m.span.end - sentence.start, m.span.end - sentence.start + 60))
    return join ? [m.span.end + join[0].length] : []
  })
