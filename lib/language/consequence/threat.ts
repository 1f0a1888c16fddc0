import { isCourtItself, namesActor } from '../obligor/subject-words.ts'
import { conditionalsOf, isException, isCourts, isFailure, isLack, isPast, isPeaceful, isPlea, lackIn, opensCondition, pointsBack, sternWarning, warning } from './conditions.ts'
import { effectAt, happensAt, isHarmless, isPenal, namesPunishment, refuses, toldAt, turnsAway } from './effects.ts'
import { pattern } from '../../patterns/pattern.ts'

/** How the condition of a threat is said; each is read by one rule. */
export type Way = 'failure' | 'condition' | 'subject' | 'punishment' | 'before' | 'or-else'

/** What follows, and where its verb stands in the words read. */
export interface Threat { readonly way: Way; readonly effect: number }

/** The threat that a clause holds; `null` where it tells nobody what follows. Quotations and citations must be blotted out. */
export const threatOf = (clause: string): Threat | null => {
  if (lawOfCourts.test(clause)) return null
  const warned = warning.exec(clause)?.[0].length ?? 0
  const words = clause.slice(warned)
  const found = orElse(words) ?? pointingBack(words) ?? underCondition(words) ?? bySubject(words) ?? elliptic(words) ?? (sternWarning.test(clause.slice(0, warned)) ? forewarned(words) : null)
  return found && { ...found, effect: found.effect + warned }
}

