import type { Cue } from '../cue.ts'
import type { Paper } from '../paper/paper.ts'
import { headed, signature } from '../paper/signs.ts'
import { pattern } from '../../patterns/pattern.ts'

const OPINION = /\b(?:OPINION|FINDINGS\s+OF\s+FACT|MEMORANDUM\s+DECISION|SUMMARY\s+ORDER|PER\s+CURIAM)\b/i
/** “ORDER ON …”, and not “ORDER AND OPINION”. */
const ORDER = /^\W*ORDER\b(?!\s+AND\s+(?:MEMORANDUM\s+)?OPINION\b)/i
/** Names that reasoned decisions have, and mere orders too: “MEMORANDUM AND ORDER”, “DECISION”. */
const REASONED = new RegExp(pattern`
  ^\W*(?:(?:AMENDED|INITIAL|FURTHER)\s+)?(?:MEMORANDUM(?:\s*(?:AND|&|,)\s*ORDER|\s+ORDER|\s+RULING)?|
  DECISION(?:\s*(?:AND|&)\s*ORDER)?|RULING(?:\s+(?:AND|ON)\b.*)?)\b`, 'i')
/** A “Memorandum and Order” of fewer words than this is housekeeping under a grand name, not a reasoned decision. */
const SHORT = 700
/** So many commands in a hundred words make an order of it, whatever it is called. */
const COMMANDING = 1.5

const commands = (text: string): number => text.match(/\bshall\b|\b(?:ORDERED|DIRECTED|ENJOINED)\b/gi)?.length ?? 0

/** Long, and with few commands. */
const givesReasons = ({ text, words }: Paper): boolean => words >= SHORT && 100 * commands(text) / words < COMMANDING

export const opinion: Cue = {
  name: 'opinion',
  kind: 'opinion',
  recognise: (paper) => {
    const title = paper.title ?? ''
    if (OPINION.test(title) && !ORDER.test(title)) return [headed(paper), signature(paper)]
    if (!REASONED.test(title) || !givesReasons(paper)) return null
    return [headed(paper), 'It gives reasons at length before it disposes', signature(paper)]
  },
  examples: [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nOPINION AND ORDER\n\nPlaintiff sued for breach of contract, and the defendant moves to dismiss; for the reasons below the motion is denied.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nMEMORANDUM OPINION\n\nBefore the Court is the motion to dismiss, which has been briefed in full and is ripe for decision now.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nFINDINGS OF FACT AND CONCLUSIONS OF LAW\n\nThe case was tried without a jury over three days, and the Court finds the facts that follow from the evidence.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
  ],
  counterexamples: ['UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nMEMORANDUM AND ORDER\n\nThe motion to extend time is granted; the plaintiff shall file a reply by July 1, 2025 and no later.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge'],
}
