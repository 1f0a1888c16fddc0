import { Temporal } from 'temporal-polyfill'
import { withDateWords } from '../dates/date-words.ts'
import type { IsoMoment } from '../dates/iso.ts'
import type { ReadDeadline, ReadDirective, Reading } from '../obligations/reading.ts'

/** What a reading says, for a person at a terminal. */
export const summarise = (reading: Reading, name: string): string => {
  const { document } = reading
  const head = [
    name,
    [document.title ?? document.kind, document.caseNumberAsPrinted, document.court, document.judge].filter(Boolean).join(' · '),
    [document.signedOn && `signed ${inWords(document.signedOn)}`, document.enteredOn && `entered ${inWords(document.enteredOn)}`,
      document.pages > 1 && `${document.pages} pages`].filter(Boolean).join(' · '),
  ]
  const unread = document.unreadPages.length > 0
    ? [`Not read: page${document.unreadPages.length > 1 ? 's' : ''} ${document.unreadPages.join(', ')} (a picture without text). Read ${document.unreadPages.length > 1 ? 'them' : 'it'} yourself.`]
    : []
  if (!document.binding) return lines([...head, ...unread, `Binds nobody: ${document.because.join('; ')}.`])
  return lines([
    ...head, ...unread,
    ...section('Duties', reading.directives.map((directive) => duty(directive, reading))),
    ...section('Other deadlines', deadlinesOfNoDuty(reading).map((deadline) => `${when(deadline)}: “${deadline.quote}”${warned(deadline)}`)),
    ...section('Court dates', reading.settings.map((s) => `${s.at ? inWords(s.at) : `“${s.quote}”`}: ${s.what}${s.place ? `, ${s.place}` : ''}${warned(s)}`)),
    ...section('Or else', reading.consequences.map((c) => `“${c.quote}”`)),
    ...section('Other dates', reading.otherDates.map((o) => `${o.quote}: ${o.is}`)),
  ])
}

const lines = (all: readonly string[]): string => all.filter(Boolean).join('\n')

const section = (title: string, rows: readonly string[]): string[] =>
  rows.length === 0 ? [] : ['', title, ...rows.map((row) => `  ${row}`)]

const modalities = { must: 'must', 'must-not': 'must not', may: 'may' } as const

const duty = (directive: ReadDirective, reading: Reading): string => {
  const due = reading.deadlines.filter((d) => directive.deadlines.includes(d.id))
  const orElse = reading.consequences.filter((c) => directive.consequences.includes(c.id))
  return [
    `${directive.obligor} ${modalities[directive.modality]}: “${directive.quote}” (p. ${directive.page})${warned(directive)}`,
    ...due.map((d) => `    ${when(d)}${warned(d)}`),
    ...orElse.map((c) => `    or else “${c.quote}”`),
  ].join('\n')
}

const deadlinesOfNoDuty = ({ deadlines, directives }: Reading): ReadDeadline[] => {
  const claimed = new Set(directives.flatMap((d) => d.deadlines))
  return deadlines.filter((d) => !claimed.has(d.id))
}

const when = ({ due, kind, quote, needs, earliest, latest }: ReadDeadline): string => {
  const doubt = due !== null && earliest !== latest ? ` (readings differ: ${inWords(earliest!)} to ${inWords(latest!)})` : ''
  if (due !== null) return `${kind === 'computed' ? 'due (computed)' : 'due'} ${inWords(due)}${doubt}`
  return needs === null ? `when: “${quote}”` : `not settled, needs the ${needs}: “${quote}”`
}

const warned = ({ warnings }: { readonly warnings: readonly string[] }): string =>
  warnings.map((warning) => ` [look here: ${withDateWords(warning)}]`).join('')

/** “Fri Feb 19, 2021, 2:00 PM”. */
const inWords = (moment: string | IsoMoment): string => {
  const day = Temporal.PlainDate.from(moment.slice(0, 10)).toLocaleString('en-US', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' })
  if (moment.length <= 10) return day.replace(',', '')
  const time = Temporal.PlainTime.from(moment.slice(11, 16)).toLocaleString('en-US', { hour: 'numeric', minute: '2-digit' })
  return `${day.replace(',', '')}, ${time}`
}
