import { hasTime } from '../clause/stated-times.ts'
import type { Candidate } from './candidate.ts'
import { pattern } from '../../patterns/pattern.ts'

/** How decisions are cited: “509 U.S. 579”, “(9th Cir. 2014)”, “id. at”. */
const decisions = new RegExp(pattern`
  \b(?:F\.\s?(?:2d|3d|4th|App['’]x|Supp\.)|U\.S\.\s+\d|\d+\s+U\.S\.\s+\d|S\.\s?Ct\.|WL\s+\d|LEXIS|Cir\.\s+(?:19|20)\d\d|
  \([^()]{0,40}(?:Cir|D|Dist|Ct|App|Bankr)\.[^()]{0,20}(?:19|20)\d\d\)|L\.\s?Ed\.|B\.R\.\s+\d|A\.[23]d|P\.[23]d|N\.E\.[23]d|
  N\.W\.2d|S\.W\.[23]d|So\.\s?[23]d|\bid\.\s+(?:at|\())`)
/** Parties, papers and persons in general: “a plaintiff who seeks relief”, “the moving party”. */
const general = new RegExp(pattern`
  ^(?:(?:still|thus|however|indeed|moreover|but|and|of\s+course|generally|in\s+general),?\s+)?(?:(?:a|an|any|the|each|
  every|such|no|all)\s+)?(?:(?:moving|non-?moving|opposing|aggrieved|prevailing|losing|pro se|criminal|civil|responding|
  requesting)\s+)*(?:plaintiffs?|defendants?|petitioners?|movants?|part(?:y|ies)|litigants?|complaints?|pleadings?|
  courts?|district courts?|claims?|allegations?|applicants?|employers?|employees?|injured workers?|officers?|prisoners?|
  inmates?|motions?|persons?|burden|standards?|facts?|evidence|amendments?|injury|judicial officer|creditors?|debtors?|
  individuals?|attorneys?|counsel|witness(?:es)?)\s*(?:who\b.*|that\b.*|(?:seeking|asserting|alleging|bringing|invoking|
  claiming|challenging|relying|opposing|removing)\b.*|in\s.*|under\s.*|for\s.*|of\s.*)?$`, 'i')
/** Anybody of a kind: “a pro se litigant”. */
const anybody = new RegExp(pattern`
  ^(?:(?:still|but|and|thus|indeed|moreover|of course|generally|in general),?\s+)?an?\s+(?:pro\s+se\s+|habeas\s+|civil\s+|
  criminal\s+|federal\s+|state\s+|qualified\s+)*(?:plaintiff|petitioner|complaint|pleading|prisoner|inmate|employer|employee|
  litigant|claimant|insurer|officer|shareholder|habeas\s+petition|individual|organization|
  party\s+(?:resisting|objecting\s+to|served\s+with|that\s+(?:elects|withholds|is\s+served|resists|seeks\s+to\s+(?:proceed|compel))))\b`, 'i')
/** “Federal courts must inquire into their jurisdiction”: what courts do is never ours to do. */
const courtsAtLarge = new RegExp(pattern`
  ^\W*(?:(?:but|and|still|thus|indeed|moreover|however|accordingly),?\s+)?(?:(?:federal|state|district|appellate|bankruptcy|
  trial|lower|reviewing|these|those|many|most|some|other)\s+)*courts\b|
  ^\W*(?:[^;]{0,90},\s+)?an?\s+(?:(?:federal|state|district|appellate|bankruptcy|trial|reviewing)\s+)*court\s*$`, 'i')
/** The Federal Rules' own sentences, cited or not: Fed. R. Civ. P. 26(b)(1) and 16(b)(4). */
const ofTheRules = new RegExp(pattern`
  ^\W*(?:(?:a\s+)?part(?:y|ies)\s+may\s+obtain\s+discovery\s+(?:of|regarding|as\s+to)\b.{0,4}\bany\b|
  an?\s+(?:defendant|party)\s+may\s+move\s+to\s+dismiss\s+an?\b|
  an?\s+(?:scheduling\s+order|schedule)\s+may\s+be\s+modified\s+only\b|
  (?:an\s+)?evasive\s+or\s+incomplete\s+(?:disclosure|answer)\b)|\bexpressly\s+make\s+the\s+claim\b|
  ^\W*leave\s+(?:to\s+amend\s+)?(?:shall|should|must)\s+be\s+freely\s+(?:given|granted)\b`, 'i')
