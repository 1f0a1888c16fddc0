import { readFileSync } from 'node:fs'
import { typeset } from './typeset.ts'

/** An order of exactly `pages` pages: the sample order's text over and over, in the plain manner. For the benches. */
export const manyPages = async (pages: number): Promise<Uint8Array> => {
  const sample = readFileSync(new URL('../orders/sample.txt', import.meta.url), 'utf8')
  const [stamp = '', ...rest] = sample.split('\n')
  const body = rest.join('\n').split(/\n\s*\n/).filter((block) => !block.includes(' ) '))
  const sheet = sheetOf(body)
  const sheets = Array.from({ length: pages }, (_, i) => sheet(i))
  return typeset([stamp, ...sheets].join('\n\n\f\n\n'))
}

/** A page's worth of paragraphs, beginning further on in the text each time. */
const sheetOf = (blocks: readonly string[]) => (page: number): string => {
  const long = blocks.filter((block) => block.length > 200 && !/^\s*[¹²³]/.test(block))
  const chosen: string[] = []
  let length = 0
  for (let i = 0; length < 1500 && i < long.length; i++) {
    const block = (long[(page + i) % long.length] as string).replace(/[¹²³]/g, '').slice(0, 900)
    if (length + block.length > 1900) continue
    chosen.push(block)
    length += block.length
  }
  return chosen.join('\n\n')
}
