import { isProperName } from './capitals.ts'
import { isActorWord, namesActor } from './subject-words.ts'
import { isAgentive, isThingWord } from './things.ts'
import { clean, opensWithPronoun, possessive } from './words-of-names.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Whether the phrase’s head is somebody: the last noun before the first preposition, clause or “and”. */
export const canAct = (said: string): boolean => {
  const byPronoun = actsAsPronoun(said)
  if (byPronoun !== null) return byPronoun
  const phrase = phraseOf(said)
  return actsByHead(phrase) ?? actsByModifier(phrase) ?? actsByName(phrase)
}

const smallWord = /^(?:the|a|an|any|each|all|this|that|these|those|it|no|both|either|such|one|some|none|there|nothing)$/i
const shareAlone = /^(?:each|both|all|either)$/i
const indefinite = new RegExp(pattern`
  ^(?:who(?:so)?ever|which(?:so)?ever\s+(?:part(?:y|ies)|sides?)|
  anyone|anybody|someone|somebody|everyone|everybody|nobody|no\s+one|those\s+(?:who|wish\w*)|one\s+who|
  neither$)\b`, 'i')
const pronounAlone = new RegExp(pattern`
  ^(?:he\s+or\s+she|she\s+or\s+he|they\s+both|\w+)(?:\s+(?:each|both|all|jointly|or\s+(?:his|her|their)\s+counsel))?$`, 'i')
const neither = /^neither\s/i
const neitherName = /^neither\s+(?:of\s|\p{Lu})/u
const titled = new RegExp(pattern`
  ^(?:the\s+)?(?:Mr|Ms|Mrs|Dr|Messrs|Hon|Sgt|Lt|Capt|Det|Officer|Attorney)\.?\s+
  \p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]+){0,3}$`, 'u')
const ofThem = /^(?:each|both|all|either|neither|some|any)\s+of\s+(?:them|these|the\s+two)$/i

/** Whether pronouns, and what stands for one, can act: “whoever”, “each of them”, “Mr. Vance”; null where the phrase is none. */
const actsAsPronoun = (said: string): boolean | null => {
  if (smallWord.test(said)) return shareAlone.test(said)
  if (indefinite.test(said)) return true
  if (opensWithPronoun(said)) return pronounAlone.test(said)
  if (neither.test(said)) return namesActor(said) || neitherName.test(said)
  // “Mr. Vance”, whatever the word is like
  return titled.test(said) || ofThem.test(said) ? true : null
}

/** A noun phrase, divided. */
interface Phrase {
  readonly said: string
  /** Up to its first preposition or clause. */
  readonly whole: string
  /** Up to the first “and”, too. */
  readonly head: string
  /** What is somebody’s in it: “lead counsel” in “Plaintiff’s lead counsel”. */
  readonly owned: string | undefined
  /** The words of what is owned, or of the head. */
  readonly words: readonly string[]
  /** Where among them the first word for somebody stands; -1 where none does. */
  readonly actor: number
  readonly last: string
}

const afterWhole = new RegExp(pattern`
  \s(?:of|for|from|by|to|against|between|with|w\/|without|in|on|at|as|concerning|regarding|other\s+than|except|not|who|that|
  which|whose)\s|,\s`, 'i')
const afterHead = new RegExp(pattern`
  \s(?:of|for|from|by|to|against|between|with|w\/|without|in|on|at|as|concerning|regarding|other\s+than|except|not|who|that|
  which|whose|and|or|and\/or)\s|,\s`, 'i')

