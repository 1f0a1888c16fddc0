import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as chrono from 'chrono-node'
import nlp from 'compromise'
import dates from 'compromise-dates'
import { readDocument } from '../../lib/read-document.ts'
import { table } from './measure.ts'

interface Label { readonly quote: string; readonly due?: string | null; readonly at?: string | null }
interface Gold { readonly document: { readonly signedOn: string | null; readonly enteredOn: string | null }; readonly deadlines?: readonly Label[]; readonly settings?: readonly Label[] }
/** A time as a library marks it. `date` is `YYYY-MM-DD`, null where it gives none. */
interface Mark { readonly quote: string; readonly date: string | null }

const squeezed = (text: string): string => text.replace(/\s+/g, ' ')

/** What a date library alone finds of the corpus's times, and what of its marks is neither a deadline nor a setting. Null where the corpus is absent. */
export const dateLibrariesBench = async (corpus: string): Promise<string | null> => {
  if (!existsSync(join(corpus, 'gold'))) return null
  nlp.plugin(dates)
  const readers: Record<string, (text: string, reference: string) => Promise<Mark[]> | Mark[]> = {
    'So Ordered': ourMarks,
    'chrono-node': chronoMarks,
    'compromise-dates': compromiseMarks,
  }
  const tally = Object.fromEntries(Object.keys(readers).map((name) => [name, { found: 0, right: 0, marks: 0, labelled: 0 }]))
  let phrases = 0
  let dated = 0
  for (const file of readdirSync(join(corpus, 'gold'))) {
    const gold = JSON.parse(readFileSync(join(corpus, 'gold', file), 'utf8')) as Gold
    const text = readFileSync(join(corpus, 'text', file.replace('.json', '.txt')), 'utf8')
    const labels = [...(gold.deadlines ?? []), ...(gold.settings ?? [])]
    phrases += labels.length
    dated += labels.filter((label) => label.due ?? label.at).length
    for (const [name, read] of Object.entries(readers)) {
      // the libraries know no pages: line breaks would only hinder them
      const marks = await read(name === 'So Ordered' ? text : squeezed(text), gold.document.signedOn ?? gold.document.enteredOn ?? '2020-01-01')
      const taken = new Set<Mark>()
      const result = tally[name]!
      result.marks += marks.length
      for (const label of labels) {
        const date = (label.due ?? label.at)?.slice(0, 10) ?? null
        const alike = marks.filter((mark) => !taken.has(mark) && within(squeezed(label.quote), squeezed(mark.quote)))
        const mark = alike.find((each) => each.date === date) ?? alike[0]
        if (!mark) continue
        taken.add(mark)
        result.found++
        result.labelled++
        if (date !== null && mark.date === date) result.right++
      }
    }
  }
  return table(['reader', `time phrases found, of ${phrases}`, `dates right, of ${dated}`, 'marks that are neither deadline nor setting'],
    Object.entries(tally).map(([name, t]) => [name, t.found, t.right, t.marks - t.labelled]))
}

const within = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

const ourMarks = async (text: string): Promise<Mark[]> => {
  const read = await readDocument({ kind: 'text', text })
  if (!read.ok) return []
  return [
    ...read.reading.deadlines.map((d) => ({ quote: d.quote, date: d.due?.slice(0, 10) ?? null })),
    ...read.reading.settings.map((s) => ({ quote: s.quote, date: s.at?.slice(0, 10) ?? null })),
  ]
}

const chronoMarks = (text: string, reference: string): Mark[] =>
  chrono.parse(text, new Date(`${reference}T12:00:00`), { forwardDate: true }).map((found) => {
    const { start } = found
    const pad = (n: number | null) => String(n).padStart(2, '0')
    return { quote: found.text, date: `${start.get('year')}-${pad(start.get('month'))}-${pad(start.get('day'))}` }
  })

const compromiseMarks = (text: string, reference: string): Mark[] => {
  const found = nlp(text) as unknown as { dates(context: object): { json(): { text: string; dates?: { start?: string | null } }[] } }
  return found.dates({ today: reference, timezone: 'UTC' }).json()
    .map(({ text: quote, dates: when }) => ({ quote, date: when?.start?.slice(0, 10) ?? null }))
}
