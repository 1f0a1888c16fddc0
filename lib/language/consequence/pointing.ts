import { conditionalsOf } from './conditionals.ts'
import { pointsBack, warning } from './conditions.ts'
import { effectAt } from './effects.ts'
import { papersIn } from '../time/paper-names.ts'
import { pattern } from '../../patterns/pattern.ts'

/**
 * How a condition says which duties it is about: `all` of the document's, those of `numbered` paragraphs, a `group` (what has just been
 * said), the `last` one, `named` by the words that it shares with them, or the order as a whole (`general`).
 */
export type Pointing = 'all' | 'numbered' | 'group' | 'last' | 'named' | 'general'

/** The words of a consequence that say what is left undone or done wrongly, and those that say what follows. */
export const conditionIn = (words: string): { readonly condition: string; readonly effect: string } => {
  const told = words.slice(warning.exec(words)?.[0].length ?? 0)
  const split = conditionalsOf(told).at(-1)
  if (split) {
    const effect = effectAt(split.main)
    // “A party who … will be sanctioned if …”: the subject of what follows, too, says who is meant
    return { condition: `${split.condition}, ${effect > 0 ? split.main.slice(0, effect) : ''}`, effect: split.main }
  }
  const at = effectAt(told)
  return at > 0 ? { condition: told.slice(0, at), effect: told.slice(at) } : { condition: told, effect: '' }
}

/** “any of the foregoing”, “these deadlines”, “the injunction”. */
const everything = new RegExp(pattern`
  \b(?:(?:any|all|each)\s+of\s+the\s+(?:above|foregoing)|(?:the\s+)?foregoing|the\s+above|
  (?:any\s+of\s+)?these\s+(?:requirements|conditions|deadlines|directives|obligations|dates)|any\s+(?:condition|
  requirement)|the\s+conditions|the\s+injunction|(?:dates|deadlines|limits)\s+(?:set\s+|stated\s+)?above)\b`, 'i')
/** “paragraph 2”. */
const numbered = /\b(?:paragraphs?|sections?|items?|¶+)\s+\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})\b/i
/** “this Order”, “court orders”, “the local rules”. */
const general = new RegExp(pattern`
  \b(?:this\s+(?:order|decree|agreement|stipulation|judgment)(?!\s+dissolves)|its\s+terms|
  the\s+(?:court's\s+)?orders?|court(?:['’]s)?\s+orders?|(?:any|an)\s+order|any\s+provision|these\s+(?:provisions|
  instructions|procedures)|this\s+schedule|(?:the\s+)?(?:local\s+)?rules|to\s+prosecute|discovery\s+obligations)\b`, 'i')
/** What is left undone is not said again. */
const bare = new RegExp(pattern`
  \b(?:(?:failure|failing|fails?|failed|neglects?|refus(?:es|al)|timely)\s+(?:\w+\s+)?(?:to\s+)?(?:so\s+)?
  (?:comply|do\s+(?:so|this|that|these|either|any|both|it|the\s+same)|act|cooperate)|(?:do(?:es)?|is|
  are|will|did)\s+not(?=\s*[,.;]|\s*$)|(?:does|do)\s+(?:neither|not\s+do)|do(?:es)?\s+not\s+comply|
  non-?\s?compliance|takes?\s+no\s+action|violat(?:es?|ion|ions|ing)\s+(?:of\s+)?(?:it|them|these|this|those)|
  disregards?\s+(?:it|them|this|these)|(?:ignor(?:es?|ing)|miss(?:es|ing)?)\s+(?:this|that|these|those|the)\s+
  (?:\w+\s+)?(?:deadlines?|dates?)|if\s+not|otherwise|failing\s+(?:that|this|which)|absent\s+that|or\s+else)\b`, 'i')
/** “none”, “absent such”, “anyone not”. */
const silence = new RegExp(pattern`
  \b(?:none|neither|nothing|silen(?:ce|t)|without\s+(?:one|it|them)|absent\s+(?:one|it|that|such)|anyone\s+not|
  one\s+or\s+the\s+other)\b`, 'i')

/** Whether a condition is that nothing comes: “if none is filed”, “silence”. */
export const isSilence = (condition: string): boolean => silence.test(condition)

/** Paragraphs in a row: “paragraphs 1, 2 and 5”; the group holds their numbers. */
const cited = new RegExp(pattern`
  \b(?:paragraphs?|sections?|items?|¶+)\s+
  ((?:\(?\b(?:\d{1,2}|[a-z]|[ivx]{1,4})\b\)?(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s+or\s+|\s*[-–]\s*|\s+through\s+)?)+)`, 'gi')

const paragraphNumber = /\b(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})\b/g
/** “4 through 7”, “4–7”. */
const range = /[-–]|through/

/** The numbers and letters of paragraphs that a condition gives, lower case: “paragraphs 1 and 2”, “sections 4 through 7”. */
export const citedParagraphs = (condition: string): Set<string> => {
  const places = [...condition.matchAll(cited)].map((m) => m[1]!).join(' ')
  const numbers = (places.match(paragraphNumber) ?? []).map((number) => number.toLowerCase())
  if (range.test(places) && numbers.length === 2)
    for (let n = Number(numbers[0]) + 1; n < Number(numbers[1]); n++) numbers.push(String(n))
  return new Set(numbers)
}

/** Words for more than one duty. */
const several = /\b(?:these|those|any|them|things|prohibitions|instructions|requirements|comply|non-?\s?compliance)\b/i

/** Where one lack ends and another begins: “, or failure to …”. */
const nextLack = /,?\s+(?:or|nor)\s+(?=(?:failure|failing|fails|to|does|do|is|are|if|without|by)\s)|,\s+(?=(?:failure|failing|fails)\s)/i

/** What is left undone in a row, one by one: “failure to submit a statement, failure to attend, or failure to bring somebody who can settle”. */
export const eachOf = (condition: string): string[] => condition.split(nextLack).filter((words) => /\w{3}/.test(words))

/** “respond to this order” is about a response, not about the order. */
const answersOrder = /\brespond\w*\s+to\s+this\s+order\b/gi
const comesToCourt = /\b(?:appear|attend)\w*\b/i

/** Whether, besides the order as a whole, a paper is named, or coming to court. */
const namesAct = (condition: string): boolean =>
  papersIn(condition.replace(general, ' ')).length > 0 || comesToCourt.test(condition)

/** How a condition points at what it enforces. */
export const pointingOf = (condition: string): Pointing => {
  if (everything.test(condition)) return 'all'
  if (numbered.test(condition)) return 'numbered'
  const unsaid = pointsBack.test(condition) || bare.test(condition)
  const own = condition.replace(answersOrder, 'respond')
  if (general.test(own)) return namesAct(own) ? 'named' : 'general'
  if (unsaid) return several.test(condition) ? 'group' : 'last'
  return 'named'
}