/** “Not raised then, waived”, “No check, no bid”: condition and effect without a verb. */
const elliptic = (words: string): Threat | null => {
  const m = /^\W*no(?:t|ne)?\s+(?:[\w’'-]+\s+){0,5}[\w’'-]+,\s+(?=(?:no\s+(?:[\w-]+\s+)?[\w-]+|(?:deemed\s+)?\w+(?:ed|en|lost|out))[\s.]*$)/i.exec(words)
  return m && { way: 'subject', effect: m[0].length }
}

/** What somebody is warned of, whatever it is. */
const forewarned = (words: string): Threat | null => {
  const m = /\b(?:will|may|could|can)\b/i.exec(words)
  return m && m.index > 0 && !isHarmless(words) && (!isDuty(words.slice(m.index)) || isPenal(words.slice(m.index)) || /\b(?:violation|order|infraction)\b/i.test(words.slice(0, m.index))) && (isOfficial(words.slice(0, m.index)) || !isActor(words.slice(0, m.index)) || suffers(words.slice(m.index))) ? { way: 'subject', effect: m.index } : null
}

/** Whether a clause tells what follows (“a brief not so filed will not be considered”) instead of telling anybody to act. */
export const isThreat = (clause: string): boolean => {
  const threat = bySubject(clause)
  return threat !== null && (threat.way === 'failure' || threat.way === 'subject') && !/^(?:is|are|be|stands?)\b/i.test(clause.slice(threat.effect))
}

/** What courts in general do is law recited: “a district court may dismiss …”. */
const lawOfCourts = new RegExp(pattern`
  \b(?:an?|any|district|trial|federal|appellate|reviewing|some|many|most|other)\s+(?:\w+\s+)?(?:courts?|judges?)\s+(?:may|must|will|
  should|shall|can|has|have|is|are)\b|\bcourts\s+(?:in|may|will|have|are|must|should|can)\b`, 'i')

/** “…, failing which the objection is waived”, “or be deemed in default”, “on pain of contempt”. */
const alternatives = new RegExp(pattern`
  \b(?:failing\s+which|absent\s+which|in\s+default\s+of\s+which|and\s+exposes?\s+(?:\w+\s+){1,4}to|or\s+else\b|(?:on|upon|under|
  with)\s+(?:the\s+)?(?:pain|penalty)\s+of\s+(?!perjury)|or\s+(?:to\s+)?(?:be\s+(?:deemed|held|barred|precluded|dismissed|
  sanctioned|subject)|face|risk|suffer|forfeit|waive|lose|show\s+cause)\b)|\bor\s+(?=(?:(?:the|this|your|his|her|its|
  their)\s+)?\w+\s+(?:may|will|shall)\s+be\s)|[,;]\s+or\s+(?:else\s+)?(?=(?:the|its|his|her|their|this|that|such|an?|it|they|he|she|
  you|any|sanctions|judgment|default)\b)`, 'gi')

/** A duty, or a chance that ends on a day. */
const dutyBefore = /\b(?:must|shall|ordered|directed|due|needs?\s+to|(?:no|not)\s+later\s+than)\b/i

const orElse = (words: string): Threat | null => {
  for (const m of words.matchAll(alternatives)) {
    if (/^\s*(?:if|unless|should|where|when)\b[^,]*$/i.test(words.slice(0, m.index))) continue
    if (!/^(?:[,;]|or\s+$)/i.test(m[0])) return m.index > 0 ? { way: 'or-else', effect: m.index } : null
    const rest = words.slice(m.index + m[0].length)
    const told = effectAt(rest)
    const at = told >= 0 || !dutyBefore.test(words.slice(0, m.index)) ? told : (/\b(?:will|may)\s+(?:not|be)\b/i.exec(rest)?.index ?? -1)
    if (at > 0 && at < 120 && (isPenal(rest.slice(at)) || dutyBefore.test(words.slice(0, m.index)) && (told < 0 || toldAt(rest) === at) && !isActor(rest.slice(0, at)) && !isOfficial(rest.slice(0, at))) && !/[;]/.test(rest.slice(0, at))) return { way: 'or-else', effect: m.index + m[0].length + at }
  }
  return null
}

/** “Otherwise, the case will be dismissed”. */
const pointingBack = (words: string): Threat | null => {
  const back = pointsBack.exec(words) ?? /^\s*or\s+(?=(?:the|it|they|he|she|you|this|that|his|her|its|their|any)\b)/i.exec(words)
  if (!back) return null
  const main = words.slice(back[0].length)
  const at = /^(?:\s*)(?:or\s+else|otherwise)/i.test(back[0]) ? followsAt(main, false) : followsAt(main, true)
  return at < 0 ? null : { way: 'before', effect: back[0].length + at }
}

const underCondition = (words: string): Threat | null => {
  for (const { condition, main, at } of conditionalsOf(words)) {
    if (isException(condition)) { const own = bySubject(main); if (own) return { ...own, effect: own.effect + at }; continue }
    if (isPlea(condition) || isCourts(condition)) continue
    if (isPast(condition) && isPenal(main)) {
      const late = followsAt(main, false)
      if (late >= 0) return { way: 'condition', effect: at + late }
    }
    if (isPeaceful(condition) && !lackIn(condition)) {
      const told = toldAt(main)
      if (told >= 0 && /\b(?:assess|tax|sanction|cost|fee|strike|stricken|waive|forfeit|expect)/i.test(main.slice(told)) && /\b(?:settle|report)/i.test(condition)) return { way: 'condition', effect: at + told }
      continue
    }
    const effect = isLack(condition) ? followsAt(main, true) : harmAt(main)
    if (effect >= 0) return { way: isFailure(condition.replace(/^[\s,]*(?:(?:up)?on|in\s+the\s+event\s+of)\s+/i, '')) ? 'failure' : namesPunishment(main) || /^[\s,]*for\b/i.test(condition) ? 'punishment' : 'condition', effect: at + effect }
    // the threat may stand in the main clause alone: “If he objects, objections not so made are waived”
  }
  return null
}

/** Where the verb of a main clause stands that tells what follows a lack; -1 where it tells a duty, a permission, or nothing. `changes`: what merely happens counts, too. */
const followsAt = (main: string, changes: boolean): number => {
  // “the mediator shall report it, and the Court may impose sanctions”: any of what follows may be the threat
  const joint = /[,;]\s+and\s+(?=(?:the|a|an|no|any|all|his|her|its|their|this|such|sanctions|judgment)\b)/i.exec(main)
  if (!joint) return oneFollowsAt(main, changes)
  const first = oneFollowsAt(main.slice(0, joint.index), changes)
  if (first >= 0) return first
  const from = joint.index + joint[0].length
  const later = followsAt(main.slice(from), changes)
  return later < 0 ? -1 : from + later
}

/** “No motion may be filed without a letter”: somebody is forbidden something, no more. */
const prohibited = /^\W*no\b[^,;]{0,160}\s(?:may|shall|will)\s+be\s+(?:filed|made|taken|served|noticed|propounded|brought|used|required|sought|requested)\b/i

const oneFollowsAt = (main: string, changes: boolean): number => {
  if (isHarmless(main)) return -1
  const at = effectAt(main)
  const modal = /\b(?:will|shall|may(?!\s+\d)|must|can(?:not)?|is\s+to|are\s+to|(?:is|are)\s+(?:directed|authorized|ordered|instructed)\s+to)\b/i.exec(main)?.index ?? -1
  const verb = at >= 0 && (modal < 0 || at <= modal) ? at : modal
  if (verb < 0) return changes ? happensAt(main) : -1
  if (prohibited.test(main)) return -1
  const subject = main.slice(0, verb)
  if (/\b(?:would\s+(?:be|have)|finds|concludes)\b/i.test(main.slice(verb, verb + 30)) && !isPenal(main.slice(verb))) return -1
  // what the Clerk or the Marshal is told to do is a threat only where it hurts
  if (isOfficial(subject) && /^(?:shall|must|is|are)\b/i.test(main.slice(verb)) && !/\b(?:clos|terminat|strik|enter|dismiss|return|default|remand|reassign|seize|sell|arrest|evict)/i.test(main.slice(verb, verb + 80)) && !isPenal(main.slice(verb))) return -1
  if (isOfficial(subject)) return /^\w+\s+(?:then\s+|\w+ly\s+)?(?:hear|hold|schedule|set\s+an?\s+(?:\w+\s+){0,2}(?:hearing|conference|date)|conduct|convene|resolve|notify|send|mail|provide)\b/i.test(main.slice(verb)) && !isPenal(main.slice(verb)) ? -1 : verb
  if (subject.trim() === '' && !/^expect/i.test(main.trim()) || isActor(subject)) return at === verb && suffers(main.slice(verb)) || movesAgainst.test(main.slice(verb)) ? verb : -1
  return at === verb && (isPenal(main.slice(verb)) || toldAt(main) === verb) || changes && /^(?:will|shall|may|can|cannot)\b/i.test(main.slice(verb)) && (!isDuty(main.slice(verb)) || /^\W*(?:no|none)\s/i.test(subject)) || changes && at === verb ? verb : -1
}

/** Where the verb of a main clause stands that tells a harm, whatever brings it on. */
const harmAt = (main: string): number => {
  const at = toldAt(main)
  if (at < 0 || isHarmless(main)) return -1
  const [subject, predicate] = [main.slice(0, at), main.slice(at)]
  if (!isPenal(predicate) || !isOfficial(subject) && isActor(subject) && !suffers(predicate)) return -1
  return isDuty(predicate) ? -1 : at
}

/** The subject itself tells what is wrong: “A brief over 25 pages will be stricken”, “Counsel who does not appear …”. */
const bySubject = (words: string): Threat | null => {
  const nothing = noneHeard.exec(words)
  if (nothing) return /\b(?:that|who|which|unless|after|not|without|late\w*|untimely)\b/i.test(words.slice(3)) ? { way: 'subject', effect: nothing.index + nothing[0].length - nothing[1]!.length } : null
  const at = effectAt(words)
  if (at <= 0 || isHarmless(words)) return null
  // “No response, or a late one, will result in dismissal”
  if (/^\W*(?:no|nothing|nobody|none|neither)\b/i.test(words)) return /^\w+\s+(?:result|lead|mean)\b/i.test(words.slice(at)) && isPenal(words.slice(at)) ? { way: 'failure', effect: at } : null
  const [subject, predicate] = [words.slice(0, at), words.slice(at)]
  if (/\b(?:shall|must|will|should(?!\s+have\b)|because)\b/i.test(subject) || opensCondition(words) || /^[\s,]*(?:although|while|since|as|has|have|is|are|was|were)\b|\bthat\s+(?:he|she|it|they|you|the|counsel)\b/i.test(subject)) return null
  if (/^(?:(?!\b(?:who|that|which|whose|what|not|after|before|than|until|as|once)\b).)*\b(?:is|are)\b/is.test(subject)) return null
  if (isFailure(subject)) return /\bfailure\s+to\s+(?:state\s+a|exhaust|train|warn|supervise|protect|intervene|accommodate)\b/i.test(subject) && !modal.test(predicate) || /\b(?:argues?|alleg\w+|because\s+of|due\s+to)\b/i.test(subject) || isDuty(predicate) ? null : { way: 'failure', effect: at }
  if (namesPunishment(subject) && !lackIn(subject)) return /^(?:may|will|shall|can|could)\b/i.test(predicate) && lackIn(predicate) && !/\bnot\s+be\b/i.test(predicate.slice(0, 24)) ? { way: 'punishment', effect: at } : null
  if (isOfficial(subject) && /^(?:strikes|disregards)\s+(?:(?:any|a|an)\s+)?[\w-]+\s+(?:that|which|not|without|filed)\b/i.test(predicate) && lackIn(predicate)) return { way: 'punishment', effect: at }
  if (isOfficial(subject)) return refusesWrong(subject, predicate) ? { way: 'punishment', effect: at } : null
  const lacks = lackIn(subject)
  const told = modal.test(predicate)
  if (/^\W*(?:this|the\s+court['’]s|plaintiff['’]?s?['’]?|defendants?['’]?s?['’]?)\s+(?:motion|order|request|notice|application)\b/i.test(subject)) return null
  // “It is deemed waived by a party that does not ask”
  if (/^should\s+not\s+expect\b/i.test(predicate) && isActor(subject)) return { way: 'subject', effect: at }
  if (!told && /\bby\s+(?:an?|any|each|every)\s+\w+\s+(?:who|that)\b/i.test(predicate) && lackIn(predicate)) return { way: 'subject', effect: at }
  if (!told) return lacks && generic(subject) && !/^(?:is|are)\s+(?:hereby\s+)?(?:denied|granted(?!\s+as)|overruled|dismissed|allowed)\b/i.test(predicate) ? { way: 'subject', effect: at } : null
  if (isDuty(predicate)) return null
  const hurts = isPenal(predicate) || lacks && /^(?:will|shall|may|might|could)\s+be\b/i.test(predicate) && toldAt(predicate) === 0 || lacks && /^(?:will|shall|may|need)\s+(?:go\s+un|need\s+not)/i.test(predicate) || /^\w+\s+be\s+(?:\w+ly\s+)?(?:terminated|released|closed|quashed)\b/i.test(predicate) || /^\w+\s+(?:not|no\s+longer|never)\b|^(?:cannot|\w+n['’]t)\b|^\w+\s+be\s+(?:considered|granted|allowed|heard|entertained)\s+only\b/i.test(predicate)
  if (lacks && hurts && (generic(subject) || !isActor(subject))) return isActor(subject) && !suffers(predicate) ? null : { way: 'subject', effect: at }
  if (generic(subject) && marked(subject) && (isPenal(predicate) || refuses(predicate)) && (!isActor(subject) || suffers(predicate))) return { way: 'subject', effect: at }
  // “A motion to continue will not be considered after June 10”
  if (generic(subject) && refuses(predicate) && /\b(?:after|unless|later|beyond|past|without|until)\b/i.test(predicate)) return { way: 'subject', effect: at }
  return generic(subject) && turnsAway(predicate) || marked(subject) && /^\w+\s+at\s+(?:its|their|his|her|your)/i.test(predicate) ? { way: 'subject', effect: at } : null
}

const modal = /^(?:may|will|\w+n['’]t|shall|can|cannot|could|might|must|should)(?![\w-])/i

/** “No exhibit will be received that was not exchanged”, “Nothing filed later will be considered”. */
const noneHeard = new RegExp(pattern`
  ^\W*(?:no|nothing|nobody|none|neither)\b[^,;]{0,160}?\s((?:may|will|shall)\s+(?:be\s+(?:\w+ly\s+)?(?:received|considered|heard|
  accepted|granted|entertained|read|admitted|reviewed|used)|testify))\b`, 'i')

/** “The Court will strike any answer that does not comply”, “The Court may decline to hear a motion whose movant has not conferred”. */
const refusesWrong = (subject: string, predicate: string): boolean =>
  !/\b(?:a|an|any|district|trial|appellate|reviewing)\s+(?:\w+\s+)?(?:courts?|judges?)\b/i.test(subject) && lackIn(predicate.replace(/^\w+\s+not\b/, ''))
  && (/^(?:may|will|shall)\s+(?:also\s+|then\s+)?(?:not\s+(?:read|consider|accept|hear|entertain|review|take\s+up|look\s+at|extend|receive|file|grant|permit|allow)|strike|reject|deny|dismiss|disregard|impose|tax|assess|award|sanction|hold|return|refuse|decline|exclude|order|presume|conclude|treat|deem|enter|fine|revoke|remove|assume)\b/i.test(predicate))

/** Times and places that may stand before a subject: “By May 3, however, they”. */
const fronted = new RegExp(pattern`
  ^[\s,]*(?:by|on|at|in|within|before|after|upon|no\s+later\s+than|not\s+later\s+than|under|for|during|however|moreover|accordingly|
  further|pursuant\s+to)\b[^,]*,\s*(?:(?:19|20)\d\d,\s*)?`, 'i')

const head = (subject: string): string => subject.replace(fronted, '').replace(fronted, '').replace(/\b(?:of|against|for|by|to|on|in|with|from|at|under|who|that|which|whose|not|over|without|filed|made)\b.*$/is, '').trim()

/** Whether the court or one of its officers acts. */
const isOfficial = (subject: string): boolean => isCourtItself(subject.trim()) || /\b(?:clerk|marshals?|chambers|court|judge|undersigned|magistrate|panel)\s*(?:'s\s+office)?(?:\s+of\s+(?:the\s+)?court)?$/i.test(head(subject)) || /\bclerk\s+of\b/i.test(subject)

const isActor = (subject: string): boolean => {
  const named = head(subject)
  return namesActor(/[\w.'’-]+(?=[\s,]*$)/.exec(named)?.[0] ?? '') || named.includes(',') && namesActor(/[\w.'’-]+(?=[\s,]*$)/.exec(named.split(',')[0]!)?.[0] ?? '') || /\b(?:Mr|Ms|Mrs|Dr)\.\s+[A-Z][\w'’-]*$/.test(named)
}

/** What somebody suffers, other than what he is to do or may do. */
const suffers = (predicate: string): boolean =>
  /^(?:\w+|won['’]t)\s+(?:(?:also|then|thereby|not|no\s+longer|[a-z]+ly)\s+)*(?:be\b(?!\s+(?:prepared|present|ready|available|heard\s+on|served|permitted\s+to\s+file|allowed\s+to\s+file))|have\b|lose|forfeit|waive|forgo|bear|pay|face|risk|suffer|show\s+cause|share|vote|recover|testify|call|offer|use|rely|object|expect|consent|concede|find|count\s+on)/i.test(predicate)
  || /^(?!(?:may|will|shall|can|must|could|would|might)\b)/i.test(predicate) || /\b(?:risk|peril)\b/i.test(predicate)

/** What the other side may then do: “may move for default”, “may submit an order of dismissal”. */
const movesAgainst = new RegExp(pattern`
  ^(?:may|can|could)\s+(?:\w+\s+)?(?:move|apply|seek|submit|file|request|ask|obtain|tender|present)\b[^;]*\b(?:default|dismiss\w*|
  sanction\w*|contempt|(?<!summary\s)judgment|relief\s+from|fees)\b`, 'i')

/** What is to be done in the ordinary course of things. */
const isDuty = (predicate: string): boolean =>
  /^(?:shall|must|will|is\s+to|are\s+to)\s+(?:not\s+)?(?:also\s+)?(?:be\s+)?(?:\w+ly\s+)?(?:filed|served|submitted|made|completed|produced|noticed|sent|delivered|lodged|scheduled|held|set|accompanied|supported|marked|disclosed|exchanged|provided|redacted|designated|reported|raised|addressed\s+to|directed\s+to|brought|sealed|numbered|explained|shown|described|include|contain|state|identify|set\s+forth|affect)\b/i.test(predicate)

/** A subject that speaks of any such paper or person. */
const generic = (subject: string): boolean =>
  /^\W*(?:(?:and|but|also|further|moreover|accordingly),?\s+)?(?:any|a|an|each|every|all|such|those|other|parties|counsel|anyone|anybody|whoever|one|people|everyone|\w+\s+(?:or|and)\s+\w+s|(?!(?:this|his|its|plaintiffs|defendants|petitioners|debtors)\b)(?:[\w-]+\s+){0,3}?[\w-]{3,}s)\b/i.test(subject) || /^\W*(?:the|its|his|her|their)\s+(?:\w+\s+){1,4}(?:not|who|that|which)\b/i.test(subject) || lackIn(subject.slice(0, 40))

/** A subject that is told from others of its kind. */
const marked = (subject: string): boolean =>
  /\b(?:who|that|which|whose|whoever|anyone|so|over|beyond|above|without|after|by|under|exceeding|directly|via|outside|other|from|\w{3,}ed|made|sent|brought|received|within)\b/i.test(subject)
