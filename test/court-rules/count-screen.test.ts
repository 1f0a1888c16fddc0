import { describe, expect, test } from 'vitest'
import { answerTo, askedBy, nothingAsked } from '../../components/count/counting.ts'

const answered = (search: string) => {
  const answer = answerTo(askedBy(search))
  if (answer.kind === 'lacking' || answer.resolution.kind === 'unresolved') throw new Error('no date')
  return { title: answer.title, ...answer.resolution }
}

describe('“count from a date”', () => {
  test('opens on what its address asks', () => {
    expect(answered('?from=2026-11-02&period=14+days&court=nysd')).toMatchObject({ title: '14 days after the event', due: '2026-11-16', system: 'Fed. R. Civ. P. 6' })
    expect(answered('?from=2026-06-05&period=fourteen+(14)+days&court=nysd&service=mail')).toMatchObject({ title: '14 days after service', due: '2026-06-25' })
    expect(answered('?from=2026-03-06T10:00&period=72+hours&court=nysd')).toMatchObject({ due: '2026-03-09T11:00' })
  })

  test('counted back, service takes days from the hearing, which stays the event', () => {
    expect(answered('?from=2026-03-26&period=16+court+days&court=state-ca&direction=before&service=electronic')).toMatchObject({ title: '16 court days before the event', due: '2026-03-02' })
  })

  test('an address that is wrong asks for what is missing', () => {
    expect(askedBy('?from=soon&court=xyzd&service=pigeon')).toEqual(nothingAsked)
    expect(answerTo(nothingAsked)).toMatchObject({ kind: 'lacking' })
    expect(answerTo({ ...nothingAsked, from: '2026-03-02', period: 'a while' })).toMatchObject({ kind: 'lacking', what: expect.stringContaining('14 days') })
  })

  test('hours wait for the time of day', () => {
    expect(answerTo({ ...nothingAsked, from: '2026-03-02', period: '48 hours' })).toMatchObject({ kind: 'answered', resolution: { kind: 'unresolved', needs: 'time of day of the event' } })
  })

  test('a criminal case is counted by its own rule, in a district court only', () => {
    expect(answerTo({ ...nothingAsked, from: '2026-03-02', court: 'nysd', criminal: true })).toMatchObject({ resolution: { system: 'Fed. R. Crim. P. 45' } })
    expect(answerTo({ ...nothingAsked, from: '2026-03-02', court: 'nysb', criminal: true })).toMatchObject({ resolution: { system: 'Fed. R. Bankr. P. 9006' } })
  })
})
