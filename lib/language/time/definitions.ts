import type { IsoMoment } from '../../dates/iso.ts'
import type { Deadline } from '../finding.ts'
import { settled, writtenDates } from '../mentions/dates.ts'
import { sinceLast } from '../../patterns/since-last.ts'
import { pattern } from '../../patterns/pattern.ts'

/** A day to which the document gives a name: “Effective Date” shall mean the date on which this Decree is entered. */
export interface DayDefined { readonly term: string; readonly of: 'order-date' | 'order-entry' | 'event'; readonly date: IsoMoment | null }
/** A deadline to which it gives a name: “45 days after entry of this Order (the “Notice Deadline”)”. */
interface DeadlineDefined { readonly term: string; readonly of: 'deadline'; readonly id: string }
export type Definition = DayDefined | DeadlineDefined

export type Definitions = readonly Definition[]

const MEANS = /[“"](?<term>[A-Z][^“”"\n]{2,40})[”"]\s+(?:shall\s+(?:mean|be|refer\s+to)|means?|is|refers\s+to)\s+(?<what>[^.;]{3,200})/g
const BRACKET = /\((?:the\s+|hereinafter,?\s+(?:the\s+)?)?[“"](?<term>[A-Z][^“”"\n]{2,40})[”"]\)/g
const TIME = /\b(?:Date|Day|Deadline|Period|DATE|DEADLINE)\b/

/** Nothing, or another bracket, stands between a deadline and the bracket that names it. */
const RIGHT_BEFORE = /^\s*(?:\([^()]{0,40}\)\s*)?$/
const ENTERED = /\b(?:entered|entry|filed|docketed|approved|approval)\b/i
const THIS_ORDER = new RegExp(pattern`
  \b(?:this|the)\s+(?:[\w-]+\s+){0,4}(?:order|decree|judgment|agreement|stipulation)\b|\bhereof\b`, 'i')
const DATED = /\b(?:date\s+of\s+this|signed|dated)\b/i

/** The days that a document defines. Only terms that name a time are looked at. */
export const definitions = (text: string, deadlines: readonly Deadline[]): Definition[] =>
  [MEANS, BRACKET].flatMap((form) => [...text.matchAll(form)]).flatMap((m): Definition[] => {
    const term = m.groups!['term']!
    const meaning = m.groups!['what']
    if (!TIME.test(term)) return []
    const called = meaning === undefined ? deadlineCalled(text, m.index, deadlines) : undefined
    if (called) return [{ term, of: 'deadline', id: called.id }]
    // “… by April 9, 2026 (the “Bid Deadline”)”: what is named stands before the bracket
    const what = meaning ?? sinceLast('.;()', text.slice(Math.max(0, m.index - 120), m.index))
    const day = dayDefined(term, what)
    return day ? [day] : []
  })

/** The deadline that stands right before an offset. */
const deadlineCalled = (text: string, at: number, deadlines: readonly Deadline[]): Deadline | undefined =>
  deadlines.findLast(({ span, when }) =>
    (when.kind === 'period' || when.kind === 'fixed') && span.end <= at && RIGHT_BEFORE.test(text.slice(span.end, at)))

/** The day that the words for a term tell: a date of their own, or one of the order's. */
const dayDefined = (term: string, what: string): DayDefined | null => {
  const dates = writtenDates(what).filter((d) => d.year !== null)
  const date = dates.length === 1 ? settled(dates[0]!, dates[0]!.year, [], what).date : null
  if (date !== null) return { term, of: 'event', date }
  if (ENTERED.test(what) && THIS_ORDER.test(what)) return { term, of: 'order-entry', date: null }
  return DATED.test(what) ? { term, of: 'order-date', date: null } : null
}
