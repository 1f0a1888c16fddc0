import { actorsIn, isPlural } from '../obligor/actors.ts'
import type { Directive } from '../finding.ts'
import { leadEnd } from '../clause/lists.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { asObligor } from '../obligor/naming.ts'
import { obligorIn } from '../obligor/obligor-words.ts'
import { filerOf, ownerIn } from '../obligor/owner.ts'
import { partsOf, type Part } from '../clause/parts.ts'
import { sentenceAt } from '../sentence/sentence-at.ts'
import type { Refiner } from './index.ts'

/** Gives every directive its obligor in the order's own terms: pronouns, shared subjects, lists, passives, bare rows. */
export const obligors: Refiner = (findings, { sentences, reading, profile }) => {
  const resolved: Directive[] = []
  const address = addressee(reading.text, profile.kind)
  const canonical = namesOf(reading.text)
  const insolvent = findings.directives.some((d) => /\b(?:Schedule [A-J]|Statement of (?:Financial Affairs|Intent)|Means Test)\b/.test(reading.text.slice(d.span.start, d.span.end)))
  for (const directive of findings.directives) {
    const index = sentenceAt(sentences, directive.span.start)
    const sentence = sentences[index]
    const found = sentence ? obligorOf({ text: reading.text, directive, sentence, resolved, address, sentences, index }) : directive.obligor
    const obligor = found === '' && insolvent && /\bdue\b/i.test(reading.text.slice(directive.span.start, directive.span.end)) ? 'debtor' : found
    resolved.push({ ...directive, obligor: canonical(obligor === '' ? address.hidden : obligor) })
  }
  return { ...findings, directives: resolved }
}

/** To whom an imperative speaks: the reader whom the document addresses, else whoever was told last. */
const reader = ({ address, resolved, directive }: Case): string => {
  if (address.hidden !== 'unspecified' || address.you !== 'the parties') return address.you
  const last = resolved.findLast((d) => !['unspecified', '', 'clerk of court', 'united states marshal'].includes(d.obligor))
  return last && directive.span.start - last.span.end < 1_200 ? last.obligor : 'counsel'
}

interface Case {
  readonly text: string
  readonly directive: Directive
  readonly sentence: MarkedSentence
  readonly resolved: readonly Directive[]
  readonly address: Address
  readonly sentences: readonly MarkedSentence[]
  readonly index: number
}

const pronoun = /^(?:he|she|it|they|them|he or she|(?:that|such|said|this|the latter) (?:party|person|individual|attorney|side)|you|the latter|each of them|both of them|these parties|such parties|we)$/

