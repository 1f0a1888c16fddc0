// Reads a labelled corpus and scores the readings against its labels with ../shared/corpus/score.mjs.
//
//   npm run score -- [--corpus DIR] [--text] [--misses] [--no-scans] [--only ID,ID]
//
// DIR holds gold/<id>.json, text/<id>.txt and, where the document came as one, pdf/<id>.pdf.
// --text reads every document from its text, without pages.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readFile } from '../../lib/command-line/read-file.ts'
import { scoreLinks } from './links.ts'

const shared = join(import.meta.dirname, '../../../shared/corpus')

const { values } = parseArgs({ options: {
  corpus: { type: 'string', default: shared },
  text: { type: 'boolean', default: false },
  misses: { type: 'boolean', default: false },
  'no-scans': { type: 'boolean', default: false },
  only: { type: 'string' },
  out: { type: 'string' },
} })

if (!existsSync(join(shared, 'score.mjs'))) {
  console.error(`The corpus is not there (${shared}): nothing to score.`)
  process.exit(2)
}

const out = values.out ?? mkdtempSync(join(tmpdir(), 'so-ordered-score-'))
mkdirSync(out, { recursive: true })
const only = values.only?.split(',')
const ids = readdirSync(join(values.corpus, 'gold')).map((f) => f.replace(/\.json$/, '')).filter((id) => !only || only.includes(id))
for (const id of ids) {
  const pdf = join(values.corpus, 'pdf', `${id}.pdf`)
  const asPdf = !values.text && existsSync(pdf)
  const read = await readFile(asPdf ? pdf : join(values.corpus, 'text', `${id}.txt`))
  if (read.ok) writeFileSync(join(out, `${id}.json`), JSON.stringify(read.readings[0]?.reading, null, 1))
  else console.error(`${id}: ${read.error}`)
}

// the scorer reads every label in its folder: with --only it gets a folder of those alone
const gold = only ? mkdtempSync(join(tmpdir(), 'so-ordered-gold-')) : join(values.corpus, 'gold')
if (only) for (const id of ids) copyFileSync(join(values.corpus, 'gold', `${id}.json`), join(gold, `${id}.json`))

const flags = [values.misses && '--misses', values['no-scans'] && '--no-scans'].filter((flag) => flag !== false)
const scored = spawnSync(process.execPath,
  [join(shared, 'score.mjs'), '--pred', out, '--gold', gold, ...flags], { encoding: 'utf8' })
console.log(scored.stdout)

const links = scoreLinks(join(values.corpus, 'gold'), out, ids.filter((id) => existsSync(join(out, `${id}.json`))))
console.log(links.table)
if (values.misses) for (const missed of links.missed) console.log(`  tied otherwise: ${missed}`)
