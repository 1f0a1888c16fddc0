import { pattern } from '../../patterns/pattern.ts'

/** What is argued, or is feared of something that does not happen: “would cost him his livelihood”. */
const imagined = /^would\b/i
/** What is merely possible or allowed: “as may be necessary”, “there may be”, “may be filed by mail”. */
const possible = new RegExp(pattern`
  ^may\s+(?:also\s+)?(?:be\s+(?:necessary|required|appropriate|needed|available|able|(?:\w+ly\s+)?(?:submitted|served|sent|made|
  filed(?!\s+(?:on|in)\s+the\s+public)|delivered|mailed|noticed))|bear\s+on|have\s+the\s+same)\b`, 'i')
/** Openings of a clause within another that tells a purpose or a measure: “so that a search may be run”, “for what may be”. */
const purpose = /\b(?:so\s+that|in\s+order\s+that|lest|however\s+(?:many|much)|whatever|what|there)\s+(?:[\w'’-]+\s+){0,5}$/i
/** “is DISMISSED for failure to state a claim”: what the order does now. */
const rulesNow = /^(?:is|are)\s+(?:hereby\s+|therefore\s+)?(?:DISMISSED|DENIED)\b/
/** “So as not to delay matters, briefing will proceed”: a reason, and no fault. */
const avoiding = /^\W*(?:so\s+as\s+not\s+to|in\s+order\s+not\s+to)\b/i
/** “she may pay herself from the account”: what somebody is free to do. */
const free = /^may\s+(?:then\s+)?(?:pay\s+(?:himself|herself|itself|themselves)|move\s+to\s+compel\b)/i
/** What happens to papers and persons in the ordinary course: marked confidential, kept out of the courtroom till they testify. */
const ordinary = new RegExp(pattern`
  ^(?:(?:shall|must|will|may)\s+be|is|are)\s+(?:treated\s+as\s+(?:if\s+(?:it\s+were\s+)?)?["“‘']?(?:_|confidential|highly|
  attorneys?|protected|privileged|restricted)|excluded\s+from\s+the\s+court\s?room|
  (?:borne|split|shared|divided|paid)\b[^;]{0,60}\b(?:equal|half|halves|pro\s+rata|each\s+side)|freely\s+given)`, 'i')
/** “is DISMISSED without prejudice to the right … to reopen if the settlement is not consummated”: what the ruling leaves open. */
const leftOpen = new RegExp(pattern`
  ^(?:is|are|be)\s+(?:\w+\s+)?(?:dismissed|discontinued|closed)\b[^;]*?\bwithout\s+prejudice\s+to\b
  (?=[^;]*\b(?:re-?open|restor|reinstat))`, 'i')
/** “Coldline says that”, “it also warned that”: somebody else’s words, or words of the past. */
const reported = new RegExp(pattern`
  (?<!\b(?:court|undersigned|judge|I|is|are|be|hereby|also|further)\s)\b(?:says|said|argues?|argued|contends?|contended|
  alleg(?:es|ed)|objects|objected|asserts?|asserted|maintains?|insists?|insisted|claims|claimed|urges?|urged|protests?|has\s+shown|have\s+shown|
  fears?|feared|suggests|represents)\s+that\b|\b(?:warned|cautioned|noted|explained|told\s+(?:the\s+)?\w+)\s+that\b|
  \b(?:court|undersigned|I|we)\s+(?:also\s+)?(?:finds?|concludes?)\s+that\b`, 'i')
/** “Counsel is warned that” is the order’s own. */
const ownWarning = /\b(?:is|are|be)\s+(?:\w+\s+){0,2}(?:warned|cautioned|noted|told)\s+that\b/i

/**
 * Whether words that seem to tell what follows a fault are none of the order’s threats: an argument, a report, a purpose, a permission.
 * `effect`: where the verb of what follows stands.
 */
export const isNoThreat = (words: string, effect: number): boolean => {
  const [before, after] = [words.slice(0, effect), words.slice(effect)]
  return imagined.test(after)
    || possible.test(after)
    || free.test(after)
    || ordinary.test(after)
    || leftOpen.test(after)
    || avoiding.test(before)
    || rulesNow.test(after)
    || after.startsWith('may') && purpose.test(before)
    || reported.test(before) && !ownWarning.test(before)
}
