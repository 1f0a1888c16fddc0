import type { ReadingText } from '../../document/reading-text.ts'
import { MONTH_NAME, monthOf } from '../../dates/month-names.ts'
import type { Deadline } from '../finding.ts'
import { eventNames } from './event-names.ts'
import { firstOfEach, othersNear, settingMeant, unnamedBefore } from './event-kinds.ts'
import { sidesIn, stemsOf, type Labelled } from './labels.ts'
import { papersIn } from './paper-names.ts'
import { fixedOf, single, type Meant, type TimesNamed } from './times-named.ts'
import { pattern } from '../../patterns/pattern.ts'

const IN_TABLE = /\b(?:in|on)\s+the\s+(?:table|schedule|chart)\b/i
/** What ends or limits a time: a deadline may stand for it. Of an event itself only a setting tells the day. */
const LIMIT = /\b(?:deadlines?|cut-?offs?|clos(?:e[sd]?|ing|ure)|due|end(?:s|ed)?|expir\w+|last\s+day|complet\w+|dates?)\b/i
/** What the paper itself makes the trigger: a filing's own day is not the day by which it must be filed. */
const OWN_DAY = new RegExp(pattern`
  \b(?:filing|filed|files|service|served|serving|receipt|received|production|produced|entry|entered|ruling|rules|rule[sd]?\s+on|
  issu\w+|decision|resolv\w+|docketed|appointed|approv\w+)\b`, 'i')

/** Words around a name that only say that its day is meant: “the first date set for the meeting”, “the start of trial”. */
const SHELL = new RegExp(pattern`
  ^(?:(?:the|such|said|that|this|its|their)\s+)?(?:(?:actual|first|new|original|current|scheduled|earliest|
  initial)\s+){0,2}(?:dates?|days?|times?|start|beginning|commencement|opening|outset|morning|hour)\s+(?:of|for|on\s+which|when|
  that|(?:first\s+)?(?:set|scheduled|fixed|noticed|established|designated|appointed|given|specified)\s+(?:for|as|
  by\s+the\s+Court\s+for))\s+(?!this\s+Order)`, 'i')
const TAIL = new RegExp(pattern`
  ,?\s+(?:(?:as\s+)?(?:set|stated|specified|established|listed|provided|described|scheduled|fixed|given)(?:\s+(?:forth|
  out))?\s+)?(?:above|below|herein(?:after|above)?|in\s+(?:this|the)\s+(?:order|case|matter|action)|in\s+paragraph\s+\w+)$`, 'i')

const PAPER = new RegExp(pattern`
  \b(?:briefs?|motions?|respon(?:se|ses)|oppositions?|objections?|repl(?:y|ies)|answers?|reports?|statements?|letters?|
  pleadings?|petitions?|applications?)$|\b(?:briefs?|motions?|responses?|oppositions?|objections?|reply|answer|report|
  statement)\s+(?:is|are|was)\b`, 'i')

/** The day of an event itself, and no limit: “the date of docketing”. */
const ITSELF = /\bdates?\s+(?:of|on\s+which)\b/i
/** Another paper's time is this one's: “the same day as the pretrial order”, “when the replies are due”, “with the footage”. */
const SAME_DAY = new RegExp(pattern`
  ^(?:the\s+same\s+(?:day|date|time|deadline|schedule|hour)\s+(?:as|that|when)|when|(?:together\s+|along\s+)?with|the\s+(?:day|
  date)(?:\s+(?:that|on\s+which|when))?(?=\s.*\sdue$))\s+(?:the\s+)?`, 'i')
const IS_DUE = /\s+(?:is|are|becomes?|falls?)(?:\s+due)?$/i

/** What has become of a sitting tells it from none: “the continued hearing”. */
const MOVED = /\b(?:continued|adjourned|rescheduled|upcoming|scheduled|above-(?:referenced|described))\s+(?=[a-z])/i

/** A trigger’s words without what only wraps its name. */
const core = (words: string): string => {
  let rest = SAME_DAY.test(words) ? words.replace(SAME_DAY, '').replace(IS_DUE, '') : words.replace(TAIL, '')
  for (let shell = SHELL.exec(rest); shell; shell = SHELL.exec(rest)) rest = rest.slice(shell[0].length)
  return rest
}

