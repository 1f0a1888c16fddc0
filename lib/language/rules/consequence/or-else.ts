import { consequenceRule } from '../../consequence/consequence-rule.ts'

/** “…, failing which the objection is waived”, “or be deemed in default”, “on pain of contempt”: the duty itself is the condition. */
export const orElse = consequenceRule({
  name: 'consequence/or-else',
  cue: /\b(?:failing\s+which|or\s+\w+|pain\s+of|penalty\s+of|absent\s+which|in\s+default\s+(?:of\s+)?which)\b/i,
  way: 'or-else',
  examples: [
    { text: 'A party that objects must do so in writing, failing which the objection is waived.', yields: ['A party that objects must do so in writing, failing which the objection is waived'] },
    { text: 'Objections must be filed by May 3, 2021 or be deemed waived.', yields: ['Objections must be filed by May 3, 2021 or be deemed waived'] },
    { text: 'Defendant shall appear on May 3, 2021, on pain of contempt.', yields: ['Defendant shall appear on May 3, 2021, on pain of contempt'] },
    { text: 'Any Defendant contesting jurisdiction shall so move by June 30, 2026, or the defense is waived.', yields: ['Any Defendant contesting jurisdiction shall so move by June 30, 2026, or the defense is waived'] },
    { text: 'Plaintiff must pay the fee by May 3, 2021, or this case will be dismissed.', yields: ['Plaintiff must pay the fee by May 3, 2021, or this case will be dismissed'] },
    { text: 'Plaintiff must respond by May 3, 2021 or face dismissal.', yields: ['Plaintiff must respond by May 3, 2021 or face dismissal'] },
    { text: 'Any motion under Rule 12 must be filed by May 3, 2021, or not at all.', yields: ['Any motion under Rule 12 must be filed by May 3, 2021, or not at all'] },
    { text: 'The objection must be raised in the joint statement or it is waived.', yields: ['The objection must be raised in the joint statement or it is waived'] },
    { text: 'Any party who wants a jury must say so by May 3, 2021 or will be held to have waived it.', yields: ['Any party who wants a jury must say so by May 3, 2021 or will be held to have waived it'] },
    { text: 'Either answer the interrogatories by May 3, 2021, or the counterclaim comes out.', yields: ['Either answer the interrogatories by May 3, 2021, or the counterclaim comes out'] },
    { text: 'A party that wants daily copy must arrange it by May 3, 2021 or do without.', yields: ['A party that wants daily copy must arrange it by May 3, 2021 or do without'] },
    { text: 'Counsel shall test their equipment before trial or shall forfeit the right to use it.', yields: ['Counsel shall test their equipment before trial or shall forfeit the right to use it'] },
  ],
  counterexamples: ['The response must be made under penalty of perjury.', 'The parties may settle or proceed to trial.', 'Plaintiff shall file an answer, or a motion to dismiss, by May 3, 2021.', 'Plaintiff is directed either to move for dismissal or to show cause why the appeal should not be held in abeyance.', 'Counsel must meet by video or face to face.'],
})
