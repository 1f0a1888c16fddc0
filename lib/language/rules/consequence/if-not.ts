import { consequenceRule } from '../../consequence/consequence-rule.ts'

/** “If X is not done, the Court will …”, “Y will be dismissed unless …”: the condition is a clause or a phrase of its own. */
export const ifNot = consequenceRule({
  name: 'consequence/if-not',
  cue: /\b(?:if|should|unless|event|case|absent|absence|default|where|when|whenever|once|upon|without|failing|by|after|for|with|except|until)\b/i,
  way: 'condition',
  examples: [
    { text: 'If the requested documents are not received by 2:00 p.m. on February 19, 2021, the Court will adjourn the conference.', yields: ['If the requested documents are not received by 2:00 p.m. on February 19, 2021, the Court will adjourn the conference'] },
    { text: 'If counsel does not appear, the Court may strike the offending party’s claims.', yields: ['If counsel does not appear, the Court may strike the offending party’s claims'] },
    { text: 'Mr. Okafor has until 7/22/2025 to retain counsel; if he does neither, his counterclaim may be dismissed for want of prosecution.', yields: ['if he does neither, his counterclaim may be dismissed for want of prosecution'] },
    { text: 'Should a required person not attend, the Court may impose sanctions on the absent person.', yields: ['Should a required person not attend, the Court may impose sanctions on the absent person'] },
    { text: 'If no motion is filed in that time, the designation lapses without further order.', yields: ['If no motion is filed in that time, the designation lapses without further order'] },
    { text: 'If no objection is timely received, the amount in the notice shall be controlling.', yields: ['If no objection is timely received, the amount in the notice shall be controlling'] },
    { text: 'If it does not so move, the paper may be unsealed.', yields: ['If it does not so move, the paper may be unsealed'] },
    { text: 'The action will be dismissed unless Plaintiff files proof of service by May 3, 2021.', yields: ['The action will be dismissed unless Plaintiff files proof of service by May 3, 2021'] },
    { text: 'Absent a timely objection, the proposed findings will be adopted.', yields: ['Absent a timely objection, the proposed findings will be adopted'] },
    { text: 'In default of payment, a writ of execution may issue.', yields: ['In default of payment, a writ of execution may issue'] },
    { text: 'By failing to respond, a party consents to entry of the order.', yields: ['By failing to respond, a party consents to entry of the order'] },
    { text: 'The hearing will go off calendar if the papers are not in by noon.', yields: ['The hearing will go off calendar if the papers are not in by noon'] },
    { text: 'If you move without a letter, the Court will strike the motion.', yields: ['If you move without a letter, the Court will strike the motion'] },
    { text: 'Should Plaintiff stand on his complaint, the Court will dismiss the federal claims.', yields: ['Should Plaintiff stand on his complaint, the Court will dismiss the federal claims'] },
    { text: 'If an answer is not served, Plaintiff may move for default judgment.', yields: ['If an answer is not served, Plaintiff may move for default judgment'] },
    { text: 'If the deposit is not made, the option reverts to the estate.', yields: ['If the deposit is not made, the option reverts to the estate'] },
    { text: 'After that date, the defense is forfeited.', yields: ['After that date, the defense is forfeited'] },
  ],
  counterexamples: [
    'If the case settles, counsel must notify chambers.',
    'If the parties cannot agree, they shall file separate letters.',
    'Should the Court find further briefing necessary, the Court will order it.',
    'Unless otherwise ordered, the limits of the rules apply.',
    'If the motion is granted, the Court will set a new date.',
    'Without leave of court, no brief may exceed 25 pages.',
    'Without an injunction, Plaintiff will suffer irreparable harm.',
    'If no order is entered by then, counsel shall call chambers.',
  ],
})
