import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { layOutPlain } from '../../lib/layout/index.ts'
import { consequenceRules } from '../../lib/language/rules/consequence/index.ts'
import { deadlineRules } from '../../lib/language/rules/deadline/index.ts'
import { directiveRules } from '../../lib/language/rules/directive/index.ts'
import { settingRules } from '../../lib/language/rules/setting/index.ts'
import { beginningsOf } from '../../lib/patterns/beginnings.ts'
import { cueScanner } from '../../lib/patterns/cue-scanner.ts'
import { root } from '../house/files.ts'

const sentencesOf = (text: string): string[] => {
  const reading = layOutPlain(text)
  return reading.sentences.map(({ span }) => reading.text.slice(span.start, span.end))
}

describe('the scanner of cues', () => {
  const rules: readonly { readonly name: string; readonly cue: RegExp }[] = [...settingRules, ...deadlineRules, ...directiveRules, ...consequenceRules]
  const scan = cueScanner(rules)
  const folder = join(root, 'test/corpus/text')
  const sentences = readdirSync(folder).slice(0, 30).flatMap((file) => sentencesOf(readFileSync(join(folder, file), 'utf8')))

  test('finds what every cue alone would find, whatever the case and the white space', () => {
    for (const text of [...sentences, ...sentences.map((s) => s.toUpperCase()), ...sentences.map((s) => s.replaceAll(' ', ' \n ')), ...sentences.map((s) => s.replaceAll(' ', ''))])
      expect(scan(text)).toEqual(rules.filter(({ cue }) => cue.test(text)))
  })

  test('tries no pattern that is a list of words', () => {
    const cue = Object.assign(/\b(?:due|last\s+days?|cut-?offs?|be\s+(?:ready|present))\b/i, { test: () => { throw new Error('tried') } })
    const found = cueScanner([{ cue }])
    expect(found('The LAST \n day')).toHaveLength(1)
    expect(found('the cutoffs')).toHaveLength(1)
    expect(found('Be present.')).toHaveLength(1)
    for (const text of ['overdue', 'dues', 'last daylight', 'the last', 'be', '']) expect(found(text)).toEqual([])
  })
})

describe('beginnings', () => {
  test.each<[RegExp, string[], boolean]>([
    [/\b(?:on|at)\s/i, ['on ', 'at '], true],
    [/\b(?:is)?due/i, ['due', 'isdue'], true],
    [/\bextend/i, ['extend'], true],
    [/\bha(?:s|ve)\s+to\b/i, ['has to', 'have to'], true],
    [/\bin\s+court\b/, ['in court'], false],
    [/\bprior\sto\b/i, ['prior '], false],
    [/\bviolat\w+|\bbar(?:red)?(?!\s+date)/i, ['violat', 'bar', 'barred'], false],
  ])('%s', (cue, texts, whole) => {
    const known = beginningsOf(cue)
    expect(known?.texts.map(({ text }) => text)).toEqual(texts)
    expect(known?.whole).toBe(whole)
  })

  test.each([/hearing/i, /\d/, /\bdue\b|:\s/i, /^\W*if\b/i, /\w/])('%s has none', (cue) => expect(beginningsOf(cue)).toBeNull())
})
