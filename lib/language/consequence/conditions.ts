import { pattern } from '../../patterns/pattern.ts'

/** Something left undone, or done wrongly: as a noun, a verb denied, an adjective, an excess. */
const noun = pattern`
  failures?|failing|non-?\s?compliance|violations?|violating|refusals?|breach(?:es)?|disobedience|disregard(?:ing)?|neglect(?:ing)?|
  defaults?(?!\s+judgment)|delays?|absence|lateness|tardiness|non-?appearance|non-?payment|non-?attendance|omission|silence|
  inaction|lack|untimeliness|misconduct|abuse|unpreparedness|infractions?|transgressions?|deviations?|departures?`
const denied = pattern`
  (?:not|never)\b(?!\s+(?:only|later|less|more|fewer|limited|to\s+exceed|necessary|convenient|available|applicable|clear|
  necessarily|represented|guilty|required|needed|expected)\b)|\w+n['’]t`
const none = String.raw`(?:no|neither|none|nothing|nobody|no\s+one)\b(?!\s+(?:later|less|fewer|more|longer|hearing\s+is\s+(?:needed|necessary)))`
const verbs = pattern`
  fail(?:s|ed|ing)?|neglects?|refus(?:es?|ing)|omits?|omitted|ignor(?:es?|ed|ing)|disregards?|disobeys?|violat(?:es?|ed|ing)|
  breach(?:es|ed)?|defaults?|miss(?:es|ed|ing)?|lacks?|lacking|drops?|exceed(?:s|ing)?|delay(?:s|ed)?|declines?|abandons?|forgets?|
  overlooks?|disrupts?|obstructs?|(?:runs?|goes|go)\s+(?:over|out|past|by|late)|gone\s+by|pass(?:es)?\s+without|stays?\s+silent|
  remains?\s+silent|leaves?\s+(?:\w+\s+){0,4}un\w+|relies\s+on\s+an?\s+(?:informal|unapproved|oral)`
const adjectives = pattern`
  late(?:r)?|late-filed|belated|untimely|tardy|non-?complian(?:t)|noncompl\w+|unsigned|unserved|undisclosed|unlisted|unfiled|unpaid|
  unsupported|unverified|unauthorized|unapproved|unredacted|unprepared|unexcused|uncured|unanswered|unopposed|oversized?|
  over-?length|excess(?:ive)?|incomplete|evasive|inadequate|deficien\w+|defective|improper\w*|false|frivolous|contrary|missing|
  missed|delinquent|in\s+excess|longer\s+than|more\s+than|less\s+than|beyond|over\s+(?:the|\d|\w+\s+pages)|past\s+the|short\s+of|
  other\s+than|out\s+of\s+time|absent|wrong|informal|unreasonabl\w+|silent|too\s+late|afterwards?|left\s+(?:off|out)|
  in\s+(?:defiance|the\s+teeth)\s+of|un(?!der|ti|le|iv|io|it|if|an|su|de\b)\w{3,}ed|for\s+the\s+first\s+time|(?:received|filed|
  served|raised|submitted|made|sent|given|lodged|tendered|brought|requested|reported|delivered|noticed|
  presented)\s+(?:\w+\s+)?(?:after|later|more|beyond|less|on\s+the\s+(?:day|eve)|within|by\s+(?:e-?mail|fax|letter|telephone)|
  directly|without|under\s+the\s+wrong)|without`
const lack = new RegExp(String.raw`\b(?:${noun}|${none}|${verbs}|${adjectives}|${denied})(?![\w-])`, 'i')

/** Whether something not done, or done wrongly, stands in a clause. */
export const lackIn = (clause: string): boolean => lack.test(clause)

/** Whether a subject is itself something left undone: “Counsel’s failure to …”, “Any violation of …”, “Silence”. */
export const isFailure = (subject: string): boolean => failure.test(subject)

const failure = new RegExp(pattern`
  ^\W*(?:(?:any|the|a|an|such|this|that|his|her|its|their|your|my|each|every|further|continued|continuing|repeated|additional|mere|
  willful|knowing|unexcused|another|\w+['’]s?|of\s+\w+|or|and|a\s+\w+['’]s)\s+){0,5}(?:${noun})\b`, 'i')

/** What opens a condition. */
const opener = pattern`
  (?:(?:and|but|then|further|moreover|however)\s*,?\s+)?(?:(?:even\s+)?if|should|unless|in\s+(?:the\s+)?(?:event|case|default|
  absence)(?:\s+(?:that|of))?|in\s+case|absent|failing|without|upon|on\s+(?:any\s+)?(?:failure|default)|where|when|whenever|once|
  by\s+(?:not\s+)?(?!(?:enter|sign|grant|issu)ing)\w+ing|to\s+the\s+extent|with\s+no|after|for\s+(?:each|every|any))`
