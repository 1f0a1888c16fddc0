import type { Cue } from '../cue.ts'
import { chambersRules } from './chambers-rules.ts'
import { clerkNotice } from './clerk-notice.ts'
import { docketClerkNotice } from './docket-clerk-notice.ts'
import { docketFiling } from './docket-filing.ts'
import { docketOrder } from './docket-order.ts'
import { docketProposedOrder } from './docket-proposed-order.ts'
import { judgment } from './judgment.ts'
import { minutes } from './minutes.ts'
import { noCourt } from './no-court.ts'
import { opinion } from './opinion.ts'
import { orderToShowCause } from './order-to-show-cause.ts'
import { order } from './order.ts'
import { partyPaper } from './party-paper.ts'
import { proposedOrder } from './proposed-order.ts'
import { reportAndRecommendation } from './report-and-recommendation.ts'
import { schedulingOrder } from './scheduling-order.ts'
import { soOrderedLetter } from './so-ordered-letter.ts'
import { standingOrder } from './standing-order.ts'
import { stipulatedOrder } from './stipulated-order.ts'
import { unread } from './unread.ts'

/** The first that recognises a paper names it: so the order matters. */
export const cues: readonly Cue[] = [
  unread, // first: nothing may be claimed of words that were not read
  docketFiling, // the docket's cues before the papers' cues, which look for captions and signatures
  docketProposedOrder,
  docketClerkNotice,
  chambersRules, // before docketOrder: a paragraph of a judge's rules has no caption either
  docketOrder,
  reportAndRecommendation, // before proposedOrder: “Proposed findings and recommendation” is no proposal by a party
  proposedOrder, // before all that a judge signs: an unsigned paper is none of them
  soOrderedLetter, // before partyPaper: the same letter, once endorsed
  clerkNotice,
  partyPaper,
  minutes, // before orderToShowCause: minutes that hold an order to show cause are minutes
  standingOrder,
  stipulatedOrder,
  orderToShowCause,
  judgment,
  schedulingOrder,
  opinion,
  order,
  noCourt, // last: what nobody else claims
]
