import { pattern } from '../patterns/pattern.ts'

/** The mark that begins a list item, and what it counts. */
export interface Marker {
  /** As printed: “1.”, “(a)”, “•”, “☒”. */
  readonly text: string
  /** Characters from the line's first letter to the item's own words. */
  readonly length: number
  readonly style: MarkerStyle
  /** Its place in its sequence, from 1; 0 for bullets and boxes. For “(i)”, the place as a letter stands in `orLetter`. */
  readonly value: number
  readonly orLetter?: number
}

export type MarkerStyle = `${'' | '('}${'1' | 'a' | 'A' | 'i' | 'I'}${'.' | ')'}` | '1.1' | '¶' | 'bullet' | 'box'

/** A form's box, ticked or not: “☒”, “[x]”, “( )”, “__”. */
const BOX = new RegExp(pattern`
  ^(?:☐|☑|☒|□|■|▢|✓|✔|❑|❏|\[\s{0,6}[xX✓]?\s{0,6}\]|\(\s{0,6}[xX✓]?\s{0,6}\)|_+\s?[xX✓]\s?_+|_{2,4}(?=\s+\p{L}))
  (?=\s|\p{L}|$)`, 'u')
/** A form's box or blank before an item's own letter: “X a. Surrender all passports”, “__ c. Refrain …”. */
const CHECKED = /^(?:[Xx✓✔☒☑☐□]|_+[xX✓]?_*|\[\s{0,6}[xX✓]?\s{0,6}\]|\(\s{0,6}[xX✓]?\s{0,6}\))\s+(?=\(?[A-Za-z0-9]{1,3}[.)]\s)/
const BULLET = /^(?:[•●○◦▪▫‣⁃■➢➤►▸·∙∗*]|[oO](?=\s{2,})|[-–—](?=\s+\p{L}))(?=\s|\p{Lu})/u
/** “1.”, “(a)”, “iv)”, “¶ 3”. */
const COUNTED = /^(?:(?<open>\()?(?<number>\d{1,3}|[A-Za-z]|[ivxl]{2,6}|[IVXL]{2,6})(?<close>[.)]|(?<=\d)\s\.)|¶\s?(?<paragraph>\d{1,3})\.?)(?=\s|$)/
/** An outline's “4.2”, only where words follow that begin as a sentence or a title does. */
const OUTLINE = /^\d{1,2}(?:\.(\d{1,2})){1,3}\.?(?=\s+["“(]?\p{Lu}\p{L})/u
const ROMAN = /^(?=[ivxl])(?:x{0,3}|xl|l)(?:ix|iv|v?i{0,3})$/i

/** Whether a marker is a form's box, ticked or not, with the item's own letter or without. */
export const isBoxed = (marker: Marker): boolean => marker.style === 'box' || CHECKED.test(`${marker.text} `)

/** The marker at the beginning of a line (white space before it taken off), or null. */
export const readMarker = (line: string): Marker | null => {
  const prefix = CHECKED.exec(line)?.[0]
  if (prefix) {
    const rest = readMarker(line.slice(prefix.length))
    if (rest && rest.value) return { ...rest, text: prefix + rest.text, length: prefix.length + rest.length }
  }
  const box = BOX.exec(line)?.[0]
  if (box) return { text: box, length: box.length, style: 'box', value: 0 }
  const bullet = BULLET.exec(line)?.[0]
  if (bullet) return { text: bullet, length: bullet.length, style: 'bullet', value: 0 }
  const outline = OUTLINE.exec(line)
  if (outline) return { text: outline[0], length: outline[0].length, style: '1.1', value: Number(outline[1]) }
  return countedMarker(line)
}

/** A number or a letter; a letter that may be a Roman number is read as one. */
const countedMarker = (line: string): Marker | null => {
  const found = COUNTED.exec(line)
  if (!found?.groups) return null
  const { open = '', number, paragraph } = found.groups
  const close = (found.groups.close ?? '').trim()
  const text = found[0]
  if (paragraph) return { text, length: text.length, style: '¶', value: Number(paragraph) }
  if (!number || (open && close === '.')) return null
  const style = (kind: '1' | 'a' | 'A' | 'i' | 'I') => `${open as '' | '('}${kind}${close as '.' | ')'}` as const
  const mark = { text, length: text.length }
  if (/\d/.test(number)) return { ...mark, style: style('1'), value: Number(number) }
  const lower = number === number.toLowerCase()
  const letter = number.length === 1 ? number.toLowerCase().charCodeAt(0) - 96 : undefined
  if (ROMAN.test(number)) return { ...mark, style: style(lower ? 'i' : 'I'), value: romanValue(number), ...(letter && { orLetter: letter }) }
  return letter ? { ...mark, style: style(lower ? 'a' : 'A'), value: letter } : null
}

const romanValue = (number: string): number => {
  const worth: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 }
  const digits = [...number.toLowerCase()].map((letter) => worth[letter] ?? 0)
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0)
}

