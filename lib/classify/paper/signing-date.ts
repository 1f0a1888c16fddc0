import type { IsoDate } from '../../dates/iso.ts'
import { writtenDates } from './written-date.ts'
import { pattern } from '../../patterns/pattern.ts'

/** The date of a signature; `start` is where its line begins, where it stands above the name. */
export interface SigningDate { readonly date: IsoDate; readonly start: number | null }

const LEADS = /\b(?:dated?|this|entered|enter|signed|filed|issued|done|ordered|effective|approved|executed)\b/gi
/** Small words that may stand between “DONE AND ORDERED” and its date; others make it a sentence about something else. */
const JOINING = /^(?:at|in|on|this|the|of|day|and|chambers|open|court|as|ordered|adjudged|nunc|pro|tunc|to|be|effective|[ap]\.?m|,)[.,:]*$/

/** Whether nothing but place and small words stands between such a phrase's first word and its end. */
export const joins = (phrase: string): boolean =>
  phrase.trim().split(/\s+/).slice(1).every((word) => !/^\p{Ll}/u.test(word) || JOINING.test(word))

/** The date filled in at a signature: above its name, below its title (`after`), else beside the name. */
export const signingDate = (above: string, after: string): SigningDate | null =>
  dateBeforeTitle(above) ?? dateAbove(above) ?? dateBelow(after) ?? dateBeside(above)

/** “April 17, 2025          (United States District Judge)”: in the left column of the title's own line, which ends the words above. */
const dateBeforeTitle = (above: string): SigningDate | null => {
  const line = above.slice(above.lastIndexOf('\n') + 1)
  const found = writtenDates(line)[0]
  if (!found || !/^[^\S\n]*(?:Dated?:?\s+)?$/i.test(line.slice(0, found.start)) || !/^ {3,}\S/.test(line.slice(found.end))) return null
  return { date: found.date, start: above.length - line.length }
}

/** What may follow the date above a name: a place, an hour, a rule to sign on, the name. */
const FOLLOWS = new RegExp(pattern`
  ^[ .,]*(?:(?:at|in)\s+[A-Z][\w .]*(?:,\s*[A-Z]\w+)?[ .,]*|at\s+\d{1,2}:\d{2}\s*[ap]\.?m\.?\s*)?
  (?:_|\n|$|\/?s\s?\/|[A-Z\/][\w.]*\s+[A-Z_\/])`)
/** A line's begin with a place at most: “Missoula, Montana, ”. */
const ALONE = /(?:^|\n)[^\S\n]*(?:[A-Z][\w.]+(?: [A-Z][\w.]+)*,? (?:[A-Z][\w. ]+)?,?\s*)?$/
/** The end of its line, or of its column. */
const ENDS = /^[ .]*(?:\n|$|\/?s\s?\/)|^ {3,}\S/
/** A line above that runs on to the date's. */
const RUNS_ON = /(?:\p{Ll}|\d|,)\s*\n\s*$/u

const dateAbove = (above: string): SigningDate | null => {
  for (const found of writtenDates(above).toReversed()) {
    const lead = above.slice(0, found.start)
    const rest = above.slice(found.end)
    if (!FOLLOWS.test(rest)) continue
    const near = lead.slice(-76)
    const led = [...near.matchAll(LEADS)].some((said) => joins(near.slice(said.index)))
    if (led || ALONE.test(lead) && ENDS.test(rest) && !RUNS_ON.test(lead)) return { date: found.date, start: lead.lastIndexOf('\n') + 1 }
  }
  return null
}

const SIGNED_LINE = /(?:^|\n)[^\S\n]*_*\/?s\s?\/[^\n]{4,50}$/im

/** “s/ Nan Pruitt 10/18/12”: written after the name, as by hand. */
const dateBeside = (above: string): SigningDate | null => {
  const signed = SIGNED_LINE.exec(above)?.[0] ?? ''
  const found = writtenDates(signed).at(-1)
  return found && found.end >= signed.trimEnd().length - 1 ? { date: found.date, start: null } : null
}

/** “Norfolk, Virginia” */
const PLACE = /^[A-Z][a-z]+(?:\s[A-Z][a-z]+)*,\s+[A-Z][A-Za-z. ]+$/
/** “Dated:”, in the next lines. */
const LABEL = new RegExp(pattern`
  ^[\s_]*(?:[^\n]{0,60}\n\s*){0,2}?(?:Dated?|DATED?|Signed|Entered|Filed|Issued)\b[^\n\d]{0,50}(?:\n\s*[^\n\d]{0,30})?`)

const dateBelow = (after: string): SigningDate | null => {
  const [next = '', below = ''] = after.split('\n').slice(1).map((words) => words.trim()).filter((words) => words !== '')
  // a place may stand between
  const line = PLACE.test(next) ? below : next
  const alone = writtenDates(line)[0]
  if (alone && alone.start === 0 && alone.end >= line.length - 1) return { date: alone.date, start: null }
  const lead = LABEL.exec(after)
  if (!lead) return null
  const near = after.slice(Math.max(0, lead[0].length - 25))
  const found = writtenDates(near)[0]
  return found && found.start < 40 ? { date: found.date, start: null } : null
}
