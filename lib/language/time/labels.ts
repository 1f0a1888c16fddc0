import { holds, type Span } from '../../document/span.ts'
import { aliasesOf } from './aliases.ts'
import { eventNames } from './event-names.ts'
import type { Deadline, Setting, When } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { sinceLast } from '../../patterns/since-last.ts'
import { papersIn } from './paper-names.ts'
import { kindOfSitting } from './sitting-kinds.ts'
import { pattern } from '../../patterns/pattern.ts'

/** A time of the document with the words by which another may refer to it. */
export interface Labelled {
  readonly kind: 'deadline' | 'setting'
  readonly id: string
  readonly span: Span
  readonly paragraph: number
  readonly label: string
  readonly stems: ReadonlySet<string>
  /** ISO moment, null where the order itself gives none. */
  readonly at: string | null
  /** Whether a day can come of it: a fixed one, or a period. */
  readonly dated: boolean
  /** Whether it names the day of its event (“Meeting … December 11”), not only the last one (“by December 11”). */
  readonly named: boolean
  /** Whether it is the day on which something is due: “Defendants’ disclosures due June 15”. */
  readonly due: boolean
  /** How its day is told; a setting names it. */
  readonly when: When['kind']
  /** Which kind of sitting is named: a deadline's is none. */
  readonly sitting: string | null
  /** The paper whose time it is: the first that its label names. */
  readonly paper: string | null
  /** The sides that it names: “plaintiff”, “defendant”. */
  readonly sides: ReadonlySet<string>
  readonly inRow: boolean
}

/** Words that tell no time from another. */
const IDLE = new Set(`
  a an the of on in at by to for from and or as with is are be was were will shall must may that this these those such said its
  their his her our your any each all both next new date dates day days time hour set herein above below forth scheduled held
  begin begins beginning start starts commence commences first last before after until no not later than order parties party
  plaintiff plaintiffs defendant defendants counsel court they it he she you we who which further current final currently now
  then there here take takes place actual initial upcoming general re`.trim().split(/\s+/))

/** One form for words that come to the same; none for what every deadline is. */
const SAME: Record<string, string> = {
  closing: 'close', closes: 'close', closed: 'close', closure: 'close', cutoff: 'close', 'cut-off': 'close',
  completed: 'close', completion: 'close', complete: 'close', end: 'close', ends: 'close',
  deadline: '', deadlines: '', due: '',
  meet: 'meeting', meets: 'meeting', 'meet-and-confer': 'meeting', arguments: 'argument', pretrial: 'pretrial', 'pre-trial': 'pretrial',
  oppositions: 'opposition', opposing: 'opposition', responses: 'response', replies: 'reply', status: 'status',
}

/** “the dispositive-motion deadline” is that for dispositive motions; “pre-trial” and “cut-off” are one word each. */
const unhyphened = (word: string): string[] => (/^(?:pre|post|non|co|re|cut|meet|e)-/.test(word) ? [word] : word.split('-').filter(Boolean))

const singular = (word: string): string =>
  word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word

/** The words that tell one time from another, in one form each: “discovery closes” and “close of discovery” come to the same. */
export const stemsOf = (text: string): Set<string> => {
  const stems = new Set<string>()
  for (const raw of (text.toLowerCase().match(/[\p{L}][\p{L}-]*/gu) ?? []).flatMap(unhyphened)) {
    if (IDLE.has(raw)) continue
    const stem = SAME[raw] ?? singular(raw)
    if (stem !== '') stems.add(stem)
  }
  return stems
}

const SIDE = new RegExp(pattern`
  \b(?:plaintiff|defendant|defense|government|petitioner|respondent|appellant|appellee|movant|debtor|trustee|claimant|
  intervenor|creditor)(?=s?\b)`, 'gi')

/** The sides that a text names, in the singular. */
export const sidesIn = (text: string): Set<string> =>
  new Set([...text.matchAll(SIDE)].map((m) => m[0].toLowerCase().replace('defense', 'defendant')))

