import { commandRule } from '../../command/command-rule.ts'
import { strongCommand } from '../../command/strong-command.ts'

/** “shall”: the commonest command of all. */
export const shall = commandRule({
  name: 'directive/shall',
  cue: /\bshall\b/i,
  kinds: ['shall'],
  reads: strongCommand,
  examples: [
    { text: 'IT IS FURTHER ORDERED Defendant shall confer with Plaintiff.', yields: ['Defendant shall confer with Plaintiff'] },
    { text: 'The Clerk shall set the initial pretrial conference for October 25, 2026.', yields: ['The Clerk shall set the initial pretrial conference for October 25, 2026'] },
    { text: 'Counsel shall not show files so designated to any employee of Plaintiff.', yields: ['Counsel shall not show files so designated to any employee of Plaintiff'] },
    { text: 'The designation shall not be applied to a label that has been published.', yields: ['The designation shall not be applied to a label that has been published'] },
    { text: 'The set shall begin with those that are agreed.', yields: ['The set shall begin with those that are agreed'] },
    { text: 'Each person or entity that holds or asserts a claim against the Debtor that arose before the Petition Date shall file a proof of claim.', yields: ['Each person or entity that holds or asserts a claim against the Debtor that arose before the Petition Date shall file a proof of claim'] },
    { text: 'Acme shall cause new counsel to appear.', yields: ['Acme shall cause new counsel to appear'] },
    { text: 'The motion shall be filed by April 1, 2026, the response shall be filed by April 15, 2026, and the reply shall be filed by April 22, 2026.', yields: ['The motion shall be filed by April 1, 2026', 'the response shall be filed by April 15, 2026', 'the reply shall be filed by April 22, 2026'] },
    { text: 'ORDER that the parties shall submit a plan.', yields: ['the parties shall submit a plan'] },
    { text: 'As the ruling may affect this case, Defendant shall file a report.', yields: ['Defendant shall file a report'] },
    { text: 'Because trial may be moved, counsel shall tell their witnesses to be ready.', yields: ['counsel shall tell their witnesses to be ready'] },
    { text: 'Counsel shall confer and, on or before October 28, 2026, they shall jointly file a report.', yields: ['Counsel shall confer', 'on or before October 28, 2026, they shall jointly file a report'] },
    { text: 'IT IS ORDERED that Defendants shall file their answer by May 3, 2021.', yields: ['Defendants shall file their answer by May 3, 2021'] },
    { text: 'The motion is GRANTED, and Plaintiff shall serve the amended complaint within 14 days of the date of this Order.', yields: ['Plaintiff shall serve the amended complaint within 14 days of the date of this Order'] },
    { text: 'Plaintiff shall respond by June 1, 2022, and Defendant shall reply by June 8, 2022.', yields: ['Plaintiff shall respond by June 1, 2022', 'Defendant shall reply by June 8, 2022'] },
    { text: 'A joint status report shall be filed no later than March 4, 2022.', yields: ['A joint status report shall be filed no later than March 4, 2022'] },
    { text: 'Defendant shall pay the sum of $5,000 within thirty days, and shall not deduct any part of it.', yields: ['Defendant shall pay the sum of $5,000 within thirty days', 'shall not deduct any part of it'] },
    { text: 'No discovery shall be served without leave of Court.', yields: ['No discovery shall be served without leave of Court'] },
    { text: 'Briefs shall not exceed 25 pages.', yields: ['Briefs shall not exceed 25 pages'] },
    { text: 'The tenant shall not, while the appeal is pending, remove any fixture.', yields: ['The tenant shall not, while the appeal is pending, remove any fixture'] },
    { text: 'The records shall be kept by outside counsel, who shall return them within ten days of final judgment.', yields: ['The records shall be kept by outside counsel', 'who shall return them within ten days of final judgment'] },
    { text: 'In the meantime, discovery shall not commence.', yields: ['discovery shall not commence'] },
  ],
  counterexamples: [
    'Leave shall be freely given when justice so requires.',
    'This Order shall not constitute a waiver of any privilege.',
    'Rule 26(a) provides that a party shall disclose its witnesses.',
    'The Court shall hold a hearing on May 3, 2021.',
    'On May 3, 2020, the Court ordered that Defendants shall produce the file.',
    '“Day” shall mean a calendar day.',
    'Interest shall accrue at the rate of five percent.',
    'A party who shall fail to appear is in default.',
  ],
})
