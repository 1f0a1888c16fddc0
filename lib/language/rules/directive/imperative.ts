import type { Span } from '../../../document/span.ts'
import { outside } from '../../command/command-rule.ts'
import { trimmed, type DirectiveDraft } from '../../command/command.ts'
import { beginsWithKnownVerb } from '../../clause/grammar.ts'
import { isUnticked } from '../../clause/lists.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { masked } from '../../sentence/masking.ts'
import { narrated } from '../../sentence/narration.ts'
import { openingOf } from '../../sentence/openings.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { isAddressed, isHeeded } from './addressed.ts'
import { directiveDraft, spanFrom } from './directive-draft.ts'
import { imperativeIn, imperativeStretches, isFronted, type Imperative } from './imperative-words.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** “File it on ECF”, “Do not send a copy”, “Please tell me …”: what a standing order, a letter or a list says to its reader. */
export const imperative: Rule<DirectiveDraft> = {
  name: 'directive/imperative',
  cue: /\w/,
  produce: (sentence, context) => {
    if (!mayCommand(sentence, context)) return null
    const mask = masked(sentence)
    // what follows a prohibition, or a note, goes on in its mood
    let forbade = /^\W*NOTE:/.test(sentence.text)
    const made: DirectiveDraft[] = []
    for (const stretch of imperativeStretches(mask, openingOf(sentence))) {
      const found = imperativeIn(mask.slice(stretch.start, stretch.end))
      if (!forbade && !isToldOutright(found) && !isToldReader(found, sentence, context)) continue
      if (!beginsAsCommand(found.verb)) continue
      forbade ||= found.forbids
      const span = trimmed(sentence, stretch.start, stretch.end)
      if (saysLittle(found) || narrated(sentence, { start: span.start, end: span.start + 1 })) continue
      made.push(draftOf(found, span, sentence.start + stretch.start))
    }
    return made.length > 0 ? made : null
  },
  examples: [
    { text: 'For scheduling matters, call Mr. Lam between 9:30 a.m. and 4:30 p.m.', yields: ['For scheduling matters, call Mr. Lam between 9:30 a.m. and 4:30 p.m.'] },
    { text: 'If exhibits exceed 200 pages, use tabs.', yields: ['If exhibits exceed 200 pages, use tabs'] },
    { text: 'You must write first. File it on ECF at least ten days before you move. Do not send a copy of anything filed under seal.', yields: ['File it on ECF at least ten days before you move', 'Do not send a copy of anything filed under seal'] },
    { text: 'Within ten days after each production, log what was withheld.', yields: ['Within ten days after each production, log what was withheld'] },
    { text: 'You must be brief. Have your next witness at hand. I hold the keys: do not ask for them.', yields: ['Have your next witness at hand', 'do not ask for them'] },
    { text: 'Please advise this office in writing of any discrepancies.', yields: ['Please advise this office in writing of any discrepancies'] },
    { text: 'Mr. Lindqvist, please circulate a dial-in number at least two days beforehand.', yields: ['Mr. Lindqvist, please circulate a dial-in number at least two days beforehand'] },
    { text: 'The exhibits are to be bound. Do not tab by number; tab by letter.', yields: ['Do not tab by number', 'tab by letter'] },
    { text: 'MINUTES: bail set. (7b) Comply with pretrial supervision. (7g2) Do not apply for a passport. (7y) You must pay the costs.', yields: ['Comply with pretrial supervision', 'Do not apply for a passport'] },
    { text: 'Your papers must be short. Use 14-point type for text and footnotes. Tab the exhibits.', yields: ['Use 14-point type for text and footnotes', 'Tab the exhibits'] },
  ],
  counterexamples: [
    'See Fed. R. Civ. P. 16(f).',
    'Order granting motion to extend time.',
    'Please note that the office is closed.',
    'Mail notice sent to counsel.',
    'You may write. Note that leave is rare.',
    'For example, take the motion of May 3.',
    'For the reasons stated, the motion is denied.',
  ],
}

const marked = /\b(?:please|kindly|do not|never|note:)/i

/** Whether imperatives may stand in a sentence at all. */
const mayCommand = (sentence: MarkedSentence, context: RuleContext): boolean => {
  const { kind } = sentence.paragraph
  if (kind === 'heading' || kind === 'row' || isUnticked(sentence) || outside(sentence, context)) return false
  return marked.test(sentence.text) || isFronted(sentence.text) || isAddressed(sentence, context)
}

/** What may stand after the verb of an imperative: “log what was withheld”. */
const object = new RegExp(pattern`
  ^(?:a|an|the|any|all|each|every|your|its|their|it|them|what|one|two|
  no|chambers|to|for|in|with|\w+s|(?:local|fed|rule|mr|ms|mrs|dr)\b.*)\b`, 'i')

/** Whether words command whoever may read them: they ask, forbid, or say when to do what. */
const isToldOutright = ({ polite, forbids, conditional, verb }: Imperative): boolean =>
  polite || forbids || conditional && object.test(verb.trim().split(/\s+/).slice(1).join(' '))

/** Words with which a reference, a docket's entry or a figure of speech begins, and no command. */
const reference = new RegExp(pattern`
  ^\W*(?:see|visit|note|notice|compare|consider|recall|suppose|assume|take|order|motion|answer|brief|report|reply|set|reset|mail|schedule|
  reset|filing|thank|let|section|part|exhibit|contact\s*:|re|file\s+(?:no|stamp)|docket|issue|test|view|
  charge)\b(?!\s+(?:the\s+(?:parties|court\s+reporter|motion|report|brief|exhibits?|schedule|order|answer|form)|a\s|an\s|your|all|
  any|each|every|it|them|that\s+the))`, 'i')

const isToldReader = ({ verb }: Imperative, sentence: MarkedSentence, context: RuleContext): boolean =>
  isAddressed(sentence, context) && (!reference.test(verb) || isHeeded(sentence))

const commandOpening = /^\s*(?:please|kindly|do\s+not|don['’]t|never)\b/i
const haveOpening = /^\s*have\s+(?:your|an?|the|all|two|three|every|each)\s/i

const beginsAsCommand = (verb: string): boolean =>
  commandOpening.test(verb) || beginsWithKnownVerb(verb) || haveOpening.test(verb)

const oneWord = /^\s*\w+\s*$/
/** “Please note”: something to know, and not to do. */
const toKnow = /^\s*(?:please|kindly)\s+(?:note|be\s+advised|see|take\s+notice|refer)\b/i

const saysLittle = ({ verb, conditional }: Imperative): boolean =>
  oneWord.test(verb) || verb.trim().split(/\s+/).length < (conditional ? 2 : 3) || toKnow.test(verb)

const negative = /^\s*(?:please\s+)?(?:do\s+not|don['’]t|never|avoid|refrain|stay\s+away|cease|desist|not\s)\b/i

/** The directive of an imperative; `from` is where its words begin in the document. */
const draftOf = ({ called, verb }: Imperative, span: Span, from: number): DirectiveDraft => directiveDraft({
  rule: imperative.name,
  span,
  modality: negative.test(verb) ? 'must-not' : 'must',
  obligor: called?.words.toLowerCase() ?? '',
  actor: called && spanFrom(from, called.span),
  action: verb.replace(/\s+/g, ' ').replace(/^\s*(?:please|kindly)\s+/i, '').replace(/[\s.;,]+$/, ''),
})
