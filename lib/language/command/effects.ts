import { namesActor } from '../obligor/subject-words.ts'
import { isOrderParticiple, isOrderVerb } from '../clause/verbs.ts'
import { pattern } from '../../patterns/pattern.ts'

const lead = pattern`
  ^(?:[\s,]|(?:also|further|not|never|thereafter|then|in no (?:way|event)|only|likewise|therefore|thus|still|accordingly|
  nevertheless|immediately|hereafter|automatically|forever|in turn|thereby|(?!(?:rely|apply|comply|supply|reply|multiply|
  imply)\b)[a-z]+ly)\b)*`

/**
 * What a verb phrase (the words after “shall”, “may” …) does when it commands nobody: effects of the order, law, rulings,
 * feelings. Tested at its beginning.
 */
const effect = new RegExp(pattern`
  ${lead}(?:be\s+)?(?:\w+ly\s+)?(?:deemed|considered|construed|interpreted|read\s+(?:to|as)|constru(?:e|ing)|constitute|
  mean|govern|control|prevail|preclude|survive|accrue|inure|operate\s+(?:as|to)|affect|affected|prejudice|modify\s+or|
  excluded\s+from\s+comput|without\s+prejudice|on\s+the\s+(?:party|parties|plaintiff|defendant|designating|movant|moving|
  government)|binding|effective|an?\s+(?!part)\w|have\s+(?:no\s+effect|the\s+(?:same|meaning|force|effect)|no\s+force|
  jurisdiction)|toll|suffer|benefit|want|wish|know|expect|understand|seem|appear\s+(?:to|that|from\s+the)|
  able\s+to(?!\s+(?:reach|attend|participate|join|proceed|begin|bind|commit|negotiate|settle|produce|speak)\b)|
  likely|relevant|used\s+(?:only\s+)?to\s+interpret|given\s+(?:full\s+)?(?:effect)|entered\s+(?:against|for|in\s+favor)|
  awarded|granted|denied|dismissed|stricken|struck|sanctioned|waived|barred|disallowed|taken\s+(?:as|to)|
  excluded|disqualified|adopted|returned\s+(?:unfiled|unread|without)|ordered\s+to|penalized|punished|overruled|
  admonished|expedited|forfeited|liable|imposed|assessed|taxed|reopened|allocated|vacated|reassigned|decided|resolved|taken\s+under|
  determined|set(?!\s+(?:forth|out|up|aside))|held\s+(?:in\s+contempt|over|at|by|via|before)|scheduled|calendared|
  called\s+(?:for|on)|tried|in\s+default|dispositive|controlling)\b`, 'i')

/** The same where the subject is a thing: what happens by itself. */
const happening = new RegExp(pattern`
  ${lead}(?:be\s+)?(?:\w+ly\s+)?(?:apply|applied(?!\s+(?:for|to\s+(?:an?|any)))|in\s+(?:full\s+)?(?:force|effect)|remain\s+(?:pending|open|unchanged|
  in\s+(?:full\s+)?(?:force|place|effect))|run(?=\s+(?:from|until|concurrent\w*|on|for)|\s*$)|lie|result|cost|lead|
  expose|subject|entitle|begin(?!\s+(?:on\s+an?\s+(?:separate|new|fresh)\s+page|
  with\s))|
  start(?!\s+(?:on\s+an?\s+(?:separate|new|fresh)\s+page|with\s))|
  commence|take\s+place|occur|harm|cause(?![^,;]{1,80}\s+to\s+[a-z]+)|exist|need|help|find|become|
  entertain|rule|resolve|decide|hear|adjudicate|issue|convene|take\s+up(?!\s+to)|arise|happen|fail|violate|lapse|dissolve|lift|
  terminate|expire|cease\s+to\s+be|proceed|go\s+forward|necessary|appropriate|available|closed|referred|transferred|heard|
  addressed|held|conducted\s+by\s+the\s+court|given\s+notice|continue\s+to\s+(?:apply|govern|be\s+in))\b`, 'i')

/**
 * What somebody must arrange, or must keep from happening: “the production shall take place at counsel’s office”, “the
 * sale shall not go forward”.
 */
const arranged = new RegExp(pattern`
  \b(?:depositions?|productions?|inspections?|exchanges?|sales?|foreclosures?|evictions?|deliver(?:y|ies)|transfers?|
  meet-and-confer|interviews?)\b`, 'i')
const toArrange = new RegExp(pattern`
  ^\s*(?:(?:take\s+place|occur|be\s+held|be\s+conducted)\s+(?:at|in|on|by|no|within|before|via)\b|
  (?:not\s+)?(?:take\s+place|go\s+forward|proceed|occur|commence|begin|be\s+held)\b)`, 'i')

