import type { Span } from '../../document/span.ts'
import type { Directive } from '../finding.ts'
import { isNobody } from './case.ts'
import { isPronoun } from './pronouns.ts'

/**
 * Where a directive’s own words name him who was found to act: “Defendants” in “Defendants’ response is due …”; a
 * pronoun stays; null where they name him nowhere.
 */
export const actorSpan = ({ actor, span, obligor: said }: Directive, obligor: string, text: string): Span | null => {
  if (actor !== null && (obligor === said || isPronoun(said))) return actor
  if (isNobody(obligor)) return null
  const own = text.slice(span.start, span.end).toLowerCase()
  for (let at = own.indexOf(obligor); at >= 0; at = own.indexOf(obligor, at + 1)) {
    const around = `${own[at - 1] ?? ' '}${own[at + obligor.length] ?? ' '}`
    if (!/[\p{L}\d]/u.test(around)) return { start: span.start + at, end: span.start + at + obligor.length }
  }
  return null
}
