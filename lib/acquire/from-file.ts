import { acquireOnce } from './acquire-once.ts'
import type { Acquisition } from './acquired.ts'

/**
 * A file that was opened or dropped: a PDF or a text is one document, a message (.eml) one for each paper in it.
 */
export const acquireFile = async (file: File): Promise<readonly Acquisition[]> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const provenance = { kind: 'local-file', url: null, name: file.name } as const
  return [await acquireOnce({ bytes, format: file.name.endsWith('.txt') ? 'text' : 'pdf', name: file.name, provenance, facts: {} })]
}
