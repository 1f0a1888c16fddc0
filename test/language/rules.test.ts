import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../lib/document/span.ts'
import { layOutPlain } from '../../lib/layout/index.ts'
import { markSentences } from '../../lib/language/mentions/index.ts'
import { readDeadlines } from '../../lib/language/read-deadlines.ts'
import type { Rule } from '../../lib/language/rule.ts'
import { consequenceRules } from '../../lib/language/rules/consequence/index.ts'
import { deadlineRules } from '../../lib/language/rules/deadline/index.ts'
import { directiveRules } from '../../lib/language/rules/directive/index.ts'
import { settingRules } from '../../lib/language/rules/setting/index.ts'
import { root } from '../house/files.ts'
import { profile as ofMarch } from './marked.ts'

/** An order without a date of its own: an example's dates are neither past nor to come. */
const profile = { ...ofMarch, signedOn: null, enteredOn: null }

type AnyRule = Rule<{ readonly span: Span }>

const folders: Readonly<Record<string, readonly AnyRule[]>> = {
  deadline: deadlineRules, setting: settingRules, directive: directiveRules, consequence: consequenceRules,
}

/** What one rule alone reads in a document of these words, in reading order. */
const quotesBy = (rule: AnyRule, text: string): string[] => {
  const reading = layOutPlain(text)
  const sentences = markSentences(reading, profile)
  const { deadlines } = readDeadlines(sentences, reading, profile)
  return sentences
    .flatMap((sentence, index) => {
      if (!rule.cue.test(sentence.text)) return []
      const here = deadlines.filter((d) => d.span.start < sentence.sentence.span.end && sentence.sentence.span.start < d.span.end)
      return rule.produce(sentence, { reading, profile, sentences, index, deadlines: here }) ?? []
    })
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
}

describe.each(Object.entries(folders))('rules/%s', (folder, rules) => {
  // parts that several rules of a folder share export no rule, and are imported by one
  test('every rule is named for its file', () => {
    const files = readdirSync(join(root, 'lib/language/rules', folder)).map((file) => `${folder}/${file.replace(/\.ts$/, '')}`)
    expect(rules.map((rule) => rule.name).filter((name) => !files.includes(name))).toEqual([])
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length)
  })

  describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    test('carries examples and counterexamples', () => {
      expect(rule.examples.length).toBeGreaterThan(0)
      expect(rule.counterexamples.length).toBeGreaterThan(0)
    })
    test.each(rule.examples.map(({ text, yields }) => [text, yields] as const))('reads “%s”', (text, yields) => {
      expect(quotesBy(rule, text)).toEqual(yields)
    })
    test.each(rule.counterexamples)('leaves “%s”', (text) => {
      expect(quotesBy(rule, text)).toEqual([])
    })
  })
})
