import { isoDate } from '../../dates/calendar-day.ts'
import { writtenDates } from '../../language/mentions/dates.ts'
import { sidesIn, stemsOf } from '../../language/time/labels.ts'
import type { PaperNamed } from './awaited.ts'
import type { CasePaper } from './case-paper.ts'
import { namesKind, paperKind, servedBySummons } from './paper-kinds.ts'
import type { Statement } from './statements.ts'

type Named = Extract<PaperNamed, { readonly is: 'named' }>

const NUMBERS = /\b(?:ECF|Dkt|Doc(?:ket|ument)?|D\.?E)\b\.?\s*(?:Entry\s*)?(?:Nos?\.?|Number|#)?\s*(\d{1,4})\b|\[(\d{1,4})\]|\bre:?\s+#?(\d{1,4})\b/gi

/** The paper's number on the docket; null where nothing tells it. */
const numberOf = ({ notice, text }: CasePaper): string | null => {
  const told = notice?.documentNumber ?? text.stamp?.documentNumber ?? null
  return told === null ? null : String(Number.parseInt(told, 10))
}

const isDocketText = ({ text }: CasePaper): boolean => text.pieces.length === 0

/** How a docket entry says what an order decides: “granting 12 Motion”, “denying in part [12]”. */
const decides = (number: string): RegExp => new RegExp(`\\b(?:granting|denying|on|re:?|as to|part|and|moot|resolving|terminating)\\s+(?:ECF\\s+No\\.\\s+)?[#[]?${number}\\b`, 'i')

/** What the paper is called: a docket entry's words, another paper's title. */
const headOf = (paper: CasePaper): string => (isDocketText(paper) ? paper.text.text.slice(0, 600) : paper.reading.document.title ?? '')

/** The kind of the paper that is named; of one that is only numbered, what the paper itself says. */
export const kindNamed = (named: PaperNamed, paper: CasePaper): string | null =>
  named.is === 'named' ? named.kind : named.is === 'numbered' ? paperKind(headOf(paper)) : 'order'

/** Whether `paper` is the very one that `waiting` names. */
export const isPaperNamed = (named: PaperNamed, waiting: CasePaper, paper: CasePaper): boolean => {
  if (named.is === 'this-order') return isSameOrder(waiting, paper)
  if (paper.documentId === waiting.documentId) return false
  if (named.is === 'numbered') return numberOf(paper) === named.number
  if (named.is === 'ruling-on') return paper.reading.document.binding && isDocketText(paper) && decides(named.number).test(headOf(paper))
  const { binding, kind } = paper.reading.document
  return (!binding || kind === 'report-and-recommendation') && paperKind(headOf(paper)) === named.kind && fits(named, headOf(paper), waiting, paper)
}

/** The same entry on the docket: by its number, else by the day on which the judge signed it. */
const isSameOrder = (waiting: CasePaper, paper: CasePaper): boolean => {
  if (waiting.documentId === paper.documentId) return true
  const [a, b] = [numberOf(waiting), numberOf(paper)]
  if (a !== null && b !== null) return a === b
  const [one, other] = [waiting.reading.document, paper.reading.document]
  return other.binding && one.signedOn !== null && one.signedOn === other.signedOn
}

/** Whether what is stated is said of the paper that is named. */
export const speaksOf = (named: PaperNamed, { sentence, before }: Statement, waiting: CasePaper, paper: CasePaper): boolean => {
  // an entry on the docket is about one paper; elsewhere each sentence is on its own
  const around = isDocketText(paper) ? headOf(paper) : sentence
  const numbers = new Set([...around.matchAll(NUMBERS)].map((found) => String(Number(found[1] ?? found[2] ?? found[3]))))
  if (named.is === 'numbered') return numbers.has(named.number)
  if (named.is === 'ruling-on') return false
  if (named.is === 'this-order') {
    const own = numberOf(waiting)
    return own !== null && numbers.size > 0 ? numbers.has(own) : namesKind(around, 'order') && namesDayOf(waiting, around, before.length)
  }
  if (!namesKind(around, named.kind)) return false
  if (named.kind === 'complaint') return !namesKind(around, 'amended complaint') && !namesKind(around, 'third-party complaint')
  const head = isDocketText(paper) ? paperKind(around) : named.kind
  return (head === named.kind || head === 'other' || head === 'complaint') && fits(named, around, waiting, paper)
}

/** “the Order of June 18, 2026”: named by its day, in another place than the date of the service itself. */
const namesDayOf = ({ reading: { document } }: CasePaper, around: string, served: number): boolean => {
  const days = [document.signedOn, document.enteredOn?.slice(0, 10)]
  return writtenDates(around).some(({ start, year, month, day }) => start !== served && year !== null && days.includes(isoDate(year, month, day) ?? ''))
}

/** Every word that tells the paper from others of its kind, and its owner, is found again. */
const fits = (named: Named, words: string, waiting: CasePaper, { text }: CasePaper): boolean => {
  const sides = [...sidesIn(named.words)]
  const there = sidesIn(words)
  const parties = waiting.reading.document.parties
  const owned = sides.every((side) => there.has(side) || parties.some((party) => party.side === side && text.text.toLowerCase().includes(firstWords(party.name))))
  if (!owned || servedBySummons(named.kind)) return owned
  const stems = stemsOf(words.replace(/['’]s?\b/g, ' '))
  return [...stemsOf(named.words.replace(/['’]s?\b/g, ' '))].every((stem) => stems.has(stem) || paperKind(stem) === named.kind)
}

/** A party by the words that are its own: “northgate freight” of “Northgate Freight Inc.”. */
const firstWords = (name: string): string => name.toLowerCase().split(/[\s,]+/).slice(0, 2).join(' ')
