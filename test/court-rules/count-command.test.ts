import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tablePath } from './cases.ts'

const root = join(import.meta.dirname, '../..')
const count = (args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [join(root, 'lib/command-line/count.ts'), ...args], { encoding: 'utf8', cwd: root, env: { ...process.env, ...env } })

const fileOf = (lines: readonly string[]) => {
  const file = join(mkdtempSync(join(tmpdir(), 'count-')), 'cases.jsonl')
  writeFileSync(file, lines.join('\n'))
  return file
}

describe('npm run count', { timeout: 60_000 }, () => {
  test('prints the date with its steps and their authority', () => {
    const { stdout, status } = count(['--from', '2026-11-02', '--period', '14 days', '--court', 'nysd'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Mon Nov 16, 2026\n/)
    expect(stdout).toContain('Wed Nov 11 is Veterans Day: counted all the same')
    expect(stdout).toContain('[Fed. R. Civ. P. 6(a)(1)(A)]')
    expect(stdout).toContain('Eastern time')
  })

  test('counts back, and adds days for service by mail', () => {
    expect(count(['--from', '2026-06-08', '--period', 'two weeks', '--before']).stdout).toMatch(/^Fri May 22, 2026\n/)
    expect(count(['--from', '2026-06-05', '--period', 'fourteen (14) days', '--service', 'mail']).stdout).toMatch(/^Thu Jun 25, 2026\n/)
  })

  test('prints the resolution as JSON', () => {
    const { stdout } = count(['--from', '2026-03-06T17:00', '--period', '48 hours', '--court', 'nysd', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'resolved', due: '2026-03-09T18:00', end: '2026-03-09T18:00-04:00', system: 'Fed. R. Civ. P. 6' })
  })

  test('an order of 2008 is counted by the rule of 2008', () => {
    expect(count(['--from', '2008-03-07', '--period', '10 days']).stdout).toMatch(/^Fri Mar 21, 2008\n/)
    expect(count(['--from', '2008-03-07', '--period', '10 days', '--as-of', 'present']).stdout).toMatch(/^Mon Mar 17, 2008\n/)
  })

  for (const [name, args] of Object.entries({
    'no date': ['--period', '14 days'],
    'a day that does not exist': ['--from', '2026-02-30', '--period', '14 days'],
    'no period': ['--from', '2026-03-01'],
    'words that are no period': ['--from', '2026-03-01', '--period', 'a while'],
    'a court that does not exist': ['--from', '2026-03-01', '--period', '14 days', '--court', 'xyzd'],
    'a way of service that is none': ['--from', '2026-03-01', '--period', '14 days', '--service', 'pigeon'],
    'an option that is none': ['--from', '2026-03-01', '--perriod', '14 days'],
    'a file that is not there': ['--cases', '/nowhere/cases.jsonl'],
    'hours without a time of day': ['--from', '2026-03-01', '--period', '24 hours'],
  })) {
    test(`${name}: a plain message and exit status 1`, () => {
      const { status, stdout, stderr } = count(args)
      expect(status).toBe(1)
      expect((stderr || stdout).trim()).not.toBe('')
      expect(stderr).not.toMatch(/\n\s+at /)
    })
  }

  test('a bad line of a table says why, and the rest goes on', () => {
    const { stdout, status } = count(['--cases', fileOf([
      '{"id": "a", "system": "frcp", "trigger": "2026-03-02", "count": 14, "unit": "days", "direction": "after", "court": "mad"}',
      'not JSON',
      '{"id": "b", "trigger": "2026-02-30", "count": 14, "unit": "days", "direction": "after"}',
      '{"id": "c", "trigger": "2026-03-02", "count": 14, "unit": "fortnights", "direction": "after"}',
      '{"id": "d", "system": "frcp", "trigger": "2026-03-06T10:00", "count": 72, "unit": "hours", "direction": "after", "tz": "America/New_York"}',
    ])])
    expect(status).toBe(0)
    const lines = stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines[0]).toEqual({ id: 'a', due: '2026-03-16', earliest: '2026-03-16', end: '2026-03-16T18:00-04:00' })
    for (const line of lines.slice(1, 4)) expect(line).toEqual({ id: line['id'], due: null, because: expect.stringMatching(/\w/) })
    expect(lines[4]).toMatchObject({ id: 'd', due: '2026-03-09T11:00', end: '2026-03-09T11:00-04:00' })
  })

  test.skipIf(tablePath('golden.jsonl') === null)('gives the same whatever the zone of the machine', () => {
    const outputs = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kolkata', 'America/St_Johns'].map((TZ) => count(['--cases', tablePath('golden.jsonl')!], { TZ }).stdout)
    expect(outputs[0]!.split('\n').length).toBeGreaterThan(200)
    expect(new Set(outputs).size).toBe(1)
  })
})
