import type { Span } from '../../../document/span.ts'
import type { Draft } from '../../draft.ts'
import type { Setting } from '../../finding.ts'
import type { TimeMention } from '../../mentions/mention.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import type { Rule } from '../../rule.ts'
import { eventNames } from '../../time/event-names.ts'
import { dayNamed } from '../../time/day-named.ts'
import { momentOf } from '../../time/moment.ts'
import { pattern } from '../../../patterns/pattern.ts'

const DAY = String.raw`(?:that|the)\s+(?:very\s+)?(?:same\s+)?(?:day|date|morning|afternoon)`
const DAY_AFTER = /^,?\s+(?:on\s+|of\s+)?(?:that|the\s+same)\s+(?:very\s+|same\s+)?(?:day|date|morning|afternoon)\b/i
const DAY_BEFORE = new RegExp(String.raw`(?:\bon\s+)?\b${DAY},?\s+(?:at|beginning\s+at|starting\s+at)\s+$`, 'i')
/** “with Plaintiff’s counsel at 1:00 p.m., and with Defendant’s counsel at 1:30 p.m.”: one after the other. */
const ANOTHER = /,?\s+and\s+(?<with>(?:with|for)\s+[^,;]{2,60}?\s+at\s+)$/i
const LEAD = /\b(?:at|promptly\s+at|beginning\s+at|commencing\s+at)\s+$/i
/** Somebody is to be before the court. */
const PRESENT = new RegExp(pattern`
  \b(?<what>meet\s+with\s+(?:the\s+)?(?:Court|Judge|undersigned|me)|appear|report\s+to\s+(?:the\s+)?(?:court|chambers|courtroom)|
  be\s+(?:present|in\s+court)|(?<=\b(?:is|are)\s+expected\s)in\s+(?:chambers|court|the\s+courtroom)|
  (?:the\s+Court|I)\s+(?:will|shall)\s+(?:meet|hear|take\s+up|convene))\b`, 'i')

/** A sitting of which only the hour is told: “Counsel shall meet with the Court at 8:30 a.m. that morning”. */
export const sameDay: Rule<Draft<Setting>> = {
  name: 'setting/same-day',
  cue: /\b(?:that|same)\s+(?:day|date|morning|afternoon|same|very)\b|\band\s+(?:with|for)\s[^;]{3,60}?\s+at\s+\d/i,
  produce: (sentence, context) => sentence.mentions.flatMap((time) => {
    if (time.kind !== 'time') return []
    const span = phrase(sentence, time)
    const day = span && dayNamed(sentence, context, span.start)
    if (!span || !day) return []
    const before = sentence.text.slice(0, span.start - sentence.start)
    const what = PRESENT.exec(before)?.groups?.['what'] ?? eventNames(before).at(-1)?.what
    if (what === undefined) return []
    const at = momentOf(day, time.time)
    return [{ kind: 'setting' as const, rule: sameDay.name, span, what: what.toLowerCase(), at, place: null, warnings: [] }]
  }),
  examples: [
    { text: 'Trial is set for May 4, 2026, at 9:00 a.m. Counsel shall meet with the Court in chambers at 8:30 a.m. that morning.', yields: ['at 8:30 a.m. that morning'] },
    { text: 'The status conference that had been fixed for May 4, 2026 is converted to a telephone call on the same day at 10:00 a.m. for counsel only.', yields: ['on the same day at 10:00 a.m.'] },
    { text: 'Jury impanelment is set for May 4, 2026. Counsel are expected in chambers at 8:30 that morning.', yields: ['at 8:30 that morning'] },
    { text: 'The hearing on the motion is set for May 4, 2026 at 10:00 a.m. A status conference will be held at 2:00 p.m. the same day.', yields: ['at 2:00 p.m. the same day'] },
    { text: 'The Court will hold a telephone call with each side on May 4, 2026: with Plaintiff’s counsel at 1:00 p.m., and with Defendant’s counsel at 1:30 p.m.', yields: ['with Defendant’s counsel at 1:30 p.m.'] },
  ],
  counterexamples: [
    'The motion is due by noon on May 4, 2026, and courtesy copies by 5:00 p.m. the same day.',
    'Counsel shall appear at 9:00 a.m. that day.',
    'Exhibits were exchanged at 9:00 a.m. that same day.',
  ],
}

/** The hour with the words that point to its day. */
const phrase = (sentence: MarkedSentence, { span }: TimeMention): Span | null => {
  const before = sentence.text.slice(0, span.start - sentence.start)
  const other = ANOTHER.exec(before)
  if (other && namesTimeBefore(sentence, sentence.start + other.index)) {
    return { start: span.start - other.groups!['with']!.length, end: span.end }
  }
  const ahead = DAY_BEFORE.exec(before)
  if (ahead) return { start: span.start - ahead[0].length, end: span.end }
  const after = DAY_AFTER.exec(sentence.text.slice(span.end - sentence.start))
  const lead = LEAD.exec(before)
  return after && lead ? { start: span.start - lead[0].length, end: span.end + after[0].length } : null
}

const namesTimeBefore = ({ mentions }: MarkedSentence, offset: number): boolean =>
  mentions.some(({ kind, span }) => kind === 'time' && span.end <= offset)
