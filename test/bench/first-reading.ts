import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { median, ratio, table } from './measure.ts'

/** What each reader does with a text: a program that prints how many milliseconds its first run took. */
const program = (loading: string, run: string): string => `
  const text = (await import('node:fs')).readFileSync(process.argv[1], 'utf8')
  ${loading}
  const begun = performance.now()
  ${run}
  console.log(performance.now() - begun)`

const lib = (module: string): string => JSON.stringify(new URL(`../../lib/${module}.ts`, import.meta.url).href)

const readers: Readonly<Record<string, string>> = {
  ours: program(`
    const { layOutPlain } = await import(${lib('layout/index')})
    const { classify } = await import(${lib('classify/index')})
    const { readLanguage } = await import(${lib('language/read-language')})
    const reading = layOutPlain(text)
    const profile = { ...classify(reading), binding: true }`, 'readLanguage(reading, profile)'),
  chrono: program('const chrono = await import("chrono-node")', 'chrono.parse(text)'),
  compromise: program('const { default: nlp } = await import("compromise")', 'nlp(text).sentences().length'),
}

/** The same on the first document of a process, when the engine has compiled nothing yet: what somebody waits for who opens one order. */
export const firstReadingBench = (name: string, file: string): string => {
  const first = (reader: string): number => median(Array.from({ length: 5 }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', readers[reader]!, file], { encoding: 'utf8', cwd: join(import.meta.dirname, '../..') }).stdout)))
  const ms = { ours: first('ours'), chrono: first('chrono'), compromise: first('compromise') }
  return table(['first text of a process', 'our language part, ms', '÷ chrono.parse', '÷ compromise over the whole text'], [[name, Math.round(ms.ours), ratio(ms.ours, ms.chrono), ratio(ms.ours, ms.compromise)]])
}
