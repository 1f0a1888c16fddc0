/**
 * With what a match of a pattern begins, in lower case, “ ” for any white space: `texts`, of which one stands there, at the start
 * of a word. `whole`: where one of them stands, the pattern matches.
 */
export interface Beginnings { readonly texts: readonly Beginning[]; readonly whole: boolean }

/** `closes`: whether the word must end where it ends. */
export interface Beginning { readonly text: string; readonly closes: boolean }

interface Told { readonly text: string; readonly opens: boolean; readonly closes: boolean }
/** The ways of matching a piece of a pattern; `whole` where they tell all of it. */
interface Ways { readonly ways: readonly Told[]; readonly whole: boolean }

const MOST = 200
const NOTHING: Ways = { ways: [{ text: '', opens: false, closes: false }], whole: true }
const UNTOLD: Ways = { ...NOTHING, whole: false }
const ASCII = /^[\0-\x7f]*$/
const letters = (text: string): Ways =>
  (ASCII.test(text) ? { ways: [{ text: text.toLowerCase(), opens: false, closes: false }], whole: true } : UNTOLD)
const isWord = (char: string | undefined): boolean => char !== undefined && /\w/.test(char)

/** Reads them from the pattern's source; null where a match may begin with anything, or within a word. */
export const beginningsOf = (regex: RegExp): Beginnings | null => {
  const { ways, whole } = readerOf(regex.source).alternatives()
  if (ways.length > MOST || ways.some(({ text, opens }) => !opens || !isWord(text[0]))) return null
  return { texts: ways.map(({ text, closes }) => ({ text, closes })), whole: whole && regex.ignoreCase }
}

/** One way after another; what follows something untold is not told. */
const joined = (first: Ways, next: Ways): Ways => ({
  ways: !first.whole ? first.ways : first.ways.flatMap((a) => next.ways.map((b) => ({
    text: a.text + b.text, opens: a.text === '' ? a.opens || b.opens : a.opens, closes: b.text === '' ? a.closes || b.closes : b.closes,
  }))),
  whole: first.whole && next.whole,
})

const either = (all: readonly Ways[]): Ways => ({ ways: all.flatMap(({ ways }) => ways), whole: all.every(({ whole }) => whole) })

const readerOf = (source: string): { readonly alternatives: () => Ways } => {
  let at = 0
  const takes = (text: string): boolean => {
    const does = source.startsWith(text, at)
    if (does) at += text.length
    return does
  }

  /** Up to the end of the group. */
  const alternatives = (): Ways => {
    const all = [sequence()]
    while (takes('|')) all.push(sequence())
    takes(')')
    return either(all)
  }

  const sequence = (): Ways => {
    let read = NOTHING
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const next = times(piece())
      read = joined(read, read.ways.length * next.ways.length > MOST ? UNTOLD : next)
    }
    return read
  }

  /** A piece with the sign after it that says how often it stands. */
  const times = (one: Ways): Ways => {
    const sign = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at, at + 12))?.[0]
    const space = one === SPACE
    // one white space, not as many as there are, unless it is the last thing
    if (sign === undefined) return space && at < source.length ? { ...one, whole: false } : one
    at += sign.length
    if (sign.startsWith('?') || space && sign.startsWith('*')) return either([NOTHING, one])
    return sign.startsWith('+') ? (space ? one : { ...one, whole: false }) : UNTOLD
  }

  const piece = (): Ways => {
    const char = source[at++]!
    if (char === '[') {
      const from = at
      while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1
      const inside = source.slice(from, at++)
      return /^\^|\\|.-./s.test(inside) || inside.length > 6 ? UNTOLD : either([...inside].map(letters))
    }
    if (char === '(') {
      const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(source.slice(at))?.[0] ?? ''
      at += kind.length
      const inside = alternatives()
      return /[=!]$/.test(kind) ? UNTOLD : inside
    }
    if (char === ' ') return { ...SPACE, whole: false }
    if (char !== '\\') return /[.^$]/.test(char) ? UNTOLD : letters(char)
    const escaped = source[at++]!
    if (escaped === 'b') return EDGE
    return escaped === 's' ? SPACE : /\w/.test(escaped) ? UNTOLD : letters(escaped)
  }

  return { alternatives }
}

const SPACE: Ways = { ways: [{ text: ' ', opens: false, closes: false }], whole: true }
/** The edge of a word: before its letters it opens it, after them it closes it. */
const EDGE: Ways = { ways: [{ text: '', opens: true, closes: true }], whole: true }
