import { describe, expect, test } from 'vitest'
import { readStamp } from '../../lib/layout/stamp.ts'

describe('the stamps that courts print', () => {
  test.each([
    ['Case 1:20-cv-08607-JMF-BCM   Document 52   Filed 02/18/21   Page 1 of 2', { caseNumber: '1:20-cv-08607-JMF-BCM', documentNumber: '52', filedOn: '2021-02-18' }],
    ['Case 2:25-cv-02288-JQV-AGX  Document 41-1  Filed 07/08/25  Page 1 of 2  Page ID #:612', { caseNumber: '2:25-cv-02288-JQV-AGX', documentNumber: '41-1', filedOn: '2025-07-08' }],
    ['Case No. 1:23-cv-02650-ELW-TPR Document 188 filed 05/22/26 USDC Colorado pg 1 of 4', { caseNumber: '1:23-cv-02650-ELW-TPR', documentNumber: '188', filedOn: '2026-05-22' }],
    ['Case: 3:26-cv-00418-hlm   Document #: 47   Filed: 11/20/26   Page 1 of 3', { caseNumber: '3:26-cv-00418-hlm', documentNumber: '47', filedOn: '2026-11-20' }],
    ['Case 1:26-cr-20193-DRQ Document 14 Entered on FLSD Docket 04/22/2026 Page 1 of 3', { caseNumber: '1:26-cr-20193-DRQ', documentNumber: '14', enteredOn: '2026-04-22' }],
    ['Case 22-10964-mg  Doc 1234  Filed 08/30/22  Entered 08/30/22 16:08:43  Main Document  Pg 1 of 5', { caseNumber: '22-10964-mg', documentNumber: '1234', filedOn: '2022-08-30', enteredOn: '2022-08-30T16:08:43' }],
    ['22-10964-mg   Doc 1234   Filed 08/30/22   Entered 08/30/22 16:08:43   Main Document', { caseNumber: '22-10964-mg', documentNumber: '1234', filedOn: '2022-08-30', enteredOn: '2022-08-30T16:08:43' }],
    ['2:22-cv-03291-TCW      Date Filed 03/08/23      Entry Number 31      Page 2 of 5', { caseNumber: '2:22-cv-03291-TCW', documentNumber: '31', filedOn: '2023-03-08' }],
    ['Case: 21-1234  Document: 12  Page: 1  Date Filed: 03/04/2021', { caseNumber: '21-1234', documentNumber: '12', filedOn: '2021-03-04' }],
    ['Appellate Case: 17-2543     Page: 1      Date Filed: 07/26/2017 Entry ID: 4561396', { caseNumber: '17-2543', filedOn: '2017-07-26' }],
    ['Case: 25-1689, 07/15/2025, DktEntry: 28.1, Page 1 of 2', { caseNumber: '25-1689', documentNumber: '28.1', filedOn: '2025-07-15' }],
    ['USCA4 Appeal: 21-1234      Doc: 12         Filed: 03/04/2021      Pg: 1 of 3', { caseNumber: '21-1234', documentNumber: '12', filedOn: '2021-03-04' }],
    ['USCA11 Case: 21-10000     Date Filed: 01/02/2021     Page: 1 of 2', { caseNumber: '21-10000', filedOn: '2021-01-02' }],
    ['FILED: KINGS COUNTY CLERK 03/04/2021 04:05 PM INDEX NO. 500001/2021', { caseNumber: '500001/2021', filedOn: '2021-03-04' }],
  ])('%s', (line, facts) => expect(readStamp(line)).toMatchObject(facts))

  test.each([
    'The case was filed on 02/18/21 and is document 5 of many.',
    'Case No. 1:20-cv-08607',
    'Defendants shall answer Document Request 12 by 02/18/21.',
    'In this case the parties filed on 3/4/2021 a joint report that fills page 12 of the record.',
  ])('not: %s', (line) => expect(readStamp(line)).toBeNull())

  test('a day that no calendar has is left out', () => {
    expect(readStamp('Case 1:20-cv-08607 Document 52 Filed 13/41/21 Page 1 of 2')?.filedOn).toBeUndefined()
  })
})
