import type { Case } from './case.ts'
import { ownerAfter, ownerBefore } from './motion-owner.ts'
import { opponentOf } from './sides.ts'
import { sinceLast } from '../../patterns/since-last.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Nouns that many motions have, and that tell none of them. */
const common = /^(?:part|side|motion|hearing|discover|deposition|deadline)/
const objection = /objection/i
const granted = /\b(?:granted|allowed|overruled)\b/i
const handedOver = /^\s*(?:also\s+)?be\s+(?:produced|answered|provided|turned\s+over|supplemented|disclosed)\b/i
const request = /\b(?:motions?|requests?|applications?|objections?)\b/i

const extension = /\b(?:extension|enlargement|extend|enlarge|(?:more|additional|further)\s+time|out\s+of\s+time)\b/i
/** A request with its ruling. */
const ruled = new RegExp(pattern`
  [^.;\n]{0,120}\b(?:motions?|requests?|applications?|objections?)\b(?:(?!\bdenied\b)[^;\n]){0,160}?\b(?:granted|allowed|
  overruled)\b`, 'gi')

/**
 * “Appellant’s motion for an extension is granted. The brief is due …”, “Defendants’ motion to seal their exhibits is
 * GRANTED, and the exhibits shall be filed”: he who asked for it; or whose objection to giving it was overruled.
 */
export const askerOf = (subject: string, act: string, at: Case): string | null => {
  const compelled = opponentCompelled(act, at)
  if (compelled) return compelled
  const noun = nounOf(subject)
  if (noun === undefined || common.test(noun)) return null
  const before = rulingsBefore(at)
  if (!granted.test(before)) return null
  for (const [ruling] of [...before.matchAll(ruled)].reverse()) {
    const concerns = objection.test(ruling)
      ? handedOver.test(act)
      : extension.test(ruling) || ruling.toLowerCase().includes(noun)
    if (!concerns) continue
    const clause = ruling.slice(0, ruling.search(request))
    const owner = ownerBefore(clause) ?? ownerAfter(ruling.slice(clause.length))
    if (owner) return owner
  }
  return null
}

const preposition = /\s(?:to|of|for|in|by|on|with|which)\s|,/i
const lastNoun = /(\p{L}{4,})(?:\s*,[^,]*,?)?\s*$/u
const ending = /(?:ies|y|es|s)$/

/** The stem of a subject’s noun: “The exhibits to the motion” → exhibit. */
const nounOf = (subject: string): string | undefined =>
  lastNoun.exec(subject.split(preposition)[0]!.trim())?.[1]?.toLowerCase().replace(ending, '')

/** The words before a directive, from the sentence above on. */
const rulingsBefore = ({ text, directive, sentences, index }: Case): string =>
  text.slice(Math.max(sentences[Math.max(0, index - 1)]!.start, directive.span.start - 500), directive.span.start)

const compel = /\b(?:motions?|requests?|applications?)\b[^.;\n]{0,40}?\bto\s+compel\b|\bmove[sd]?\s+to\s+compel\b/gi
const compelledAct = new RegExp(pattern`
  ^\s*(?:also\s+|promptly\s+)*be\s+(?:\w+ly\s+)?(?:produced|answered|provided|turned\s+over|supplemented|amended|disclosed|
  served|made\s+available)\b`, 'i')
const compelGranted = /^[^;]{0,400}\b(?:granted|allowed)\b/is
const mover = /motion|request|application|move/i

/** “Plaintiff’s motion to compel is granted. The documents shall be produced”: by the other side. */
const opponentCompelled = (act: string, { text, directive, profile }: Case): string | null => {
  if (!compelledAct.test(act)) return null
  const window = text.slice(Math.max(0, directive.span.start - 900), directive.span.start)
  const last = [...window.matchAll(compel)].at(-1)
  if (!last || !compelGranted.test(window.slice(last.index))) return null
  const clause = sinceLast('.;\n', window.slice(0, last.index + last[0].search(mover)))
  const who = ownerBefore(clause) ?? ownerAfter(window.slice(last.index + last[0].length))
  return who === null ? null : opponentOf(who, text, profile) || null
}