const leading = new RegExp(String.raw`^[\s,]*${opener}\b`, 'i')
const trailing = new RegExp(pattern`
  [\s,](?:if|unless|absent|should\s+(?=(?:the|a|an|any|he|she|it|they|you|either|no|counsel|plaintiff|defendant)\b)|when|where|
  whenever|once|upon|without(?!\s+(?:further|more|prejudice|notice|a\s+hearing|him|her|it|them|you|hearing|leave))|in\s+the\s+event|
  except|save|for\s+(?:any\s+|each\s+|every\s+|such\s+|want\s+of\s+|a\s+|the\s+|an\s+)?(?:${noun}|late|untimely|missing|
  unreasonabl\w+)|after\s+(?:\w+\s+){0,3}(?:${noun}|that\s+(?:date|time|day|hour))|due\s+to\s+(?:the\s+)?\w*\s*(?:${noun}))\b`, 'iu')

/** An exception that the court keeps for itself, no condition for anybody: “unless otherwise ordered”, “absent leave”. */
const exception = new RegExp(pattern`
  ^[\s,]*(?:(?:unless|except|save|until|if)\s+(?:(?:and\s+until|or\s+until)\s+)?(?:(?:as\s+)?otherwise|(?:the\s+|this\s+)?(?:court|
  judge)\b|sooner|further|extended|modified|vacated|continued|excused|ordered|in\s+an?\s+emergency|(?:the\s+parties\s+)?(?:agree|
  stipulate)\w*|good\s+cause|and\s+to\s+the\s+extent|necessary)|(?:absent|without|save|except)\s+(?:(?:for|on|upon|by|a|an|the|in|
  with|prior|express|written|specific|further|special|showing\s+of|some|truly|most|very)\s+)*(?:leave|permission|good\s+cause|
  extraordinary|exceptional|unusual|emergenc\w+|court|order|approval|consent|agreement|stipulation|showing|compelling|exigent|
  advance|necessity|prejudice|objection\s+of|oral|hearing|notice|waiving|limitation|limiting|regard|reaching|deciding|cost|delay|
  need|having\s+to)\b)`, 'i')

/** A condition that waits for the court, or for peace: what follows it is no threat. */
const peaceful = new RegExp(pattern`
  \b(?:(?:motion|application|request|petition|relief|injunction|order|stay|plan|settlement|stipulation|recommendation|extension|
  report)s?\s+(?:is|are|be|were|has\s+been)\s+(?:\w+\s+)?(?:granted|denied|approved|adopted|allowed|issued|confirmed|entered|
  signed)|(?:the|this)\s+court\s+(?:grants?|den(?:y|ies)|finds?|determines?|adopts?|approves?|concludes?|should|orders?)|
  settle[sd]?\b|settlement\s+is\s+reached|resolve[sd]?\b(?!\s+by)|injunction|preliminary\s+relief|consent(?:s|ed)?\s+to\s+(?:the|
  a)\s+magistrate|agree(?!\s*ment)|accepted|adopted|jury|it\s+(?:rains|snows)|convenient|lawyer)\b`, 'i')

/** A clause taken apart: its condition, and what follows under it. `main` keeps its place in the clause. */
export interface Conditional { readonly condition: string; readonly main: string; readonly at: number }

