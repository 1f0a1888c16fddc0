import { consequenceRule } from '../../consequence/consequence-rule.ts'

/** “Otherwise, the case will be dismissed”, “If not, …”, “In that event, …”: the condition is the sentence before. */
export const otherwise = consequenceRule({
  name: 'consequence/otherwise',
  cue: /\b(?:otherwise|if\s+(?:not|so)|or\s+else|failing|absent|in\s+(?:that|such|either|default))\b/i,
  way: 'before',
  examples: [
    { text: 'Otherwise, the case will be dismissed.', yields: ['Otherwise, the case will be dismissed'] },
    { text: 'Plaintiff may amend by May 3, 2021; otherwise judgment will be entered.', yields: ['otherwise judgment will be entered'] },
    { text: 'If not, the matter will be closed.', yields: ['If not, the matter will be closed'] },
    { text: 'In that event, the Court will enter judgment against the garnishee.', yields: ['In that event, the Court will enter judgment against the garnishee'] },
    { text: 'Failing that, the claims will be dismissed.', yields: ['Failing that, the claims will be dismissed'] },
  ],
  counterexamples: ['Otherwise, the motion is denied.', 'If so, counsel shall notify chambers.', 'In that event, the parties shall file a joint letter.'],
})
