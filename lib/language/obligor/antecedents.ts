import { actorsIn, isPlural } from './actors.ts'
import { isNobody, isOfficer, type Case } from './case.ts'
import { calledAbove } from './discourse.ts'
import { asObligor } from './naming.ts'
import { predicatesOf } from '../clause/predicates.ts'
import { masked } from '../sentence/masking.ts'
import { openingOf } from '../sentence/openings.ts'
import { obligorIn } from './obligor-words.ts'
import { conditionedIn } from './owner.ts'
import { isThingWord } from './things.ts'
import { pattern } from '../../patterns/pattern.ts'

const pronoun = new RegExp(pattern`
  ^(?:he|she|it|they|them|he or she|she or he|he\/she|they both|(?:the )?latter|(?:the )?former|each of them|both of them|
  these parties|such parties|(?:such|said|this|that) (?:party|person|individual|attorney|side)|you|your|we|his|her|its|their)$`)
const distributive = /^(?:each|both|all|either|neither)(?:\s+(?:of\s+(?:them|these|the two|whom)|one))?$/

/** Whether a name stands for one that was named before. */
export const isPronoun = (obligor: string): boolean => pronoun.test(obligor) || distributive.test(obligor)

/** Whom a pronoun stands for: '' where nobody fits; null where `obligor` is a name of its own. */
export const antecedent = (obligor: string, at: Case): string | null => {
  // “If an insurer controls the claim, its adjuster …”: whose, by name
  const theirs = /^(his|her|its|their|your)\s+(?!own\b)(.+)$/.exec(obligor)
  const whose = theirs && conditionedIn(at.sentence.text.slice(0, Math.max(0, at.directive.span.start - at.sentence.start) + 60))
  if (whose && !/^(?:s?he|it|they|you)\b/.test(whose) && !isNobody(whose)) return `${whose.replace(/^an?\s/, '')}${/s$/.test(whose) ? "'" : "'s"} ${theirs[2]!}`
  if (distributive.test(obligor)) return shareOf(obligor, at)
  if (!pronoun.test(obligor)) return null
  const { address, resolved } = at
  if (/^your?$/.test(obligor)) return calledAbove(at) ?? (address.you !== 'the parties' ? address.you : resolved.findLast((d) => !isNobody(d.obligor) && !isOfficer(d.obligor) && d.obligor !== 'the parties' && !isPlural(d.obligor) && actorsIn(d.obligor).length > 0)?.obligor ?? 'the parties')
  const theOne = /^(?:that|such|said|this)\s+(\w+)$/.exec(obligor)?.[1]
  // “If a person who has received the records is served with a subpoena, that person …”
  const supposedOne = theOne === undefined ? undefined : /\bif\s+(?=an?\s)([^;]+)$/i.exec(at.sentence.text.slice(0, Math.max(0, (at.directive.actor?.start ?? at.directive.span.start) - at.sentence.start)))?.[1]
  const who = supposedOne === undefined ? null : obligorIn(supposedOne)?.obligor
  if (who && new RegExp(`^an?\\s+${theOne!}\\s+(?:who|that)\\s`).test(who)) return who
  if (/^(?:such|said|this|that)\s/.test(obligor)) return obligor.replace(/^(?:said|this|such)\s/, 'that ')
  const many = /^(?:they|them|their|these|such parties|both)/.test(obligor)
  const fits = (o: string): boolean => !isPronoun(o) && !/^(?:an|any\s)?other\b/.test(o) && !isNobody(o) && (/\bcounsel\b/.test(o) || isPlural(o) === many || many && /^(?:each|any)\b/.test(o)) && !wrongTitle(o, obligor)
  // “Should First Lakes object, it must say …”
  const condition = /^\W*(?:[\w ,]{0,60}?\b)?(?:if|should|when|once|unless|before|after|in\s+the\s+event|to\s+the\s+extent)\b[^;]*$/i.exec(at.sentence.text.slice(0, Math.max(0, (at.directive.actor?.start ?? at.directive.span.start) - at.sentence.start)))
  const conditioned = condition && conditionedIn(condition[0])
  if (conditioned && fits(conditioned) && !isOfficer(conditioned)) return conditioned
  const before = sayersBefore(at)
  // “if the Clerk cannot, he shall …”; elsewhere the clerk is he whom nobody means
  const supposed = /^\W*(?:if|should|in\s+the\s+event|when|where|unless)\b/i.test(at.sentence.text)
  const here = before.here.filter(({ obligor: o, object }) => fits(o) && !object && (supposed || !isOfficer(o)))
  const toldHere = resolved.findLast((d) => d.span.start >= at.sentence.start && !isOfficer(d.obligor) && fits(d.obligor) && !isNobody(d.obligor))
  if (/latter/.test(obligor)) return before.here.filter((s) => s.obligor !== 'latter').at(-1)?.obligor ?? before.earlier.at(-1)?.obligor ?? ''
  if (here.length > 0) return toldHere && here.some((c) => c.obligor === toldHere.obligor) ? toldHere.obligor : here[0]!.obligor
  if (toldHere) return toldHere.obligor
  const above = subjectAbove(at)
  if (above && fits(above) && !isOfficer(above) && !resolved.some((d) => d.span.start >= at.sentences[at.index - 1]!.start)) return above
  const told = resolved.findLast((d) => !isOfficer(d.obligor) && fits(d.obligor))
  const earlier = before.earlier.filter(({ obligor: o, object }) => fits(o) && !object && !isOfficer(o)).at(-1)
  // he who was told last, unless somebody else was spoken of since
  if (told && at.directive.span.start - told.span.end < 900 && !(earlier && earlier.at > told.span.end && earlier.possessor)) return told.obligor
  return earlier?.obligor ?? told?.obligor ?? (many ? 'the parties' : '')
}

