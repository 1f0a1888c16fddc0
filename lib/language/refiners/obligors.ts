import { isActedOn } from '../obligor/acted-on.ts'
import { actorSpan } from '../obligor/actor-span.ts'
import { addressee } from '../obligor/addressee.ts'
import { isNobody, isOfficer, type Case } from '../obligor/case.ts'
import { calledAbove } from '../obligor/discourse.ts'
import { doerOf, isDeed, obligorIn } from '../obligor/obligor-words.ts'
import { beforeRelative, isName, owned, properName, resolve } from '../obligor/owned.ts'
import { ownerIn } from '../obligor/owner.ts'
import { ofRow, ownOfRow } from '../obligor/rows.ts'
import { withoutAsides } from '../obligor/told-by-court.ts'
import { leadEnd } from '../clause/lists.ts'
import { partsOf, type Part } from '../clause/parts.ts'
import type { Directive } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { sentenceAt } from '../sentence/sentence-at.ts'
import type { Refiner } from '../refiner.ts'
import { sinceLast } from '../../patterns/since-last.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Gives every directive its obligor in the order's own terms: pronouns, shared subjects, lists, passives, bare rows. */
export const obligors: Refiner = (findings, { sentences, reading, profile }) => {
  const resolved: Directive[] = []
  const address = addressee(reading.text, profile)
  for (const directive of findings.directives) {
    const index = sentenceAt(sentences, directive.span.start)
    const sentence = sentences[index]
    const at = sentence && { text: reading.text, profile, directive, sentence, resolved, address, sentences, index }
    const own = at ? obligorOf(at) : directive.obligor
    // what stands in a list is owed by whom the list binds
    const found = at && isNobody(own) && sentence.leads.some((lead) => BINDING.test(lead.text)) ? fromLead(at) ?? own : own
    const obligor = isNobody(found) ? address.hidden : found
    resolved.push({ ...directive, obligor, actor: actorSpan(directive, found, reading.text) })
  }
  return { ...findings, directives: resolved }
}

/** A list that says what somebody must heed: “The defendant must also comply with each condition marked below:”. */
const BINDING = /\b(?:conditions?|comply|abide|released?|restrictions?|terms)\b[^.;]*:\s*$/i

/** To whom an imperative speaks: the reader whom the document addresses, else whoever was told last. */
const reader = (at: Case): string => {
  const { address, resolved, directive } = at
  const called = calledAbove(at)
  if (called) return called
  if (address.hidden !== 'unspecified' || address.you !== 'the parties') return address.you
  const last = resolved.findLast((d) => !isNobody(d.obligor) && !isOfficer(d.obligor))
  return last && directive.span.start - last.span.end < 1_200 ? last.obligor : 'counsel'
}

const saidIn = ({ text, directive: { actor } }: Case): string => (actor ? text.slice(actor.start, actor.end) : '')

const passiveVerb = /^\s*(?:not\s+|also\s+|now\s+)*be\s+(?!represented|excused|prepared|present|ready|heard|permitted|allowed|responsible|bound|deposed|entitled)/i

/** What papers do: “It must reach the Clerk by noon and may not exceed ten pages”. */
const ofPaper = new RegExp(pattern`
  ^\s+(?:not\s+|also\s+|only\s+)*(?:reach|exceed|contain|include|bear|set\s+(?:forth|out)|address|cover|consist|comply|conform|
  describe|specify|run|last|end|arrive|raise|introduce|repeat|reargue)\b`, 'i')

