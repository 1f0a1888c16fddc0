import type { Span } from '../../../document/span.ts'
import { holds } from '../../../document/span.ts'
import { commanded, courtActs } from '../../command/commands.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { narrated } from '../../sentence/narration.ts'
import { isGranted } from '../../sentence/asked.ts'
import { inThePast } from '../../sentence/tense.ts'
import { textBefore } from '../../sentence/nearby.ts'
import { isExcludedTime } from '../../time/excluded-time.ts'
import type { RuleContext } from '../../rule.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** A command of this order right before the time: “a request to continue a date must be made no fewer than seven days ahead”. */
const DIRECT = new RegExp(pattern`
  \b(?:must|shall|may(?!\s+\d)|will|is\s+to|are\s+to|(?:is|are)\s+(?:hereby\s+)?(?:given|granted|ordered|directed))\b
  (?:\s+[\w'’()-]+){0,18}\s*$`, 'i')
/** Before words that say what somebody said, or what a rule requires. */
const REPORTED = new RegExp(pattern`
  \b(?:argu|contend|assert|claim|maintain|suggest|insist|alleg|believ|urg|testif|explain|represent|said|says|stat|
  provid|requir|held|hold|order|direct|rul|not|warn|advis|told|promis|acknowledg|propos|request|ask)\w*\s+
  (?:\w+\s+){0,2}(?:that|why)\b[^.;]*$|\b(?:rules?|§|statute|code|act|under\s+which)\b[^;]*$|
  \b(?:whereas|respectfully)\b`, 'i')
/** After a clause that was told the main one goes on: “discovery, previously ordered to close by June, shall now be completed by …”. */
const RESUMED = /,\s+(?:and\s+)?(?:(?:it|he|she|they|(?:such|that)\s+party)\s+)?(?:shall|must|will|is|are)\b[^,;]*$/

/** The sentence asks. */
const QUESTION = /\?\s*$/

const resumed = (sentence: MarkedSentence, span: Span): boolean => {
  if (sentence.mentions.some((m) => (m.kind === 'quotation' || m.kind === 'citation') && holds(m.span, span))) return false
  if (QUESTION.test(sentence.text)) return false
  const before = textBefore(sentence, span.start, 160)
  return RESUMED.test(before) || (DIRECT.test(before) && !REPORTED.test(textBefore(sentence, span.start, 300)))
}

/** What somebody would like: nothing comes of it unless the order says so. */
const REQUESTED = new RegExp(pattern`
  \b(?:part(?:y|ies)|plaintiffs?|defendants?|movants?|counsel|(?:both\s+|the\s+|these\s+)?motions?|letters?|
  stipulations?|they|we|government|petitioners?|respondents?|debtors?)\s+
  (?:(?:jointly|respectfully|therefore|also|now|further)\s+){0,2}
  (?:requests?|ask(?:s|ed)?|seeks?|propos(?:es?|ed)|sought|requested)\s+
  (?:that|the\s+Court|this\s+Court|leave|to\s|(?:an?|the|further)\s+(?:\w+\s+){0,2}
  (?:order|extension|continuance|stay|enlargement|adjournment))[^.;]*$`, 'i')

/** What is asked for, in a letter that the court has granted: “… request that their time to answer be extended to May 2”. */
const ASKS = new RegExp(pattern`
  \b(?:requests?|requesting|asks?|asking|seeks?|seeking|proposes?|proposing|moves?)\b[^;]{0,160}\b(?:extend(?:ed|ing)?|extension|enlarge\w*|
  adjourn\w*|be\s+(?:moved|reset|continued|due|filed|served|set)|have\s+until|leave)\b[^;]*$`, 'i')

const isGrantedNow = (sentence: MarkedSentence, span: Span, profile: RuleContext['profile']): boolean =>
  isGranted(sentence, profile) && ASKS.test(textBefore(sentence, span.start, 300))

/** Whether a time phrase is quoted from elsewhere, stands in a citation, or is told and not ordered. */
export const told = (sentence: MarkedSentence, span: Span, { profile }: RuleContext): boolean =>
  sentence.mentions.some((m) => m.kind === 'citation' && holds(m.span, span))
  || isExcludedTime(sentence, span)
  || !isGrantedNow(sentence, span, profile) && (inThePast(sentence, span, profile.kind === 'minute-order')
  || REQUESTED.test(textBefore(sentence, span.start, 300))
  || (narrated(sentence, span) && !resumed(sentence, span)))

/** Whether a time phrase stands in a command to somebody: it is not told, and not when the court itself acts. */
export const ordered = (sentence: MarkedSentence, span: Span, context: RuleContext): boolean =>
  !told(sentence, span, context) && commanded(sentence) && !courtActs(sentence, span)
