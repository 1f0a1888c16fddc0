import { describe, expect, test } from 'vitest'
import { classify } from '../../lib/classify/index.ts'
import { layOutPlain } from '../../lib/layout/index.ts'

/** What headings name, by the kind of paper that they stand over. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  'scheduling-order': [
    'ORDER REGULATING CASE SCHEDULE',
    'UNIFORM PRETRIAL SCHEDULING ORDER',
    'RULE 16 SCHEDULING CONFERENCE ORDER',
    'CIVIL TRIAL ORDER',
    'FINAL PRETRIAL ORDER',
    'AMENDED CASE MANAGEMENT ORDER',
    'ORDER SETTING TRIAL AND PRETRIAL DATES',
    'TRIAL PREPARATION ORDER',
    'CASE MANAGEMENT CONFERENCE ORDER',
    'JURY TRIAL MANAGEMENT ORDER',
    'ORDER GOVERNING PRETRIAL PROCEEDINGS',
    'ORDER REGARDING BRIEFING SCHEDULE',
    'SOCIAL SECURITY BRIEFING ORDER',
    'ORDER SETTING DEADLINES',
    'TRIAL ORDER',
  ],
  'order': [
    'DISCOVERY ORDER',
    'ORDER ON MOTION TO COMPEL',
    'PROTECTIVE ORDER',
    'MEMORANDUM AND ORDER',
    'DECISION AND ORDER',
    'ORDER OF REFERENCE',
    'ORDER REFERRING CASE FOR SETTLEMENT CONFERENCE',
    'ORDER SETTING SETTLEMENT CONFERENCE',
    'SETTLEMENT CONFERENCE ORDER',
    'NOTICE AND ORDER',
    'ORDER DISCHARGING ORDER TO SHOW CAUSE',
    'TEMPORARY RESTRAINING ORDER',
    'PRELIMINARY INJUNCTION',
    'ORDER ADOPTING REPORT AND RECOMMENDATION',
    'ORDER SETTING RULE 16 CONFERENCE',
    'ORDER SETTING SCHEDULING CONFERENCE',
    'ORDER REQUIRING JOINT STATUS REPORT',
    'PROCEDURAL ORDER',
    'SCREENING ORDER',
    'ORDER GRANTING APPLICATION TO PROCEED IN FORMA PAUPERIS',
    'WRIT OF HABEAS CORPUS AD TESTIFICANDUM',
    'ENTRY',
    'ENTRY AND ORDER',
    'RULING ON MOTION',
    'ORDER AND NOTICE OF HEARING',
    'ORDER FOR PRETRIAL CONFERENCE',
  ],
  'stipulated-order': [
    'STIPULATED PROTECTIVE ORDER',
    'AGREED SCHEDULING ORDER',
    'JOINT STIPULATION AND ORDER TO EXTEND TIME',
    'CONSENT ORDER',
    'CONSENT DECREE',
  ],
  'opinion': [
    'MEMORANDUM OPINION AND ORDER',
    'OPINION AND ORDER',
  ],
  'clerk-notice': [
    'NOTICE OF HEARING',
    'NOTICE TO PRO SE LITIGANT',
    'CLERK’S NOTICE',
  ],
  'order-to-show-cause': [
    'ORDER TO SHOW CAUSE WHY CASE SHOULD NOT BE DISMISSED',
    'TEMPORARY RESTRAINING ORDER AND ORDER TO SHOW CAUSE',
    'SHOW CAUSE ORDER',
  ],
  'judgment': [
    'JUDGMENT',
    'FINAL JUDGMENT AND PERMANENT INJUNCTION',
    'DECREE',
  ],
  'standing-order': [
    'STANDING ORDER FOR CIVIL CASES',
    'GENERAL ORDER NO. 24-03',
    'JUDGE PRUITT’S INDIVIDUAL RULES OF PRACTICE',
    'PROCEDURES FOR CIVIL CASES',
    'GUIDELINES FOR PRETRIAL AND TRIAL',
    'INITIAL STANDING ORDER',
    'ADMINISTRATIVE ORDER',
  ],
  'report-and-recommendation': [
    'FINDINGS AND RECOMMENDATIONS',
    'REPORT & RECOMMENDATION',
    'PROPOSED FINDINGS OF FACT AND RECOMMENDED DISPOSITION',
  ],
  'minute-order': [
    'CIVIL MINUTES – GENERAL',
    'MINUTE ENTRY',
    'COURTROOM MINUTES',
  ],
  'not-an-order': [
    'COMPLAINT',
    'JOINT STATUS REPORT',
  ],
}

const paper = (heading: string): string =>
  `UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\n${heading}\n\n` +
  'The parties shall file a joint report by July 1, 2025 and shall confer within seven days of this order.\n\n' +
  'Dated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge'

describe.for(Object.entries(HEADINGS))('a paper of kind %s', ([kind, headings]) => {
  test.for(headings)('is headed “%s”', (heading) => {
    expect(classify(layOutPlain(paper(heading))).kind).toBe(kind)
  })
})
