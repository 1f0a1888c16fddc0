import type { Directive } from '../finding.ts'
import { isNobody, type Case } from './case.ts'
import { ownerAfter, ownerBefore } from './motion-owner.ts'
import { asObligor } from './naming.ts'
import { opponentOf } from './sides.ts'
import { pattern } from '../../patterns/pattern.ts'
import { sinceLast } from '../../patterns/since-last.ts'

const answers = new RegExp(pattern`
  \b(?:(sur-?repl(?:y|ies))|(repl(?:y|ies))|(oppositions?|opp|opp['’]n|responses?|objections?|answering\s+(?:briefs?|papers)|
  opposing\s+(?:papers|briefs?)|counter-?statements?))\b`, 'i')

/** Answers to something else than a motion. */
const otherAnswers = new RegExp(pattern`
  \b(?:report\s+and\s+recommendation|proposed\s+findings|this\s+report|interrogator|request|discovery|subpoena|designat|
  exhibit|witness|claim|plan|sale|presentence|instruction|privilege|expert)`, 'i')
const ofAll = /^(?:all|each\s+party)\b/i
/** “to Acme’s letter requesting a response”. */
const asked = new RegExp(pattern`
  \bto\s+(?:the\s+)?(\p{Lu}[^\n]{2,70}?)\s+(?:requesting|directing|requiring)\s+(?:an?\s+)?(?:response|reply|answer)\b`, 'u')
const objection = /objection/i

/**
 * Who answers a motion, or replies for it: the other side of him whose motion was spoken of last; null where the words
 * are of no such paper or nobody can be told.
 */
export const answererOf = (subject: string, at: Case): string | null => {
  const paper = answers.exec(subject)
  if (!paper || otherAnswers.test(subject) || ofAll.test(subject.trim())) return null
  const { text, directive, profile } = at
  const whoIsAsked = asked.exec(text.slice(Math.max(0, directive.span.start - 400), directive.span.start))?.[1]
  if (whoIsAsked !== undefined) return asObligor(whoIsAsked)
  const asking = askedBefore(at)
  if (asking !== null && paper[3] !== undefined) return opponentOf(asking, text, profile) || null
  const moved = movantBefore(at, objection.test(paper[0]))
  if (moved === null) return null
  const { who, cause } = moved
  const reply = paper[2] !== undefined
  return reply === !cause ? who : opponentOf(who, text, profile) || null
}

const servesRequests = /\bserve\b[^.;]*\b(?:requests?|interrogatories|discovery)\b/i
/** How far above, in characters, the requests may stand that are answered. */
const NEAR = 200

/** “Caldera may serve eight requests; (responses) are due …”: he who was just told to ask. */
const askedBefore = ({ text, directive, resolved }: Case): string | null => {
  const last = resolved.at(-1)
  if (!last || isNobody(last.obligor) || directive.span.start - last.span.end > NEAR) return null
  return servesRequests.test(text.slice(last.span.start, last.span.end)) ? last.obligor : null
}

const motion = new RegExp(pattern`
  \b(?:cross-)?(?:motions?|mot\.|applications?|petitions?(?=\s+(?:for|to))|opening\s+(?:claim\s+construction\s+)?briefs?|
  show\s+cause|(?:apply|move[sd]?)(?=\s+(?:for|to)\b))\b`, 'gi')
/** What stands before “motions” that are nobody’s: “any dispositive”, “for summary judgment or other”. */
const generic = new RegExp(pattern`
  (?:^|\b(?:any|all|no|an?|each|every|other|such|dispositive|pretrial|post-trial|daubert|cross|file|files|filing|of|for|or|
  and|on)\s+(?:[\w-]+\s+){0,3}|[.;:]\s*|^\s*)$`, 'i')
const causeShown = /cause/i
const jointly = /\b(?:the\s+)?parties|counsel|party|side\b/
const filing = /\b(?:file|serve|submit|move|filing|apply|seek|renew|bring|make)\b/i

/** Who moved; `cause`: he was told to show cause, and so answers himself. */
interface Movant { readonly who: string; readonly cause: boolean }

/**
 * Who moved last before this directive, or within it: “Plaintiff’s motion”, “motion of Defendant Roe”, “Defendants
 * shall file their motion”.
 */
const movantBefore = (at: Case, onlyCause: boolean): Movant | null => {
  const { text, directive } = at
  const from = Math.max(0, directive.span.start - 1_500)
  const window = text.slice(from, directive.span.end)
  for (const m of [...window.matchAll(motion)].reverse()) {
    const start = from + m.index
    const told = toldThere(at, start)
    if (causeShown.test(m[0])) {
      if (told) return { who: told.obligor, cause: true }
      continue
    }
    if (onlyCause) continue
    const clause = sinceLast('.;\n', window.slice(0, m.index))
    if (answering.test(clause)) {
      const who = opponentOf(asObligor(answerer.exec(clause)?.[1] ?? told?.obligor ?? ''), text, at.profile)
      if (who) return { who, cause: false }
      continue
    }
    const owner = ownerBefore(clause) ?? ownerAfter(window.slice(m.index + m[0].length))
    if (owner) return { who: owner, cause: false }
    if (told && !jointly.test(told.obligor) && filing.test(text.slice(told.span.start, start + 5)))
      return { who: told.obligor, cause: false }
    if (isAnyMotion(m[0], clause)) return null
  }
  return null
}

/** He who was told, in words that hold this place, to file a motion or to show cause. */
const toldThere = ({ resolved }: Case, start: number): Directive | undefined => {
  const told = resolved.findLast((d) => d.span.start <= start && start < d.span.end)
  return told && !isNobody(told.obligor) ? told : undefined
}

/** “Plaintiff’s response to 15 (Motion)”, “Defendants shall file their opposition to the (motion)”: he does not move. */
const answering = /\b(?:response|opposition|answer|objection)s?\s+to\s+(?:(?:the|that|this)\s+)?(?:\[?\d+\]?\s*)?$/i
const answerer = /\b(\S+)['’]s?\s+(?:[\w-]+\s+)?\S+\s+to\s+(?:(?:the|that|this)\s+)?(?:\[?\d+\]?\s*)?$/i

const definite = /\b(?:the|these|those|both)\s+(?:\w+\s+){0,3}$/i

/** Whether a motion is of no particular movant: “dispositive motions”, “any motion”. */
const isAnyMotion = (motions: string, clause: string): boolean =>
  /s$/i.test(motions) && !definite.test(clause) || generic.test(clause)
