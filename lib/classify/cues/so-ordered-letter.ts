import type { Cue } from '../cue.ts'
import { endorsement, headedProposed, signature, visiblySigned } from '../paper/signs.ts'
import { titledByParty } from '../paper/party-title.ts'
import { pattern } from '../../patterns/pattern.ts'

/** “Dear Judge Crane”, “To the Honorable …”. */
const TO_THE_COURT = new RegExp(pattern`
  ^[^\S\n]*(?:Dear|To)\s+(?:the\s+)?(?:Hon(?:orable|\.)|(?:Chief\s+|Magistrate\s+|Senior\s+|District\s+)*(?:Judge|Justice)|
  Your\s+Honor|Sir|Madam)\b`, 'm')
/** An endorsement that is a judge's even where no signature shows. */
const RULES = /MEMO|GRANTED|DENIED/

export const soOrderedLetter: Cue = {
  name: 'so-ordered-letter',
  kind: 'stipulated-order',
  recognise: (paper) => {
    if (headedProposed(paper)) return null
    const letter = TO_THE_COURT.test(paper.text)
    if (!letter && !titledByParty(paper.title)) return null
    const words = endorsement(paper)
    if (!words) return null
    const signed = paper.signing?.by === 'judge' && visiblySigned(paper)
    if (!signed && !(letter && RULES.test(words))) return null
    const endorsed = letter ? 'A letter to the judge that the judge has endorsed' : 'A party’s paper that the judge has endorsed'
    return [endorsed, `The endorsement: “${words}”`, signature(paper)]
  },
  examples: [
    'HALE & PRYOR LLP\n\nMarch 3, 2025\n\nVIA ECF\nHon. Ida Crane\nUnited States District Judge\n500 Pearl Street\nNew York, New York 10007\n\nRe: Quill v. Marsh, 24 Civ. 1111 (IC)\n\nDear Judge Crane:\n\nWe write to ask that the conference set for March 10, 2025 be adjourned for two weeks.\n\nRespectfully submitted,\n/s/ Tom Hale\n\nApplication GRANTED. The conference is adjourned to March 24, 2025 at 10:00 a.m.\nSO ORDERED.\nDated: March 4, 2025\n\nIda Crane\nUnited States District Judge',
    'MEMO ENDORSED\n\nLAW OFFICE OF B. STOUT\n\nDear Judge Pinder:\n\nPlaintiff asks for one more week to answer the motion; the defendant does not object to this request.\n\nRespectfully,\nB. Stout',
  ],
  counterexamples: [
    'HALE & PRYOR LLP\n\nMarch 3, 2025\n\nHon. Ida Crane\nUnited States District Judge\n500 Pearl Street\n\nRe: Quill v. Marsh\n\nDear Judge Crane:\n\nWe write to ask that the conference set for March 10, 2025 be adjourned for two weeks.\n\nRespectfully submitted,\n/s/ Tom Hale',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MARYLAND\n\nCHAMBERS OF\nORRIN PELL\nUNITED STATES MAGISTRATE JUDGE\n\nDear Counsel:\n\nThe motion is GRANTED. You shall confer within seven days and report to me in writing.\n\nSincerely,\n/s/\nOrrin Pell\nUnited States Magistrate Judge',
  ],
}
