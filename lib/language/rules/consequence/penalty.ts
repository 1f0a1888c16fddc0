import { consequenceRule } from '../../consequence/consequence-rule.ts'

/** What may be imposed, without a condition of its own: “I may tax costs for …”, “Whoever fails to appear shall be punished …”. */
export const penalty = consequenceRule({
  name: 'consequence/penalty',
  cue: /\b(?:sanctions?|contempt|costs?|penalt(?:y|ies)|punish\w*|liable|dismiss\w*|fines?|warrant|default|unopposed|rested|disqualif\w*|disallowed|stricken|struck|deemed|unread|referred|jury\s+costs)\b/i,
  reads: ({ words, effect, before, after }) =>
    /\b(?:i|we|the\s+court|court)\s+(?:may|will)\s+(?:also\s+|then\s+)?(?:impose|tax|assess|strike|award\s+(?:costs|fees|expenses)|sanction|hold\s+\w+(?:\s+\w+)?\s+in\s+contempt|dismiss|order\s+(?:payment|the\s+payment))\b[^;]*\b(?:for|against|on|upon|if|any)\b/i.test(words)
    || /\bshall\s+be\s+liable\s+for\b[^;]*\b(?:each|any|every)\s+(?:failure|violation|day|late)/i.test(words)
    || /^(?:for\s+)?(?:each|any|every)\b[^;]*\b(?:late|failure|violation)\b[^;]*\bpenalty\s+is\b/i.test(words)
    || effect > 0 && /^(?:any|a|an|each|every|no|anyone|whoever|those|all)\b[^;]*\b(?:who|that|which|whoever|filed|made|received|served|so)\b/i.test(before.trim()) && /\b(?:deemed|stricken|struck|punished|sanction\w*|contempt|referred\s+to\s+the|disregarded|returned|unread|dismissed|denied|rejected|default|disallowed)\b/i.test(after) && /^(?:may|will|shall)\b/i.test(after)
    || effect >= 0 && /\bfalse\b/i.test(before) && /^(?:may|will|shall)/i.test(after)
    || /\b(?:subject|expose)s?\s+(?:\w+\s+){0,4}to\s+(?:\w+\s+){0,4}(?:sanctions?|contempt|penalt|punish)/i.test(words),
  examples: [
    { text: 'I may tax costs for an unreasonable withholding of consent.', yields: ['I may tax costs for an unreasonable withholding of consent'] },
    { text: 'A person who fails to appear shall be punished by imprisonment consecutive to any other sentence.', yields: ['A person who fails to appear shall be punished by imprisonment consecutive to any other sentence'] },
    { text: 'Defendant shall be liable for stipulated penalties as follows for each failure to meet a requirement.', yields: ['Defendant shall be liable for stipulated penalties as follows for each failure to meet a requirement'] },
    { text: 'For each report submitted late, the penalty is $400 per Day.', yields: ['For each report submitted late, the penalty is $400 per Day'] },
    { text: 'A false certificate will be referred to the Chief Judge.', yields: ['A false certificate will be referred to the Chief Judge'] },
    { text: 'A party that runs out of witnesses before 1:30 p.m. will be deemed to have rested.', yields: ['A party that runs out of witnesses before 1:30 p.m. will be deemed to have rested'] },
  ],
  counterexamples: ['The Court awards costs to Plaintiff.', 'Plaintiff seeks sanctions.', 'The bond is forfeited.', 'The case will be dismissed upon filing of the stipulation.'],
})