/** Of whom the sentence above speaks, in the same paragraph: “Rust & Hale LLC is appointed. It shall …”. */
const subjectAbove = ({ sentences, index, sentence }: Case): string | null => {
  const above = sentences[index - 1]
  if (!above || above.paragraph !== sentence.paragraph) return null
  const verb = predicatesOf(masked(above)).find(({ kind }) => kind !== 'to-do')
  const named = verb && obligorIn(above.text.slice(openingOf(above), verb.start))
  return named && !isPronoun(named.obligor) ? named.obligor : null
}

interface Spoken { readonly obligor: string; readonly at: number; readonly object: boolean; readonly possessor: boolean }

/** Who was spoken of in this sentence before the pronoun, and in the three sentences above. */
const sayersBefore = ({ sentence, sentences, index, directive }: Case): { here: Spoken[]; earlier: Spoken[] } => {
  const stop = (directive.actor?.start ?? directive.span.start) - sentence.start
  return { here: spokenIn(sentence.text.slice(0, Math.max(0, stop)), sentence.start), earlier: sentences.slice(Math.max(0, index - 3), index).flatMap((s) => spokenIn(s.text, s.start)) }
}

const possessor = /\b((?:\p{Lu}[\w&-]+\s+){0,3}\p{Lu}[\w&-]+)(?=['’]s?\s)/gu

const spokenIn = (text: string, start: number): Spoken[] => {
  const spoken = actorsIn(text).map(({ words, at }) => ({ obligor: asObligor(words.replace(/['’]s?$/, '')), at, possessor: /['’]s?$/.test(words) || /^['’]/.test(text.slice(at + words.length)) }))
  for (const m of text.matchAll(possessor)) {
    const words = m[1]!.replace(/^(?:The|On|In|By|At|If|When|Before|After)\s+/, '')
    if (!/\b(?:Court|Judge|Rule|Order|District|Clerk)\b/.test(words) && !isThingWord(words.split(/\s+/).at(-1)!) && !spoken.some((s) => Math.abs(s.at - m.index) < words.length + 12)) spoken.push({ obligor: asObligor(words), at: m.index, possessor: true })
  }
  return spoken.sort((a, b) => a.at - b.at).map((s) => ({ ...s, at: s.at + start, object: !s.possessor && /\b(?:by|from|to|on|with|against|of|for|upon)\s+(?:the\s+)?$/i.test(text.slice(0, s.at)) && !/\b(?:counsel|attorneys?)\s+for\s+(?:the\s+)?$/i.test(text.slice(0, s.at)) }))
}

/** “Each may …”, “Neither shall …”: of those named before. */
const shareOf = (obligor: string, at: Case): string => {
  const share = /^\w+/.exec(obligor)![0]
  const last = [...at.resolved].reverse().filter((d) => !isNobody(d.obligor) && !isOfficer(d.obligor) && at.directive.span.start - d.span.end < 600).map((d) => d.obligor)
  const { here, earlier } = sayersBefore(at)
  const spoken = [...earlier, ...here].map((s) => s.obligor).filter((o) => isPlural(o) || last.includes(o)).at(-1)
  const of = here.map((s) => s.obligor).filter((o) => isPlural(o)).at(-1) ?? last[0] ?? spoken ?? ''
  const one = (of.match(/\b(part|side|plaintiff|defendant|respondent|petitioner|debtor)(?:ies|y|s)?$/) ?? [])[1]
  if (one && (isPlural(of) || /^(?:each|both|the)\s/.test(of) || /^(?:each|either)\s/.test(of))) return share === 'all' ? of : /^(?:both|neither)$/.test(share) && one === 'part' ? 'the parties' : `${share === 'both' ? 'both' : share === 'neither' ? 'neither' : share === 'either' ? 'either' : 'each'} ${one === 'part' ? 'party' : one}${share === 'both' ? 's' : ''}`
  const two = [...new Set(last)].slice(0, 2).reverse()
  return two.length === 2 && share !== 'all' ? two.join(' and ') : of
}

const wrongTitle = (obligor: string, said: string): boolean =>
  (/^(?:she|her)$/.test(said) && /^mr\./.test(obligor)) || (/^(?:he|his)$/.test(said) && /^(?:ms|mrs)\./.test(obligor)) || (/^(?:s?he|his|her|he or she)$/.test(said) && /\b(?:marshals|inc|llc|corp|government|united states|compan|part(?:y|ies)|side|jail|facility|hospital|county|city|department|bureau|agency|office|services|bank|firm)/.test(obligor))
