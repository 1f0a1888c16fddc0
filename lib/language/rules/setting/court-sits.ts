import type { Draft } from '../../draft.ts'
import type { Setting } from '../../finding.ts'
import { eventNames } from '../../time/event-names.ts'
import { eventAt } from '../../time/events-at.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { clauseBefore, textAfter } from '../../sentence/nearby.ts'
import type { Rule } from '../../rule.ts'
import { openDates, settingDraft } from './setting-draft.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** “The Court will hear debtors’ motions on …”, “The Clerk shall place this case on the calendar for …”: the court’s own act. */
const HEARD = new RegExp(pattern`
  \b(?:(?:the|this)\s+(?:Court|undersigned)|I)(?:\s+(?:will|shall|intends\s+to)|['’]ll)\s+(?:next\s+)?(?:hear|take\s+up|consider|
  address|entertain|call|see|convene|reconvene|meet\s+with|announce|render|deliver|initiate|place|conduct|hold)(?:\s+(?<what>[^;]{2,140}?))?\s+(?:on|at|beginning\s+at|commencing\s+at|
  beginning|starting\s+at)\s*$`, 'i')
const TALK = new RegExp(pattern`
  \b(?:we|counsel\s+and\s+I|I)(?:\s+(?:will|shall)|['’]ll)\s+(?<what>talk|speak|meet|convene|reconvene|confer)(?:\s+(?:again|next|
  by\s+\w+|in\s+\w+|with\s+[\w\s]{1,30}))*\s+(?:on|at)\s*$|\b(?:(?:Circuit\s+|Court\s+)?Mediator|Judge\s+\w+|deputy\s+clerk|
  case\s+manager)\b[^;.]{0,30}\s(?:will|shall)\s+(?:telephone|call|speak\s+with|meet\s+with)\s+(?:the\s+)?(?:counsel|parties|attorneys)
  (?:\s+\w+){0,4}\s+(?:on|at)\s*$`, 'i')
const PLACED = new RegExp(pattern`
  \b(?:place[ds]?|trail|put|set|restored?|add(?:ed)?)\s+(?<what>[^;]{2,80}?\s+)?(?:on|to|upon)\s+(?:the|its|this\s+court['’]s|
  my)\s+(?:\w+\s+){0,3}(?:calendar|docket|list)\s+(?:for|of|on)\s*$`, 'i')
/** The matter or the paper comes before the court. */
const SET = new RegExp(pattern`
  \b(?:(?:is|are|will\s+be|shall\s+be|be)\s+(?:hereby\s+)?(?:set|heard|called|considered|argued|taken\s+up|calendared|noticed|
  scheduled|presented|listed|continued|adjourned)(?:\s+(?:down|for\s+(?:hearing|argument|presentment)))?)\s+(?:before\s+[^;]{3,60}\s+)?(?:on|
  for|at|to)\s*$|\b(?:Docs?\.?|ECF|Dkts?\.?|Motions?|Matters?|Items?|Hrgs?)\s*(?:Nos?\.?\s*|#\s*)?\[?\d{0,4}\]?\s+(?:is\s+|are\s+)?(?:re-?set|continued|
  adjourned)\s+(?:to|for)\s*$|\b(?:the|this)\s+court\s+(?:hereby\s+)?sets\s+(?<set>[^;]{2,80}?)\s+(?:down\s+)?(?:for|on)\s*$`, 'i')
const COMES = new RegExp(pattern`
  \bjur(?:y|ors)\b[^;.]{0,30}?\b(?:will|shall|is\s+to|are\s+to)\s+be\s+(?:selected|empanell?ed|impanell?ed|picked|sworn(?:\s+in)?)\s+(?:on|at)\s*$|\b(?:(?:will|shall)\s+(?:be\s+(?:argued|(?:re-?)?heard(?:\s+en\s+banc)?|called|tried)|trail|come(?:\s+on)?(?:\s+before\s+[^;]{3,40}|\s+for\s+hearing)?)|(?:is|
  are)\s+(?:to\s+be\s+(?:argued|heard|called|tried|re-?heard)|(?:back\s+)?on\s+for)|(?:is|are)\s+(?:made\s+)?returnable(?:\s+before\s+[^;]{3,40})?)(?:\s+(?:on|at))?\s*$`, 'i')
/** Somebody is to be there: “shall appear … on”, “are to report to Courtroom 12 on”, “that Mr. Doe appear before the undersigned on”. */
const PRESENT = pattern`
  (?<what>(?:personally\s+)?appear|report\s+(?:to|at|in)\s+(?:the\s+)?(?:court|Courtroom|judge|chambers)|be\s+(?:present|available|
  in\s+(?:my\s+|the\s+)?court(?:room)?|on\s+the\s+line)|return(?=\s+(?:to\s+(?:the\s+)?court|on|at|in\s+person|before)\b)|mediate|show\s+cause(?=\s+(?:before|at|in\s+(?:court|person))\b)|call\s+(?:in|into|chambers|
  the\s+(?:court|chambers|conference\s+line|undersigned|bridge)|\(?\d{3})|dial\s+in|attend\s+court|
  meet\s+with\s+(?:the\s+)?(?:Court|Judge|Magistrate|undersigned|mediator|me\b)|come\s+(?:to|before)\s+(?:the\s+)?court)`
