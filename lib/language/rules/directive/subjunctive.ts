import { outside } from '../../command/command-rule.ts'
import { trimmed, type DirectiveDraft } from '../../command/command.ts'
import { masked } from '../../sentence/masking.ts'
import { narrated } from '../../sentence/narration.ts'
import { obligorIn } from '../../obligor/obligor-words.ts'
import type { Rule } from '../../rule.ts'
import { actorWords } from '../../obligor/subject-words.ts'
import { orderVerbs } from '../../clause/verbs.ts'

const clause = new RegExp(String.raw`^((?:(?:the|each|all|any|both|said)\s+)?(?:[\w.'’&-]+\s+){0,5}?(?:${actorWords})(?:\s+(?-i:[A-Z])[\w.'’-]+){0,3})((?:,[^;]{2,70}?,)?)\s+((?:either|also|promptly|forthwith|immediately|jointly|not)\s+)?(?:${orderVerbs})\b(?!\s*['’])`, 'i')

/** “IT IS ORDERED that appellant, by April 17, file a memorandum”: the verb stands bare after “that”. */
export const subjunctive: Rule<DirectiveDraft> = {
  name: 'directive/subjunctive',
  cue: /\b(?:ordered|directed|directs|orders|adjudged|decreed)\b[^;:]{0,160}\bthat\b/i,
  produce: (sentence, context) => {
    const mask = masked(sentence)
    const first = /\b(?:ordered|directed|directs|orders|adjudged|decreed)\b[^;:]{0,160}?\bthat\s+/i.exec(mask)
    if (!first || outside(sentence, context) || /\b(?:court|judge)\s+(?:\w+\s+)?ordered\b/.test(first.input.slice(0, first.index + 8))) return null
    const starts = [first.index + first[0].length, ...[...mask.matchAll(/[,;]?\s+and\s+that\s+|;\s+that\s+/gi)].map((m) => m.index + m[0].length).filter((at) => at > first.index + first[0].length)]
    const made = starts.flatMap((start, i): DirectiveDraft[] => {
      const next = starts[i + 1]
      const end = next === undefined ? mask.length : next - (/(?:[,;]?\s+and\s+that\s+|;\s+that\s+)$/i.exec(mask.slice(0, next))?.[0].length ?? 0)
      const m = clause.exec(mask.slice(start, end))
      if (!m || /\b(?:shall|must|may|will|is|are|was|were)\s*$/i.test(m[1]!)) return []
      const span = trimmed(sentence, start, end)
      if (narrated(sentence, { start: span.start, end: span.start + 1 })) return []
      const named = obligorIn(sentence.text.slice(start, start + m[1]!.length))
      return [{ kind: 'directive', span, rule: 'directive/subjunctive', modality: /^not/i.test(m[3] ?? '') ? 'must-not' : 'must', warnings: [], obligor: named?.obligor ?? '',
        actor: named ? { start: sentence.start + start + named.start, end: sentence.start + start + named.end } : null,
        action: sentence.text.slice(start + m[1]!.length + (m[2]?.length ?? 0), end).replace(/\s+/g, ' ').replace(/^[\s,]+|[\s.,;]+$/g, ''), deadlines: [], consequences: [] }]
    })
    return made.length > 0 ? made : null
  },
  examples: [
    { text: 'IT IS ORDERED that appellant, by April 17, 2026, file a memorandum of no more than ten pages.', yields: ['appellant, by April 17, 2026, file a memorandum of no more than ten pages'] },
    { text: 'IT IS FURTHER ORDERED that Defendants show cause why a preliminary injunction should not issue.', yields: ['Defendants show cause why a preliminary injunction should not issue'] },
    { text: 'ORDERED that the debtor file a plan by May 3, 2021, and that the trustee serve notice of it.', yields: ['the debtor file a plan by May 3, 2021', 'the trustee serve notice of it'] },
    { text: 'The Court orders that plaintiff pay the filing fee.', yields: ['plaintiff pay the filing fee'] },
  ],
  counterexamples: ['The Court ordered that plaintiff pay the filing fee in 2019.', 'IT IS ORDERED that the motion is granted.', 'IT IS ORDERED that judgment be entered.'],
}
