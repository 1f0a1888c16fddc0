import type { Draft } from '../../draft.ts'
import type { Setting } from '../../finding.ts'
import { eventAt } from '../../time/events-at.ts'
import { clauseBefore, textAfter } from '../../sentence/nearby.ts'
import type { Rule } from '../../rule.ts'
import { openDates, settingDraft } from './setting-draft.ts'

/** “The Court will hear debtors’ motions on …”, “We will talk again on …”, “the application will be set on … at 11:00 a.m.” */
const HEARD = /\b(?:the|this)\s+(?:Court|undersigned)\s+(?:will|shall|intends\s+to)\s+(?:hear|take\s+up|consider|address|entertain|call)\s+(?<what>[^;]{2,140}?)\s+(?:on|at|beginning\s+at|commencing\s+at|beginning|starting\s+at)\s*$/i
const TALK = /\b(?:we|counsel\s+and\s+I|I)\s+(?:will|shall)\s+(?<what>talk|speak|meet|convene|reconvene|confer)(?:\s+(?:again|next|by\s+\w+|in\s+\w+|with\s+[\w\s]{1,30}))*\s+(?:on|at)\s*$/i
const SET = /(?<what>[^;:.]{3,140}?),?\s+(?:(?:is|are|will\s+be|shall\s+be|be)\s+(?:hereby\s+)?(?:set|heard|called|considered|argued|taken\s+up|calendared|noticed|scheduled|presented)(?:\s+(?:down|for\s+(?:hearing|argument|presentment)))?)\s+(?:before\s+[^;]{3,60}\s+)?(?:on|for|at)\s*$/i
const APPEAR = /\b(?:shall|must|is|are|to|directed|ordered|required)\s+(?:to\s+)?(?<what>appear)\b[^;]{0,120}?\s(?:on|at)\s*$/i
const APPEAR_AFTER = /^[,\s]+(?:[^;]{1,60}?\s)?(?:shall|must|are\s+to|is\s+to|(?:is|are)\s+(?:ordered|directed|required)\s+to)\s+(?<what>appear)\b/i

/** Subjects whose date is a deadline. */
const DEADLINE = /\b(?:deadlines?|cut-?off|discovery|disclosures?|date|time|responses?|briefing|completion|report|opposition|reply)\b/i

/** Sittings whose event has no name of its own. */
export const courtSits: Rule<Draft<Setting>> = {
  name: 'setting/court-sits',
  cue: /\b(?:Court|undersigned|we|I)\s+(?:will|shall|intends)|\b(?:set|heard|called|considered|argued|taken|calendared|noticed|scheduled|presented)\b|\bappear\b/i,
  produce: (sentence, context) => openDates(sentence, context).flatMap((date) => {
    if (eventAt(sentence, date)) return []
    const before = clauseBefore(sentence, date.span.start)
    const heard = HEARD.exec(before) ?? TALK.exec(before) ?? APPEAR.exec(before)
      ?? APPEAR_AFTER.exec(textAfter(sentence, date.span.end, 120)) ?? (date.time === null ? null : SET.exec(before))
    const what = heard?.groups?.['what']
    if (what === undefined || (DEADLINE.test(what) && heard?.[0].includes('set'))) return []
    return [settingDraft(courtSits.name, date, subject(what), context)]
  }),
  examples: [
    { text: 'The Court will hear debtors’ motions for cash collateral on October 27, 2009 at 9:00 a.m. in Spokane.', yields: ['October 27, 2009 at 9:00 a.m.'] },
    { text: 'We will talk again on January 22, 2026 at 4:30 p.m.', yields: ['January 22, 2026 at 4:30 p.m.'] },
    { text: 'Mr. Reed’s application to approve employment will be set on October 15, 2009 at 11:00 a.m. by telephone.', yields: ['October 15, 2009 at 11:00 a.m.'] },
    { text: 'Counsel shall appear in person before the undersigned on May 4, 2026.', yields: ['May 4, 2026'] },
    { text: 'On May 4, 2026 at 9:00 a.m., Mr. Doe shall appear and show cause.', yields: ['May 4, 2026 at 9:00 a.m.'] },
    { text: 'The motion to withdraw will be heard on April 2, 2026 at 10:00 a.m.', yields: ['April 2, 2026 at 10:00 a.m.'] },
  ],
  counterexamples: [
    'The deadline to answer is set for May 4, 2026 at noon.',
    'The Court will hear nothing further after May 4, 2026.',
    'We met on January 22, 2026.',
    'Discovery will be completed by May 4, 2026.',
  ],
}

const subject = (words: string): string => words.replace(/\s+/g, ' ').replace(/^.*\b(?:that|and|,)\s+(?=\S+\s+\S)/i, '').replace(/^(?:the|a|an)\s+/i, '').trim().toLowerCase()
