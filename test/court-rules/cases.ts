import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the rules' golden table lies; null where it was not given with the project. */
export const tablePath = (name: string): string | null => {
  const path = join(import.meta.dirname, '../../../shared/rules', name)
  return existsSync(path) ? path : null
}

export interface GoldenCase {
  readonly id: string
  readonly system: string
  readonly trigger: string
  readonly expression: string
  readonly unit: string
  readonly count?: number
  readonly direction?: 'after' | 'before' | null
  readonly court?: string
  readonly expected: string
  readonly expected_end?: string
  readonly earliest?: string
  readonly rule: string
  readonly explanation: string
}

export interface DoubtfulCase extends Omit<GoldenCase, 'expected' | 'explanation'> {
  readonly readings: Readonly<Record<string, string | null>>
  readonly suggested_default: string | null
  readonly why: string
}

/** The lines of a table of cases. */
export const casesOf = <Case>(name: string): Case[] => {
  const path = tablePath(name)
  return path === null ? [] : readFileSync(path, 'utf8').split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line) as Case)
}
