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
const STRONG = /\b(?:ORDERS?|OPINION|JUDGMENT|DECREE|MEMORANDUM|MINUTES|MINUTE|REPORT AND RECOMMENDATIONS?|FINDINGS|STIPULATION|MOTION|COMPLAINT|BRIEF|NOTICE|STATEMENT|DECLARATION)\b/
const PARTY_SIDE = /^(?:\(?(?:Plaintiffs?|Defendants?|Petitioners?|Respondents?|Debtors?|Appell(?:ant|ee)s?)(?:\(s\))?\)?[.,;]?\s*\)?|v\.|vs\.|[)|§:]+)\s+(?=\S)/
const NOT_A_TITLE = new RegExp(pattern`
  ^(?:IN RE\b|IN THE MATTER|IN THE|AN\s|FOR\s|OF\s|UNITED STATES|CASE NO|CIVIL ACTION NO|CASE:|Re:|RE:|Dkt|\(?Doc(?:ument)?\b|\[?Filed|
  \[excerpt|Attorneys?|Counsel|Judge\b(?!\s+[\w.]+['’]S\b)|Hon|Date\b|Ctrm|Courtroom(?!\s+MINUTES)|Hearing|Trial Date|Complaint Filed|Action Filed|Time:|Place:|cc:|
  ON (?:PETITION|MOTION|APPEAL|REMAND|REHEARING|APPLICATION|CROSS-APPEAL|WRIT)|UPON (?:MOTION|PETITION)|Copies|by and through|Website|SUPERIOR COURT|STATE OF|COUNTY OF|.*\bCOURT OF\b)|\b(?:LLP|P\.C\.|Esq)\b|@|\bv\.\s|(?<!ORDER\s)\bNo\.\s*\d|
  \d{2}-[A-Z]{2}-\d`, 'i')

export interface Title {
  /** Its lines as one, white space single. */
  readonly text: string
  /** Where its last line ends in the reading text. */
  readonly end: number
}

/** The title that stands between caption and body; null where none is printed. */
export const titleOf = (lines: readonly Line[], bodyAt: number): Title | null => {
  return titleAmong(lines.filter((line) => line.start <= bodyAt))
    ?? titleAmong(lines.filter((line) => line.start < bodyAt + 2500 && line.text.length < 100 && inCapitals(line.text) && STRONG.test(withoutSide(line.text)) && !/\bORDERED\b/.test(line.text)))
}

const titleAmong = (front: readonly Line[]): Title | null => {
  const shown = front.map((line) => withoutSide(line.text))
  let best: { at: number; worth: number } | null = null
  shown.forEach((text, at) => {
    if (!isTitleLike(text) || !NAMES_A_PAPER.test(text)) return
    const worth = (inCapitals(text) ? 3 : 0) + (STRONG.test(text) ? 2 : 0) + (STRONG.test(text.split(/\s+/).slice(0, 4).join(' ')) ? 1 : 0) - (/^[(]/.test(text) ? 3 : 0)
    if (!best || worth > best.worth) best = { at, worth }
  })
  if (!best) return trailingTitle(front)
  const { at } = best as { at: number }
  const capitals = inCapitals(shown[at] as string)
  const joins = (text: string | undefined): boolean => text !== undefined && isTitleLike(text) && inCapitals(text) === capitals && !/,$|^_+|^\d+$|^[A-Z]\.\s/.test(text) && !COMPANY.test(text)
  let from = at, to = at
  const near = (line: number): boolean => !(front[line] as Line).apart || RUNS_ON.test(shown[line - 1] as string) || /^(?:AND|TO|OF|FOR|RE|GRANTING|DENYING|IN|ON|WITH|FROM)\b/.test(shown[line] as string)
  while (from > 0 && near(from) && joins(shown[from - 1]) && !isSideOnly((front[from - 1] as Line).text) && at - from < 4) from--
  while (to + 1 < front.length && near(to + 1) && joins(shown[to + 1]) && to - at < 7) to++
  const title = shown.slice(from, to + 1).join(' ').replace(/\s+/g, ' ').replace(/\s+Case\s+No\b.*$/, '').trim()
  return { text: title.includes('(') ? title : title.replace(/\s*[)|]+$/, ''), end: (front[to] as Line).end }
}

/** A party's name, at the end of a line. */
const COMPANY = /\b(?:INC|LLC|L\.L\.C|L\.P|LLP|LTD|CORP|CO|et\s+al)\.?[;:]?(?:\s+and)?$/i

/** The end of a heading's line that another line must follow. */
const RUNS_ON = /(?:\b(?:GRANTING|DENYING|OF|AND|TO|FOR|THE|RE|ON|IN|A|AN|WITH|FROM|BY|SETTING|REGARDING|COMPEL|CONTINUE|EXTEND|DISMISS|AMEND|\w+ING)|['’]S?|[,&;–—-])$/

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
