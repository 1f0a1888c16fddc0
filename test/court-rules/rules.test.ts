import { describe, expect, test } from 'vitest'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { resolve } from '../../lib/court-rules/index.ts'
import { rules } from '../../lib/court-rules/rules/index.ts'
import type { CourtRule } from '../../lib/court-rules/rule.ts'

/** What a rule makes of an example, counted within the days of its own force. */
const dueUnder = (rule: CourtRule, counted: Parameters<typeof resolve>[0], given: Parameters<typeof resolve>[1]) => {
  const resolution = resolve(counted, { ...given, system: rule.system })
  return resolution.kind === 'resolved' ? resolution.due : `unresolved: ${resolution.because}`
}

describe('every rule of court time', () => {
  for (const rule of rules) {
    describe(rule.name, () => {
      test('has authority, examples and counterexamples', () => {
        expect(rule.authority).not.toBe('')
        expect(rule.examples.length).toBeGreaterThan(0)
        expect(rule.counterexamples.length).toBeGreaterThan(0)
      })
      for (const { counted, given, due, because } of rule.examples) {
        test(`yields ${due}: ${because}`, () => { expect(dueUnder(rule, counted, given)).toBe(due) })
      }
      for (const { counted, given, not, because } of rule.counterexamples) {
        test(`does not yield ${not}: ${because}`, () => { expect(dueUnder(rule, counted, given)).not.toBe(not) })
      }
    })
  }

  test('no two of one system are in force on the same day', () => {
    for (const a of rules) {
      for (const b of rules) {
        if (a === b || a.system !== b.system) continue
        const apart = (a.inForce.until ?? '9999') < (b.inForce.from ?? '0000') || (b.inForce.until ?? '9999') < (a.inForce.from ?? '0000')
        expect(apart, `${a.name} and ${b.name}`).toBe(true)
      }
    }
  })

  test('each file of the folder has a rule in the list', () => {
    const files = readdirSync(join(import.meta.dirname, '../../lib/court-rules/rules')).filter((file) => !/^(?:index|federal)\.ts$/.test(file))
    for (const file of files) expect(rules.some(({ name }) => name.startsWith(file.replace('.ts', ''))), file).toBe(true)
  })
})
