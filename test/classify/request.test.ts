import { describe, expect, test } from 'vitest'
import { readText } from '../../lib/read-document.ts'
import { layOutPlain } from '../../lib/layout/index.ts'

/** A letter to the judge, and what the judge wrote below. */
const letter = (endorsement: string): string => `HALE & PRYOR LLP

March 3, 2025

VIA ECF
Hon. Ida Crane
United States District Judge

Re: Quill v. Marsh, 24 Civ. 1111 (IC)

Dear Judge Crane:

Defendants ask that their time to answer be extended to May 2, 2025. Under Rule 4(d)(3) they must answer within 60 days of the date
the request was sent. The parties propose that expert reports be served by June 6, 2025.

Respectfully submitted,

/s/ Tom Hale

${endorsement}

SO ORDERED.
Dated: March 4, 2025

/s/ Ida Crane
Ida Crane
United States District Judge
`

const read = (endorsement: string) => readText(layOutPlain(letter(endorsement)), {}).reading

describe('what a letter asks', () => {
  const ruled = read('MEMO ENDORSED\n\nGranted in part. Defendants shall answer by April 11, 2025. The parties shall confer by April 18, 2025.')

  test('is no duty where the judge rules in words of her own', () => {
    expect(ruled.directives.map(({ quote }) => quote)).toEqual([
      'Defendants shall answer by April 11, 2025', 'The parties shall confer by April 18, 2025',
    ])
    expect(ruled.deadlines.map(({ due }) => due)).toEqual(['2025-04-11', '2025-04-18'])
  })

  test('is accounted for all the same', () => {
    expect(ruled.otherDates.filter(({ is }) => /asked for in the letter/.test(is)).map(({ quote }) => quote.replace(/\s+/g, ' ')))
      .toEqual(expect.arrayContaining(['May 2, 2025', 'June 6, 2025']))
  })

  test('counts in the items that she grants', () => {
    const asked = 'The parties propose:\n\n(a) Fact discovery shall be completed by June 6, 2025.\n\n(b) Expert disclosures shall be made by July 11, 2025.'
    const text = letter('MEMO ENDORSED\n\nFact discovery shall be completed by May 16, 2025. Item (b) above is so ordered.')
      .replace('The parties propose that expert reports be served by June 6, 2025.', asked)
    const { deadlines } = readText(layOutPlain(text), {}).reading
    expect(deadlines.map(({ due }) => due)).toEqual(['2025-07-11', '2025-05-16'])
  })

  test('counts where she only grants it', () => {
    const { directives, deadlines } = read('Application GRANTED.')
    expect(deadlines.map(({ due }) => due)).toEqual(expect.arrayContaining(['2025-05-02', '2025-06-06']))
    expect(directives.find(({ quote }) => /extended to May 2, 2025/.test(quote))?.obligor).toBe('defendants')
  })
})