/** All times of a document in reading order, each with its label: a row's words, a setting's event, a deadline's own clause. */
export const labelsOf = (
  deadlines: readonly Deadline[], settings: readonly Setting[], sentences: readonly MarkedSentence[],
): Labelled[] => {
  const times = [...deadlines, ...settings].sort((a, b) => a.span.start - b.span.start)
  let at = 0
  return times.map((time, i): Labelled => {
    while (at < sentences.length && sentences[at]!.start + sentences[at]!.text.length <= time.span.start) at += 1
    return time.kind === 'setting' ? labelledSetting(time, sentences, at)
      : labelledDeadline(time, sentences[at], times.slice(Math.max(0, i - 12), i + 13))
  })
}

const labelledSetting = (setting: Setting, sentences: readonly MarkedSentence[], at: number): Labelled => {
  const { id, span, what } = setting
  const sentence = sentences[at]
  const around = sentence?.text.slice(0, span.end - sentence.start + 120) ?? ''
  const names = `${what} ${runInHeading(sentences, at)} ${aliasesOf(what, around).join(' ')}`
  return {
    kind: 'setting', id, span, paragraph: sentence?.sentence.paragraph ?? 0, label: what, stems: stemsOf(names), at: setting.at,
    dated: setting.at !== null, named: true, due: false, when: 'fixed', sitting: kindOfSitting(what), paper: null,
    sides: sidesIn(what),
    inRow: sentence?.paragraph.kind === 'row',
  }
}

const labelledDeadline = (deadline: Deadline, sentence: MarkedSentence | undefined, near: readonly (Deadline | Setting)[]): Labelled => {
  const { id, span, rule, when } = deadline
  const label = sentence ? clauseOf(deadline, sentence, near) : ''
  const at = when.kind === 'fixed' ? when.at : null
  return {
    kind: 'deadline', id, span, paragraph: sentence?.sentence.paragraph ?? 0, label, stems: stemsOf(label), at,
    dated: at !== null || when.kind === 'period',
    named: rule === 'deadline/row' || rule === 'deadline/on-date',
    due: at !== null && (rule === 'deadline/due' || /\bdue\b/i.test(label)),
    when: when.kind, sitting: null, paper: papersIn(label)[0] ?? null, sides: sidesIn(label),
    inRow: sentence?.paragraph.kind === 'row' || rule === 'deadline/row',
  }
}

/** Figures and verbs make more of a short line than a heading. */
const NO_HEADING = /\D\d{2}|\b(?:is|are|will|shall|must|may)\b/

/** “11. Final Fairness Hearing. A hearing will be held …”: the name that opens the paragraph; empty where none does. */
const runInHeading = (sentences: readonly MarkedSentence[], at: number): string => {
  const above = sentences[at - 1]
  if (!above || above.paragraph !== sentences[at]?.paragraph || above.text.length >= 60) return ''
  return eventNames(above.text).length === 1 && !NO_HEADING.test(above.text) ? above.text : ''
}

/** What the court does, before the duty that comes of it. */
const GRANTED_SO_FAR = /^[^]*\b(?:to\s+the\s+extent(?:\s+that)?|insofar\s+as|only\s+in\s+that)\s/i

const PRONOUN = /^\s*(?:and\s+)?(?:it|they|this|these|those|each)\b/i

/** The words of a deadline's sentence that belong to it: from the time before it to its own end, and on to the clause's end where it leads. */
const clauseOf = (time: Deadline, sentence: MarkedSentence, times: readonly (Deadline | Setting)[]): string => {
  const [from, to] = [time.span.start - sentence.start, time.span.end - sentence.start]
  const whole = { start: sentence.start, end: sentence.start + sentence.text.length }
  const others = times.filter((t) => t !== time && holds(whole, t.span))
  const start = Math.max(0, ...others.filter((t) => t.span.end <= time.span.start).map((t) => t.span.end - sentence.start))
  const end = Math.min(sentence.text.length, ...others.filter((t) => t.span.start >= time.span.end).map((t) => t.span.start - sentence.start))
  const own = sinceLast(';', sentence.text.slice(start, from)).replace(GRANTED_SO_FAR, '')
  // “the cutoff is not moved; it stays at November 6”: the clause before says what “it” is
  const before = PRONOUN.test(own) ? sentence.text.slice(start, from) : own
  const after = /^[^;]*/.exec(sentence.text.slice(to, end))![0]
  return /[\p{L}]{3}/u.test(before) ? `${before} ${after}` : after
}
