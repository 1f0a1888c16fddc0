import { commandRule } from '../../command/command-rule.ts'

/** “are not permitted”, “is prohibited”. */
export const forbidden = commandRule({
  name: 'directive/forbidden',
  cue: /\b(?:permitted|allowed|authorized|acceptable|prohibited|forbidden)\b/i,
  kinds: ['forbidden'],
  reads: ({ subject, act }) => (subject === '' || /^(?:it|this|that|such\s+conduct)$/i.test(subject.trim()) || /^\s*(?:under|by)\s+(?:the\s+)?(?:rule|statute|law|_)/i.test(act) ? null : 'must-not'),
  examples: [
    { text: 'Separate statements of undisputed fact are not permitted.', yields: ['Separate statements of undisputed fact are not permitted'] },
    { text: 'Mass designations are prohibited.', yields: ['Mass designations are prohibited'] },
    { text: 'Recording of the proceeding is forbidden.', yields: ['Recording of the proceeding is forbidden'] },
  ],
  counterexamples: ['The amendment was not permitted.', 'Such conduct is prohibited by statute.'],
})
