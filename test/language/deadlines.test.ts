import { describe, expect, test } from 'vitest'
import { timesOf } from './marked.ts'

const triggerIn = (text: string, at = -1) => {
  const { deadlines } = timesOf(text)
  const when = deadlines.at(at)?.when
  return when && (when.kind === 'period' || when.kind === 'event') ? when.trigger : undefined
}

describe('deadlines', () => {
  test('what the order moves: the new date alone', () => {
    const { deadlines, quote } = timesOf('Fact discovery, previously ordered to close by 6/30/2026, shall now be completed by 9/11/2026. The current deadline for experts of April 20, 2026 is hereby vacated and is re-set for May 26, 2026. The last day to amend is continued from March 20, 2026 to April 3, 2026.')
    expect(deadlines.map(quote)).toEqual(['by 9/11/2026', 're-set for May 26, 2026', 'to April 3, 2026'])
  })

  test('a table’s rows, its later column, and dates in front of their labels', () => {
    const { deadlines } = timesOf('ORDERED that the schedule is as follows:\n\nClose of fact discovery          June 1, 2026\n\nOpening expert reports           July 1, 2026  ->  August 3, 2026\n')
    expect(deadlines.map((d) => d.when)).toEqual([{ kind: 'fixed', at: '2026-06-01' }, { kind: 'fixed', at: '2026-08-03' }])
  })

  test('docket shorthand', () => {
    const { deadlines, quote } = timesOf('Responses due by 4/5/2026. Replies due 4/12/2026; sur-replies, 4/19/2026. D to supplement w/in 14 days of this Order. Ballots to be received NLT 4/24/2026, 5:00 PM.')
    expect(deadlines.map(quote)).toEqual(['due by 4/5/2026', 'due 4/12/2026', '4/19/2026', 'w/in 14 days of this Order', 'NLT 4/24/2026, 5:00 PM'])
  })

  test('what goes on from a case that may never be runs from no order', () => {
    const inCase = 'ORDERED:\n\n10. In the event that a dispute arises, the party that objects shall say why in writing. Within fifteen business days, the other party shall answer.'
    expect(triggerIn(inCase)).toMatchObject({ of: 'event' })
    expect(triggerIn('ORDERED:\n\n10. The motion is granted. Within fifteen days, Plaintiff shall post security.')).toMatchObject({ of: 'order-entry' })
  })

  test('its own entry, and “after date”', () => {
    expect(triggerIn('The County shall notify him of the terms of this Decree within seven days of its date of entry.')).toMatchObject({ of: 'order-entry' })
    expect(triggerIn('Any party may move to reopen the case within 60 days after date.')).toMatchObject({ of: 'order-entry', words: 'after date' })
  })

  test('a list that says what changes, and “until all … are paid”', () => {
    const { deadlines, quote } = timesOf('The defendant must notify the Clerk within 30 days of any change of name, residence, or mailing address until all fines, costs, and fees are paid.')
    expect(deadlines.map(quote)).toEqual(['within 30 days of any change of name, residence, or mailing address', 'until all fines, costs, and fees are paid'])
  })

  test('one sentence with several', () => {
    const { deadlines, quote } = timesOf('Oppositions are due 21 days after the motion is filed, and replies 10 days after the opposition is filed.')
    expect(deadlines.map(quote)).toEqual(['21 days after the motion is filed', '10 days after the opposition is filed'])
  })

  test('history, law, quotations and the court’s own business are none', () => {
    for (const text of [
      'The Court ordered that counsel confer within twenty-one days.',
      'Plaintiff had until March 20, 2026 to respond.',
      'The order said: “Mr. Farrow shall file by March 20, 2026.”',
      'The Court will rule by March 20, 2026.',
      'The action was tried from April 20 through April 29, 2025.',
    ]) expect(timesOf(text).deadlines, text).toEqual([])
  })

  test('a date before the order, an impossible one and a bare weekday are told, not guessed', () => {
    const [before, none, friday] = timesOf('Plaintiff shall answer by March 9, 2025. Defendant shall reply by February 30, 2026. Counsel shall confer by next Friday.').deadlines
    expect(before?.warnings[0]).toMatch(/before the order’s own/)
    expect(none?.when).toEqual({ kind: 'fixed', at: null })
    expect(none?.warnings[0]).toMatch(/no such day/)
    expect(friday?.when).toEqual({ kind: 'fixed', at: null })
  })

  test('a guessed year is one to come', () => {
    const [deadline] = timesOf('Answers are due January 20.').deadlines
    expect(deadline?.when).toEqual({ kind: 'fixed', at: '2027-01-20' })
    expect(deadline?.warnings[0]).toMatch(/year is not written/)
  })

  test('an hour before a counted day', () => {
    expect(timesOf('The order shall be filed no later than 5:00 p.m. on the third business day before the hearing.').deadlines[0]?.when)
      .toMatchObject({ kind: 'period', period: { count: 3, unit: 'business-days' }, direction: 'before', hour: '17:00' })
  })

  test('recurring ones have their first', () => {
    const { deadlines } = timesOf('He shall report every Tuesday, beginning April 28, 2026, and by telephone on the 1st and 15th of each month.')
    expect(deadlines.map((d) => d.when)).toEqual([
      { kind: 'recurring', every: { count: 1, unit: 'weeks' }, first: '2026-04-28' },
      { kind: 'recurring', every: { count: 1, unit: 'months' }, first: '2026-03-15' },
    ])
    expect(timesOf('Debtor must pay $740 on the first of each month starting in May, and report by the tenth of each month.').deadlines.map(({ when }) => when.kind === 'recurring' && when.first)).toEqual(['2026-05-01', '2026-03-10'])
    expect(timesOf('A jury trial is set for June 8, 2026 at 9:30 a.m. Counsel shall be in the courtroom by 9:00 a.m. each day.').deadlines[0]?.when).toMatchObject({ kind: 'recurring', first: '2026-06-08T09:00' })
    expect(timesOf('The mediation is set for June 8, 2026 at 9:30 a.m. Counsel shall write to the mediator by 9:00 a.m. each day.').deadlines[0]?.when).toMatchObject({ kind: 'recurring', first: null })
  })

  test('minutes before a sitting, and the day of it', () => {
    const set = 'A telephone conference is set for April 14, 2026 at 9:15 a.m. '
    expect(timesOf(`${set}Counsel shall call chambers five minutes before that time.`).deadlines[0]?.when).toMatchObject({ kind: 'event', minutesBefore: 5, trigger: { of: 'setting', id: 's1' } })
    expect(timesOf(`${set}Each participant is to join at least ten minutes before the start.`).deadlines[0]?.when).toMatchObject({ kind: 'event', minutesBefore: 10, trigger: { of: 'setting', id: 's1' } })
    expect(timesOf('A jury trial is set for June 8, 2026 at 9:30 a.m. On the first morning of trial, each party must hand up a list.').deadlines[0]?.when).toMatchObject({ kind: 'event', trigger: { of: 'date', date: '2026-06-08' } })
  })

  test('a period said again where it is let pass runs from the same day', () => {
    const notice = 'Within fourteen days of the date of this Order, Plaintiff shall file a notice.\n\n'
    expect(triggerIn(`${notice}If Plaintiff does not file the notice within fourteen days, the Clerk is directed to close the case.`)?.of).toBe('order-date')
    expect(triggerIn(`${notice}If Plaintiff does not file the notice within thirty days, the Clerk is directed to close the case.`)?.of).toBe('event')
    expect(triggerIn(`${notice}Defendant may respond within fourteen days.`)?.of).toBe('event')
  })
})

