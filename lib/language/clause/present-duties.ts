import { namesActor } from '../obligor/subject-words.ts'
import type { PresentClause } from './present.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Where such a clause stands: `timed`, where a deadline stands in it; `ruled`, where the paper is one that lays down rules. */
interface Surroundings { readonly timed: boolean; readonly ruled: boolean }

/** What parties say, want and do in a case: history and argument, told in the present. */
const reporting: ReadonlySet<string> = new Set(`argue assert claim contend submit request ask seek move oppose object agree
raise allege deny rely cite respond reply believe want wish dispute challenge support offer propose represent refer
explain maintain note suggest acknowledge plead appeal assign recite hold live reside work own operate sell use employ
remain stay state warrant sue act name apply present consider question quote admit touch await fill handle find know
need bring brief estimate anticipate issue assist supplement indicate reflect`.split(/\s+/))
const paying: ReadonlySet<string> = new Set(['bear', 'pay', 'split', 'share', 'advance', 'cover'])
const moving: ReadonlySet<string> = new Set(['go', 'come', 'get', 'proceed'])

const costs = /\b(?:fees?|costs?|expenses?|charges?|compensation|shares?|halves|half|bills?|rates?|retainers?|deposits?)\b/i
const whoseCosts = /\b(?:own|equal\w*|half|first\s+instance|reporter\w*['’]?|mediator\w*['’]?|all|the)\b/i
/** “delivers it.” */
const objectOnly = /^\s+(?:it|them)\s*[.;]?\s*$/i
/** What cannot act: a motion, the matter, the Rules. */
const lawsAndPapers = new RegExp(pattern`
  ^(?:the\s+)?(?:following\s+)?(?:motion|matter|court|judge|case|action|appeal|rules?|statutes?|law|order|opinion|
  complaint|record|evidence|policy|agreement|contract|plan|dates?|schedule|deadlines?|minutes|following.*|this\s.*|
  these\s.*)s?$`, 'i')
/** A decision by its name, and nobody: “Acme v. Bolt Co.”. */
const caseName = /\sv\.\s/
const pointer = /^(?:the|this|that|these|following)\s+(?=\w)/i
const twoWords = /\S+\s+\S+/
const saysThat = /^\s*that\b/
const eachSide = /^(?:each|every|either|both|all)\b/i
const burden = /\bburden\b/i
const capitalWord = /^\p{Lu}[\w-]*$/u
const directionOrTime = /^\s*(?:to|by|on|within|no|in|for|at|from|before|after)\b/i
const name = /^\p{Lu}[\w.&'’-]*$/u
const dutyPaper = new RegExp(pattern`
  \b(?:reports?|briefs?|responses?|repl(?:y|ies)|objections?|drafts?|lists?|logs?|disclosures?|proof|productions?|
  designations?|papers|letters?|motions?)\s*$`, 'i')

/** Whether such a clause commands. */
export const isPresentDuty = ({ verb, after, passive }: PresentClause, subject: string, around: Surroundings): boolean => {
  const { timed, ruled } = around
  const said = subject.trim()
  if (caseName.test(said) || verb === 'show' && !namesActor(said)) return false
  if (passive) return isDealtWith(said, after, around)
  // “The movant delivers it”
  if (ruled && namesActor(said) && !reporting.has(verb) && objectOnly.test(after)) return true
  if (lawsAndPapers.test(said.replace(pointer, '')) || !twoWords.test(after) || saysThat.test(after)) return false
  if (eachSide.test(said) && !reporting.has(verb) && !burden.test(after)) return true
  if (paying.has(verb)) return costs.test(after) && (timed || ruled || whoseCosts.test(after))
  if (moving.has(verb)) return verb === 'get' ? timed : isToGo(said, after, around)
  if (reporting.has(verb)) return false
  // “Courtesy copies to chambers”: a word of two nouns
  if (capitalWord.test(said) && !namesActor(said) && directionOrTime.test(after)) return false
  return (timed || ruled) && (namesActor(said) || ruled || name.test(said) || timed && dutyPaper.test(said))
}

/** “to chambers”, “on the docket”, “into the binder”. */
const somewhere = new RegExp(pattern`
  ^\s+(?:to\s+(?!trial|court\b|the\s+(?:merits|heart|jury|weight))|on\s+(?:the\s+docket|ecf)\b|
  in(?:to)?\s+(?:the\s+)?(?:binders?|tabs?|mailbox|drop\s?box)\b)`, 'i')
const chambers = /\b(?:chambers|clerk|mailbox|counsel|deputy|docket|reporter)\b/i
const onwards = /^\s+(?:forward|ahead|in|within|by|no|on|out|back)\b/i
const forwardAt = /^\s+(?:forward|ahead)\s+(?:in|at|as|on|by)\b/i
const held = /\b(?:inspection|deposition|examination|production|mediation|discovery|exchange|site\s+visit|view|it)\s*$/i

/** “Two copies go to chambers”, “The deposition goes forward on May 3” */
const isToGo = (subject: string, after: string, { timed, ruled }: Surroundings): boolean =>
  somewhere.test(after) && (timed || ruled || chambers.test(after))
  || timed && onwards.test(after)
  || forwardAt.test(after) && held.test(subject)

/** “equally”, “by the parties”. */
const sharedOut = new RegExp(pattern`
  ^\s*(?:equally|evenly|pro\s+rata|half|in\s+equal|
  by\s+(?:the\s+)?(?:part|plaintiff|defendant|each|both|petition|respond|debtor|appell|movant|counsel))`, 'i')
const theRest = /^the\s+rest$/i
const evenly = /^\s*(?:equally|evenly)/i

/** “The fees are paid equally”, “The rest is split evenly” */
const isSharedOut = (subject: string, after: string): boolean =>
  costs.test(subject) && sharedOut.test(after) || theRest.test(subject) && evenly.test(after)

const preposition = /\s(?:of|for|to|from|by|in|on)\s/i
/** One paper that is there already, or none: “the motion”, “it”. */
const particularPaper = /^(?:it|that|which|there|motion|the\s+(?:motion|complaint|order|case|action|petition|matter))\b/i
const pluralEnd = /s$/i
const determiner = /^(?:each|every|any|one|two|three|an?|the)\s/i
/** “as Exhibit A”, “in support”: how it is, and not what is to be done. */
const stateOnly = /^\s*(?:as|herewith|under\s+seal\s*\.?$|and\s+the\s+court|in\s+support)\b/i

/** Papers in general, or by a time to come; not one that somebody has filed: “the complaint is signed”. */
const isDealtWith = (subject: string, after: string, { timed, ruled }: Surroundings): boolean => {
  if (isSharedOut(subject, after)) return true
  const head = subject.split(preposition)[0]!
  return (ruled || timed)
    && !namesActor(head)
    && !particularPaper.test(subject)
    && (pluralEnd.test(head) || determiner.test(subject) && timed)
    && !stateOnly.test(after)
}
