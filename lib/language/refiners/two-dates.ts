import type { Deadline } from '../finding.ts'
import type { Refiner } from '../refiner.ts'

/** Alternatives that the order itself gives are no contradiction. */
const EITHER = /\b(?:whichever|earlier\s+of|later\s+of|or\s+(?:by|no\s+later|within)|from)\b/i

/** Warns where one duty is given two dates. */
export const twoDates: Refiner = (findings, { reading }) => {
  const byId = new Map(findings.deadlines.map((d) => [d.id, d]))
  const doubted = new Map<string, string>()
  for (const directive of findings.directives) {
    const fixed = directive.deadlines.flatMap((id) => byId.get(id) ?? []).filter((d) => d.when.kind === 'fixed' && d.when.at !== null)
    const [first, second] = [fixed[0], fixed.find((d) => dayOf(d) !== dayOf(fixed[0]!))]
    if (!first || !second || EITHER.test(reading.text.slice(directive.span.start, directive.span.end))) continue
    for (const deadline of fixed) doubted.set(deadline.id, `Two dates stand for one duty: ${dayOf(first)} and ${dayOf(second)}`)
  }
  if (doubted.size === 0) return findings
  return { ...findings, deadlines: findings.deadlines.map((d) => {
    const warning = doubted.get(d.id)
    return warning === undefined ? d : { ...d, warnings: [...d.warnings, warning] }
  }) }
}

const dayOf = (deadline: Deadline): string => (deadline.when.kind === 'fixed' ? deadline.when.at?.slice(0, 10) : undefined) ?? ''
