import { describe as group, expect, test } from 'vitest'
import { anchor, describe } from '../../lib/anchoring/index.ts'

const order = `It is hereby ORDERED that defendants’ counsel shall promptly confer with plaintiff’s counsel. Defendants shall file a joint report by March 12, 2027.

It is further ORDERED that Plaintiff shall serve (and file) her statement within 14 days of entry of this Order. Defendants shall file a joint report by March 12, 2027. No extension will be granted.`

const spanOf = (text: string, quote: string, from = 0) => { const start = text.indexOf(quote, from); return { start, end: start + quote.length } }
const found = (text: string, span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)

group('a described span is found again', () => {
  test('in the same text, at the same place', () => {
    const span = spanOf(order, 'Plaintiff shall serve (and file) her statement within 14 days of entry of this Order.')
    expect(anchor(describe({ text: order }, span), { text: order })).toEqual(span)
  })

  test('when words were put in before it', () => {
    const selectors = describe({ text: order }, spanOf(order, 'within 14 days of entry of this Order'))
    const longer = `UNITED STATES DISTRICT COURT\n\n${order}`
    expect(found(longer, anchor(selectors, { text: longer }))).toBe('within 14 days of entry of this Order')
  })

  test('when white space, dashes, quotation marks and hyphens are read otherwise', () => {
    const selectors = describe({ text: order }, spanOf(order, 'defendants’ counsel shall promptly confer with plaintiff’s counsel.'))
    const other = order.replace(/ /g, '\n').replace(/’/g, "'")
    expect(found(other, anchor(selectors, { text: other }))).toBe("defendants'\ncounsel\nshall\npromptly\nconfer\nwith\nplaintiff's\ncounsel.")
  })

  test('between twins by the words around it, though the place has moved', () => {
    const quote = 'Defendants shall file a joint report by March 12, 2027.'
    const second = spanOf(order, quote, order.indexOf('It is further'))
    const moved = `A heading that was not read before\n\n${order}`
    const span = anchor(describe({ text: order }, second), { text: moved })
    expect(span?.start).toBe(second.start + moved.length - order.length)
  })

  test('when a word of it was recognised otherwise', () => {
    const selectors = describe({ text: order }, spanOf(order, 'Plaintiff shall serve (and file) her statement within 14 days of entry of this Order'))
    const other = order.replace('her statement', 'hcr staternent')
    expect(found(other, anchor(selectors, { text: other }))).toBe('Plaintiff shall serve (and file) hcr staternent within 14 days of entry of this Order')
  })
})

group('an orphan is said to be one', () => {
  test('when the words are gone', () => {
    const selectors = describe({ text: order }, spanOf(order, 'No extension will be granted.'))
    expect(anchor(selectors, { text: order.replace('No extension will be granted.', '') })).toBeNull()
  })

  test('rather than put on a sentence that says something else', () => {
    const selectors = describe({ text: order }, spanOf(order, 'Plaintiff shall serve (and file) her statement within 14 days of entry of this Order'))
    expect(anchor(selectors, { text: 'Defendant shall answer the complaint within 30 days of service of this Order.' })).toBeNull()
  })

  test('of a position alone beyond the text’s end', () => {
    expect(anchor([{ type: 'TextPositionSelector', start: 5, end: 9000 }], { text: order })).toBeNull()
  })
})
