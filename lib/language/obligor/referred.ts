import { actorsIn } from './actors.ts'
import type { Case } from './case.ts'
import { asObligor } from './naming.ts'
import { standingLast } from './obligor-words.ts'
import { ownerIn } from './owner.ts'
import { isPronoun } from './pronouns.ts'
import { sinceLast } from '../../patterns/since-last.ts'

const wordsBefore = ({ sentence, directive }: Case): string =>
  sentence.text.slice(0, Math.max(0, directive.span.start - sentence.start))

/** “… to the Marshal, who shall serve it”: who stands before the pronoun. */
export const beforeRelative = (at: Case): string | null => {
  const last = sinceLast(',;', wordsBefore(at).replace(/,\s*$/, ''))
  return standingLast(last) ?? actorsIn(last).map(({ words }) => asObligor(words)).at(-1) ?? null
}

const pronoun = /^\s*(?:it|they|which|who|this|that|these)\b/i
const who = /^\s*who\b/i
const it = /^\s*it\b/i
/** “the motion of Acme for”. */
const mover = /\b(?:motion|application|request)\s+(?:of|by|from)\s+((?:[\w.'’-]+\s+){1,4}?)(?:for|to|is|seeking)\b/i
/** What both sides have part in. */
const shared = /\b(?:mediation|discovery|deposition|briefing|inspection)\b[^.;]{0,30}$/i

/** “It shall be filed …”, “who shall …”, “This must be done …”. */
export const referred = (subject: string, at: Case): string | null => {
  if (!pronoun.test(subject)) return null
  if (who.test(subject)) return beforeRelative(at)
  const before = wordsBefore(at)
  const moved = mover.exec(before)
  if (moved) return asObligor(moved[1]!)
  if (shared.test(before)) return 'the parties'
  const owner = it.test(subject) ? ownerIn(before, '') : null
  if (owner && !isPronoun(owner)) return owner
  const last = at.resolved.at(-1)
  if (!last) return null
  const isNear = at.directive.span.start - last.span.end < 250 && last.span.start >= at.sentence.paragraph.span.start
  return isNear ? last.obligor : null
}
