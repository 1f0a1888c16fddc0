import { presentClausesOf } from '../clause/present.ts'
import { isPresentDuty } from '../clause/present-duties.ts'
import { predicatesOf } from '../clause/predicates.ts'
import { isCourtItself } from '../obligor/subject-words.ts'
import { kept } from '../sentence/kept.ts'
import { masked } from '../sentence/masking.ts'
import type { Span } from '../../document/span.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { clauseAfter, clauseBefore } from '../sentence/nearby.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Words that make somebody act, allow it, or say what follows if he does not. */
const COMMAND = new RegExp(pattern`
  \b(?:shall|must|may(?!\s+\d)|will|would\s+(?:like|appreciate)|is\s+to|are\s+to|(?:is|are)\s+(?:\w+\s+)?(?:ordered|
  directed|instructed|required|permitted|allowed|granted|given|enjoined|prohibited|barred|restrained|limited|due|
  extended|waived|stayed|deemed)|has|have|due|deadlines?|ordered|directed|required|extended|granted|please|need\s+not|
  do\s+not|closes?|ends|expires|untimely|waive[ds]|forfeit(?:s|ed)?|preclude[ds]?|bar(?:red|s)|results?\s+in|stricken|
  disregarded|cut-?off|no\s+later|lapses?|go\s+to\s+(?:the|my|chambers)|dissolves?|without\s+further\s+order|
  with\s+leave|without\s+prejudice\s+to|
  to\s+(?:file|serve|produce|submit|respond|answer|provide|exchange|complete|pay|appear|comply|confer|supplement|amend|
  notify|show\s+cause|be\s+\w+ed|mail|send|verify|cure|return|deliver|report|retain|prepare|circulate|lodge|surrender|
  vacate|attend|participate|meet|upload|e-?mail|contact|call|select|designate|disclose|seek|obtain))\b`, 'i')

/** The court's own business: “the Court will rule by …”. */
const COURT_ACTS_BEFORE = new RegExp(pattern`
  (?<!\bof\s)\b(?:the|this)\s+(?:Court|undersigned)\s+(?:will|shall|may|must|should|expects\s+to|intends\s+to|
  anticipates)\b(?:(?!\b(?:shall|must|that|if|,?\s*to\s+be\s+(?:completed|filed|served|submitted))\b)[^;:])*$`, 'i')
const COURT_ACTS_AFTER = new RegExp(pattern`
  ^[,\s]*(?:the|this)\s+(?:Court|undersigned)\s+(?:will|shall|may|must|should|expects|intends|anticipates|would)\b`, 'i')

/** What somebody else does or leaves, and only then the court: “if the letter is not received by …, the Court will”. */
const IN_CONDITION = /\b(?:if|unless|should|when|absent|failure|fails?)\b[^,;]*$/i

/** Whether the court itself is the one who acts at the time that stands at `span`. */
export const courtActs = (sentence: MarkedSentence, span: Span): boolean =>
  !IN_CONDITION.test(clauseBefore(sentence, span.start))
  && (COURT_ACTS_AFTER.test(clauseAfter(sentence, span.end)) || COURT_ACTS_BEFORE.test(clauseBefore(sentence, span.start)))

/** A sentence that begins with what is to be done: “File it at least ten days before …”. */
const IMPERATIVE = new RegExp(pattern`
  ^\W*(?:\w{1,3}[.)]\s+)?(?:(?:within|by|no\s+later|not\s+later|before|after|upon|at\s+least)\b[^;]{3,100}?,\s+)?(?:please\s+|
  then\s+)?(?:log|list|bring|copy|file|submit|serve|send|call|e-?mail|contact|provide|deliver|bring|notify|exchange|meet|confer|
  produce|pay|appear|report|refrain|surrender|complete|return|mail|attach|show|answer|respond|lodge|upload|give|make|obtain)\b`, 'i')

/** Papers and acts whose time a terse order gives without a verb: “Rebuttal: 15 days from receipt of the opposing report.” */
const PAPER = new RegExp(pattern`
  ^\W*(?:\w{1,3}[.)]\s+)?(?:[\w'’-]+\s+){0,6}?(?:responses?|oppositions?|repl(?:y|ies)|sur-?repl(?:y|ies)|reports?|rebuttals?|objections?|
  briefs?|disclosures?|designations?|motions?|answers?|filings?|lists?|letters?|statements?|productions?|materials?)\b`, 'i')

const verbless = (sentence: MarkedSentence): boolean =>
  sentence.text.length < 240
  && sentence.paragraph.kind !== 'heading'
  && sentence.mentions.some(({ kind }) => kind === 'period' || kind === 'date')
  && PAPER.test(sentence.text)
  && predicatesOf(masked(sentence)).every(({ kind }) => kind === 'to-do')

/** Whether a sentence, or what introduces it, commands, allows or threatens anything at all. */
export const commanded = (sentence: MarkedSentence): boolean =>
  COMMAND.test(sentence.text)
  || IMPERATIVE.test(sentence.text)
  || verbless(sentence)
  || toldAsDone(sentence)
  || sentence.leads.length > 0
  || sentence.paragraph.kind === 'row'

/** The document's own day, ISO; null where it is not known. */
export const documentDay = (profile: { readonly signedOn: string | null; readonly enteredOn: string | null }): string | null =>
  (profile.signedOn ?? profile.enteredOn)?.slice(0, 10) ?? null

/** Whether a clause tells a duty as if it were done: “Halversen returns the draft within five days”. */
const toldAsDone = kept((sentence): boolean => presentClausesOf(sentence).some((clause) => {
  const subject = masked(sentence).slice(clause.subject.start, clause.subject.end)
  return !isCourtItself(subject) && isPresentDuty(clause, subject, { timed: true, ruled: false })
}))
