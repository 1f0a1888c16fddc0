import { pattern } from '../../patterns/pattern.ts'

const modal = /^(?:may|will|\w+n['’]t|shall|can|cannot|could|might|must|should)(?![\w-])/i

/** Whether a predicate begins with a modal. */
export const opensWithModal = (predicate: string): boolean => modal.test(predicate)

/** What the court does to papers of a kind that it turns away, whatever is wrong with them. */
export const turnsAway = (predicate: string): boolean => turned.test(predicate)

const turned = new RegExp(pattern`
  ^(?:will|shall|may|won['’]t)\s+(?:also\s+)?be\s+(?:\w+ly\s+)?(?:returned\s+(?:un\w+|without|for|to\s+(?:the\s+)?(?:filer|sender|
  party))|rejected|disregarded|stricken|struck|denied|refused|ignored|skipped|discarded|deleted|destroyed|turned\s+away|sent\s+back|
  thrown\s+(?:out|away)|confiscated)\b`, 'i')

/** What is not taken: “will not be accepted”, “won’t be read”. */
export const refuses = (predicate: string): boolean => refused.test(predicate)

const refused = new RegExp(pattern`
  ^(?:\w+\s+(?:not|no\s+longer|never)|cannot|\w+n['’]t)\s+(?:be\s+)?(?:\w+ly\s+)?(?:considered|read|heard|
  accepted|entertained|excused|admitted|received|reviewed|counted|granted|honou?red|docketed|processed|
  acted\s+(?:up)?on|taken\s+up|addressed|compensated|reimbursed|tolerated|decided|resolved|ruled\s+(?:up)?on|
  answered|seen|recommended|approved|signed|returned|do(?=\s*[.,;]|\s*$|\s+and\b)|suffice)\b`, 'i')

/** “will be sanctioned”, “shall lose”, “may not offer”. */
const suffering = new RegExp(pattern`
  ^(?:\w+|won['’]t)\s+(?:(?:also|then|thereby|later|thereafter|not|no\s+longer|[a-z]+ly)\s+)*
  (?:be\b(?!\s+(?:prepared|present|ready|available|heard\s+on|served|permitted\s+to\s+file|allowed\s+to\s+file))|
  have\b|lose|forfeit|waive|forgo|bear(?!\s+(?:its|their|his|her)\s+own)|pay|face|risk|suffer|show\s+cause|
  remain\s+(?:bound|liable|subject|responsible)|share|vote|recover|testify|call|offer|use|rely|object|expect|
  consent|concede|find|count\s+on|answer\s+for|explain|hear\s+(?:about|from)|assign|owe|rest|leave|raise|complain|
  contest|dispute)`, 'i')

/** No modal comes first: said in the present. */
const inThePresent = /^(?!(?:may|will|shall|can|must|could|would|might)\b)/i
const endangered = /\b(?:risk|peril)\b/i

/** What somebody suffers, other than what he is to do or may do. */
export const isSuffered = (predicate: string): boolean =>
  suffering.test(predicate) || inThePresent.test(predicate) || endangered.test(predicate)

/** What the other side may then do: “may move for default”, “is authorized to sell the car”, “may submit an order granting relief”. */
export const movesAgainst = new RegExp(pattern`
  ^(?:(?:may|can|could)\s+(?:then\s+|\w+ly\s+)?(?:move|renew|re-?urge|apply|seek|submit|file|request|ask|obtain|tender|present|
  upload|lodge|serve)\b[^;]*\b(?:default|dismiss\w*|sanction\w*|contempt|(?<!summary\s)judgment|(?:granting\s+|
  for\s+)?relief|fees|writ|warrant|strik\w+|terminat\w+|compel|dissolv\w+|rescind|rescission|revo(?:ke|cation))\b|
  (?:may|can|(?:is|are|shall\s+be|will\s+be)\s+(?:then\s+|hereby\s+)?(?:authorized|entitled|free|permitted|
  allowed|at\s+liberty)\s+to)\s+(?:then\s+|\w+ly\s+)?(?:have\s+the\s+|seize|sell|take\s+possession|repossess|
  recover|foreclose|evict|levy|execute|proceed|terminate|cancel|retain|keep|withhold|deduct|offset|set\s+off|
  declare|accelerate|reopen|treat|use\s+it|call|enforce|draw))\b`, 'i')

/** “shall be filed”, “must appear”, “will begin”, “may not be copied”. */
const duty = new RegExp(pattern`
  ^(?:(?:shall|must|will|is\s+to|are\s+to|need)\s+(?:not\s+)?(?:also\s+)?(?:be\s+)?(?:\w+ly\s+)?(?:filed|served|
  submitted|made|completed|produced|noticed|sent(?!\s+(?:home|back|away|to\s+trial))|delivered|lodged|scheduled|
  held(?!\s+(?:in|liable|responsible|against|to\s+have|to\s+be))|set|accompanied|supported|marked|disclosed|
  exchanged|provided|redacted|designated|raised|addressed\s+to|directed\s+to|brought|sealed|numbered|explained|
  described|include|contain|state|identify|set\s+forth|affect|mailed|e-?mailed|uploaded|dated|attached|preserved|
  used\s+only|take\s+place|(?<=^(?:shall|must)\s+be\s+)(?:reported|noted|placed|maintained|kept|signed|destroyed|
  deleted|returned(?!\s+(?:un|without)))|conducted|(?<!not\s+be\s+)taken(?!\s+(?:as|to|into|off|up))|agreed)|
  (?:shall|must|will|may(?!\s+\d)|is\s+to|are\s+to|need)\s+(?:(?<!may\s)not\s+|
  still\s+)?(?:also\s+)?(?:\w+ly\s+)?(?:consult|confer|attend|appear|contact|call|file|serve|submit|provide|
  obtain|seek|request|comply|register|apply|remain(?!\s+(?:bound|liable|subject|responsible|in\s+default)\b)|
  continue|govern|control|depend|begin|start|commence|include|require|happen|bear(?=\s+(?:the|
  an?)\s+(?:legend|caption|\w+\s+(?:number|title|stamp|legend)))|receive|serve|move|make|give|send|bring)|
  may\s+not\s+be\s+(?:shown|disclosed|given|copied|filed|taken|sent|served|released|removed|sold|transferred))\b`, 'i')

/** What is to be done in the ordinary course of things. */
export const isDuty = (predicate: string): boolean => duty.test(predicate)

/** What is taken off: “the hearing will be vacated”. */
const released = new RegExp(pattern`
  \b(?:hearing|conference|trial|argument|appearances?|call|calendar|order\s+to\s+show\s+cause|this\s+order|order|
  setting|date|deadline|matter|response|motion|proceeding|it|session|mediation)s?\b[^,;]{0,60}?\s(?<verb>(?:will|
  shall|may(?!\s+\d))\s+(?:then\s+)?(?:be\s+(?:\w+ly\s+)?(?:vacated|cancell?ed|taken\s+off|discharged|excused|
  released|mooted|moot|unnecessary|off\s+calendar|deemed\s+(?:discharged|satisfied|withdrawn)|dropped|stricken)|
  come\s+off|go\s+off|not\s+(?:go\s+forward|be\s+(?:held|necessary|needed|required))|
  be\s+(?:necessary|needed|required|removed\s+from))|
  (?:is|are)\s+(?:then\s+)?(?:excused|suspended|cancell?ed|vacated|discharged|moot|unnecessary))\b`, 'i')
/** Who takes it off, or is excused: “the Court will cancel the conference”, “counsel need not appear”. */
const releases = new RegExp(pattern`
  ^\W*(?:(?:(?:the|this)\s+(?:court|undersigned|clerk)|I|we)\s+|(?:counsel|no\s+one|(?:the\s+)?(?:parties|debtor|
  movant))\s+(?=need\s+not))(?<verb>need\s+not\s+(?:appear|attend|respond|file|answer)|(?:will|shall|
  may)\s+(?:then\s+)?(?:vacate|cancel|discharge|excuse|take\s+the\s+\w+\s+off|strike\s+the\s+(?:hearing|conference)))\b`, 'i')

const asNeeded = /be\s+(?:necessary|needed|required)$/i
const denied = /\bnot\b/i
const ofNone = /^\W*(?:then\s+)?no\b/i

/**
 * Where the verb of a clause stands that lets somebody off: “the hearing will be vacated”, “no appearance will be necessary”. -1
 * where none does.
 */
export const releasedAt = (main: string): number => {
  const m = releases.exec(main) ?? released.exec(main)
  if (!m) return -1
  const verb = m.groups!['verb']!
  // “a response will be required” lets nobody off, “no response” does
  if (asNeeded.test(verb) && !denied.test(verb) && !ofNone.test(main)) return -1
  return m.index + m[0].length - verb.length
}
