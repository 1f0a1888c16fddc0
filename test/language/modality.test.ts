import { describe, expect, test } from 'vitest'
import { layOutPlain } from '../../lib/layout/index.ts'
import { readText } from '../../lib/read-document.ts'
import type { Modality } from '../../lib/language/finding.ts'

/** A sentence, and whether somebody must do what it says, must not, or may. */
const cases: readonly (readonly [text: string, modality: Modality])[] = [
  ['In the meantime no party shall serve discovery requests.', 'must-not'],
  ['Until then no one but the Debtor may enter the plant.', 'must-not'],
  ['Parties may file no other memoranda without leave.', 'must-not'],
  ['Counsel shall e-mail nothing to chambers.', 'must-not'],
  ['The Administrator may use the list for no purpose but the administration of the settlement.', 'must-not'],
  ['Records may be used only for the purposes of this litigation.', 'must-not'],
  ['Plaintiff may include only one claim per count.', 'must-not'],
  ['Except for good cause shown, no motions to add new claims or defenses may be filed after June 1, 2026.', 'must-not'],
  ['A joint report on the outcome, disclosing no one’s position, shall be filed not more than five court days after the settlement conference.', 'must'],
  ['No later than June 1, 2026, Northgate will produce the time-punch data to Plaintiffs’ counsel.', 'must'],
  ['No later than one week before the conference, the parties are to submit a joint letter, not to exceed four pages.', 'must'],
  ['Joint status report, not to exceed 3 pages, to be filed by noon on 6/1/26.', 'must'],
  ['Paper copies of the following, and of nothing else, shall be delivered to chambers.', 'must'],
  ['Plaintiff has 30 days from the date of this Order to file a first amended complaint.', 'may'],
  ['Defendant has 30 days from the date of this Order to answer.', 'must'],
  ['The debtor shall have fourteen days from the mailing of the notice to cure the default.', 'may'],
  ['(Reply due by 1/5/2027.)', 'must'],
  ['The documents Plaintiff has withheld shall be produced by June 1, 2027.', 'must'],
  ['Any sum Stewart would otherwise receive must be paid into the plan.', 'must'],
  ['Each side may in addition submit a letter of two pages.', 'may'],
]

describe('what must, must not and may be done', () => {
  test.each(cases)('%s → %s', (text, modality) => {
    const { reading } = readText(layOutPlain(`ORDER\n\n${text}\n\nSO ORDERED.\n`), {})
    expect(reading.directives[0]?.modality).toBe(modality)
  })
})

test('what stands less deep than the items of a list is no part of it', () => {
  const { reading } = readText(layOutPlain('ORDER\n\n5. As to those listed in paragraph 4, t~\n\nfollowing persons may be given access to Confidential Material when reasonably necessary for the conduct of this litigation:\n\na. Expert witnesses and consulting experts.\n\nb. Court reporters involved in this case.\n\n6. The attorney shall secure an affidavit from each person.\n\nSO ORDERED.\n'), {})
  expect(reading.directives.map(({ modality, action }) => [modality, action])).toContainEqual(['must', expect.stringContaining('secure an affidavit')])
})
