import type { IsoDate } from '../../dates/iso.ts'
import type { Span } from '../../document/span.ts'
import { JUDGE_TITLE, NAME_AND_TITLE, TITLE_LINE } from './judge-titles.ts'
import { smallLetters, type Line } from './lines.ts'
import { personName } from './names.ts'
import { signingDate, type SigningDate } from './signing-date.ts'
import { pattern } from '../../patterns/pattern.ts'

/** The block in which a judge, or the clerk for the court, signs. */
export interface Signing {
  /** From its date or its first line to the title that closes it. */
  readonly span: Span
  readonly by: 'judge' | 'clerk'
  readonly name: string | null
  /** The title as printed: “United States Magistrate Judge”. */
  readonly title: string
  /** Whether “/s/” stands there, or a court's electronic mark of signing. */
  readonly conformed: boolean
  /** The date filled in beside it. */
  readonly date: IsoDate | null
  /** Whether a place for the date was left blank: “Dated: ________”. */
  readonly blank: boolean
}

/** “Deputy Clerk of the Court”, “Clerk to Judge Nan Pruitt”. */
const CLERK_LINE = new RegExp(pattern`
  ^(?:(?:Acting\s+)?(?:Chief\s+)?Deputy\s+Clerk|(?:\w+\s+){0,4}Clerk(?:\s+of\s+(?:the\s+)?Court)?(?:,?\s+(?:U\.?S\.?|
  United States)\s.*Court)?|Case\s+Manager|
  Clerk\s+to\s+(?:the\s+)?(?:\w+\s+){0,2}(?:Judge|Hon(?:orable|\.))(?:\s+[A-Z][\w.’'-]*){1,4}|
  Court(?:room)?\s+(?:Deputy|Clerk)|Judicial\s+Assistant)[.,]?\s*$`)
/** “Miles R. Tarn, Clerk” */
const NAME_AND_CLERK = new RegExp(pattern`
  ^(?:\/?s\/\s*)?(?<name>[A-Z][\p{L}.’'-]+(?:\s+[A-Z][\p{L}.’'-]*){1,4}),?\s+
  (?:Acting\s+)?(?:Chief\s+)?(?:Deputy\s+)?Clerk(?:\s+of\s+(?:the\s+)?Court)?[.,]?\s*$`, 'u')
/** What stands above a signature. */
const CONTEXT = new RegExp(pattern`
  \b(?:ORDERED|Ordered|ordered|DATED?|Dated?|DONE|SIGNED|Signed|ENTER(?:ED)?|Entered|BY THE COURT|By the Court|FOR THE COURT|
  For the Court|Sincerely|[Tt]ruly|RECOMMENDED|submitted|ADJUDGED|DECREED|day of)\b|\/?\bs\s?\/|_{4,}`)
const LAWYER = /\b(?:Attorneys?\s+for|Counsel\s+for|LLP|P\.C\.|Esq\.?|Bar\s+No)\b|\bBy:\s/
/** What follows the name of a judge to whom a letter goes. */
const ADDRESSED = /^[^]{0,450}?\n\s*(?:Dear\s|RE?:\s|Re\s?:|VIA\s|BY\s(?:ECF|E-?MAIL|HAND|CM))/
/** What layout may have drawn onto the title's own line: the copies, the date. */
const AFTER_SIGNATURE = new RegExp(pattern`
  \s+(?:cc|CC|[Cc]op(?:y|ies)|Distribution|DISTRIBUTION|Enclosures?|Dated?|DATED?|Presented\s+by|PRESENTED\s+BY|
  Approved\s+(?:as|for|by)|APPROVED\s+(?:AS|FOR|BY)|(?:Submitted|SUBMITTED|Prepared|PREPARED)\s+(?:by|BY))\b:?.*$`)
const ELECTRONIC = /\b(?:electronically signed|digitally signed|signature of|IT IS SO ORDERED\b[^]{0,40}\bsigned)\b/i

