import { actorSpan } from '../obligor/actor-span.ts'
import { addressee } from '../obligor/addressee.ts'
import { isNobody } from '../obligor/case.ts'
import { obligorOf } from '../obligor/of-directive.ts'
import { fromLead, isBound } from '../obligor/of-lead.ts'
import type { Directive } from '../finding.ts'
import { sentenceAt } from '../sentence/sentence-at.ts'
import type { Refiner } from '../refiner.ts'

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
    const found = at && isNobody(own) && isBound(at.sentence) ? fromLead(at) ?? own : own
    const obligor = isNobody(found) ? address.hidden : found
    resolved.push({ ...directive, obligor, actor: actorSpan(directive, found, reading.text) })
  }
  return { ...findings, directives: resolved }
}
