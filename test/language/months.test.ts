import { describe, expect, test } from 'vitest'
import { layOutPlain } from '../../lib/layout/index.ts'
import { readLanguage } from '../../lib/language/read-language.ts'
import { consequenceRules } from '../../lib/language/rules/consequence/index.ts'
import { deadlineRules } from '../../lib/language/rules/deadline/index.ts'
import { directiveRules } from '../../lib/language/rules/directive/index.ts'
import { settingRules } from '../../lib/language/rules/setting/index.ts'
import { profile } from './marked.ts'

const MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?= \d)/g

/** Every finding of a text of 2005, its month left out. */
const readingOf = (text: string): string[] => {
  const reading = layOutPlain(text)
  const { directives, deadlines, settings, consequences } = readLanguage(reading, { ...profile, signedOn: '2005-03-02', enteredOn: '2005-03-03' })
  return [...directives, ...deadlines, ...settings, ...consequences].map((f) => `${f.kind}: ${reading.text.slice(f.span.start, f.span.end).replace(MONTH, 'M')}`)
}

const texts = [...new Set([...directiveRules, ...deadlineRules, ...settingRules, ...consequenceRules].flatMap((rule) => rule.examples.map(({ text }) => text)))]
  // a day without its year is guessed, and so hangs on the month
  .filter((text) => text.search(MONTH) >= 0 && !/[A-Z][a-z]+ \d{1,2}(?!\d|,? \d{4})/.test(text))

describe('“may” is a verb and a month', () => {
  test.each(texts)('“%s” reads in May as in October', (text) => {
    expect(readingOf(text.replace(MONTH, 'May'))).toEqual(readingOf(text.replace(MONTH, 'October')))
  })
})
