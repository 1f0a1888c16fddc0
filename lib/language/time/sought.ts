import type { ReadingText } from '../../document/reading-text.ts'
import { MONTH_NAME, monthOf } from '../../dates/month-names.ts'
import type { Deadline } from '../finding.ts'
import { eventNames } from './event-names.ts'
import { sidesIn, stemsOf, type Labelled } from './labels.ts'
import { papersIn } from './paper-names.ts'
import { pattern } from '../../patterns/pattern.ts'

/** What a trigger's words look for among the times of the document. */
export interface Sought {
  /** The words without what only wraps the name. */
  readonly name: string
  readonly stems: ReadonlySet<string>
  /** Whether “the conference” was taken for the one last spoken of, by all words of its name. */
  readonly wider: boolean
  /** Whether the words are the name of a sitting and nothing else: “the trial date” is the trial’s, and no brief’s that is due for it. */
  readonly onlyEvent: boolean
  /** What is named for a sitting and is a paper: “the pretrial order”, “the trial brief”. */
  readonly paper: string | undefined
  readonly sides: ReadonlySet<string>
  readonly month: number | null
  /** Whether a deadline may stand for what is named. */
  readonly limit: boolean
  /** “the brief”, “the motion”: of the filing itself nothing tells the day, and its last day only where one alone is meant. */
  readonly bare: boolean
}

/** What ends or limits a time: a deadline may stand for it. Of an event itself only a setting tells the day. */
const LIMIT = /\b(?:deadlines?|cut-?offs?|clos(?:e[sd]?|ing|ure)|due|end(?:s|ed)?|expir\w+|last\s+day|complet\w+|dates?)\b/i
/** Words around a name that only say that its day is meant: “the first date set for the meeting”, “the start of trial”. */
const SHELL = new RegExp(pattern`
  ^(?:(?:the|such|said|that|this|its|their)\s+)?(?:(?:actual|first|new|original|current|scheduled|earliest|
  initial)\s+){0,2}(?:dates?|days?|times?|start|beginning|commencement|opening|outset|morning|hour)\s+
  (?:of|for|on\s+which|when|that|(?:first\s+)?(?:set|scheduled|fixed|noticed|established|designated|appointed|given|
  specified)\s+(?:for|as|by\s+the\s+Court\s+for))\s+(?!this\s+Order)`, 'i')
const TAIL = new RegExp(pattern`
  ,?\s+(?:(?:as\s+)?(?:set|stated|specified|established|listed|provided|described|scheduled|fixed|given)
  (?:\s+(?:forth|out))?\s+)?(?:above|below|herein(?:after|above)?|in\s+(?:this|the)\s+(?:order|case|matter|action)|
  in\s+paragraph\s+\w+)$`, 'i')

const PAPER = new RegExp(pattern`
  \b(?:briefs?|motions?|respon(?:se|ses)|oppositions?|objections?|repl(?:y|ies)|answers?|reports?|statements?|letters?|
  pleadings?|petitions?|applications?)$|\b(?:briefs?|motions?|responses?|oppositions?|objections?|reply|answer|report|
  statement)\s+(?:is|are|was)\b`, 'i')

/** The day of an event itself, and no limit: “the date of docketing”. */
const ITSELF = /\bdates?\s+(?:of|on\s+which)\b/i
/** Another paper's time is this one's: “the same day as the pretrial order”, “when the replies are due”, “with the footage”. */
const SAME_DAY = new RegExp(pattern`
  ^(?:the\s+same\s+(?:day|date|time|deadline|schedule|hour)\s+(?:as|that|when)|when|(?:together\s+|along\s+)?with|
  the\s+(?:day|date)(?:\s+(?:that|on\s+which|when))?(?=\s.*\sdue$))\s+(?:the\s+)?`, 'i')
const IS_DUE = /\s+(?:is|are|becomes?|falls?)(?:\s+due)?$/i

/** What has become of a sitting tells it from none: “the continued hearing”. */
const MOVED = /\b(?:continued|adjourned|rescheduled|upcoming|scheduled|above-(?:referenced|described))\s+(?=[a-z])/i

/** A trigger’s words without what only wraps its name. */
const core = (words: string): string => {
  let rest = SAME_DAY.test(words) ? words.replace(SAME_DAY, '').replace(IS_DUE, '') : words.replace(TAIL, '')
  for (let shell = SHELL.exec(rest); shell; shell = SHELL.exec(rest)) rest = rest.slice(shell[0].length)
  return rest
}

const MONTH = new RegExp(`\\b${MONTH_NAME}\\b`)

/** What the words of a trigger look for. */
export const soughtBy = (words: string, self: Deadline, reading: ReadingText): Sought => {
  const name = core(words).replace(MOVED, '')
  const plain = stemsOf(name)
  const month = MONTH.exec(name)?.[0] ?? null
  if (month !== null) plain.delete(month.toLowerCase())
  const event = eventNames(name)[0]
  const wider = event && plain.size <= 1 ? widened(event.what, self, reading) : null
  const stems = wider ?? plain
  return {
    name, stems, wider: wider !== null,
    onlyEvent: event !== undefined && BEFORE_EVENT.test(name.slice(0, event.start)) && AFTER_EVENT.test(name.slice(event.end))
      && !SAME_DAY.test(words),
    paper: event ? undefined : papersIn(name)[0],
    sides: sidesIn(name),
    month: month === null ? null : monthOf(month),
    limit: LIMIT.test(words.replace(ITSELF, '')) || SAME_DAY.test(words),
    bare: stems.size === 1 && PAPER.test(name),
  }
}

const BEFORE_EVENT = /^(?:the\s+)?$/i
const AFTER_EVENT = /^(?:\s+date)?$/i

/** “The conference” is the one last spoken of: its own words decide, “telephone conference” as “final pretrial conference”. */
const widened = (head: string, self: Deadline, reading: ReadingText): Set<string> | null => {
  const noun = /\S+$/.exec(head)![0]
  const before = reading.text.slice(Math.max(0, self.span.start - 1500), self.span.start)
  const last = eventNames(before).filter((name) => name.what.endsWith(` ${noun}`) && name.what.length > head.length).at(-1)
  return last ? stemsOf(last.what) : null
}

/** Whether a time may be what is sought, whatever its label says of its paper: its day, its side and its month fit. */
export const possible = (l: Labelled, { limit, bare, sides, month }: Sought, self: Deadline): boolean =>
  l.id !== self.id && l.dated
  && (l.kind === 'setting' || limit || l.named || l.due && !bare)
  && (l.sides.size === 0 || [...sides].every((side) => l.sides.has(side)))
  && (month === null || Number(l.at?.slice(5, 7)) === month)
