import type { FlatText } from './flat-text.ts'
import type { NoticeDocket, Recipient } from './notice.ts'
import { pattern } from '../patterns/pattern.ts'

const LABELS = String.raw`(?:Case\s+Name|Case\s+Number|Filer|Document\s+Number|Document\(s\)|Docket\s+Text|WARNING|Judge's\s+Full\s+Name)`
const ENDS_DOCKET_TEXT = /\n\s*(?:\S+\s+)?Notice\s+(?:will|has|sent|was)\b|\n\s*The\s+following\s+document|\n\s*Case\s+Name:|\n\s*Documents?:\s|\n\s*Case\s+participants\s+listed/i
const TOLD = new RegExp(pattern`
  (?:^|
  \n)\s*(?:(?<number>\S*\d{2}-\S*\d{3,}\S*)\s+)?(?:Please\s+see\s+Local\s+Rule[^;\n]*;\s*)?(?:Filer\s+will\s+deliver\s+document\s+(?<filer>by)\s+other\s+means\s+to|
  Notice\s+(?<how>(?:will\s+be|has\s+been|was)\s+electronically\s+mailed\s+to|(?:will|
  has)\s+not\s+be(?:en)?\s+electronically\s+mailed\s+to|(?:will\s+be|has\s+been|was)\s+(?:mailed|
  delivered\s+by\s+other\s+means)\s+to|sent\s+via\s+US\s+Mail\s+to|will\s+be\s+stored[^:\n]*)|
  Case\s+participants\s+listed\s+below\s+will\s+not\s+receive[^:\n]*)\s*:+[^\S\n]*`, 'gi')

interface Telling { readonly number: string | null; readonly how: 'electronically' | 'otherwise' | 'kept'; readonly lines: readonly string[] }

/** The dockets of a notice, each with its own words; those that share a docket text all have it. `from` is where the notice begins. */
export const docketsIn = (flat: FlatText, from: number, subject: string): readonly NoticeDocket[] => {
  const { text } = flat
  const starts = [...text.matchAll(/Case\s+Name:/gi)].map((found) => found.index).filter((at) => at >= from)
  if (starts.length === 0) starts.push(text.indexOf('Case Number:', from))
  const tellings = toldIn(text, from)
  const blocks = starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }))
  const last = blocks.at(-1)
  const shared = last ? docketTextIn(text, last.start, last.end) : ''
  return blocks.flatMap(({ start, end }): NoticeDocket[] => {
    const printed = field(text, start, end, 'Case\\s+Number')
    const asPrinted = printed && /(?:\d{1,2}:|\d-(?=\d{2}-\d{5}))?\d{2,4}-[\w:-]*\d[\w-]*/.exec(printed.words)?.[0]
    if (!printed || !asPrinted) return []
    const number = field(text, start, end, 'Document\\s+Number')
    const documents = number ?? field(text, start, end, 'Document\\(s\\)')
    const documentUrl = linkWithin(flat, documents, DOCUMENT_LINK) ?? linkWithin(flat, { at: start, end }, DOCUMENT_LINK)
    return [{
      caseName: tidy(field(text, start, end, 'Case\\s+Name')?.words),
      caseNumber: withoutInitials(asPrinted), caseNumberAsPrinted: asPrinted,
      filer: tidy(field(text, start, end, 'Filer')?.words),
      documentNumber: /^\s*(\d+)/.exec(number?.words ?? '')?.[1] ?? (number ? null : /\s-\s0*(\d+)\s-\s/.exec(subject)?.[1] ?? null),
      documentUrl: /No document attached/i.test(number?.words ?? '') ? null : documentUrl,
      docketUrl: linkWithin(flat, printed, /./),
      docketText: docketTextIn(text, start, end) || shared,
      ...told(tellings, asPrinted),
    }]
  })
}

interface Field { readonly words: string; readonly at: number; readonly end: number }