const obligorOf = (at: Case): string => {
  const { directive, sentence } = at
  const own = sentence.text.slice(directive.span.start - sentence.start, directive.span.end - sentence.start)
  if (directive.rule === 'directive/stayed') return /\b(?:discovery|case|action|proceedings?|deadlines?|briefing|schedule)\b/i.test(own) ? 'the parties' : ''
  // a cap is his whose paper stands above it
  if (directive.rule === 'directive/capped') return at.resolved.at(-1)?.obligor ?? ''
  if (directive.rule === 'directive/imperative' && directive.obligor === '' && sentence.leads.length === 0) return reader(at)
  const bare = /^directive\/(?:imperative|row|no-papers)$/.test(directive.rule)
  const part = bare ? null : partAt(sentence, directive)
  const passive = part !== null && passiveVerb.test(sentence.text.slice(part.predicate.end, part.end))
  // “I should receive a letter from each party”
  if (/^(?:i|we|the court)$/.test(directive.obligor) && part) { const from = ownerIn(sentence.text.slice(part.predicate.end, part.end), ''); return from === null ? '' : resolve(from, at) }
  if (directive.obligor !== '' && isName(directive.obligor, at, saidIn(at)) && !((passive || part !== null && ofPaper.test(sentence.text.slice(part.predicate.end, part.end))) && /^(?:it|they)$/.test(directive.obligor))) return resolve(directive.obligor, at)
  if (part && /^court-/.test(part.predicate.kind)) return byTheCourt(sentence.text.slice(part.predicate.end, part.end), at)
  // “ORDERED that security be posted by the plaintiff”, “the fee is borne equally by the parties”
  const posted = directive.rule === 'directive/subjunctive' ? /^(.+?)\s+((?:\w+ly\s+)?be\s.+)$/s.exec(own) : directive.rule === 'directive/present' && directive.obligor === '' ? /^(.+?)\s+((?:is|are)\s.+)$/s.exec(own) : null
  if (posted) return owned(posted[1]!, posted[2]!, at)
  const source = part && rootOf(part)
  if (part && source && source !== part) {
    const before = at.resolved.findLast((d) => d.span.start >= sentence.start + source.start - 2 && d.span.start <= sentence.start + source.predicate.start && d.span.start < directive.span.start && d.obligor !== '')
    if (before && (part.joined === 'shared' || part.joined === 'split')) return before.obligor
  }
  if (part?.joined === 'relative' && /\bwhich\b/i.test(sentence.text.slice(part.subject.start, part.subject.end)) && !/\bwhich\s+\w/i.test(sentence.text.slice(part.subject.start, part.subject.end).trim())) return (passive ? null : beforeRelative(at)) ?? at.resolved.at(-1)?.obligor ?? ''
  if (!part || !source || source.subject.end <= source.subject.start) return leadsRow(at) ? fromLead(at) ?? ofRow(own, at) : ownOfRow(own, at) ?? fromLead(at) ?? ofRow(own, at)
  const subject = sentence.text.slice(source.subject.start, source.subject.end)
  // “Ms. Ruiz must attend, and so must her supervisor”
  if (/^\W*so\s*$/i.test(subject)) { const also = obligorIn(act(sentence, source)); if (also) return resolve(also.obligor, at) }
  const named = passive && /^\s*(?:it|they)\s*$/i.test(subject) || isActedOn(sentence.text.slice(source.predicate.end, part.end)) ? null : obligorIn(subject)
  // “Attorney Roe, who has filed no answer and appearance, must”: the subject of all that
  const relative = named === null && source === partsOf(sentence)[0] && /^[^,;]{3,60},\s+(?:who|which)\s/i.test(sentence.text.slice(0, source.subject.start)) ? obligorIn(sentence.text.slice(0, source.subject.start)) : null
  if (relative) return resolve(relative.obligor, at)
  if (named && isName(named.obligor, at, subject.slice(named.start, named.end))) return resolve(named.obligor, at)
  // “(c) using or attempting to use …” goes on from “Defendant is prohibited from:”
  if (leadsRow(at) && !/^\W*(?:\(?\w{1,3}[.)]\s*)?(?:the|an?|any|all|each|every|no|his|her|its|their)\s/i.test(subject)) { const led = fromLead(at); if (led) return led }
  const verb = source.predicate
  const words = sentence.text.slice(verb.end, part.end)
  const said = verb.kind === 'shall' || verb.kind === 'must' || verb.kind === 'will' || verb.kind === 'may' || verb.kind === 'should' || verb.kind === 'is-to' ? words : `${verb.words} ${words}`
  const proper = passive ? null : properName(subject, at)
  if (proper) return proper
  const where = { start: sentence.start + source.subject.start, end: sentence.start + source.subject.end }
  const it = !passive && /^\s*it\s*$/i.test(subject) && isDeed(words) ? resolve('it', { ...at, directive: { ...directive, actor: where } }) : ''
  return it || (passive ? null : doerOf(subject, words)) || owned(subject, said, at, sentence.text.slice(part.start, source.subject.end))
}

