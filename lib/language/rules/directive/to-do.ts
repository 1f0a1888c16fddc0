import type { Candidate } from '../../command/candidate.ts'
import { commandRule } from '../../command/command-rule.ts'
import { isActDone, isEffect, isSitting } from '../../command/effects.ts'
import { isOptional } from '../../command/strong-command.ts'
import { hasTime } from '../../clause/stated-times.ts'
import { isActor, isNoSubject, isNounWithInfinitive } from './to-do-subject.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** “Discovery motions not to exceed 10 pages” */
const isCap = (words: string, act: string): boolean =>
  /^\s*exceed\b/i.test(act) && /^[^,;]{4,70}$/.test(words) && !/\bthat\b/.test(words)

/** What people do with papers. */
const handled = new RegExp(pattern`
  ^\s*be\s+(?:filed|served|completed|submitted|produced|exchanged|taken|noticed|provided|received|mailed|lodged|sent)\b`, 'i')

/** “Responses to be filed by May 3”: a paper whose time is told. */
const isPaperWithTime = (words: string, { part, sentence, subject, act }: Candidate): boolean =>
  handled.test(act)
  && !isSitting(subject)
  && words.split(' ').length < 9
  && !/\bmotion\s+to\b/i.test(words)
  && hasTime(sentence, part.predicate.end, part.end)

const passive = /^\s*be\s+(?:\w+ly\s+)?([a-z-]+)/i

/** Whether an act breaks off before it says anything. */
const isCutOff = (act: string, text: string): boolean => !/[.]\s*$/.test(text) && !/\d/.test(act) && act.length < 12

/** Docket language: “Defendant Acme to produce the logs by 6/27/2025”. */
export const toDo = commandRule({
  name: 'directive/to-do',
  cue: /\bto\s+\w/i,
  kinds: ['to-do'],
  reads: (candidate) => {
    const { part, sentence, subject, act } = candidate
    const words = subject.replace(/_+/g, ' ').trim()
    const negative = /^not\b/i.test(part.predicate.words)
    if (negative && isCap(words, act)) return 'must-not'
    if (isNounWithInfinitive(words)) return isPaperWithTime(words, candidate) ? 'must' : null
    if (isNoSubject(words)) return null
    const done = passive.exec(act)?.[1]
    if (done !== undefined) {
      if (!isActDone(done) || isSitting(subject) || isEffect(act, subject)) return null
      if (negative) return 'must-not'
      return isOptional(sentence.text.slice(part.start, part.predicate.start)) ? 'may' : 'must'
    }
    if (!isActor(words)) return null
    if (negative) return 'must-not'
    return isCutOff(act, sentence.text) ? null : 'must'
  },
  examples: [
    { text: 'Defense to file declaration in support by 8/26/2011.', yields: ['Defense to file declaration in support by 8/26/2011'] },
    { text: 'Defendant Acme to produce the logs by 6/27/2025, and to amend its answer by 7/3/2025.', yields: ['Defendant Acme to produce the logs by 6/27/2025', 'to amend its answer by 7/3/2025'] },
    { text: 'Counsel to submit a joint letter on or before May 3, 2021.', yields: ['Counsel to submit a joint letter on or before May 3, 2021'] },
    { text: 'Fact discovery to be completed by June 1, 2022.', yields: ['Fact discovery to be completed by June 1, 2022'] },
    { text: 'Plaintiff to serve the summons forthwith.', yields: ['Plaintiff to serve the summons forthwith'] },
    { text: 'Exhibits to be pre-marked.', yields: ['Exhibits to be pre-marked'] },
    { text: 'Discovery motions not to exceed 10 pages.', yields: ['Discovery motions not to exceed 10 pages'] },
  ],
  counterexamples: [
    'The parties ask to move every remaining date by six months.',
    'Whether to grant leave is a matter for the Court’s discretion.',
    'Order granting Motion to Extend Time to File.',
    'MOTION to Unseal Document filed by USA.',
    'Plaintiff asked the Court to extend the date.',
    'The deadline to file motions has passed.',
    'Notice of intent to call witnesses.',
    'Refusing to furnish the Union with records.',
    'Chapter 151B obliges an employer to engage in an interactive process.',
    'A party moving to proceed under a pseudonym thus bears the burden of showing a need.',
    'This factor disfavors secrecy unless the plaintiff offers to disclose her name.',
  ],
})
