import { eventNames } from '../../language/time/event-names.ts'
import type { ReadDeadline } from '../reading.ts'
import { paperKind } from './paper-kinds.ts'

/** A paper that an order names: itself, one by its number on the docket, the ruling on one, or one by its name. */
export type PaperNamed =
  | { readonly is: 'this-order' }
  | { readonly is: 'numbered'; readonly number: string }
  | { readonly is: 'ruling-on'; readonly number: string }
  | { readonly is: 'named'; readonly kind: string; readonly words: string }

/** The event whose day a deadline waits for, as far as another paper may tell it. */
export type Awaited = { readonly timed: boolean } & (
  | { readonly event: 'served' | 'entered' | 'filed'; readonly paper: PaperNamed }
  | { readonly event: 'held'; readonly what: string }
)

const LEAD = /^(?:(?:the )?(?:date|day|time) (?:of|on which|when) |of |from |after |before |following |prior to |upon |within )+/
const OPEN = /^(?:an?|any|each|every|all|such|another|other|that|those|no)\b/
const SELF = /^(?:(?:a|the) (?:(?:true|certified) )?copy of )?(?:this|the (?:within|instant|present|foregoing)) (?:[\w-]+ ){0,4}?(?:order|judgment|decision|opinion|letter|ruling|entry|notice|decree|memorandum|report)\b|^(?:hereof|its)$/
const NUMBER = /\b(?:ecf|dkt|doc(?:ket|ument)?|d\.?e)\b\.?\s*(?:entry\s*)?(?:nos?\.?|number|#)?\s*(\d{1,4})\b|\[(\d{1,4})\]/
const SERVED = /^(?:filing and )?service of (.+)$|^(?:being|having been) served with (.+)$|^serving (.+)$|^(.+?) (?:is|are|was|were|has been|have been|being) (?:filed (?:and|or) )?served\b/
const FILED = /^(?:the )?(?:filing|docketing) of (.+)$|^(.+?) (?:is|are|was|were|has been|have been|being) (?:e-?)?(?:filed|docketed)\b/
const ENTERED = /^(?:the )?(?:entry|issuance|filing|docketing) of (.+)$|^(.+?) (?:is|are|was|were|has been|being) (?:entered|issued|docketed)\b|^(this .+)$|^((?:the )?(?:court's )?(?:order|decision|ruling|opinion)\b.+)$/
const RULING = /\b(?:order|decision|ruling|opinion|judgment)\b[^(]*\b(?:on|granting|denying|deciding|resolving|regarding|as to)\b/
/** “(ECF No. 27)” directly behind the words: part of what they name, though not of when it is due. */
const BEHIND = /^\s*[([]\s*(?:ecf|dkt|doc|d\.?e)[^)\]]{0,24}[)\]]/i

/**
 * What a deadline without a date waits for; null where it waits for nothing, or for something that no paper can be
 * matched to. `behind` is the text that follows the deadline's own words.
 */
export const awaitedBy = ({ needs, trigger }: Pick<ReadDeadline, 'needs' | 'trigger'>, behind = ''): Awaited | null => {
  if (needs === null) return null
  const words = `${trigger ?? ''}${BEHIND.exec(behind)?.[0] ?? ''}`.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().replace(LEAD, '').replace(/[\s,.;]+$/, '')
  const timed = needs.startsWith('time of day')
  if (needs === 'date of entry' || needs === 'date of the order') return { event: 'entered', paper: { is: 'this-order' }, timed }
  for (const [event, form] of [['served', SERVED], ['filed', FILED], ['entered', ENTERED]] as const) {
    const paper = paperNamed(form.exec(words)?.slice(1).find((part) => part !== undefined))
    if (paper === null) continue
    // a court's own order is entered, whatever word is used for it
    const act = event === 'filed' && (paper.is === 'this-order' || (paper.is === 'named' && paper.kind === 'order')) ? 'entered' : event
    if (act !== 'entered' || paper.is !== 'named') return { event: act, paper, timed }
  }
  return sitting(words, timed)
}

const paperNamed = (words: string | undefined): PaperNamed | null => {
  if (words === undefined || words === '') return null
  if (SELF.test(words)) return { is: 'this-order' }
  const found = NUMBER.exec(words)
  const number = found?.[1] ?? found?.[2]
  if (number !== undefined) return { is: RULING.test(words) ? 'ruling-on' : 'numbered', number: String(Number(number)) }
  // “any motion” happens more than once
  if (OPEN.test(words)) return null
  const kind = paperKind(words)
  return kind === null || kind === 'other' || kind === 'notice' ? null : { is: 'named', kind, words: words.replace(/^the /, '') }
}

/** A hearing, conference, mediation, trial or deposition by its name. */
const sitting = (words: string, timed: boolean): Awaited | null => {
  if (OPEN.test(words)) return null
  const plain = words.replace(/^the /, '').replace(/^(?:completion|conclusion|date) of (?:the )?/, '')
    .replace(/ (?:is|has been|was) (?:completed?|concluded|held|taken|conducted)$| (?:concludes|ends|takes place|occurs)$/, '')
  if (/^(?:[\w.'-]+ ){0,3}deposition\b/.test(plain)) return { event: 'held', what: plain, timed }
  const named = eventNames(plain)[0]
  return named !== undefined && named.start === 0 ? { event: 'held', what: named.what, timed } : null
}
