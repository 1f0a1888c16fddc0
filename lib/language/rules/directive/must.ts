import { commandRule } from '../../command/command-rule.ts'
import { strongCommand } from '../../command/strong-command.ts'

/** “must”: commands in plain English, and the law recited, which is not one. */
export const must = commandRule({
  name: 'directive/must',
  cue: /\bmust\b/i,
  kinds: ['must'],
  reads: strongCommand,
  examples: [
    { text: 'If the case settles, or if either side concludes that the conference would be futile, counsel must call chambers immediately.', yields: ['If the case settles, or if either side concludes that the conference would be futile, counsel must call chambers immediately'] },
    { text: 'Counsel must be able to reach them by telephone.', yields: ['Counsel must be able to reach them by telephone'] },
    { text: 'If a filing, with its exhibits, is longer than fifty pages, the filing party must mail a paper copy to chambers.', yields: ['If a filing, with its exhibits, is longer than fifty pages, the filing party must mail a paper copy to chambers'] },
    { text: 'The Cooperative must send an officer, and if an insurer is or may be liable, a representative of the insurer must attend as well.', yields: ['The Cooperative must send an officer', 'if an insurer is or may be liable, a representative of the insurer must attend as well'] },
    { text: 'The response must be supported by a declaration, and must\n\n(1) state when he read the order;\n\n(2) list who receives notices.', yields: ['The response must be supported by a declaration'] },
    { text: 'Plaintiff must file her brief by April 1, 2026, Defendant must respond by April 15, 2026, and Plaintiff may reply by April 22, 2026.', yields: ['Plaintiff must file her brief by April 1, 2026', 'Defendant must respond by April 15, 2026'] },
    { text: 'Counsel must confer in person before filing any discovery motion.', yields: ['Counsel must confer in person before filing any discovery motion'] },
    { text: 'If the case settles, counsel must immediately notify chambers.', yields: ['If the case settles, counsel must immediately notify chambers'] },
    { text: 'Any objection must be filed by July 9, 2021.', yields: ['Any objection must be filed by July 9, 2021'] },
    { text: 'You must call 555-0100 to take part.', yields: ['You must call 555-0100 to take part'] },
    { text: 'A party withholding documents must serve a log within 30 days of the production.', yields: ['A party withholding documents must serve a log within 30 days of the production'] },
    { text: 'Lead counsel must not contact the witness.', yields: ['Lead counsel must not contact the witness'] },
    { text: 'The mediation session must be held no later than June 26, 2026.', yields: ['The mediation session must be held no later than June 26, 2026'] },
    { text: 'The Bank must cause the notice to be posted within five days of this Order and file proof no later than March 2, 2026.', yields: ['The Bank must cause the notice to be posted within five days of this Order', 'file proof no later than March 2, 2026'] },
  ],
  counterexamples: [
    'To be liable as a bystander an officer must have had an opportunity to prevent the harm.',
    'Under Local Rule 7-9 an opposition must be filed not later than twenty-one days before the hearing.',
    'Under Minnesota law such notice must be given without delay.',
    'In deciding whether to dismiss, a court must consider how long the plaintiff was silent.',
    'The movant must carry the burden on all four.',
    'When a party withholds matter as privileged, it must expressly make the claim and describe what is withheld.',
    'It must uphold a decision that substantial evidence supports.',
    'To survive a motion to dismiss, a complaint must contain sufficient factual matter.',
    'A plaintiff must show a likelihood of success on the merits.',
    'The Court must accept the allegations as true.',
    'Defendant argues that Plaintiff must produce the file.',
    'Must I write before I move?',
    'The motion must be denied.',
    'But courts must construe such filings liberally.',
    'Federal courts are courts of limited jurisdiction and must inquire into it.',
    'Under the rule, the Court must address the defendant personally.',
  ],
})
