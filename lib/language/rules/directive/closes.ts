import { commandRule } from '../../command/command-rule.ts'
import { hasTime } from '../../clause/stated-times.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** Papers that come after another: “rebuttal reports follow within 28 days”. */
const followingPaper = new RegExp(pattern`
  \b(?:reports?|disclosures?|logs?|briefs?|repl(?:y|ies)|responses?|letters?|productions?|lists?|statements?)\s*$`, 'i')
/** What the parties must have done when it closes. */
const closingTime = /\b(?:discovery|disclosures?|depositions?|period|time|window|briefing|deadline|production)\b/i

/** “Fact discovery closes on February 13, 2026”. */
export const closes = commandRule({
  name: 'directive/closes',
  cue: /\b(?:closes?|ends?|expires?|concludes?|shuts?|follows?)\s/i,
  kinds: ['closes'],
  reads: ({ sentence, part, subject }) => {
    const what = /follow/i.test(part.predicate.words) ? followingPaper : closingTime
    return what.test(subject) && hasTime(sentence, part.predicate.end, part.end) ? 'must' : null
  },
  examples: [
    { text: 'Fact discovery closes on February 13, 2026.', yields: ['Fact discovery closes on February 13, 2026'] },
    { text: 'All expert discovery shall close by June 1, 2022.', yields: ['All expert discovery shall close by June 1, 2022'] },
    { text: 'Opening reports are due May 3, 2021; rebuttal reports follow within 28 days.', yields: ['rebuttal reports follow within 28 days'] },
    { text: 'Expert discovery, depositions included, closes May 1, 2026.', yields: ['Expert discovery, depositions included, closes May 1, 2026'] },
    { text: 'Fact discovery, which was to close on December 19, now closes on February 13, 2026.', yields: ['Fact discovery, which was to close on December 19, now closes on February 13, 2026'] },
  ],
  counterexamples: [
    'The office closes at 5:00 p.m.',
    'Discovery closed on May 3, 2020.',
    'The facts follow in brief.',
    'The trial ends on May 3, 2021.',
  ],
})
