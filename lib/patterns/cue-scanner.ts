import { beginningsOf, type Beginnings } from './beginnings.ts'

/** ASCII. */
const CODES = 128
const SPACE = 32
const isWord = (code: number): boolean => code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95
const isSpace = (code: number): boolean => code === SPACE || code >= 9 && code <= 13 || code >= 160 && /\s/.test(String.fromCharCode(code))

/**
 * Finds those of many things whose cue a text holds, in their order. The words of the text are looked up together, in one pass;
 * only a cue that is more than a list of words is then tried, and only where one of its words stands.
 */
export const cueScanner = <Thing extends { readonly cue: RegExp }>(things: readonly Thing[]): ((text: string) => readonly Thing[]) => {
  const beginnings = things.map(({ cue }) => beginningsOf(cue))
  const always = Uint8Array.from(beginnings, (known) => (known === null ? 1 : 0))
  const find = finderOf(beginnings)
  return (text) => {
    const may = new Uint8Array(always)
    find(text, may)
    const found: Thing[] = []
    for (let i = 0; i < may.length; i++) if (may[i] === 1 && (beginnings[i]?.whole || things[i]!.cue.test(text))) found.push(things[i]!)
    return found
  }
}

/** `edge`: that a word must end here, or begin. */
interface End { readonly of: number; readonly edge: 'end' | 'begin' | null }

/** A tree of letters. */
interface Tree {
  /** From each step (a row) by a character (a column) to the next, 0 where none goes on so. */
  readonly next: Uint16Array
  /** What ends at each step. */
  readonly ends: readonly (readonly End[])[]
}

const treeOf = (beginnings: readonly (Beginnings | null)[]): Tree => {
  const size = beginnings.reduce((sum, known) => sum + (known?.texts.reduce((all, { text }) => all + text.length, 0) ?? 0), 1)
  const next = new Uint16Array(CODES * size)
  const ends: End[][] = [[]]
  beginnings.forEach((known, of) => {
    for (const { text, closes } of known?.texts ?? []) {
      let step = 0
      for (let i = 0; i < text.length; i++) {
        const cell = step * CODES + text.charCodeAt(i)
        step = next[cell] ||= ends.push([]) - 1
        if (/[a-z]/.test(text[i]!)) next[cell - 32] = step
      }
      ends[step]!.push({ of, edge: !closes ? null : isWord(text.charCodeAt(text.length - 1)) ? 'end' : 'begin' })
    }
  })
  return { next, ends }
}

/** Sets `found[i]` to 1 where a text of `beginnings[i]` stands at the start of a word. */
const finderOf = (beginnings: readonly (Beginnings | null)[]): ((text: string, found: Uint8Array) => void) => {
  const { next, ends } = treeOf(beginnings)
  return (text, found) => {
    let inWord = false
    for (let at = 0; at < text.length; at++) {
      const first = text.charCodeAt(at)
      if (!inWord && first < CODES) {
        let code = first
        for (let step = next[first]!, to = at + 1; step !== 0; to++) {
          const before = code
          code = to < text.length ? text.charCodeAt(to) : CODES
          if (isSpace(code)) {
            if (isSpace(before)) continue
            code = SPACE
          }
          for (const { of, edge } of ends[step]!) if (edge === null || isWord(code) === (edge === 'begin')) found[of] = 1
          step = code < CODES ? next[step * CODES + code]! : 0
        }
      }
      inWord = isWord(first)
    }
  }
}
