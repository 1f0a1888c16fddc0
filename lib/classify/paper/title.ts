import type { Line } from './lines.ts'
import { opensBody } from './body.ts'
import { inCapitals, smallLetters, wordsOf } from './lines.ts'
import { pattern } from '../../patterns/pattern.ts'

const NAMES_A_PAPER = new RegExp(pattern`
  \b(?:ORDERS?|OPINION|JUDGMENTS?|JUDGEMENT|DECREE|MEMORANDUM|DECISION|RULING|REPORT|FINDINGS|RECOMMENDATIONS?|STIPULATION|
  STIPULATED|NOTICE|MOTION|BRIEF|COMPLAINT|ANSWER|PETITION|APPLICATION|DECLARATION|AFFIDAVIT|RESPONSE|REPLY|OPPOSITION|OBJECTIONS?|
  MINUTES|MINUTE|STATEMENT|DESIGNATION|SUMMONS|SUBPOENA|WARRANT|WRIT|MANDATE|CERTIFICATE|REQUESTS?|LETTER|PROCEDURES|PRACTICES|
  RULES|TRANSCRIPT|INDICTMENT|INFORMATION|PLAN|DISCLOSURES?|SCHEDULE|CHARGE|WAIVER|INTERROGATORIES|INJUNCTION|LIST|GUIDELINES|
  AGREEMENT|INSTRUCTIONS|APPEARANCE|SUGGESTION|SUPPLEMENT)\b`, 'i')
/** The commonest of them, in capitals. */
const STRONG = new RegExp(pattern`
  \b(?:ORDERS?|OPINION|JUDGMENT|DECREE|MEMORANDUM|MINUTES|MINUTE|REPORT AND RECOMMENDATIONS?|FINDINGS|STIPULATION|MOTION|COMPLAINT|
  BRIEF|NOTICE|STATEMENT|DECLARATION)\b`)
/** What a caption's left column prints on the title's line: “Defendants. )”. */
const PARTY_SIDE = new RegExp(pattern`
  ^(?:\(?(?:Plaintiffs?|Defendants?|Petitioners?|Respondents?|Debtors?|Appell(?:ant|ee)s?)(?:\(s\))?\)?[.,;]?\s*\)?|
  v\.|vs\.|[)|§:]+)\s+(?=\S)`)
const NOT_A_TITLE = new RegExp(pattern`
  ^(?:IN RE\b|IN THE MATTER|IN THE|AN\s|FOR\s|OF\s|UNITED STATES|CASE NO|CIVIL ACTION NO|CASE:|Re:|RE:|Dkt|\(?Doc(?:ument)?\b|\[?Filed|
  \[excerpt|Attorneys?|Counsel|Judge\b(?!\s+[\w.]+['’]S\b)|Hon|Date\b|Ctrm|Courtroom(?!\s+MINUTES)|Hearing|Trial Date|
  Complaint Filed|Action Filed|Time:|Place:|cc:|
  ON (?:PETITION|MOTION|APPEAL|REMAND|REHEARING|APPLICATION|CROSS-APPEAL|WRIT)|UPON (?:MOTION|PETITION)|Copies|by and through|
  Website|SUPERIOR COURT|STATE OF|COUNTY OF|.*\bCOURT OF\b)|
  \b(?:LLP|P\.C\.|Esq)\b|@|\bv\.\s|(?<!ORDER\s)\bNo\.\s*\d|\d{2}-[A-Z]{2}-\d`, 'i')

export interface Title {
  /** Its lines as one, white space single. */
  readonly text: string
  /** Where its last line ends in the reading text. */
  readonly end: number
}

/** How far below the body's first words a title may stand, in characters. */
const BELOW = 2500

/** The title that stands between caption and body; null where none is printed. */
export const titleOf = (lines: readonly Line[], bodyAt: number): Title | null =>
  titleAmong(lines.filter((line) => line.start <= bodyAt))
    ?? titleAmong(lines.filter((line) => line.start < bodyAt + BELOW && standsOut(line.text)))

const standsOut = (text: string): boolean =>
  text.length < 100 && inCapitals(text) && STRONG.test(withoutSide(text)) && !/\bORDERED\b/.test(text)

