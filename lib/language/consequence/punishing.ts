import { hasFiniteVerb } from './effect-verb.ts'
import { lackIn } from './lacks.ts'
import { isDuty, opensWithModal } from './predicates.ts'
import { pattern } from '../../patterns/pattern.ts'

/** A failure with which the law has to do: “failure to exhaust”, “failure to state a claim”. */
const lawsFailure = /\bfailure\s+to\s+(?:state\s+a|exhaust|train|warn|supervise|protect|intervene|accommodate)\b/i
/** A failure that is argued or told. */
const toldFailure = /\b(?:argues?|alleg\w+|because\s+of|due\s+to|was|were|notwithstanding)\b/i
const aDefault = /^\W*(?:the|an?|any)\s+default\s*$/i
const defaultEntered = /^\w+\s+(?:not\s+)?be\s+(?:entered|taken|set\s+aside)\b/i
const ofNone = /^\W*no\b/i
/** What “no response” is taken for. */
const takenFor = new RegExp(pattern`
  ^\w+\s+(?:result|lead|mean|constitute|be\s+(?:\w+ly\s+)?(?:treated|deemed|taken|read|construed|considered|
  regarded|viewed))\b`, 'i')

/** A failure that somebody is told of, not one that the law or a claim speaks of. */
export const isOwnFailure = (subject: string, predicate: string): boolean =>
  !(lawsFailure.test(subject) && !opensWithModal(predicate)
    || toldFailure.test(subject)
    || hasFiniteVerb(subject)
    || isDuty(predicate)
    || aDefault.test(subject) && defaultEntered.test(predicate)
    || ofNone.test(subject) && !takenFor.test(predicate))

/** “Jury costs may be assessed against parties who settle on the eve of trial”. */
const againstWhoever = new RegExp(pattern`
  ^(?:may|will|shall)\s+be\s+(?:assessed|taxed|imposed|charged|levied)\s+(?:against|up?on|
  to)\s+(?:[\w-]+\s+){1,4}(?:who|that|whose)\b`, 'i')
/** “accrues”, “will follow”: punishments that come of themselves. */
const comesOfItself = /^(?:accrues?|(?:will|shall|may)\s+(?:then\s+)?(?:issue|accrue|begin\s+to|run|follow|attach))\b/i
/** “… will not be imposed”. */
const spared = /\bnot\s+be\b(?!\s+(?:allowed|awarded|reimbursed|compensated|recoverable))/i
/** “… is the sanction for”. */
const isThePrice = /^(?:(?:is|are)\s+(?:the\s+\w+\s+(?:for|of)|what)|follows?|awaits?)\b/i

/** “… may be imposed for violations of this order”, “… is the sanction for failing to comply”. */
export const punishes = (predicate: string): boolean =>
  againstWhoever.test(predicate)
  || comesOfItself.test(predicate)
  || lackIn(predicate) && (opensWithModal(predicate) ? !spared.test(predicate.slice(0, 32)) : isThePrice.test(predicate))

/** “will not consider”, “may strike”, “reserves the right to sanction”. */
const refusal = new RegExp(pattern`
  ^(?:(?:may|will|shall|can|does|do)\s+(?:also\s+|then\s+|[a-z]+ly\s+)?(?:not\s+(?:read|consider|accept|hear|entertain|review|
  take\s+up|look\s+at|extend|receive|file|grant|permit|allow|resolve|decide|rule|sign|tolerate|excuse|revisit|
  intervene|reach|act|address|recommend|award|hesitate)|strike|reject|deny|dismiss|disregard|impose|tax|assess|
  award|sanction|hold|return|refuse|decline|exclude|order|presume|conclude|treat|deem|enter|fine|revoke|remove|
  assume|preclude|bar|cut|reduce|ignore|skip|look\s+with|take\s+a\s+dim|frown|charge|require|withdraw|cancel|
  limit)|won['’]t\s+\w+|reserves\s+the\s+(?:right|power|authority)\s+to\s+\w+)\b`, 'i')
/** Any court, and not this one. */
const otherCourts = /\b(?:a|an|any|district|trial|appellate|reviewing)\s+(?:\w+\s+)?(?:courts?|judges?)\b/i
const withNot = /^\w+\s+not\b|\bwithout\s+(?:prejudice|leave|more)\b/gi
/** “will not hear a motion filed after the deadline” */
const notAfter = /\bnot\b.*\bafter\s+(?:\d|that|noon|the\s+\w+\s+(?:deadline|cutoff))/i

/** “The Court will strike any answer that does not comply”, “The Court may decline to hear a motion whose movant has not conferred”. */
export const refusesWrong = (subject: string, predicate: string): boolean =>
  !otherCourts.test(subject)
  && refusal.test(predicate)
  && (lackIn(predicate.replace(withNot, '')) || notAfter.test(predicate))

/** “The Court will strike a motion in limine that is a motion for summary judgment”: of any sort that a clause tells. */
const strikesSuch = new RegExp(pattern`
  ^(?:will|shall|may)\s+(?:strike|reject|disregard|return|refuse|deny|
  exclude|ignore)\s+(?:any|an?|all)\s[^,;]{2,80}?\b(?:that|which|whose)\b|
  ^will\s+(?:turn\s+away|reject|return|send\s+back)\s[^,;]{2,60}?\b(?:that|who|which)\s+(?:\w+\s+){0,2}not\b`, 'i')
/** “may, on its own motion, issue an order to show cause why sanctions should not be imposed for a violation of this Order” */
const showsCause = /^(?:may|will|shall),?\s+(?:[^,]{3,50},\s+)?(?:issue|enter)\s+an\s+order\s+to\s+show\s+cause\b/i
/** “strikes any paper that …”, “disregards exhibits without …” */
const doesStrike = /^(?:strikes|disregards)\s+(?:(?:any|a|an)\s+)?[\w-]+\s+(?:that|which|not|without|filed)\b/i

/** What the court does to whatever is wrong: “strikes”, “will strike any paper that …”. */
export const strikesWrong = (predicate: string): boolean =>
  strikesSuch.test(predicate) || (showsCause.test(predicate) || doesStrike.test(predicate)) && lackIn(predicate)
