import { plainlyCounted } from '../../dates/calendar-day.ts'
import type { IsoDate, IsoMoment } from '../../dates/iso.ts'
import type { DocumentProfile } from '../../document/document-profile.ts'
import type { ReadingText } from '../../document/reading-text.ts'
import type { Deadline, Setting, When } from '../finding.ts'
import { sentenceAt } from '../sentence/sentence-at.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { DayDefined, Definitions } from './definitions.ts'
import { firstOfMonth } from './first-time.ts'
import { dayOf, hourIn, momentOf } from './moment.ts'
import type { TimesNamed } from './times-named.ts'

/** How far back, in characters, the time after which a series goes on may stand. */
const REACH = 1200

/** How near to “each day” the trial must be spoken of, in characters. */
const NEAR = 400

const TRIAL_DAY = /\btrial\s+day\b|\bday\s+of\s+(?:the\s+)?trial\b/i
const EACH_DAY = /\b(?:each|every)\s+(?:day|morning)$/i
const AT_TRIAL = /\b(?:trial|jur(?:y|ors?)|witness(?:es)?)\b/i

/** What the document says of its times. */
interface Known {
  readonly named: TimesNamed
  readonly settings: readonly Setting[]
  readonly defined: Definitions
  readonly sentences: readonly MarkedSentence[]
}

type Recurring = Extract<When, { kind: 'recurring' }>

const THEREAFTER = /\b(?:thereafter|after\s+that)$/i
const COUNTED_FROM = /\b(?:from|after|of|following)\s+(?<start>.+)$/is
const THIS_ENTERED = /^(?:the\s+)?(?:entry\s+of\s+)?this\b/i
const THIS_DATED = /^the\s+date\s+of\s+this\b/i

/** The first of a series that hangs on a setting (“each trial day”) or runs from the order (“every 90 days from the Effective Date”). */
export const repeatedFrom = (
  when: Recurring, deadline: Deadline, known: Known, reading: ReadingText, profile: DocumentProfile,
): When => {
  if (when.first !== null) return when
  const words = reading.text.slice(deadline.span.start, deadline.span.end)
  const trial = ofTrial(words, deadline, reading) ? firstOfTrial(words, known) : null
  if (trial) return { ...when, first: trial.first }
  if (THEREAFTER.test(words)) return goneOn(when, words, deadline, known)
  const from = COUNTED_FROM.exec(words)?.groups?.['start']
  if (from === undefined || when.every === null) return when
  const day = dayMeant(from, known, profile)
  return day === null ? when : { ...when, first: plainlyCounted(day.slice(0, 10) as IsoDate, when.every, 'after') }
}

/** Whether “each day” is each day of a trial. */
const ofTrial = (words: string, { span }: Deadline, { text }: ReadingText): boolean =>
  TRIAL_DAY.test(words) || EACH_DAY.test(words) && AT_TRIAL.test(text.slice(Math.max(0, span.start - NEAR), span.end + NEAR))

/** The first day of the only trial that is set, at the hour that the words name; null where there is not just one. */
const firstOfTrial = (words: string, { settings }: Known): { first: IsoMoment | null } | null => {
  const trials = settings.filter((s) => /\btrial\b/.test(s.what) && s.at !== null)
  const hour = /\d|noon/.test(words) ? hourIn(words) : null
  return trials.length === 1 ? { first: momentOf(dayOf(trials[0]!.at!), hour) } : null
}

/** A series that goes on after the time just named: “and on the first of each month thereafter”. */
const goneOn = (when: Recurring, words: string, deadline: Deadline, { named, sentences }: Known): When => {
  const last = named.before(deadline)
  const at = dateBefore(deadline, sentences) ?? (last && deadline.span.start - last.span.end < REACH ? last.at : null)
  if (at === null) return when
  const day = dayOf(at as IsoMoment)
  const first = /\bof\b/i.test(words) ? firstOfMonth(words, { signedOn: day, enteredOn: null })
    : when.every && plainlyCounted(day, when.every, 'after')
  return { ...when, first }
}

/** The day from which a series is counted: one that the document defines, or the order's own. */
const dayMeant = (from: string, { defined }: Known, { signedOn, enteredOn }: DocumentProfile): string | null => {
  const meant = defined.find((d): d is DayDefined => d.of !== 'deadline' && from.includes(d.term))
  if (meant?.date) return meant.date
  if (meant?.of === 'order-entry' || THIS_ENTERED.test(from)) return enteredOn ?? signedOn
  return THIS_DATED.test(from) ? signedOn ?? enteredOn : null
}

/** The date written last before a deadline in its own sentence. */
const dateBefore = ({ span }: Deadline, sentences: readonly MarkedSentence[]): IsoDate | null =>
  sentences[sentenceAt(sentences, span.start)]?.mentions
    .flatMap((m) => (m.kind === 'date' && m.date !== null && m.span.end <= span.start ? [m.date] : [])).at(-1) ?? null
