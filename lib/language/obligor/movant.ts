import { actorsIn } from './actors.ts'
import { isNobody, type Case } from './case.ts'
import { asObligor } from './naming.ts'
import { isThingWord } from './things.ts'
import { opponentOf } from './sides.ts'
import { pattern } from '../../patterns/pattern.ts'
import { sinceLast } from '../../patterns/since-last.ts'

const answers = new RegExp(pattern`
  \b(?:(sur-?repl(?:y|ies))|(repl(?:y|ies))|(oppositions?|opp|opp['’]n|responses?|objections?|answering\s+(?:briefs?|papers)|
  opposing\s+(?:papers|briefs?)|counter-?statements?))\b`, 'i')

/** Who answers a motion, or replies for it: the other side of him whose motion was spoken of last; null where the words are of no such paper or nobody can be told. */
export const answererOf = (subject: string, at: Case): string | null => {
  const paper = answers.exec(subject)
  if (!paper || /\b(?:report\s+and\s+recommendation|proposed\s+findings|this\s+report|interrogator|request|discovery|subpoena|designat|exhibit|witness|claim|plan|sale|presentence|instruction|privilege|expert)/i.test(subject) || /^(?:all|each\s+party)\b/i.test(subject.trim())) return null
  const asked = /\bto\s+(?:the\s+)?(\p{Lu}[^\n]{2,70}?)\s+(?:requesting|directing|requiring)\s+(?:an?\s+)?(?:response|reply|answer)\b/u.exec(at.text.slice(Math.max(0, at.directive.span.start - 400), at.directive.span.start))
  if (asked) return asObligor(asked[1]!)
  const moved = movantBefore(at, /objection/i.test(paper[0]))
  if (moved === null) return null
  const { who, cause } = moved
  const reply = paper[2] !== undefined
  return reply === !cause ? who : opponentOf(who, at.text, at.profile) || null
}

/** “Appellant’s motion for an extension is granted. The brief is due …”, “Defendants’ motion to seal their exhibits is GRANTED, and the exhibits shall be filed”: he who asked for it; or whose objection to giving it was overruled. */
export const askerOf = (subject: string, act: string, at: Case): string | null => {
  const { text, directive, sentences, index } = at
  const compelled = opponentCompelled(act, at)
  if (compelled) return compelled
  const noun = /(\p{L}{4,})(?:\s*,[^,]*,?)?\s*$/u.exec(subject.split(/\s(?:to|of|for|in|by|on|with|which)\s|,/i)[0]!.trim())?.[1]?.toLowerCase().replace(/(?:ies|y|es|s)$/, '')
  if (noun === undefined || /^(?:part|side|motion|hearing|discover|deposition|deadline)/.test(noun)) return null
  const before = text.slice(Math.max(sentences[Math.max(0, index - 1)]!.start, directive.span.start - 500), directive.span.start)
  if (!/\b(?:granted|allowed|overruled)\b/i.test(before)) return null
  for (const m of [...before.matchAll(ruled)].reverse()) {
    const overruled = /objection/i.test(m[0])
    if (overruled ? !/^\s*(?:also\s+)?be\s+(?:produced|answered|provided|turned\s+over|supplemented|disclosed)\b/i.test(act) : !(extension.test(m[0]) || m[0].toLowerCase().includes(noun))) continue
    const clause = m[0].slice(0, m[0].search(/\b(?:motions?|requests?|applications?|objections?)\b/i))
    const owner = ownerBefore(clause) ?? ownerAfter(m[0].slice(clause.length))
    if (owner) return owner
  }
  return null
}

const compel = /\b(?:motions?|requests?|applications?)\b[^.;\n]{0,40}?\bto\s+compel\b|\bmove[sd]?\s+to\s+compel\b/gi

/** “Plaintiff’s motion to compel is granted. The documents shall be produced”: by the other side. */
const opponentCompelled = (act: string, { text, directive, profile }: Case): string | null => {
  if (!/^\s*(?:also\s+|promptly\s+)*be\s+(?:\w+ly\s+)?(?:produced|answered|provided|turned\s+over|supplemented|amended|disclosed|served|made\s+available)\b/i.test(act)) return null
  const window = text.slice(Math.max(0, directive.span.start - 900), directive.span.start)
  const last = [...window.matchAll(compel)].at(-1)
  if (!last || !/^[^;]{0,400}\b(?:granted|allowed)\b/is.test(window.slice(last.index))) return null
  const mover = ownerBefore(sinceLast('.;\n', window.slice(0, last.index + last[0].search(/motion|request|application|move/i)))) ?? ownerAfter(window.slice(last.index + last[0].length))
  return mover === null ? null : opponentOf(mover, text, profile) || null
}

