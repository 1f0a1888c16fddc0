import { commandRule } from '../../command/command-rule.ts'

/** “is not accepted” of a reason, not of a paper: “Defendant’s explanation is not accepted”. */
const notAccepted = /^(?:is|be)\b.*accepted/i
const pointer = /^(?:it|this|that|such\s+conduct)$/i
const byLaw = /^\s*(?:under|by)\s+(?:the\s+)?(?:rule|statute|law|_)/i

/** “are not permitted”, “is prohibited”. */
export const forbidden = commandRule({
  name: 'directive/forbidden',
  cue: /\b(?:permitted|allowed|authorized|accept(?:able|ed)|prohibited|forbidden)\b/i,
  kinds: ['forbidden'],
  reads: ({ subject, act, part }) => {
    if (subject === '' || pointer.test(subject.trim())) return null
    return notAccepted.test(part.predicate.words) || byLaw.test(act) ? null : 'must-not'
  },
  examples: [
    { text: 'Separate statements of undisputed fact are not permitted.', yields: ['Separate statements of undisputed fact are not permitted'] },
    { text: 'Mass designations are prohibited.', yields: ['Mass designations are prohibited'] },
    { text: 'Recording of the proceeding is forbidden.', yields: ['Recording of the proceeding is forbidden'] },
    { text: 'Faxes are not accepted.', yields: ['Faxes are not accepted'] },
  ],
  counterexamples: [
    'The amendment was not permitted.',
    'Defendant’s explanation is not accepted by the jury.',
    'Such conduct is prohibited by statute.',
  ],
})
