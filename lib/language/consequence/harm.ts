import { capturedAt } from './captured-at.ts'
import { isHarmless, isPenal, toldAt } from './effects.ts'
import { isDuty, isSuffered } from './predicates.ts'
import { isActor, isOfficial } from './subjects.ts'
import { pattern } from '../../patterns/pattern.ts'

/** “This Order is void”, “the stay is lifted”. */
const voided = new RegExp(pattern`
  ^\W*(?:the|this|its|his|her|that)\s+(?:[\w'’-]+\s+){1,3}?((?:is|are)\s+(?:then\s+)?(?:null\s+and\s+)?(?:void|lifted|
  terminated|dissolved|forfeited|of\s+no\s+(?:further\s+)?(?:force|effect)))\b`, 'i')
const pays = /^(?:shall|must)\s+(?:pay|bear)\b/i

/** Where the verb of a main clause stands that tells a harm, whatever brings it on; -1 where none does. */
export const harmAt = (main: string): number => {
  const at = toldAt(main)
  if (at < 0) {
    const undone = voided.exec(main)
    return undone ? capturedAt(undone) : -1
  }
  if (isHarmless(main)) return -1
  const [subject, predicate] = [main.slice(0, at), main.slice(at)]
  const isOwnAct = !isOfficial(subject) && isActor(subject) && (!isSuffered(predicate) || pays.test(predicate))
  return isPenal(predicate) && !isOwnAct && !isDuty(predicate) ? at : -1
}
