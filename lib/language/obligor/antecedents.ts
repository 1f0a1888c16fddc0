import { actorsIn, isPlural } from './actors.ts'
import { isNobody, isOfficer, type Case } from './case.ts'
import { conditionedIn } from './conditioned.ts'
import { calledAbove } from './headings.ts'
import { actorAt, namedBefore, subjectAbove, type Spoken } from './named-before.ts'
import { obligorIn } from './obligor-words.ts'
import { contradicts, isDistributive, isPersonal, isPronoun, standsForMany } from './pronouns.ts'
import { shareOf } from './shares.ts'

/** Whether one who was named before may be meant. */
type Fits = (obligor: string) => boolean

const demonstrative = /^(?:such|said|this|that)\s/

/** Whom a pronoun stands for: '' where nobody fits; null where `obligor` is a name of its own. */
export const antecedent = (obligor: string, at: Case): string | null => {
  const theirs = conditionedOwner(obligor, at)
  if (theirs !== null) return theirs
  const lawyers = hisLawyer(obligor, at)
  if (lawyers !== null) return lawyers
  if (isDistributive(obligor)) return shareOf(obligor, at)
  if (!isPersonal(obligor)) return null
  if (/^your?$/.test(obligor)) return whoIsYou(at)
  const supposed = supposedOne(obligor, at)
  if (supposed !== null) return supposed
  if (demonstrative.test(obligor)) return obligor.replace(/^(?:said|this|such)\s/, 'that ')
  return whoIsMeant(obligor, at)
}

const ownedByPronoun = /^(his|her|its|their|your)\s+(?!own\b)(.+)$/
const pronounAlone = /^(?:s?he|it|they|you)\b/

/** “If an insurer controls the claim, its adjuster …”: whose, by name. */
const conditionedOwner = (obligor: string, { sentence, directive }: Case): string | null => {
  const theirs = ownedByPronoun.exec(obligor)
  const whose = theirs && conditionedIn(sentence.text.slice(0, Math.max(0, directive.span.start - sentence.start) + 60))
  return whose ? ofHis(whose, theirs[2]!) : null
}

/** Somebody of one who is named: “insurer’s adjuster”. */
const ofHis = (whose: string, who: string): string | null =>
  pronounAlone.test(whose) || isNobody(whose) ? null : `${whose.replace(/^an?\s/, '')}${/s$/.test(whose) ? "'" : "'s"} ${who}`

const lawyer = /^(?:counsel|attorneys?|lawyers?)$/
const ofWhom: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' }

/** “Ms. Oxley shall …, and her counsel shall …”: whose lawyer. */
const hisLawyer = (obligor: string, at: Case): string | null => {
  const theirs = ownedByPronoun.exec(obligor)
  const pronoun = theirs && lawyer.test(theirs[2]!) ? ofWhom[theirs[1]!] : undefined
  if (pronoun === undefined) return null
  const whose = whoIsMeant(pronoun, at)
  return whose === 'the parties' || lawyer.test(whose) ? null : ofHis(whose, theirs![2]!)
}

/** Whom the document calls “you” in this place. */
const whoIsYou = (at: Case): string => {
  const called = calledAbove(at)
  if (called !== null) return called
  if (at.address.you !== 'the parties') return at.address.you
  return at.resolved.findLast((d) => isOnePerson(d.obligor))?.obligor ?? 'the parties'
}

const isOnePerson = (obligor: string): boolean =>
  !isNobody(obligor) && !isOfficer(obligor) && obligor !== 'the parties' && !isPlural(obligor) && actorsIn(obligor).length > 0

const thatOne = /^(?:that|such|said|this)\s+(\w+)$/
const supposition = /\bif\s+(?=an?\s)([^;]+)$/i

