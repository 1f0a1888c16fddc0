import type { IsoDate } from '../../dates/iso.ts'
import type { Span } from '../../document/span.ts'
import { JUDGE_TITLE, NAME_AND_TITLE, TITLE_LINE } from './judge-titles.ts'
import { smallLetters, type Line } from './lines.ts'
import { personName } from './names.ts'
import { writtenDates } from './written-date.ts'
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

const CLERK_LINE = new RegExp(pattern`
  ^(?:(?:Acting\s+)?(?:Chief\s+)?Deputy\s+Clerk|(?:\w+\s+){0,4}Clerk(?:\s+of\s+(?:the\s+)?Court)?(?:,?\s+(?:U\.?S\.?|
  United States)\s.*Court)?|Case\s+Manager|Clerk\s+to\s+(?:the\s+)?(?:\w+\s+){0,2}(?:Judge|Hon(?:orable|\.))(?:\s+[A-Z][\w.’'-]*){1,4}|Court(?:room)?\s+(?:Deputy|Clerk)|Judicial\s+Assistant)[.,]?\s*$`)
const NAME_AND_CLERK = /^(?:\/?s\/\s*)?(?<name>[A-Z][\p{L}.’'-]+(?:\s+[A-Z][\p{L}.’'-]*){1,4}),?\s+(?:Acting\s+)?(?:Chief\s+)?(?:Deputy\s+)?Clerk(?:\s+of\s+(?:the\s+)?Court)?[.,]?\s*$/u
const CONTEXT = new RegExp(pattern`
  \b(?:ORDERED|Ordered|ordered|DATED?|Dated?|DONE|SIGNED|Signed|ENTER(?:ED)?|Entered|BY THE COURT|By the Court|FOR THE COURT|
  For the Court|Sincerely|[Tt]ruly|RECOMMENDED|submitted|ADJUDGED|DECREED|day of)\b|\/?\bs\s?\/|_{4,}`)
const LAWYER = /\b(?:Attorneys?\s+for|Counsel\s+for|LLP|P\.C\.|Esq\.?|Bar\s+No)\b|\bBy:\s/
const ADDRESSED = /^[^]{0,450}?\n\s*(?:Dear\s|RE?:\s|Re\s?:|VIA\s|BY\s(?:ECF|E-?MAIL|HAND|CM))/
/** What layout may have drawn onto the title's own line: the copies, the date. */
const AFTER_SIGNATURE = new RegExp(pattern`
  \s+(?:cc|CC|[Cc]op(?:y|ies)|Distribution|DISTRIBUTION|Enclosures?|Dated?|DATED?|Presented\s+by|PRESENTED\s+BY|
  Approved\s+(?:as|for|by)|APPROVED\s+(?:AS|FOR|BY)|(?:Submitted|SUBMITTED|Prepared|PREPARED)\s+(?:by|BY))\b:?.*$`)
const ELECTRONIC = /\b(?:electronically signed|digitally signed|signature of|IT IS SO ORDERED\b[^]{0,40}\bsigned)\b/i

/** Where a judge or the clerk signs; null where nobody of the court does. Bankruptcy judges often sign above the caption. */
export const signingOf = (text: string, lines: readonly Line[], bodyAt: number): Signing | null =>
  signedWithin(text, lines, bodyAt) ?? signedAbove(text, lines.filter((line) => line.end < bodyAt))

const ABOVE = /\b(?:SIGNED|Signed|SO\s+ORDERED|So\s+[Oo]rdered|Dated|DATED)\b/

const signedAbove = (text: string, front: readonly Line[]): Signing | null => {
  const i = front.findIndex((line, at) => judgeCloses(line.text, front, at) !== null && ABOVE.test(text.slice(Math.max(0, line.start - 300), line.start)))
  const line = front[i]
  const closing = line && judgeCloses(line.text, front, i)
  if (!line || !closing) return null
  const block = blockAt(text, front, i, line, 'judge', closing)
  return block.date !== null || block.conformed ? block : null
}

