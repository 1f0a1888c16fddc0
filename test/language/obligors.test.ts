import { describe, expect, test } from 'vitest'
import { layOutPlain } from '../../lib/layout/index.ts'
import { readText } from '../../lib/read-document.ts'

/** A text, words of one of its directives, who must act. */
const cases: readonly (readonly [text: string, words: string, obligor: string])[] = [
  ['Within three days of the ruling Harlow Mills shall serve a copy on the other parties.', 'serve a copy', 'harlow mills'],
  ['Within sixty days after final judgment and the exhaustion of all appeals, every person who has received confidential material must return it.', 'must return', 'every person who has received confidential material'],
  ['Anyone served with a demand for the records must notify the designating party by March 3, 2026.', 'must notify', 'anyone served with a demand'],
  ['The guardian ad litem shall file a report by June 1, 2026.', 'shall file', 'guardian ad litem'],
  ['No party may file a dispositive motion after June 1, 2026.', 'may file', 'the parties'],
  ['Plaintiff Expert Disclosures due by 6/1/2026.', 'Expert', 'plaintiff'],
  ['An initial list of custodians is to be provided by Initech within 7 days.', 'provided', 'initech'],
  ['Any response by Defendant to the motion shall be filed by June 1, 2026.', 'filed', 'defendant'],
  ["Defendants' motion to dismiss is due June 1, 2026. Plaintiff is to be heard. Any opposition is due June 15, 2026.", 'opposition', 'plaintiff'],
  ["Before the Court is Plaintiff's Motion to Compel. Defendant was served. A reply shall be filed by June 8, 2026.", 'reply', 'plaintiff'],
  ['If Veridian wishes to press the point, a complete copy shall be filed by June 1, 2026.', 'shall be filed', 'veridian'],
  ['If Westfield objects, it may file a letter by June 1, 2026.', 'may file', 'westfield'],
  ['Plaintiff shall deliver the samples to Apex Labs, which shall test them by June 1, 2026.', 'shall test', 'apex labs'],
  ['Defendant shall serve its brief by June 1, 2026. Plaintiff shall respond by June 15, 2026. The latter shall also file a log by June 20, 2026.', 'file a log', 'plaintiff'],
  ['To the Defendant: you shall surrender your passport within 24 hours.', 'surrender', 'defendant'],
  ["II. DEFENDANT'S EXPERT DISCLOSURES\n\nReports shall be served by June 1, 2026.", 'Reports', 'defendant'],
  ["The Clerk's Office shall mail a copy of this Order to Plaintiff.", 'shall mail', 'clerk of court'],
  ['Every pleading that Plaintiff files must bear the case number.', 'must bear', 'plaintiff'],
  ['Plaintiff Hollis has no lawyer. Another inmate may not sign for him. When the Court orders him to respond, he must do so at once.', 'must do so', 'plaintiff hollis'],
  ['The appeal is dismissed, and all pending motions are denied. The mandate shall issue forthwith.', 'mandate', 'clerk of court'],
  ['The following dates apply:\n\nExpert disclosures:\n  Plaintiff        August 2, 2026\n  Defendants       September 4, 2026\n', 'Defendants', 'defendants'],
  ['SEVENTH, exhibits shall be exchanged by June 1, 2026.', 'exchanged', 'the parties'],
  ['Whereas, the parties have agreed to the terms below, it is ORDERED:\n\n1. Use. Confidential material shall not be used in any other case.', 'shall not be used', 'unspecified'],
  ['A party that learns that it has produced privileged material must tell the other side promptly.', 'must tell', 'a party that learns that it has produced privileged material'],
  ['One who wishes to speak must file a request by May 9, 2026.', 'must file', 'one who wishes to speak'],
  ['A bidder other than the Agent must deliver a deposit by June 1, 2026.', 'must deliver', 'a bidder other than the agent'],
  ['The party filing the appeal shall order the transcript within 14 days.', 'shall order', 'party filing the appeal'],
  ['The reviewer is to give notice. A reviewer may ask for a recess.', 'give notice', 'reviewer'],
  ['Pending the hearing, neither Harlow nor anyone acting for it may destroy any record.', 'destroy', 'neither harlow nor anyone acting for it'],
  ['Defendant to file a status letter by 6/1/2026. Initial disclosures to be exchanged by 6/14/2026.', 'exchanged', 'the parties'],
  ['Any exhibit that the defendant intends to offer shall be marked by June 1, 2026.', 'marked', 'defendant'],
  ['TO THE MARSHAL:\n\nThe Marshal shall serve the complaint.\n\nTO PLAINTIFF:\n\nYou must place the case number on every paper.', 'You must', 'plaintiff'],
  ['Ms. Ruiz must attend, and so must her supervisor.', 'so must', 'her supervisor'],
  ['If an insurer controls the claim, its adjuster must attend the session too.', 'its adjuster', "insurer's adjuster"],
  ['A copy of this Order is to be mailed to Plaintiff.', 'mailed', 'clerk of court'],
  ['Attorney Selma Brandt, who has not filed a Form and Notice of Appearance, must do so by May 9, 2026.', 'must', 'attorney selma brandt'],
  ['Documents shall be re-stamped by the party that made them by June 1, 2026.', 're-stamped', 'party that made them'],
  ['The source code will be made available at the offices of the producing party\'s counsel.', 'made available', 'producing party'],
  ['Should First Lakes object, it must say in the objection what it claims.', 'must say', 'first lakes'],
  ["ORDER ON TRUSTEE'S MOTION\n\nNotice must be given to all creditors by June 1, 2026.", 'Notice', 'unspecified'],
  ['Defendant shall return Plaintiff’s list within seven days of this Order. Service of this Order is to be made by hand.', 'Service of this', 'plaintiff'],
  ["Non-movant's response to any motion is due within 14 days of service.", 'response', 'non-movant'],
  ['The Court grants Tessera until June 6, 2026 to answer.', 'until', 'tessera'],
  ["The Court extends Defendant's time to answer to June 3, 2026.", 'extends', 'defendant'],
  ['It is the responsibility of counsel for Tessera to tell the reporter of any change.', 'responsibility', 'counsel for tessera'],
  ['Defendant having appeared, he shall answer by June 6, 2026.', 'shall answer', 'defendant'],
  ['Fees are awarded to Plaintiff, which Defendant shall pay by June 1, 2026.', 'shall pay', 'defendant'],
  ['Nor may counsel speak to a juror.', 'speak', 'counsel'],
  ["Appellant's motion for an extension of time is granted. The brief is now due June 2, 2026.", 'now due', 'appellant'],
  ["Defendants' motion to file their exhibits under seal is GRANTED, and the exhibits shall be filed within 7 days.", 'shall be filed', 'defendants'],
  ["Plaintiff's objection to Request No. 22 is overruled; responsive messages must be produced within 7 days.", 'must be produced', 'plaintiff'],
  ['The cooperatives shall respond to the subpoenas by June 1, 2026.', 'respond', 'cooperatives'],
  ['Mr. Vance shall appear on June 1, 2026.', 'shall appear', 'mr. vance'],
  ['One year after entry of this Order Bolling must submit a report.', 'submit', 'bolling'],
  ['Neither the response nor the reply may exceed ten pages.', 'exceed', 'unspecified'],
  ['Before any expert is shown the plans he or she is to sign Exhibit A.', 'sign', 'any expert'],
  ['The party whose witness is on the stand must have the next one ready.', 'must have', 'party whose witness is on the stand'],
  ['Dear Mr. Tully:\n\nAll papers are to carry your case number.', 'carry', 'mr. tully'],
  ['IT IS ORDERED that security be posted by the plaintiff prior to June 1, 2026.', 'posted', 'plaintiff'],
  ['IT IS ORDERED that the above-named defendants show cause on June 1, 2026.', 'show cause', 'defendants'],
  ['Intervenors may join in a brief; if they write separately they must file by June 1, 2026.', 'separately', 'intervenors'],
  ['Strikes: two per side, by June 17, 2026.', 'Strikes', 'each side'],
  ['The claim file maintained by Acme Insurance must be disclosed to Plaintiff by June 1, 2026.', 'disclosed', 'acme insurance'],
  ['The objection must include the objector’s name and address.', 'include', 'objector'],
  ['Objections must state the name of the objecting party and its claim.', 'state', 'objecting party'],
  ['Signed acknowledgments are to be retained by counsel.', 'retained', 'counsel'],
  ["The Government's notice of any evidence it means to offer is due June 1, 2026.", 'notice', 'government'],
  ['The summons is to be served by the United States Marshal. The Marshal must file the return by June 1, 2026.', 'file the return', 'united states marshal'],
  ['A defendant who agrees to waive service must return the form by June 1, 2026.', 'return', 'a defendant who agrees to waive service'],
  ['ORDER directing within 30 days of this Order, unless time is extended, plaintiff to provide a statement.', 'provide', 'plaintiff'],
  ['Acme Corp. answer due 4/6/2026.', 'answer due', 'acme corp.'],
  ['It is Plaintiff’s responsibility to ensure that service is made by June 1, 2026.', 'responsibility', 'plaintiff'],
  ['Plaintiff’s motion to compel is granted. Defendant was heard. The documents shall be produced by June 1, 2026.', 'produced', 'defendant'],
  ['The Commissioner shall respond by June 1, 2026. Plaintiff may reply by June 8, 2026. A reply shall not exceed five pages.', 'exceed', 'plaintiff'],
  ['A party who believes that this Order has been violated must give notice by June 1, 2026; the party so notified has three business days to cure.', 'three business days', 'party so notified'],
  ['The parties mediated without success in February. They must notify chambers of any settlement.', 'notify', 'the parties'],
  ['Plaintiff may file a reply by April 1, 2026, and it may not raise new issues.', 'raise', 'plaintiff'],
  ['As to DelVal Mechanical, LLC, Plaintiffs are directed to show cause by June 1, 2026.', 'show cause', 'plaintiffs'],
  ['A pre-motion letter is required before a party files a motion to dismiss.', 'letter', 'a party'],
  ['The Debtor was heard. $710.05 shall be paid to Movant by June 1, 2026.', 'paid', 'debtor'],
  ['Expert disclosures: Plaintiff 6/18/2026, Defendants 7/17/2026.', '6/18/2026', 'plaintiff'],
  ['The deposition of Mr. Gray shall be completed by June 1, 2026.', 'completed', 'unspecified'],
]

describe('who must act', () => {
  test.each(cases)('%s (%s) → %s', (text, words, obligor) => {
    const { reading } = readText(layOutPlain(`ORDER\n\n${text}\n\nSO ORDERED.\n\nDated: May 1, 2026`), {})
    expect(reading.directives.find(({ quote }) => quote.includes(words))?.obligor).toBe(obligor)
  })

  test.each([
    ["Acme Freight's response shall be filed by June 1, 2026.", 'Acme Freight'],
    ['A list is to be provided by Initech within 7 days.', 'Initech'],
    ['The Reviewer is to give notice. A reviewer may ask for a recess.', 'The Reviewer'],
  ])('%s: the words that name him', (text, words) => {
    const { reading: { directives } } = readText(layOutPlain(`ORDER\n\n${text}\n\nSO ORDERED.`), {})
    const { actor, span, quote } = directives[0]!
    expect(actor && quote.slice(actor.start - span.start, actor.end - span.start)).toBe(words)
  })
})
