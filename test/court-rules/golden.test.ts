import { describe, expect, test } from 'vitest'
import { countCase, resolved } from '../../lib/command-line/count-cases.ts'
import { casesOf, tablePath, type DoubtfulCase, type GoldenCase } from './cases.ts'

const absent = tablePath('golden.jsonl') === null
if (absent) console.warn('../shared/rules is not there: the golden table is skipped')

/** A case as somebody who does not know the answer would give it. */
const asked = ({ expected: _, expected_end: __, earliest: ___, ...fields }: GoldenCase) => JSON.stringify(fields)

describe.skipIf(absent)('the golden table', () => {
  for (const golden of casesOf<GoldenCase>('golden.jsonl')) {
    test(`${golden.id}: ${golden.expression} · ${golden.rule}`, () => {
      const got = countCase(asked(golden))
      const why = `${golden.id} by ${golden.rule}: ${golden.explanation}`
      expect(got.due, why).toBe(golden.expected.slice(0, 16))
      if (got.due === null) return
      if (golden.unit === 'hours') expect(got.end, why).toBe(golden.expected)
      if (golden.expected_end) expect(got.end, why).toBe(golden.expected_end)
      if (golden.earliest) expect(got.earliest, why).toBe(golden.earliest.slice(0, 16))
    })
  }
})

/** Where our main date is not the table's suggestion, and why. */
const otherwise: Readonly<Record<string, string>> = {
  'obs-04': 'The table suggests the safe hour; a Friday kept as a holiday counts for hours as it does for days, and the safe hour is told as the earliest.',
}

/** Readings that nobody holds, by the table's own words, or that answer another question than the case asks. */
const notOffered: Readonly<Record<string, readonly string[]>> = {
  'obs-06': ['strict'], // “nobody treats it otherwise”
  'phr-01': ['after', 'before'], // no direction: asked
  'phr-03': ['exclusive'], 'phr-04': ['start_of_day'], 'phr-05': ['clerk_hours_typical'], 'phr-06': ['midnight'], // said in a warning
  'phr-09': ['if_read_as_service'], 'phr-11': ['other_consented_F'], // the case gives no way of service
  'ca-d2': ['literal'], // between our earliest and latest
}

describe.skipIf(absent)('the doubtful table', () => {
  for (const doubtful of casesOf<DoubtfulCase>('doubtful.jsonl')) {
    test(`${doubtful.id}: ${doubtful.expression} · ${doubtful.rule}`, () => {
      const { readings, suggested_default: suggested, why, ...fields } = doubtful
      const got = countCase(JSON.stringify(fields))
      if (suggested === null) {
        expect(got.due, why).toBeNull()
        return
      }
      const resolution = resolved(fields)
      if (typeof resolution === 'string' || resolution.kind === 'unresolved' || got.due === null) throw new Error(`${doubtful.id} has no date: ${why}`)
      const told = otherwise[doubtful.id] ? got.earliest : got.due
      expect([told, got.end], why).toContain(told.length === 10 && suggested.length > 10 ? suggested : suggested.slice(0, told.length))
      const dates = [resolution.due, resolution.earliest, resolution.latest].map((date) => date.slice(0, 10))
      for (const [reading, date] of Object.entries(readings)) {
        if (date === null || notOffered[doubtful.id]?.includes(reading)) continue
        expect([...dates, got.end?.slice(0, 10)], `${reading}: ${why}`).toContain(date.slice(0, 10))
      }
    })
  }
})
