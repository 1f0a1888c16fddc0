import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesUnder, root } from './files.ts'

const source = filesUnder('lib', 'components', 'entrypoints')
const linesOf = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length

describe('files', () => {
  test('none is longer than 300 lines', () => {
    expect(source.filter((file) => linesOf(file) > 300).map((file) => `${file}: ${linesOf(file)}`)).toEqual([])
  })

  test('half of them are at most 100 lines', () => {
    const lengths = source.map(linesOf).sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(100)
  })

  test('no line of the reading is longer than 150 characters, but for what rules are shown to read', () => {
    const shown = /^\s*(?:\{ (?:text|tells|counted):|elsewhere\(|const closed = |U\.S\.C |['"`]|tells:|text:|(?:counter)?examples:)|^\s*(?:\/\*\*|\*|\/\/)/
    const long = filesUnder('lib/language', 'lib/classify', 'lib/layout')
      .flatMap((file) => readFileSync(join(root, file), 'utf8').split('\n').map((line, at) => ({ line, where: `${file}:${at + 1}` })))
      .filter(({ line }) => line.length > 150 && !shown.test(line))
    expect(long.map(({ where, line }) => `${where} ${line.slice(0, 80)}`)).toEqual([])
  })

  test('no regular expression switches its own case: V8 reads such a group one way at first and another once it is compiled', () => {
    expect(source.filter((file) => /\(\?-?[ims]+(?:-[ims]+)?:/.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  test('are named in kebab-case, components in PascalCase', () => {
    const wrong = source.filter((file) => !(file.endsWith('.tsx') ? /^([A-Z][A-Za-z]*|[a-z0-9-]+)\.tsx$/ : /^[a-z0-9-]+(\.(?:worker|d|content))?\.ts$/).test(basename(file)))
    expect(wrong).toEqual([])
  })

  test('are not named for what everything is', () => {
    // service (of process), a list's item and the browser's mime handler are terms of their fields
    const wrong = source.filter((file) => /(^|[/.-])(utils?|helpers?|common|managers?|services|handlers|data|info|items|process)([/.-]|$)/.test(file))
    expect(wrong).toEqual([])
  })

  test('the top level is what it was meant to be', () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map((entry) => entry.name).sort()
    expect(folders).toEqual(['assets', 'components', 'entrypoints', 'lib', 'test'])
  })
})
