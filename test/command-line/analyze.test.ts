import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'so-ordered-analyze-'))
const docketText = 'ORDER: Defendant shall file its answer by 7/2/2026. SO ORDERED. (Signed by Judge R. M. Kane on 6/18/2026)'
const mail = (body: string) => `Subject: Activity in Case 1:26-cv-04417-RMK Harbor Lane Books LLC v. Northgate Freight Inc. Order
From: ecf@nysd.uscourts.gov
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

${body}
`
const notice = mail(`U.S. District Court

Southern District of New York

Notice of Electronic Filing

The following transaction was entered on 6/18/2026 at 11:53 AM EDT and filed on 6/18/2026

Case Name: Harbor Lane Books LLC v. Northgate Freight Inc.
Case Number: 1:26-cv-04417-RMK
Filer:
Document Number: No document attached

Docket Text:
${docketText}

1:26-cv-04417-RMK Notice has been electronically mailed to:`)

const files: Record<string, string | Buffer> = {
  'docket.txt': docketText, 'notice.eml': notice, 'nothing.eml': mail(''), 'empty.pdf': '', 'broken.pdf': '%PDF-1.7 and then nothing',
  'login.pdf': '<!doctype html><title>PACER Login</title><form>Password <input type="password"></form>',
  'cut.pdf': readFileSync(join(root, 'assets/public/sample-order.pdf')).subarray(0, 2_000), 'other/docket.txt': docketText,
}
beforeAll(() => {
  mkdirSync(join(folder, 'other'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  copyFileSync(join(root, 'assets/public/sample-order.pdf'), join(folder, 'sample.pdf'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const analyze = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [join(root, 'lib/command-line/analyze.ts'), ...args], { cwd: folder, encoding: 'utf8', input, timeout: 100_000 })

test('one file gives one reading as JSON, several an array in the order of their names', () => {
  const one = JSON.parse(analyze(['--json', 'docket.txt']).stdout)
  expect(one).toMatchObject({ schema: 1, deadlines: [{ due: '2026-07-02' }], directives: [{ obligor: 'defendant', modality: 'must' }] })
  const { stdout, status } = analyze(['--json', 'sample.pdf', 'notice.eml', 'docket.txt'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout).map(({ document }: { document: { caseNumber: string | null } }) => document.caseNumber?.slice(-11) ?? null)).toEqual(['26-cv-01187', '26-cv-04417', null])
}, 120_000)

test('bad files are named with their reasons, and the rest is written', () => {
  const { status, stderr } = analyze(['--out', 'readings', 'empty.pdf', 'broken.pdf', 'sample.pdf', 'login.pdf', 'cut.pdf', 'nothing.eml', 'missing.pdf', 'notice.eml'])
  expect(status).toBe(1)
  expect(readdirSync(join(folder, 'readings')).sort()).toEqual(['notice.json', 'sample.json'])
  for (const name of ['empty.pdf', 'broken.pdf', 'login.pdf', 'cut.pdf', 'nothing.eml', 'missing.pdf']) expect(stderr).toMatch(new RegExp(`^${name}: .{10,}$`, 'm'))
  expect(JSON.parse(readFileSync(join(folder, 'readings/notice.json'), 'utf8'))).toMatchObject({ document: { court: 'nysd' }, deadlines: [{ due: '2026-07-02' }] })
}, 120_000)

test('a reading is not written over another of the same run', () => {
  const { status, stderr } = analyze(['--out', 'twice', 'docket.txt', 'other/docket.txt'])
  expect(status).toBe(1)
  expect(stderr).toMatch(/^other\/docket\.txt: .*docket\.json/m)
  expect(readdirSync(join(folder, 'twice'))).toEqual(['docket.json'])
}, 120_000)

test('names from standard input give one line each, in any order, failures among them', () => {
  const { status, stdout } = analyze(['--ndjson', '--jobs', '2', '-'], 'docket.txt\nbroken.pdf\n\nnotice.eml\nother/docket.txt\n')
  expect(status).toBe(1)
  const lines = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { schema: number; file: string; error?: string })
  expect(lines.map(({ file }) => file).sort()).toEqual(['broken.pdf', 'docket.txt', 'notice.eml', 'other/docket.txt'])
  expect(lines.every(({ schema }) => schema === 1)).toBe(true)
  expect(lines.filter(({ error }) => error)).toHaveLength(1)
}, 120_000)

test('an unknown option is told with the usage', () => {
  expect(analyze(['--jobs', 'none', 'docket.txt'])).toMatchObject({ status: 2, stdout: '' })
  expect(analyze(['--nope'])).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run -s analyze') as string })
}, 60_000)
