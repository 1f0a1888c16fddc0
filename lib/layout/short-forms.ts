import { beforeNumber, mayBeLast, neverLast, openers } from './abbreviations.ts'
import { pattern } from '../patterns/pattern.ts'

/** “Exhibit A.”, “Doe B.” */
const NAMED_BY_LETTER = new RegExp(pattern`
  \b(?:Exhibit|Exh?|Appendix|Schedule|Attachment|Annex|Doe|Part|Section|Count|Class|Category|Track|Phase|Form|Unit|Tab|Group|Tier|
  Division|Plan)\s+$`, 'i')
/** In a text all in capitals these don't tell a sentence's beginning. */
const SMALL = new RegExp(pattern`
  ^(?:AND|OR|TO|IN|BY|FOR|AT|ON|OF|FROM|WITH|WITHIN|WITHOUT|UNDER|AS|BE|IS|ARE|NOT|SUCH|SO|THAT|WHICH|AN|BUT|BEFORE|AFTER|UPON|
  UNTIL|UNLESS|IF|WHEN|WHERE)$`)
const TITLES = /^(?:Mr|Mrs|Ms|Dr|Hon)\.\s/
const TIME_GOES_ON = new RegExp(pattern`
  ^(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|
  Eastern|Central|Mountain|Pacific|Alaska|Hawaii|Atlantic|Chamorro|[ECMPA][SD]?T\b|GMT|UTC|Courtroom|Room|Judge|Magistrate|CT|local)`, 'i')
/** A short form, with all its parts. */
const SHORT_FORM = /(?:[\p{L}][\p{L}'’.&]*|[¶§])$/u
/** “U.S”, “a.m” */
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u
const HOUR = /^[ap]\.?m$/i
/** “N”, “S.W”: in a street's name. */
const COMPASS = /^(?:[NS]\.?[EW]|[NSEW])$/
const HOUSE_NUMBER = /\d\s+\S*$/
/** “: 2”, “; and 3”, before a stop. */
const COUNTS = /(?::|;|\band)\s*\(?\d{1,2}$/
/** “1, 2, and 3” */
const LISTED = /\d,?\s+and\s+\d{1,2}$/
const NUMBER = /^(?:[\d#_¶§]|\p{Lu}\b|[A-Z]{1,5}[-:\d])/u

/** The word before a stop: of “Fed.R.Civ.P.” the last of its parts, “U.S.” whole; empty where none stands there. */
const tokenOf = (before: string): string => {
  const last = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1)
  const whole = SHORT_FORM.exec(last)?.[0].replace(/’/g, "'") ?? ''
  return INITIALS.test(whole) ? whole : whole.slice(whole.lastIndexOf('.', whole.length - 2) + 1)
}

/** What follows a stop, and how. */
interface Next {
  /** From its first word on. */
  readonly head: string
  readonly word: string
  /** In a text all in capitals, a word that tells nothing. */
  readonly small: boolean
  /** Whether a sentence may begin so. */
  readonly opens: boolean
  /** Whether quotes or brackets close after the stop. */
  readonly closed: boolean
}

const nextOf = (before: string, word: string, head: string, closed: boolean): Next => {
  const shortened = /^[\p{L}']+\./u.test(head) && (beforeNumber.has(word) || mayBeLast.has(word))
  const shouts = /\p{Lu}{2}/u.test(before) && !/\p{Ll}/u.test(before) && word.length > 1 && word === word.toUpperCase()
  const small = shouts && SMALL.test(word)
  return { head, word, small, closed, opens: !shortened && !small && isOpener(word, head) }
}

const isOpener = (word: string, head: string): boolean =>
  openers.has(word) || openers.has(capitalised(word)) || openers.has(word.replace(/['’]s?$/, '')) || TITLES.test(head)

/**
 * Whether the stop after `before` belongs to a short form, given the `head` that follows and its first `word`; `closed`:
 * quotes or brackets close after the stop; `atStart`: the sentence begins with `before`.
 */
export const abbreviates = (before: string, word: string, head: string, closed: boolean, atStart: boolean): boolean => {
  const token = tokenOf(before)
  if (!token) return COUNTS.test(before) && !LISTED.test(before) && /^\p{Lu}/u.test(head)
  // “report to U.S. Pretrial Services”
  if (token === 'U.S' && /^Pretrial\s+Services\b/.test(head)) return true
  const next = nextOf(before, word, head, closed)
  if (HOUR.test(token)) return TIME_GOES_ON.test(head) || next.small || (!/^\p{Lu}/u.test(head) && !closed)
  // “1000 S.W. Third Avenue”, “310 N. First Street”
  if (COMPASS.test(token) && HOUSE_NUMBER.test(before)) return true
  if (/^\p{Lu}$/u.test(token)) return isInitial(before, next)
  if (token === 'No' && atStart && before.trim() === 'No') return /^\S*\d/.test(head)
  return isShortForm(token, next)
}

/** Whether a single capital is a name's initial, and not what an exhibit or a class is called. */
const isInitial = (before: string, { head, word, opens }: Next): boolean => {
  if (NAMED_BY_LETTER.test(before.slice(0, -1)) && /^\p{Lu}\p{L}/u.test(head)) return false
  return !(opens && word.length > 1)
}

/** Whether a word is one of those that carry a stop, and goes on after it. */
const isShortForm = (token: string, { head, opens, closed }: Next): boolean => {
  const shouted = token.length > 1 && token === token.toUpperCase()
  const known = (set: ReadonlySet<string>) => set.has(token) || (shouted && set.has(capitalised(token)))
  if (known(neverLast)) return !closed || !opens
  if (known(beforeNumber)) return NUMBER.test(head) || !opens
  if (known(mayBeLast) || INITIALS.test(token)) return /^[\d¶§]/.test(head) ? !closed : !opens
  return false
}

const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()
