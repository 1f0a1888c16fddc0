import type { Provenance } from '../document/provenance.ts'
import { acquireOnce } from './acquire-once.ts'
import type { Acquisition } from './acquired.ts'
import { papersIn } from './papers.ts'

/**
 * A file that was opened or dropped: a PDF is one document; a message (`.eml`), a saved page or a text is one for
 * each paper in it. What a file is, its first bytes say before its name does.
 */
export const acquireFile = async (file: File): Promise<readonly Acquisition[]> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes.byteLength === 0) return [{ ok: false, because: 'empty' }]
  const provenance: Provenance = { kind: 'local-file', url: null, name: file.name }
  if (isPdf(bytes) || /\.pdf$/i.test(file.name)) return [await acquireOnce({ bytes, format: 'pdf', name: file.name, provenance, facts: {} })]
  if (!isText(bytes)) return [{ ok: false, because: 'unknown-kind-of-file' }]
  const papers = await papersIn(bytes, { name: file.name, provenance })
  if (papers.length === 0) return [{ ok: false, because: 'empty' }]
  return Promise.all(papers.map((paper) => acquireOnce(paper)))
}

const isPdf = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')

/** Texts have no zero bytes; pictures, archives and word processors' files do. */
const isText = (bytes: Uint8Array): boolean => !bytes.subarray(0, 4096).includes(0)
