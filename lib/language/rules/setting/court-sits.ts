import type { Draft } from '../../draft.ts'
import type { Setting } from '../../finding.ts'
import type { DateMention } from '../../mentions/mention.ts'
import { eventAt } from '../../time/events-at.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { clauseBefore, textAfter } from '../../sentence/nearby.ts'
import type { Rule } from '../../rule.ts'
import { openDates, settingDraft } from './setting-draft.ts'
import { APPEAR, APPEAR_AFTER, COMES, goneOn, HEARD, PLACED, SET, TALK } from './sitting-words.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** Sittings whose event has no name of its own. */
export const courtSits: Rule<Draft<Setting>> = {
  name: 'setting/court-sits',
  cue: new RegExp(pattern`
    \b(?:Court|undersigned|we|I)(?:['’]ll|\s+(?:will|shall|intends))|\b(?:will|shall)\s+(?:be|come)\b|returnable|calendar|docket|
    \b(?:report|available|return|mediate|call|dial|meet|present)\b|\b(?:set|heard|called|considered|argued|taken|calendared|
    noticed|scheduled|presented)\b|\bappear\b|\btelephone\b|show\s+cause|\bon\s+for\b|court\s+(?:hereby\s+)?sets|courtroom|
    \btrail\b|\b(?:continued|adjourned|reset)\s+(?:to|for)\b`, 'i'),
  produce: (sentence, context) => openDates(sentence, context).flatMap((date) => {
    if (eventAt(sentence, date)) return []
    const before = clauseBefore(sentence, date.span.start).replace(/\s+the\s+$/, ' ')
    const said = sittingSaid(sentence, date, before)
    if (!said || EXAMINED.test(said[0])) return []
    const what = whatOf(said, before)
    return isDeadline(what, said[0]) ? [] : [settingDraft(courtSits.name, date, subject(what), context)]
  }),
  examples: [
    { text: 'This action shall be pretried by United States District Judge Ada Reed on May 4, 2026, at 10:00 a.m.', yields: ['May 4, 2026, at 10:00 a.m.'] },
    { text: 'This action will be tried to the Court on May 4, 2026 at 9:00 a.m.', yields: ['May 4, 2026 at 9:00 a.m.'] },
    { text: 'The undersigned will speak with counsel separately, by telephone, on October 19, 2026.', yields: ['October 19, 2026'] },
    { text: 'The jury will be selected on May 4, 2026 at 9:00 a.m.', yields: ['May 4, 2026 at 9:00 a.m.'] },
    { text: 'The Court will hear debtors’ motions for cash collateral on October 27, 2009 at 9:00 a.m. in Spokane.', yields: ['October 27, 2009 at 9:00 a.m.'] },
    { text: 'We will talk again on January 22, 2026 at 4:30 p.m.', yields: ['January 22, 2026 at 4:30 p.m.'] },
    { text: 'Mr. Reed’s application to approve employment will be set on October 15, 2009 at 11:00 a.m. by telephone.', yields: ['October 15, 2009 at 11:00 a.m.'] },
    { text: 'Counsel shall appear in person before the undersigned on May 4, 2026.', yields: ['May 4, 2026'] },
    { text: 'On May 4, 2026 at 9:00 a.m., Mr. Doe shall appear and show cause.', yields: ['May 4, 2026 at 9:00 a.m.'] },
    { text: 'The motion to withdraw will be heard on April 2, 2026 at 10:00 a.m.', yields: ['April 2, 2026 at 10:00 a.m.'] },
    { text: 'IT IS ORDERED that Mr. Vance appear on May 4, 2026, at 9:00 a.m. and show cause.', yields: ['May 4, 2026, at 9:00 a.m.'] },
    { text: 'Counsel shall call chambers at 9:00 a.m. on May 4, 2026.', yields: ['9:00 a.m. on May 4, 2026'] },
    { text: 'The Clerk shall place this case on the calendar for May 4, 2026 at 9:00 a.m.', yields: ['May 4, 2026 at 9:00 a.m.'] },
    { text: 'Ms. Farrow, Circuit Mediator, will telephone counsel on June 25, 2026, at 11:00 a.m.', yields: ['June 25, 2026, at 11:00 a.m.'] },
    { text: 'Doc 63 CONTINUED to 10/21/2026 at 1:30 PM in Courtroom 2.', yields: ['10/21/2026 at 1:30 PM'] },
    { text: 'The matter shall come on for hearing on the 5th day of June, 2026, at 9:30 a.m.', yields: ['5th day of June, 2026, at 9:30 a.m.'] },
    { text: 'Counsel shall call into the conference line at 10:00 a.m. on June 5, 2026.', yields: ['10:00 a.m. on June 5, 2026'] },
    { text: 'The appeal will be argued on May 4, 2026.', yields: ['May 4, 2026'] },
    { text: 'Hearing held. DISPOSITION: Continued to 5/4/2026 at 10:00 AM.', yields: ['5/4/2026 at 10:00 AM'] },
    { text: 'Plea and sentence set for 5/4/2026 at 9:00 AM.', yields: ['5/4/2026 at 9:00 AM'] },
    { text: 'I’ll see lead counsel by video on May 4, 2026 at 9:00 a.m.', yields: ['May 4, 2026 at 9:00 a.m.'] },
    { text: 'Let the defendant show cause at Courtroom 11A on the 4th day of May, 2026, at 10:00 o’clock in the forenoon why an order should not be made.', yields: ['4th day of May, 2026, at 10:00 o’clock in the forenoon'] },
    { text: 'The matter is on for May 4, 2026 at 10:00 a.m.', yields: ['May 4, 2026 at 10:00 a.m.'] },
    { text: 'Counsel are to be in my courtroom on May 4, 2026 at 10:00 a.m.', yields: ['May 4, 2026 at 10:00 a.m.'] },
    { text: 'The Court will announce its ruling from the bench on May 4, 2026 at 4:00 p.m.', yields: ['May 4, 2026 at 4:00 p.m.'] },
    { text: 'The case will be reheard en banc on May 4, 2026 at 10:00 a.m.', yields: ['May 4, 2026 at 10:00 a.m.'] },
  ],
  counterexamples: [
    'Plaintiff shall appear for examination by Dr. Lanoux, a surgeon, on May 4, 2026, at 2:00 p.m.',
    'Defendant shall return the passport on May 4, 2026.',
    'The parties shall meet and confer on May 4, 2026.',
    'The deadline to answer is set for May 4, 2026 at noon.',
    'The Court will hear nothing further after May 4, 2026.',
    'Plaintiff shall appear for an independent medical examination on May 4, 2026 at 10:00 a.m.',
    'We met on January 22, 2026.',
    'Discovery will be completed by May 4, 2026.',
    'Discovery cutoff set for May 4, 2026 at 5:00 p.m.',
    'Plaintiff shall show cause in writing by May 4, 2026.',
    'The deposition of Mr. Roe shall take place on May 4, 2026 at 9:00 a.m.',
  ],
}