/** The setting or deadline that a trigger's words name: all of its words must stand in the label, or others for the same paper. */
export const named = (words: string, self: Deadline, times: TimesNamed, reading: ReadingText): Meant | null => {
  if (/^(?:any|each|every|another)\b/i.test(words)) return firstOfEach(words, self, times)
  const name = core(words).replace(MOVED, '')
  let sought = stemsOf(name)
  const month = new RegExp(`\\b${MONTH_NAME}\\b`).exec(name)?.[0] ?? null
  if (month !== null) sought.delete(month.toLowerCase())
  const event = eventNames(name)[0]
  const wider = event && sought.size <= 1 ? widened(event.what, self, reading) : null
  if (wider) sought = wider
  if (IN_TABLE.test(words) && sought.size <= 1) return sure(bestOverlap(stemsOf(times.of(self)?.label ?? ''), self, times))
  if (sought.size === 0) return null
  const sides = sidesIn(name)
  // what is named for a sitting and is a paper: “the pretrial order”, “the trial brief”
  const paper = event ? undefined : papersIn(name)[0]
  const limit = LIMIT.test(words.replace(ITSELF, '')) || SAME_DAY.test(words)
  // “the brief”, “the motion”: of the filing itself nothing tells the day, and its last day only where one alone is meant
  const bare = sought.size === 1 && PAPER.test(name)
  const possible = (l: Labelled): boolean => l.id !== self.id && l.dated && (l.kind === 'setting' || limit || l.named || l.due && !bare)
    && (l.sides.size === 0 || [...sides].every((side) => l.sides.has(side)))
    && (month === null || Number(l.at?.slice(5, 7)) === monthOf(month))
  const fitting = (): Labelled[] => OWN_DAY.test(words) ? [] : times.withStems(sought).filter((l) => possible(l)
    && (paper === undefined || l.kind === 'deadline' && (paper !== 'order' || /\borders?\b/i.test(l.label))))
  let fits = fitting()
  // “the sentencing hearing” of an order that sets “sentencing”
  if (fits.length === 0 && sought.delete('hearing') && sought.size > 0) fits = fitting()
  const foremost = fits.filter((l) => sought.has(l.stems.values().next().value ?? ''))
  // “position papers are due …” before “a response to a position paper is due …”
  if (foremost.length > 0) fits = foremost
  // “the trial date” is the trial’s, and no brief’s that is due for it
  const only = event && /^(?:the\s+)?$/i.test(name.slice(0, event.start)) && /^(?:\s+date)?$/i.test(name.slice(event.end))
  if (only && !SAME_DAY.test(words)) fits = fits.filter((l) => l.kind === 'setting')
  if (bare && new Set(fits.map((l) => l.at)).size > 1) return null
  if (fits.length === 0 && !OWN_DAY.test(words)) fits = otherwiseNamed(name, sought, times).filter(possible)
  const settings = fits.filter((l) => l.kind === 'setting')
  const pool = settings.length > 0 && !limit ? settings : fits
  const found = single(pool)
  if (!found) return settingMeant(name, self, times, reading)
  const unnamed = unnamedBefore(words, found, self, times)
  if (unnamed) return { found: unnamed, rivals: [found] }
  // the very words leave no doubt; of labels that say more than was sought another may be meant
  const exact = found.stems.size <= sought.size
  return wider ? { found, rivals: othersNear(found, self, times) } : { found, rivals: exact ? [] : fixedOf(pool).filter((l) => l.at !== found.at).slice(0, 2) }
}

const sure = (found: Labelled | null): Meant | null => (found === null ? null : { found, rivals: [] })

/** Times of the same paper by another word: “the opposition deadline” where “responses” are due. Its other words must fit. */
const otherwiseNamed = (name: string, sought: ReadonlySet<string>, times: TimesNamed): Labelled[] => {
  const [paper] = papersIn(name)
  if (paper === undefined || paper === 'order') return []
  const others = [...sought].filter((stem) => papersIn(stem).length === 0)
  const fits = times.withPaper(paper).filter((l) => others.every((stem) => l.stems.has(stem)))
  return new Set(fits.map((l) => l.at)).size === 1 ? fits : []
}

/** “The conference” is the one last spoken of: its own words decide, “telephone conference” as “final pretrial conference”. */
const widened = (head: string, self: Deadline, reading: ReadingText): Set<string> | null => {
  const noun = /\S+$/.exec(head)![0]
  const before = reading.text.slice(Math.max(0, self.span.start - 1500), self.span.start)
  const last = eventNames(before).filter((name) => name.what.endsWith(` ${noun}`) && name.what.length > head.length).at(-1)
  return last ? stemsOf(last.what) : null
}

/** “By the date in the table”: the row whose words the sentence shares. */
const bestOverlap = (stems: ReadonlySet<string>, self: Deadline, times: TimesNamed): Labelled | null => {
  const scored = fixedOf(times.rows.filter((l) => l.id !== self.id && l.dated))
    .map((l) => ({ l, shared: [...l.stems].filter((s) => stems.has(s)).length / Math.max(1, l.stems.size) }))
    .filter(({ shared }) => shared >= 0.6).sort((a, b) => b.shared - a.shared)
  return scored[0] && scored[0].shared > (scored[1]?.shared ?? 0) ? scored[0].l : null
}
