import { describe, expect, it } from 'vitest'
import { layOutPlain } from '../../lib/layout/index.ts'
import { readText } from '../../lib/read-document.ts'

const SHEET = `General Docket
United States Court of Appeals for the Tenth Circuit
Court of Appeals Docket #: 25-1188
Quarles v. Tamarack Milling Co.

03/04/2025  [11200101] Order filed by Clerk of the Court. Appellant's docketing statement has not
been received. Within 10 days of the date of this order appellant must file it. [25-1188]

04/01/2025  [11200977] Order filed by Clerk of the Court. Appellee must file a disclosure statement
within 7 days of the date of this order. [25-1188] [Entered: 04/01/2025 09:12 AM]
`
const read = (text: string) => readText(layOutPlain(text), {}).reading

describe('a docket sheet with several entries', () => {
  it('is read as the docket text of the court at its head', () => {
    const { document } = read(SHEET)
    expect(document).toMatchObject({ kind: 'minute-order', binding: true, court: 'ca10', caseNumber: '25-1188', enteredOn: null })
  })

  it('counts “this order” from the day of the entry in which it stands', () => {
    expect(read(SHEET).deadlines.map(({ due }) => due)).toEqual(['2025-03-14', '2025-04-08'])
  })

  it('takes no entry’s own day for a deadline or a duty', () => {
    const { directives, deadlines } = read(SHEET)
    expect(directives).toHaveLength(2)
    expect(deadlines).toHaveLength(2)
  })

  it('may print the number above the words', () => {
    const { document, deadlines } = read('03/04/2025   88\nMINUTE entry before the Honorable Nan Pruitt: Plaintiff shall file its list within 10 days of this\norder. (abc, ) (Entered: 03/04/2025)\n\n04/01/2025   91\nORDER Signed by the Honorable Nan Pruitt: the reply is due 7 days from entry of this order. (abc, ) (Entered: 04/01/2025)\n')
    expect(document.kind).toBe('minute-order')
    expect(deadlines.map(({ due }) => due)).toEqual(['2025-03-14', '2025-04-08'])
  })

  it('is docket text however many lines one entry was wrapped into', () => {
    const words = 'MINUTE entry before the Honorable Nan Pruitt: Motion hearing held. Plaintiff shall file its list by April 7, 2025.\n'
    expect(read(`${words}${'The Court heard the parties on the record and took\nthe objections under advisement for the reasons stated.\n'.repeat(8)}(abc, ) (Entered: 03/04/2025)`).document.kind).toBe('minute-order')
  })

  it('is none where the rows of a schedule are numbered: they stay deadlines, and “this order” is the order', () => {
    const { document, deadlines } = read('UNITED STATES DISTRICT COURT\nDISTRICT OF UTAH\n\nADA HALE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nSCHEDULING ORDER\n\nThe following dates apply:\n\n06/02/2025   1   Motions to join parties\n07/01/2025   2   Close of fact discovery\n\nPlaintiff shall serve this order within 10 days of the date of this order.\n\nDated: May 5, 2025\n\n/s/ Nan Pruitt\nUnited States District Judge\n')
    expect(document).toMatchObject({ title: 'SCHEDULING ORDER', signedOn: '2025-05-05' })
    expect(deadlines.map(({ due }) => due)).toEqual(['2025-06-02', '2025-07-01', '2025-05-15'])
  })

  it('is none where a schedule’s rows only begin with a date', () => {
    const { document } = read('UNITED STATES DISTRICT COURT\nDISTRICT OF UTAH\n\nADA HALE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nSCHEDULING ORDER\n\nThe following dates apply:\n\n03/04/2025   Initial disclosures\n04/01/2025   Amended pleadings\n\nSO ORDERED.\n\n/s/ Nan Pruitt\nUnited States District Judge\n')
    expect(document.title).toBe('SCHEDULING ORDER')
  })
})
