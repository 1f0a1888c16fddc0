import { consequenceRule } from '../../consequence-rule.ts'
import { lackIn } from '../../consequence-words.ts'

/** “Papers not so filed will not be considered”, “Disputes raised after that day are waived”: what was not done, or done wrongly, is the subject. */
export const notSoDone = consequenceRule({
  name: 'consequence/not-so-done',
  cue: /\b(?:will|shall|may|is|are|stands?|be)\b/i,
  reads: ({ effect, before, after }) =>
    effect > 0 && !/^\s*(?:if|unless|should|when|where)\b/i.test(before) && lackIn(before) && !/\b(?:shall|must|may|will)\b/i.test(before)
    && !/^(?:the\s+|this\s+|his\s+|her\s+)?(?:court|motion\s+(?:is|was)|plaintiff['’]s\s+motion|defendant['’]s\s+motion|request)\b/i.test(before.trim())
    && !/\b(?:court|judge|panel)\s+(?:finds|concludes|has|may)\b/i.test(before)
    && /^(?:(?:is|are|be|stands?)\s+(?:then\s+|hereby\s+|deemed\s+)?(?:waived|forfeited|stricken|barred|disallowed|abandoned|precluded|subject|conceded|admitted|exposed)|lapses?|waives?|forfeits?|exposes?|constitutes?|the\s+penalty|risks?|loses?|(?:may|will|shall|can|might)\b)/i.test(after),
  examples: [
    { text: 'A dispute not raised by then is waived.', yields: ['A dispute not raised by then is waived'] },
    { text: 'Excess pages will not be read.', yields: ['Excess pages will not be read'] },
    { text: 'A motion to compel filed more than fourteen days after the cutoff will be denied as untimely.', yields: ['A motion to compel filed more than fourteen days after the cutoff will be denied as untimely'] },
    { text: 'No motion shall be filed without approval, and any motion filed without approval will be denied.', yields: ['any motion filed without approval will be denied'] },
    { text: 'Costs not claimed by then are waived.', yields: ['Costs not claimed by then are waived'] },
    { text: 'A witness not disclosed in the statement may not be used at trial.', yields: ['A witness not disclosed in the statement may not be used at trial'] },
    { text: 'Late bids shall be disregarded.', yields: ['Late bids shall be disregarded'] },
  ],
  counterexamples: [
    'The motion is denied.',
    'A late answer was filed.',
    'Briefs shall not exceed 25 pages.',
    'Documents not so marked remain in the file.',
  ],
})
