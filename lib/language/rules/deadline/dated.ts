import type { Span } from '../../../document/span.ts'
import { documentDay } from '../../command/commands.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import type { DateMention } from '../../mentions/mention.ts'
import { comingMoment } from '../../time/moment.ts'
import type { RuleContext } from '../../rule.ts'

/** A deadline on a calendar date. */
export const dated = (rule: string, span: Span, date: DateMention, { profile }: RuleContext): Draft<Deadline> => {
  const day = documentDay(profile)
  const { at, warnings } = comingMoment(date, day)
  const early = at !== null && day !== null && at.slice(0, 10) < day ? [`The date lies before the order’s own (${day})`] : []
  return { kind: 'deadline', rule, span, when: { kind: 'fixed', at }, warnings: [...warnings, ...early] }
}

/** The dates of a sentence that a rule may look at. */
export const datesOf = (sentence: MarkedSentence): DateMention[] =>
  sentence.mentions.filter((m): m is DateMention => m.kind === 'date')
