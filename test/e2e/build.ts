import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Logger } from 'wxt'

const root = join(import.meta.dirname, '../..')

/** The folder of the built extension: this run's own, else the one that `npm run build` made. */
export const extension = (): string => process.env['SO_ORDERED_EXTENSION'] ?? join(root, '.output/chrome-mv3')

/** Says what went wrong and nothing else. */
const quiet: Logger = {
  debug() {}, log() {}, info() {}, success() {}, level: 1,
  warn: (...words: unknown[]) => console.warn(...words),
  error: (...words: unknown[]) => console.error(...words),
  fatal: (...words: unknown[]) => console.error(...words),
}

/**
 * Builds the extension once before the browser's tests, so that they try what is shipped. A build of one's own can
 * be named in SO_ORDERED_EXTENSION; it is then taken as it is.
 */
export default async (): Promise<(() => void) | undefined> => {
  if (process.env['SO_ORDERED_EXTENSION']) return
  const outDir = mkdtempSync(join(tmpdir(), 'so-ordered-build-'))
  await build({ root, outDir, mode: 'production', logger: quiet })
  process.env['SO_ORDERED_EXTENSION'] = join(outDir, 'chrome-mv3')
  return () => rmSync(outDir, { recursive: true, force: true })
}