const signedWithin = (text: string, lines: readonly Line[], bodyAt: number): Signing | null => {
  for (const by of ['judge', 'clerk'] as const) {
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] as Line
      if (line.start < bodyAt && lines.some((other) => other.start >= bodyAt)) continue
      const words = line.text.replace(AFTER_SIGNATURE, '')
      const closing = by === 'judge' ? judgeCloses(words, lines, i) : clerkCloses(words)
      if (!closing) continue
      const before = text.slice(Math.max(0, line.start - 500), line.end - closing.title.length)
      if (ADDRESSED.test(text.slice(line.end, line.end + 500)) && !/\b(?:SO ORDERED|GRANTED|DENIED)\b/.test(before)) continue
      if (!CONTEXT.test(before) && i < lines.length - 4) continue
      return blockAt(text, lines, i, { ...line, text: words, end: line.start + words.length }, by, closing)
    }
  }
  return null
}

interface Closing { readonly title: string; readonly name: string | null }

/** A line that ends in a judge's title and holds nothing else but a name, a date or a rule to sign on. */
const judgeCloses = (text: string, lines: readonly Line[], i: number): Closing | null => {
  if (TITLE_LINE.test(text)) {
    const weak = /^(?:Judge|J\.)[.,]?$/i.test(text)
    return weak && !personName(lines[i - 1]?.text ?? '') ? null : { title: text.replace(/^_+\s*/, ''), name: null }
  }
  const both = NAME_AND_TITLE.exec(text)
  if (both) return { title: text.slice(text.indexOf(both.groups?.name ?? '') + (both.groups?.name ?? '').length).replace(/^[\s,–—-]+/, ''), name: personName(both.groups?.name ?? '') }
  const title = JUDGE_TITLE.exec(text)
  if (!title || !/^[.,]?\s*(?:(?:for\s+the\s+)?(?:\w+\s+)?District\s+of\s+(?:[A-Z]\w+\s?){1,3})?$/i.test(text.slice(title.index + title[0].length))) return null
  const lead = text.slice(0, title.index)
  const small = lead.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word) && !/^(?:s\/|this|day|of|the|dated?:?|in|at|and|on|\w+\(.*)$/.test(word))
  const last = lead.split(/_{2,}|\d{2,4}\b|\/?\bs\//).at(-1) ?? ''
  return small.length > 0 || lead.length > 140 ? null : { title: title[0], name: personName(last) }
}

const clerkCloses = (text: string): Closing | null => {
  const both = NAME_AND_CLERK.exec(text)
  if (both) return { title: 'Clerk', name: personName(both.groups?.name ?? '') }
  return CLERK_LINE.test(text) && !/^Office\b/i.test(text) ? { title: text, name: null } : null
}

