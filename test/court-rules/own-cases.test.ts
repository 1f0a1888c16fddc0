import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Temporal } from 'temporal-polyfill'
import { countCase } from '../../lib/command-line/count-cases.ts'
import type { GoldenCase } from './cases.ts'

/** Our own cases, in the golden table's form: each date was worked out by hand from the text of its rule, and says why. */
const folder = join(import.meta.dirname, 'cases')

describe.each(readdirSync(folder))('%s', (file) => {
  const cases = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as GoldenCase & { expected_weekday: string })
  test.each(cases.map((own) => [own.id, own] as const))('%s', (_, own) => {
    const { expected, expected_end: end, earliest, expected_weekday: weekday, ...asked } = own
    const why = `${own.trigger}, ${own.expression}, by ${own.rule}: ${own.explanation}`
    const got = countCase(JSON.stringify(asked))
    expect(got, why).toMatchObject({ due: expected.slice(0, 16), ...(earliest && { earliest }), ...(end && { end }), ...(own.unit === 'hours' && { end: expected }) })
    expect(Temporal.PlainDate.from(expected.slice(0, 10)).toLocaleString('en-US', { weekday: 'short' }), why).toBe(weekday)
  })
})
