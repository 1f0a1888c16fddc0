import { pattern } from '../../patterns/pattern.ts'

/** Something left undone, or done wrongly, as a noun: “failure”, “silence”, “tardiness”. For patterns with the `i` flag. */
export const lackNouns = pattern`
  failures?|failing|non-?\s?compliance|violations?|violating|refusals?|refusing|breach(?:es)?|disobedience|
  disobeying|disregard(?:ing)?|delinquenc(?:y|ies)|ignoring|neglect(?:ing)?|defaults?(?!\s+judgment)|
  delays?|absence|lateness|tardiness|non-?appearance|non-?payment|non-?attendance|omission|silence|inaction|
  lack|untimeliness|misconduct|abuse|unpreparedness|infractions?|transgressions?|deviations?|departures?|
  deficienc(?:y|ies)|interference|interfering|tampering|contumacy|dilatoriness|inattention|misuse|laxity|gap|
  repeated\s+\w+|missing\s+(?:an?|any|the|one)`
/** What the court itself has left undone is nobody’s fault: “claims not addressed here”. */
const courts = pattern`
  only|later|less|more|fewer|limited|to\s+exceed|necessary|convenient|available|
  applicable|clear|necessarily|represented|guilty|required|needed|expected|
  (?:so\s+|here(?:in|by)?\s+|expressly\s+|specifically\s+|otherwise\s+|been\s+|yet\s+|now\s+|
  directly\s+)*(?:addressed|discussed|granted|ruled|reached|heard|called|tried|resolved|mentioned|covered|decided|
  disposed|modified|changed|altered|amended\s+by|dismissed|inconsistent|sustained|subject\s+to|in\s+dispute|
  disputed|affected|superseded|(?:set|provided\s+for|specified|stated)\s+(?:in|by)\s+this)`
/** “not filed”, “doesn’t appear”. */
const denied = pattern`(?:(?<!\bthe\s+court\s+did\s)not|never)\b(?!\s+(?:${courts})\b)|\w+n['’]t`
/** “no response”, but no “no later than”. */
const none = pattern`
  (?:no|neither|none|nothing|nobody|no\s+one)\b(?!\s+(?:later|less|fewer|more|longer|
  hearing\s+is\s+(?:needed|necessary)))`
/** “fails”, “goes over”, “stays away”. */
const verbs = pattern`
  fail(?:s|ed|ing)?|neglect(?:s|ed)|refus(?:es?|ed)|omits?|omitted|ignor(?:es?|ed)|disregard(?:s|ed)|
  disobey(?:s|ed)?|violat(?:es?|ed)|breach(?:es|ed)?|defaulted|miss(?:es|ed|ing)?|lacks?|lacking|
  drops?|exceed(?:s|ing)?|delayed|declines?|abandons?|forgets?|overlooks?|disrupts?|obstructs?|
  (?:runs?|goes|go)\s+(?:over|out|past|by|late|short)|gone\s+by|pass(?:es)?\s+without|falls?\s+behind|
  lapses?|(?:stays?|remains?|is|are)\s+silent|stays?\s+away|leaves?\s+(?:\w+\s+){0,4}un\w+|
  relies\s+on\s+an?\s+(?:informal|unapproved|oral)|arrives?\s+(?:after|late)|
  comes?\s+(?:in\s+)?(?:after|late)|departs?\s+from|deviates?|strays?|tampers?|interferes?|misus(?:es?|ed)|
  chang(?:es|ed)\s+(?:his|her|its|their)\s+minds?|evades?|withh(?:old(?:s|ing)?|eld)|circumvents?|falls?\s+short|
  tests?\s+positive|obstructed|hindered|lets?\s+(?:\w+\s+){1,4}(?:pass|go\s+by|lapse|slip)`
/** “late”, “in excess”, “unsupported”, “sent by fax”. */
const adjectives = pattern`
  late(?:r)?|late-filed|belated|untimely|tardy|non-?complian(?:t)|noncompl\w+|undisclosed|oversized?|over-?length|
  overdue|excess(?:ive)?|incomplete|evasive|inadequate|deficien\w+|defective|improper\w*|false|frivolous|
  contrary|missing|delinquent|in\s+excess|(?:longer|more|less)\s+than\s+(?:[\w-]+\s+){0,2}(?:\(\d+\)\s+)?(?:days?|
  hours?|minutes?|pages?|words|weeks?|months?|that|the\s+limit)|beyond|over\s+(?:the|\d|\w+\s+pages)|
  past\s+the|short\s+of|other\s+than|out\s+of\s+time|absent|wrong\w*|informal|unreasonabl\w+|silent|too\s+late|
  afterwards?|left\s+(?:off|out)|ex\s+parte|needless\w*|repetitive|vague|lumped|illegible|conclusory|
  boilerplate|block-billed|duplicative|vexatious|in\s+(?:defiance|the\s+teeth|violation|breach|disregard)\s+of|
  after\s+the\s+fact|at\s+the\s+last\s+minute|outside\s+(?:of\s+)?(?:the|this|that|these|those)|in\s+arrears|
  for\s+the\s+first\s+time|un(?!der|ti|le|iv|io|it|if|an|su|de\b)\w{3,}ed|unpaid|unanswered|unannounced|
  unsupported|unsubstantiated|unmet|unsent|undeliver\w+|bare|at\s+fault|offending|positive\s+(?:\w+\s+)?tests?|
  (?:\w{3,}(?:ed|ing)|made|sent|given|brought)\s+(?:\w+\s+)?(?:after|later|more|beyond|less|outside|late|
  contrary\s+to|on\s+the\s+(?:day|eve)|within|by\s+(?:e-?mail|fax|letter|telephone)|directly|without|
  under\s+the\s+wrong)|without`
const lack = new RegExp(String.raw`\b(?:${lackNouns}|${none}|${verbs}|${adjectives}|${denied})(?![\w-])`, 'i')

/** Whether something not done, or done wrongly, stands in a clause. */
export const lackIn = (clause: string): boolean => lack.test(clause)

/** Whether a subject is itself something left undone: “Counsel’s failure to …”, “Silence”, “No response”. */
export const isFailure = (subject: string): boolean => failure.test(subject) && !ofCourt.test(subject) || nothingCame.test(subject)

/** What the court itself would leave undone: “the failure to grant a continuance”. */
const ofCourt = /\bfailure\s+to\s+(?:grant|continue|order)\b/i

/** “Any failure”, “Counsel’s continued silence”. */
const failure = new RegExp(pattern`
  ^\W*(?:(?:any|the|a|an|such|this|that|his|her|its|their|your|my|each|every|further|continued|continuing|
  repeated|additional|mere|willful|knowing|unexcused|unjustified|another|second|third|one|more|\w+['’]s?|of\s+\w+|
  or|and|a\s+\w+['’]s)\s+){0,5}(?:${lackNouns})\b`, 'i')
/** “No response, or one not supported by affidavit”. */
const nothingCame = new RegExp(pattern`
  ^\W*no\s+(?:\w+\s+){0,2}(?:response|opposition|objection|answer|reply|appearance|filing|payment|brief|report|
  proof|showing)s?\b[^.;]*$`, 'i')
