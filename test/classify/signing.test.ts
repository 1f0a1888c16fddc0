import { expect, test } from 'vitest'
import { classify } from '../../lib/classify/index.ts'
import { layOutPlain } from '../../lib/layout/index.ts'

const doc = (end: string, title = 'ORDER', body = 'The plaintiff shall answer the motion of May 1, 2025 by June 3, 2025, and the defendant may reply within seven days.'): string =>
  `UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\n${title}\n\n${body}\n\n${end}`
/** The end of a paper (and its heading), its own date, its judge and its kind. */
const papers: readonly (readonly [string, string | null, string | null, string])[] = [
  [doc('IT IS SO ORDERED this 5th day of May 2025.\n\n   /s/ Nan Pruitt                \nNan Pruitt\nChief United States District Judge'), '2025-05-05', 'Nan Pruitt', 'order'],
  [doc('Entered this 5th day of May, 2025.\n\ns/Nan Pruitt\nNAN PRUITT\nU.S. District Judge'), '2025-05-05', 'Nan Pruitt', 'order'],
  [doc('Dated in Helena, Montana this 5th day of May, 2025\n\nBY THE COURT\n\nNan Pruitt\nUnited States District Court Judge'), '2025-05-05', 'Nan Pruitt', 'order'],
  [doc('Dated:  May 5, 2025              ____________________________________\n                                 Hon. Nan Pruitt\n                                 United States District Judge'), '2025-05-05', 'Nan Pruitt', 'order'],
  [doc('ENTER:   May 5, 2025\n\n_______________\nNan Pruitt\nUnited States Magistrate Judge'), '2025-05-05', 'Nan Pruitt', 'order'],
  [doc('ORDERED in Tampa, Florida on May 5, 2025.\n\n[signature]\nNAN PRUITT\nUNITED STATES DISTRICT JUDGE\n\nCopies furnished to:\nCounsel of Record'), '2025-05-05', 'Nan Pruitt', 'order'],
  [doc('5/5/2025                         /s/ Nan Pruitt\nDATE                             NAN PRUITT\n                                 UNITED STATES DISTRICT JUDGE'), '2025-05-05', 'Nan Pruitt', 'order'],
  [doc('SO ORDERED:\n\n/s/ Hon. Nan Pruitt, USMJ\nDate: 05/05/2025'), '2025-05-05', 'Nan Pruitt', 'order'],
  [doc('May 5, 2025\n\nNan Pruitt\nUnited States District Judge'), '2025-05-05', 'Nan Pruitt', 'order'],
  [doc('Nan Pruitt\nUnited States District Judge\n\nDated: May 5, 2025\nHelena, Montana'), '2025-05-05', 'Nan Pruitt', 'order'],
  [doc('SO ORDERED this the 5th day of May, 2025.\n\n_________\nNAN PRUITT\nSENIOR UNITED STATES DISTRICT JUDGE'), '2025-05-05', 'Nan Pruitt', 'order'],
  [doc('The Clerk shall close the case.\n\nSo ordered.\n\nNan Pruitt\nNan Pruitt\nUnited States District Judge\nMay 5, 2025'), '2025-05-05', 'Nan Pruitt', 'order'],
  [doc('DATED this ___ day of __________, 2025.\n\n____________\nUNITED STATES DISTRICT JUDGE\n\nPresented by:\n\n/s/ Jo Poe, WSBA #12345\nAttorney for Plaintiff'), null, null, 'proposed-order'],
  [doc('DATED this 5th day of May, 2025.\n\n____________\nNan Pruitt\nUnited States District Judge\n\nPresented by:\n\n/s/ Jo Poe, WSBA #12345\nAttorney for Plaintiff'), '2025-05-05', 'Nan Pruitt', 'order'],
  [doc('AGREED:\n/s/ Jo Poe\nAttorney for Plaintiff\n\nSIGNED this 5th day of May, 2025.\n\nNAN PRUITT\nUNITED STATES DISTRICT JUDGE','AGREED SCHEDULING ORDER'), '2025-05-05', 'Nan Pruitt', 'stipulated-order'],
  [doc('s/ Nan Pruitt\nUnited States District Judge','ORDER GRANTING MOTION FOR LEAVE TO FILE PROPOSED AMENDED COMPLAINT'), null, 'Nan Pruitt', 'order'],
  [doc('Respectfully submitted,\n\n/s/ Jo Poe\nAttorney for Plaintiff\n\nDATED: May 5, 2025','NOTICE OF HEARING ON MOTION TO DISMISS'), null, null, 'not-an-order'],
  [doc('/s/ Jo Poe\nCourtroom Deputy to the Honorable Nan Pruitt\n\nMay 5, 2025','NOTICE OF HEARING'), '2025-05-05', null, 'clerk-notice'],
  [doc('IT IS SO ORDERED.\n\nDated: May 5, 2025\n\nNAN PRUITT\nUNITED STATES MAGISTRATE JUDGE','ORDER SETTING SETTLEMENT CONFERENCE'), '2025-05-05', 'Nan Pruitt', 'order'],
  [doc('Dated: May 5, 2025\n\nNAN PRUITT\nUNITED STATES MAGISTRATE JUDGE','FINDINGS AND RECOMMENDATIONS TO GRANT MOTION TO DISMISS\n\n(Doc. 14)\n\nFOURTEEN-DAY DEADLINE'), '2025-05-05', 'Nan Pruitt', 'report-and-recommendation'],
  [doc('Dated: May 5, 2025\n\nNAN PRUITT\nUNITED STATES DISTRICT JUDGE','TEMPORARY RESTRAINING ORDER AND ORDER TO SHOW CAUSE'), '2025-05-05', 'Nan Pruitt', 'order-to-show-cause'],
  [doc('Dated: May 5, 2025\n\nNAN PRUITT\nUNITED STATES DISTRICT JUDGE','AMENDED CASE MANAGEMENT ORDER'), '2025-05-05', 'Nan Pruitt', 'scheduling-order'],
  [doc('Dated: May 5, 2025\n\nNAN PRUITT\nUNITED STATES DISTRICT JUDGE','TRIAL SETTING AND PRETRIAL ORDER'), '2025-05-05', 'Nan Pruitt', 'scheduling-order'],
  [doc('Dated: May 5, 2025\n\nNAN PRUITT\nUNITED STATES DISTRICT JUDGE','STIPULATION AND PROTECTIVE ORDER'), '2025-05-05', 'Nan Pruitt', 'stipulated-order'],
  [doc('Dated: May 5, 2025\n\n/s/ Jo Poe\nAttorneys for Defendant','DEFENDANT’S ANSWER TO COMPLAINT'), null, null, 'not-an-order'],
  [doc('Dated: May 5, 2025\n\n/s/ Jo Poe\nAttorneys for Defendant','JOINT RULE 26(f) REPORT'), null, null, 'not-an-order'],
  [doc('Dated: May 5, 2025\n\n/s/ Jo Poe\nAttorneys for Defendant','DECLARATION OF JO POE IN SUPPORT OF MOTION FOR ORDER TO SHOW CAUSE'), null, null, 'not-an-order'],
  [doc('Dated: May 5, 2025\n\n/s/ Jo Poe\nAttorneys for Defendant','NOTICE OF LODGING OF [PROPOSED] ORDER'), null, null, 'not-an-order'],
  [doc('____________\nUnited States District Judge','(PROPOSED) JUDGMENT'), null, null, 'proposed-order'],
  [doc('BY THE COURT:\n\n________________\nJudge','[PROPOSED] CONSENT DECREE'), null, null, 'proposed-order'],
]

test.for(papers)('%j is dated %s, signed by %s, a %s', ([text, signedOn, judge, kind]) => {
  expect(classify(layOutPlain(text))).toMatchObject({ signedOn, judge, kind })
})
