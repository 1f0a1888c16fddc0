import { obligorIn } from './obligor-words.ts'
import { pattern } from '../../patterns/pattern.ts'

/** A condition’s opening, its subject, and a verb of wishing, doing or failing: “If Veridian wishes”, “unless the party objects”. */
const condition = new RegExp(pattern`
  \b(?:if|should|when|once|unless|before|after|in\s+the\s+event(?:\s+that)?|to\s+the\s+extent(?:\s+that)?|where)\s+
  ((?:the\s+|an?\s+|any\s+|either\s+|each\s+)?(?:[\w.&'’-]+\s+){1,5}?)(?:wish\w*|intends?|elects?|chooses?|fails?|does|do|
  seeks?|files?|objects?|contends?|opposes?|believes?|wants?|decides?|needs?|plans?|cannot|is|are|has|have|declines?|
  requires?|conclude\w*|withdraws?|moves?|serves?|raises?|claims?|controls?|holds?|owns?|learns?|disagrees?|disputes?|
  joins?|uses?|retains?|obtains?|desires?)\b`, 'i')
const pronoun = /^(?:he|she|it|they|you)$/i

/** Whom a condition speaks of: “If Veridian wishes to press it, a copy shall be filed”. */
export const conditionedIn = (words: string): string | null => {
  const who = condition.exec(words)?.[1]!.trim()
  if (who === undefined) return null
  return pronoun.test(who) ? who.toLowerCase() : obligorIn(who)?.obligor ?? null
}
