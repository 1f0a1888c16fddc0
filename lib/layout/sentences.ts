import type { Span } from '../document/span.ts'
import { openers } from './abbreviations.ts'
import { partRunOn } from './run-on.ts'
import { abbreviates } from './short-forms.ts'
import { pattern } from '../patterns/pattern.ts'

const STOP = /[.?!…]/g
/** Closing quotes and brackets, then the raised number of a footnote. */
const CLOSERS = /["”’'»)\]}]*[⁰¹²³⁴-⁹*†‡]*/y
const OPENERS = /["“‘'«([{]*/y
const MARKER_ALONE = /^\s*(?:\(?(?:\d{1,3}|[A-Za-z]|[ivxlIVXL]{1,5})[.)]|¶\s?\d{1,3}\.|\(\d{1,3}\)|\([a-z]{1,5}\))$/
/** “(c) The Debtor shall …”, run on in one paragraph: the letter opens a sentence though it is small. */
const LETTERED = /\((?:[a-z]|[ivx]{2,4})\)\s+(?=["“]?\p{Lu})/uy
/** Who docketed the entry, after its last sentence: “(abc) (Entered: 05/01/2026)”, “(Okonjo, Ada)”. */
const DOCKETED_BY = new RegExp(pattern`
  ^\((?:[a-z]{2,5}\d?,?\s?|[A-Z]{2,4}\d?|[A-Z][\w'’-]+,\s[A-Z]\w*|[a-z]{2,5},\sCOURT STAFF)\)\s*
  (?:[([](?:Entered:|Filed on\b|\d)|$)`)
/** “due 01/30/2023. appellee brief due 03/01/2023”: some clerks begin a sentence without a capital. */
const AFTER_DATE = /\d\/\d{1,2}\/(?:\d\d){1,2}$/
/** “Yahoo! Inc.” */
const CORPORATE = /^(?:Inc|LLC|Corp|Ltd|Co)\b/

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
  return sentences.flatMap((sentence) => partRunOn(text, sentence))
}

/** After the stop, its closing quotes and brackets. An ellipsis counts as one stop. */
const endOfStop = (text: string, stop: number, end: number): number => {
  let at = stop + 1
  for (let more = dotAt(text, at); more > 0 && at < end; more = dotAt(text, at)) at += more
  CLOSERS.lastIndex = at
  return Math.min(end, at + (CLOSERS.exec(text)?.[0].length ?? 0))
}

/** How far a further dot reaches, as in “. . .”; 0 where none stands there. */
const dotAt = (text: string, at: number): number => /^\s?\./.exec(text.slice(at, at + 2))?.[0].length ?? 0

const endsHere = (text: string, from: number, stop: number, last: number, next: number): boolean => {
  const begins = startOfWords(text, next)
  const head = text.slice(begins, begins + 40)
  const word = /^[\p{L}\p{N}'’]+/u.exec(head)?.[0] ?? ''
  if (next === last) return endsWithoutSpace(text, stop, last, word)
  if (DOCKETED_BY.test(text.slice(next, next + 60))) return true
  if (text[stop] === '!' && CORPORATE.test(head)) return false
  const beginsSmall = /^\p{Ll}/u.test(head) && !/^s\/\s/.test(head)
  if (beginsSmall) return /^[a-z]{3,}\s/.test(head) && AFTER_DATE.test(text.slice(Math.max(from, stop - 12), stop))
  const tail = text.slice(stop, last)
  const dots = tail.replace(/[^.]/g, '').length
  if (text[stop] === '…' || dots === 3) return false
  if (text[stop] !== '.' || dots > 1) return true
  if (MARKER_ALONE.test(text.slice(from, stop + 1))) return false
  const closed = last > stop + 1 && /["”’)\]]/.test(text.slice(stop + 1, last))
  const before = text.slice(Math.max(from, stop - 40), stop)
  return !abbreviates(before, word, head, closed, from === skipSpace(text, Math.max(from, stop - 40), stop))
}

/** Past the letter of an item, quotes and brackets. */
const startOfWords = (text: string, at: number): number => {
  LETTERED.lastIndex = at
  const past = at + (LETTERED.exec(text)?.[0].length ?? 0)
  OPENERS.lastIndex = past
  return past + (OPENERS.exec(text)?.[0].length ?? 0)
}

/** Any other word before a stop, and a name after it: “message.Maureen Roe”. */
const LONG_WORD = /\p{Ll}{5}$/u
const NAME = /^\p{Lu}\p{Ll}{2,}$/u
/** The end of a word or a number, and of no short form. */
const WORD_ENDS = /(?:[a-z]{3}|\d\d)$/
const IN_ADDRESS = /[@/\\]|www/

/** Docket text forgets the space: “Pence).(Plaintiff Attorney”, “set.The Court”, “Rule 83.23.The Clerk”. */
const endsWithoutSpace = (text: string, stop: number, last: number, word: string): boolean => {
  if (text.startsWith(').(', stop - 1) && last === stop + 1) return true
  const before = text.slice(Math.max(0, stop - 5), stop)
  const begins = openers.has(word) && word.length > 2 && WORD_ENDS.test(before) || NAME.test(word) && LONG_WORD.test(before)
  if (!begins) return false
  return !IN_ADDRESS.test(wordAround(text, stop))
}

const wordAround = (text: string, at: number): string =>
  (/\S*$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '') + (/^\S*/.exec(text.slice(at, at + 60))?.[0] ?? '')

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
