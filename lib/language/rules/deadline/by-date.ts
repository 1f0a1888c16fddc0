import type { Span } from '../../../document/span.ts'
import { courtActs, documentDay } from '../../command/commands.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { DateMention } from '../../mentions/mention.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { startingAt, textAfter, textBefore } from '../../sentence/nearby.ts'
import type { Rule } from '../../rule.ts'
import { isBehind } from '../../time/to-come.ts'
import { vacated } from '../../time/vacated.ts'
import { dated, datesOf } from './dated.ts'
import { told } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** Prepositions that say “not after”. The first group is what stands before the phrase and is no part of it. */
const BY = new RegExp(pattern`
  (^|[^\p{L}\p{N}-])(?:(?:by|on)(?:\s+or\s+|\s?\/\s?)(?:before|by|prior\s+to)|(?:by\s+|on\s+)?(?:no|not)\s+later\s+tha[nt]|
  NLT|by(?:\s+the\s+end\s+of)?|at\s+any\s+time\s+before|at\s+or\s+before|not\s+after)
  (?:\s+(?:noon|close\s+of\s+business))?(?:,|\s?:)?\s+(?:the\s+)?$`, 'iu')
/** These are history as easily: only of a day to come. */
const UNTIL = new RegExp(pattern`
  (^|[^\p{L}\p{N}-])(?:before|prior\s+to|up\s+(?:to|until)(?:\s+and\s+including)?|(?:until|till)(?:\s+and\s+including)?|
  (?:to|through|thru)(?:\s+and|,\s+and)\s+including,?|through|(?<=\bha(?:s|ve)\s)to|in\s+advance\s+of)(?:\s+the\s+end\s+of)?(?:,)?\s+
  (?:the\s+)?$`, 'iu')

/** The far end of a stretch of time that is told: “from April 20 through April 29”. */
const RANGE = /\b(?:from|between|dated|period)\b[^.;]{0,80}$/i
/** The time of another duty, which was. */
const PAST = new RegExp(pattern`
  \b(?:had\s+until|was\s+due|were\s+due|had\s+been\s+due|was\s+to|were\s+to|was\s+set\s+to|originally|previously|
  expired)\b[^.;,]{0,60}$`, 'i')

/** “subject to the May 11 deadline”, “must meet the June 1, 2026 cutoff”: a day by its name. */
const KEPT = new RegExp(pattern`
  (?:\bsubject\s+to|\bmeet|\bcomply\s+with|\bgoverned\s+by|\bobserve|\bhonor|\bbound\s+by|\bkeep\s+to)\s+
  (?<phrase>(?:the|that|this)\s+)$`, 'i')
const NAMED = /^\s+(?:[\w-]+\s+){0,3}(?:deadline|cut-?off|due\s+date|bar\s+date)\b/i

const CUE = new RegExp(pattern`
  \b(?:subject|meet|comply|governed|observe|honor|bound|keep|by|nlt|later|before|prior|until|till|through|thru|including|after|
  advance)\b`, 'i')
const YEAR = /\b(?:19|20)\d\d\b/

/** “subject to the May 11 deadline”, where the words about the date say so. */
const keptTo = (sentence: MarkedSentence, date: DateMention, before: string): Span | null => {
  const kept = KEPT.exec(before)
  const name = kept && NAMED.exec(textAfter(sentence, date.span.end, 60))
  return kept && name && { start: date.span.start - kept.groups!['phrase']!.length, end: date.span.end + name[0].length }
}

/** Whether a date that is no day at all (“June 31, 2019”) bears the year of one before the document's own. */
const inEarlierYear = (sentence: MarkedSentence, { date, span }: DateMention, today: string | null): boolean => {
  if (date !== null) return false
  const year = YEAR.exec(sentence.text.slice(span.start - sentence.start, span.end - sentence.start))?.[0]
  return Number(year ?? 9999) < Number(today?.slice(0, 4) ?? 0)
}

/** Whether “until” a date, after the words `ahead`, tells what has been. */
const untilThen = (sentence: MarkedSentence, date: DateMention, ahead: string, today: string | null): boolean =>
  inEarlierYear(sentence, date, today) || isBehind(sentence, date, today) || /\d/.test(ahead.slice(-40)) && RANGE.test(ahead)

