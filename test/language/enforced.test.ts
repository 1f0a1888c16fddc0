import { describe, expect, test } from 'vitest'
import { layOutPlain } from '../../lib/layout/index.ts'
import { readLanguage } from '../../lib/language/read-language.ts'
import { profile } from './marked.ts'

/** A text with one consequence, and words of each directive that it enforces, in order. */
const cases: readonly (readonly [says: string, text: string, enforces: readonly string[]])[] = [
  ['what was said last', 'Plaintiff shall serve its list by May 1, 2026. Defendant shall file an answer by May 8, 2026. If it does not, default will be entered.', ['file an answer']],
  ['both duties of that sentence', 'Sawgrass has until May 1, 2026 to find a lawyer, and its lawyer shall appear by that date. Ignoring this deadline will lead to default.', ['find a lawyer', 'shall appear']],
  ['the second verb of its own sentence', 'Defendant shall pay the fee by May 1, 2026. Plaintiff must supplement its request by May 8, 2026, and if it does not, the request will be denied.', ['supplement']],
  ['the paper that it names, and not what was said last', 'Defendant shall serve a privilege log by May 1, 2026.\n\nThe parties shall mediate by June 1, 2026.\n\nIf no privilege log is served, the objection is waived.', ['privilege log']],
  ['an answer to an order to show cause by its other name', 'Ambrose shall show cause by May 1, 2026 why this action should not be remanded. The Clerk shall mail a copy of this Order.\n\nIf no response is filed, the action will be remanded.', ['show cause']],
  ['who is absent from a conference where one must appear', 'Counsel shall appear for a conference on May 4, 2026 at 9:00 a.m. The parties shall file a joint report by May 1, 2026.\n\nA lawyer who does not attend may be sanctioned.', ['appear']],
  ['each of several things left undone', 'Each side shall submit a statement by May 1, 2026. Lead counsel shall attend the conference on May 8, 2026. Telephones must be switched off.\n\nFailure to submit a statement or to attend may result in sanctions.', ['submit a statement', 'attend']],
  ['the other side’s duty never', 'Plaintiff shall file a list by May 1, 2026. Defendant shall file a list by May 8, 2026. If Plaintiff fails to do so, the action will be dismissed.', ['May 1']],
  ['numbered paragraphs', 'IT IS ORDERED:\n\n1. Plaintiff shall file a bond by May 1, 2026.\n\n2. Plaintiff shall serve this Order by May 4, 2026.\n\n3. Defendant shall answer by May 8, 2026.\n\nFailure to comply with paragraph 1 or paragraph 2 will result in dismissal.', ['file a bond', 'serve this Order']],
  ['all that stands above', 'Defendant shall surrender his passport by May 1, 2026.\n\nDefendant shall report every Monday.\n\nViolation of any of the foregoing conditions may result in arrest.', ['surrender', 'report']],
  ['the day that it names', 'Plaintiff shall send the samples by May 1, 2026. Plaintiff shall send the keys by May 8, 2026.\n\nIf nothing is received by May 1, 2026, the claim will be dismissed.', ['samples']],
  ['whatever was asked for last, where silence is punished', 'Defendant may object to the amount by May 1, 2026. Silence will be taken as agreement.', ['object']],
  ['nothing where the order as a whole is meant', 'Plaintiff shall file a list by May 1, 2026.\n\nViolation of this Order may result in sanctions.', []],
  ['nothing that the clerk is to do', 'Plaintiff shall file an amended complaint by May 1, 2026. The Clerk shall send Plaintiff a form. If he does not, this action will be dismissed.', ['amended complaint']],
]

describe('what a consequence enforces', () => {
  test.each(cases)('%s', (_, text, enforces) => {
    const reading = layOutPlain(text)
    const { directives, consequences } = readLanguage(reading, profile)
    const quotes = (ids: readonly string[]) => ids.map((id) => directives.find((d) => d.id === id)!.span).map(({ start, end }) => reading.text.slice(start, end).replace(/\s+/g, ' '))
    expect(consequences).toHaveLength(1)
    expect(quotes(consequences[0]!.of)).toEqual(enforces.map((words) => expect.stringContaining(words)))
    // the tie is told at both ends
    expect(directives.filter((d) => d.consequences.includes('c1')).map((d) => d.id)).toEqual(consequences[0]!.of)
  })
})
