import { consequenceRule } from '../../consequence/consequence-rule.ts'

/** “Failure to comply may result in …”: the lack is the subject. */
export const failure = consequenceRule({
  name: 'consequence/failure',
  cue: /\b(?:failures?|fails|failing|non-?compliance|noncompliance|violations?|violating|refusal|breach|disobedience|disregard|neglect)\b/i,
  reads: ({ effect, before, words }) =>
    /\b(?:upon|on)\s+(?:any\s+|such\s+|his\s+|her\s+|its\s+|their\s+|the\s+)?(?:\w+['’]s?\s+)?(?:failure|default|breach|violation)\b[^;]*\b(?:default|dismiss|judgment|sanction|contempt|warrant|without\s+further)/i.test(words)
    || effect >= 0 && /\b(?:failures?|failing|non-?compliance|noncompliance|violations?|violating|refusal|breach|disobedience|disregard|neglect)\b/i.test(before) && !/\b(?:argues?|claims?\s+that|alleg\w+|because\s+of|due\s+to)\b/i.test(before),
  examples: [
    { text: 'Failure to comply with this Order may result in sanctions, including dismissal.', yields: ['Failure to comply with this Order may result in sanctions, including dismissal'] },
    { text: 'Violation of any of the foregoing conditions may result in the immediate issuance of a warrant.', yields: ['Violation of any of the foregoing conditions may result in the immediate issuance of a warrant'] },
    { text: 'A party’s failure to file timely objections shall constitute a waiver of appellate review.', yields: ['A party’s failure to file timely objections shall constitute a waiver of appellate review'] },
    { text: 'Noncompliance will subject the offending party to sanctions.', yields: ['Noncompliance will subject the offending party to sanctions'] },
    { text: 'Failure to give such notice shall preclude Defendant from asserting force majeure.', yields: ['Failure to give such notice shall preclude Defendant from asserting force majeure'] },
    { text: 'Upon her failure the Clerk is directed to enter her default.', yields: ['Upon her failure the Clerk is directed to enter her default'] },
    { text: 'Disobedience of it is contempt.', yields: ['Disobedience of it is contempt'] },
    { text: 'Continued failure to prosecute this case will expose it to dismissal.', yields: ['Continued failure to prosecute this case will expose it to dismissal'] },
  ],
  counterexamples: [
    'Defendants failed to submit a letter.',
    'The motion to dismiss for failure to state a claim is granted.',
    'Plaintiff was warned in 2019 that delay has a price.',
    'The failure to train claim was tried to a jury.',
  ],
})
