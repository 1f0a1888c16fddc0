import { readDocument, readText, type ReadOptions, type ReadResult, type Source } from '../read-document.ts'
import { bytesOf, documentOf, keepProgress, keepReading, readingOf, textOf, type ReadingState } from '../store/index.ts'
import type { ReadingText } from '../document/reading-text.ts'
import { answered, type Paper } from './answered.ts'
import type { ReadingOrder } from './order.ts'

/** A reading with the text it was read from. */
interface Outcome {
  readonly state: ReadingState
  readonly text: ReadingText | null
}

/** What came of an order; `kept` is false where it could not be stored. */
export type ReadOutcome = Outcome & { readonly kept: boolean }

/** How often progress is written while pages are read, in milliseconds. */
const breath = 150

/**
 * Reads one document and stores what it came to. A document that this version has read is left alone, unless it is
 * to be read again: then from its stored text, which costs no second look at the pages. The user's answers, stored
 * by obligation, are given to it, and what other papers of its case tell. Null where there was nothing to do.
 */
export const readStored = async (order: ReadingOrder): Promise<ReadOutcome | null> => {
  const { documentId, reader, unkept } = order
  const before = unkept ? undefined : await readingOf(documentId)
  const current = before?.state === 'read' && before.reader === reader
  if (current && !order.again) return null
  const from = unkept ?? (await storedDocument(documentId))
  if (!from) return null
  let progress: Promise<unknown> = Promise.resolve()
  let written = 0
  const options: ReadOptions = {
    known: from.facts,
    assets: { cmaps: `${order.root}pdfjs/cmaps/`, standardFonts: `${order.root}pdfjs/standard_fonts/`, wasm: `${order.root}pdfjs/wasm/` },
    ...(order.password !== null && { password: order.password }),
    onPage: (page, pages) => {
      if (unkept || performance.now() - written < breath) return
      written = performance.now()
      progress = progress.then(() => keepProgress(documentId, reader, page, pages))
    },
  }
  const text = current ? await textOf(documentId) : undefined
  const read = text ? readText(text, options) : await readDocument(sourceOf(from), options)
  await progress
  const outcome = await outcomeOf(read, { documentId, name: from.name, notice: from.facts.notice ?? null })
  const kept = !unkept && (await keepReading(documentId, reader, outcome.state, outcome.text)).ok
  return { ...outcome, kept }
}

const storedDocument = async (documentId: string) => {
  const [row, bytes] = await Promise.all([documentOf(documentId), bytesOf(documentId)])
  return row && bytes ? { ...row, bytes } : null
}

const sourceOf = ({ format, bytes }: { readonly format: 'pdf' | 'text'; readonly bytes: Uint8Array }): Source =>
  format === 'pdf' ? { kind: 'pdf', bytes } : { kind: 'text', text: new TextDecoder().decode(bytes) }

/** Turns a result into what is stored, with what the user and the case answer worked in. */
const outcomeOf = async (read: ReadResult, paper: Paper): Promise<Outcome> => {
  if (!read.ok) return { state: { state: 'not-read', because: read.because, detail: '' }, text: null }
  return { state: await answered(read, paper), text: read.text }
}