/** What stands between a label and the next one. */
const field = (text: string, start: number, end: number, label: string): Field | null => {
  const block = text.slice(start, end)
  const found = new RegExp(String.raw`(?:^|\n)\s*${label}:\s*`, 'i').exec(block)
  if (!found) return null
  const at = found.index + found[0].length
  const rest = block.slice(at)
  const next = new RegExp(String.raw`(?:^|\n)\s*${LABELS}\b[^:\n]{0,12}:|\n\s*\n|Copy\s+the\s+URL|\n\s*WARNING`, 'i').exec(rest)
  const words = rest.slice(0, next?.index ?? Math.min(rest.length, 400))
  // a document's address in plain text stands some lines below its number, under a note on how to copy it
  const reach = /Document\s*(?:\\s\+Number|Number)/i.test(label) || label.includes('Document') ? Math.max(words.length, rest.search(/Docket\s+Text:/i)) : words.length
  return { words, at: start + at, end: start + at + reach }
}

const DOCUMENT_LINK = /\/docs?1\/|\/show_?doc|\/NDA\/|\/cmecf\/.*docId/i

const linkWithin = ({ links }: FlatText, within: Pick<Field, 'at' | 'end'> | null, wanted: RegExp): string | null =>
  within === null ? null : links.find(({ start, url }) => start >= within.at - 1 && start < within.end && wanted.test(url))?.url ?? null

const tidy = (words: string | undefined): string | null => words?.replace(/\s+/g, ' ').trim() || null

/** “1:20-cv-08924-CM” and “24-01017-MAF” end in judges' initials; “25-4312” in nothing. */
const withoutInitials = (printed: string): string => /^(?:\d{1,2}:|\d-(?=\d{2}-\d{5}))?\d{2,4}-(?:[a-z]{1,4}-)?\d{3,6}/i.exec(printed)?.[0] ?? printed

const docketTextIn = (text: string, start: number, end: number): string => {
  const block = text.slice(start, end)
  const found = /Docket\s+Text:\s*/i.exec(block)
  if (!found) return ''
  const rest = block.slice(found.index + found[0].length)
  return rest.slice(0, ENDS_DOCKET_TEXT.exec(`\n${rest}`)?.index ?? rest.length).replace(/\s+/g, ' ').replace(/#\s*(?=[([])/g, '').trim()
}

const toldIn = (text: string, from: number): readonly Telling[] => {
  const heads = [...text.matchAll(TOLD)].filter((head) => head.index >= from)
  return heads.map((head, i) => {
    const at = head.index + head[0].length
    const rest = text.slice(at, heads[i + 1]?.index ?? text.length)
    const stop = /\n\s*The\s+following\s+document|^\s*The\s+following\s+document|\n\s*Document\s+[Dd]escription:|\n\s*Case\s+Name:/i.exec(rest)
    const how = head.groups?.how ?? ''
    return {
      number: head.groups?.number ?? null,
      how: /stored/i.test(how) ? 'kept' : /electronically/i.test(how) && !/\bnot\b/i.test(how) ? 'electronically' : 'otherwise',
      lines: rest.slice(0, stop?.index ?? rest.length).split('\n').map((line) => line.trim()).filter((line) => /[\p{L}\d]/u.test(line)),
    }
  })
}

/** Who was told of a docket: under its own number where the notice prints one for each, else of all. */
const told = (tellings: readonly Telling[], number: string): Pick<NoticeDocket, 'electronically' | 'byOtherMeans'> => {
  const numbered = tellings.filter((telling) => telling.number !== null)
  const own = numbered.filter((telling) => telling.number?.startsWith(withoutInitials(number)))
  const mine = numbered.length > 0 ? own : tellings
  return {
    electronically: recipients(mine.filter(({ how }) => how === 'electronically').flatMap(({ lines }) => lines)),
    byOtherMeans: mine.filter(({ how }) => how === 'otherwise').flatMap(({ lines }) => lines),
  }
}

const ADDRESS = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g

/** Names with their addresses, which may follow on the same line or on the next ones. */
const recipients = (lines: readonly string[]): readonly Recipient[] => {
  const found: { name: string; addresses: string[] }[] = []
  for (const line of lines) {
    const addresses = line.match(ADDRESS) ?? []
    const name = line.replace(ADDRESS, ' ').replace(/[\s,;:]+$/, '').replace(/^[\s,;]+/, '').replace(/(?:\s*[,;]\s*){2,}/g, ' ').replace(/\s+/g, ' ').trim()
    const open = found.at(-1)
    if (/\p{L}/u.test(name)) found.push({ name, addresses })
    else if (open) open.addresses.push(...addresses)
  }
  return found
}