const blockAt = (text: string, lines: readonly Line[], i: number, line: Line, by: Signing['by'], closing: Closing): Signing => {
  let name = closing.name
  let start = line.start
  for (let back = 1; back <= 5 && i - back >= 0; back++) {
    const above = lines[i - back] as Line
    // the right-hand column, where the date stands in the left
    const found = personName(above.text) ?? personName(above.text.split(/\s{2,}|(?=\/?\bs\s?\/)/).at(-1) ?? '')
    if (found && name === null) { name = found; start = above.start }
    else if (found || /^_{3,}|^\/?s\s?\/|^(?:SO ORDERED|BY THE COURT|FOR THE COURT|Sincerely|Very truly)/i.test(above.text) || above.text.length < 3) start = above.start
    else break
  }
  const after = text.slice(line.end, line.end + 220)
  const at = Math.max(0, line.start - 460)
  const above = afterLawyers(text.slice(at, line.end))
  const conformed = /(?:^|[\s_(])\/?s\s?\/\s?(?!\w+\/)/im.test(above.slice(-200)) || ELECTRONIC.test(above)
  const dated = dateAbove(above) ?? dateBelow(after) ?? dateBeside(above)
  const blank = dated === null && /\b(?:Dated?|DATED?|this|THIS|on|Signed)\b[^\n]{0,24}_{3,}|_{2,}\s*day\s+of|\b(?:Dated?|DATED?):?\s*(?:_{2,}|,?\s*20_*\s*\n)/.test(above + after.slice(0, 120))
  // the date belongs to the block only where nothing but the block stands between
  if (dated && dated.start !== null) {
    const from = line.end - above.length + dated.start
    if (smallLetters(text.slice(from, start)) < 0.6 && text.slice(from, start).length < 220) start = Math.min(start, from)
  }
  return { span: { start, end: line.end }, by, name, title: inWords(closing.title), conformed, date: dated?.date ?? null, blank }
}

/** What stands after the last lawyer's signature: their dates are not the judge's. */
const afterLawyers = (above: string): string => {
  const parts = above.split('\n')
  const last = parts.findLastIndex((part) => LAWYER.test(part))
  return last === -1 ? above : parts.slice(last + 1).join('\n')
}

/** “UNITED STATES DISTRICT JUDGE” as one writes it. */
const inWords = (title: string): string =>
  /\p{Ll}/u.test(title) || /\./.test(title) ? title : title.toLowerCase().replace(/\b(?!of\b|the\b)\p{Ll}/gu, (letter) => letter.toUpperCase())

const LEADS = /\b(?:dated?|this|entered|enter|signed|filed|issued|done|ordered|effective|approved|executed)\b/gi
/** Small words that may stand between “DONE AND ORDERED” and its date; others make it a sentence about something else. */
const JOINING = /^(?:at|in|on|this|the|of|day|and|chambers|open|court|as|ordered|adjudged|nunc|pro|tunc|to|be|effective|[ap]\.?m|,)[.,:]*$/

/** Whether nothing but place and small words stands between such a phrase's first word and its end. */
export const joins = (phrase: string): boolean =>
  phrase.trim().split(/\s+/).slice(1).every((word) => !/^\p{Ll}/u.test(word) || JOINING.test(word))

const ALONE = /(?:^|\n)[^\S\n]*(?:[A-Z][\w.]+(?: [A-Z][\w.]+)*,? (?:[A-Z][\w. ]+)?,?\s*)?$/

const dateAbove = (above: string): { date: IsoDate; start: number | null } | null => {
  for (const found of writtenDates(above).toReversed()) {
    const lead = above.slice(0, found.start)
    const rest = above.slice(found.end)
    if (!/^[ .,]*(?:(?:at|in)\s+[A-Z][\w .]*(?:,\s*[A-Z]\w+)?[ .,]*|at\s+\d{1,2}:\d{2}\s*[ap]\.?m\.?\s*)?(?:_|\n|$|\/?s\s?\/|[A-Z\/][\w.]*\s+[A-Z_\/])/.test(rest)) continue
    const near = lead.slice(-76)
    if ([...near.matchAll(LEADS)].some((said) => joins(near.slice(said.index)))) return { date: found.date, start: lead.lastIndexOf('\n') + 1 }
    if (ALONE.test(lead) && /^[ .]*(?:\n|$|\/?s\s?\/)|^ {3,}\S/.test(rest) && !/(?:\p{Ll}|\d|,)\s*\n\s*$/u.test(lead)) return { date: found.date, start: lead.lastIndexOf('\n') + 1 }
  }
  return null
}

/** “s/ Nan Pruitt 10/18/12”: written after the name, as by hand. */
const dateBeside = (above: string): { date: IsoDate; start: null } | null => {
  const signed = /(?:^|\n)[^\S\n]*_*\/?s\s?\/[^\n]{4,50}$/im.exec(above)?.[0] ?? ''
  const found = writtenDates(signed).at(-1)
  return found && found.end >= signed.trimEnd().length - 1 ? { date: found.date, start: null } : null
}

const dateBelow = (after: string): { date: IsoDate; start: null } | null => {
  const [next = '', below = ''] = after.split('\n').slice(1).map((words) => words.trim()).filter((words) => words !== '')
  // “Norfolk, Virginia” may stand between
  const line = /^[A-Z][a-z]+(?:\s[A-Z][a-z]+)*,\s+[A-Z][A-Za-z. ]+$/.test(next) ? below : next
  const alone = writtenDates(line)[0]
  if (alone && alone.start === 0 && alone.end >= line.length - 1) return { date: alone.date, start: null }
  const lead = /^[\s_]*(?:[^\n]{0,60}\n\s*){0,2}?(?:Dated?|DATED?|Signed|Entered|Filed|Issued)\b[^\n\d]{0,50}(?:\n\s*[^\n\d]{0,30})?/.exec(after)
  if (!lead) return null
  const near = after.slice(Math.max(0, lead[0].length - 25))
  const found = writtenDates(near)[0]
  return found && found.start < 40 ? { date: found.date, start: null } : null
}