/** The title among the lines before the body: the one that is most like one, with those that go on with it. */
const titleAmong = (front: readonly Line[]): Title | null => {
  const shown = front.map((line) => withoutSide(line.text))
  const at = likest(shown)
  if (at === null) return trailingTitle(front)
  const { from, to } = aroundTitle(front, shown, at)
  const title = shown.slice(from, to + 1).join(' ').replace(/\s+/g, ' ').replace(/\s+Case\s+No\b.*$/, '').trim()
  return { text: title.includes('(') ? title : title.replace(/\s*[)|]+$/, ''), end: (front[to] as Line).end }
}

/** The first of the lines that are most like a title; null where none is. */
const likest = (shown: readonly string[]): number | null => {
  let best: { readonly at: number; readonly worth: number } | null = null
  for (const [at, text] of shown.entries()) {
    if (!isTitleLike(text) || !NAMES_A_PAPER.test(text)) continue
    const worth = worthOf(text)
    if (!best || worth > best.worth) best = { at, worth }
  }
  return best && best.at
}

const worthOf = (text: string): number => {
  const opening = text.split(/\s+/).slice(0, 4).join(' ')
  return (inCapitals(text) ? 3 : 0) + (STRONG.test(text) ? 2 : 0) + (STRONG.test(opening) ? 1 : 0) - (/^[(]/.test(text) ? 3 : 0)
}

/** A name with its comma, a rule, a number, an initial: no further line of a title. */
const NO_PART = /,$|^_+|^\d+$|^[A-Z]\.\s/
/** How a title's further line begins. */
const GOES_ON = /^(?:AND|TO|OF|FOR|RE|GRANTING|DENYING|IN|ON|WITH|FROM)\b/
/** A party's name, at the end of a line. */
const COMPANY = /\b(?:INC|LLC|L\.L\.C|L\.P|LLP|LTD|CORP|CO|et\s+al)\.?[;:]?(?:\s+and)?$/i
/** The end of a heading's line that another line must follow. */
const RUNS_ON = new RegExp(pattern`
  (?:\b(?:GRANTING|DENYING|OF|AND|TO|FOR|THE|RE|ON|IN|A|AN|WITH|FROM|BY|SETTING|REGARDING|COMPEL|CONTINUE|EXTEND|DISMISS|AMEND|
  \w+ING)|['’]S?|[,&;–—-])$`)

/** The first and the last line of the title that stands at `at`. */
const aroundTitle = (front: readonly Line[], shown: readonly string[], at: number): { readonly from: number; readonly to: number } => {
  const capitals = inCapitals(shown[at] as string)
  const joins = (text: string | undefined): boolean =>
    text !== undefined && isTitleLike(text) && inCapitals(text) === capitals && !NO_PART.test(text) && !COMPANY.test(text)
  const near = (line: number): boolean =>
    !(front[line] as Line).apart || RUNS_ON.test(shown[line - 1] as string) || GOES_ON.test(shown[line] as string)
  let from = at, to = at
  while (from > 0 && near(from) && joins(shown[from - 1]) && !isSideOnly((front[from - 1] as Line).text) && at - from < 4) from--
  while (to + 1 < front.length && near(to + 1) && joins(shown[to + 1]) && to - at < 7) to++
  return { from, to }
}

/** A title in the right-hand half of a caption's line: “Bainbridge Fund LTD, ORDER”. */
const trailingTitle = (front: readonly Line[]): Title | null => {
  for (const { text, end } of front) {
    const found = /[,)]\s+((?:\[?[A-Z]{2,}\]?\s?){1,8})$/.exec(text)?.[1]
    if (found && STRONG.test(found)) return { text: found.trim(), end }
  }
  return null
}

/** A caption's line without its left column. */
const withoutSide = (text: string): string => {
  const spaced = text.replace(/\b(?:[A-Z] ){3,}[A-Z]\b/g, (letters) => letters.replaceAll(' ', ''))
  const right = /[,;.)]\s{2,}(\S.*)$/.exec(spaced)?.[1]
  return (right && NAMES_A_PAPER.test(right) ? right : spaced).replace(PARTY_SIDE, '').replace(/^[)|]+\s*/, '')
}

const isSideOnly = (text: string): boolean => /^(?:Plaintiffs?|Defendants?|v\.|vs\.)[.,]?$/.test(text)

const isTitleLike = (text: string): boolean => {
  const words = wordsOf(text)
  if (words.length === 0 || words.length > 30 || NOT_A_TITLE.test(text) || opensBody(text)) return false
  return inCapitals(text) || (smallLetters(text) <= 0.34 && words.length <= 16 && !/[.;,]$/.test(text))
}
