import { expect, test } from 'vitest'
import { paperOf } from '../../lib/classify/paper/paper.ts'
import { layOutPlain } from '../../lib/layout/index.ts'

const paper = (text: string) => paperOf(layOutPlain(text), {})
const caption = 'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\n'

test('a docket control order is headed so', () => {
  expect(paper(`${caption}DOCKET CONTROL ORDER\n\nThe Court orders that the deadlines below control the disposition of this action.`).title).toBe('DOCKET CONTROL ORDER')
})

test('a schedule of capitals is the body, and none of its rows the title', () => {
  const rows = 'OPENING OF DISCOVERY                 April 4, 2025\n\nCLOSE OF FACT DISCOVERY              August 4, 2025\n\nDEADLINE TO FILE LETTER SEEKING      September 5, 2025\nSUMMARY JUDGMENT CONFERENCE\n'
  const { title, text, bodyAt } = paper(`${caption}PRETRIAL ORDER\n\nSCHEDULE\n\n${rows}`)
  expect(title).toContain('PRETRIAL ORDER')
  expect(text.slice(bodyAt)).toMatch(/^OPENING OF DISCOVERY/)
})

test('a schedule begins with its first dated row, whatever the second says', () => {
  const { text, bodyAt } = paper(`${caption}ORDER SETTING TRIAL DATE\n\nJURY TRIAL DATE            June 6, 2025\n\nLength of the trial          5 days\n\nDeadline to join parties     August 25, 2025\n`)
  expect(text.slice(bodyAt)).toMatch(/^JURY TRIAL DATE/)
})

test('a line of prose is no title', () => {
  expect(paper('Before the Court is Plaintiff Alma Doe’s Administrative Motion to Authorize Alternative\nService of a Subpoena.\n\nIT IS SO ORDERED.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nUnited States District Judge').title).toBeNull()
})

test('a bankruptcy judge’s “IT IS SO ORDERED” above the caption does not open the body', () => {
  const { text, bodyAt } = paper('IT IS SO ORDERED.\n\nSIGNED THIS 18th day of April, 2025.\n\n/s/ Nan Pruitt\nUNITED STATES BANKRUPTCY JUDGE\n\nUNITED STATES BANKRUPTCY COURT\nDISTRICT OF MONTANA\n\nIn re:\nBRIAR MILL LLC,\nDebtor.\n\nORDER\n\nThe debtor shall file its plan within thirty days of this order, and serve it on the trustee.')
  expect(text.slice(bodyAt)).toMatch(/^The debtor shall/)
})

test('“ON MOTION” says upon what an appellate court acts, and is no motion: the title is the spaced “O R D E R”', () => {
  const { title } = paper('United States Court of Appeals\nfor the Federal Circuit\n______________________\n\nTAMARACK OPTICS AB,\nAppellant\n\nv.\n\nBRIAR IMAGING, INC.,\nAppellee\n______________________\n\n2025-1877\n______________________\n\nON MOTION\n______________________\n\nBefore QUARLES, Circuit Judge.\n\nO R D E R\n\nTamarack Optics AB moves for an extension of time to file its opening brief.\n\nIT IS ORDERED THAT:\n\nThe opening brief is due no later than June 3, 2025.\n')
  expect(title).toBe('ORDER')
})
