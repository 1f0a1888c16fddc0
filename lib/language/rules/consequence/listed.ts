import { itemsOf, itemWords } from '../../clause/lists.ts'
import { outside } from '../../command/command-rule.ts'
import { trimmed } from '../../command/command.ts'
import { opensCondition } from '../../consequence/conditionals.ts'
import { isException, isLack } from '../../consequence/conditions.ts'
import type { ConsequenceDraft } from '../../consequence/consequence-rule.ts'
import { threatsIn } from '../../consequence/threats-in.ts'
import { followsAt } from '../../consequence/following.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { masked } from '../../sentence/masking.ts'
import { narrated } from '../../sentence/narration.ts'
import type { Rule } from '../../rule.ts'

/**
 * A condition above a list of what follows: “Failure to comply may result in: (a) dismissal; (b) …”, “If counsel does not appear:
 * (a) the claims will be dismissed; …”.
 */
export const listed: Rule<ConsequenceDraft> = {
  name: 'consequence/listed',
  cue: /:\s*$/,
  produce: (sentence, context) => {
    if (outside(sentence, context)) return null
    const items = itemsOf(sentence, context.sentences, context.index)
    const last = items.at(-1)
    const from = last && startOf(sentence, items)
    if (from === undefined || narrated(sentence, { start: sentence.start + from, end: sentence.start + from + 1 })) return null
    const { start } = trimmed(sentence, from, sentence.text.length)
    const { end } = trimmed(last!, 0, last!.text.length)
    return [{ kind: 'consequence', span: { start, end }, rule: listed.name, warnings: [], of: [] }]
  },
  examples: [
    { text: 'Failure to comply with this Order may result in the following:\n\n(a) dismissal of the action;\n\n(b) an award of fees.', yields: ['Failure to comply with this Order may result in the following: (a) dismissal of the action; (b) an award of fees'] },
    { text: 'If counsel does not appear at the conference:\n\n(a) the claims of his client may be dismissed; and\n\n(b) costs may be imposed on him.', yields: ['If counsel does not appear at the conference: (a) the claims of his client may be dismissed; and (b) costs may be imposed on him'] },
  ],
  counterexamples: [
    'If the parties do not agree, they shall file:\n\n(a) a joint letter;\n\n(b) a proposed order.',
    'Unless otherwise ordered:\n\n(a) the limits of the rules apply;\n\n(b) no reply may be filed.',
  ],
}

const follows = (item: MarkedSentence): boolean => followsAt(itemWords(item).text, true) >= 0

/** Whether a lead is a condition and no more: “If counsel does not appear:”. */
const isBareLack = (words: string): boolean => isLack(words) && !isException(words) && !/,\s/.test(words)

/** Where the threat begins that runs into the list; undefined where none does. */
const startOf = (lead: MarkedSentence, items: readonly MarkedSentence[]): number | undefined => {
  const words = itemWords(lead)
  if (opensCondition(words.text)) return isBareLack(words.text) && items.every(follows) ? words.start : undefined
  const running = threatsIn(lead).at(-1)
  return running && running.end >= masked(lead).trimEnd().length - 1 ? running.start : undefined
}