interface Open { style: MarkerStyle; value: number; indent: number }

/**
 * Whether a marker fits what went before it: “v.” is a caption's versus unless a list has come as far as “iv.”, and
 * “R.” begins “R. Daniel Prentiss” unless there was a “Q.”
 */
export const isPlausible = (marker: Marker, before: readonly (Marker | null)[]): boolean => {
  const follows = (style: string, value: number): boolean => before.some((m) => m !== null && comesBefore(m, style, value))
  if (marker.text === 'v.') return follows('i.', 5) || follows('a.', 22)
  if (!/^[A-Z]\.$/.test(marker.text) || marker.value === 1) return true
  return follows(marker.style, marker.value) || (marker.orLetter !== undefined && follows('A.', marker.orLetter))
}

/** Whether a marker is the one before `value` in its style, or may be, as a letter that is a Roman number too. */
const comesBefore = (marker: Marker, style: string, value: number): boolean =>
  (marker.style === style && marker.value === value - 1)
    || (marker.orLetter === value - 1 && marker.style.toUpperCase() === style.toUpperCase().replace('A', 'I'))

/** Follows the lists of a document and says how deep each item stands. */
export class Nesting {
  #open: Open[] = []
  /** The lists that the last heading ended. */
  #closed: readonly Open[] = []

  /** A heading ends every list, until one of them goes on below it. */
  close(): void {
    if (this.#open.length > 0) this.#closed = this.#open
    this.#open = []
  }

  /** Level of the item, from 1. `indent` in any one unit; equal markers at unlike indents may still be one list. */
  level(marker: Marker, indent: number): number {
    const { style, value } = this.#asLetter(marker)
    const counted = value > 0
    if (this.#open.length === 0 && value > 1) {
      const before = this.#closed.findLastIndex((o) => o.style === style && value === o.value + 1)
      this.#open = this.#closed.slice(0, before + 1)
    }
    let depth = this.#open.findLastIndex((o) => o.style === style && (counted ? value === o.value + 1 : Math.abs(o.indent - indent) < 2))
    if (depth < 0 && (value > 1 || !counted)) depth = this.#open.findLastIndex((o) => o.style === style)
    if (depth < 0 && value === 1) depth = this.#open.findLastIndex((o) => o.style === style && Math.abs(o.indent - indent) < 2)
    this.#open = this.#open.slice(0, depth < 0 ? this.#open.length : depth)
    if (depth < 0) while (this.#open.length && (this.#open.at(-1)?.indent ?? 0) > indent + 2) this.#open.pop()
    this.#open.push({ style, value, indent })
    return this.#open.length
  }

  /** “(i)” after “(h)” is a letter; else it counts in Roman numbers. */
  #asLetter({ style, value, orLetter }: Marker): { style: MarkerStyle; value: number } {
    if (!orLetter) return { style, value }
    const lettered = style.replace('i', 'a').replace('I', 'A') as MarkerStyle
    const roman = this.#open.some((o) => o.style === style && o.value === value - 1)
    const follows = this.#open.some((o) => o.style === lettered && o.value === orLetter - 1)
    const further = value > 1 && orLetter > 1 && this.#open.some((o) => o.style === lettered)
    return !roman && (follows || further) ? { style: lettered, value: orLetter } : { style, value }
  }
}
