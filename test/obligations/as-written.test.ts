import { expect, test } from 'vitest'
import { judgeWords } from '../../components/panel/court-words.ts'
import { withDateWords } from '../../lib/dates/date-words.ts'
import { rowsOf } from '../../lib/obligations/obligation.ts'
import { readDocument } from '../../lib/read-document.ts'

const order = (duties: string): string =>
  `UNITED STATES DISTRICT COURT\nDISTRICT OF OREGON\n\nBELUGA POINT LLC,\nPlaintiff,\nv.\nMARTIN SMITH,\nDefendant.\n\nNo. 3:26-cv-01187\n\nORDER\n\n${duties}\n\nIT IS SO ORDERED.\n\nDated: November 19, 2026\n\n/s/ Helen R. Wardlow\nHELEN R. WARDLOW\nUnited States Magistrate Judge`

const read = async (duties: string) => {
  const outcome = await readDocument({ kind: 'text', text: order(duties) })
  if (!outcome.ok) throw new Error(outcome.because)
  return outcome.reading
}

test.each([
  ['Mr. Smith shall file an answer by December 4, 2026.', 'Mr. Smith'],
  ['By December 4, 2026, Beluga Point shall file its reply.', 'Beluga Point'],
  ['The parties shall file a joint report by December 4, 2026.', 'parties'],
  ['The Clerk of Court shall mail this Order by December 4, 2026.', 'clerk of court'],
  ['DEFENDANT shall answer the complaint by December 4, 2026.', 'defendant'],
])('%s is for %s to do', async (duty, who) => {
  expect(rowsOf(await read(duty))[0]?.who).toMatch(new RegExp(`^(?:the )?${who}$`, /[A-Z]/.test(who) ? '' : 'i'))
})

test('a magistrate judge is called so', async () => {
  const { document } = await read('Plaintiff shall file a reply by December 4, 2026.')
  expect(document).toMatchObject({ judge: 'Helen R. Wardlow', judgeTitle: 'United States Magistrate Judge' })
  expect(judgeWords(document.judge, document.judgeTitle)).toBe('Wardlow, M.J.')
  expect(judgeWords('Ian McGaha, III', 'Chief United States District Judge')).toBe('McGaha, C.J.')
  expect(judgeWords('Nan Pruitt', null)).toBe('Pruitt, J.')
})

test('warnings give dates as one writes them', async () => {
  const rows = rowsOf(await read('Plaintiff shall file a reply by October 4, 2026.'))
  expect(rows[0]?.warnings.join()).toContain('Nov 19, 2026')
  expect(withDateWords('2026-11-19 is a Thursday, not a Friday; 12026-11-19 and 2026-13-01 are no dates')).toBe('Nov 19, 2026 is a Thursday, not a Friday; 12026-11-19 and 2026-13-01 are no dates')
})