/** Where a judge or the clerk signs; null where nobody of the court does. Bankruptcy judges often sign above the caption. */
export const signingOf = (text: string, lines: readonly Line[], bodyAt: number): Signing | null =>
  signedWithin(text, lines, bodyAt) ?? signedAbove(text, lines.filter((line) => line.end < bodyAt))

/** What stands over a signature above the caption. */
const ABOVE = /\b(?:SIGNED|Signed|SO\s+ORDERED|So\s+[Oo]rdered|Dated|DATED)\b/

const signedAbove = (text: string, front: readonly Line[]): Signing | null => {
  const follows = (line: Line): boolean => ABOVE.test(text.slice(Math.max(0, line.start - 300), line.start))
  const i = front.findIndex((line, at) => judgeCloses(line.text, front, at) !== null && follows(line))
  const line = front[i]
  const closing = line && judgeCloses(line.text, front, i)
  if (!line || !closing) return null
  const block = blockAt(text, front, i, line, 'judge', closing)
  return block.date !== null || block.conformed ? block : null
}

/** Words above a judge's name that make an order of a letter. */
const RULES = /\b(?:SO ORDERED|GRANTED|DENIED)\b/

const signedWithin = (text: string, lines: readonly Line[], bodyAt: number): Signing | null => {
  for (const by of ['judge', 'clerk'] as const) {
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] as Line
      if (line.start < bodyAt && lines.some((other) => other.start >= bodyAt)) continue
      const words = line.text.replace(AFTER_SIGNATURE, '')
      const closing = by === 'judge' ? judgeCloses(words, lines, i) : clerkCloses(words)
      if (!closing) continue
      const before = text.slice(Math.max(0, line.start - 500), line.end - closing.title.length)
      if (ADDRESSED.test(text.slice(line.end, line.end + 500)) && !RULES.test(before)) continue
      if (!CONTEXT.test(before) && i < lines.length - 4) continue
      return blockAt(text, lines, i, { ...line, text: words, end: line.start + words.length }, by, closing)
    }
  }
  return null
}

interface Closing { readonly title: string; readonly name: string | null }

/** A title that many things are called. */
const WEAK_TITLE = /^(?:Judge|J\.)[.,]?$/i

/** A line that ends in a judge's title and holds nothing else but a name, a date or a rule to sign on. */
const judgeCloses = (text: string, lines: readonly Line[], i: number): Closing | null => {
  if (TITLE_LINE.test(text)) {
    const weak = WEAK_TITLE.test(text)
    return weak && !personName(lines[i - 1]?.text ?? '') ? null : { title: text.replace(/^_+\s*/, ''), name: null }
  }
  const name = NAME_AND_TITLE.exec(text)?.groups?.name
  if (name === undefined) return titleEnds(text)
  const title = text.slice(text.indexOf(name) + name.length).replace(/^[\s,–—-]+/, '')
  return { title, name: personName(name) }
}

