import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../lib/layout/sentences.ts'

const split = (text: string) => splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('a stop that ends no sentence', () => {
  test.each([
    'Leave is sought under Fed. R. Civ. P. 15(a) and Fed.R.App.P. 4(a)(4).',
    'The motion (ECF No. 12) and the reply (Dkt. Nos. 14, 15) are before the Court.',
    'See Order (Dkt. No. 45) ¶ 2.',
    'The letter is due at 2:00 p.m. on Friday and the reply at 9 a.m. Eastern Time.',
    'Acme, Inc. and Bolt Co. v. Carver Bros. Ltd. is cited by Pls.’ Mot. at 4.',
    'Hon. Jose R. Almonte and Mr. J. P. Stone of St. Louis heard argument on Jan. 5.',
    'Review lies under 28 U.S.C. § 636(b)(1) and M.D. Fla. R. 3.02.',
    'Rafael Marin et al. appear at 1000 S.W. Third Avenue, Rm. 4.',
    'Concentra was chosen . . . for his care ... and no other.',
    'The videos stay at www.ca3.uscourts.gov/forms and Chambers_Moses@nysd.uscourts.gov for now.',
    'CLAIMS ARE DUE ON OR BEFORE 4:00 P.M. ON DECEMBER 29, 2005 WITH THE CLERK.',
    'Yahoo! Inc. shall answer by 9/19/07.',
    'Counsel shall report to U.S. Pretrial Services in person.',
    '1. Plaintiff shall answer.',
    '(a) Documents are due first.',
    'Relief lies under Fed. R. Civ. P. (a) Rule 15 or (b) Rule 16.',
    'The parties shall brief (a) standing; (b) venue; and (c) costs.',
  ])('%s', (text) => expect(split(text)).toEqual([text]))
})

describe('a stop that ends one', () => {
  test.each([
    ['The stay ends at 5:00 p.m. The parties shall confer.', ['The stay ends at 5:00 p.m.', 'The parties shall confer.']],
    ['It is owed by Acme, Inc. Defendants shall pay.', ['It is owed by Acme, Inc.', 'Defendants shall pay.']],
    ['Appellant brief now due 01/30/2023. appellee brief now due 03/01/2023.', ['Appellant brief now due 01/30/2023.', 'appellee brief now due 03/01/2023.']],
    ['Consent is due by 9/20/2023. (as, COURT STAFF) (Filed on 9/6/2023)', ['Consent is due by 9/20/2023.', '(as, COURT STAFF) (Filed on 9/6/2023)']],
    ['Objections Due 7/22/2026 2nd-Disclosure due 8/1/2026 Response due 4 days before sentencing Sentencing set for 8/19/2026 11:00 AM in Courtroom One.', ['Objections Due 7/22/2026', '2nd-Disclosure due 8/1/2026', 'Response due 4 days before sentencing', 'Sentencing set for 8/19/2026 11:00 AM in Courtroom One.']],
    ['( Motion Filing due by 8/28/2026., Responses due by 9/10/2026., Conference set for 9/19/2026 before Judge Roe, Jury Trial set for 10/9/2026)', ['( Motion Filing due by 8/28/2026', 'Responses due by 9/10/2026', 'Conference set for 9/19/2026 before Judge Roe', 'Jury Trial set for 10/9/2026)']],
    ['Discovery due by 11/7/2026, Fourteen day Jury Trial set for 12/22/2026. Witness list due by 9/5/2026, by any other party due by 10/7/2026, and in rebuttal due by 10/21/2026.', ['Discovery due by 11/7/2026', 'Fourteen day Jury Trial set for 12/22/2026.', 'Witness list due by 9/5/2026', 'by any other party due by 10/7/2026', 'in rebuttal due by 10/21/2026.']],
    ['I direct the following:Counsel is ordered to report.', ['I direct the following:', 'Counsel is ordered to report.']],
    ['Give the date of the alleged message.Maureen Roe must answer.', ['Give the date of the alleged message.', 'Maureen Roe must answer.']],
    ['He said “no injuries.” The report agrees.', ['He said “no injuries.”', 'The report agrees.']],
    ['(See Dkt. 5.) The motion is denied.', ['(See Dkt. 5.)', 'The motion is denied.']],
    ['as required in ¶ 4. Id. Further, they failed.', ['as required in ¶ 4.', 'Id.', 'Further, they failed.']],
    ['They produced some and not the rest.¹ Having considered it, the Court grants.', ['They produced some and not the rest.¹', 'Having considered it, the Court grants.']],
    ['Trial is set. (Reporter Pence).(Attorney Stone). Reply by 3/5/2021. Sur-reply barred.', ['Trial is set.', '(Reporter Pence).', '(Attorney Stone).', 'Reply by 3/5/2021.', 'Sur-reply barred.']],
    ['Must I write first? Yes. No motion may be filed before.', ['Must I write first?', 'Yes.', 'No motion may be filed before.']],
    ['The lien stands. (b) The Debtor shall pay rent. (iv) “Rent” is due on the fifth.', ['The lien stands.', '(b) The Debtor shall pay rent.', '(iv) “Rent” is due on the fifth.']],
    ['See Exhibit A. The form is there.', ['See Exhibit A.', 'The form is there.']],
    ['So Ordered by Judge Jose R. Almonte on 2/13/2024. Signed in chambers (Entered: 02/13/2024)', ['So Ordered by Judge Jose R. Almonte on 2/13/2024.', 'Signed in chambers (Entered: 02/13/2024)']],
  ] as const)('%s', (text, sentences) => expect(split(text)).toEqual(sentences))
})
