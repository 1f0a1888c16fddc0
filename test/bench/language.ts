import * as chrono from 'chrono-node'
import nlp from 'compromise'
import { classify } from '../../lib/classify/index.ts'
import { layOutPlain } from '../../lib/layout/index.ts'
import { readLanguage } from '../../lib/language/read-language.ts'
import { ratio, sideBySide, table } from './measure.ts'

/**
 * The language part of readings beside what the libraries take over the same words, all of them warm. Each row's documents are
 * read one after another. chrono's own time for a thousand characters is told, too: it grows with the length of a text.
 */
export const languageBench = async (rows: Readonly<Record<string, readonly string[]>>): Promise<string> => {
  const measured: (string | number)[][] = []
  for (const [name, texts] of Object.entries(rows)) {
    const laidOut = texts.map((text) => {
      const reading = layOutPlain(text)
      return { reading, profile: { ...classify(reading), binding: true } }
    })
    const thousands = texts.join('').length / 1000
    const ms = await sideBySide({
      ours: () => laidOut.forEach(({ reading, profile }) => readLanguage(reading, profile)),
      chrono: () => texts.forEach((text) => chrono.parse(text)),
      compromise: () => texts.forEach((text) => nlp(text).sentences().length),
      // a short text takes so little that five runs would measure the engine's warming up
    }, thousands < 20 ? 60 : 5)
    measured.push([name, Math.round(thousands), (ms.chrono / thousands).toFixed(2), ratio(ms.ours, ms.chrono), ratio(ms.ours, ms.compromise)])
  }
  return table(['text', 'thousand characters', 'chrono.parse, ms a thousand', 'our language part ÷ chrono.parse', '÷ compromise over the whole text'], measured)
}
