import { expect, test } from 'vitest'
import { classify } from '../../lib/classify/index.ts'
import type { DocumentProfile } from '../../lib/document/document-profile.ts'
import { layOutPlain } from '../../lib/layout/index.ts'

/** Made up, each in the manner of its court, as pages saved as text. */
const papers: readonly (readonly [string, Partial<DocumentProfile>])[] = [
[`Case 26-20417-gkz   Doc 88   Filed 06/04/26   Entered 06/05/26 09:12:33   Desc Main Document   Page 1 of 3

The relief described hereinbelow is SO ORDERED.

SIGNED this 4th day of June, 2026.

                                   ____________________________
                                   GRETA K. ZELLER
                                   UNITED STATES BANKRUPTCY JUDGE
______________________________________________________________

                 IN THE UNITED STATES BANKRUPTCY COURT
                      FOR THE DISTRICT OF KANSAS

In re:                                  )
                                        )
PRAIRIE LIGHT FOODS, LLC,               )   Case No. 26-20417-gkz
                                        )   Chapter 11
               Debtor.                  )

ORDER (I) ESTABLISHING BAR DATES AND (II) APPROVING NOTICE

Upon the motion of the debtor, and after notice and a hearing, the Court finds cause to grant the relief requested. IT IS HEREBY ORDERED THAT:

1. Each creditor shall file a proof of claim by July 31, 2026.

# # #

Submitted by:

/s/ Hank Orr
Attorneys for Debtor`, {kind:'order',court:'ksb',caseNumber:'26-20417',signedOn:'2026-06-04',enteredOn:'2026-06-05',judge:'Greta K. Zeller'}],
[`Case 4:25-cv-01999   Document 41   Filed on 03/04/26 in TXSD   Page 1 of 2
                                              United States District Court
                                              Southern District of Texas
                                                     ENTERED
                                                 March 05, 2026
                                              Nathan Ochsner, Clerk
UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF TEXAS
HOUSTON DIVISION

GULF STAR MARINE, INC.,          §
     Plaintiff,                  §
VS.                              §  CIVIL ACTION NO. 4:25-CV-01999
                                 §
PORT ARANSAS DREDGE CO.,         §
     Defendant.                  §

ORDER

The parties appeared for a conference on March 3, 2026. By March 20, 2026, the defendant shall produce the logs.

It is so ORDERED.

SIGNED on March 4, 2026, at Houston, Texas.

                                 _______________________
                                 Lee H. Rosenthal
                                 United States District Judge`, {kind:'order',court:'txsd',caseNumber:'4:25-cv-01999',signedOn:'2026-03-04',enteredOn:'2026-03-04',judge:'Lee H. Rosenthal'}],
[`UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF NEW YORK
-----------------------------------------------------------x
MARIA PELLEGRINO,
                         Plaintiff,
                                                      ORDER
          -against-                                   24-CV-1234 (ABC) (DEF)

CITY OF NEW YORK, et al.,
                         Defendants.
-----------------------------------------------------------x
DANA E. FINE, United States Magistrate Judge:

Defendants shall respond to the letter at ECF No. 33 by April 4, 2025. The conference set for April 9 is adjourned to April 16, 2025 at 2:00 p.m.

SO ORDERED.

Dated:    Brooklyn, New York
          March 28, 2025
                                        /s/ Dana E. Fine
                                        DANA E. FINE
                                        United States Magistrate Judge`, {kind:'order',court:'nyed',caseNumber:'24-cv-01234',signedOn:'2025-03-28',judge:'Dana E. Fine'}],
[`IN THE UNITED STATES DISTRICT COURT
FOR THE EASTERN DISTRICT OF PENNSYLVANIA

HENRY LUTZ                      :        CIVIL ACTION
                                :
        v.                      :
                                :        NO. 24-3321
BRANDYWINE TRUST CO.            :

ORDER

AND NOW, this 12th day of May 2025, upon consideration of Defendant's Motion to Dismiss (Doc. No. 8), it is hereby ORDERED that the Motion is DENIED. Defendant shall file an answer within fourteen (14) days of the date of this Order.

BY THE COURT:

/s/ Mitchell S. Gold
MITCHELL S. GOLD, J.`, {kind:'order',court:'paed',caseNumber:'24-cv-03321',signedOn:'2025-05-12',judge:'Mitchell S. Gold'}],
[`UNITED STATES DISTRICT COURT
CENTRAL DISTRICT OF CALIFORNIA

CIVIL MINUTES—GENERAL

Case No.  CV 24-06511-MWF (SKx)                    Date:  January 15, 2025
Title:    Rosa Delgado v. Pacific Harbor Hotels, Inc., et al.

Present:  The Honorable MICHAEL W. FITZROY, U.S. District Judge

          Deputy Clerk:                        Court Reporter:
          Rita Sanchez                         Not Reported

          Attorneys Present for Plaintiff:     Attorneys Present for Defendant:
          None Present                         None Present

Proceedings (In Chambers):   ORDER TO SHOW CAUSE RE: LACK OF PROSECUTION

The Court ORDERS Plaintiff to show cause, in writing, no later than January 29, 2025, why this action should not be dismissed for lack of prosecution.

IT IS SO ORDERED.

                                        Initials of Preparer: RS/sjm`, {kind:'minute-order',court:'cacd',caseNumber:'24-cv-06511',signedOn:'2025-01-15',judge:'Michael W. Fitzroy'}],
[`SUPREME COURT OF THE STATE OF NEW YORK
COUNTY OF KINGS
------------------------------------x
ANNA KOWALSKA,
                    Plaintiff,            Index No. 512345/2023
       - against -
OCEAN PARKWAY REALTY LLC,
                    Defendant.            PRELIMINARY CONFERENCE ORDER
------------------------------------x

The following schedule is hereby so ordered: all examinations before trial shall be completed on or before October 15, 2024.

Dated: June 3, 2024

ENTER:

HON. RUTH SHILLINGFORD
J.S.C.`, {kind:'scheduling-order',court:'state-ny',caseNumber:'512345/2023',signedOn:'2024-06-03',judge:'Ruth Shillingford'}],
[`Case 1:24-cv-07700-KPF   Document 58   Filed 02/11/26   Page 1 of 1

MEMO ENDORSED

WHITLOCK & DREYER LLP
1155 Avenue of the Americas
New York, New York 10036

February 10, 2026

BY ECF
The Honorable Kathleen P. Farrow
United States District Judge
40 Foley Square
New York, New York 10007

Re:   Ostrow v. Meridian Capital LLC, No. 24 Civ. 7700 (KPF)

Dear Judge Farrow:

We represent defendant and write, with plaintiff's consent, to request that the deadline for completing fact discovery be extended from February 27, 2026 to April 30, 2026.

Respectfully submitted,
/s/ Colin Whitlock
Attorneys for Defendant

Application GRANTED. The parties shall submit a joint status letter on or before May 7, 2026.

Dated: February 11, 2026              SO ORDERED.
New York, New York
                                      HON. KATHLEEN P. FARROW
                                      UNITED STATES DISTRICT JUDGE`, {kind:'stipulated-order',caseNumber:'1:24-cv-07700',signedOn:'2026-02-11',enteredOn:'2026-02-11',judge:'Kathleen P. Farrow'}],
[`Case 3:25-cv-00301-HZ   Document 19   Filed 08/01/25   Page 1 of 4

Jane Q. Counsel, OSB No. 123456
jane@example.com
Attorney for Plaintiff

UNITED STATES DISTRICT COURT
DISTRICT OF OREGON
PORTLAND DIVISION

LEIF ARBOR,
               Plaintiff,                     Case No. 3:25-cv-00301-HZ
     v.
COLDWATER INC.,                               PLAINTIFF'S UNOPPOSED MOTION FOR
               Defendant.                     EXTENSION OF TIME

LR 7-1 CERTIFICATION. The parties conferred and defendant does not oppose. Plaintiff moves the Court for an order extending the deadline to respond to August 22, 2025.

DATED: August 1, 2025.

Respectfully submitted,
/s/ Jane Q. Counsel
Jane Q. Counsel, OSB No. 123456
Attorney for Plaintiff`, {kind:'not-an-order',court:'ord',caseNumber:'3:25-cv-00301',enteredOn:'2025-08-01'}],
[`USCA4 Appeal: 24-1888      Doc: 21         Filed: 10/02/2024      Pg: 1 of 2

FILED: October 2, 2024

UNITED STATES COURT OF APPEALS
FOR THE FOURTH CIRCUIT

___________________

No. 24-1888
(2:23-cv-00456-RAJ)
___________________

TIDEWATER SHIPYARD, INC.

      Plaintiff - Appellant

v.

UNITED STATES OF AMERICA

      Defendant - Appellee

___________________

O R D E R
___________________

Upon consideration of the motion for an extension of time, the court grants the motion and extends the time for filing the opening brief to November 15, 2024.

      For the Court--By Direction

      /s/ Nwamaka Anowi, Clerk`, {kind:'order',court:'ca4',caseNumber:'24-1888',signedOn:'2024-10-02',enteredOn:'2024-10-02'}],
[`IN THE UNITED STATES DISTRICT COURT
FOR THE NORTHERN DISTRICT OF IOWA
CEDAR RAPIDS DIVISION

UNITED STATES OF AMERICA,
     Plaintiff,                               No. 25-CR-2011-CJW-MAR
vs.
DALE R. HUNTSBERGER,                          REPORT AND RECOMMENDATION
     Defendant.                               CONCERNING PLEA OF GUILTY

On May 6, 2025, the above-named defendant, by consent, appeared before me under Federal Rule of Criminal Procedure 11 and entered a plea of guilty to Count 1. The parties have fourteen days to object.

DONE AND ENTERED at Cedar Rapids, Iowa, this 6th day of May, 2025.

                              Mark A. Robertson, United States Magistrate Judge
                              Northern District of Iowa`, {kind:'report-and-recommendation',court:'iand',caseNumber:'25-cr-02011',signedOn:'2025-05-06',judge:'Mark A. Robertson'}],
[`UNITED STATES DISTRICT COURT
DISTRICT OF NEVADA

* * *

QUENTIN FRY,                              Case No. 2:25-cv-00888-APG-NJK
     Plaintiff(s),                              ORDER
v.                                        [Docket No. 22]
SILVER STATE GAMING LLC,
     Defendant(s).

Pending before the Court is a proposed discovery plan. Docket No. 22. The plan is DENIED without prejudice. An amended plan must be filed by June 9, 2025.

IT IS SO ORDERED.
Dated: June 2, 2025
                                          ______________________________
                                          Nancy J. Kopman
                                          United States Magistrate Judge`, {kind:'order',court:'nvd',caseNumber:'2:25-cv-00888',signedOn:'2025-06-02',judge:'Nancy J. Kopman'}],
[`UNITED STATES DISTRICT COURT
DISTRICT OF NEVADA

QUENTIN FRY,
     Plaintiff,
v.
SILVER STATE GAMING LLC,
     Defendant.

Case No. 2:25-cv-00888-APG-NJK

STIPULATED DISCOVERY PLAN AND SCHEDULING ORDER
SUBMITTED IN COMPLIANCE WITH LR 26-1(b)

The parties submit the following plan. Discovery shall close on November 3, 2025.

Dated: May 30, 2025.
/s/ Al Poe
Attorney for Plaintiff

                              IT IS SO ORDERED:

                              ______________________________
                              UNITED STATES MAGISTRATE JUDGE
                              DATED: ____________________`, {kind:'proposed-order',court:'nvd',caseNumber:'2:25-cv-00888'}],
[`STATE OF MINNESOTA                                    DISTRICT COURT
COUNTY OF HENNEPIN                          FOURTH JUDICIAL DISTRICT

Oak Grove Partners LLC,                      Court File No. 27-CV-24-4567
           Plaintiff,
v.                                           SCHEDULING ORDER
Dennis Lindqvist,
           Defendant.

The Court, having considered the parties' submissions, IT IS HEREBY ORDERED:

1. Discovery shall be completed by March 1, 2025.

BY THE COURT:

Dated: September 9, 2024                     ___________________
                                             Hon. Petra Holm
                                             Judge of District Court`, {kind:'scheduling-order',caseNumber:'27-CV-24-4567',signedOn:'2024-09-09',judge:'Petra Holm'}],
[`UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF ILLINOIS
EASTERN DIVISION

Form order (01/2005)
Name of Assigned Judge: Amy Sterling      Case Number 24 C 5566
Case Title  Brown v. Metra

NOTIFICATION OF DOCKET ENTRY

This docket entry was made by the Clerk on Tuesday, June 3, 2025:

MINUTE entry before the Honorable Amy Sterling: Status hearing held. Joint status report due by 7/1/2025. Mailed notice (abc, )`, {kind:'minute-order',court:'ilnd',caseNumber:'24-cv-05566'}],
]

test.for(papers.map(([text, told]) => [`${told.kind} of ${told.court ?? 'a court'}`, text, told] as const))('%s', ([, text, told]) => {
  const profile = classify(layOutPlain(text))
  expect(profile).toMatchObject(told)
  expect(profile.binding).toBe(!['proposed-order', 'not-an-order'].includes(profile.kind))
  // the words of the order must lie outside caption and signature
  const { caption, signature } = profile
  const between = text.slice(caption?.end ?? 0, signature && signature.start > (caption?.end ?? 0) ? signature.start : text.length)
  expect(between).toMatch(/\b(?:shall|ORDER\w*|due|grant\w*|extend\w*|file[ds]?|moves|object)\b/i)
})