/** “Defendants’ response”, “the parties’ joint letter”: a thing of theirs; “Plaintiff’s lead counsel”: a person of hers. */
const possession = /['’]s?\s+(\S.*)$/

const phraseOf = (said: string): Phrase => {
  const whole = said.split(afterWhole)[0]!.trim()
  const head = said.split(afterHead)[0]!.trim()
  const owned = possession.exec(head)?.[1]
  const words = (owned ?? head).split(/\s+/).filter((w) => w !== '')
  return { said, whole, head, owned, words, actor: words.findIndex((w) => isActorWord(clean(w))), last: clean(words.at(-1) ?? '') }
}

const paperPart = /^(?:rule|filed|\d)/i

/** Part of a sum. */
const share = /^(?:the\s+)?(?:(?:one-)?(?:half|third|fourth|quarter)|two-thirds|balance|remainder|amounts?|sums?|rest|portions?)$/i

/** What somebody is to a body or to another: “the Debtor’s president”. */
const kin = new RegExp(pattern`
  (?:^|\s)(?:presidents?|principals?|directors?|managers?|supervisors?|superintendents?|treasurer|bookkeepers?|ceo|cfo|spouse|wife|husband|
  son|daughter|mother|father|sister|brother|child|children)$`, 'i')

/** Whether words end with what somebody is to a body or to another person. */
export const isKin = (words: string): boolean => kin.test(words)

/** Whether the head can act, as far as its last word tells: “parties”, no “exhibit”. */
const actsByHead = (phrase: Phrase): boolean | null => {
  const { head, owned, words, actor, last } = phrase
  // “Plaintiff's Rule 26”, “Appellee's Principal Brief Filed”
  if (owned !== undefined && actor < 0 && words.some((w) => isThingWord(clean(w)) || paperPart.test(w))) return false
  if (last === '' || possessive.test(head) && !owned) return namesActor(head)
  if (sharesThing(phrase) || share.test(head)) return false
  if (sharesActor(phrase)) return true
  return isActorWord(last) || owned !== undefined && isKin(last) ? true : null
}

const joinedOwn = /\b(?:and|or)\s+(?:the|its|his|her|their|any|an?)\b/i
const determined = /^(?:the|each|any|all)\b/i

/** “Dispositive and Daubert motions”, “Witness and exhibit lists”, “One-half of the proceeds”. */
const sharesThing = ({ whole, head, last }: Phrase): boolean =>
  whole !== head
  && isThingWord(clean(whole.split(/\s+/).at(-1)!))
  && (!isActorWord(last) || !joinedOwn.test(whole) && !determined.test(whole))

const adjectives = /\s(?:or|and)\s+(?!(?:the|its|his|her|their|any|an?|each)\b)[a-z-]+\s+\S+$/i

/** “Per diem or covering attorneys”, “lead and local counsel”. */
const sharesActor = ({ whole, head, last }: Phrase): boolean =>
  whole !== head && !isActorWord(last) && !isThingWord(last) && adjectives.test(whole) && isActorWord(clean(whole.split(/\s+/).at(-1)!))

const alone = /^(?:alone|themselves|itself|himself|herself|pro|se|jointly|first|together)$/i
/** “the party seeking”, “defendants served”, no “Defendant sentencing”. */
const participle = new RegExp(pattern`
  ^(?!(?:sentencing|pleading|briefing|charging|hearing|opening|closing|filing|meeting|building|ruling|accounting|training|
  related|proposed|amended|agreed|informed|advised|reported|stated|argued|asked|requested|moved|represented|confirmed)$)
  (?:[a-z]+(?:ing|ed)|served|bound|found|held|subject|entitled|present|able|unable|
  responsible|eligible|aware)$`)
/** A noun as well as a participle. */
const gerund = /^(?:filing|opening|closing|charging|pleading)$/
const object = /^(?:an?|the|any|such|its|[a-z]{4,}(?<!fee|deadline|date)s)$/

/** “the party seeking relief”, “Defendant Lasko”, “parties appearing pro se”: what follows the word for somebody. */
const actsByModifier = ({ words, actor, last }: Phrase): true | null => {
  if (actor < 0) return null
  if (alone.test(last)) return true
  const after = words[actor + 1]
  const next = words[actor + 2] ?? ''
  if (!after) return null
  // “the party filing objections”, “the party’s filing deadline”
  const isDoing = participle.test(after) || after === 'so' && /ed$/.test(next) || gerund.test(after) && object.test(next)
  return isDoing ? true : null
}

/** What bodies are called, where the word alone is a thing’s: “Colorado Alliance”. */
const organisation = new RegExp(pattern`
  ^(?:Alliance|Association|Union|Foundation|Institute|Council|Committee|Coalition|League|Society|Congress|Federation|Authority|
  Administration|Board|Service|Office|Fund|Trust|Group|Partners|Holdings|Network|Center|University|College|Church|Club|
  Insurance|Indemnity|Casualty|Mutual|Assurance|Logistics|Systems|Solutions|Services|Industries|Enterprises)s?$`)

const service = /^services?$/i
const capitalOrFigure = /^(?:\p{Lu}|\d)/u
/** “Depositions of experts”. */
const severalOf = /^\S+s\s+of\s+\p{Ll}/u
const determiner = /^(?:the|an?|each|any|every|no|all)\s/i
const small = /^\p{Ll}/u

/** Whether a name, or a noun of agents by its ending, can act: “Colorado Alliance”, “the examiner”. */
const actsByName = ({ said, owned, words, last }: Phrase): boolean => {
  const single = words.length === 1
  if (!single && organisation.test(last) && isProperName(words)) return true
  if (isThingWord(last) || single && service.test(last)) return false
  if (capitalOrFigure.test(last)) return !(single && severalOf.test(said)) && isProperName(words)
  const isBare = single && owned === undefined && !determiner.test(said) && !/s$/.test(last)
  return isAgentive(last) && (!isBare || small.test(said))
}
