import { isDuty, isSuffered, refuses, turnsAway } from './predicates.ts'
import { effectAt, isHarmless, isPenal, toldAt } from './effects.ts'
import { isFailure, lackIn } from './lacks.ts'
import { opensCondition } from './conditionals.ts'
import { frontedLength, isActor, isAnySuch, isGeneric, isIndefinite, isTypical, isMarked, isOfficial, namesPunishment } from './subjects.ts'
import type { Threat } from './threat.ts'
import { pattern } from '../../patterns/pattern.ts'

const modal = /^(?:may|will|\w+n['’]t|shall|can|cannot|could|might|must|should)(?![\w-])/i

/** “No exhibit will be received that was not exchanged”, “Nothing filed later will be considered”, “No default will be entered until proof is on file”. */
const noneHeard = new RegExp(pattern`
  ^\W*(?:no|nothing|nobody|none|neither)\b[^,;]{0,160}?\s((?:may|will|shall(?!\s+be\s+(?:\w+ly\s+)?(?:shown|used|called|done)\b))\s+(?:be\s+(?:\w+ly\s+)?(?:received|considered|heard|
  accepted|granted|entertained|read|admitted|reviewed|used|shown|entered|set|issued|scheduled|signed|done|decided|acted\s+(?:up)?on|approved|
  called)|testify|issue|go\s+forward))\b`, 'i')
/** What tells those of whom it is said, or until when. */
const unheard = /\b(?:that|who|which|unless|after|not|without|late\w*|untimely|until|absent|except)\b/i

/** “Only timely objections will be considered”, “Only those who register by noon will be admitted”. */
const onlySuch = /^\W*only\s[^,;]{3,140}?\s((?:will|shall)\s+be\s+(?:considered|heard|read|addressed|admitted|received|entertained|counted|reviewed|accepted))\b/i

/** “The remedy for violating this paragraph is exclusion”, “The price of a missed deadline is …”. */
const priced = new RegExp(pattern`
  ^\W*the\s+(?:remedy|penalty|price|sanction|consequence|cost|result)s?\s+(?:for|of)\s[^,;]{3,140}?\s((?:is|are|will\s+be|
  may\s+be|shall\s+be))\b(?!\s+(?:borne|paid|shared|split|taxed|divided))`, 'i')

/** Rulings in general terms, and history: no warning to anybody. */
const ruled = /^(?:is|are)\s+(?:hereby\s+)?(?:denied|granted(?!\s+as)|overruled|dismissed|allowed|without\s+prejudice|with\s+prejudice|sold|discharged)\b/i
/** “A paper”, “any objection”, “objections”: not all that there are, and none in particular. */
const anyOne = /^\W*(?:an?|any|each|every|one|(?!(?:all|the|such|those|these|its|his|her|their|plaintiffs?|defendants?)\b)(?:[\w-]+\s+)?[\w-]{3,}s)\b/i

/** The subject itself tells what is wrong: “A brief over 25 pages will be stricken”, “Counsel who does not appear …”. */
export const bySubject = (words: string): Threat | null => {
  const from = frontedLength(words)
  if (from === 0) return read(words)
  const found = read(words.slice(from))
  return found && { ...found, effect: found.effect + from }
}

const read = (words: string): Threat | null => {
  const fixed = noneHeard.exec(words) ?? onlySuch.exec(words) ?? priced.exec(words)
  if (fixed) return (/^\W*no/i.test(words) ? unheard.test(words.slice(3)) : /^\W*only/i.test(words) || lackIn(words)) ? { way: 'subject', effect: fixed.index + fixed[0].length - fixed[1]!.length } : null
  const at = verbAt(words)
  if (at <= 0 || isHarmless(words)) return null
  const [subject, predicate] = [words.slice(0, at), words.slice(at)]
  if (isFailure(subject)) return isOwnFailure(subject, predicate) ? { way: 'failure', effect: at } : null
  if (/(?<!\bwith\s)\b(?:no|nothing|neither)\b/i.test(subject) && !/\b(?:whom?|which)\b|(?<!\b(?:of|on|in|by|for|to)\s)\bthat\b/i.test(subject) || isInner(words, subject)) return null
  if (namesPunishment(subject) && !lackIn(subject)) return punishes(predicate) ? { way: 'punishment', effect: at } : null
  if (acting.test(subject) && /^(?:will|shall)\s+(?:moot|discharge|satisfy|vacate|excuse|purge|dissolve|cure|lift)\b/i.test(predicate)) return { way: 'subject', effect: at }
  if (isOfficial(subject)) return refusesWrong(subject, predicate) || strikesWrong(predicate) ? { way: 'punishment', effect: at } : null
  return tells(subject, predicate) ? { way: 'subject', effect: at } : null
}

/** An act that lets its doer off: “Compliance will moot the hearing”. */
const acting = /^\W*(?:the\s+)?(?:timely\s+|prompt\s+|full\s+)?(?:filing|compliance|payment|service|submission|production|appearance)\b/i

/** “Jury costs may be assessed against parties who settle on the eve of trial”. */
const againstWhoever = /^(?:may|will|shall)\s+be\s+(?:assessed|taxed|imposed|charged|levied)\s+(?:against|up?on|to)\s+(?:[\w-]+\s+){1,4}(?:who|that|whose)\b/i

/** “… may be imposed for violations of this order”, “… is the sanction for failing to comply”. */
const punishes = (predicate: string): boolean =>
  againstWhoever.test(predicate) || /^(?:accrues?|(?:will|shall|may)\s+(?:then\s+)?(?:issue|accrue|begin\s+to|run|follow|attach))\b/i.test(predicate) || lackIn(predicate) && (modal.test(predicate) ? !/\bnot\s+be\b(?!\s+(?:allowed|awarded|reimbursed|compensated|recoverable))/i.test(predicate.slice(0, 32)) : /^(?:(?:is|are)\s+(?:the\s+\w+\s+(?:for|of)|what)|follows?|awaits?)\b/i.test(predicate))

/** Where the effect's verb stands; of any paper or person with something wrong each verb of what is to come is one. */
const verbAt = (words: string): number => {
  let at = effectAt(words)
  // “one who stays away”: the verb is the pronoun's
  while (at > 0 && /(?<!\b(?:for|of|by|to|in|than|before|after)\s)\b(?:who|that|which|to)\s+(?:\w+ly\s+)?$/i.test(words.slice(0, at))) at = effectAt(words, at + 1)
  const coming = /\b(?:will|may(?!\s+\d))\s/i.exec(words)?.index ?? -1
  if (coming > 0 && laterDuty.test(words.slice(coming))) return at
  return coming > 0 && (at < 0 || coming < at) && (isAnySuch(words) && lackIn(words.slice(0, coming)) || isFailure(words.slice(0, coming))) && !finite.test(words.slice(0, coming)) ? coming : at
}

/** The main verb, after one that stood in a relative clause: “a party who believes that more will be needed, shall …”. */
const laterDuty = /,\s+(?:shall|must|is\s+to|are\s+to)\s/i

/** A verb before any relative clause: then another one is the subject's. */
const finite = /^(?:(?!\b(?:who|whom|that|which|whose)\b).)*(?<!\bto\s)\b(?:is|are|was|were|do|does|did|has|have|had|need|takes?|notes?|says?|states?)\b/is

/** Whether the verb found stands within a clause of another sort, or after another verb. */
const isInner = (words: string, subject: string): boolean =>
  /\b(?:shall|must|will|should(?!\s+have\b)|because)\b/i.test(subject) && !(isAnySuch(subject) && !/\b(?:shall|must|will)\b/i.test(subject)) || opensCondition(words) || /\b(?:when|where|as|if|because)\s+(?:they|it|he|she|you)\s*$/i.test(subject) || /^[\s,]*(?:although|while|since|as|has|have|is|are|was|were)\b/i.test(subject)
  || /\bthat\s+(?:he|she|it|they|you|the|counsel)\b/i.test(subject) && !(isAnySuch(subject) && /\bthat\b.*\b(?:not|un\w+ed)\b/is.test(subject))
  || /^(?:(?!\b(?:who|whom|that|which|whose|what|after|before|than|until|as|once|when|if)\b).)*\b(?:is|are|was|were|do|does|did|has|have|had|may(?!\s+\d)|can|cannot)\b/is.test(subject)
  || /^\W*(?:this|the\s+court['’]s|plaintiff['’]?s?['’]?|defendants?['’]?s?['’]?)\s+(?:motion|order|request|notice|application)\b/i.test(subject)

/** A failure that somebody is told of, not one that the law or a claim speaks of. */
const isOwnFailure = (subject: string, predicate: string): boolean =>
  !(/\bfailure\s+to\s+(?:state\s+a|exhaust|train|warn|supervise|protect|intervene|accommodate)\b/i.test(subject) && !modal.test(predicate) || /\b(?:argues?|alleg\w+|because\s+of|due\s+to|was|were|notwithstanding)\b/i.test(subject) || finite.test(subject) || isDuty(predicate)
    || /^\W*(?:the|an?|any)\s+default\s*$/i.test(subject) && /^\w+\s+(?:not\s+)?be\s+(?:entered|taken|set\s+aside)\b/i.test(predicate)
    || /^\W*no\b/i.test(subject) && !/^\w+\s+(?:result|lead|mean|constitute|be\s+(?:\w+ly\s+)?(?:treated|deemed|taken|read|construed|considered|regarded|viewed))\b/i.test(predicate))

/** A way that is open to somebody: “may be taken by video”. */
const permits = new RegExp(pattern`
  ^may\s+(?:\w+ly\s+)?be\s+(?:filed|taken(?!\s+(?:as|to|into))|served|given|made|submitted|conducted|held(?!\s+(?:in|liable|
  to)\b)|obtained|sent|e-?mailed|mailed|delivered|used|shown|raised|noticed)\b`, 'i')

/** Whose liability is the law's business: “an employer that fails to pay overtime is liable”. */
const anyEmployer = /^\W*an?\s+(?:\w+\s+)?(?:employer|employee|officer|insurer|landlord|tenant|prisoner|municipality|manufacturer|seller|buyer)\b/i

/** Somebody kept from using what he ought to have shown before: “shall not be permitted to call a witness who is not listed”. */
const precluded = /^(?:shall|will|may)\s+not\s+be\s+(?:permitted|allowed|heard)\s+to\b/i

/** What is done to somebody, other than what he is offered or told: “will be paid nothing”. */
const treated = new RegExp(pattern`
  ^will\s+(?:not\s+)?be\s+(?!(?:prepared|present|ready|available|permitted|allowed|given|excused|notified|sent|served|contacted|
  called|provided|advised|heard|asked|expected|required|able|represented|assigned|appointed)\b)\w+(?:ed|en|id|ut|ld)\b`, 'i')

/** “The privilege will be deemed waived as to any document that is not logged by then”. */
const lostFor = /^(?:will|shall|is)\s+(?:be\s+)?(?:deemed\s+)?(?:waived|forfeited|abandoned|lost|admitted|stricken)\s+(?:as\s+to|for|with\s+respect\s+to)\s+(?:any|all|each|every|those)\b/i

const tells = (subject: string, predicate: string): boolean => {
  const lacks = lackIn(subject)
  const actor = isActor(subject)
  if (/^should\s+not\s+expect\b/i.test(predicate) && actor || lostFor.test(predicate) && lackIn(predicate)) return true
  if (!modal.test(predicate)) {
    if (/^(?:at|on)\s+(?:its|their|his|her|your)\b/i.test(predicate)) return /\b(?:rel(?:y|ies)|proceeds?|acts?|do(?:es)?|waits?)\b/i.test(subject)
    // “It is deemed waived by a party that does not ask”
    if (/\bby\s+(?:an?|any|each|every)\s+\w+\s+(?:who|that)\b/i.test(predicate) && lackIn(predicate)) return true
    return lacks && isTypical(subject) && !anyEmployer.test(subject) && (!ruled.test(predicate) || /\b(?:forever|deemed|thereby|automatically)\b/i.test(predicate.slice(0, 24)) || anyOne.test(subject) && !/^\W*(?:an?|any)\s+(?:\w+\s+)?(?:claim|defense|petition|action)\b/i.test(subject))
  }
  if (precluded.test(predicate) && isGeneric(subject) && lackIn(predicate.replace(precluded, ''))) return true
  if (isDuty(predicate) || permits.test(predicate)) return false
  const hurts = isPenal(predicate) || lacks && toldAt(predicate) === 0 || /^\w+\s+be\s+(?:\w+ly\s+)?(?:terminated|released|closed|quashed)\b/i.test(predicate)
    || /^\w+\s+(?:not|no\s+longer|never)\b|^(?:cannot|\w+n['’]t)\b|^\w+\s+be\s+(?:considered|granted|allowed|heard|entertained)\s+only\b/i.test(predicate)
  if (lacks && (hurts || !actor) && (actor ? isGeneric(subject) : isTypical(subject) || isIndefinite(subject))) return !actor || isSuffered(predicate) || /\b(?:who|that|which|whose)\b.*\b(?:not|fails?|never)\b/is.test(subject) && /^(?:may|can|will)\s+not\b|^cannot\b/i.test(predicate)
  if (lacks && actor && isTypical(subject) && treated.test(predicate)) return true
  if (isGeneric(subject) && isMarked(subject) && (isPenal(predicate) || refuses(predicate)) && (!actor || isSuffered(predicate))) return true
  // “A motion to continue will not be considered after June 10”
  if (!/^\W*(?:the|this|that)\b/i.test(subject) && !actor && refuses(predicate) && /\b(?:after|unless|later|beyond|past|without|until)\b/i.test(predicate)) return true
  return isGeneric(subject) && turnsAway(predicate) || isMarked(subject) && /^\w+\s+(?:so\s+)?at\s+(?:its|their|his|her|your)/i.test(predicate)
}

const refusal = new RegExp(pattern`
  ^(?:(?:may|will|shall|can|does|do)\s+(?:also\s+|then\s+)?(?:not\s+(?:read|consider|accept|hear|entertain|review|take\s+up|look\s+at|extend|receive|
  file|grant|permit|allow|resolve|decide|rule|sign|tolerate|excuse|revisit|intervene|reach|act|address|recommend|award|hesitate)|strike|reject|deny|
  dismiss|disregard|impose|tax|assess|award|sanction|hold|return|refuse|decline|exclude|order|presume|conclude|treat|deem|enter|fine|revoke|remove|
  assume|preclude|bar|cut|reduce|ignore|skip|look\s+with|take\s+a\s+dim|frown|charge|require|withdraw|cancel|limit)|won['’]t\s+\w+|reserves\s+the\s+(?:right|
  power|authority)\s+to\s+\w+)\b`, 'i')

/** “The Court will strike any answer that does not comply”, “The Court may decline to hear a motion whose movant has not conferred”. */
const refusesWrong = (subject: string, predicate: string): boolean =>
  !/\b(?:a|an|any|district|trial|appellate|reviewing)\s+(?:\w+\s+)?(?:courts?|judges?)\b/i.test(subject) && refusal.test(predicate) && (lackIn(predicate.replace(/^\w+\s+not\b/, '')) || /\bnot\b.*\bafter\s+(?:\d|that|noon|the\s+\w+\s+(?:deadline|cutoff))/i.test(predicate))

/** “The Court will strike a motion in limine that is a motion for summary judgment”: of any sort that a clause tells. */
const strikesSuch = /^(?:will|shall|may)\s+(?:strike|reject|disregard|return|refuse|deny|exclude|ignore)\s+(?:any|an?|all)\s[^,;]{2,80}?\b(?:that|which|whose)\b|^will\s+(?:turn\s+away|reject|return|send\s+back)\s[^,;]{2,60}?\b(?:that|who|which)\s+(?:\w+\s+){0,2}not\b/i

/** “may, on its own motion, issue an order to show cause why sanctions should not be imposed for a violation of this Order” */
const showsCause = /^(?:may|will|shall),?\s+(?:[^,]{3,50},\s+)?(?:issue|enter)\s+an\s+order\s+to\s+show\s+cause\b/i

const strikesWrong = (predicate: string): boolean =>
  strikesSuch.test(predicate) || showsCause.test(predicate) && lackIn(predicate) || /^(?:strikes|disregards)\s+(?:(?:any|a|an)\s+)?[\w-]+\s+(?:that|which|not|without|filed)\b/i.test(predicate) && lackIn(predicate)
