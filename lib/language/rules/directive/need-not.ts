import { commandRule } from '../../command/command-rule.ts'
import { namesActor } from '../../obligor/subject-words.ts'
import { beginsWithAct } from '../../command/effects.ts'
import type { Modality } from '../../finding.ts'
import { isNobody } from './subject-forms.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** Counsel who has withdrawn has nothing left to do. */
const counselDone = /^\s*(?:all\s+|any\s+)?(?:further\s+)?(?:responsibility|representation|liability)\b/i
const handled = /^\s*be\s+(?:re-?)?(?:filed|served|logged|produced|submitted|noticed|sealed|sent|docketed)\b/i
const excused = /excused|relieved/i

/** “The parties need file no reply”. */
const needNone = (subject: string, act: string): Modality | null =>
  /^\s*\w+\s+no\b/i.test(act) && namesActor(subject) ? 'may' : null

/** “need not”, “is excused from”: what may be left undone. */
export const needNot = commandRule({
  name: 'directive/need-not',
  cue: new RegExp(pattern`
    \bneeds?\b|\b(?:not|no longer)\s+(?:be\s+)?required\s+to\b|\b(?:excused|relieved)\b|\bnot\s+have\s+to\b|
    \bno\s+(?:further\s+)?(?:duty|obligation)\b`, 'i'),
  kinds: ['need-not'],
  reads: ({ subject, act, part }) => {
    const { words } = part.predicate
    if (/^need$/i.test(words) && !isNobody(subject)) return needNone(subject, act)
    const free = namesActor(subject) && beginsWithAct(act)
      || handled.test(act)
      || excused.test(words) && !counselDone.test(act)
    return free ? 'may' : null
  },
  examples: [
    { text: 'You need not ask my leave to agree on later depositions.', yields: ['You need not ask my leave to agree on later depositions'] },
    { text: 'No lawyer need ask leave to appear by video.', yields: ['No lawyer need ask leave to appear by video'] },
    { text: 'The parties are not required to file a joint report.', yields: ['The parties are not required to file a joint report'] },
    { text: 'Defendant need not answer the complaint until May 3, 2021.', yields: ['Defendant need not answer the complaint until May 3, 2021'] },
    { text: 'Mr. Dabney is relieved of any duty to respond to the second set of requests.', yields: ['Mr. Dabney is relieved of any duty to respond to the second set of requests'] },
    { text: 'Defendant has no obligation to answer the original complaint.', yields: ['Defendant has no obligation to answer the original complaint'] },
    { text: 'The parties do not have to file a joint letter.', yields: ['The parties do not have to file a joint letter'] },
    { text: 'The forms need not be resubmitted.', yields: ['The forms need not be resubmitted'] },
    { text: 'Counsel is excused from attending the conference.', yields: ['Counsel is excused from attending the conference'] },
  ],
  counterexamples: [
    'The plaintiff need not plead legal theories.',
    'The Court need not decide the question.',
    'No hearing is needed.',
    'Attorney Roe is relieved of further responsibility for Defendant.',
    'An officer has no duty to retreat.',
    'The parties identified a need for discovery.',
  ],
})
