import { describe, expect, test } from 'vitest'
import { layOutPlain } from '../../lib/layout/index.ts'
import { repaired } from '../../lib/language/sentence/misread.ts'
import { readText } from '../../lib/read-document.ts'

describe('what a scanner misread', () => {
  test.each(['Defendant shaH pay.', 'Defendant sha11 pay.', '\\Vithin ten (l0) days', 'Counsel nlay reply, and rnust serve.', 'wi11 be \\vhen it is'])('“%s” keeps its length', (text) =>
    expect(repaired(text)).toHaveLength(text.length))

  test('is read for what it means, and quoted as it stands', () => {
    const { directives, deadlines } = readText(layOutPlain('ORDER. \\Vithin ten (l0) days of this Order, Defendant shaH pay the fee. Plaintiff nlay reply.'), {}).reading
    expect(directives.map((d) => [d.obligor, d.modality, d.quote])).toEqual([
      ['defendant', 'must', 'Vithin ten (l0) days of this Order, Defendant shaH pay the fee'],
      ['plaintiff', 'may', 'Plaintiff nlay reply'],
    ])
    expect(deadlines.map((d) => d.quote)).toEqual(['Vithin ten (l0) days of this Order'])
  })

  test('no word that is one is touched', () => {
    const text = 'The will of Mr. Lay, who shall inlay the Shah’s vase, within II days; Section (l) and King’s wily Will II.'
    expect(repaired(text)).toBe(text)
  })
})
