#!/usr/bin/env node
import { createInterface } from 'node:readline'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { readFiles } from './read-files.ts'
import { printerFor } from './printers.ts'

// V8 compiles a pattern twice, first to bytecode; for thousands of patterns that takes longer than a whole order's reading
setFlagsFromString('--no-regexp-tier-up')

const usage = `Reads court orders and says who must do what, by when, or else what.

  npm run -s analyze -- [options] FILE...

FILE      a .pdf, a .txt (docket text) or an .eml; "-" takes the names from standard input, one a line
--json    print the readings as JSON (schema 1; see the README)
--ndjson  print one reading a line as each is done
--out DIR write DIR/<name>.json for each file
--jobs N  how many files are read at once (default: the number of cores)
--help    print this

A file that cannot be read is named on standard error, the rest goes on, and the exit status is 1.`

const parse = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        ndjson: { type: 'boolean', default: false },
        out: { type: 'string' },
        jobs: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    return (error as Error).message
  }
}

/** The files named on the command line, those of standard input among them where “-” stands. */
async function* filesOf(names: readonly string[]): AsyncGenerator<string> {
  for (const name of names) {
    if (name !== '-') yield name
    else for await (const line of createInterface({ input: process.stdin })) if (line.trim()) yield line.trim()
  }
}

const fail = (message: string): number => {
  process.stderr.write(`${message}\n`)
  return 2
}

const main = async (): Promise<number> => {
  const parsed = parse()
  if (typeof parsed === 'string') return fail(`${parsed}\n\n${usage}`)
  const { values, positionals } = parsed
  if (values.help) return process.stdout.write(`${usage}\n`), 0
  if (positionals.length === 0) return fail(usage)
  const jobs = values.jobs === undefined ? availableParallelism() : Number(values.jobs)
  if (!Number.isInteger(jobs) || jobs < 1) return fail(`--jobs takes a whole number from 1 up, not “${values.jobs}”.`)

  const printer = printerFor(values)
  const names = filesOf(positionals)
  let failed = 0
  let done = 0
  for await (const read of readFiles(names, jobs, { inOrder: !values.ndjson })) {
    const error = read.ok ? null : read.error
    const unprinted = await printer.print(read).then(() => null, (refused: Error) => refused.message)
    if (error === null && unprinted === null) done++
    else {
      failed++
      process.stderr.write(`${read.file}: ${error ?? unprinted}\n`)
    }
    if (positionals.length > 1 || positionals[0] === '-') progress(done, failed)
  }
  await printer.end()
  if (process.stderr.isTTY && done + failed > 1) process.stderr.write('\n')
  return failed > 0 ? 1 : 0
}

/** A line that rewrites itself on a terminal; on anything else one line every hundred files. */
const progress = (done: number, failed: number): void => {
  const line = `${done} read${failed ? `, ${failed} not` : ''}`
  if (process.stderr.isTTY) process.stderr.write(`\r${line} `)
  else if ((done + failed) % 100 === 0) process.stderr.write(`${line}\n`)
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // a reader such as `head` that has seen enough is no failure of ours
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
process.exitCode = await main()
