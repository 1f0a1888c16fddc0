import type { DocumentProfile } from './document/document-profile.ts'
import type { ReadingText } from './document/reading-text.ts'
import type { PageText } from './document/page-text.ts'
import type { Reading } from './obligations/reading.ts'
import { classify, type KnownFacts } from './classify/index.ts'
import { layOut, layOutPlain } from './layout/index.ts'
import type { Findings } from './language/finding.ts'
import { readLanguage } from './language/read-language.ts'
import { assemble, type Answers } from './obligations/assemble.ts'
import { openPdf, type Declined, type OpenOptions, type PdfFile } from './pdf/index.ts'

/** A PDF's bytes, or text that came without pages: docket text, a notice, a selection. */
export type Source =
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string }

export interface ReadOptions extends OpenOptions {
  /** What is known before the words are read: from the document's address, its notice, its docket. */
  readonly known?: KnownFacts
  /** Trigger dates that the document does not tell, by deadline id. */
  readonly answers?: Answers
  /** Called after each page has been read; both counted from 1. */
  readonly onPage?: (page: number, pages: number) => void
}

/** A document as read: the public reading, and the text that its spans point into. */
export interface DocumentRead {
  readonly ok: true
  readonly reading: Reading
  readonly text: ReadingText
  readonly profile: DocumentProfile
  /** For putting together again when an answer comes: `assemble`. */
  readonly findings: Findings
}

/** What came of it: the reading, or why the file could not be opened. */
export type ReadResult = DocumentRead | { readonly ok: false; readonly because: Declined }

/**
 * Reads one document from its bytes to its obligations. The same function runs in the browser's worker,
 * on the command line and in the tests. A file that cannot be opened is a value, `{ ok: false, because }`;
 * a page that cannot be read is told in `reading.document.unreadPages`; a bug throws.
 */
export const readDocument = async (source: Source, options: ReadOptions = {}): Promise<ReadResult> => {
  if (source.kind === 'text') return readText(layOutPlain(source.text), options)
  const opened = await openPdf(source.bytes, options)
  if (!opened.ok) return opened
  try {
    return readText(layOut(await readPages(opened.pdf, options.onPage)), options)
  } finally {
    await opened.pdf.close()
  }
}

/** The stages after the pages: pure, and the same whatever the text came from. */
export const readText = (text: ReadingText, { known, answers }: ReadOptions): DocumentRead => {
  const profile = classify(text, known)
  const findings = readLanguage(text, profile)
  const reading = assemble({ text, profile, findings, answers: answers ?? {} })
  return { ok: true, reading, text, profile, findings }
}

const readPages = async (pdf: PdfFile, onPage: ReadOptions['onPage']): Promise<PageText[]> => {
  const pages: PageText[] = []
  for (let page = 1; page <= pdf.pageCount; page++) {
    pages.push(await pdf.readPage(page))
    onPage?.(page, pdf.pageCount)
  }
  return pages
}
