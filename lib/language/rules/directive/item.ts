import { clausesOf } from '../../clause/clauses.ts'
import { outside } from '../../command/command-rule.ts'
import { trimmed, type DirectiveDraft } from '../../command/command.ts'
import { continuesLead, isDueList, isUnticked, itemWords, leadEnd } from '../../clause/lists.ts'
import { isOptional } from '../../command/strong-command.ts'
import { predicatesOf } from '../../clause/predicates.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { masked } from '../../sentence/masking.ts'
import { narrated } from '../../sentence/narration.ts'
import { partsOf, type Part } from '../../clause/parts.ts'
import type { Rule } from '../../rule.ts'
import { splitItem } from '../../clause/split-item.ts'

/** An item of a list whose lead holds the command word: “that party must: (a) notify …”. */
export const item: Rule<DirectiveDraft> = {
  name: 'directive/item',
  cue: /\w/,
  produce: (sentence, context) => {
    const lead = sentence.leads[0]
    if (!lead || isUnticked(sentence) || outside(sentence, context)) return null
    if (isDueList(lead)) return thing(sentence)
    const ending = leadEnd(lead)
    if ((ending !== 'verb' && ending !== 'from') || !continuesLead(sentence, ending)) return null
    if (saysNothingAlone(sentence, context.sentences[context.index + 1])) return null
    const commands = commandingAbove(lead)
    if (!commands) return null
    const { part: commanding, sentence: above } = commands
    if (narrated(above, { start: above.start + commanding.predicate.start, end: above.start + commanding.predicate.end })) return null
    // the first of what is enjoined stands with its lead
    if (ending === 'from' && above === lead && context.sentences[context.index - 1] === lead) return null
    const leadSays = commanding.predicate
    const leadModality = ending === 'from' || leadSays.negative || leadSays.kind === 'may-not' ? 'must-not' : leadSays.kind === 'may' || leadSays.kind === 'leave' || leadSays.kind === 'permitted' ? 'may' : 'must'
    const { start } = itemWords(sentence)
    const clause = clausesOf(sentence).find((c) => c.start > start + 3 && c.joined !== 'shared' && c.predicate.kind !== 'other')
    const stop = clause ? start + masked(sentence).slice(start, clause.start).replace(/,?\s*(?:except|save|but|and|provided)?(?:\s+that)?\s*$/i, '').length : sentence.text.length
    return splitItem(sentence, start, stop).map(({ from, to, negative }) => {
      const span = trimmed(sentence, from, to)
      const words = sentence.text.slice(from, to)
      const abstain = /^\s*(?:not|never|refrain|avoid|stay\s+away|cease|desist|abstain|do\s+not)\b/i.test(words)
      return { kind: 'directive', span, rule: 'directive/item', modality: negative || abstain ? 'must-not' : leadModality, warnings: [],
        obligor: '', actor: null, action: words.replace(/\s+/g, ' ').replace(/[\s.;,]+(?:and|or)?\s*$/, ''), deadlines: [], consequences: [] } satisfies DirectiveDraft
    })
  },
  examples: [
    { text: 'If a party is served with a subpoena, that party must:\n\n(a) notify the designating party within three days;\n\n(b) cooperate with the designating party.', yields: ['notify the designating party within three days', 'cooperate with the designating party'] },
    { text: 'The Defendant must also:\n\na. Surrender all passports within 24 hours of release, and not obtain any during the case.\n\nb. Report to Pretrial Services every Tuesday.', yields: ['Surrender all passports within 24 hours of release', 'not obtain any during the case', 'Report to Pretrial Services every Tuesday'] },
    { text: 'Counsel shall:\n\n1. Confer in person.\n\n2. Submit a joint letter by May 3, 2021.', yields: ['Confer in person', 'Submit a joint letter by May 3, 2021'] },
    { text: '( X )  (7)  The defendant must:\n\n   ( X )  (a) submit to supervision by   the U.S. Probation Office  .\n   (    ) (b) actively seek employment.\n   ( X )  (c) not obtain a passport.', yields: ['submit to supervision by the U.S. Probation Office', 'not obtain a passport'] },
    { text: 'The following shall be filed no later than April 9, 2027:\n\n(a) a joint witness list;\n\n(b) proposed voir dire.', yields: ['a joint witness list', 'proposed voir dire'] },
    { text: 'It is ORDERED that the Respondent shall\n\n1. Cease and desist from\n\n   (a) Discharging employees for supporting a union.\n\n   (b) Refusing to furnish the Union with records.\n\n2. Take the following steps:\n\n   (a) Restore the grievance procedure.', yields: ['Discharging employees for supporting a union', 'Refusing to furnish the Union with records'] },
  ],
  counterexamples: [
    'You must file:\n\n1. Appearance Form\n\n2. Disclosure Statement',
    'The Court considered:\n\n1. The motion.\n\n2. The opposition.',
  ],
}

/** The command word over a list: the lead's own, or for “1. Cease and desist from” that of the sentence above it. */
const commandingAbove = (lead: MarkedSentence): { readonly part: Part; readonly sentence: MarkedSentence } | null => {
  const part = partsOf(lead).findLast(({ predicate }) => predicate.kind !== 'other')
  if (part) return { part, sentence: lead }
  const above = lead.leads[0]
  return above && leadEnd(above) === 'verb' && continuesLead(lead, 'verb') ? commandingAbove(above) : null
}

/** “1. Cease and desist from”, “2. Take the following steps:”: only what stands below says what is to be done. */
const saysNothingAlone = (item: MarkedSentence, next: MarkedSentence | undefined): boolean =>
  next?.leads[0] === item && (leadEnd(item) === 'from' || /^\W*(?:take|do|perform)\s+the\s+following\b[\s\w]{0,40}:?\s*$/i.test(itemWords(item).text))

/** What is due by the time that stands above its list. */
const thing = (sentence: MarkedSentence): DirectiveDraft[] | null => {
  const { text, start } = itemWords(sentence)
  if (text.trim() === '' || predicatesOf(text).some(({ kind }) => kind !== 'other' && kind !== 'to-do')) return null
  return [{ kind: 'directive', span: trimmed(sentence, start, sentence.text.length), rule: item.name, modality: isOptional(text) ? 'may' : 'must', warnings: [],
    obligor: '', actor: null, action: sentence.text.slice(start).replace(/\s+/g, ' ').replace(/[\s.,;]+(?:and|or)?\s*$/, ''), deadlines: [], consequences: [] }]
}
