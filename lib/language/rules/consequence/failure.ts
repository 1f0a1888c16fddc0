import { consequenceRule } from '../../consequence/consequence-rule.ts'

/** “Failure to comply may result in …”: what was left undone is the subject. */
export const failure = consequenceRule({
  name: 'consequence/failure',
  cue: /\b(?:will|may|shall|can|could|should|is|are|\w+s)\b|=/i,
  way: 'failure',
  examples: [
    { text: 'Failure to comply with this Order may result in sanctions, including dismissal.', yields: ['Failure to comply with this Order may result in sanctions, including dismissal'] },
    { text: 'Violation of any of the foregoing conditions may result in the immediate issuance of a warrant.', yields: ['Violation of any of the foregoing conditions may result in the immediate issuance of a warrant'] },
    { text: 'A party’s failure to file timely objections shall constitute a waiver of appellate review.', yields: ['A party’s failure to file timely objections shall constitute a waiver of appellate review'] },
    { text: 'Noncompliance will subject the offending party to sanctions.', yields: ['Noncompliance will subject the offending party to sanctions'] },
    { text: 'Failure to give such notice shall preclude Defendant from asserting force majeure.', yields: ['Failure to give such notice shall preclude Defendant from asserting force majeure'] },
    { text: 'Upon her failure the Clerk is directed to enter her default.', yields: ['Upon her failure the Clerk is directed to enter her default'] },
    { text: 'Disobedience of it is contempt.', yields: ['Disobedience of it is contempt'] },
    { text: 'Continued failure to prosecute this case will expose it to dismissal.', yields: ['Continued failure to prosecute this case will expose it to dismissal'] },
    { text: 'The absence of a certificate is reason enough to deny the motion.', yields: ['The absence of a certificate is reason enough to deny the motion'] },
    { text: 'Repeated violations invite heavier sanctions.', yields: ['Repeated violations invite heavier sanctions'] },
    { text: 'Silence will be construed as agreement.', yields: ['Silence will be construed as agreement'] },
    { text: 'Delay in producing the records will weigh against any later extension.', yields: ['Delay in producing the records will weigh against any later extension'] },
    { text: 'No response, or one without an affidavit, will result in dismissal of this action.', yields: ['No response, or one without an affidavit, will result in dismissal of this action'] },
    { text: 'The parties should bear in mind that delay in serving the summons will be taken as abandonment.', yields: ['The parties should bear in mind that delay in serving the summons will be taken as abandonment'] },
    { text: 'Interfering with the receiver is punishable as contempt of this Court and of its orders.', yields: ['Interfering with the receiver is punishable as contempt of this Court and of its orders'] },
    { text: 'Failure to comply with the meet-and-confer rule dooms the motion, however sound.', yields: ['Failure to comply with the meet-and-confer rule dooms the motion, however sound'] },
    { text: 'On the third default, the stay ends without opportunity to cure.', yields: ['On the third default, the stay ends without opportunity to cure'] },
  ],
  counterexamples: [
    'The failure to grant a continuance would deny counsel the reasonable time necessary for effective preparation.',
    'Defendants failed to submit a letter.',
    'The motion to dismiss for failure to state a claim is granted.',
    'Plaintiff was warned in 2019 that delay has a price.',
    'The failure to train claim was tried to a jury.',
    'Failure to designate a document does not waive the right to do so later.',
    'Failure to exhaust is an affirmative defense.',
    'Any violation of the decree shall be reported to the monitor.',
    'No response will be necessary.',
    'Plaintiff’s failure to respond notwithstanding, the Court will review the record.',
  ],
})
