import { isNobody, type Case } from './case.ts'
import { pattern } from '../../patterns/pattern.ts'

const deposition = new RegExp(pattern`
  ^\W*(?:[\w.'’()-]+\s+){0,4}?depositions?\b(?!\s+(?:transcripts?|testimony|designations?|notices?|exhibits?|excerpts?))`, 'i')
/** What takes all of them: being there. Who must finish, notice or keep to something is told by what stands around it. */
const takesPlace = new RegExp(pattern`
  ^\s*(?:not\s+|then\s+|also\s+|only\s+|now\s+)*(?:take\s+place|go\s+forward|proceed|extend|last|continue|exceed|occur|begin|
  be\s+(?:taken|conducted|held|had))\b`, 'i')

const eachPaper = pattern`(?:letters?|papers?|documents?|proposals?|briefs?|statements?|memorand(?:um|a)|submissions?|reports?|filings?)`
const oneOfEach = new RegExp(String.raw`^\W*(?:neither|both)\s+(?:\w+\s+)?${eachPaper}\s*$`, 'i')
const severalPapers = new RegExp(String.raw`(?:^|[\s,])(?:these|those)\s+(?:\w+\s+)?${eachPaper}\s*$`, 'i')

/**
 * Whether a passive or a thing’s verb is the work of both sides: “the deposition shall go forward on May 3”, “neither letter
 * is to be filed”, “these proposals shall not be filed” after one side was told to make one, and then the other.
 */
export const isOfBothSides = (subject: string, act: string, at: Case): boolean =>
  deposition.test(subject) && takesPlace.test(act)
  || oneOfEach.test(subject)
  || severalPapers.test(subject) && wereTwoTold(at)

/** Whether the two who were told last in the paragraph are not the same. */
const wereTwoTold = ({ resolved, sentence }: Case): boolean => {
  const [one, other] = resolved.filter((d) => d.span.start >= sentence.paragraph.span.start && !isNobody(d.obligor)).slice(-2)
  return one !== undefined && other !== undefined && one.obligor !== other.obligor
}
