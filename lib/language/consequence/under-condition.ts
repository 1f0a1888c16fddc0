import { conditionalsOf } from './conditionals.ts'
import { isCourts, isException, isLack, isPast, isPeaceful, isPlea } from './conditions.ts'
import { effectAt, happensAt, isHarmless, isPenal, toldAt } from './effects.ts'
import { isFailure, lackIn } from './lacks.ts'
import { bySubject } from './by-subject.ts'
import { isDuty, isSuffered, movesAgainst, releasedAt } from './predicates.ts'
import { isActor, isOfficial, namesPunishment } from './subjects.ts'
import type { Threat } from './threat.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Somebody's own act, as a condition: “if the parties file a stipulation”. */
const act = new RegExp(pattern`
  \b(?:files?|filed|submits?|submitted|settles?|stipulat\w+|reports?|pays?|paid|withdraws?|withdrawn|agrees?|consents?|
  responds?|serves?|served|cures?|cured|notif\w+|advises?|dismiss\w*|completes?|compl(?:y|ies)|appears?|requests?|waives?|
  settled|resolves?|so\s+states?)\b`, 'i')

/** What the court leaves be for so long: “no default will be entered”, “the complaint will not be served”. */
const waits = new RegExp(pattern`
  (?<=\b(?:no|nothing|none)\b[^,;]{0,80}\s)(?:will|shall|may(?!\s+\d))\s+(?:be\s+(?:\w+ly\s+)?(?:entered|set|issued|scheduled|heard|
  considered|done|decided|signed|approved|released|served|acted\s+on)|issue|go\s+forward)\b|\b(?:will|shall)\s+(?:be\s+(?:held|
  kept)\s+(?:without|in\s+abeyance)|not\s+(?:be\s+(?:served|entered|set|issued|scheduled|heard|considered|decided|signed|
  approved|released|acted\s+(?:up)?on|taken\s+up|processed)|issue|go\s+forward|proceed|enter|consider|act|hear|rule))\b`, 'i')

/** “If X is not done, the Court will …”, “Y will be dismissed unless …”: a clause or phrase of its own tells the condition. */
export const underCondition = (words: string): Threat | null => {
  for (const { condition, main, at } of conditionalsOf(words)) {
    if (isException(condition)) { const own = bySubject(main); if (own) return { ...own, effect: own.effect + at }; continue }
    if (at === 0 && /\bwhy\b/i.test(main)) continue
    if (isPlea(condition) || isCourts(condition) || isHistory(condition, main)) continue
    if (/^[\s,]*(?:and\s+)?until\b/i.test(condition)) {
      const stays = act.test(condition) || /\bthen[\s,]*$/i.test(condition) ? waits.exec(main) : null
      if (stays) return { way: 'condition', effect: at + stays.index }
      continue
    }
    if (isPast(condition) && (isPenal(main) || /\b(?:closed|final)\b/i.test(main))) {
      const late = followsAt(main, false)
      if (late >= 0) return { way: 'condition', effect: at + late }
    }
    const released = act.test(condition) || lackIn(condition) ? releasedAt(main) : -1
    if (released >= 0) return { way: 'condition', effect: at + released }
    if (/\b(?:unable\s+to|cannot|do(?:es)?\s+not)\s+(?:\w+\s+)?(?:agree|select|choose|reach)|\bnot\s+(?:select|choose|agree)/i.test(condition)) {
      const chosen = choosesFor.exec(main)
      if (chosen) return { way: 'condition', effect: at + chosen[0].length - chosen[1]!.length }
    }
    if (isPeaceful(condition) && !lackIn(condition)) {
      const told = toldAt(main)
      if (told >= 0 && /\b(?:assess|tax|sanction|cost|fee|strike|stricken|waive|forfeit|expect)/i.test(main.slice(told)) && /\b(?:settle|report)/i.test(condition)) return { way: 'condition', effect: at + told }
      continue
    }
    const effect = isLack(condition) && !(excepted.test(condition) && barred.test(main)) ? followsAt(main, true) : harmAt(main)
    // “the motion is granted to the extent that …”, “denied for failure to confer”: a ruling, its measure and its reason
    if (effect >= 0 && /^[\s,]*(?:to\s+the\s+extent|for|due\s+to)\b/i.test(condition) && ruling.test(main.slice(effect))) continue
    if (effect >= 0) return { way: isFailure(condition.replace(/^[\s,]*(?:(?:up)?on|in\s+the\s+event\s+of)\s+/i, '')) ? 'failure' : namesPunishment(main) || /^[\s,]*for\b/i.test(condition) ? 'punishment' : 'condition', effect: at + effect }
    // the threat may stand in the main clause alone: “If he objects, objections not so made are waived”
  }
  return null
}

