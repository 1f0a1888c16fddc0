import * as chrono from 'chrono-node'
import nlp from 'compromise'
import { classify } from '../../lib/classify/index.ts'
import { layOutPlain } from '../../lib/layout/index.ts'
import { readLanguage } from '../../lib/language/read-language.ts'
import { ratio, sideBySide, table } from './measure.ts'

/** The language part of a reading beside what the libraries take over the same words. */
export const languageBench = async (texts: Readonly<Record<string, string>>): Promise<string> => {
  const rows: (string | number)[][] = []
  for (const [name, text] of Object.entries(texts)) {
    const reading = layOutPlain(text)
    const profile = classify(reading)
    const ms = await sideBySide({
      ours: () => readLanguage(reading, { ...profile, binding: true }),
      chrono: () => chrono.parse(text),
      compromise: () => nlp(text).sentences().length,
      // a short text takes so little that five runs would measure the engine's warming up
    }, text.length < 20_000 ? 60 : 5)
    rows.push([name, Math.round(text.length / 1000), ratio(ms.ours, ms.chrono), ratio(ms.ours, ms.compromise)])
  }
  return table(['text', 'thousand characters', 'our language part ÷ chrono.parse', '÷ compromise over the whole text'], rows)
}