/** Every way of reading a clause as condition and main clause, the likeliest first. */
export const conditionalsOf = (words: string): Conditional[] => {
  const found: Conditional[] = []
  if (leading.test(words)) {
    for (const m of words.matchAll(/,\s+(?=(?:then\s+)?(?:the|a|an|any|all|his|her|its|their|your|that|such|he|she|it|they|you|we|no|none|expect|counsel|failure|court|this|those|said|then|judgment|default|[a-z]+['’]s|[a-z]+(?<!ou)s|\p{Lu}[\p{L}.]*|(?!(?:and|or|but)\b)[a-z]+\s+(?:[a-z]+\s+){0,3}(?:is|are|will|may|shall))(?![\p{L}-]))/gu)) {
      if (found.length > 3) break
      if (/^[\s,]*(?:if|should|when|where|unless|in\s+the\s+event)\s+(?:[\w.'’-]+\s*){1,2}$/i.test(words.slice(0, m.index)) && !/\bnot\b/i.test(words.slice(0, m.index))) continue
      found.push({ condition: words.slice(0, m.index), main: words.slice(m.index + 1), at: m.index + 1 })
    }
    if (found.length === 0) {
      const bare = /\s(?=(?:the|this|his|her|its|their|your|that|such|a|an|I|we)\s+(?:(?!(?:the|an?|this|that)\b)[\w'’-]+\s+){0,4}(?:will|shall|may|is|are|gives|waives|loses|forfeits|consents)\b)/i.exec(words.slice(12))
      if (bare) found.push({ condition: words.slice(0, 12 + bare.index), main: words.slice(12 + bare.index), at: 12 + bare.index })
    }
    return found
  }
  const m = trailing.exec(words.slice(3))
  if (!m) return found
  // “… may not sell it, and shall notify the Court should he move”: the condition is the last verb's
  const shared = [...words.slice(0, 3 + m.index).matchAll(/,?\s+and\s+(?=(?:shall|must|may|will|is|are)\b)/gi)].at(-1)
  const from = shared ? shared.index + shared[0].length : 0
  found.push({ condition: words.slice(3 + m.index), main: words.slice(from, 3 + m.index), at: from })
  return found
}

/** Whether a condition is an exception that the court keeps for itself. */
export const isException = (condition: string): boolean => exception.test(condition) || choice.test(condition)

/** What somebody may choose instead: “unless Plaintiff agrees to another date”. */
const choice = /^[\s,]*unless\s+(?:[\w.,'’-]+\s+){1,8}(?:agrees?|prefers?|consents?|stipulates?|elects?|waives?|chooses?|wish(?:es)?)\b/i

/** Whether a condition tells that somebody leaves undone, or does wrongly, what he ought to do. */
export const isLack = (condition: string): boolean =>
  /^[\s,]*(?:and\s+|but\s+)?(?:by\s+(?:not\s+)?\w+ing|unless|absent|failing|in\s+(?:the\s+)?(?:default|absence)|without|with\s+no|(?:up)?on\s+(?:any\s+)?(?:failure|default))\b/i.test(condition)
    ? !/^[\s,]*without\s+(?!(?:a|an|such|that|this|proof|payment|it|the|timely|any)\b)/i.test(condition)
    : lackIn(condition) && !/\b(?:unable\s+to\s+agree|cannot\s+(?:agree|resolve|be)|not\s+(?:able|convenient|granted|approved|adopted|confirmed)|do(?:es)?\s+not\s+(?:want|wish|desire|need)\b|do(?:es)?\s+not\s+have\s+(?:a\s+lawyer|access|an\s+(?:account|attorney)))\b/i.test(condition)

/** Whether a condition is that a time has gone by: “After that date”, “Once the deadline has passed”. */
export const isPast = (condition: string): boolean => /^[\s,]*(?:after\s+(?:that|this|the|then)\b(?:\s+(?:date|time|day|hour|deadline|cut-?off|\w+\s+deadline))?[\s,]*$|(?:once|when)\s+(?:that|this|the)\s+(?:\w+\s+){1,3}(?:has\s+)?(?:passe[sd]|expire[sd]|run|gone)\b|past\s)/i.test(condition)

/** What warns in earnest. */
export const sternWarning = /\b(?:warned|cautioned|admonished|forewarned)\b/i

/** Whether a condition waits for the court’s ruling or for agreement. */
export const isPeaceful = (condition: string): boolean => peaceful.test(condition)

/** Whether a condition waits for the court to find or decide something: its own business. */
export const isCourts = (condition: string): boolean => /^[\s,]*(?:if|should|when|unless|once|until|where|in\s+the\s+event(?:\s+that)?)\s+(?:the|this)\s+(?:court|undersigned|judge)\b(?!['’]s)/i.test(condition)

/** Whether a clause begins with a condition. */
export const opensCondition = (words: string): boolean => leading.test(words)

/** Whether a condition is what a party begs relief from: “without an injunction”, “if relief is not granted”. */
export const isPlea = (condition: string): boolean => /\b(?:injunct\w+|enjoined|preliminary|(?:no|without|absent)\s+(?:a\s+|the\s+)?(?:stay|relief|intervention)|relief\s+is)\b/i.test(condition)

/** Said of the sentence before: “Otherwise, …”, “If not, …”, “Failing that, …”. */
export const pointsBack = new RegExp(pattern`
  ^[\s,]*(?:and\s+|but\s+|or\s+)?(?:otherwise|if\s+not|if\s+so|or\s+else|failing\s+(?:that|this|which|such)|absent\s+that|
  in\s+(?:that|such|either)\s+(?:event|case)|in\s+default\s+(?:thereof|of\s+which))\b\s*,?\s*`, 'i')

/** What warns before it tells: “Plaintiff is warned that …”. */
export const warning = new RegExp(pattern`
  ^[\s,]*(?:[^,;:]{1,60}?\s)?(?:is|are|be|stands?)\s+(?:also\s+|hereby\s+|further\s+|again\s+|expressly\s+|
  specifically\s+)*(?:warned|cautioned|advised|reminded|notified|admonished|on\s+notice|placed\s+on\s+notice|put\s+on\s+notice|told|
  informed|forewarned)(?:\s*,?\s+(?:however|again|further|under\s+[^,]{1,30}),?)?\s+that\s+`, 'i')
