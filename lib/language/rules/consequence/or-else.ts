import { consequenceRule } from '../../consequence/consequence-rule.ts'

/** “…, failing which the objection is waived”, “or be deemed in default”, “on pain of contempt”. */
export const orElse = consequenceRule({
  name: 'consequence/or-else',
  cue: /\b(?:failing\s+which|or\s+else|pain\s+of|penalty\s+of|or\s+\w+|absent\s+which|in\s+default\s+(?:of\s+)?which|and\s+exposes?)\b/i,
  reads: ({ words }) => /\b(?:failing\s+which|absent\s+which|in\s+default\s+of\s+which|or\s+else\b|(?:on|upon|under)\s+(?:pain|penalty)\s+of\s+(?!perjury)|or\s+(?:it|they|he|she|the\s+\w+)?\s*(?:will\s+|shall\s+|may\s+)?(?:be\s+)?(?:deemed|waived|stricken|barred|held|precluded|dismissed|face|risk|suffer)|\bor\s+(?:else\s+)?(?:the|its|his|her|their|this|that|such)?\s*(?:\w+\s+){1,3}(?:(?:may|will|shall)\s+be\s+(?:dismissed|stricken|denied|waived|deemed|barred|precluded|defaulted|converted|disregarded)|(?:is|are)\s+(?:waived|forfeited|barred|lost|deemed))|and\s+exposes?\s+\w+(?:\s+\w+){0,3}\s+to)\b/i.test(words),
  examples: [
    { text: 'A party that objects must do so in writing, failing which the objection is waived.', yields: ['A party that objects must do so in writing, failing which the objection is waived'] },
    { text: 'Objections must be filed by May 3, 2021 or be deemed waived.', yields: ['Objections must be filed by May 3, 2021 or be deemed waived'] },
    { text: 'Defendant shall appear on May 3, 2021, on pain of contempt.', yields: ['Defendant shall appear on May 3, 2021, on pain of contempt'] },
    { text: 'Any Defendant contesting jurisdiction shall so move by June 30, 2026, or the defense is waived.', yields: ['Any Defendant contesting jurisdiction shall so move by June 30, 2026, or the defense is waived'] },
    { text: 'Mass designations are prohibited, and expose the designating party to sanctions.', yields: ['Mass designations are prohibited, and expose the designating party to sanctions'] },
  ],
  counterexamples: ['The response must be made under penalty of perjury.', 'The parties may settle or proceed to trial.'],
})
