import { lackIn } from './lacks.ts'
import { pattern } from '../../patterns/pattern.ts'

/** An exception that the court keeps for itself, no condition for anybody: “unless otherwise ordered”, “absent leave”. */
const exception = new RegExp(pattern`
  ^[\s,]*(?:(?:unless|except|save|until|if)\s+(?:(?:and\s+until|or\s+until)\s+)?(?:(?:as\s+)?otherwise|
  (?:the\s+|this\s+)?(?:court|judge)\b(?!\s+(?:does\s+not\s+(?:hear|receive|get)|hears\s+no|receives\s+no|
  has\s+not\s+(?:heard|received)))|sooner|further|extended|modified|vacated|continued|excused|ordered|
  in\s+an?\s+emergency|(?:the\s+parties\s+)?(?:agree|stipulate)\w*|good\s+cause|and\s+to\s+the\s+extent|
  necessary)|(?:absent|without|save|except)\s+(?:(?:for|on|upon|by|a|an|the|in|with|prior|express|written|
  specific|further|special|showing\s+of|some|truly|most|very)\s+)*(?:leave|permission|good\s+cause|extraordinary|
  exceptional|unusual|emergenc\w+|court|order|approval|consent|agreement|stipulation|showing|compelling|exigent|
  advance|necessity|prejudice|objection\s+of|oral|hearing|notice|waiving|limitation|limiting|regard|reaching|
  deciding|cost|delay|need|having\s+to)\b)`, 'i')

/** A condition that waits for the court, or for peace: what follows it is no threat. */
const peaceful = new RegExp(pattern`
  \b(?:(?:motion|application|request|petition|relief|injunction|order|stay|plan|settlement|stipulation|recommendation|extension|
  report)s?\s+(?:is|are|be|were|has\s+been)\s+(?:\w+\s+)?(?:granted|denied|approved|adopted|allowed|issued|confirmed|entered|
  signed)|(?:the|this)\s+court\s+(?:grants?|den(?:y|ies)|finds?|determines?|adopts?|approves?|concludes?|should|orders?)|
  settle[sd]?\b|settlement\s+is\s+reached|resolve[sd]?\b(?!\s+by)|injunction|preliminary\s+relief|consent(?:s|ed)?\s+to\s+(?:the|
  a)\s+magistrate|agree(?!\s*ment)|accepted|adopted|jury|it\s+(?:rains|snows)|convenient|lawyer)\b`, 'i')

/** Whether a condition is an exception that the court keeps for itself. */
export const isException = (condition: string): boolean => exception.test(condition) || choice.test(condition)

