import { readFile as readBytes } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { papersIn } from '../acquire/papers.ts'
import type { Reading } from '../obligations/reading.ts'
import { readDocument, type ReadOptions, type Source } from '../read-document.ts'
import { explain } from './explain.ts'

/** What came of one file: its readings (an e-mail may carry several papers), or why there are none, in words. */
export type FileRead =
  | { readonly file: string; readonly ok: true; readonly readings: readonly PaperRead[] }
  | { readonly file: string; readonly ok: false; readonly error: string }

export interface PaperRead {
  /** The attachment's name; null for the file itself. */
  readonly part: string | null
  readonly reading: Reading
}

interface Paper {
  readonly part: string | null
  readonly source: Source
  readonly options: ReadOptions
}

/** Reads one file (`.pdf`, `.txt`, `.eml`). Never throws for what is wrong with a file: the reason is in the answer. */
export const readFile = async (file: string): Promise<FileRead> => {
  try {
    const readings: PaperRead[] = []
    for (const { part, source, options } of await papersOf(file)) {
      const read = await readDocument(source, options)
      if (!read.ok) return { file, ok: false, error: explain(read.because) }
      readings.push({ part, reading: read.reading })
    }
    return { file, ok: true, readings }
  } catch (error) {
    return { file, ok: false, error: explain(error) }
  }
}

/** The papers in a file: one in a PDF or a text; in a notice its docket texts, in an e-mail the PDFs too that came with it. */
const papersOf = async (file: string): Promise<Paper[]> => {
  const bytes = new Uint8Array(await readBytes(file))
  switch (extname(file).toLowerCase()) {
    case '.txt': return textPapers(new TextDecoder().decode(bytes), basename(file))
    case '.eml': return mailPapers(bytes, basename(file))
    default: return [{ part: null, source: { kind: 'pdf', bytes }, options: {} }]
  }
}

/** Of a notice that was saved as text only the docket text is the order; any other text is read whole. */
const textPapers = async (text: string, name: string): Promise<Paper[]> => {
  const papers = await noticedPapers(text, name)
  return papers.length > 0 ? papers : [{ part: null, source: { kind: 'text', text }, options: {} }]
}

const mailPapers = async (bytes: Uint8Array, name: string): Promise<Paper[]> => {
  const papers = await noticedPapers(bytes, name)
  if (papers.length === 0) throw new Error('this e-mail holds no docket text and no PDF. A link in it is not followed: open the document in the browser.')
  return papers
}

const noticedPapers = async (source: Uint8Array | string, name: string): Promise<Paper[]> => {
  const papers = await papersIn(source, { name, provenance: { kind: 'local-file', url: null, name } })
  return papers.map((paper, index): Paper => ({
    part: index === 0 ? null : paper.name,
    source: paper.format === 'pdf' ? { kind: 'pdf', bytes: paper.bytes } : { kind: 'text', text: new TextDecoder().decode(paper.bytes) },
    options: { known: paper.facts },
  }))
}