/** “If a person who has received the records is served with a subpoena, that person …”. */
const supposedOne = (obligor: string, at: Case): string | null => {
  const noun = thatOne.exec(obligor)?.[1]
  if (noun === undefined) return null
  const supposed = supposition.exec(at.sentence.text.slice(0, actorAt(at)))?.[1]
  const who = supposed === undefined ? null : obligorIn(supposed)?.obligor
  return who && new RegExp(`^an?\\s+${noun}\\s+(?:who|that)\\s`).test(who) ? who : null
}

/** Whom “he”, “it” or “they” means. */
const whoIsMeant = (pronoun: string, at: Case): string => {
  const fits: Fits = (obligor) => agrees(obligor, pronoun)
  const conditioned = conditionedBefore(at)
  if (conditioned && fits(conditioned) && !isOfficer(conditioned)) return conditioned
  const { here, earlier } = namedBefore(at)
  if (/latter/.test(pronoun)) return here.filter((s) => s.obligor !== 'latter').at(-1)?.obligor ?? earlier.at(-1)?.obligor ?? ''
  return inThisSentence(here, fits, at)
    ?? inSentenceAbove(fits, at)
    ?? furtherAbove(earlier, fits, at)
    ?? (standsForMany(pronoun) ? 'the parties' : '')
}

const other = /^(?:an|any\s)?other\b/
const counsel = /\bcounsel\b/
const oneOfMany = /^(?:each|any)\b/

/** Whether a pronoun may stand for this name: number and sex. */
const agrees = (obligor: string, pronoun: string): boolean => {
  const many = standsForMany(pronoun)
  return !isPronoun(obligor)
    && !other.test(obligor)
    && !isNobody(obligor)
    && (counsel.test(obligor) || isPlural(obligor) === many || many && oneOfMany.test(obligor))
    && !contradicts(pronoun, obligor)
}

const condition = /^\W*(?:[\w ,]{0,60}?\b)?(?:if|should|when|once|unless|before|after|in\s+the\s+event|to\s+the\s+extent)\b[^;]*$/i

/** “Should First Lakes object, it must say …”. */
const conditionedBefore = (at: Case): string | null => {
  const clause = condition.exec(at.sentence.text.slice(0, actorAt(at)))
  return clause && conditionedIn(clause[0])
}

const conditionalSentence = /^\W*(?:if|should|in\s+the\s+event|when|where|unless)\b/i

const inThisSentence = (here: readonly Spoken[], fits: Fits, at: Case): string | null => {
  const { resolved, sentence } = at
  // “if the Clerk cannot, he shall …”; elsewhere the clerk is he whom nobody means
  const supposed = conditionalSentence.test(sentence.text)
  const named = here.filter(({ obligor, object }) => fits(obligor) && !object && (supposed || !isOfficer(obligor)))
  const told = resolved.findLast(({ obligor, span }) =>
    span.start >= sentence.start && !isOfficer(obligor) && fits(obligor) && !isNobody(obligor))?.obligor
  if (named.length === 0) return told ?? null
  return told !== undefined && named.some(({ obligor }) => obligor === told) ? told : named[0]!.obligor
}

/** Its subject, where it tells nobody to act. */
const inSentenceAbove = (fits: Fits, at: Case): string | null => {
  const above = subjectAbove(at)
  if (!above || !fits(above) || isOfficer(above)) return null
  const start = at.sentences[at.index - 1]!.start
  return at.resolved.some((d) => d.span.start >= start) ? null : above
}

/** How far back, in characters, he may be who was told last. */
const REACH = 900

/** He who was told last, unless somebody else was spoken of since. */
const furtherAbove = (earlier: readonly Spoken[], fits: Fits, { resolved, directive }: Case): string | null => {
  const told = resolved.findLast((d) => !isOfficer(d.obligor) && fits(d.obligor))
  const spoken = earlier.filter(({ obligor, object }) => fits(obligor) && !object && !isOfficer(obligor)).at(-1)
  const isNear = told !== undefined && directive.span.start - told.span.end < REACH
  if (isNear && !(spoken && spoken.at > told.span.end && spoken.possessor)) return told.obligor
  return spoken?.obligor ?? told?.obligor ?? null
}