/** What somebody may choose instead: “unless Plaintiff agrees to another date”. */
const choice = /^[\s,]*unless\s+(?:[\w.,'’-]+\s+){1,8}(?:agrees?|prefers?|consents?|stipulates?|elects?|waives?|chooses?|wish(?:es)?)\b/i

/** Openings that by themselves tell of something left undone: “unless”, “by not filing”, “upon failure”. */
const opensLack = new RegExp(pattern`
  ^[\s,]*(?:and\s+|but\s+)?(?:by\s+(?:not\s+)?\w+ing|hearing\s+nothing|unless|absent|failing|
  in\s+(?:the\s+)?(?:default|absence)|without|with\s+no|(?:up)?on\s+(?:any\s+)?(?:failure|default))\b`, 'i')
/** “without” what is nobody’s duty: “without further notice”. */
const withoutOther = /^[\s,]*without\s+(?!(?:a|an|such|that|this|proof|payment|it|one|them|the|timely|any)\b)/i
/** What is left undone without anybody’s fault: “cannot agree”, “do not have a lawyer”. */
const noFault = new RegExp(pattern`
  \b(?:unable\s+to\s+agree|cannot\s+(?:agree|resolve|be)|
  not\s+(?:able|convenient|granted|approved|adopted|confirmed)|do(?:es)?\s+not\s+(?:want|wish|desire|need)\b|
  do(?:es)?\s+not\s+have\s+(?:a\s+lawyer|access|an\s+(?:account|attorney)))\b`, 'i')

/** Whether a condition tells that somebody leaves undone, or does wrongly, what he ought to do. */
export const isLack = (condition: string): boolean =>
  opensLack.test(condition) ? !withoutOther.test(condition) : lackIn(condition) && !noFault.test(condition)

/** “After three absences”, “After May 3, 2021”, “Once the deadline has passed”. */
const past = new RegExp(pattern`
  ^[\s,]*(?:after\s+(?:that|this|the|then)\b(?:\s+(?:date|time|day|hour|deadline|cut-?off|\w+\s+deadline))?[\s,]*$|
  after\s+(?:\w+\s+(?:such\s+)?(?:days?|weeks?|violations?|absences?)|[A-Z][a-z]+\s\d{1,2}(?:,\s\d{4})?)[\s,]*$|
  (?:once|when)\s+(?:that|this|the)\s+(?:\w+\s+){1,3}(?:has\s+)?(?:passe[sd]|expire[sd]|run|gone)\b|past\s)`, 'i')

/** Whether a condition is that a time has gone by: “After that date”, “Once the deadline has passed”. */
export const isPast = (condition: string): boolean => past.test(condition)

/** What warns in earnest. */
export const sternWarning = /\b(?:warn(?:ed|s)|caution(?:ed|s)|admonish(?:ed|es)|forewarned|on\s+notice)\b/i

const opensException = /^[\s,]*(?:unless|absent|failing)\b/i

/** Whether a condition waits for the court’s ruling or for agreement, and for nothing left undone. */
export const isPeaceful = (condition: string): boolean => peaceful.test(condition) && !opensException.test(condition)

/** “If the Court finds …”; not “if the Court’s fee …”, nor “if the Court does not hear from him”. */
const courtsOwn = new RegExp(pattern`
  ^[\s,]*(?:if|should|when|unless|once|until|where|in\s+the\s+event(?:\s+that)?)\s+(?:the|this)\s+(?:court|
  undersigned|judge)\b(?!['’]s|\s+(?:does\s+not\s+(?:hear|receive|get)|hears\s+nothing|receives\s+no|
  has\s+not\s+(?:heard|received)))`, 'i')

/** Whether a condition waits for the court to find or decide something: its own business. */
export const isCourts = (condition: string): boolean => courtsOwn.test(condition)

/** “without a stay”, “if no relief is granted”. */
const plea = /\b(?:injunct\w+|enjoined|preliminary|(?:no|without|absent)\s+(?:a\s+|the\s+)?(?:stay|relief|intervention)|relief\s+is)\b/i

/** Whether a condition is what a party begs relief from: “without an injunction”, “if relief is not granted”. */
export const isPlea = (condition: string): boolean => plea.test(condition)

/** Said of the sentence before: “Otherwise, …”, “If not, …”, “Failing that, …”. */
export const pointsBack = new RegExp(pattern`
  ^[\s,]*(?:and\s+|but\s+|or\s+)?(?:otherwise|if\s+not|if\s+so|or\s+else|failing\s+(?:that|this|which|such)|absent\s+that|
  in\s+(?:that|such|either)\s+(?:event|case)|in\s+default\s+(?:thereof|of\s+which))\b\s*,?\s*`, 'i')

/**
 * What warns before it tells: “Plaintiff is warned that …”, “Counsel should bear in mind that …”, “The Court reminds the
 * parties that …”.
 */
export const warning = new RegExp(pattern`
  ^[\s,]*(?:(?:please\s+)?be\s+(?:advised|aware|warned)\s+that\s+|
  (?:[^,;:]{1,60}?\s)?(?:(?:is|are|be|stands?)\s+(?:also\s+|hereby\s+|further\s+|again\s+|expressly\s+|
  specifically\s+)*(?:warned|cautioned|advised|reminded|notified|admonished|(?:placed\s+|put\s+)?on\s+notice|
  told|informed|forewarned|directed\s+to\s+the\s+(?:circumstance|fact|rule|provision))(?:\s*,?\s+(?:however|
  again|further|under\s+[^,]{1,30}|(?:for\s+)?an?\s+\w+\s+(?:and\s+\w+\s+)?time|once\s+\w+),?)?|
  (?:should|must|will|shall|may)\s+(?:also\s+)?(?:understand|note|
  bear\s+in\s+mind|keep\s+in\s+mind|be\s+(?:aware|mindful|advised)|know|remember|take\s+notice)|(?:court|
  undersigned|I)\s+(?:also\s+|further\s+|hereby\s+|again\s+)?(?:warns?|cautions?|advises?|reminds?|notif(?:ies|y)|
  admonish(?:es)?|informs?|notes?|emphasizes?)(?:\s+(?!that\b)[\w'’.-]+){0,6}|enough\s+to\s+say)\s+that\s+)`, 'i')
