import type { Cue } from '../cue.ts'
import { docketWords } from '../paper/docket-text.ts'
const SIGNED = /\b(?:Signed|Ordered|Entered|Approved)\s+by\b/i
/** “PROPOSED SCHEDULING ORDER”, “Joint [PROPOSED] …”. */
const PROPOSED = /^\W*(?:\w+\s+){0,2}PROPOSED\s+(?:\w+\s+){0,4}(?:ORDER|JUDGMENT)\b|^\W*(?:\w+\s+){0,3}\[PROPOSED\]/i

export const docketProposedOrder: Cue = {
  name: 'docket-proposed-order',
  kind: 'proposed-order',
  recognise: (paper) => {
    if (!paper.docketText || SIGNED.test(paper.text)) return null
    return PROPOSED.test(docketWords(paper.text))
      ? ['The docket text records a proposed order that somebody lodged; no judge is named as signing it']
      : null
  },
  examples: [
    'PROPOSED ORDER granting 31 Motion to Compel filed by Ferncliff Dairy LLC. (Abbot, Jo) (Entered: 02/02/2022)',
    '[PROPOSED] Scheduling Order submitted by all parties. (Tran, Mai) (Entered: 10/10/2023)',
  ],
  counterexamples: ['ORDER re 41 Proposed Scheduling Order: the parties shall confer by 5/5/2025. Signed by Judge Ada Finch on 5/1/2025. (Entered: 05/01/2025)'],
}
