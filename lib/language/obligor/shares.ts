import { isPlural } from './actors.ts'
import { isNobody, isOfficer, type Case } from './case.ts'
import { namedBefore } from './named-before.ts'

/** How far back, in characters, those may be named of whom “each” speaks. */
const REACH = 600

const role = /\b(part|side|plaintiff|defendant|respondent|petitioner|debtor)(?:ies|y|s)?$/
const ofSeveral = /^(?:each|either|both|the)\s/

/** “Each may …”, “Neither shall …”: of those named before. */
export const shareOf = (obligor: string, at: Case): string => {
  const share = /^\w+/.exec(obligor)![0]
  const told = toldBefore(at)
  const { here, earlier } = namedBefore(at)
  const spoken = [...earlier, ...here].map((s) => s.obligor).filter((o) => isPlural(o) || told.includes(o)).at(-1)
  const of = here.map((s) => s.obligor).filter((o) => isPlural(o)).at(-1) ?? told[0] ?? spoken ?? ''
  const one = role.exec(of)?.[1]
  if (one && (isPlural(of) || ofSeveral.test(of))) return share === 'all' ? of : shareOfRole(share, one)
  const two = [...new Set(told)].slice(0, 2).reverse()
  return two.length === 2 && share !== 'all' ? two.join(' and ') : of
}

/** Who was told to act shortly before, the last first. */
const toldBefore = ({ resolved, directive }: Case): string[] =>
  [...resolved].reverse()
    .filter((d) => !isNobody(d.obligor) && !isOfficer(d.obligor) && directive.span.start - d.span.end < REACH)
    .map((d) => d.obligor)

/** “both”, of the defendants → both defendants; “either”, of the parties → either party. */
const shareOfRole = (share: string, one: string): string => {
  if (/^(?:both|neither)$/.test(share) && one === 'part') return 'the parties'
  const noun = one === 'part' ? 'party' : one
  if (share === 'both') return `both ${noun}s`
  return `${share === 'neither' || share === 'either' ? share : 'each'} ${noun}`
}