/** Whom the court itself tells or gives something: “(directs) the parties to confer”, “(grants) Tessera until May 3”, “(extends) Defendant’s time to answer”. */
const byTheCourt = (said: string, at: Case): string => {
  const words = withoutAsides(said)
  const told = /^\s+(.{3,60}?)\s+(?:not\s+)?(?:to|from|until|through|leave|permission|up\s+to|an?|one|two|three|\d+)\s/i.exec(words)?.[1]
  const named = told === undefined ? null : obligorIn(told)
  return named ? resolve(named.obligor, at) : owned(words.trim(), '', at)
}

const act = (sentence: MarkedSentence, part: Part): string => sentence.text.slice(part.predicate.end, part.end).replace(/[.;,\s]+$/, '')

/** Whether the sentence above leaves its verb to this one: “Defendant shall:”. */
const leadsRow = ({ sentence }: Case): boolean => sentence.leads.some((lead) => /^(?:verb|from)$/.test(leadEnd(lead)))

const partAt = (sentence: MarkedSentence, { span }: Directive): Part | null =>
  partsOf(sentence).find((p) => sentence.start + p.start <= span.start + 2 && span.start < sentence.start + p.end && p.predicate.kind !== 'other') ?? null

const rootOf = (part: Part): Part => {
  let root = part
  while (root.subject.end <= root.subject.start && root.of) root = root.of
  return root
}

/** “Whereas the Debtor has moved …, it is ORDERED:”: whom it speaks of is not told by that to act. */
const enacting = /\bit\s+is\b[^;]{0,160}\b(?:ordered|adjudged|decreed)(?:\s+(?:as\s+follows|that))?[,:\s]*$/i

/** “ORDERED:” on a line of its own, “I set the dates below”: the court speaks, and names nobody. */
const commandAlone = /^\W*(?:(?:it\s+is\s+)?(?:hereby\s+|further\s+)*(?:ordered|adjudged|decreed|directed)(?:\s+(?:that|as\s+follows))?\W*$|(?:I|we|the\s+court)\s)/i

/** An item's obligor stands in the sentence above its list. */
const fromLead = (at: Case): string | null => {
  for (const lead of at.sentence.leads) {
    if (enacting.test(lead.text) || commandAlone.test(lead.text)) continue
    const part = [...partsOf(lead)].reverse().find((p) => p.predicate.kind !== 'other')
    const root = part && rootOf(part)
    const subject = root ? lead.text.slice(root.subject.start, root.subject.end) : leadEnd(lead) === 'name' ? lead.text.replace(/[:\s]+$/, '') : leadEnd(lead) === 'verb' ? lead.text.replace(/\s+(?:shall|must|will|may|(?:is|are)\s+(?:\w+\s+)?(?:ordered|directed|required|to))\b[^,;]{0,40}$/i, '') : ''
    const pro = root ? null : /[,\s](it|he|she|they|you)\s*$/i.exec(subject)
    if (pro) return resolve(pro[1]!.toLowerCase(), at)
    const named = obligorIn(subject) ?? (root ? null : obligorIn(sinceLast('.', subject)))
    if (named) return resolve(named.obligor, { ...at, sentence: lead })
    if (root) {
      const told = at.resolved.find((d) => d.span.start >= lead.start && d.span.end <= lead.start + lead.text.length)
      if (told && !isNobody(told.obligor)) return told.obligor
    }
  }
  return null
}