/** “carries the burden of persuasion” */
const burden = /^\s*(?:carry|bear|meet|shoulder|carries|bears)?\s*(?:the|a|its|his|her|that|an?\s+\w+)\s+(?:\w+\s+)?burden\b/i
/** “need not plead legal theories” */
const pleads = /^\s*(?:plead|allege|prove|recite|anticipate)\b/i
/** What Rule 56 asks of whoever moves or opposes. */
const ofSummaryJudgment = new RegExp(pattern`
  ^\W*(?:[^,]{0,80},\s+)?(?:the|a)\s+(?:non-?moving|opposing|adverse|responding|moving)\s+party\b(?!['’])|
  ^\W*(?:the|a)\s+(?:non-?)?movant\b(?!['’])|^\W*$`, 'i')
const opposesJudgment = new RegExp(pattern`
  \b(?:specific\s+facts|genuine\s+(?:issue|dispute)|mere\s+allegations?|
  more\s+than\s+(?:a\s+(?:mere\s+)?scintilla|simply\s+show)|beyond\s+the\s+pleadings)\b`, 'i')
const laysDownRules: ReadonlySet<string> = new Set(['standing-order', 'scheduling-order', 'clerk-notice', 'stipulated-order'])
const be = /^\s*be\b/i

/** A subject without the blots of what was quoted or cited in it. */
const plain = (subject: string): string => subject.replace(/_+/g, ' ').trim()

/** “A plaintiff must file a charge within 300 days”: in a case with its own plaintiff, any plaintiff's duty is the law's. */
const isAnybodysDuty = ({ context, subject, part: { predicate: { kind } }, act }: Candidate): boolean =>
  anybody.test(plain(subject))
  && (kind === 'must' || kind === 'may' && !be.test(act))
  && !laysDownRules.has(context.profile.kind)

const anyOf = /^(?:an?|any|every)\s/i
const courtMust = /\b(?:the|a)\s+(?:trial\s+|district\s+)?court\s+(?:must|may|should)\b/i

/** “the Court must find bad faith, and a lawyer so charged must be given notice”: what the law asks of the court, it asks for anybody. */
const isAskedOfCourt = ({ sentence, subject, part: { predicate: { kind } } }: Candidate): boolean =>
  anyOf.test(subject.trim()) && courtMust.test(sentence.text) && (kind === 'must' || kind === 'may')

const oneSide = /^(?:the\s+)?(?:plaintiffs?|defendants?|petitioners?|counsel|parties|movants?|debtors?)$/i
const higherCourts = /\b(?:in the|this|our|\w+th|first|second|third) circuit\b|\bsupreme court\b/i

/** Whether a clause speaks of parties in general among decisions cited: the law as the court states it, not what it orders. */
export const lawRecited = (candidate: Candidate): boolean => {
  const { sentence, context, subject, part, act } = candidate
  if (opposesJudgment.test(act) && ofSummaryJudgment.test(subject) && !laysDownRules.has(context.profile.kind)) return true
  if (courtsAtLarge.test(subject) || ofTheRules.test(`${subject} ${part.predicate.words}${act}`)) return true
  if (isAnybodysDuty(candidate) || burden.test(act) || part.predicate.kind === 'need-not' && pleads.test(act)) return true
  if (hasTime(sentence, part.start, part.end)) return false
  if (isAskedOfCourt(candidate)) return true
  const isGeneral = general.test(plain(subject)) && !oneSide.test(subject.trim())
  if (!isGeneral && (!higherCourts.test(sentence.text) || part.predicate.kind === 'ordered')) return false
  return decisions.test(nearby(sentence, context))
}

/** Whether a decision is cited in the words. */
export const citesDecision = (words: string): boolean => decisions.test(words)

const warning = /\b(?:objections?|appeal|th(?:is|ese)|hereby|you|your|will)\b/i

/** Whether decisions are cited where parties in general are spoken of; a warning of objections and appeal cites them, too, and warns all the same. */
export const citesDecisions = (sentence: Candidate['sentence'], context: Candidate['context'], words: string): boolean =>
  decisions.test(nearby(sentence, context)) && !warning.test(words) && !followsCommand(sentence, context)

const commandBefore = new RegExp(pattern`
  \b(?:you|plaintiffs?|defendants?|petitioner|counsel|parties)\s+(?:must|shall|may\s+not|
  (?:is|are)\s+(?:ordered|directed))\b`, 'i')

/** Whether the sentences just before, in the same paragraph, tell somebody what he must or may not do. */
const followsCommand = ({ start, paragraph }: Candidate['sentence'], { reading }: Candidate['context']): boolean =>
  commandBefore.test(reading.text.slice(Math.max(paragraph.span.start, start - 300), start))

const nearby = (sentence: Candidate['sentence'], { reading }: Candidate['context']): string =>
  reading.text.slice(sentence.start, Math.min(sentence.paragraph.span.end, sentence.start + sentence.text.length + 160))
