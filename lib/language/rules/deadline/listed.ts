import { documentDay } from '../../command/commands.ts'
import type { Draft } from '../../draft.ts'
import { predicatesOf } from '../../clause/predicates.ts'
import type { Deadline } from '../../finding.ts'
import type { DateMention } from '../../mentions/mention.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { masked } from '../../sentence/masking.ts'
import { eventAt } from '../../time/events-at.ts'
import { isPast } from '../../time/moment.ts'
import { textAfter, textBefore } from '../../sentence/nearby.ts'
import type { Rule } from '../../rule.ts'
import { vacated } from '../../time/vacated.ts'
import { dated, datesOf } from './dated.ts'
import { told } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** What makes a list of dates deadlines, once for all of them. */
const DUE = /\b(?:due|deadlines?|ddls?|cut-?offs?|last\s+day|as\s+follows|following|schedule)\b/i
/** A label and its date, without a verb: “; rebuttals, 1/9/2026”. */
const LABEL = /(?:^|[;,:.]|\band)\s*(?<label>[\p{L}’'()/-]+(?:\s+(?:[\p{L}’'()/-]|\d+(?=[()])|(?<=\()\d)+){0,8})\s*[,:–—-]?\s*$/iu
const LAST_DAY = /^last\s+day\s+(?:to|for)\s+/i
const VERB = /\b(?:due|shall|must|will|is|are|was|were|on|by|filed|entered|dated|held|to|from)\b/i

/** “Response: 3/25/26; Reply: 4/1/26”: labels with colons need no word that says what their dates are. */
const COLON = /(?:^|[.;,]\s+)[\p{L}’'()/.-]+(?:\s+[\p{L}’'()/.-]+){0,5}:\s*$/u
/** “Expert disclosures: Plaintiff 6/18/2026, Defendants 7/17/2026”: a paper, and the day of each side. */
const OF_SIDES = new RegExp(pattern`
  \b(?:disclosures?|designations?|reports?|experts?|briefs?|lists?|motions?|memorand\w+|
  exchanges?)\b[^:;.]{0,40}:\s+[^:;.]*?\b(?:plaintiffs?|defendants?|petitioner|respondent|government|defense|debtor|
  trustee|rebuttal)['’]?s?\s*[-–—]?\s*$`, 'i')
/** “Opposition 10/7/2026, reply 10/14/2026”, “MILs 1/28/2026, resp 2/4/2026”: a few words and a day in figures, one after another. */
const TERSE = new RegExp(pattern`
  (?:^|[.;,:]\s+|\band\s+)(?!(?:hearing|conference|trial|held|see|case|page|doc|dkt|ecf|no|on|rev)\b)
  (?:\p{Lu}{2}(?=\s)|[\p{L}’'()/.-]{3,})(?:\s+(?:[\p{L}’'()/.&-]+|\d+\([a-z]\)(?:\(\d\))?)){0,9}\s+$`, 'iu')
const IN_FIGURES = /^\d{1,2}\/\d/
const NO_DUTY = new RegExp(pattern`
  (?:^|[.;,]\s*)(?:the\s+)?date\s*:\s*$|\b(?:dated|received|date\s+(?:filed|entered|signed|of\s+\w+)|filed|entered|signed|issued|
  time|born|hearing|conference|trial|held|start|place|effective)\s*:\s*$`, 'i')

/** What may follow a date in a list. */
const ENDS = /^\s*(?:[.;,)]|and\b|$)/

const labelled = (before: string): boolean => {
  const label = LABEL.exec(before.slice(-120))?.groups?.['label']
  return label !== undefined && !VERB.test(label.replace(LAST_DAY, ''))
}

/** Whether the words before a date make it one of a list of deadlines. */
const inList = (before: string): boolean =>
  (COLON.test(before) || OF_SIDES.test(before)) && !NO_DUTY.test(before) || DUE.test(before) && labelled(before)

/** Where the list begins in which a date stands at `at`: behind the last colon of what stands before it. */
const listFrom = (at: number, before: string): number => at - before.length + before.lastIndexOf(':') + 1

/** Whether a date stands behind its label in a list without a verb. */
const isTerse = (sentence: MarkedSentence, date: DateMention, before: string): boolean => {
  const at = date.span.start - sentence.start
  const from = listFrom(at, before)
  return IN_FIGURES.test(sentence.text.slice(at))
    && TERSE.test(before) && labelled(before) && !NO_DUTY.test(before.trimEnd() + ':')
    && predicatesOf(masked(sentence)).every(({ kind, start }) => kind === 'to-do' || kind === 'due' || start < from)
}

/** Dates that share the “due” of the one before: “disclosures due 11/14/2025; rebuttals, 1/9/2026”. */
export const listed: Rule<Draft<Deadline>> = {
  name: 'deadline/listed',
  cue: /\b(?:due|deadlines?|ddls?|cut-?offs?|last\s+day|as\s+follows|following|schedule)\b|:\s*(?:\w+\s+)?\S*\d|[a-z][.,]?\s+\d{1,2}\/\d/i,
  produce: (sentence, context) => datesOf(sentence).flatMap((date) => {
    const before = textBefore(sentence, date.span.start, 400)
    if (!inList(before) && !isTerse(sentence, date, before) || !ENDS.test(textAfter(sentence, date.span.end, 8))) return []
    if (isPast(date, documentDay(context.profile)) || vacated(sentence, date)) return []
    if (told(sentence, date.span, context) || eventAt(sentence, date)) return []
    return [dated(listed.name, date.span, date, context)]
  }),
  examples: [
    { text: 'Plaintiff’s expert disclosures are due 11/14/2025; Defendants’ due 12/19/2025; rebuttals, 1/9/2026.', yields: ['1/9/2026'] },
    { text: 'The following deadlines apply: fact discovery, June 1, 2026; expert discovery, August 3, 2026.', yields: ['June 1, 2026', 'August 3, 2026'] },
    { text: 'Deadlines: initial disclosures - 5/4/2026, amendments - 6/1/2026, dispositive motions - 9/1/2026.', yields: ['5/4/2026', '6/1/2026', '9/1/2026'] },
    { text: 'Response: 5/25/2026; Reply: 6/1/2026.', yields: ['5/25/2026', '6/1/2026'] },
    { text: 'Rule 26(a)(2) disclosures: Plaintiff 6/18/2026, Defendants 7/17/2026.', yields: ['6/18/2026', '7/17/2026'] },
    { text: 'General Bar Date: Friday, May 29, 2026, at 5:00 p.m., including for claims under section 503(b)(9).', yields: ['Friday, May 29, 2026, at 5:00 p.m.'] },
    { text: 'Opposition 10/7/2026, reply 10/14/2026. MILs 1/28/2027, resp 2/4/2027.', yields: ['10/7/2026', '10/14/2026', '1/28/2027', '2/4/2027'] },
    { text: 'Rule 12(b) Motions 6/11/2026.', yields: ['6/11/2026'] },
    { text: 'Last Day to make Rule 26(a)(1) disclosures 7/22/2026.', yields: ['7/22/2026'] },
    { text: 'Discovery ddl 5/1/2026; disp mots 6/1/2026.', yields: ['5/1/2026', '6/1/2026'] },
  ],
  counterexamples: [
    'Date filed: 3/3/2026; date entered: 3/4/2026.',
    'Plaintiff filed an opposition 10/7/2026.',
    'The response is due; the complaint was filed on March 3, 2026.',
    'The deadline was missed, as the Court said on March 3, 2026.',
  ],
}
