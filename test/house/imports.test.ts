import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesUnder, root } from './files.ts'

/** Which of our own folders, and which packages, each folder may import. Types count as imports, too; Temporal is anybody's. */
const table: Record<string, { folders: string[]; packages: string[] }> = {
  'lib/patterns': { folders: [], packages: [] },
  'lib/document': { folders: [], packages: [] },
  'lib/dates': { folders: [], packages: [] },
  'lib/courts': { folders: ['lib/document', 'lib/dates'], packages: [] },
  'lib/layout': { folders: ['lib/patterns', 'lib/document', 'lib/dates'], packages: [] },
  'lib/classify': { folders: ['lib/patterns', 'lib/document', 'lib/dates', 'lib/courts'], packages: [] },
  'lib/anchoring': { folders: ['lib/document', 'lib/dates'], packages: [] },
  'lib/language': { folders: ['lib/patterns', 'lib/document', 'lib/dates'], packages: ['compromise'] },
  'lib/court-rules': { folders: ['lib/document', 'lib/dates', 'lib/courts', 'lib/language'], packages: [] },
  'lib/obligations': { folders: ['lib/document', 'lib/dates', 'lib/language', 'lib/courts', 'lib/court-rules', 'lib/anchoring'], packages: [] },
  'lib/pdf': { folders: ['lib/document'], packages: ['pdfjs-dist'] },
  'lib/notices': { folders: ['lib/patterns', 'lib/document', 'lib/dates', 'lib/courts'], packages: ['postal-mime', 'htmlparser2'] },
  'lib/acquire': { folders: ['lib/document', 'lib/courts', 'lib/store', 'lib/notices'], packages: ['wxt'] },
  'lib/store': { folders: ['lib/document', 'lib/dates', 'lib/obligations'], packages: ['dexie'] },
  'lib/export': { folders: ['lib/dates', 'lib/obligations'], packages: ['ical-generator', 'timezones-ical-library'] },
  components: { folders: ['components', 'lib/document', 'lib/dates', 'lib/obligations', 'lib/anchoring', 'lib/court-rules', 'lib/courts', 'lib/pdf', 'lib/store'],
    packages: ['react', 'react-dom', 'react-aria-components', 'zustand', 'dexie-react-hooks', 'pdfjs-dist'] },
}

/** The only importer of each package whose API must not spread. */
const soleImporters: Record<string, string> = {
  'pdfjs-dist': '^(lib/pdf/|components/pdf/)',
  compromise: '^lib/language/clause/grammar\\.ts$',
  'postal-mime': '^lib/notices/',
  dexie: '^lib/store/',
  'ical-generator': '^lib/export/targets/',
  piscina: '^lib/command-line/',
}

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8')
    .matchAll(/^(?:import|export)\s[^'"]*?\bfrom\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm)]
    .map((m) => (m[1] ?? m[2] ?? m[3])!)

/** `#pdfjs` is pdf.js in the build that suits the platform: package.json maps it. */
const packageOf = (specifier: string): string =>
  specifier === '#pdfjs' ? 'pdfjs-dist' : specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : specifier.split('/')[0]!

const source = filesUnder('lib', 'components', 'entrypoints')

describe('who imports whom', () => {
  for (const [folder, allowed] of Object.entries(table)) {
    test(folder, () => {
      const wrong = source.filter((file) => file.startsWith(`${folder}/`)).flatMap((file) => importsOf(file).flatMap((specifier) => {
        if (specifier.startsWith('.')) {
          const target = posix.join(posix.dirname(file), specifier)
          const inside = target.startsWith(`${folder}/`) || allowed.folders.some((other) => target.startsWith(`${other}/`))
          return inside ? [] : [`${file} → ${target}`]
        }
        const name = packageOf(specifier)
        return allowed.packages.includes(name) || name === 'temporal-polyfill' ? [] : [`${file} → ${name}`]
      }))
      expect(wrong).toEqual([])
    })
  }

  test('read-document.ts sees every stage and no edge', () => {
    const edges = importsOf('lib/read-document.ts').filter((specifier) => /acquire|store|export|entrypoints|components/.test(specifier))
    expect(edges).toEqual([])
  })

  test('nobody imports an entrypoint', () => {
    const wrong = source.filter((file) => !file.startsWith('entrypoints/'))
      .filter((file) => importsOf(file).some((specifier) => specifier.includes('entrypoints/')))
    expect(wrong).toEqual([])
  })

  for (const [name, allowed] of Object.entries(soleImporters)) {
    test(`${name} stays where it belongs`, () => {
      const wrong = source.filter((file) => importsOf(file).some((specifier) => packageOf(specifier) === name))
        .filter((file) => !new RegExp(allowed).test(file))
      expect(wrong).toEqual([])
    })
  }

  test('the pure folders know no clock', () => {
    const pure = ['patterns', 'document', 'dates', 'courts', 'layout', 'classify', 'language', 'court-rules', 'obligations', 'anchoring']
    const wrong = source.filter((file) => pure.some((folder) => file.startsWith(`lib/${folder}/`)))
      .filter((file) => /\bnew Date\b|\bDate\.(?:now|parse|UTC)\b|Temporal\.Now/.test(readFileSync(join(root, file), 'utf8')))
    expect(wrong).toEqual([])
  })
})
