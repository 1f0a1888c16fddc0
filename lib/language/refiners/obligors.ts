import { actorsIn } from '../obligor/actors.ts'
import { addressee } from '../obligor/addressee.ts'
import { antecedent, isPronoun } from '../obligor/antecedents.ts'
import { isNobody, type Case } from '../obligor/case.ts'
import { goesOn, spokenOf, underHeading } from '../obligor/discourse.ts'
import { answererOf } from '../obligor/movant.ts'
import { asObligor } from '../obligor/naming.ts'
import { obligorIn } from '../obligor/obligor-words.ts'
import { conditionedIn, ownerIn } from '../obligor/owner.ts'
import { filerOf } from '../obligor/papers.ts'
import { leadEnd } from '../clause/lists.ts'
import { partsOf, type Part } from '../clause/parts.ts'
import type { Directive } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { sentenceAt } from '../sentence/sentence-at.ts'
import type { Refiner } from './index.ts'

/** Gives every directive its obligor in the order's own terms: pronouns, shared subjects, lists, passives, bare rows. */
export const obligors: Refiner = (findings, { sentences, reading, profile }) => {
  const resolved: Directive[] = []
  const address = addressee(reading.text, profile)
  const canonical = namesOf(reading.text)
  for (const directive of findings.directives) {
    const index = sentenceAt(sentences, directive.span.start)
    const sentence = sentences[index]
    const found = sentence ? obligorOf({ text: reading.text, profile, directive, sentence, resolved, address, sentences, index }) : directive.obligor
    resolved.push({ ...directive, obligor: canonical(isNobody(found) ? address.hidden : found) })
  }
  return { ...findings, directives: resolved }
}

/** To whom an imperative speaks: the reader whom the document addresses, else whoever was told last. */
const reader = ({ address, resolved, directive }: Case): string => {
  if (address.hidden !== 'unspecified' || address.you !== 'the parties') return address.you
  const last = resolved.findLast((d) => !['unspecified', '', 'clerk of court', 'united states marshal'].includes(d.obligor))
  return last && directive.span.start - last.span.end < 1_200 ? last.obligor : 'counsel'
}

const passiveVerb = /^\s*(?:not\s+|also\s+|now\s+)*be\s+(?!represented|excused|prepared|present|ready|heard|permitted|allowed|responsible|bound|deposed|entitled)/i

const obligorOf = (at: Case): string => {
  const { directive, sentence } = at
  const own = sentence.text.slice(directive.span.start - sentence.start, directive.span.end - sentence.start)
  if (directive.rule === 'directive/stayed') return /\b(?:discovery|case|action|proceedings?|deadlines?|briefing|schedule)\b/i.test(own) ? 'the parties' : ''
  if (directive.rule === 'directive/imperative' && directive.obligor === '' && sentence.leads.length === 0) return reader(at)
  const bare = /^directive\/(?:imperative|row|no-papers)$/.test(directive.rule)
  const part = bare ? null : partAt(sentence, directive)
  const passive = part !== null && passiveVerb.test(sentence.text.slice(part.predicate.end, part.end))
  if (directive.obligor !== '' && !(passive && /^(?:it|they)$/.test(directive.obligor))) return resolve(directive.obligor, at)
  const source = part && rootOf(part)
  if (part && source && source !== part) {
    const before = at.resolved.findLast((d) => d.span.start >= sentence.start + source.start - 2 && d.span.start < directive.span.start && d.obligor !== '')
    if (before && (part.joined === 'shared' || part.joined === 'split')) return before.obligor
  }
  if (part?.joined === 'relative' && /\bwhich\b/i.test(sentence.text.slice(part.subject.start, part.subject.end)) && !/\bwhich\s+\w/i.test(sentence.text.slice(part.subject.start, part.subject.end).trim())) return (passive ? null : beforeRelative(at)) ?? at.resolved.at(-1)?.obligor ?? ''
  if (!part || !source || source.subject.end <= source.subject.start) return fromLead(at) ?? ofRow(own, at)
  const subject = sentence.text.slice(source.subject.start, source.subject.end)
  if (source.predicate.kind === 'court-orders') {
    const told = /^\s+(.{3,60}?)\s+(?:not\s+)?(?:to|from)\s/i.exec(sentence.text.slice(source.predicate.end, source.end))
    return told ? resolve(asObligor(told[1]!), at) : ''
  }
  const named = passive && /^\s*(?:it|they)\s*$/i.test(subject) ? null : obligorIn(subject)
  if (named) return resolve(named.obligor, at)
  const verb = source.predicate
  const act = sentence.text.slice(verb.end, part.end)
  const said = verb.kind === 'shall' || verb.kind === 'must' || verb.kind === 'will' || verb.kind === 'may' || verb.kind === 'is-to' ? act : `${verb.words} ${act}`
  return owned(subject, said, at, sentence.text.slice(part.start, source.subject.end))
}

const resolve = (obligor: string, at: Case): string => antecedent(obligor, at) ?? obligor

const partAt = (sentence: MarkedSentence, { span }: Directive): Part | null =>
  partsOf(sentence).find((p) => sentence.start + p.start <= span.start + 2 && span.start < sentence.start + p.end && p.predicate.kind !== 'other') ?? null

const rootOf = (part: Part): Part => {
  let root = part
  while (root.subject.end <= root.subject.start && root.of) root = root.of
  return root
}

