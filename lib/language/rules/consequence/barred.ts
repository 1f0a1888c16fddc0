import { consequenceRule } from '../../consequence/consequence-rule.ts'

/** “shall be forever barred”, “loses the right to appeal”, “will be deemed to consent”. */
export const barred = consequenceRule({
  name: 'consequence/barred',
  cue: /\b(?:barred|disallowed|forever|deemed|waives?|waived|right\s+to\s+(?:appeal|object)|precluded|unless|admitted)\b/i,
  reads: ({ words, effect, before, after }) =>
    effect >= 0 && (/\bforever\b[^;]*\b(?:barred|disallowed|enjoined)\b/i.test(words)
      || /\bdeemed\s+(?:admitted|waived|consent\w*|to\s+(?:consent|have|be)|unopposed|abandoned|conceded|dismissed|withdrawn|moot|in\s+default|denied|a\s+(?:waiver|consent|failure))\b/i.test(after) && (/\bunless\b|\bwho\b|\bthat\b|\bnot\b|\bfail|\bno\b|\babsent\b|\bany\b/i.test(words)) && !/^\s*(?:this|such)\s+(?:order|notice)/i.test(before)
      || /\b(?:waives?|loses?|forfeits?)\s+(?:the|its|his|her|their|any|all)\s+(?:right|objection|claim|opportunity)/i.test(words)),
  examples: [
    { text: 'Any claim for which no proof is timely filed shall be forever disallowed and barred.', yields: ['Any claim for which no proof is timely filed shall be forever disallowed and barred'] },
    { text: 'Material facts will be deemed admitted unless the response controverts them.', yields: ['Material facts will be deemed admitted unless the response controverts them'] },
    { text: 'A party who does not object waives the right to appeal.', yields: ['A party who does not object waives the right to appeal'] },
    { text: 'A defendant who has not been served by that date will be deemed dismissed.', yields: ['A defendant who has not been served by that date will be deemed dismissed'] },
  ],
  counterexamples: ['A proof of claim is deemed filed when received.', 'The claim is barred by the statute of limitations.', 'Service of this Order shall be deemed good notice.'],
})
