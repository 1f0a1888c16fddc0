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

/** The first of a series that hangs on a setting (“each trial day”) or runs from the order (“every 90 days from the Effective Date”). */
export const repeatedFrom = (
  when: Extract<When, { kind: 'recurring' }>, deadline: Deadline, { named, settings, defined, sentences }: Known, reading: ReadingText, profile: DocumentProfile,
): When => {
  if (when.first !== null) return when
  const words = reading.text.slice(deadline.span.start, deadline.span.end)
  if (TRIAL_DAY.test(words) || EACH_DAY.test(words) && AT_TRIAL.test(reading.text.slice(Math.max(0, deadline.span.start - NEAR), deadline.span.end + NEAR))) {
    const trial = settings.filter((s) => /\btrial\b/.test(s.what) && s.at !== null)
    const hour = /\d|noon/.test(words) ? hourIn(words) : null
    if (trial.length === 1) return { ...when, first: momentOf(dayOf(trial[0]!.at!), hour) }
  }
  if (/\b(?:thereafter|after\s+that)$/i.test(words)) {
    const last = named.before(deadline)
    const at = dateBefore(deadline, sentences) ?? (last && deadline.span.start - last.span.end < REACH ? last.at : null)
    if (at === null) return when
    const day = dayOf(at as IsoMoment)
    return { ...when, first: /\bof\b/i.test(words) ? firstOfMonth(words, { signedOn: day, enteredOn: null }) : when.every && plainlyCounted(day, when.every, 'after') }
  }
  const from = /\b(?:from|after|of|following)\s+(?<start>.+)$/is.exec(words)?.groups?.['start']
  if (from === undefined || when.every === null) return when
  const meant = defined.find((d): d is DayDefined => d.of !== 'deadline' && from.includes(d.term))
  const day = meant?.date ?? (meant?.of === 'order-entry' || /^(?:the\s+)?(?:entry\s+of\s+)?this\b/i.test(from) ? profile.enteredOn ?? profile.signedOn : /^the\s+date\s+of\s+this\b/i.test(from) ? profile.signedOn ?? profile.enteredOn : null)
  return day === null ? when : { ...when, first: plainlyCounted(day.slice(0, 10) as IsoDate, when.every, 'after') }
}

/** The date written last before a deadline in its own sentence. */
const dateBefore = ({ span }: Deadline, sentences: readonly MarkedSentence[]): IsoDate | null =>
  sentences[sentenceAt(sentences, span.start)]?.mentions.flatMap((m) => (m.kind === 'date' && m.date !== null && m.span.end <= span.start ? [m.date] : [])).at(-1) ?? null
