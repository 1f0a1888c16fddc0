// Finds a Chromium, Chrome or Edge on this machine; with --install, gets one where there is none.
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** `chrome.mimeHandler` came with this version: without it there is nothing to test. */
const oldest = 151

/** Chromium first: it is the one that these tests are tried in. */
const commands = ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'google-chrome', 'google-chrome-stable', 'brave-browser']

const apps: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['Chromium', 'Microsoft Edge', 'Google Chrome'].flatMap((name) =>
    ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, `${name}.app/Contents/MacOS/${name}`))),
  win32: ['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe']
    .flatMap((path) => [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']]
      .flatMap((folder) => (folder ? [join(folder, path)] : []))),
}

const runs = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Browsers that Playwright downloaded earlier, for any of its versions. */
const downloaded = (): string[] => {
  const folder = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), platform() === 'darwin' ? 'Library/Caches/ms-playwright' : '.cache/ms-playwright')
  const own = chromium.executablePath()
  const others = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name)).sort().reverse().flatMap((name) => [join(folder, name, 'chrome-linux64/chrome'), join(folder, name, 'chrome-linux/chrome')])
    : []
  return [...(own ? [own] : []), ...others]
}

const candidates = (): string[] => [
  ...[process.env['CHROME_PATH']].filter((path) => path !== undefined),
  ...commands.flatMap((command) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command))),
  ...(apps[platform()] ?? []),
  ...downloaded(),
].filter(runs)

/** The browser's major version; null where it will not tell (on Windows none does). */
const versionOf = (file: string): number | null => {
  if (platform() === 'win32') return null
  try {
    return Number(/(\d+)\.\d+\.\d+/.exec(execFileSync(file, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))?.[1] ?? NaN) || null
  } catch {
    return null
  }
}

/** The path of a browser that can open PDFs in the extension, or null. `CHROME_PATH` says which, where it is set. */
export const findBrowser = (): string | null => candidates().find((file) => (versionOf(file) ?? oldest) >= oldest) ?? null

/** Gets a Chromium: Playwright's where it can be had, else the distribution's. */
const install = (): void => {
  const cli = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js')
  const steps: readonly (readonly [string, readonly string[]])[] = [
    [process.execPath, [cli, 'install', '--no-shell', 'chromium']],
    ...(platform() === 'linux' && existsSync('/usr/bin/apt-get')
      ? process.getuid?.() === 0
        ? [['sh', ['-c', 'apt-get update -q && apt-get install -q -y --no-install-recommends chromium']] as const]
        : [['sudo', ['-n', 'sh', '-c', 'apt-get update -q && apt-get install -q -y --no-install-recommends chromium']] as const]
      : []),
  ]
  for (const [command, args] of steps) {
    process.stderr.write(`No browser found: trying ${command === process.execPath ? 'playwright install chromium' : 'apt-get install chromium'}.\n`)
    spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: 600_000 })
    if (findBrowser()) return
  }
}

/** Says in one line what is lacking. */
export const noBrowser = `No browser was found. Install Chromium, Microsoft Edge or Google Chrome ${oldest} or newer, or name one in CHROME_PATH.`

/** A browser's path, installing one where there is none; null where that failed, too. */
export const findOrInstallBrowser = (): string | null => {
  const found = findBrowser()
  if (found) return found
  install()
  return findBrowser()
}

if (import.meta.main) {
  const found = process.argv.includes('--install') ? findOrInstallBrowser() : findBrowser()
  console.log(found ?? noBrowser)
}
