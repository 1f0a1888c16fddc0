import { commandRule } from '../../command/command-rule.ts'
import { isMovableDate } from '../../command/movable-date.ts'
import { hasTime } from '../../clause/stated-times.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** “A discovery status conference is set”: nobody's duty, a sitting. */
const sitting = /\b(?:conference|hearing|argument|call)\s*$/i
/** “that date”: of what, the sentence does not say. */
const bareDate = /^(?:that|this|the|such)(?:\s+new)?\s+(?:date|day|time)$/i
/** Papers that one may leave be: “the time to object”, “the reply, if any”. */
const free = /\bobjections?\b|\bto\s+(?:object|reply)\b|\brepl(?:y|ies)\b[^,;]*\bif\s+any/i

/** “the time to answer is extended to May 3”: a ruling whose working part gives somebody a date. */
export const moved = commandRule({
  name: 'directive/extended',
  cue: new RegExp(pattern`
    \b(?:extended|continued|re-?set|moved|enlarged|advanced|postponed|adjourned|rescheduled|set|fixed|held|modified|amended|
    changed|deadline|date|day|cut-?off)\b`, 'i'),
  kinds: ['moved'],
  reads: ({ part, sentence, subject, act }) => {
    const own = subject.replace(/_+/g, ' ')
    if (!hasTime(sentence, part.predicate.start, part.end) && !/^\s*the\s+same\s+date/i.test(act)) return null
    if (/\bheld\b/i.test(part.predicate.words)) return /\bto$/i.test(part.predicate.words) ? 'must' : null
    if (sitting.test(own) || bareDate.test(own.trim()) || !isMovableDate(own)) return null
    return free.test(own) ? 'may' : 'must'
  },
  examples: [
    { text: 'Defendant’s time to answer, move, or otherwise respond to the Complaint is extended to April 10, 2026.', yields: ['Defendant’s time to answer, move, or otherwise respond to the Complaint is extended to April 10, 2026'] },
    { text: 'Defendant’s time to answer is EXTENDED to May 3, 2021.', yields: ['Defendant’s time to answer is EXTENDED to May 3, 2021'] },
    { text: 'The deadline for completion of fact discovery is hereby extended through and including June 1, 2022.', yields: ['The deadline for completion of fact discovery is hereby extended through and including June 1, 2022'] },
    { text: 'The discovery cut-off date of March 31, 2009 is hereby vacated and is re-set to May 15, 2009.', yields: ['The discovery cut-off date of March 31, 2009 is hereby vacated and is re-set to May 15, 2009'] },
    { text: 'The deadline to file dispositive motions is continued to July 9, 2021; the trial is continued to October 4, 2021.', yields: ['The deadline to file dispositive motions is continued to July 9, 2021'] },
    { text: 'The time for filing the appellant briefs is extended until March 8, 2013.', yields: ['The time for filing the appellant briefs is extended until March 8, 2013'] },
    { text: 'Expert discovery, which was to have ended on April 30, 2026, is extended to August 28, 2026.', yields: ['Expert discovery, which was to have ended on April 30, 2026, is extended to August 28, 2026'] },
  ],
  counterexamples: [
    'The hearing is continued to May 3, 2021.',
    'A discovery status conference is set for May 3, 2021 at 1:00 p.m.',
    'The trial date is reset for May 3, 2021.',
    'The deadline was extended to May 3, 2020.',
    'The status conference is adjourned to May 3, 2021.',
  ],
})
