import type { Span } from '../document/span.ts'
import { beforeNumber, mayBeLast, neverLast, openers } from './abbreviations.ts'
import { pattern } from '../patterns/pattern.ts'

const STOP = /[.?!…]/g
/** Closing quotes and brackets, then the raised number of a footnote. */
const CLOSERS = /["”’'»)\]}]*[⁰¹²³⁴-⁹*†‡]*/y
const OPENERS = /["“‘'«([{]*/y
const MARKER_ALONE = /^\s*(?:\(?(?:\d{1,3}|[A-Za-z]|[ivxlIVXL]{1,5})[.)]|¶\s?\d{1,3}\.|\(\d{1,3}\)|\([a-z]{1,5}\))$/
const NAMED_BY_LETTER = /\b(?:Exhibit|Exh?|Appendix|Schedule|Attachment|Annex|Doe|Part|Section|Count|Class|Category|Track|Phase|Form|Unit|Tab|Group|Tier|Division|Plan)\s+$/i
/** In a text all in capitals these don't tell a sentence's beginning. */
const SMALL = /^(?:AND|OR|TO|IN|BY|FOR|AT|ON|OF|FROM|WITH|WITHIN|WITHOUT|UNDER|AS|BE|IS|ARE|NOT|SUCH|SO|THAT|WHICH|AN|BUT|BEFORE|AFTER|UPON|UNTIL|UNLESS|IF|WHEN|WHERE)$/
const TITLES = /^(?:Mr|Mrs|Ms|Dr|Hon)\.\s/
/** Who docketed the entry, after its last sentence: “(abc) (Entered: 05/01/2026)”, “(Okonjo, Ada)”. */
const DOCKETED_BY = /^\((?:[a-z]{2,5}\d?,?\s?|[A-Z]{2,4}\d?|[A-Z][\w'’-]+,\s[A-Z]\w*|[a-z]{2,5},\sCOURT STAFF)\)\s*(?:[([](?:Entered:|Filed on\b|\d)|$)/
/** “due 01/30/2023. appellee brief due 03/01/2023”: some clerks begin a sentence without a capital. */
const AFTER_DATE = /\d\/\d{1,2}\/(?:\d\d){1,2}$/
/** “Yahoo! Inc.” */
const CORPORATE = /^(?:Inc|LLC|Corp|Ltd|Co)\b/
const TIME_GOES_ON = new RegExp(pattern`
  ^(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|
  Eastern|Central|Mountain|Pacific|Alaska|Hawaii|Atlantic|Chamorro|[ECMPA][SD]?T\b|GMT|UTC|Courtroom|Room|Judge|Magistrate|CT|local)`, 'i')

/**
 * Splits a stretch of `text` into its sentences, which cover it but for the white space between them.
 * Knows the stops of citations, titles, initials and hours; a semicolon or a colon ends none.
 */
export const splitSentences = (text: string, { start, end }: Span): Span[] => {
  const sentences: Span[] = []
  let from = skipSpace(text, start, end)
  STOP.lastIndex = from
  for (let stop = STOP.exec(text); stop && stop.index < end; stop = STOP.exec(text)) {
    const last = endOfStop(text, stop.index, end)
    if (last >= end) break
    STOP.lastIndex = last
    const next = skipSpace(text, last, end)
    if (next >= end) break
    if (!endsHere(text, from, stop.index, last, next)) continue
    sentences.push({ start: from, end: last })
    from = next
  }
  const to = trimEnd(text, from, end)
  if (to > from) sentences.push({ start: from, end: to })
  return sentences
}

/** After the stop, its closing quotes and brackets. An ellipsis counts as one stop. */
const endOfStop = (text: string, stop: number, end: number): number => {
  let at = stop + 1
  for (let more = /^\s?\./.exec(text.slice(at, at + 2)); more && at < end; more = /^\s?\./.exec(text.slice(at, at + 2))) at += more[0].length
  CLOSERS.lastIndex = at
  return Math.min(end, at + (CLOSERS.exec(text)?.[0].length ?? 0))
}

const endsHere = (text: string, from: number, stop: number, last: number, next: number): boolean => {
  OPENERS.lastIndex = next
  const begins = next + (OPENERS.exec(text)?.[0].length ?? 0)
  const head = text.slice(begins, begins + 40)
  const word = /^[\p{L}\p{N}'’]+/u.exec(head)?.[0] ?? ''
  if (next === last) return endsWithoutSpace(text, stop, last, word)
  if (DOCKETED_BY.test(text.slice(next, next + 60))) return true
  if (text[stop] === '!' && CORPORATE.test(head)) return false
  if (/^\p{Ll}/u.test(head) && !/^s\/\s/.test(head)) return /^[a-z]{3,}\s/.test(head) && AFTER_DATE.test(text.slice(Math.max(from, stop - 12), stop))
  const tail = text.slice(stop, last)
  const dots = tail.replace(/[^.]/g, '').length
  if (text[stop] === '…' || dots === 3) return false
  if (text[stop] !== '.' || dots > 1) return true
  if (MARKER_ALONE.test(text.slice(from, stop + 1))) return false
  const closed = last > stop + 1 && /["”’)\]]/.test(text.slice(stop + 1, last))
  const before = text.slice(Math.max(from, stop - 40), stop)
  return !abbreviates(before, word, head, closed, from === skipSpace(text, Math.max(from, stop - 40), stop))
}

/** Docket text forgets the space: “Pence).(Plaintiff Attorney”, “set.The Court”, “Rule 83.23.The Clerk”. */
const endsWithoutSpace = (text: string, stop: number, last: number, word: string): boolean =>
  /^\.\($/.test(text.slice(stop, stop + 2)) && text[stop - 1] === ')' && last === stop + 1 ||
  (openers.has(word) && word.length > 2 && /(?:[a-z]{3}|\d\d)$/.test(text.slice(Math.max(0, stop - 3), stop)) && !/[@/\\]|www/.test(wordAround(text, stop)))

const wordAround = (text: string, at: number): string =>
  (/\S*$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '') + (/^\S*/.exec(text.slice(at, at + 60))?.[0] ?? '')

/** Whether the stop after `before` belongs to a short form, given the word that follows. */
const abbreviates = (before: string, word: string, head: string, closed: boolean, atStart: boolean): boolean => {
  const whole = /(?:[\p{L}][\p{L}'’.&]*|[¶§])$/u.exec(before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1))?.[0]?.replace(/’/g, "'") ?? ''
  // “Fed.R.Civ.P. 54”: the last of the parts decides; “U.S.” is one word
  const token = /^(?:\p{L}\.)+\p{L}$/u.test(whole) ? whole : whole.slice(whole.lastIndexOf('.', whole.length - 2) + 1)
  if (!token) return /(?::|;|\band)\s*\(?\d{1,2}$/.test(before) && !/\d,?\s+and\s+\d{1,2}$/.test(before) && /^\p{Lu}/u.test(head)
  const shortened = /^[\p{L}']+\./u.test(head) && (beforeNumber.has(word) || mayBeLast.has(word))
  // “report to U.S. Pretrial Services”
  if (token === 'U.S' && /^Pretrial\s+Services\b/.test(head)) return true
  const shouts = /\p{Lu}{2}/u.test(before) && !/\p{Ll}/u.test(before) && word.length > 1 && word === word.toUpperCase()
  const opens = !shortened && !(shouts && SMALL.test(word)) && (openers.has(word) || openers.has(capitalised(word)) || openers.has(word.replace(/['’]s?$/, '')) || TITLES.test(head))
  if (/^[ap]\.?m$/i.test(token)) return TIME_GOES_ON.test(head) || (shouts && SMALL.test(word)) || (!/^\p{Lu}/u.test(head) && !closed)
  // “1000 S.W. Third Avenue”, “310 N. First Street”
  if (/^(?:[NS]\.?[EW]|[NSEW])$/.test(token) && /\d\s+\S*$/.test(before)) return true
  if (/^\p{Lu}$/u.test(token)) {
    if (NAMED_BY_LETTER.test(before.slice(0, -1)) && /^\p{Lu}\p{L}/u.test(head)) return false
    return !(opens && word.length > 1)
  }
  const known = (set: ReadonlySet<string>) => set.has(token) || (token.length > 1 && token === token.toUpperCase() && set.has(capitalised(token)))
  if (token === 'No' && atStart && before.trim() === 'No') return /^\S*\d/.test(head)
  if (known(neverLast)) return !closed || !opens
  if (known(beforeNumber)) return /^(?:[\d#_¶§]|\p{Lu}\b|[A-Z]{1,5}[-:\d])/u.test(head) || !opens
  if (known(mayBeLast) || /^(?:\p{L}\.)+\p{L}$/u.test(token)) return /^[\d¶§]/.test(head) ? !closed : !opens
  return false
}

const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()

const skipSpace = (text: string, from: number, end: number): number => {
  let at = from
  while (at < end && /\s/.test(text.charAt(at))) at++
  return at
}

const trimEnd = (text: string, from: number, end: number): number => {
  let at = end
  while (at > from && /\s/.test(text.charAt(at - 1))) at--
  return at
}
