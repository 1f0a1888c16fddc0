import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { eventNames } from '../../time/event-names.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** “The Court will hear debtors’ motions on …”: the court’s own act. */
export const HEARD = new RegExp(pattern`
  \b(?:(?:the|this)\s+(?:Court|undersigned)|I)(?:\s+(?:will|shall|intends\s+to)|['’]ll)\s+(?:next\s+)?(?:hear|take\s+up|consider|
  address|entertain|call|see|convene|reconvene|(?:meet|speak|talk|confer)\s+with|announce|render|deliver|initiate|place|conduct|hold)
  (?:\s+(?<what>[^;]{2,140}?))?\s+(?:on|at|beginning\s+at|commencing\s+at|beginning|starting\s+at)\s*$`, 'i')

/** “We will talk again on …”, “The Circuit Mediator will telephone counsel on …”. */
export const TALK = new RegExp(pattern`
  \b(?:we|counsel\s+and\s+I|I)(?:\s+(?:will|shall)|['’]ll)\s+(?<what>talk|speak|meet|convene|reconvene|confer)(?:\s+(?:again|next|
  by\s+\w+|in\s+\w+|with\s+[\w\s]{1,30}))*\s+(?:on|at)\s*$|\b(?:(?:Circuit\s+|Court\s+)?Mediator|Judge\s+\w+|deputy\s+clerk|
  case\s+manager)\b[^;.]{0,30}\s(?:will|shall)\s+(?:telephone|call|speak\s+with|meet\s+with)\s+(?:the\s+)?(?:counsel|parties|attorneys)
  (?:\s+\w+){0,4}\s+(?:on|at)\s*$`, 'i')

/** “The Clerk shall place this case on the calendar for …”. */
export const PLACED = new RegExp(pattern`
  \b(?:place[ds]?|trail|put|set|restored?|add(?:ed)?)\s+(?<what>[^;]{2,80}?\s+)?(?:on|to|upon)\s+(?:the|its|this\s+court['’]s|
  my)\s+(?:\w+\s+){0,3}(?:calendar|docket|list)\s+(?:for|of|on)\s*$`, 'i')

/** The matter or the paper comes before the court: “will be set on …”, “Doc 63 continued to …”, “Plea set for …”. */
export const SET = new RegExp(pattern`
  \b(?:(?:is|are|will\s+be|shall\s+be|be)\s+(?:hereby\s+)?(?:set|heard|called|considered|argued|taken\s+up|calendared|noticed|
  scheduled|presented|listed|continued|adjourned)(?:\s+(?:down|for\s+(?:hearing|argument|presentment)))?)
  \s+(?:before\s+[^;]{3,60}\s+)?(?:on|for|at|to)\s*$|
  \b(?:Docs?\.?|ECF|Dkts?\.?|Motions?|Matters?|Items?|Hrgs?)\s*(?:Nos?\.?\s*|#\s*)?\[?\d{0,4}\]?\s+(?:is\s+|are\s+)?
  (?:re-?set|continued|adjourned)\s+(?:to|for)\s*$|(?:^|\s)(?:re-?)?(?:set|scheduled|calendared)\s+(?:for|on|to)\s*$|
  ^\W*(?:[A-Z]+:\s+)?(?:continued|adjourned|rescheduled|put\s+over)\s+(?:to|until)\s*$|
  \b(?:the|this)\s+court\s+(?:hereby\s+)?sets\s+(?<set>[^;]{2,80}?)\s+(?:down\s+)?(?:for|on)\s*$`, 'i')

/** The same where the words leave no doubt: “will be argued on …”, “The jury will be selected on …”, “is returnable on …”. */
export const COMES = new RegExp(pattern`
  \bjur(?:y|ors)\b[^;.]{0,30}?\b(?:will|shall|is\s+to|are\s+to)\s+be\s+
  (?:selected|empanell?ed|impanell?ed|picked|sworn(?:\s+in)?)\s+(?:on|at)\s*$|
  \b(?:(?:will|shall)\s+(?:be\s+(?:argued|(?:re-?)?heard(?:\s+en\s+banc)?|called|
  (?:pre-?)?tried(?:\s+(?:to|by|before)\s+(?:an?|the)\s+\w+)?(?:\s+(?:by|before)\s+[^;]{3,90})?)|
  trail|come(?:\s+on)?(?:\s+before\s+[^;]{3,40}|\s+for\s+hearing)?)|
  (?:is|are)\s+(?:to\s+be\s+(?:argued|heard|called|tried|re-?heard)|(?:back\s+)?on\s+for)|
  (?:is|are)\s+(?:made\s+)?returnable(?:\s+before\s+[^;]{3,40})?)(?:\s+(?:on|at))?\s*$`, 'i')

/** What somebody does who comes before the court: “appear”, “report to Courtroom 12”. */
const PRESENT = pattern`
  (?<what>(?:personally\s+)?appear|report\s+(?:to|at|in)\s+(?:the\s+)?(?:court|Courtroom|judge|chambers)|be\s+(?:present|available|
  in\s+(?:my\s+|the\s+)?court(?:room)?|on\s+the\s+line)|return(?=\s+(?:to\s+(?:the\s+)?court|on|at|in\s+person|before)\b)|mediate|
  show\s+cause(?=\s+(?:before|at|in\s+(?:court|person))\b)|call\s+(?:in|into|chambers|
  the\s+(?:court|chambers|conference\s+line|undersigned|bridge)|\(?\d{3})|dial\s+in|attend\s+court|
  meet\s+with\s+(?:the\s+)?(?:Court|Judge|Magistrate|undersigned|mediator|me\b)|come\s+(?:to|before)\s+(?:the\s+)?court)`

/** Somebody is to be there: “shall appear … on”, “that Mr. Doe appear before the undersigned on”. */
export const APPEAR = new RegExp(pattern`
  \b(?:shall|must|should|is|are|to|will|let\s+[^;,]{2,60}|directed|ordered|required|that\s+[^;,]{2,60}(?:,[^;,]{2,60},)?)
  \s+(?:to\s+)?(?:also\s+|each\s+|all\s+)?${PRESENT}(?![\w-])(?:[^;]{0,120}?\s)?(?:on|at)\s*$`, 'i')

/** The same behind a date: “On May 4, 2026, Mr. Doe shall appear”. */
export const APPEAR_AFTER = new RegExp(pattern`
  ^[,\s]+(?:[^;]{1,60}?\s)?(?:shall|must|are\s+to|is\s+to|(?:is|are)\s+(?:ordered|directed|required)\s+to)\s+${PRESENT}(?![\w-])`, 'i')

const MOVED = /^\s*(?:and\s+)?(?:is\s+)?(?:re-?set|continued|adjourned|put\s+over)\s+(?:to|for)\s*$/i

/** “Motion hearing held; continued to 5/4 at 9:15”: the event stands before the semicolon. */
export const goneOn = ({ text }: MarkedSentence, before: string): RegExpExecArray | null => {
  const moved = MOVED.exec(before)
  return moved && eventNames(text.slice(0, text.indexOf(before))).length > 0 ? moved : null
}
