import type { DocumentProfile } from '../document/document-profile.ts'
import type { ReadingText } from '../document/reading-text.ts'
import { holds, overlaps } from '../document/span.ts'
import { cueScanner } from '../patterns/cue-scanner.ts'
import { pattern } from '../patterns/pattern.ts'
import type { Draft } from './draft.ts'
import type { Deadline, Setting } from './finding.ts'
import { isAsked } from './sentence/asked.ts'
import type { MarkedSentence } from './sentence/marked-sentence.ts'
import { dispositionFrom } from './sentence/disposition.ts'
import { withPlaces } from './time/places.ts'
import { withReferences } from './time/references.ts'
import type { Rule } from './rule.ts'
import { deadlineRules } from './rules/deadline/index.ts'
import { namedAbove } from './rules/setting/named-above.ts'
import { settingRules } from './rules/setting/index.ts'
import { withTimes } from './time/setting-times.ts'
import { isOwnDay } from './time/of-the-order.ts'

type Time = Draft<Deadline> | Draft<Setting>

const rules: readonly Rule<Time>[] = [...settingRules, ...deadlineRules]
const cued = cueScanner(rules)
const rank = new Map(rules.map((rule, i) => [rule.name, i]))

/** Every time by which somebody must or may act, and every date at which the court sits. */
export const readDeadlines = (
  sentences: readonly MarkedSentence[], reading: ReadingText, profile: DocumentProfile,
): { deadlines: Deadline[]; settings: Setting[] } => {
  const disposes = dispositionFrom(sentences, profile)
  const times = sentences.flatMap((sentence, index) => {
    if (isAsked(sentence, profile)) return []
    const asked = !isApart(sentence, profile) ? cued(sentence.text) : isHearingBlock(sentence, reading, profile) ? [namedAbove] : []
    const found = asked.flatMap((rule) => rule.produce(sentence, { reading, profile, sentences, index, deadlines: [] }) ?? [])
    return keepLongest(sentence.start >= disposes ? found : found.filter(isDated))
  })
  const settings = times.filter((t): t is Draft<Setting> => t.kind === 'setting').map((t, i): Setting => ({ ...t, id: `s${i + 1}` }))
  const deadlines = times.filter((t): t is Draft<Deadline> => t.kind === 'deadline').map((t, i): Deadline => ({ ...t, id: `t${i + 1}` }))
  const placed = withPlaces(withTimes(settings, sentences), sentences)
  return { deadlines: withReferences(deadlines, placed, sentences, reading, profile), settings: placed }
}

/** An endorsement (“SO ORDERED, with these changes”) stands among the signatures and commands all the same. */
const COMMANDS = new RegExp(pattern`
  ^.{20,}\b(?:shall|must|
  (?:is|are)\s+(?:hereby\s+)?(?:due|extended|adjourned|ordered|directed|set|continued|granted))\b.*\.`, 'is')

/** Whether a sentence is part of the caption or the signature, where nothing is a duty. */
const isApart = ({ sentence, paragraph, text }: MarkedSentence, { caption, signature }: DocumentProfile): boolean =>
  paragraph.kind !== 'footnote'
  && (caption !== null && holds(caption, sentence.span)
    || signature !== null && holds(signature, sentence.span) && !COMMANDS.test(text))

const HEARING_DATE = /(?:^|[^\S\n]{2,}|\t)(?:hearing\s+)?date\s*:\s/i
/** An order that moves a hearing has the old one's day beside its parties' names, unless it says that it is the new one. */
const MOVES = /\b(?:continu|vacat|re-?schedul|reset|advanc|adjourn|postpon|off\s+calendar)\w*/i
const MOVED = /\b(?:continued|new|next|re-?scheduled|reset)\b/i

/** Whether a caption tells here when the court sits: “PRETRIAL CONFERENCE:  Date: July 15, 2026  Time: 2:00 p.m.” */
const isHearingBlock = ({ sentence, start, text }: MarkedSentence, reading: ReadingText, { caption, title }: DocumentProfile): boolean =>
  caption !== null
  && holds(caption, sentence.span)
  && HEARING_DATE.test(text)
  && (!MOVES.test(title ?? '') || MOVED.test(reading.text.slice(Math.max(caption.start, start - 240), start)))

/** Whether a time is a day that the order names, or runs from the order: among an opinion's reasons the others are mostly the law's. */
const isDated = (time: Time): boolean => time.kind === 'setting' || isOwnDay(time.when)

/** How long a time's words are; a sitting's, which stand without their preposition, as if they had it. */
const reach = ({ kind, span }: Time): number => span.end - span.start + (kind === 'setting' ? 'until '.length : 0)

/** “One week before the conference set for April 9, 2026”: the conference stands for itself in the time that is counted from it. */
const isCountedFrom = (time: Time, sitting: Time): boolean =>
  sitting.kind === 'setting'
  && time.kind === 'deadline'
  && time.when.kind === 'period'
  && time.when.trigger.of === 'date'
  && holds(time.span, sitting.span)

/** Of times that claim the same words the longest is kept, of equals that of the rule that stands first. In reading order. */
const keepLongest = (times: readonly Time[]): Time[] => {
  if (times.length < 2) return [...times]
  const kept: Time[] = []
  const best = [...times].sort((a, b) => reach(b) - reach(a) || rank.get(a.rule)! - rank.get(b.rule)!)
  for (const time of best)
    if (!kept.some((other) => overlaps(other.span, time.span) && !isCountedFrom(other, time))) kept.push(time)
  return kept.sort((a, b) => a.span.start - b.span.start)
}
