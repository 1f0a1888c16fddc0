import { clausesOf } from '../../clause/clauses.ts'
import { outside } from '../../command/command-rule.ts'
import { trimmed, type DirectiveDraft } from '../../command/command.ts'
import { continuesLead, isDueList, isUnticked, itemWords, leadEnd, type LeadEnd } from '../../clause/lists.ts'
import { isOptional } from '../../command/strong-command.ts'
import { predicatesOf, type Predicate } from '../../clause/predicates.ts'
import type { Modality } from '../../finding.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { masked } from '../../sentence/masking.ts'
import { narrated } from '../../sentence/narration.ts'
import { partsOf, type Part } from '../../clause/parts.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { splitItem } from '../../clause/split-item.ts'
import { directiveDraft, spanFrom } from './directive-draft.ts'

/** An item of a list whose lead holds the command word: “that party must: (a) notify …”. */
export const item: Rule<DirectiveDraft> = {
  name: 'directive/item',
  cue: /\w/,
  produce: (sentence, context) => {
    const lead = sentence.leads[0]
    if (!lead || isUnticked(sentence) || outside(sentence, context)) return null
    return isDueList(lead) ? thing(sentence) : acts(sentence, lead, context)
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
    'It is hereby ORDERED:\n\n1. Access to counsel. Respondents are Smith and Jones.\n\n2. Answer. The petition raises three questions.',
    'The Court considered:\n\n1. The motion.\n\n2. The opposition.',
  ],
}

/** What an item commands under its lead's command word. */
const acts = (sentence: MarkedSentence, lead: MarkedSentence, context: RuleContext): DirectiveDraft[] | null => {
  const ending = leadEnd(lead)
  if ((ending !== 'verb' && ending !== 'from') || !continuesLead(sentence, ending)) return null
  const next = context.sentences[context.index + 1]
  if (saysNothingAlone(sentence, next) || isHeading(sentence, next, lead)) return null
  const commands = commandingAbove(lead)
  if (!commands || narrated(commands.sentence, spanFrom(commands.sentence.start, commands.part.predicate))) return null
  // the first of what is enjoined stands with its lead
  if (ending === 'from' && commands.sentence === lead && context.sentences[context.index - 1] === lead) return null
  const modality = modalityOf(commands.part.predicate, ending)
  const { start } = itemWords(sentence)
  return splitItem(sentence, start, endOfAct(sentence, start)).map(({ from, to, negative }) => {
    const words = sentence.text.slice(from, to)
    return directiveDraft({
      rule: item.name,
      span: trimmed(sentence, from, to),
      modality: negative || abstains.test(words) ? 'must-not' : modality,
      action: actionIn(words),
    })
  })
}

const abstains = /^\s*(?:not|never|refrain|avoid|stay\s+away|cease|desist|abstain|do\s+not)\b/i

const actionIn = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\s.;,]+(?:and|or)?\s*$/, '')

/** The command word over a list: the lead's own, or for “1. Cease and desist from” that of the sentence above it. */
const commandingAbove = (lead: MarkedSentence): { readonly part: Part; readonly sentence: MarkedSentence } | null => {
  const part = partsOf(lead).findLast(({ predicate }) => predicate.kind !== 'other')
  if (part) return { part, sentence: lead }
  const above = lead.leads[0]
  return above && leadEnd(above) === 'verb' && continuesLead(lead, 'verb') ? commandingAbove(above) : null
}

/** What a lead says of its items. */
const modalityOf = ({ kind, negative }: Predicate, ending: LeadEnd): Modality => {
  if (ending === 'from' || negative || kind === 'may-not') return 'must-not'
  return kind === 'may' || kind === 'leave' || kind === 'permitted' ? 'may' : 'must'
}

/** What joins a clause to the act before it: “, except that”. */
const joint = /,?\s*(?:except|save|but|and|provided)?(?:\s+that)?\s*$/i

/** Where an item's act ends: before the first clause in it that has a command word of its own. */
const endOfAct = (sentence: MarkedSentence, start: number): number => {
  const clause = clausesOf(sentence).find((c) => c.start > start + 3 && c.joined !== 'shared' && c.predicate.kind !== 'other')
  return clause ? start + masked(sentence).slice(start, clause.start).replace(joint, '').length : sentence.text.length
}

const whatFollows = /^\W*(?:take|do|perform)\s+the\s+following\b[\s\w]{0,40}:?\s*$/i

/** “1. Cease and desist from”, “2. Take the following steps:”: only what stands below says what is to be done. */
const saysNothingAlone = (item: MarkedSentence, next: MarkedSentence | undefined): boolean =>
  next?.leads[0] === item && (leadEnd(item) === 'from' || whatFollows.test(itemWords(item).text))

const itIsOrdered = /\bit\s+is\s+(?:\w+\s+){0,2}ordered\s*:?\s*$/i

/** “It is hereby ORDERED: 1. Answer. Respondents shall answer …”: what the item's own sentences are about. */
const isHeading = (item: MarkedSentence, next: MarkedSentence | undefined, lead: MarkedSentence): boolean =>
  next?.paragraph === item.paragraph && itIsOrdered.test(lead.text) && itemWords(item).text.trim().split(/\s+/).length <= 6

/** What is due by the time that stands above its list. */
const thing = (sentence: MarkedSentence): DirectiveDraft[] | null => {
  const { text, start } = itemWords(sentence)
  if (text.trim() === '' || predicatesOf(text).some(({ kind }) => kind !== 'other' && kind !== 'to-do')) return null
  return [directiveDraft({
    rule: item.name,
    span: trimmed(sentence, start, sentence.text.length),
    modality: isOptional(text) ? 'may' : 'must',
    action: actionIn(sentence.text.slice(start)),
  })]
}