/** “by”, “no later than”, “on or before”, “until”, “through and including” a date. */
export const byDate: Rule<Draft<Deadline>> = {
  name: 'deadline/by-date',
  cue: CUE,
  produce: (sentence, context) => datesOf(sentence).flatMap((date) => {
    const today = documentDay(context.profile)
    const before = textBefore(sentence, date.span.start, 120)
    const by = BY.exec(before)
    const until = by ? null : UNTIL.exec(before)
    const found = by ?? until
    const kept = found ? null : keptTo(sentence, date, before)
    if (kept) return isBehind(sentence, date, today) || told(sentence, kept, context) ? [] : [dated(byDate.name, kept, date, context)]
    if (!found) return []
    const span = startingAt(date.span, found)
    if (told(sentence, span, context) || vacated(sentence, date) || PAST.test(before) || courtActs(sentence, span)) return []
    if (until && untilThen(sentence, date, before.slice(0, before.length - found[0].length), today)) return []
    return [dated(byDate.name, span, date, context)]
  }),
  examples: [
    { text: 'Discovery is stayed until November 16.', yields: ['until November 16'] },
    { text: 'Plaintiff has until and including April 15, 2026 to respond.', yields: ['until and including April 15, 2026'] },
    { text: 'No later than 5:00 p.m. Eastern on Friday, March 13, 2026, Plaintiff must e-mail a proposed order.', yields: ['No later than 5:00 p.m. Eastern on Friday, March 13, 2026'] },
    { text: 'Defendants shall submit their letter no later than Friday, February 19, 2021 at 2:00 p.m., confirming the discussion.', yields: ['no later than Friday, February 19, 2021 at 2:00 p.m.'] },
    { text: 'The response is due by 12/22/16; the reply is due by 1/5/17.', yields: ['by 12/22/16', 'by 1/5/17'] },
    { text: 'On or before August 24, 2016, the parties are directed to file a response.', yields: ['On or before August 24, 2016'] },
    { text: 'The Government, by no later than May 1, 2026, shall provide the names.', yields: ['by no later than May 1, 2026'] },
    { text: 'Mr. Okafor has until 7/22/2025 to retain substitute counsel.', yields: ['until 7/22/2025'] },
    { text: 'The deadline to respond is hereby extended to and including August 30, 2019.', yields: ['to and including August 30, 2019'] },
    { text: 'Objections may be filed at any time before noon on October 29, 2025.', yields: ['at any time before noon on October 29, 2025'] },
    { text: 'Deft has to 4/20/26 to respond, and shall reply no later that May 3, 2026.', yields: ['to 4/20/26', 'no later that May 3, 2026'] },
    { text: 'Plaintiff may amend through and including the 3rd day of March, 2026.', yields: ['through and including the 3rd day of March, 2026'] },
    { text: 'Release is STAYED until 5:00 p.m. on Friday, April 24, 2026.', yields: ['until 5:00 p.m. on Friday, April 24, 2026'] },
    { text: 'Fact discovery, previously ordered to close by 6/30/2025, shall now be completed by 9/12/2025.', yields: ['by 9/12/2025'] },
    { text: 'Motions in limine are pretrial motions and are subject to the May 11, 2026 deadline.', yields: ['the May 11, 2026 deadline'] },
    { text: 'Statements to be filed no later than: June 24, 2026.', yields: ['no later than: June 24, 2026'] },
    { text: 'Exhibits must be lodged by the close of business on Sept. 4th, 2026.', yields: ['by the close of business on Sept. 4th, 2026'] },
    { text: 'Because counsel was ill, by April 6, 2026 he shall file the brief.', yields: ['by April 6, 2026'] },
    { text: 'Defendant was served in May and must answer by June 5, 2026.', yields: ['by June 5, 2026'] },
    { text: 'Plaintiff shall produce the papers that were requested by June 5, 2026.', yields: ['by June 5, 2026'] },
    { text: 'Unless a party requests a hearing by June 5, 2026, the motion will be decided on the papers.', yields: ['by June 5, 2026'] },
  ],
  counterexamples: [
    'The action was tried from April 20 through April 29, 2026.',
    'Time is excluded in the interest of justice through April 29, 2026.',
    'Mr. Farrow had until March 3, 2026 to respond.',
    'The report was due by March 3, 2026.',
    'The Court had directed Defendants to produce their records by October 16, 2026. They produced some.',
    'The parties were required to submit a joint letter no later than May 6, 2026, and did not.',
    'Ms. Lund told the Court that she would pay by April 10, 2026.',
    'The motion seeks an extension until June 30, 2026.',
    'The stipulation called for production by June 5, 2026.',
    'The Court will rule by March 3, 2026.',
    'The order entered on March 3, 2026 governs.',
  ],
}