const APPEAR = new RegExp(pattern`
  \b(?:shall|must|should|is|are|to|will|let\s+[^;,]{2,60}|directed|ordered|required|that\s+[^;,]{2,60}(?:,[^;,]{2,60},)?)\s+(?:to\s+)?(?:also\s+|
  each\s+|all\s+)?${PRESENT}(?![\w-])(?:[^;]{0,120}?\s)?(?:on|at)\s*$`, 'i')
const APPEAR_AFTER = new RegExp(pattern`
  ^[,\s]+(?:[^;]{1,60}?\s)?(?:shall|must|are\s+to|is\s+to|(?:is|are)\s+(?:ordered|directed|required)\s+to)\s+${PRESENT}(?![\w-])`, 'i')

/** “shall appear for an independent medical examination”: no court sits there. */
const EXAMINED = /\bfor\s+(?:an?|his|her|their|the)\s+(?:\w+\s+){0,3}(?:examination|evaluation|deposition|interview|inspection)\b(?!\s+(?:before|by)\s+the\s+court)/i

/** What a matter that is argued or tried comes up for. */
const WHAT_IS_DONE: readonly (readonly [done: RegExp, event: string])[] = [[/\bargued\b/i, 'argument'], [/\bfor\s+hearing\b/i, 'hearing'], [/\btried\b/i, 'trial']]

/** Subjects whose date is a deadline. */
const DEADLINE = /\b(?:deadlines?|cut-?off|discovery|disclosures?|date|time|responses?|briefing|completion|report|opposition|reply)\b/i

/** “Motion hearing held; continued to 5/4 at 9:15”: the event stands before the semicolon. */
const goneOn = ({ text }: MarkedSentence, before: string): RegExpExecArray | null => {
  const moved = /^\s*(?:and\s+)?(?:is\s+)?(?:re-?set|continued|adjourned|put\s+over)\s+(?:to|for)\s*$/i.exec(before)
  return moved && eventNames(text.slice(0, text.indexOf(before))).length > 0 ? moved : null
}

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
    const heard = HEARD.exec(before) ?? TALK.exec(before) ?? PLACED.exec(before) ?? APPEAR.exec(before) ?? COMES.exec(before)
      ?? APPEAR_AFTER.exec(textAfter(sentence, date.span.end, 120)) ?? (date.time === null ? null : SET.exec(before) ?? goneOn(sentence, before))
    if (!heard) return []
    if (EXAMINED.test(heard[0])) return []
    const what = WHAT_IS_DONE.find(([done]) => done.test(heard[0]))?.[1] ?? heard.groups?.['what'] ?? heard.groups?.['set'] ?? (heard.index > 0 ? /[^;:.]*$/.exec(before.slice(Math.max(0, heard.index - 140), heard.index))![0].replace(/,\s*$/, '') : 'hearing')
    if (/\b(?:report|deposition|inspection|production|payment)s?\s*$/i.test(what) || (DEADLINE.test(what) && /\bset\b/.test(heard[0]))) return []
    return [settingDraft(courtSits.name, date, subject(what), context)]
  }),
  examples: [
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
    { text: 'I’ll see lead counsel by video on May 4, 2026 at 9:00 a.m.', yields: ['May 4, 2026 at 9:00 a.m.'] },
    { text: 'Let the defendant show cause at Courtroom 11A on the 4th day of May, 2026, at 10:00 o’clock in the forenoon why an order should not be made.', yields: ['4th day of May, 2026, at 10:00 o’clock in the forenoon'] },
    { text: 'The matter is on for May 4, 2026 at 10:00 a.m.', yields: ['May 4, 2026 at 10:00 a.m.'] },
    { text: 'Counsel are to be in my courtroom on May 4, 2026 at 10:00 a.m.', yields: ['May 4, 2026 at 10:00 a.m.'] },
    { text: 'The Court will announce its ruling from the bench on May 4, 2026 at 4:00 p.m.', yields: ['May 4, 2026 at 4:00 p.m.'] },
    { text: 'The case will be reheard en banc on May 4, 2026 at 10:00 a.m.', yields: ['May 4, 2026 at 10:00 a.m.'] },
  ],
  counterexamples: [
    'Defendant shall return the passport on May 4, 2026.',
    'The parties shall meet and confer on May 4, 2026.',
    'The deadline to answer is set for May 4, 2026 at noon.',
    'The Court will hear nothing further after May 4, 2026.',
    'Plaintiff shall appear for an independent medical examination on May 4, 2026 at 10:00 a.m.',
    'We met on January 22, 2026.',
    'Discovery will be completed by May 4, 2026.',
    'Plaintiff shall show cause in writing by May 4, 2026.',
    'The deposition of Mr. Roe shall take place on May 4, 2026 at 9:00 a.m.',
  ],
}

const subject = (words: string): string => words.replace(/\s+/g, ' ').replace(/^.*\b(?:that|and|,)\s+(?=\S+\s+\S)/i, '').replace(/^(?:the|a|an|this)\s+/i, '').replace(/(?:\s+(?:will|shall|is|are|to|and|be|trailing))+$/i, '').trim().toLowerCase() || 'hearing'
