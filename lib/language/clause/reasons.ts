import { predicatesOf, type Predicate } from './predicates.ts'
import { pattern } from '../../patterns/pattern.ts'

/** What gives the reason for the clause that follows. */
const reason = new RegExp(pattern`
  ^\W*(?:as(?!\s+(?:\w+ed|set|soon|long|to|of|for|well|a|an)\b)|because|since|although|though|while|given\s+that|
  inasmuch\s+as|considering\s+that|so\s+that|in\s+order\s+that)\s[^,;:]*$`, 'i')

/**
 * Where, after the verb of a reason, the clause begins that follows from it: `gap` are the words before that verb. -1
 * where they give no reason, or nothing is commanded for it.
 */
export const afterReason = (mask: string, gap: string, predicate: Predicate): number => {
  if (!reason.test(gap)) return -1
  const comma = mask.indexOf(', ', predicate.end)
  const follows = predicatesOf(mask).some((p) => p.start > comma && p.kind !== 'to-do' && p.kind !== 'other')
  return comma < 0 || !follows ? -1 : comma + 2
}
