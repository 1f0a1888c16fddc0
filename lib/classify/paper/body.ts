import type { ReadingText } from '../../document/reading-text.ts'
import { smallLetters, wordsOf } from './lines.ts'
import { writtenDates } from './written-date.ts'
import { pattern } from '../../patterns/pattern.ts'

const ROLE = pattern`
  (?:Third[-\s]Party\s+|Counter[-\s]?|Cross[-\s]?|Intervenor[-\s]?|Consolidated\s+)?(?:Plaintiff|Defendant|Petitioner|Respondent|
  Appellant|Appellee|Debtor|Movant|Claimant|Relator|Intervenor|Employee|Employer|Carrier|Garnishee|Interested\s+Part)`
/** What follows a party's description in a caption, and never follows the first sentence of an order. */
const CAPTION_GOES_ON = new RegExp(String.raw`^[\s,;)|:_-]*(?:${ROLE}|v\.\s|vs\.\s|[-–—]?\s?against\s?[-–—]?|and\s*\n)`, 'i')
/** “Plaintiff sues for the price …”: a sentence, and no caption that goes on. */
const SENTENCE = /^[\s,;)|:_-]*[A-Z][\w-]+\s+(?!and\b|below\b|pro\b|vs?\b|against\b)[a-z]{2,}\s+[a-z]/
const OPENS = new RegExp(pattern`
  ^(?:It\s+is|IT\s+IS|ORDERED|AND NOW|THIS (?:CAUSE|MATTER)|UPON\b|WHEREAS|Before the Court|Dear\s|NOTICE IS|YOU ARE|PLEASE TAKE|
  Pending before|Having\s|The\s+(?:Court|hearing|parties|motion|following|time)\s|This (?:matter|action|case|cause|\d{1,2}(?:st|nd|
  rd|th))\b|PURSUANT TO|For (?:good cause|the reasons)|Good cause|On (?:January|February|March|April|May|June|July|August|September|
  October|November|December)\b|By (?:order|the court)\s)`)
/** What a caption says in sentences of its own. */
const NOT_YET = new RegExp(pattern`
  ^(?:At a (?:[Ss]tated|[Tt]erm)|At an? (?:IAS|I\.A\.S)|PRESENT:|Counsel for|Attorneys? for|IN RE\b|In re\b|In the Matter\b|
  IN THE MATTER\b|APPEAL FROM|Appeal from|On appeal)|\b(?:Telephone|Facsimile|Fax|E-?mail):|\bon behalf of (?:himself|herself|
  itself|themselves|all others)|\b(?:an individual|a (?:\w+ ){1,2}corporation|limited liability company|inclusive),?\s*$`)

/** A bankruptcy judge's signature may stand above the caption. */
const SIGNED_ABOVE = /^(?:It\s+is|IT\s+IS)\s+(?:SO|so)\s+(?:ORDERED|ordered)\W*$/

/** A bankruptcy court's name on a line of its own: whatever stands above is the clerk's banner, or the judge's signature. */
const BANKRUPTCY_CAPTION = /^[^\S\n]*(?:IN THE )?UNITED STATES BANKRUPTCY COURT\b[^a-z\n]*$/m
/** A caption begins no later. */
const BANNER = 1_800

/** Whether words open an order's text, as no heading does. */
export const opensBody = (words: string): boolean => OPENS.test(words) && !SIGNED_ABOVE.test(words)

/** The labels of a caption's rows: “Date Filed:”. */
const OF_CAPTION = /\b(?:Dated?|Filed|Entered|Decided|Case|Title|Judge|No)\b[.:]/i

/** A row of a schedule: what is due, and when. A caption's row has a date only for itself. */
const isScheduleRow = (words: string): boolean => writtenDates(words).length > 0 && !OF_CAPTION.test(words)

/** Whether it has so many words, and so large a share of them begins with small letters. */
const isProse = (words: string, least: number, small: number): boolean => wordsOf(words).length >= least && smallLetters(words) >= small

/**
 * Where the body begins: the first words after caption and title; the text's length where it has no body.
 * Once the title's end is known, a short sentence is enough to open it.
 */
export const bodyStart = (reading: ReadingText, titleEnd: number | null = null): number => {
  let table: number | null = null
  const caption = BANKRUPTCY_CAPTION.exec(reading.text.slice(0, BANNER))?.index ?? 0
  for (const { span, kind } of reading.paragraphs) {
    if (span.end < caption) continue
    const words = reading.text.slice(span.start, span.end)
    const next = reading.text.slice(span.end, span.end + 80)
    if (CAPTION_GOES_ON.test(next) && !SENTENCE.test(next)) continue
    if (opensBody(words) && wordsOf(words).length > 1) return span.start
    if (NOT_YET.test(words)) continue
    if (kind === 'row' && isScheduleRow(words)) {
      // the second row tells that the first was no stray date of the caption's
      if (table !== null) return table
      table = span.start
    }
    if (titleEnd !== null && span.start >= titleEnd && isProse(words, 4, 0.4)) {
      return table !== null && table >= titleEnd ? table : span.start
    }
    if (isProse(words, 12, 0.5)) return span.start
  }
  return reading.text.length
}
