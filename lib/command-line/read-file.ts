import { readFile as readBytes } from 'node:fs/promises'
import { extname } from 'node:path'
import type { KnownFacts } from '../classify/index.ts'
import type { Reading } from '../obligations/reading.ts'
import { readNotice } from '../notices/index.ts'
import { readDocument, type Source } from '../read-document.ts'
import { explain } from './explain.ts'

/** What came of one file: its readings (an e-mail may carry several papers), or why there are none, in words. */
export type FileRead =
  | { readonly file: string; readonly ok: true; readonly readings: readonly { readonly part: string | null; readonly reading: Reading }[] }
  | { readonly file: string; readonly ok: false; readonly error: string }

interface Paper {
  /** The attachment's name; null for the file itself. */
  readonly part: string | null
  readonly source: Source
  readonly known?: KnownFacts
}

/** Reads one file (`.pdf`, `.txt`, `.eml`). Never throws for what is wrong with a file: the reason is in the answer. */
export const readFile = async (file: string): Promise<FileRead> => {
  try {
    const readings = []
    for (const { part, source, known } of await papersOf(file)) {
      const read = await readDocument(source, known ? { known } : {})
      if (!read.ok) return { file, ok: false, error: explain(read.because) }
      readings.push({ part, reading: read.reading })
    }
    return { file, ok: true, readings }
  } catch (error) {
    return { file, ok: false, error: explain(error) }
  }
}