const obligorOf = (at: Case): string => {
  const { directive, sentence } = at
  if (directive.rule === 'directive/stayed') return /\b(?:discovery|case|action|proceedings?|deadlines?|briefing|schedule)\b/i.test(sentence.text.slice(directive.span.start - sentence.start, directive.span.end - sentence.start)) ? 'the parties' : ''
  if (directive.rule === 'directive/imperative' && directive.obligor === '' && sentence.leads.length === 0) return reader(at)
  const bare = /^directive\/(?:imperative|row|no-papers)$/.test(directive.rule)
  const part = bare ? null : partAt(sentence, directive)
  const passive = part !== null && /^\s*(?:not\s+|also\s+|now\s+)*be\s+(?!represented|excused|prepared|present|ready|heard)/i.test(sentence.text.slice(part.predicate.end, part.end))
  if (directive.obligor !== '' && !(passive && /^(?:it|they)$/.test(directive.obligor))) return antecedent(directive.obligor, at) ?? directive.obligor
  const source = part && rootOf(part)
  if (part && source && source !== part) {
    const before = at.resolved.findLast((d) => d.span.start >= sentence.start + source.start - 2 && d.span.start < directive.span.start && d.obligor !== '')
    if (before && (part.joined === 'shared' || part.joined === 'split')) return before.obligor === 'unspecified' ? '' : before.obligor
  }
  if (part?.joined === 'relative' && /\bwhich\b/i.test(sentence.text.slice(part.subject.start, part.subject.end)) && !/\bwhich\s+\w/i.test(sentence.text.slice(part.subject.start, part.subject.end).trim())) return at.resolved.at(-1)?.obligor ?? ''
  if (source && source.subject.end > source.subject.start) {
    const subject = sentence.text.slice(source.subject.start, source.subject.end)
    if (source.predicate.kind === 'court-orders') {
      const told = /^\s+(.{3,60}?)\s+(?:not\s+)?(?:to|from)\s/i.exec(sentence.text.slice(source.predicate.end, source.end))
      return told ? antecedent(asObligor(told[1]!), at) ?? asObligor(told[1]!) : ''
    }
    const named = passive && /^\s*(?:it|they)\s*$/i.test(subject) ? null : obligorIn(subject)
    if (named) return antecedent(named.obligor, at) ?? named.obligor
    const verb = source.predicate
    const act = sentence.text.slice(verb.end, part.end)
    const said = verb.kind === 'shall' || verb.kind === 'must' || verb.kind === 'will' || verb.kind === 'may' || verb.kind === 'is-to' ? act : `${verb.words} ${act}`
    const conditional = sentence.text.slice(part.start, source.subject.start)
    const conditioned = /^(?:an?|any|such|the|that|it)\b/i.test(subject.trim()) ? actorsIn(conditional)[0] : undefined
    return owned(subject, said, at) || (conditioned ? asObligor(conditioned.words.replace(/['’]s?$/, '')) : '')
  }
  return fromLead(at) ?? owned(sentence.text.slice(directive.span.start - sentence.start, directive.span.end - sentence.start), '', at)
}

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
    const subject = root ? lead.text.slice(root.subject.start, root.subject.end) : leadEnd(lead) === 'name' ? lead.text.replace(/[:\s]+$/, '') : ''
    const named = obligorIn(subject) ?? (root ? null : obligorIn(/[^.]*$/.exec(subject)![0]))
    if (named) return antecedent(named.obligor, { ...at, sentence: lead }) ?? named.obligor
    if (root) {
      const told = at.resolved.find((d) => d.span.start >= lead.start && d.span.end <= lead.start + lead.text.length)
      if (told) return told.obligor
    }
  }
  return null
}

/** Whom a passive or a bare row makes responsible. */
const owned = (subject: string, act: string, at: Case): string => {
  const owner = ownerIn(subject, act)
  if (owner) return antecedent(owner, at) ?? owner
  if (/^\s*(?:discovery|all\s+discovery|proceedings|fact\s+discovery)\b/i.test(subject)) return 'the parties'
  const again = spokenOf(subject, at)
  if (again) return again
  const filer = filerOf(subject)
  if (filer) return filer
  if (/^\s*(?:it|they|which|who|this|that)\b/i.test(subject)) {
    const before = at.sentence.text.slice(0, Math.max(0, at.directive.span.start - at.sentence.start))
    const moved = /\b(?:motion|application|request)\s+(?:of|by|from)\s+((?:[\w.'’-]+\s+){1,4}?)(?:for|to|is|seeking)\b/i.exec(before)
    if (moved) return asObligor(moved[1]!)
    const here = actorsIn(before).at(-1)
    if (here && /^\s*(?:who|which)\b/i.test(subject)) return asObligor(here.words)
    const last = at.resolved.at(-1)
    if (last && at.directive.span.start - last.span.end < 250) return last.obligor === 'unspecified' ? '' : last.obligor
  }
  return ''
}

const papers = /\b(letter|affidavit|notice|report|statement|response|brief|memorandum|plan|motion|form|declaration|list|chart|document|certificate|complaint|answer|submission|log|protocol|order|agreement|objection|opposition|reply|stipulation|disclosure|payment|draft|exhibit|binder|deposition|mediation|material|agenda|notebook|proposal|application|petition|record|invoice|bid|ballot|copy|copie|paper|filing|request|conference|call|inspection)s?\b/gi

/** “The affidavit shall also confirm …”: he who was last told to file it. */
const spokenOf = (subject: string, { resolved, directive, text }: Case): string | null => {
  if (!/^\W*(?:(?:\w+,\s+)?(?:the|this|that|these|those|such|each|said|all|any)\s|it\b)/i.test(subject)) return null
  const nouns = [...subject.matchAll(papers)].map((m) => m[1]!.toLowerCase())
  const noun = nouns.at(-1)
  if (!noun) return null
  for (const earlier of resolved.slice(-8).reverse()) {
    if (directive.span.start - earlier.span.end > 1500) break
    const words = text.slice(earlier.span.start, earlier.span.end).toLowerCase()
    if (!['unspecified', 'clerk of court', ''].includes(earlier.obligor) && (new RegExp(`\\b${noun}`).test(words) || /^(?:response|opposition|objection)$/.test(noun) && /show\s+cause/.test(words) || noun === 'response' && /respond/.test(words) || noun === 'form' && /appearance|application/.test(words))) return earlier.obligor
  }
  return null
}

/** Whom a pronoun stands for; null where `obligor` is none. */
const antecedent = (obligor: string, at: Case): string | null => {
  if (!pronoun.test(obligor)) return null
  if (obligor === 'you') return at.address.you !== 'the parties' ? at.address.you : at.resolved.findLast((d) => !['unspecified', '', 'clerk of court', 'the parties'].includes(d.obligor) && !isPlural(d.obligor))?.obligor ?? 'the parties'
  if (/^(?:that|such|said|this)\s/.test(obligor)) return null
  const many = /^(?:they|them|these|such parties|both)/.test(obligor)
  const person = /^(?:he|she)/.test(obligor)
  const stop = at.directive.span.start + (at.directive.actor ? at.directive.actor.start - at.directive.span.start : 0)
  const here = at.sentence.text.slice(0, Math.max(0, stop - at.sentence.start))
  const clause = actorsIn(here).map(({ words, at: place }) => ({ obligor: asObligor(words.replace(/['’]s?$/, '')), place }))
    .filter(({ obligor: o, place }) => !pronoun.test(o) && numberFits(o, many) && !wrongTitle(o, obligor) && !(person && /\b(?:party|side|government)\b/.test(o)) && !/\b(?:by|from|to|on|with|against|of)\s+(?:the\s+)?$/i.test(here.slice(0, place)))
  const toldHere = at.resolved.findLast((d) => d.span.start >= at.sentence.start && !pronoun.test(d.obligor) && d.obligor !== 'unspecified' && numberFits(d.obligor, many) && !wrongTitle(d.obligor, obligor))
  if (clause.length > 0) return toldHere && clause.some((c) => c.obligor === toldHere.obligor) ? toldHere.obligor : clause[0]!.obligor
  if (toldHere) return toldHere.obligor
  const told = at.resolved.findLast((d) => !['unspecified', '', 'clerk of court'].includes(d.obligor) && numberFits(d.obligor, many) && !wrongTitle(d.obligor, obligor))
  if (told && at.directive.span.start - told.span.end < 900) return told.obligor
  const before = at.sentences.slice(Math.max(0, at.index - 3), at.index).map((s) => s.text).join(' ')
  const named = actorsIn(before).map(({ words }) => asObligor(words.replace(/['’]s?$/, ''))).filter((o) => numberFits(o, many) && !wrongTitle(o, obligor)).at(-1)
  return named ?? told?.obligor ?? (many ? 'the parties' : null)
}

/** “counsel” may be one or several. */
const numberFits = (obligor: string, many: boolean): boolean => /\bcounsel\b/.test(obligor) || isPlural(obligor) === many

const wrongTitle = (obligor: string, said: string): boolean => (said === 'she' && /^mr\./.test(obligor)) || (said === 'he' && /^(?:ms|mrs)\./.test(obligor)) || (/^s?he$/.test(said) && /\b(?:clerk|marshal|inc|llc|corp|government|united states|compan)/.test(obligor))

interface Address { readonly you: string; readonly hidden: string }

/** To whom the document speaks: “you” in a standing order, a letter, an order to a pro se party. */
const addressee = (text: string, kind: string): Address => {
  const meant = /["“]you["”]\s+(?:means?|refers\s+to|includes?)\s+([^.;]{4,40}?)(?:\s+and\b|[.;,])/i.exec(text)
  const salutation = /\bdear\s+(counsel|parties|mr\.\s+[\w'’-]+|ms\.\s+[\w'’-]+)/i.exec(text)
  const spoken = /\b(?:you|your)\b/i.test(text)
  const you = meant ? asObligor(meant[1]!) : salutation && !/judge/i.test(salutation[0]) ? asObligor(salutation[1]!) : kind === 'standing-order' || kind === 'clerk-notice' ? 'counsel' : 'the parties'
  return { you, hidden: meant || (kind === 'standing-order' && spoken) ? you : 'unspecified' }
}

/** “desmond q. farrow” is “mr. farrow” where the order goes on to call him so. */
const namesOf = (text: string): ((obligor: string) => string) => {
  const short = new Map([...text.matchAll(/\b(Mr|Ms|Mrs|Dr)\.\s+([A-Z][\w'’-]+)/g)].map((m) => [m[2]!.toLowerCase(), `${m[1]!.toLowerCase()}. ${m[2]!.toLowerCase()}`]))
  return (obligor) => {
    const full = /^(?:[\p{L}'’-]+\s+)(?:[\p{L}]\.\s+)?([\p{L}'’-]+)$/u.exec(obligor)
    return full && !/^(?:mr|ms|mrs|dr|defendant|plaintiff|petitioner|respondent)\b/.test(obligor) ? short.get(full[1]!) ?? obligor : obligor
  }
}