describe('triggers', () => {
  test.each([
    ['within ten days of the date of this Order, file it, as counsel must', 'order-date'],
    ['Defendants shall pay within ten days after entry of this judgment', 'order-entry'],
    ['Counsel shall confer within ten days of this letter', 'order-entry'],
    ['Responses are due 21 days after service of the motion', 'service'],
    ['It must be paid within thirty days of receipt of a demand', 'receipt'],
    ['Counsel shall report within seven days after the mediation', 'event'],
    ['Motions must be filed no later than 14 days before April 20, 2026', 'date'],
  ])('%s', (text, of) => expect(triggerIn(text)?.of).toBe(of))

  test('a setting, by its name, by its last word, and beforehand', () => {
    const set = 'The final pretrial conference is set for May 5, 2026 at 9:00 a.m. '
    for (const text of ['Exhibits are due 7 days before the final pretrial conference.', 'Exhibits are due 7 days before the conference.', 'Counsel shall exchange exhibits at least two days beforehand.'])
      expect(triggerIn(set + text), text).toMatchObject({ of: 'setting', id: 's1' })
  })

  test.each([
    'A Mandatory Settlement Conference (“MSC”) will be conducted on May 5, 2026 at 9:30 a.m. Plaintiff shall serve a demand no later than 21 days before the MSC.',
    'The final pretrial conference is set for May 5, 2026 at 2:00 p.m. The joint order is due one week before the FPTC.',
    'The Court will conduct a hearing on confirmation of the Plan on May 5, 2026, at 10:30 a.m. Objections must be filed not later than seven (7) days before the Confirmation Hearing.',
    'The status hearing is set for May 5, 2026 at 9:00 a.m. Any request to move the hearing must be filed no fewer than seven days before it.',
    'The initial conference is set for May 5, 2026 at 9:00 a.m. A request to adjourn the conference must be made at least two days before the scheduled date.',
    'A follow-up telephone conference is set for May 5, 2026 at 9:00 a.m. Letters must be filed no less than two days before the call.',
    'Plaintiff’s motion for preliminary injunction is set for hearing on May 5, 2026 at 1:30 p.m. Plaintiff may depose Mr. Roe before the preliminary-injunction hearing.',
    'The status hearing is set for May 5, 2026 at 9:00 a.m. in Courtroom 3B, Lloyd D. George U.S. Courthouse. Mr. Roe must attend. Counsel may attend by video and must arrange it no later than the day before.',
    'This case will be argued on May 5, 2026, at 9:30 a.m. Counsel who will argue must be identified to the Clerk no later than ten days before argument.',
  ])('a setting by its short name, its initials, what it is about: %j', (text) => {
    expect(triggerIn(text)).toMatchObject({ of: 'setting' })
  })

  test('a sitting just told without a name', () => {
    const { deadlines, settings } = timesOf('Debtor shall appear and show cause on 3/6/2027 at 10:00 AM. Objections are to be filed at least 7 days before the hearing.\n\nIn another matter a hearing is scheduled for 3/13/2027 at 11:00 AM.')
    expect(deadlines[0]!.when).toMatchObject({ trigger: { of: 'setting', id: settings[0]!.id } })
  })

  test('another conference than the one that is set is not taken for it', () => {
    expect(triggerIn('The final pretrial conference is set for May 5, 2026. Call chambers to schedule a telephone conference. Not less than 48 hours prior to the conference, the movant shall file a letter.')?.of).toBe('event')
  })

  test('another deadline: its name, thereafter, the same date, that period', () => {
    const close = 'Fact discovery shall close on June 1, 2026.\n\n'
    expect(triggerIn(`${close}Letters must be filed no later than seven days after the close of fact discovery.`)).toMatchObject({ of: 'deadline', id: 't1' })
    expect(triggerIn('Plaintiff shall serve its brief on June 1, 2026. Defendant shall serve its own fourteen days thereafter.')).toMatchObject({ of: 'deadline', id: 't1' })
    expect(triggerIn('Plaintiff shall file its bill by June 1, 2026. Costs not claimed by then are waived.')).toMatchObject({ of: 'deadline', id: 't1' })
    expect(triggerIn('The parties shall file a protocol by June 1, 2026. If they cannot agree, they shall file competing versions on the same day.')).toMatchObject({ of: 'deadline', id: 't1' })
  })

  test('the entry of the order of which the sentence has spoken, and of no other', () => {
    expect(triggerIn('Attorney Cole shall serve a copy of this Order and file a proof of service within three days of entry of the Order.')).toMatchObject({ of: 'order-entry' })
    expect(triggerIn('Defendant shall answer within three days of entry of the order.')).toMatchObject({ of: 'event' })
  })

  test.each([
    'Motions are due June 1, 2026. Any plea agreement must be filed by the deadline in paragraph 7. If he will plead without one, counsel shall file a motion by the same date.',
    'Notice of a plea is due June 1, 2026.\n\n6. The parties shall confer. They shall submit one set of instructions. Each must be on its own page. Each must be numbered. A Word version shall be e-mailed the same day.',
  ])('no day where another place tells it, or another paragraph has turned to other things: %s', (text) => {
    expect(triggerIn(text)).not.toMatchObject({ of: 'deadline' })
  })

  test.each([
    ['Responses are due May 1, 2026. Replies are due May 8, 2026. A response not filed by the deadline will be stricken.', 't1'],
    ['Position papers shall be filed by April 23, 2026. Replies are due May 8, 2026. A motion for more pages must be made by the date for position papers.', 't1'],
    ['The final pretrial conference is set for May 5, 2026 at 9:00 a.m. The joint pretrial order must be filed by April 23, 2026. Exhibits are due on the same day as the pretrial order.', 't1'],
    ['The opposition is due May 1, 2026. The reply is due May 8, 2026. Courtesy copies must be delivered when the responses are due.', 't1'],
    ['Plaintiff’s opening brief is due April 23, 2026. The answering brief is due May 8, 2026. If the opening brief is not on file by its date, the appeal will be dismissed.', 't1'],
    ['Dispositive motions are due May 1, 2026. The list is due May 8, 2026. A motion attacking an expert is due when dispositive motions are.', 't1'],
  ])('a paper’s own time, however it is called: %j', (text, id) => {
    expect(triggerIn(text)).toMatchObject({ of: 'deadline', id })
    expect(timesOf(text).deadlines.at(-1)?.warnings).toEqual([])
  })

  test.each([
    'Responses are due May 1, 2026. Replies are due May 8, 2026. A party that has not responded by that date is in default.',
    'Plaintiff shall file its list by May 1, 2026, and Defendant by May 15, 2026. If they cannot agree, they shall file competing lists by that date.',
    'A status conference is set for April 14, 2026. A pretrial conference is set for June 9, 2026. A statement must be filed seven days before the conference.',
  ])('where two times compete the row says so: %j', (text) => {
    expect(timesOf(text).deadlines.at(-1)?.warnings[0]).toMatch(/may be meant instead of/)
  })

  test.each([
    'Fact discovery closes May 1, 2026. Replies are due July 15, 2026. Lists not served by the deadline are waived.',
    'The answer is due May 1, 2026. Each party shall file its brief by the deadline set in the scheduling order.',
    'A hearing is set for April 14, 2026. Binders must be lodged three days before any hearing.',
    'Two sets of binders shall be lodged by noon on April 14, 2026. A party calling a witness must give his name two court days beforehand.',
    'Opening briefs are due April 23, 2026. Response briefs are due May 14, 2026. More pages must be requested five days before the brief is due.',
  ])('a time that is not dated here stays open: %j', (text) => {
    expect(triggerIn(text)?.of).toBe('event')
  })

  test('a date that is no deadline, a sitting only named, and an hour of its own', () => {
    expect(triggerIn('Pretrial disclosures are due May 1, 2026. Objections are due within fourteen days after the date set for those disclosures.')).toMatchObject({ of: 'deadline' })
    expect(triggerIn('The following dates apply:\n\nDispositive motions     May 1, 2026\nJoint pretrial order     June 5, 2026\n\nCounsel is responsible for the joint pretrial order and shall send a draft at least two weeks before it is due.')).toMatchObject({ of: 'deadline', id: 't2' })
    expect(triggerIn('Plaintiff shall give for each document its date by May 1, 2026. He shall serve the log by then.')).toMatchObject({ of: 'deadline' })
    expect(triggerIn('Plaintiff may file an amended complaint by May 1, 2026. It must say:\n\n(a) who did it;\n\n(b) when;\n\n(c) where; and\n\n(d) how.\n\nThe Clerk shall mail him a form.\n\nIf no amended complaint is filed by that date, the claim will be dismissed.')).toMatchObject({ of: 'deadline' })
    expect(triggerIn('11. Final Fairness Hearing. A hearing will be held May 5, 2026 at 10:00 a.m.\n\n12. Objectors. Their lawyers must appear no later than twenty-one days before the Final Fairness Hearing.')).toMatchObject({ of: 'setting' })
    expect(triggerIn('The answer is due May 1, 2026. The stay is lifted as of June 1, 2026, and Defendant must vacate the premises by that date.')).toMatchObject({ of: 'date', date: '2026-06-01' })
    expect(triggerIn('The final pretrial conference is set for May 5, 2026 at 1:30 p.m. Lists must be exchanged by April 28, 2026. Counsel must be at the final pretrial conference. The Marshal shall have him there by 8:30 a.m. that day.')).toMatchObject({ of: 'date', date: '2026-05-05T08:30' })
    expect(triggerIn('Conferences are set for June 23, 2026, and July 21, 2026. A joint agenda must be filed three business days before each.')).toMatchObject({ of: 'setting', id: 's1' })
  })

  test('the order’s own day by other words, and a sitting’s that the minutes tell of', () => {
    expect(triggerIn('Counsel shall furnish a copy of this Order to Mr. Goodspeed within three days of its date.')?.of).toBe('order-date')
    expect(triggerIn('Counsel shall submit a proposed order within ten days of this hearing.')?.of).toBe('order-date')
    expect(triggerIn('Counsel shall submit a proposed order within ten days of today’s conference.')?.of).toBe('order-date')
  })

  test('a bound of hours and a date in the same breath hide none', () => {
    expect(triggerIn('Counsel shall call Ms. Ruiz to fix a time, no later than May 1, 2026. Any request for an interpreter must be made by that date as well.')).toMatchObject({ of: 'deadline' })
    expect(triggerIn('Counsel shall file a report within seven days after the mediation that states whether the case has settled.')).toMatchObject({ words: 'the mediation' })
  })

  test('of an event that has only a last day nothing is counted', () => {
    expect(triggerIn('The mediation shall be completed by June 1, 2026. Within seven days after the mediation, counsel shall report.')?.of).toBe('event')
    expect(triggerIn('The report is due by June 1, 2026. It must be short. If there is a settlement, the parties shall file papers within thirty days thereafter.')?.of).toBe('event')
    expect(triggerIn('A motion to extend a date in the table must be filed before that date.')?.of).toBe('event')
  })

  test('a defined day', () => {
    expect(triggerIn('“Effective Date” shall mean the date on which this Decree is entered on the docket.\n\nDefendant shall pay no later than thirty Days after the Effective Date.')?.of).toBe('order-entry')
    expect(triggerIn('“Effective Date” means April 1, 2026.\n\nDefendant shall pay within thirty days of the Effective Date.')).toMatchObject({ of: 'date', date: '2026-04-01' })
  })

  test('a deadline that has a name', () => {
    const { deadlines } = timesOf('No later than 45 days after entry of this Order (the “Notice Deadline”), Defendant shall send the notice.\n\nClaims must be submitted within 90 days after the Notice Deadline.')
    expect(deadlines[1]!.when).toMatchObject({ kind: 'period', trigger: { of: 'deadline', id: deadlines[0]!.id } })
  })

  test('a fixed one that has a name, with its zone in brackets before it', () => {
    const { deadlines } = timesOf('Claims shall be filed on or before October 16, 2026 at 5:00 p.m. (prevailing Eastern Time) (the "General Bar Date").\n\nGovernmental units shall file claims on or before January 15, 2027 (the "Governmental Bar Date").\n\nDefendant shall publish the notice at least 28 days prior to the General Bar Date.')
    expect(deadlines[2]!.when).toMatchObject({ kind: 'period', trigger: { of: 'deadline', id: deadlines[0]!.id } })
  })

  test('a period in front of its command runs from the order, whatever is told of what is to be done', () => {
    expect(triggerIn('Within ten days, Tri-Ridge shall serve a declaration that sets out when the truck was sold and who bought it.')?.of).toBe('order-entry')
  })

  test('a period with nothing to count from says so', () => {
    expect(timesOf('Plaintiff must serve this order within 2 business days.').deadlines[0]?.warnings[0]).toMatch(/does not say what this period runs from/)
  })
})
