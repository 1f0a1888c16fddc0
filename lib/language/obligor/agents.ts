import { obligorIn } from './obligor-words.ts'
import { namesActor } from './subject-words.ts'
import { pattern } from '../../patterns/pattern.ts'

/** “by the defendants (within ten days)”; not by a date, by mail, by order. */
const by = new RegExp(pattern`
  \bby\s+(?!(?:january|february|march|april|may|june|july|august|september|october|november|december|noon|close|(?:mon|tues|wednes|
  thurs|fri)day|e-?mail|mail|ecf|cm\/ecf|zoom|telephone|video\w*|fax|facsimile|hand|order|motion|stipulation|letter|rule|fed|local|
  federal\s+express|overnight|
  (?:(?:chief|senior|magistrate|district|bankruptcy)\s+)*judge|hon(?:orable)?|the\s+hon(?:orable)?|\d|[a-z]+ing\b|
  the\s+(?:court|same|date|deadline|close|end|rule|local|federal|
  clerk\s+of))\b)((?:the\s+|an?\s+|each\s+|all\s+|any\s+|both\s+|either\s+|[A-Za-z])[^,;]{2,60}?)(?=\s+(?:at|on|in|to|with|by|no|
  within|and\s+[a-z]|or|under|that|for|from|before|prior|not|as|upon|after|during|equally|pro\s+rata|until|shall|must|may|only|
  electronically)\b|\s+\d|[,;]|\.(?:\s|$)|\s*$)`, 'gi')
/** What somebody else does to a thing that another must see done: “approved in advance by Pretrial Services”. */
const consented = new RegExp(pattern`
  \b(?:approved|accepted|reviewed|authorized|granted|excused|waived|ordered|directed|required|prescribed|requested|received|
  supported|accompanied|followed|caused|retained|held|governed|bound|represented|offered|used|covered|protected|entered|assigned|
  designated|set|fixed|provided\s+for|called)\s+(?:\w+\s+){0,3}$`, 'i')

const passive = /^\s*(?:also\s+|not\s+|now\s+)*(?:be|is|are|has\s+been|[a-z]+ed|due|required|borne|paid|made)\b/i
/** “(borne) equally (by Smith and Jones)”. */
const inShares = /\b(?:equally|evenly|pro\s+rata)\s+$/i
/** How far into its predicate an agent may stand, in characters. */
const REACH = 300

/** The agent of a passive: “shall be filed electronically by an attorney”, “is to be provided by Initech”. */
export const agentOf = (act: string): string | null => {
  if (!passive.test(act)) return null
  for (const m of act.slice(0, REACH).matchAll(by)) {
    const before = act.slice(0, m.index)
    if (isOthersDoing(before, act)) continue
    const after = act.slice(m.index + m[0].length)
    if (inShares.test(before) && /^\s*(?:,|and\s)/i.test(after)) return 'the parties'
    const named = obligorIn(agentWords(m[1]!, after))
    if (named && (namesActor(m[1]!) || /^\p{Lu}/u.test(m[1]!))) return named.obligor
  }
  return null
}

const sum = /\s+(?:alone\b|and\s+one-half\b|and\s+half\b).*$/i
const relative = /^\s+(?:that|who)\s/i

/** The agent’s name: “by the party that produced them” with its clause, “by Acme alone” without the share. */
const agentWords = (agent: string, after: string): string =>
  relative.test(after) ? agent + /^[^,;.]*?(?=\s+(?:by|on|within|before|no\s+later|not\s+later)\s|[,;.]|$)/.exec(after)![0] : agent.replace(sum, '')

const participle = /\b(\w+(?:ed|en|made|borne|paid|taken|held))\s+(?:[\w-]+ly\s+)?$/i
const ownParticiple = new RegExp(pattern`
  ^\s*(?:(?:also|not|now|has|been|be|is|are)\s+)*(?:[\w-]+ly\s+)*(?:[\w-]+(?:\s*,?\s+(?:and|or)\s+[\w-]+)?)\s+
  (?:[\w-]+ly\s+)?$`, 'i')
const joined = /,\s+and\s+$/i
/** “side by side”. */
const side = /\bside\s+$/i
/** The same verbs where they are the clause’s own: “(shall) be used (only by the parties)”. */
const doneByHim = /^\s*(?:also\s+|not\s+)*be\s+(?:designated|used|entered|received|covered|retained|held|kept|offered|called)\b/i

/** Whether the “by” that follows `before` tells what others do, or have done. */
const isOthersDoing = (before: string, act: string): boolean =>
  joined.test(before)
  // “material designated by another party”: a participle that is not the verb’s own
  || participle.test(before) && !ownParticiple.test(before)
  || side.test(before)
  || consented.test(before) && !doneByHim.test(act)

const keeping = new RegExp(pattern`
  \b(?:maintained|held|kept|possessed|stored|controlled|known\s+to|in\s+the\s+(?:possession|custody|hands)\s+of)\s+
  (?:by\s+)?((?:the\s+)?[^,;]{3,60}?)(?=\s+(?:that|which|who|in|on|at|as|is|are|or)\b|[,;]|\s*$)|
  \bin\s+((?:the\s+)?[^,;]{3,60}?)['’]s?\s+(?:possession|custody|control|hands)\b`, 'i')
const handedOver = new RegExp(pattern`
  ^\s*(?:also\s+|promptly\s+)*be\s+(?:\w+ly\s+)?(?:disclosed|produced|preserved|returned|destroyed|made\s+available|
  turned\s+over|searched|provided|delivered)\b`, 'i')

/** “The file maintained by National Union must be disclosed”: who has a thing hands it over. */
export const keeperOf = (subject: string, act: string): string | null => {
  const kept = keeping.exec(subject)
  const keeper = kept?.[1] ?? kept?.[2]
  return keeper !== undefined && handedOver.test(act) ? obligorIn(keeper)?.obligor ?? null : null
}

const madeAvailable = new RegExp(pattern`
  ^\s*(?:be\s+)?(?:made\s+available|produced|inspected)\s+[^,;.]{0,60}?\bat\s+
  (?:the\s+(?:offices?|premises)\s+of\s+)?((?:the\s+|an?\s+|its\s+)?[^,;.]{3,50}?)['’]s?\s`, 'i')

/** “Source code will be made available at the offices of Acme’s counsel”: he has it. */
export const hostOf = (act: string): string | null => {
  const host = madeAvailable.exec(act)?.[1]
  return host === undefined ? null : obligorIn(host)?.obligor ?? null
}
