import { commandRule } from '../../command/command-rule.ts'
import { withoutAsides } from '../../obligor/told-by-court.ts'
import { isCourtItself, namesActor } from '../../obligor/subject-words.ts'
import { pattern } from '../../../patterns/pattern.ts'

const participle = /ing\b/i
const courtWord = /\b(?:court|judge|undersigned|i|we)\b/i
/** A docket's verbs of command, which need no subject. */
const inCapitals = /^(?:ORDERS|DIRECTS|INSTRUCTS)$/
/** Who is told, and whether to act or to abstain: “the parties to confer”, “Acme from using the mark”. */
const told = /^\s+((?:[\w.'’&-]+,?\s+){1,12}?)(to|from|not\s+to)\s+\w/i
const nameFirst = /^(?:the\s+)?\p{Lu}/u
const otherSource = /\b(?:local|rule|statute|circuit|supreme)\b/i
const forbids = /prohibit|enjoin/i
const permits = /permit|allow|authoriz/i

const isByCourt = (subject: string, verb: string): boolean =>
  participle.test(verb) || courtWord.test(verb) || isCourtItself(subject) || inCapitals.test(verb.trim())

/** “The Court directs the parties to …”. */
export const courtOrders = commandRule({
  name: 'directive/court-orders',
  cue: new RegExp(pattern`
    \b(?:order|direct|instruct|requir|command|expect|compel|request|prohibit|enjoin|permitt?|allow|authoriz)(?:s|es|ing)\b|
    \bwill\s+(?:\w+\s+)?(?:require|expect|permit|allow)\b|\bI\s+(?:hereby\s+)?(?:order|direct|require|instruct)\b`, 'i'),
  kinds: ['court-orders'],
  reads: ({ part, act, sentence, subject }) => {
    const verb = part.predicate.words
    if (!isByCourt(subject, verb)) return null
    const [, who, how] = told.exec(withoutAsides(act)) ?? []
    if (who === undefined || how === undefined) return null
    if (!namesActor(who) && !nameFirst.test(who.trim())) return null
    if (otherSource.test(sentence.text.slice(part.start, part.predicate.start))) return null
    if (forbids.test(verb) || /^not/i.test(how)) return 'must-not'
    return permits.test(verb) ? 'may' : 'must'
  },
  examples: [
    { text: 'IT IS ORDERED granting the motion and directing Plaintiff to serve Defendant within ten days.', yields: ['directing Plaintiff to serve Defendant within ten days'] },
    { text: 'The court directs the parties to file cross briefs by October 20, 2009.', yields: ['The court directs the parties to file cross briefs by October 20, 2009'] },
    { text: 'The Court hereby orders Defendant to pay the filing fee within 30 days.', yields: ['The Court hereby orders Defendant to pay the filing fee within 30 days'] },
    { text: 'I direct counsel to confer by May 3, 2021.', yields: ['I direct counsel to confer by May 3, 2021'] },
    { text: 'The Court requires all counsel to attend in person.', yields: ['The Court requires all counsel to attend in person'] },
    { text: 'The Court finds good cause and orders Mr. Sutter to comply with the earlier order no later than May 3, 2021.', yields: ['orders Mr. Sutter to comply with the earlier order no later than May 3, 2021'] },
    { text: 'ORDER granting 15 Motion to Compel and directing Defendant to serve its answers by May 3, 2021.', yields: ['directing Defendant to serve its answers by May 3, 2021'] },
    { text: 'TEXT ORDER granting 21 Motion, permitting (but not requiring) Defendant Arch Ins. Co. to file a sur-reply.', yields: ['permitting (but not requiring) Defendant Arch Ins. Co. to file a sur-reply'] },
    { text: 'The Court will also allow Scott to respond to the motion.', yields: ['The Court will also allow Scott to respond to the motion'] },
    { text: 'We will also grant the motion, allowing Ms. Schloss to submit her reply by May 3, 2021.', yields: ['allowing Ms. Schloss to submit her reply by May 3, 2021'] },
    { text: 'ORDER directing Plaintiff to show cause within 14 days.', yields: ['directing Plaintiff to show cause within 14 days'] },
  ],
  counterexamples: [
    'ORDER denying 12 Motion for an order directing Defendant to produce the logs.',
    'The parties signed a stipulation requiring Defendant to produce the logs.',
    'The statute lets the agency issue orders requiring a company to comply.',
    'The Supreme Court requires courts to look at the whole record.',
    'The Court directed the parties to confer.',
    'The Court requires more detail.',
  ],
})