/** “The Clerk shall set the conference for May 3”: what the court alone does otherwise. */
const clerk = /\b(?:clerk|courtroom\s+deputy)\s*$/i
const sets = /^\s*(?:also\s+|then\s+)?set\b/i

/** Whether what follows a command word commands nobody. */
export const isEffect = (verbPhrase: string, subject = ''): boolean =>
  effect.test(verbPhrase) && !(clerk.test(subject) && sets.test(verbPhrase))
  || !namesActor(subject) && happening.test(verbPhrase) && !(arranged.test(subject) && toArrange.test(verbPhrase))

const goingOn = /\b(?:discovery|depositions?|inspections?|mediation|testing|bidding|briefing|production|sale|auction)\s*$/i
const goOn = /^\s*(?:also\s+|then\s+)?(?:go\s+forward|proceed|commence|begin|start|resume|take\s+place|continue)\b/i

/** “Discovery may proceed only …”, “Depositions shall not begin”: what the parties do or leave, though it is said of the thing. */
export const isGoingOn = (verbPhrase: string, subject: string): boolean =>
  goingOn.test(subject) && goOn.test(verbPhrase)

const proof = new RegExp(pattern`
  ^(?:\s|(?:also|first|then|therefore|only|not|ultimately|nevertheless|still|[a-z]+ly)\b)*(?:
  show(?!\s+cause|(?:\s+[\w-]+){1,6}\s+to\s+(?:the|any|an?|defendants?|plaintiffs?|witness\w*|counsel|anyone|anybody|them|
  him|her|each)\b)|demonstrate|uphold|affirm|
  establish|prove|allege|plead|satisfy|overcome|weigh|rebut|persuade|exist|support\s|make\s+(?:a|out)\s+(?:showing|
  prima|substantial)|be\s+(?:supported\s+by\s+(?:substantial|evidence|sufficient)|plausible|clear|considered|based\s+on|
  more\s+than|shown(?!\s+(?:only\s+|solely\s+)?to)|proven|established|proved|alleged|pleaded|viewed|accepted|taken\s+as|drawn|sufficient|
  enough|reversed|affirmed|upheld|rejected|balanced|evaluated|assessed|judged|understood|tailored|strictly\s+construed)|
  raise\s+a|contain\s+(?:more\s+than|sufficient|enough|factual|a\s+short)|state\s+a\s+(?:claim|plausible)|
  accept(?!\s+(?:and|or|service|delivery|payment|the\s+(?:shipment|order|return|deposition))\b)|view|draw|construe|assume|
  presume|defer|balance|look|ask\s+whether|identify\s+a\s+(?:genuine|material)|come\s+forward|give\s+(?:deference|weight)|
  point\s+to|fail|rest\s+on|rely\s+on\s+(?:more|evidence))\b`, 'i')

/** Whether what follows “must” or “may” is the language of proof and review: the law, not an order. */
export const isProof = (verbPhrase: string): boolean => proof.test(verbPhrase)

const sitting = new RegExp(pattern`
  (?:^|[\s-])(?:hearings?|conferences?|trial|arguments?|sentencing|arraignment|calendar\s+call|call|proceedings?|session|
  voir\s+dire|selection|pretrial|status|review|docket|(?:this|the)\s+(?:\w+\s+)?(?:matter|case|action|cause))$`, 'i')