const extension = /\b(?:extension|enlargement|extend|enlarge|(?:more|additional|further)\s+time|out\s+of\s+time)\b/i
/** A request with its ruling. */
const ruled = /[^.;\n]{0,120}\b(?:motions?|requests?|applications?|objections?)\b(?:(?!\bdenied\b)[^;\n]){0,160}?\b(?:granted|allowed|overruled)\b/gi

const motion = new RegExp(pattern`
  \b(?:cross-)?(?:motions?|mot\.|applications?|petitions?(?=\s+(?:for|to))|opening\s+(?:claim\s+construction\s+)?briefs?|
  show\s+cause|(?:apply|move[sd]?)(?=\s+(?:for|to)\b))\b`, 'gi')
const generic = /(?:^|\b(?:any|all|no|an?|each|every|other|such|dispositive|pretrial|post-trial|daubert|cross|file|files|filing|of|for|or|and|on)\s+(?:[\w-]+\s+){0,3}|[.;:]\s*|^\s*)$/i

/** Who moved last before this directive, or within it: “Plaintiff’s motion”, “motion of Defendant Roe”, “Defendants shall file their motion”. `cause`: he was told to show cause, and so answers himself. */
const movantBefore = (at: Case, onlyCause: boolean): { readonly who: string; readonly cause: boolean } | null => {
  const { text, directive } = at
  const from = Math.max(0, directive.span.start - 1_500)
  const window = text.slice(from, directive.span.end)
  for (const m of [...window.matchAll(motion)].reverse()) {
    const cause = /cause/i.test(m[0])
    const start = from + m.index
    // he who was told to file it, or to show cause
    const told = at.resolved.findLast((d) => d.span.start <= start && start < d.span.end)
    if (cause) {
      if (told && !isNobody(told.obligor)) return { who: told.obligor, cause: true }
      continue
    }
    if (onlyCause) continue
    const clause = sinceLast('.;\n', window.slice(0, m.index))
    const owner = ownerBefore(clause) ?? ownerAfter(window.slice(m.index + m[0].length))
    if (owner) return { who: owner, cause: false }
    if (told && !isNobody(told.obligor) && !/\b(?:the\s+)?parties|counsel|party|side\b/.test(told.obligor) && /\b(?:file|serve|submit|move|filing|apply|seek|renew|bring|make)\b/i.test(text.slice(told.span.start, start + 5))) return { who: told.obligor, cause: false }
    if (/s$/i.test(m[0]) && !/\b(?:the|these|those|both)\s+(?:\w+\s+){0,3}$/i.test(clause) || generic.test(clause)) return null
  }
  return null
}

/** “Plaintiff’s renewed [12] motion”, “Plaintiff moves by motion”. */
const ownerBefore = (clause: string): string | null => {
  const defense = /\b(defense|prosecution)['’]?s?\s+(?:[\w-]+\s+){0,3}$/i.exec(clause)
  if (defense) return defense[1]!.toLowerCase()
  const named = actorsIn(clause).at(-1)
  if (named) {
    const rest = clause.slice(named.at + named.words.length)
    const words = named.words.replace(/['’]s?$/, '')
    if (/^['’]?s?\s+(?:(?!and\b|to\b)\S+\s+){0,5}$/.test(rest) && (/^['’]/.test(rest) || /['’]s?$/.test(named.words) || /^\s+(?:unopposed|opposed|second|first|renewed|amended|omnibus|partial|\[?\d+\]?|consent|joint|emergency|ex\s+parte)*\s*$/i.test(rest)) && !/\b(?:to|in\s+opposition\s+to|against)\s+(?:the\s+)?$/i.test(clause.slice(0, named.at)) || /^\s+(?:has\s+|have\s+)?(?:moves?|moved|filed|files|seeks|brings|brought)\b|^\s+(?:has|have|hereby)\s+$/i.test(rest)) return asObligor(words)
  }
  const name = /((?:\p{Lu}[\w&.-]*\s+){0,3}\p{Lu}[\w&-]*)['’]s?\s+(?:\S+\s+){0,3}$/u.exec(clause)?.[1]
  return name && !/^(?:Otherwise|If|When|Any|All|The|On|In|By|Should|After|Before|Until|Once|Then|And|But)\s/.test(name) && !/\b(?:Court|Judge|Rule|Order|District)\b/.test(name) && !isThingWord(name.split(/\s+/).at(-1)!) ? asObligor(name) : null
}

/** “motion [12] to compel by Plaintiff”, “motion of the Debtor”, “filed by Defendant”. */
const ownerAfter = (words: string): string | null => {
  const by = /^[^.;\n]{0,90}?\b(?:filed\s+by|brought\s+by|by|of|from)\s+(?=(?:the\s+)?\p{Lu}|defendant|plaintiff|petitioner|the\s+(?:government|debtor|trustee))/u.exec(words)
  if (!by) return null
  const named = actorsIn(words.slice(by[0].length, by[0].length + 60))[0]
  return named && named.at < 5 ? asObligor(named.words.replace(/['’]s?$/, '')) : null
}
