import { consequenceRule } from '../../consequence/consequence-rule.ts'
import { lackIn } from '../../consequence/consequence-words.ts'

/** “Papers not so filed will not be considered”, “Disputes raised after that day are waived”: what was not done, or done wrongly, is the subject. */
export const notSoDone = consequenceRule({
  name: 'consequence/not-so-done',
  cue: /\b(?:will|won['’]t|shall|may|is|are|stands?|be|court|gives?)\b|=/i,
  reads: ({ effect, before, after, words }) =>
    /\b(?:court|i|we)\s+(?:will|may|shall)\s+not\s+(?:read|consider|accept|hear|entertain|review|take\s+up|look\s+at)\b[^;]*\b(?:past|beyond|after|late|later|untimely|without|not|exceed\w*|more\s+than|over)\b/i.test(words)
    || effect > 0 && refusesPapers(before, after)
    || effect > 0 && !/^\s*(?:if|unless|should|when|where|absent|except|without)\b/i.test(before) && lackIn(before) && !/\b(?:shall|must|may|will)\b/i.test(before)
    && !/^(?:the\s+|this\s+|his\s+|her\s+)?(?:court|motion\s+(?:is|was)|plaintiff['’]s\s+motion|defendant['’]s\s+motion|request)\b/i.test(before.trim())
    && !/\b(?:court|judge|panel)\s+(?:finds|concludes|has|may)\b/i.test(before)
    && /^(?:(?:is|are|be|stands?)\s+(?:then\s+|hereby\s+|deemed\s+)?(?:waived|forfeited|stricken|barred|disallowed|abandoned|precluded|subject|conceded|admitted|exposed)|lapses?|waives?|forfeits?|exposes?|constitutes?|the\s+penalty|risks?|loses?|gives?\s+up|is\s+(?:contempt|a\s+waiver|withdrawn)|=|(?:may|will|won['’]t|shall|can|cannot|might)\b)/i.test(after),
  examples: [
    { text: 'A dispute not raised by then is waived.', yields: ['A dispute not raised by then is waived'] },
    { text: 'Excess pages will not be read.', yields: ['Excess pages will not be read'] },
    { text: 'A motion to compel filed more than fourteen days after the cutoff will be denied as untimely.', yields: ['A motion to compel filed more than fourteen days after the cutoff will be denied as untimely'] },
    { text: 'No motion shall be filed without approval, and any motion filed without approval will be denied.', yields: ['any motion filed without approval will be denied'] },
    { text: 'Costs not claimed by then are waived.', yields: ['Costs not claimed by then are waived'] },
    { text: 'A witness not disclosed in the statement may not be used at trial.', yields: ['A witness not disclosed in the statement may not be used at trial'] },
    { text: 'Hours reported more than 45 days after the work will not be compensated.', yields: ['Hours reported more than 45 days after the work will not be compensated'] },
    { text: 'Letters sent to chambers by fax will be returned unread.', yields: ['Letters sent to chambers by fax will be returned unread'] },
    { text: 'A reply longer than ten pages will be stricken.', yields: ['A reply longer than ten pages will be stricken'] },
    { text: 'Late bids shall be disregarded.', yields: ['Late bids shall be disregarded'] },
  ],
  counterexamples: [
    'The motion is denied.',
    'A late answer was filed.',
    'Briefs shall not exceed 25 pages.',
    'Documents not so marked remain in the file.',
  ],
})

/** “those sent directly to chambers will be returned unread”: papers of a kind that the court turns away. */
const refusesPapers = (before: string, after: string): boolean =>
  /^\s*(?:any|a|an|all|those|papers|motions?|letters?|requests?|briefs?|replies|disputes|submissions?|filings?|objections?|exhibits?|bids?|claims?|ballots?|[a-z]+s)\b/i.test(before) && /\b(?:\w+ed|sent|made|brought|that|which|whose|who|by|over|later|untimely)\b/i.test(before) && !/\b(?:shall|must|may|will|granted)\b/i.test(before)
  && /^(?:will|shall|may|won['’]t)\s+(?:not\s+)?(?:be\s+)?(?:\w+ly\s+)?(?:returned|rejected|disregarded|stricken|struck|denied|refused|ignored|discarded|(?:read|considered|entertained|counted|heard|accepted|taken\s+up|compensated|reviewed|addressed)\b)/i.test(after)
  && (/\bnot\b|won['’]t/i.test(after.slice(0, 20)) || /^(?:will|shall|may)\s+be\s+(?:\w+ly\s+)?(?:returned|rejected|disregarded|stricken|struck|denied|refused|ignored|discarded)/i.test(after))