const blots = /[(_]/
const bracketed = /\([^()]*\)|_+/g
const ofSomething = / (?:in|of|for|with|under|by|as|on|before|who) /i
/** What is due before a sitting, or said of it. */
const dueBefore = /\b(?:deadline|date\s+for|time\s+(?:to|for)|meet\s+and\s+confer|letter|report|statement|26\(f\)|request)\b/i

/** “Arguments of indefiniteness”: what is argued. */
const argumentsOf = /^\W*(?:any\s+|all\s+)?arguments?\s+(?:of|that|about|concerning)\s/i

/** Whether a subject is an event at which the court sits: its date is a setting, no duty. */
export const isSitting = (subject: string): boolean => {
  if (argumentsOf.test(subject)) return false
  const bare = blots.test(subject) ? subject.replace(bracketed, ' ').replace(/\s+/g, ' ') : subject
  const after = ofSomething.exec(bare.trim())
  const text = after && after.index > 0 ? bare.trim().slice(0, after.index) : bare.trim()
  return sitting.test(text.slice(-60)) && !dueBefore.test(text)
}

const irregular = new RegExp(pattern`
  ^(?:made|taken|sent|given|held|brought|sought|kept|left|read|put|paid|shown|drawn|written|withdrawn|set|met|sold|told|worn|borne|
  driven|split|submitted|stricken|redacted|present|prepared|represented|responsible|limited|ready|excused|seated|complete|completed|
  contained|accompanied|supported|directed|addressed|in|due|available|physically|personally)$`, 'i')
const doubled = /^(?:re-?|pre-?)?\w+(?:pp|tt|rr|ll|gg|dd|bb|nn|mm)ed$/i
const doneInY = /^(\w+)ied$/i

/** Whether `word` is the participle of a verb of orders: “served”, “taken”. */
export const isActDone = (word: string): boolean =>
  irregular.test(word)
  || isOrderParticiple(word)
  || doubled.test(word)
  || isOrderVerb(`${doneInY.exec(word)?.[1] ?? ' '}y`)

/** Adverbs and phrases between the command word and its verb. */
const beforeVerb = new RegExp(pattern`
  ^\s*(?:not|please|also|then|thereafter|jointly|first|next|further|only|each|both|all|instead|again|
  either|neither|so|hereafter|forthwith|seek\s+to|attempt\s+to|continue\s+to|begin\s+to|be\s+prepared\s+to|
  (?!(?:rely|apply|comply|supply|reply|multiply|imply)\b)[a-z]+ly\b|,|\d{4},|(?:in|at|on)\s+(?:its|his|her|their|
  your|counsel['’]s)\s+(?:sole\s+|own\s+)?(?:discretion|option|election|expense|cost|motion)|at\s+any\s+time|
  in\s+(?:good\s+faith|writing|person|addition|turn)|(?:by|on|within|no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|before|at|
  upon|for|in|through|under|without|during|until)\s[^,;]{1,90},)(?![\w-])\s*`, 'i')

/** A verb phrase from its verb on. */
const fromVerb = (verbPhrase: string): string => {
  let rest = verbPhrase
  for (let m = beforeVerb.exec(rest); m && m[0] !== ''; m = beforeVerb.exec(rest)) rest = rest.slice(m[0].length)
  return rest
}

const actAndNext = /^\s*(be|have|[a-z-]+)\b(?:\s+(?:\w+ly\s+|first\s+|also\s+|so\s+)?([a-z-]+))?/i
const be = /^be$/i
const have = /^have$/i
/** “have until May 3”, “have a representative present”. */
const haveToHand = /^\s*have\s+(?:until|its|his|her|their|an?\s|one\s|two\s|available|a\s+representative|present)/i

/** Whether `verbPhrase` begins with a verb of orders, adverbs and “not” aside: “promptly serve”, “be served”. */
export const beginsWithAct = (verbPhrase: string): boolean => {
  const rest = fromVerb(verbPhrase)
  const m = actAndNext.exec(rest)
  if (!m) return false
  const [, verb, next] = m
  if (be.test(verb!)) return next !== undefined && isActDone(next)
  if (have.test(verb!)) return haveToHand.test(rest)
  return isOrderVerb(verb!)
}

const verbAndNext = /^\s*([a-z-]+)(?:\s+(?:not\s+|\w+ly\s+)?([a-z-]+))?/i
const endsInEd = /ed$/i
/** Participles of a state or a feeling. */
const feeling = /^(?:needed|expected|supposed|interested|believed|inclined|entitled|related|concerned|prejudiced|surprised)$/i
const doneOrThere = /^(?:represented|excused|heard|present|ready|accompanied)$/i
/** Verbs that tell how something is. */
const stative = new RegExp(pattern`
  ^(?:have|need|want|wish|believe|know|seem|well|exist|arise|occur|result|suffer|contain|mean|include|depend|vary|differ|
  remain|become|fall|prove|reflect|suggest|indicate|support|constitute|help|cause|lead|the|a|an|of|in)$`, 'i')
const haveOwn = /^\s*have\s+(?:its|his|her|their|an?\s|until|up\s+to)/i

/** Whether a verb phrase tells a state or a chance instead of an act: “have believed”, “be relevant”, “be able to”. */
export const isState = (verbPhrase: string): boolean => {
  const rest = fromVerb(verbPhrase)
  const m = verbAndNext.exec(rest)
  if (!m) return true
  const [, verb, next] = m
  if (be.test(verb!)) return next === undefined || !isDoneTo(next)
  return stative.test(verb!) && !haveOwn.test(rest)
}

/** Whether “be” and this participle tell what somebody does, or where he is to be. */
const isDoneTo = (participle: string): boolean =>
  isActDone(participle) || endsInEd.test(participle) && !feeling.test(participle) || doneOrThere.test(participle)
