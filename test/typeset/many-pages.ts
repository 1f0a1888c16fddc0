import { readFileSync } from 'node:fs'
import { typeset } from './typeset.ts'

const HEAD = '                    UNITED STATES DISTRICT COURT\n                    DISTRICT OF OREGON\n\n                    ORDER'
const FOOT = 'IT IS SO ORDERED.\n\nDATED this 19th day of November, 2026.\n\n____________________________\nHELEN R. WARDLOW\nUnited States Magistrate Judge'

/** An order of exactly `pages` pages that binds, so that all of it is read: the sample order's text over and over, in the plain manner. For the benches. */
export const manyPages = async (pages: number): Promise<Uint8Array> => {
  const sample = readFileSync(new URL('../orders/sample.txt', import.meta.url), 'utf8')
  const [stamp = '', ...rest] = sample.split('\n')
  const body = rest.join('\n').split(/\n\s*\n/).filter((block) => !block.includes(' ) '))
  const sheet = sheetOf(body)
  const sheets = Array.from({ length: pages }, (_, i) => (i === 0 ? HEAD : i === pages - 1 ? `${body[0]}\n\n${FOOT}` : sheet(i)))
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
