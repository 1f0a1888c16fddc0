import type { ReadingText } from '../../../document/reading-text.ts'
import { outside } from '../../command/command-rule.ts'
import { trimmed, type DirectiveDraft } from '../../command/command.ts'
import { beginsWithKnownVerb } from '../../clause/grammar.ts'
import { isUnticked, leadEnd } from '../../clause/lists.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { masked } from '../../sentence/masking.ts'
import { narrated } from '../../sentence/narration.ts'
import { openingOf } from '../../sentence/openings.ts'
import { predicatesOf } from '../../clause/predicates.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { namesActor } from '../../obligor/subject-words.ts'
import { pattern } from '../../../patterns/pattern.ts'

const negative = /^\s*(?:please\s+)?(?:do\s+not|don['’]t|never|avoid|refrain|stay\s+away|cease|desist|not\s)\b/i
/** “Within ten days of each production, log what was withheld”: what stands before the verb. */
const fronted = new RegExp(pattern`
  ^\W*(?:\d+\.\s+)?(?:if|when|before|after|upon|once|within|by|at|no\s+later|not\s+later|on|to|in|for(?!\s+(?:example|instance|
  these|the\s+(?:following|foregoing)?\s*reasons)))\b[^;]{3,120}?,\s+(?=[a-z])`, 'i')
const reference = new RegExp(pattern`
  ^\W*(?:see|visit|note|notice|compare|consider|recall|suppose|assume|take|order|motion|answer|brief|report|reply|set|reset|mail|schedule|
  reset|filing|thank|let|section|part|exhibit|contact\s*:|re|file\s+(?:no|stamp)|docket|issue|test|view|
  charge)\b(?!\s+(?:the\s+(?:parties|court\s+reporter|motion|report|brief|exhibits?|schedule|order|answer|form)|a\s|an\s|your|all|
  any|each|every|it|them|that\s+the))`, 'i')

/** “File it on ECF”, “Do not send a copy”, “Please tell me …”: what a standing order, a letter or a list says to its reader. */
export const imperative: Rule<DirectiveDraft> = {
  name: 'directive/imperative',
  cue: /\w/,
  produce: (sentence, context) => {
    if (sentence.paragraph.kind === 'heading' || sentence.paragraph.kind === 'row' || isUnticked(sentence)) return null
    if (!/\b(?:please|kindly|do not|never|note:)/i.test(sentence.text) && !fronted.test(sentence.text) && !addressed(sentence, context)) return null
    const mask = masked(sentence)
    const opening = openingOf(sentence)
    let forbade = /^\W*NOTE:/.test(sentence.text)
    const made = [...clausesFrom(mask, opening)].flatMap(([start, end, first]): DirectiveDraft[] => {
      const words = mask.slice(start, end)
      const called = /^\s*((?:(?:Mr|Ms|Mrs|Dr)\.\s+[\w'’-]+|Counsel|Plaintiff|Defendant|Parties)),\s+(?=please\b|\w)/.exec(words)
      const act = called ? words.slice(called[0].length) : words
      const polite = /^\s*(?:please|kindly)\b/i.test(act)
      const conditional = fronted.exec(act)
      const verb = conditional ? act.slice(conditional[0].length) : act
      const forbids = /^\s*(?:do\s+not|never)\s/i.test(verb)
      const told = conditional !== null && first && /^(?:a|an|the|any|all|each|every|your|its|their|it|them|what|one|two|no|chambers|to|for|in|with|\w+s|(?:local|fed|rule|mr|ms|mrs|dr)\b.*)\b/i.test(verb.trim().split(/\s+/).slice(1).join(' '))
      if (!polite && !forbids && !forbade && !told && (!addressed(sentence, context) || (!first && !called) || reference.test(verb) && !heeded(sentence))) return []
      if (!/^\s*(?:please|kindly|do\s+not|don['’]t|never)\b/i.test(verb) && !beginsWithKnownVerb(verb) && !/^\s*have\s+(?:your|an?|the|all|two|three|every|each)\s/i.test(verb)) return []
      if (forbids) forbade = true
      if (/^\s*\w+\s*$/.test(verb) || verb.trim().split(/\s+/).length < (conditional ? 2 : 3) || /^\s*(?:please|kindly)\s+(?:note|be\s+advised|see|take\s+notice|refer)\b/i.test(verb)) return []
      const span = trimmed(sentence, start, end)
      if (outside(sentence, context) || narrated(sentence, { start: span.start, end: span.start + 1 })) return []
      return [{ kind: 'directive', span, rule: 'directive/imperative', modality: negative.test(verb) ? 'must-not' : 'must', warnings: [],
        obligor: called ? called[1]!.toLowerCase() : '', actor: called ? { start: sentence.start + start + words.indexOf(called[1]!), end: sentence.start + start + words.indexOf(called[1]!) + called[1]!.length } : null,
        action: verb.replace(/\s+/g, ' ').replace(/^\s*(?:please|kindly)\s+/i, '').replace(/[\s.;,]+$/, ''), deadlines: [], consequences: [] }]
    })
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
  counterexamples: ['See Fed. R. Civ. P. 16(f).', 'Order granting motion to extend time.', 'Please note that the office is closed.', 'Mail notice sent to counsel.', 'You may write. Note that leave is rare.', 'For example, take the motion of May 3.', 'For the reasons stated, the motion is denied.'],
}

/** Whether the document speaks to its reader, or this sentence stands in a list that an order introduces. */
const addressed = (sentence: MarkedSentence, { reading, profile }: RuleContext): boolean => {
  const lead = sentence.leads[0]
  if (lead && ['following', 'name'].includes(leadEnd(lead)) && (/\b(?:ordered|order|must|shall|counsel|parties|defendant|plaintiff|require|condition|follow)/i.test(lead.text))) return true
  return profile.kind === 'standing-order' || addresses(reading)
}

/** Whether a list says that its items must be heeded: “comply with each condition below:”. */
const heeded = ({ leads: [lead] }: MarkedSentence): boolean => lead !== undefined && /\b(?:conditions?|comply|abide)\b[^.;]*:\s*$/i.test(lead.text)

const spoken = new WeakMap<ReadingText, boolean>()
const addresses = (reading: ReadingText): boolean => {
  const known = spoken.get(reading)
  if (known !== undefined) return known
  const says = /\b(?:you|your)\b/i.test(reading.text.replace(/["“][^"”]{0,300}["”]/g, ' ').replace(/\b(?:thank|very truly|sincerely)\s+you\w*/gi, ' '))
  spoken.set(reading, says)
  return says
}

/** The stretches of a sentence that may be imperatives: [start, end, whether it is the first]. */
function* clausesFrom(mask: string, opening: number): Generator<readonly [number, number, boolean]> {
  const spoken = predicatesOf(mask).filter((p) => p.start >= opening && p.start < opening + 400 && p.kind !== 'to-do')
  const stops = [...mask.slice(opening).matchAll(/;\s+(?:and\s+)?|:\s+(?=(?:please|do\s+not|never|remain|submit|comply|report|participate|refrain|surrender)\s)/g)].map((m) => [opening + m.index, opening + m.index + m[0].length] as const)
  const bounds = [opening, ...stops.map(([, to]) => to)]
  const ends = [...stops.map(([at]) => at), mask.length]
  for (let i = 0; i < bounds.length; i++) {
    const start = bounds[i]!
    const end = ends[i]!
    // a verb that commands, near the front, makes it a clause of another kind
    const words = mask.slice(start, end)
    const early = spoken.find((p) => p.start >= start && p.end <= end && p.kind !== 'other')
    if (early && !/^\s*(?:please|do\s+not|if|before|when)/i.test(words) && namesActor(mask.slice(start, early.start)) && early.start - start < 25) continue
    yield [start, end, true]
  }
}
