import { commandRule } from '../../command/command-rule.ts'
import { namesActor } from '../../obligor/subject-words.ts'
import { beginsWithAct } from '../../command/effects.ts'

/** “need not”: what may be left undone. */
export const needNot = commandRule({
  name: 'directive/need-not',
  cue: /\bneeds?\b|\b(?:not|no longer)\s+(?:be\s+)?required\s+to\b|\bexcused\s+from\b/i,
  kinds: ['need-not'],
  reads: ({ subject, act, part }) => {
    if (/^need$/i.test(part.predicate.words) && !/^(?:no|neither)\b/i.test(subject)) return null
    return (namesActor(subject) && beginsWithAct(act)) || /^\s*be\s+(?:filed|served|logged|produced|submitted)\b/i.test(act) || /excused/i.test(part.predicate.words) ? 'may' : null
  },
  examples: [
    { text: 'You need not ask my leave to agree on later depositions.', yields: ['You need not ask my leave to agree on later depositions'] },
    { text: 'No lawyer need ask leave to appear by video.', yields: ['No lawyer need ask leave to appear by video'] },
    { text: 'The parties are not required to file a joint report.', yields: ['The parties are not required to file a joint report'] },
    { text: 'Defendant need not answer the complaint until May 3, 2021.', yields: ['Defendant need not answer the complaint until May 3, 2021'] },
    { text: 'Counsel is excused from attending the conference.', yields: ['Counsel is excused from attending the conference'] },
  ],
  counterexamples: ['The Court need not decide the question.', 'No hearing is needed.', 'The parties identified a need for discovery.'],
})
