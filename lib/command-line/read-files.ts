import { Piscina } from 'piscina'
import { readFile, type FileRead } from './read-file.ts'

/**
 * Reads files on `jobs` threads, holding at most a few readings at a time, so that memory stays flat
 * over any number of files. Answers come in the order of the names, or as they are done.
 */
export async function* readFiles(
  names: AsyncIterable<string>, jobs: number, { inOrder }: { readonly inOrder: boolean },
): AsyncGenerator<FileRead> {
  const source = names[Symbol.asyncIterator]()
  const first = await source.next()
  if (first.done) return
  const second = await source.next()
  // one file is not worth a thread
  if (second.done) return yield await readFile(first.value)

  const pool = new Piscina<string, FileRead>({
    filename: new URL('./read-file.worker.ts', import.meta.url).href, maxThreads: jobs, minThreads: 1,
  })
  const read = (file: string): Promise<FileRead> =>
    pool.run(file).catch((error: Error): FileRead => ({ file, ok: false, error: `the reading broke off: ${error.message}` }))
  const waiting: Promise<FileRead>[] = [read(first.value), read(second.value)]
  try {
    let more = true
    while (more || waiting.length > 0) {
      while (more && waiting.length < jobs * 2) {
        const next = await source.next()
        if (next.done) more = false
        else waiting.push(read(next.value))
      }
      if (waiting.length === 0) break
      const at = inOrder ? 0 : await Promise.race(waiting.map((reading, index) => reading.then(() => index)))
      yield await waiting.splice(at, 1)[0]!
    }
  } finally {
    await pool.destroy()
  }
}
