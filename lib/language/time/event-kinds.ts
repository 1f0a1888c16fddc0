import type { Deadline } from '../finding.ts'
import type { ReadingText } from '../../document/reading-text.ts'
import { eventNames, type EventName } from './event-names.ts'
import { stemsOf, type Labelled } from './labels.ts'
import { kindOfSitting } from './sitting-kinds.ts'
import { single, type Meant, type TimesNamed } from './times-named.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Words that only name the sitting itself, and tell it from no other of its kind. */
const PLAIN = new Set((
  'hearing hrg conference conf argument trial mediation sentencing session call calendar term setting docket jury oral court status '
  + 'matter case meeting creditor').split(' '))

const apart = (what: string): string[] => [...stemsOf(what)].filter((stem) => !PLAIN.has(stem))

/** Whether two names, of two orders of one case, mean one sitting: of one kind, and with all words that tell the first from its kind. */
export const sameSitting = (named: string, set: string): boolean => {
  const own = apart(named)
  const stems = stemsOf(set)
  return kindOfSitting(named) !== null && kindOfSitting(named) === kindOfSitting(set)
    && own.every((stem) => stems.has(stem))
    && (own.length > 0 || apart(set).length === 0)
}

const REACH = 1_500
const NEAR = 400

/** “any hearing”, “a conference”: none that is set. */
const ANY = /^(?:any|an?|each|every|all|another)\b/i
const THE = /^(?:the|that|this|such|said)\b/i
/** Words after a sitting's name that only say that its day is meant. */
const ITS_DAY = new RegExp(pattern`
  \b(?:session|term|calendar|in\s+(?:this|the)\s+(?:case|matter|action)|begins?|commences?|starts?|
  (?:is|has\s+been)\s+(?:to\s+)?(?:held|begin|set|scheduled|concluded|completed)|itself|date|setting)\b`, 'gi')

/** The sitting that the words name, where they tell nothing else. */
const sittingIn = (words: string): EventName | null => {
  const event = eventNames(words)[0]
  return event && event.start <= 12 && /^[\s,.]*$/.test(words.slice(event.end).replace(ITS_DAY, '')) ? event : null
}

/** Whether shortly before a deadline a sitting is spoken of that somebody may ask for: of that one nothing is known. */
const onlyPossible = (noun: string, self: Deadline, reading: ReadingText): boolean =>
  new RegExp(pattern`
    \b(?:an?|any|each|every|no)\s+(?:[\w-]+\s+){0,3}${noun}s?\b
    (?!\s+(?:is|will\s+be|shall\s+be)\s+(?:set|held|scheduled))`, 'i')
    .test(reading.text.slice(Math.max(0, self.span.start - 300), self.span.start))

/**
 * The setting that “the hearing”, “trial”, “the first day of the trial session” means: the only one of its kind, or the one just
 * spoken of. One that is named by more than its kind (“the final pretrial conference”) must have these words, too.
 */
export const settingMeant = (words: string, self: Deadline, times: TimesNamed, reading: ReadingText): Meant | null => {
  const event = ANY.test(words) ? null : sittingIn(words)
  if (!event) return null
  const kind = kindOfSitting(event.what)
  const own = apart(event.what)
  const noun = /\S+$/.exec(event.what)![0]
  // there is but one trial
  if (kind !== 'trial' && own.length === 0 && onlyPossible(noun, self, reading)) return null
  const fits = times.settings.filter((s) => s.sitting === kind && own.every((stem) => s.stems.has(stem)))
  if (new Set(fits.map((s) => s.at)).size === 1) return { found: fits[0]!, rivals: [] }
  if (fits.length === 0 && kind === 'hearing' && own.length === 0) return onlyUnnamed(self, times)
  if (!THE.test(words) || own.length > 0) {
    const found = single(fits)
    return found && { found, rivals: [] }
  }
  const before = fits.filter((s) => s.span.end <= self.span.start).at(-1)
  const justSpokenOf = before && self.span.start - before.span.end < REACH && !anotherSince(noun, before, self, reading)
  return justSpokenOf ? { found: before, rivals: othersNear(before, self, times) } : null
}

/** “shall appear on August 9 … seven days before the hearing”: the only sitting without a name of its own. */
const onlyUnnamed = (self: Deadline, { settings }: TimesNamed): Meant | null => {
  const unnamed = settings.filter((s) => s.sitting === null && s.span.end <= self.span.start && self.span.start - s.span.end < REACH)
  return new Set(unnamed.map((s) => s.at)).size === 1 ? { found: unnamed[0]!, rivals: [] } : null
}

/**
 * “… shall appear and show cause on March 6 … seven days before the hearing”: a sitting without a name of its own, just told, and not
 * the one that is told later by that name.
 */
export const unnamedBefore = (words: string, later: Labelled, self: Deadline, { settings }: TimesNamed): Labelled | null => {
  const event = eventNames(words)[0]
  if (later.kind !== 'setting' || later.span.start < self.span.end) return null
  if (!event || apart(event.what).length > 0 || !/^(?:the|that|this)\b/i.test(words)) return null
  const before = settings.filter((s) => s.span.end <= self.span.start && self.span.start - s.span.end < NEAR).at(-1)
  return before && before.sitting === null ? before : null
}

/** Other sittings of the kind that were spoken of shortly before: “the conference” may mean any of them. */
export const othersNear = (found: Labelled, self: Deadline, times: TimesNamed): Labelled[] =>
  settingsNear(kindOfSitting(found.label), self, times).filter((s) => s.at!.slice(0, 10) !== found.at?.slice(0, 10)).slice(-2)

const settingsNear = (kind: string | null, self: Deadline, { settings }: TimesNamed): Labelled[] =>
  settings.filter((s) => s.span.end <= self.span.start && self.span.start - s.span.end < REACH && (kind === null || s.sitting === kind))

const EACH = /^each(?:\s+(?:of\s+(?:them|these|those)|(?:such|of\s+(?:the|these|those))\s+\S.*|\S.*))?$/i
const EACH_ONE = /^each(?:\s+(?:one|of\s+(?:them|these|those)))?$/i

/** “Three business days before each”: the first of the sittings that have just been named together. Null where there are not several. */
export const firstOfEach = (words: string, self: Deadline, times: TimesNamed): Meant | null => {
  if (!EACH.test(words)) return null
  const event = eventNames(words)[0]
  if (!event && !EACH_ONE.test(words)) return null
  const near = settingsNear(event ? kindOfSitting(event.what) : null, self, times)
  const last = near.at(-1)
  const together = near.filter((s) => s.paragraph === last!.paragraph && s.label === last!.label)
  return together.length > 1 ? { found: together[0]!, rivals: [], doubt: 'Each of several days is meant: the first is taken' } : null
}

/** Whether another event of that name has been spoken of since. */
const anotherSince = (noun: string, setting: Labelled, self: Deadline, reading: ReadingText): boolean =>
  eventNames(reading.text.slice(setting.span.end, self.span.start))
    .some((name) => name.what.endsWith(noun) && apart(name.what).some((stem) => !setting.stems.has(stem)))
