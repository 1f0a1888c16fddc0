// Measures our reading beside its peers, in one run on one machine, and prints ratios as Markdown.
//
//   npm run bench [-- --only language,first,pages,browser,time,dates]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const root = join(import.meta.dirname, '../..')
const shared = join(root, '../shared')
const sample = join(root, 'test/orders/sample.txt')
const made = join(root, 'test/corpus/text')

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const wanted = values.only?.split(',')

const sections: Record<string, () => Promise<string>> = {
  language: async () => (await import('./language.ts')).languageBench({
    'sample order': [readFileSync(sample, 'utf8')],
    'our made-up orders, one after another': readdirSync(made).map((file) => readFileSync(join(made, file), 'utf8')),
    'the sample fifty times over, as one text': [Array.from({ length: 50 }, () => readFileSync(sample, 'utf8')).join('\n\n')],
  }),
  first: async () => (await import('./first-reading.ts')).firstReadingBench('sample order', sample),
  pages: async () => {
    const { manyPages } = await import('../typeset/many-pages.ts')
    const files: Record<string, { bytes: Uint8Array; pages: number }> = {
      'sample order': { bytes: new Uint8Array(readFileSync(join(root, 'assets/public/sample-order.pdf'))), pages: 3 },
    }
    for (const pages of [10, 100, 200, 1000]) files[`${pages} pages`] = { bytes: await manyPages(pages), pages }
    return (await import('./pages.ts')).pagesBench(files)
  },
  browser: async () => (await import('./browser.ts')).browserBench({
    'sample order': { bytes: new Uint8Array(readFileSync(join(root, 'assets/public/sample-order.pdf'))), pages: 3 },
    '200 pages': { bytes: await (await import('../typeset/many-pages.ts')).manyPages(200), pages: 200 },
  }),
  time: async () => (await import('./court-time.ts')).run(),
  dates: async () => (await (await import('./date-libraries.ts')).dateLibrariesBench(join(shared, 'corpus'))) ?? `not run: ${shared} is not there`,
}

if (!existsSync(shared)) console.error('../shared is not there: what needs it is left out.')
for (const [name, section] of Object.entries(sections)) {
  if (wanted && !wanted.includes(name)) continue
  console.log(`\n### ${name}\n`)
  console.log(await section())
}
