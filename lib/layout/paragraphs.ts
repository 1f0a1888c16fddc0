import type { Draft } from './drafts.ts'
import { linesOfDraft, wordsOf } from './drafts.ts'
import { beginsNote } from './footnotes.ts'
import { isHeading } from './headings.ts'
import type { Line } from './lines.ts'
import type { Margins } from './margins.ts'
import { isPlausible, readMarker, type Marker } from './markers.ts'
import { breaksBefore, isCentred, turnsPage } from './paragraph-breaks.ts'
import type { Region } from './regions.ts'
import type { Row } from './rows.ts'

/** What one page gives to the text. */
export interface PageParts {
  readonly regions: readonly Region[]
  readonly notes: readonly Line[]
}

/** Gathers the lines of all pages into paragraphs, which run on over the foot of a page. */
export const paragraphsOf = (pages: readonly PageParts[]): Draft[] => {
  const drafts: Draft[] = []
  let lastNote: Draft | undefined
  const prose = pages.flatMap(({ regions }) => regions).map((region) => (region.kind === 'flow' && !region.caption ? region.lines : []))
  const usual = leadingOf(prose)
  for (const { regions, notes } of pages) {
    let first = true
    for (const region of regions) {
      if (region.kind === 'row') drafts.push(rowDraft(region.row))
      else addFlow(drafts, region, first, usual)
      first = false
    }
    lastNote = addNotes(drafts, notes, lastNote)
  }
  drafts.forEach((draft, i) => name(draft, drafts[i - 1], drafts[i + 1]))
  return drafts
}

const rowDraft = ({ cells }: Row): Draft => {
  const first = cells[0]?.[0] as Line
  return {
    kind: 'row',
    parts: cells.map((cell) => [...cell]),
    marker: readMarker(first.text),
    margins: { left: first.left, right: 0 },
    caption: false,
    notes: [],
  }
}

type Flow = Extract<Region, { kind: 'flow' }>

const addFlow = (drafts: Draft[], { lines, margins, caption }: Flow, firstOfPage: boolean, usual: number): void => {
  const leading = lines.length > 5 || caption ? leadingOf([lines]) : usual
  const indents = indentsParagraphs(drafts)
  lines.forEach((line, i) => {
    const open = drafts.at(-1)
    const before = lines[i - 1]
    const marker = plausible(readMarker(line.text), drafts)
    const around = { before, next: lines[i + 1], afterNext: lines[i + 2], marker, margins, caption, leading, indents }
    const goesOn = open && open.kind !== 'row' && (before
      ? !breaksBefore(line, open, around)
      : firstOfPage && !caption && !open.caption && turnsPage(line, open, around))
    if (open && goesOn) (open.parts[0] as Line[]).push(line)
    else drafts.push({ kind: 'body', parts: [[line]], marker, margins, caption, notes: [] })
  })
}

const plausible = (marker: Marker | null, drafts: readonly Draft[]): Marker | null =>
  marker && isPlausible(marker, drafts.slice(-200).map((d) => d.marker)) ? marker : null

/** From baseline to baseline, as most lines stand. */
const leadingOf = (stretches: readonly (readonly Line[])[]): number => {
  const gaps = stretches.flatMap((lines) => lines.slice(1).map((line, i) => (lines[i] as Line).bottom - line.bottom))
    .filter((gap) => gap > 4)
    .sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 0
}

/** Whether this document sets its paragraphs' first lines in. */
const indentsParagraphs = (drafts: readonly Draft[]): boolean => {
  const long = drafts.slice(-40).filter((d) => d.kind !== 'row' && (d.parts[0]?.length ?? 0) > 1 && !d.caption).slice(-12)
  const set = long.filter((d) => (d.parts[0]?.[0] as Line).left > (d.parts[0]?.[1] as Line).left + 12)
  return set.length > long.length / 2
}

const addNotes = (drafts: readonly Draft[], notes: readonly Line[], last: Draft | undefined): Draft | undefined => {
  let open = last
  const home = drafts.at(-1)
  if (!home) return last
  for (const line of notes) {
    if (beginsNote(line) || !open) {
      open = { kind: 'footnote', parts: [[line]], marker: null, margins: { left: line.left, right: line.right }, caption: false, notes: [] }
      home.notes.push(open)
    } else (open.parts[0] as Line[]).push(line)
  }
  return open
}

/** Says what a paragraph is, by its letters and by how it stands. */
const name = (draft: Draft, before: Draft | undefined, next: Draft | undefined): void => {
  if (draft.kind !== 'body') return
  const lines = linesOfDraft(draft)
  const first = lines[0] as Line
  const standsOut = !draft.caption && lines.every((line) => isCentred(line, draft.margins))
  const words = wordsOf(draft)
  const looks = { marked: draft.marker !== null, next: next ? wordsOf(next) : '', standsOut }
  if (lines.length <= 5 && isHeading(words, looks)) draft.kind = 'heading'
  else if (draft.marker) draft.kind = 'item'
  else if (isQuoted(lines, draft.margins, words, before)) draft.kind = 'block-quote'
  if (draft.kind === 'heading' && first.size < 7) draft.kind = 'body'
}

/** Set in from both sides, and closer than the text around it or in quotation marks. */
const isQuoted = (lines: readonly Line[], { left, right }: Margins, words: string, before: Draft | undefined): boolean => {
  if (lines.length < 2 || !before || before.kind === 'row') return false
  const setIn = lines.every((line) => line.left > left + 20 && line.right < right - 12)
  const leading = (them: readonly Line[]): number => (them.length > 1 ? (them[0] as Line).bottom - (them[1] as Line).bottom : 0)
  const around = leading(linesOfDraft(before)), own = leading(lines)
  const closer = around > 0 && own > 0 && own < around * 0.75
  return setIn && (closer || /^["“‘[]/.test(words)) && !/\bORDERED\b/.test(words)
}
