import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { DateMention } from '../mentions/mention.ts'
import { textAfter, textBefore } from '../sentence/nearby.ts'
import { nextColumn } from './columns.ts'
import { WEEKDAY_NAME } from '../../dates/month-names.ts'
import { pattern } from '../../patterns/pattern.ts'

/** What becomes of a date that holds no more. */
const AWAY = pattern`
  (?:stricken|struck|vacated|cancell?ed|adjourned|continued|rescheduled|re-?set|moved|postponed|terminated|suspended|
  taken\s+off(?:\s+calendar)?|removed|advanced|extended|superseded|abandoned|modified|changed|mooted|off\s+calendar|
  no\s+longer|withdrawn|replaced|amended|enlarged|held\s+in\s+abeyance|deferred|reopened|rescinded|set\s+aside|
  disregarded|void|of\s+no\s+effect|converted\s+to\s+(?:an?\s+)?(?:submission|decision|written)|off(?=[\s.,;]))`

/** What follows a date that the order takes away: “set for 6/24/2025 is stricken and reset to”, “, is VACATED”. */
const TAKEN_AFTER = new RegExp(pattern`
  ^[)\]]?(?:,?\s+(?:at|before|in|by|via|with)\s(?:(?!\b(?:which|may|might|must|if)\b)[^.;)]){0,80}?)?,?\s*
  (?:(?:is|are|be|was|were|has\s+been|have\s+been|shall\s+be|will\s+be)\s+)?(?:each\s+|both\s+|also\s+)?
  (?:hereby\s+|therefore\s+|further\s+|accordingly\s+)*${AWAY}\b`, 'i')

/** A notice that named it in error: “listed a conference on October 3, was issued in error and is withdrawn”. */
const IN_ERROR = /^,?\s+(?:was|were|is|has\s+been)\s+(?:[\w-]+\s+){0,3}(?:in\s+error|by\s+mistake|erroneously|inadvertently)\b/i

/** What stands before one: “vacates the hearing set for”, “continued from … to”, “previously set for”, “due June 3, not May 3”. */
const TAKEN_BEFORE = new RegExp(pattern`
  (?:\b(?:vacat(?:es|ing)|cancels?|cancell?ing|strikes?|striking|adjourns?|continu(?:es|ing)|resets|resetting|
  postpones?|reschedul(?:es|ing)|in\s+lieu\s+of|instead\s+of|rather\s+than|supersed(?:es|ing)|replac(?:es|ing))\s+
  (?:(?!\b(?:to|until|by)\b)[^.;]){0,120}\b(?:for|of|on|in\s+lieu\s+of)\s+|
  \b(?:previously|originally|formerly|initially|(?<!\bno\s)earlier(?!\s+than\b))\s+
  (?:(?:been\s+)?(?:set|scheduled|noticed|due|ordered|calendared|fixed)\b)?[^.,;\d]{0,60}|
  ,\s+(?:and\s+)?not\s+(?:on\s+|by\s+|until\s+|to\s+)?(?:${WEEKDAY_NAME},?\s+)?|
  \b(?:was|were|had\s+been)\s+(?:set|scheduled|put\s+down|listed|calendared|to\s+\w+|due|noticed)[^.,;]{0,40})$`, 'i')

/** “from August 22, 2025 to October 31”: the first of the two. */
const FROM = /\bfrom\s+(?:its\s+(?:current|present|previous)\s+date\s+of\s+|the\s+current\s+[\w\s]{0,30}of\s+)?$/i
const TO = /^,?\s+(?:to|until|through)\s/i

/** “The current cut-off date of March 31, 2009 is hereby vacated”, “now set for July 28, 2025, is”. */
const STANDING = /\b(?:current|present|existing|prior|previous|old|original)\s+[^.;]{0,100}\b(?:of|on|is|was)\s*$/i

/** Whether the order takes this date away, moves it, or says that it has passed: the date is no more to be kept. */
export const vacated = (sentence: MarkedSentence, date: DateMention): boolean => {
  if (nextColumn(sentence, date)) return true
  const before = textBefore(sentence, date.span.start, 220)
  const after = textAfter(sentence, date.span.end, 160)
  return TAKEN_AFTER.test(after) || IN_ERROR.test(after)
    || TAKEN_BEFORE.test(before) || STANDING.test(before)
    || (FROM.test(before) && TO.test(after))
}