/** An item's obligor stands in the sentence above its list. */
const fromLead = (at: Case): string | null => {
  for (const lead of at.sentence.leads) {
    const part = [...partsOf(lead)].reverse().find((p) => p.predicate.kind !== 'other')
    const root = part && rootOf(part)
    const subject = root ? lead.text.slice(root.subject.start, root.subject.end) : leadEnd(lead) === 'name' ? lead.text.replace(/[:\s]+$/, '') : leadEnd(lead) === 'verb' ? lead.text.replace(/\s+(?:shall|must|will|may|(?:is|are)\s+(?:\w+\s+)?(?:ordered|directed|required|to))\b[^,;]{0,40}$/i, '') : ''
    const pro = root ? null : /[,\s](it|he|she|they|you)\s*$/i.exec(subject)
    if (pro) return resolve(pro[1]!.toLowerCase(), at)
    const named = obligorIn(subject) ?? (root ? null : obligorIn(/[^.]*$/.exec(subject)![0]))
    if (named) return resolve(named.obligor, { ...at, sentence: lead })
    if (root) {
      const told = at.resolved.find((d) => d.span.start >= lead.start && d.span.end <= lead.start + lead.text.length)
      if (told) return told.obligor
    }
  }
  return null
}

/** A row’s words before its time tell whose it is; those after it only in “… due 3/5/2026 for Appellant”. */
const ofRow = (row: string, at: Case): string => {
  const time = /\s(?:due\b|by\s+[\d\p{Lu}]|on\s+or\s+before|no\s+later|not\s+later|within\b|\d+\s+(?:\w+\s+)?days?\b|\.{3,}|no\s+more)/u.exec(row)
  const by = /^\W*(?:By|For|From)\s+(?=\p{L})/u.exec(row)
  const named = by && obligorIn(row.slice(by[0].length, time?.index ?? row.length))
  if (named) return resolve(named.obligor, at)
  const heads = /^\W*([^:\d]{3,60}):\s/.exec(row)
  const head = heads && /^\W*(?:the\s+|all\s+|any\s+)?(?:\w+\s+)?(?:plaintiff|defendant|petitioner|respondent|appell|debtor|creditor|part(?:y|ies)|counsel|government|movant|trustee|professional|claimant|bidder|defense|clerk)/i.test(row) ? obligorIn(heads[1]!) : null
  if (head) return resolve(head.obligor, at)
  return time && time.index > 3 ? owned(row.slice(0, time.index), row.slice(time.index), at, '', true) : owned(row, '', at, '', true)
}

/** Whom a passive or a bare row makes responsible. `fronted`: all that stands before the verb. */
const owned = (subject: string, act: string, at: Case, fronted = '', row = false): string => {
  const owner = ownerIn(subject, act)
  if (owner) return resolve(owner, at)
  const conditioned = fronted.length > subject.length || /^\W*(?:if|should|in\s+the\s+event|to\s+the\s+extent)\b/i.test(subject) ? conditionedIn(fronted) : null
  if (conditioned && !isPronoun(conditioned) && !/^\s*(?:discovery)/i.test(subject)) return conditioned
  const theirs = /^\W*(his|her|its|their|your)\s+(?!own\b)/i.exec(subject)
  if (theirs) return resolve(theirs[1]!.toLowerCase(), at)
  if (/^\s*(?:discovery|all\s+discovery|proceedings|fact\s+discovery)\b/i.test(subject)) return 'the parties'
  return spokenOf(subject, at) ?? filerOf(subject, at) ?? answererOf(subject, at) ?? (conditioned ? resolve(conditioned, at) : null) ?? referred(subject, at) ?? underHeading(at) ?? (row ? null : goesOn(subject, at)) ?? ''
}

/** “… to the Marshal, who shall serve it”: who stands before the pronoun. */
const beforeRelative = ({ sentence, directive }: Case): string | null => {
  const before = sentence.text.slice(0, Math.max(0, directive.span.start - sentence.start)).replace(/,\s*$/, '')
  const last = /[^,;]*$/.exec(before)![0]
  return obligorIn(last.replace(/^.*\b(?:to|on|by|with|upon|from|for|serve|notify|deliver|appoints?|identify|bring)\s+/i, ''))?.obligor ?? actorsIn(last).map(({ words }) => asObligor(words)).at(-1) ?? null
}

/** “It shall be filed …”, “who shall …”, “This must be done …”. */
const referred = (subject: string, at: Case): string | null => {
  if (!/^\s*(?:it|they|which|who|this|that|these)\b/i.test(subject)) return null
  const before = at.sentence.text.slice(0, Math.max(0, at.directive.span.start - at.sentence.start))
  if (/^\s*who\b/i.test(subject)) return beforeRelative(at)
  const moved = /\b(?:motion|application|request)\s+(?:of|by|from)\s+((?:[\w.'’-]+\s+){1,4}?)(?:for|to|is|seeking)\b/i.exec(before)
  if (moved) return asObligor(moved[1]!)
  const last = at.resolved.at(-1)
  return last && at.directive.span.start - last.span.end < 250 ? last.obligor : null
}

/** “desmond q. farrow” is “mr. farrow” where the order goes on to call him so. */
const namesOf = (text: string): ((obligor: string) => string) => {
  const short = new Map([...text.matchAll(/\b(Mr|Ms|Mrs|Dr)\.\s+([A-Z][\w'’-]+)/g)].map((m) => [m[2]!.toLowerCase(), `${m[1]!.toLowerCase()}. ${m[2]!.toLowerCase()}`]))
  return (obligor) => {
    const full = /^(?:[\p{L}'’-]+\s+)(?:[\p{L}]\.\s+)?([\p{L}'’-]+)$/u.exec(obligor)
    return full && !/^(?:mr|ms|mrs|dr|defendant|plaintiff|petitioner|respondent|attorney|debtor|movant|officer)\b/.test(obligor) ? short.get(full[1]!) ?? obligor : obligor
  }
}