/** What may follow the title: “for the District of Montana”. */
const OF_DISTRICT = /^[.,]?\s*(?:(?:for\s+the\s+)?(?:\w+\s+)?District\s+of\s+(?:[A-Z]\w+\s?){1,3})?$/i
/** Small words in the line's date and signature; others make a sentence of it. */
const OF_DATE = /^(?:s\/|this|day|of|the|dated?:?|in|at|and|on|\w+\(.*)$/
/** What stands between date and name: the rule, the year, “/s/”. */
const BEFORE_NAME = /_{2,}|\d{2,4}\b|\/?\bs\//

/** “Date: 5/11/2025  /s/ Nan Pruitt United States Magistrate Judge”: all in one line. */
const titleEnds = (text: string): Closing | null => {
  const title = JUDGE_TITLE.exec(text)
  if (!title || !OF_DISTRICT.test(text.slice(title.index + title[0].length))) return null
  const lead = text.slice(0, title.index)
  if (lead.length > 140 || lead.split(/\s+/).some((word) => /^\p{Ll}/u.test(word) && !OF_DATE.test(word))) return null
  return { title: title[0], name: personName(lead.split(BEFORE_NAME).at(-1) ?? '') }
}

const clerkCloses = (text: string): Closing | null => {
  const both = NAME_AND_CLERK.exec(text)
  if (both) return { title: 'Clerk', name: personName(both.groups?.name ?? '') }
  return CLERK_LINE.test(text) && !/^Office\b/i.test(text) ? { title: text, name: null } : null
}

/** “/s/”, and not a path's end. */
const CONFORMED = /(?:^|[\s_(])\/?s\s?\/\s?(?!\w+\/)/im
/** “Dated: ________”, “____ day of”. */
const BLANK_DATE = new RegExp(pattern`
  \b(?:Dated?|DATED?|this|THIS|on|Signed)\b[^\n]{0,24}_{3,}|_{2,}\s*day\s+of|
  \b(?:Dated?|DATED?):?\s*(?:_{2,}|,?\s*20_*\s*\n)`)

const blockAt = (text: string, lines: readonly Line[], i: number, line: Line, by: Signing['by'], closing: Closing): Signing => {
  const { name, start } = nameAbove(lines, i, { name: closing.name, start: line.start })
  const after = text.slice(line.end, line.end + 220)
  const above = afterLawyers(text.slice(Math.max(0, line.start - 460), line.end))
  const dated = signingDate(above, after)
  return {
    span: { start: withDate(text, start, line.end - above.length, dated), end: line.end },
    by, name,
    title: inWords(closing.title),
    conformed: CONFORMED.test(above.slice(-200)) || ELECTRONIC.test(above),
    date: dated?.date ?? null,
    blank: dated === null && BLANK_DATE.test(above + after.slice(0, 120)),
  }
}

/** A block's name, and where it begins. */
interface Begun { readonly name: string | null; readonly start: number }

/** The right-hand column of a line whose left holds the date. */
const COLUMNS = /\s{2,}|(?=\/?\bs\s?\/)/
/** A rule to sign on, “/s/”, the words that open a block. */
const OF_BLOCK = /^_{3,}|^\/?s\s?\/|^(?:SO ORDERED|BY THE COURT|FOR THE COURT|Sincerely|Very truly)/i

/** Takes into a block the lines above its title that hold the name, and what else belongs to a signature. */
const nameAbove = (lines: readonly Line[], i: number, begun: Begun): Begun => {
  let { name, start } = begun
  for (let back = 1; back <= 5 && i - back >= 0; back++) {
    const above = lines[i - back] as Line
    const found = personName(above.text) ?? personName(above.text.split(COLUMNS).at(-1) ?? '')
    if (!found && !OF_BLOCK.test(above.text) && above.text.length >= 3) break
    name ??= found
    start = above.start
  }
  return { name, start }
}

/**
 * Where a block begins with its date, which belongs to it only where nothing but the block stands between. `at` is where
 * the words begin in which the date was found.
 */
const withDate = (text: string, start: number, at: number, dated: SigningDate | null): number => {
  if (!dated || dated.start === null) return start
  const from = at + dated.start
  const between = text.slice(from, start)
  return smallLetters(between) < 0.6 && between.length < 220 ? Math.min(start, from) : start
}

/** What stands after the last lawyer's signature: their dates are not the judge's. */
const afterLawyers = (above: string): string => {
  const parts = above.split('\n')
  const last = parts.findLastIndex((part) => LAWYER.test(part))
  return last === -1 ? above : parts.slice(last + 1).join('\n')
}

/** “UNITED STATES DISTRICT JUDGE” as one writes it. */
const inWords = (title: string): string =>
  (/\p{Ll}|\./u.test(title) ? title : title.toLowerCase().replace(/\b(?!of\b|the\b)\p{Ll}/gu, (letter) => letter.toUpperCase()))
