import { mkdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Reading } from '../obligations/reading.ts'
import type { FileRead } from './read-file.ts'
import { summarise } from './summarise.ts'

/** Where readings go. `print` is called once a file, `end` once at the end; `print` throws in words where it cannot. */
interface Printer {
  print(read: FileRead): Promise<void>
  end(): Promise<void>
}

/** The printer that the command line asks for; a file's failure is told on standard error by the caller. */
export const printerFor = (options: { readonly json: boolean; readonly ndjson: boolean; readonly out?: string | undefined }): Printer =>
  options.out !== undefined ? toFolder(options.out) : options.ndjson ? asLines() : options.json ? asJson() : asSummary()

const write = (text: string): Promise<void> =>
  new Promise((done, failed) => process.stdout.write(text, (error) => (error ? failed(error) : done())))

/** `DIR/<name>.json`; a paper attached to an e-mail goes into `DIR/<name>.<attachment>.json`. */
const toFolder = (folder: string): Printer => {
  mkdirSync(folder, { recursive: true })
  const name = (file: string) => basename(file, extname(file))
  const written = new Map<string, string>()
  return {
    async print(read) {
      if (!read.ok) return
      for (const { part, reading } of read.readings) {
        const path = join(folder, part === null ? `${name(read.file)}.json` : `${name(read.file)}.${name(part)}.json`)
        const before = written.get(path)
        if (before !== undefined) throw new Error(`${path} already holds the reading of ${before}: this one was not written. Read it into another folder, or use --ndjson.`)
        written.set(path, read.file)
        await writeFile(path, json(reading))
      }
    },
    async end() {},
  }
}

const json = (reading: Reading): string => `${JSON.stringify(reading, null, 2)}\n`

/** One line a reading; a file that was not read has its line, too, so that nothing is dropped on the way. */
const asLines = (): Printer => ({
  async print(read) {
    const lines = read.ok
      ? read.readings.map(({ part, reading }) => ({ file: read.file, ...(part === null ? {} : { part }), ...reading }))
      : [{ schema: 1, file: read.file, error: read.error }]
    await write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  },
  async end() {},
})

/** One reading as an object, several as an array. */
const asJson = (): Printer => {
  let held: Reading | null = null
  let printed = 0
  const put = async (reading: Reading) => {
    if (held !== null) await write(`${printed++ === 0 ? '[' : ','}\n${JSON.stringify(held, null, 2)}`)
    held = reading
  }
  return {
    async print(read) {
      if (read.ok) for (const { reading } of read.readings) await put(reading)
    },
    async end() {
      if (held === null) return
      await write(printed === 0 ? json(held) : `,\n${JSON.stringify(held, null, 2)}\n]\n`)
    },
  }
}

const asSummary = (): Printer => ({
  async print(read) {
    if (read.ok) for (const { part, reading } of read.readings) await write(`${summarise(reading, part === null ? read.file : `${read.file}, ${part}`)}\n\n`)
  },
  async end() {},
})
