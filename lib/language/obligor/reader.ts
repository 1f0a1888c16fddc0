import { isNobody, isOfficer, type Case } from './case.ts'
import { calledAbove } from './headings.ts'

/** How far back, in characters, he may be to whom an imperative speaks. */
const REACH = 1_200

/** To whom an imperative speaks: the reader whom the document addresses, else whoever was told last. */
export const reader = (at: Case): string => {
  const { address, resolved, directive } = at
  const called = calledAbove(at)
  if (called) return called
  if (address.hidden !== 'unspecified' || address.you !== 'the parties') return address.you
  const last = resolved.findLast((d) => !isNobody(d.obligor) && !isOfficer(d.obligor))
  return last && directive.span.start - last.span.end < REACH ? last.obligor : 'counsel'
}