/** What the court does in the stead of parties who do not agree. */
const choosesFor = /^\W*(?:then\s+)?(?:the|this)\s+(?:court|clerk|undersigned|mediator)\s+((?:will|shall|may(?!\s+\d))\s+(?:then\s+)?(?:appoint|select|choose|designate|impose|assign|name))\b/i

const ruling = /^(?:is|are)\s+(?:hereby\s+)?(?:granted|denied|sustained|overruled|dismissed|allowed|affirmed)\b/i

/** The law of what was once left undone: “a claim is barred if it was not raised on appeal”. */
const isHistory = (condition: string, main: string): boolean => /\b(?:was|were|did|had)\b/i.test(condition) && !/\b(?:will|shall|may(?!\s+\d))\b/i.test(main)

/** Where the verb of a main clause stands that tells what follows a lack; -1 where it tells a duty, a permission, or nothing. `changes`: what merely happens counts, too. */
export const followsAt = (main: string, changes: boolean): number => {
  // “the mediator shall report it, and the Court may impose sanctions”: any of what follows may be the threat
  const joint = /(?:[,;]\s+and|\sand)\s+(?=(?:the|a|an|no|any|all|his|her|its|their|this|such|sanctions|judgment)\s+(?:[\w'’-]+\s+){0,4}(?:will|shall|may(?!\s+\d)|is|are)\b)|[,;]\s+and\s+(?=(?:the|a|an|no|any|all|his|her|its|their|this|such|sanctions|judgment)\b)/i.exec(main)
  if (!joint) return oneFollowsAt(main, changes)
  const first = oneFollowsAt(main.slice(0, joint.index), changes)
  if (first >= 0) return first
  const from = joint.index + joint[0].length
  const later = followsAt(main.slice(from), changes)
  return later < 0 ? -1 : from + later
}

/** “No motion may be filed without a letter”: somebody is forbidden something, no more. */
const prohibited = /^\W*no\b[^,;]{0,160}\s(?:may|shall|will)\s+be\s+(?:filed|made|taken|served|noticed|propounded|brought|used|required|sought|requested)\b/i
/** What the Clerk or the Marshal is told to do is a threat only where it hurts. */
const executes = /\b(?:clos|terminat|strik|enter|dismiss|return|default|remand|reassign|seize|sell|arrest|evict|put\s|remove|take\s|bring)/i
/** What the court does in the ordinary course of things. */
const ordinary = /^\w+\s+(?:then\s+|\w+ly\s+)?(?:(?:not\s+)?(?:hear|hold|require|schedule|set\s+an?\s+(?:\w+\s+){0,2}(?:hearing|conference|date)|conduct|convene)|resolve|notify|send|mail|provide)\b/i

/** What the parties do nothing to, and the court all: “the case will be placed at the bottom of the calendar”. */
const ofTheCase = /^\W*(?:then\s+)?(?:the|this|his|her|its|their|that)\s+(?:\w+\s+)?(?:case|matter|action|appeal|proceeding|trial|hearing|stay|injunction|claims?|petition)s?\s*$/i

/** Where it stands what a thing then is: “the request is granted”; nothing that is required or allowed. */
const becomesAt = (main: string): number => {
  const m = /^\W*(?:the|this|that|its|his|her|their|any|such)\s+(?:[\w'’-]+\s+){1,5}?((?:is|are)\s+(?:then\s+|\w+ly\s+)?(?!(?:limited|permitted|allowed|required|prohibited|encouraged|ordered|directed|set|scheduled|referred|needed|governed|presumed|expected|invited|requested|advised|supposed|entitled|included|based)\b)\w{3,}ed)\b/i.exec(main)
  return m && !isActor(main.slice(0, m[0].length - m[1]!.length)) ? m[0].length - m[1]!.length : -1
}

/** Kept from something: a penalty where a lack is the reason, a prohibition where an exception follows. */
const barred = /\b(?:(?:may|can)\s+not|cannot)\b/i
const excepted = /^[\s,]*(?:unless|without|absent|except)\b/i

/** What only a court does, whatever the pronoun: “it will close the case”. */
const onlyCourts = /^(?:will|may(?!\s+\d)|shall)\s+(?:then\s+|\w+ly\s+)?(?:close|dismiss|enter|rule|deem|assume|conclude|decide|strike|grant|deny|vacate|impose)\b/i

/** What only an order, a stay or a right does, where its name stands before another verb. */
const endsOfItself = /^(?:will|shall)\s+(?:then\s+|\w+ly\s+)?(?:lapse|expire|terminate|dissolve|become\s+(?:final|void|effective)|be\s+(?:dissolved|lifted|deemed|dismissed|stricken|waived|forfeited))\b/i

const oneFollowsAt = (main: string, changes: boolean): number => {
  if (isHarmless(main)) return -1
  const at = effectAt(main)
  const modal = /\b(?:will|shall|may(?!\s+\d)|must|can(?:not)?|is\s+to|are\s+to|(?:is|are)\s+(?:\w+\s+and\s+)?(?:directed|authorized|ordered|instructed|entitled|free)\s+to)\b/i.exec(main)?.index ?? -1
  const verb = at >= 0 && (modal < 0 || at <= modal) ? at : modal
  if (verb < 0) return changes ? Math.max(happensAt(main), becomesAt(main)) : -1
  if (prohibited.test(main)) return -1
  const [subject, predicate] = [main.slice(0, verb), main.slice(verb)]
  if (/^must\s+be\b/i.test(predicate) && /^\W*(?:the|his|her|its)\s+(?:claims?|petition|complaint|action|case)s?\s*$/i.test(subject) && changes && !/\bthis\b/i.test(subject)) return -1
  if (/\b(?:would\s+(?:be|have)|finds|concludes)\b/i.test(predicate.slice(0, 30)) && !isPenal(predicate)) return -1
  if (isOfficial(subject)) {
    if (isPenal(predicate)) return verb
    return /^(?:shall|must|is|are)\b/i.test(predicate) ? executes.test(predicate.slice(0, 80)) ? verb : -1 : ordinary.test(predicate) ? -1 : verb
  }
  if (subject.trim() === '' && endsOfItself.test(predicate)) return verb
  if (subject.trim() === '' && !/^expect/i.test(main.trim()) || isActor(subject)) return at === verb && isSuffered(predicate) && !isDuty(predicate) || changes && barred.exec(predicate)?.index === 0 || movesAgainst.test(predicate) || /^\W*it\W*$/i.test(subject) && onlyCourts.test(predicate) ? verb : -1
  return at === verb && (isPenal(predicate) || toldAt(main) === verb) && !isDuty(predicate) || movesAgainst.test(predicate)
    || changes && /^(?:will|shall|may|can|cannot)\b/i.test(predicate) && (!isDuty(predicate) || ofTheCase.test(subject) && !/^\w+\s+(?:not\s+)?(?:be\s+held|take|begin|start|commence|proceed)\b/i.test(predicate) || /^\W*(?:no|none)\s/i.test(subject)) || changes && at === verb && !isDuty(predicate) ? verb : -1
}

/** “This Order is void”, “the stay is lifted”. */
const voided = new RegExp(pattern`
  ^\W*(?:the|this|its|his|her|that)\s+(?:[\w'’-]+\s+){1,3}?((?:is|are)\s+(?:then\s+)?(?:null\s+and\s+)?(?:void|lifted|
  terminated|dissolved|forfeited|of\s+no\s+(?:further\s+)?(?:force|effect)))\b`, 'i')

/** Where the verb of a main clause stands that tells a harm, whatever brings it on. */
const harmAt = (main: string): number => {
  const at = toldAt(main)
  if (at < 0) { const undone = voided.exec(main); return undone ? undone.index + undone[0].length - undone[1]!.length : -1 }
  if (isHarmless(main)) return -1
  const [subject, predicate] = [main.slice(0, at), main.slice(at)]
  if (!isPenal(predicate) || !isOfficial(subject) && isActor(subject) && (!isSuffered(predicate) || /^(?:shall|must)\s+(?:pay|bear)\b/i.test(predicate))) return -1
  return isDuty(predicate) ? -1 : at
}