/** The words before a date, or at once after it, by which it is a sitting; those for any matter count only with an hour. */
const sittingSaid = (sentence: MarkedSentence, date: DateMention, before: string): RegExpExecArray | null =>
  HEARD.exec(before)
  ?? TALK.exec(before)
  ?? PLACED.exec(before)
  ?? APPEAR.exec(before)
  ?? COMES.exec(before)
  ?? APPEAR_AFTER.exec(textAfter(sentence, date.span.end, 120))
  ?? (date.time === null ? null : SET.exec(before) ?? goneOn(sentence, before))

/** “shall appear for an independent medical examination”: no court sits there. */
const EXAMINED = new RegExp(pattern`
  \bfor\s+(?:(?:an?|his|her|their|the)\s+)?(?:\w+\s+){0,3}(?:examination|evaluation|deposition|interview|inspection)\b
  (?!\s+(?:before|by)\s+the\s+court)`, 'i')

/** What a matter that is argued or tried comes up for. */
const WHAT_IS_DONE: readonly (readonly [done: RegExp, event: string])[] = [
  [/\bargued\b/i, 'argument'],
  [/\bfor\s+hearing\b/i, 'hearing'],
  [/\btried\b/i, 'trial'],
  [/\b(?:speak|talk|confer)\s+with\b/i, 'call'],
]

/** How far before the words that set it, in characters, a matter may begin. */
const REACH = 140

/** What the court sits for: what is done, what the words name, or the matter before them. */
const whatOf = (said: RegExpExecArray, before: string): string => {
  const named = WHAT_IS_DONE.find(([done]) => done.test(said[0]))?.[1] ?? said.groups?.['what'] ?? said.groups?.['set']
  if (named !== undefined) return named
  if (said.index === 0) return 'hearing'
  return /[^;:.]*$/.exec(before.slice(Math.max(0, said.index - REACH), said.index))![0].replace(/,\s*$/, '')
}

/** What is never heard, and what has a deadline where it is “set”. */
const NOT_HEARD = /\b(?:report|deposition|inspection|production|payment)s?\s*$/i
const DEADLINE = new RegExp(pattern`
  \b(?:deadlines?|cut-?off|discovery|disclosures?|date|time|responses?|briefing|completion|report|opposition|reply)\b`, 'i')

const isDeadline = (what: string, said: string): boolean => NOT_HEARD.test(what) || DEADLINE.test(what) && /\bset\b/.test(said)

/** A matter in a few words: “IT IS ORDERED that the motion to withdraw” → “motion to withdraw”. */
const subject = (words: string): string =>
  words.replace(/\s+/g, ' ').trimEnd()
    .replace(/^.*\b(?:that|and|,)\s+(?=\S+\s+\S)/i, '')
    .replace(/^(?:the|a|an|this)\s+/i, '')
    .replace(/(?:\s+(?:will|shall|is|are|to|and|be|trailing))+$/i, '')
    .trim().toLowerCase() || 'hearing'
