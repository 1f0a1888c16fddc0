import { commandRule } from '../../command/command-rule.ts'
import { isProof, isState } from '../../command/effects.ts'
import { hasTime } from '../../clause/stated-times.ts'
import { namesActor } from '../../obligor/subject-words.ts'

/** Of whom the law speaks: “an officer has a duty to …”. */
const anybody = /^an?\s+(?!\w*\s*(?:part(?:y|ies)|attorney|lawyer|person|side|litigant|witness|filer|recipient)\b)/i
/** “he would have to seek leave” */
const supposed = /\b(?:would|might|could)\s*$/i
/** What the law of proof asks. */
const proving = /^\s*(?:persuasion|proof|production|prov|show|demonstrat|establish|persuad|rebutt|overcom|plead|alleg)(?:ing)?\b/i
const gerund = /^\s*[\w-]+ing\b/i

/** “has to”, “has a duty to”, “is under a duty to”. */
export const hasTo = commandRule({
  name: 'directive/has-to',
  cue: /\bha(?:s|ve)\s+to\b|\b(?:duty|obligation|burden|responsibility|task)\b/i,
  kinds: ['have-to'],
  reads: ({ sentence, part, subject, act }) => {
    if (anybody.test(subject) || supposed.test(subject)) return null
    if (!namesActor(subject) && !hasTime(sentence, part.start, part.end)) return null
    return isState(act) && !gerund.test(act) || isProof(act) || proving.test(act) ? null : 'must'
  },
  examples: [
    { text: 'Plaintiff has to serve the summons by May 3, 2021.', yields: ['Plaintiff has to serve the summons by May 3, 2021'] },
    { text: 'Each party is under a continuing duty to supplement its disclosures.', yields: ['Each party is under a continuing duty to supplement its disclosures'] },
    { text: 'The exhibits have to be delivered to chambers by noon on June 1, 2022.', yields: ['The exhibits have to be delivered to chambers by noon on June 1, 2022'] },
    { text: 'Plaintiff has the burden of arranging the deposition.', yields: ['Plaintiff has the burden of arranging the deposition'] },
    { text: 'Counsel have a duty to tell chambers at once if the case settles.', yields: ['Counsel have a duty to tell chambers at once if the case settles'] },
    { text: 'Defendant bears the responsibility for serving the subpoena.', yields: ['Defendant bears the responsibility for serving the subpoena'] },
  ],
  counterexamples: [
    'The party resisting discovery bears the burden of persuasion.',
    'Plaintiff has the burden of proving damages.',
    'Defendants bear the burden to show prejudice.',
    'An officer has a duty to intervene.',
    'The Court has to decide.',
    'Plaintiff has to show good cause.',
    'It has to be said that the record is thin.',
  ],
})
