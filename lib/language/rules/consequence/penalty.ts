import { consequenceRule } from '../../consequence/consequence-rule.ts'
import { pattern } from '../../../patterns/pattern.ts'

/**
 * “Sanctions may be imposed for …”, “The Court will strike any answer that …”: the punishment, or the court that imposes it, comes
 * first.
 */
export const penalty = consequenceRule({
  name: 'consequence/penalty',
  cue: new RegExp(pattern`
    \b(?:for\s+\w+|due\s+to|sanctions?|contempt|costs?|fees?|expenses|penalt(?:y|ies)|dismiss\w*|fines?|warrants?|court|judge|
    undersigned|clerk|i|we|chambers|default|preclusion|exclusion|forfeiture)\b`, 'i'),
  way: 'punishment',
  examples: [
    { text: 'The Court will ordinarily deny a motion brought later as untimely.', yields: ['The Court will ordinarily deny a motion brought later as untimely'] },
    { text: 'I may tax costs for an unreasonable withholding of consent.', yields: ['I may tax costs for an unreasonable withholding of consent'] },
    { text: 'Jury costs may be assessed against parties who settle after noon on the last day before trial.', yields: ['Jury costs may be assessed against parties who settle after noon on the last day before trial'] },
    { text: 'Court security officers will turn away devices that have not been approved.', yields: ['Court security officers will turn away devices that have not been approved'] },
    { text: 'The Court may issue an order to show cause why sanctions should not be imposed for a violation of this Order.', yields: ['The Court may issue an order to show cause why sanctions should not be imposed for a violation of this Order'] },
    { text: 'Sanctions may be imposed for failure to comply with this paragraph.', yields: ['Sanctions may be imposed for failure to comply with this paragraph'] },
    { text: 'Dismissal will follow if the deadline is missed.', yields: ['Dismissal will follow if the deadline is missed'] },
    { text: 'The Court will strike any answer that does not comply with the rule.', yields: ['The Court will strike any answer that does not comply with the rule'] },
    { text: 'The Clerk will not accept filings that lack a certificate of service.', yields: ['The Clerk will not accept filings that lack a certificate of service'] },
    { text: 'Defendant shall be liable for stipulated penalties as follows for each failure to meet a requirement.', yields: ['Defendant shall be liable for stipulated penalties as follows for each failure to meet a requirement'] },
    { text: 'For each report submitted late, the penalty is $400 per Day.', yields: ['For each report submitted late, the penalty is $400 per Day'] },
    { text: 'Dismissal is the sanction for failing to comply with an order of this kind.', yields: ['Dismissal is the sanction for failing to comply with an order of this kind'] },
    { text: 'The Court reserves the right to sanction any party that does not comply.', yields: ['The Court reserves the right to sanction any party that does not comply'] },
    { text: 'A fine of $250 per day will begin to run on the eleventh day.', yields: ['A fine of $250 per day will begin to run on the eleventh day'] },
    { text: 'Fees will not be allowed for time that is lumped together.', yields: ['Fees will not be allowed for time that is lumped together'] },
    { text: 'An expert’s testimony may be excluded for failure to comply with this Order.', yields: ['An expert’s testimony may be excluded for failure to comply with this Order'] },
    { text: 'The Court will strike a motion in limine that is a motion for summary judgment under another name.', yields: ['The Court will strike a motion in limine that is a motion for summary judgment under another name'] },
  ],
  counterexamples: [
    'Dismissal papers shall follow within thirty days of the report.',
    'The Court will deny the motion without prejudice.',
    'The Court awards costs to Plaintiff.',
    'Plaintiff seeks sanctions.',
    'The bond is forfeited.',
    'The case will be dismissed upon filing of the stipulation.',
    'A court may dismiss an action that is not prosecuted.',
    'No sanctions will be imposed.',
    'The costs of the late deposition shall be borne equally.',
    'The Court will hear the parties on the reason for the delay.',
  ],
})
