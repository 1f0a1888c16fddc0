import type { Candidate } from '../../command/candidate.ts'
import { beginsWithAct } from '../../command/effects.ts'
import { hasTime } from '../../clause/stated-times.ts'
import { pattern } from '../../../patterns/pattern.ts'

const confined = new RegExp(pattern`
  \b(?:only|without|provided|one\s+time|once|but\s+not|until|before|after|at\s+(?:the\s+)?(?:trial|hearing|conference)|
  on\s+(?:request|notice)|in\s+lieu)\b`, 'i')

/**
 * Whether something confines a permission, and so shows that it is one: “only by the main road”, “without leave”,
 * “but not their addresses”.
 */
export const isConfined = (act: string): boolean => confined.test(act)

/** What the law speaks of, where a decree of its own would name a paper or a thing. */
const abstract = new RegExp(pattern`
  \b(?:information|evidence|inferences?|relief|leave|claims?|facts?|conduct|defenses?|issues?|questions?|judgment|liability|damages|
  punishment|sanctions?|doubts?|intent|standards?|rules?|statutes?|law|courts?|jurisdiction|immunity|negligence|amendments?|
  dismissal|review|complaints?|actions?|suits?|fees|costs|this|that|such)\s*$`, 'i')
const proposed = /^\W*(?:any\s+|the\s+)?proposed\b/i
const addressee = /\s+(?:for|to)\s+the\s+(?:court|jury)\s*$/i

/**
 * Whether a subject is of the law; a paper that is to be proposed is none, and to whom it goes is not what it is:
 * “proposed questions for the Court”.
 */
const isAbstract = (subject: string): boolean => !proposed.test(subject) && abstract.test(subject.replace(addressee, ''))

const being = /^\s*be\s/i
const otherThanFiled = /^\s*be\s+(?!filed|made)/i
const participle = /^\s*be\s+\w+(?:ed|en|wn)\b/i
const followsOrExceeds = /^\s*(?:follow|exceed)\b/i
/** What people do with papers. */
const handled = /^\s*be\s+(?:filed|served|submitted|taken|used|made|disclosed|produced|designated)\b/i

/** Of a thing: whether a clause tells what may be done with it, and not what may happen to it. */
export const isDoneWithThing = ({ part, sentence, subject, act }: Candidate): boolean => {
  const timed = hasTime(sentence, part.start, part.end)
  const ofLaw = isAbstract(subject)
  if (ofLaw && otherThanFiled.test(act) && !timed) return false
  const acts = beginsWithAct(act) || followsOrExceeds.test(act) || participle.test(act) && (isConfined(act) || !ofLaw)
  if (!acts) return false
  return timed || handled.test(act) || being.test(act) && (subject !== 'It' || isConfined(act)) && !ofLaw
}
