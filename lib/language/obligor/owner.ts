import { actorsIn, isRole } from './actors.ts'
import { asObligor } from './naming.ts'
import { obligorIn } from './obligor-words.ts'
import { namesActor } from './subject-words.ts'
import { isThingWord } from './things.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Who the words of a passive or bare clause make responsible: “by a receiving party”, “Defendants’ response”, “the time for appellant to file”; null where they name nobody. */
export const ownerIn = (subject: string, act: string): string | null =>
  agentOf(act) ?? keeperOf(subject, act) ?? namedInPaper(subject, act) ?? wanting(subject) ?? maker(subject, act) ?? (mutual.test(act) ? 'the parties' : null) ?? grantedTo(`${subject} ${act}`) ?? sharedOut(subject, act) ?? forWhom(subject) ?? sender(subject) ?? possessorInFront(subject)
  ?? (/\bjoint(?:ly)?\b|\bagreed\b|\b26\(f\)|\bstipulated\b/i.test(subject) || /^\W*(?:be\s+)?(?:\w+\s+)?jointly\b/i.test(act) ? 'the parties' : null)
  ?? possessorOf(subject) ?? answererIn(subject) ?? (OF_ALL.test(subject) ? 'the parties' : null) ?? addressedIn(act) ?? hostOf(act) ?? whoWouldAct(act)

/** Papers that the parties of a case make together. */
const OF_ALL = /\b(?:discovery\s+plan|case\s+management\s+(?:plan|statement|report)|pre-?trial\s+(?:order|statement)|status\s+report)\b/i

/** “Any exhibit that a party intends to offer shall be marked”: who wants the thing must do what is to be done with it. */
const wanting = (subject: string): string | null => {
  const m = /\s(?:(?:that|which|whom)\s+)?((?:an?|any|each|either|the)\s+(?:\w+\s+)?[a-z]+|\p{Lu}[\w'’-]*)\s+(?:expects?|intends?|plans?|wish(?:es)?|wants?|proposes?|means?|desires?)(?:\s+to)?\b/u.exec(subject)
  return m && namesActor(m[1]!) && !/\s(?:it|he|she|they|you)$/i.test(m[1]!) ? obligorIn(m[1]!)?.obligor ?? null : null
}

/** “Every paper he files must bear the case number”: whoever makes it sees to its form. */
const maker = (subject: string, act: string): string | null => {
  const m = /^\W*(?:[Ee]ach|[Ee]very|[Aa]ny|[Aa]ll|[Aa]n?)\s[\w\s-]{2,40}?\s(?:that\s+|which\s+)?((?:(?:an?|any|each|either|the)\s+)?(?:[a-z]+\s+)?[a-z]+|\p{Lu}[\w'’-]*)\s+(?:files?|serves?|submits?|uses|prepares?|signs|offers?)\s*$/u.exec(subject)
  const who = m?.[1]
  if (who === undefined || /^\s*(?:also\s+|promptly\s+)*be\s+(?:\w+ly\s+)?(?:returned|destroyed|answered|opposed|treated|considered|stricken|rejected|served\s+(?:up)?on)\b/i.test(act)) return null
  return /^(?:he|she|they|it|you)$/.test(who) ? who : namesActor(who) || /^\p{Lu}/u.test(who) ? obligorIn(who)?.obligor ?? null : null
}

/** What takes two: “disclosures to be exchanged”. */
const mutual = /^\s*(?:to\s+)?(?:be\s+)?(?:[\w-]+ly\s+)?(?:exchanged|stipulated\s+to|agreed\s+(?:up)?on)\b/i

const by = new RegExp(pattern`
  \bby\s+(?!(?:january|february|march|april|may|june|july|august|september|october|november|december|noon|close|(?:mon|tues|wednes|
  thurs|fri)day|e-?mail|mail|ecf|cm\/ecf|zoom|telephone|video\w*|fax|facsimile|hand|order|motion|stipulation|letter|rule|fed|local|
  federal\s+express|overnight|\d|[a-z]+ing\b|the\s+(?:court|same|date|deadline|close|end|rule|local|federal|
  clerk\s+of))\b)((?:the\s+|an?\s+|each\s+|all\s+|any\s+|both\s+|either\s+|[A-Za-z])[^,;]{2,60}?)(?=\s+(?:at|on|in|to|with|by|no|
  within|and\s+[a-z]|or|under|that|for|from|before|prior|not|as|upon|after|during|equally|pro\s+rata|until|shall|must|may|only|
  electronically)\b|\s+\d|[,;]|\.(?:\s|$)|\s*$)`, 'gi')
/** What somebody else does to a thing that another must see done: “approved in advance by Pretrial Services”. */
const consented = new RegExp(pattern`
  \b(?:approved|accepted|reviewed|authorized|granted|excused|waived|ordered|directed|required|prescribed|requested|received|
  supported|accompanied|followed|caused|retained|held|governed|bound|represented|offered|used|covered|protected|entered|assigned|
  designated|set|fixed|provided\s+for|called)\s+(?:\w+\s+){0,3}$`, 'i')

/** The agent of a passive: “shall be filed electronically by an attorney”, “is to be provided by Initech”. */
const agentOf = (act: string): string | null => {
  if (!/^\s*(?:also\s+|not\s+|now\s+)*(?:be|is|are|has\s+been|[a-z]+ed|due|required|borne|paid|made)\b/i.test(act)) return null
  for (const m of act.slice(0, 300).matchAll(by)) {
    const before = act.slice(0, m.index)
    // “material designated by another party”: a participle that is not the verb’s own
    const nested = /\b(\w+(?:ed|en|made|borne|paid|taken|held))\s+(?:[\w-]+ly\s+)?$/i.exec(before)
    const own = /^\s*(?:(?:also|not|now|has|been|be|is|are)\s+)*(?:[\w-]+ly\s+)*(?:[\w-]+(?:\s*,?\s+(?:and|or)\s+[\w-]+)?)\s+(?:[\w-]+ly\s+)?$/i.test(before)
    if (/,\s+and\s+$/i.test(before) || nested && !own || /\bside\s+$/i.test(before) || consented.test(before) && !/^\s*(?:also\s+|not\s+)*be\s+(?:designated|used|entered|received|covered|retained|held|kept|offered|called)\b/i.test(act)) continue
    const after = act.slice(m.index + m[0].length)
    if (/\b(?:equally|evenly|pro\s+rata)\s+$/i.test(before) && /^\s*(?:,|and\s)/i.test(after)) return 'the parties'
    // “by the party that produced them”
    const named = obligorIn(/^\s+(?:that|who)\s/i.test(after) ? m[1]! + /^[^,;.]*/.exec(after)![0] : m[1]!.replace(/\s+(?:alone\b|and\s+one-half\b|and\s+half\b).*$/i, ''))
    if (named && (namesActor(m[1]!) || /^\p{Lu}/u.test(m[1]!))) return named.obligor
  }
  return null
}

/** “The file maintained by National Union must be disclosed”: who has a thing hands it over. */
const keeperOf = (subject: string, act: string): string | null => {
  const m = /\b(?:maintained|held|kept|possessed|stored|controlled|in\s+the\s+(?:possession|custody|hands)\s+of)\s+(?:by\s+)?((?:the\s+)?[^,;]{3,60}?)(?=\s+(?:that|which|who|in|on|at|as|is|are)\b|[,;]|\s*$)/i.exec(subject)
  return m && /^\s*(?:also\s+|promptly\s+)*be\s+(?:\w+ly\s+)?(?:disclosed|produced|preserved|returned|destroyed|made\s+available|turned\s+over|searched|provided|delivered)\b/i.test(act) ? obligorIn(m[1]!)?.obligor ?? null : null
}

/** “The objection must include the objector’s name and address”: whose particulars a paper must give, his paper it is. */
const namedInPaper = (subject: string, act: string): string | null => {
  const m = /^\s*(?:include|state|contain|set\s+forth|give|bear|list|identify)\s+(?:(?:the|its)\s+(?:full\s+)?name\s*(?:,\s*address,?)?\s*(?:and\s+(?:address|signature)\s+)?of\s+the\s+([a-z][a-z-]+(?:\s+party)?)\b|the\s+([a-z][a-z-]+(?:\s+party)?)['’]s?\s+(?:full\s+|current\s+)?(?:name|address|signature|telephone|phone))/i.exec(act)
  const who = m?.[1] ?? m?.[2]
  return who !== undefined && isThingWord(subject.trim().split(/\s+/).at(-1) ?? '') && namesActor(who) ? asObligor(who) : null
}

/** “Leave is granted to Plaintiff to file”, “it is the responsibility of Plaintiff to serve”. */
const grantedTo = (words: string): string | null => {
  // “It is Plaintiff’s responsibility to …”
  const whose = /\b(?:is|be)\s+((?:the\s+|each\s+|any\s+)?[\w.&-][^,;]{1,50}?)(?:['’]s|s['’])\s+(?:own\s+|sole\s+)?(?:responsibility|obligation|duty|burden|job|task)\s+to\b/i.exec(words.slice(0, 250))
  const bearer = whose && obligorIn(whose[1]! + (/s['’]/.test(whose[0]) ? 's' : ''))
  if (bearer) return bearer.obligor
  const m = /\b(?:(?:granted|given|afforded|extended|allowed)\s+(?:to\s+)?|(?:responsibility|obligation|duty|burden|leave|permission)\s+(?:to|of|for|on)\s+)((?:the\s+|each\s+|any\s+)?[\w.&'’-][^,;]{2,50}?)\s+(?:to|until)\s+(?!the\b|this\b)/i.exec(words.slice(0, 250))
  return m && (namesActor(m[1]!) || /^\p{Lu}/u.test(m[1]!)) ? obligorIn(m[1]!)?.obligor ?? null : null
}

/** “ten from each side”, “by both sides”. */
const sharedOut = (subject: string, act: string): string | null => {
  const each = /\b(?:from|for|by|per|of)\s+(each\s+(?:side|party)|(?:a\s+)?side|either\s+(?:side|party)|any\s+party|both\s+sides)\b/i.exec(subject) ?? /\b(?:for|per|from|to)\s+(each\s+(?:side|party)|a\s+side|side)\b/i.exec(act.slice(0, 80)) ?? /\b(?:pages|minutes|hours|words|depositions|interrogatories|requests)\s+(a\s+side|each\s+side)\b/i.exec(act.slice(0, 80))
  return each ? asObligor(each[1]!.replace(/^(?:a )?side$/i, 'each side')) : null
}

/** “The deadline for Defendant to respond”, “the time within which appellant may file”, “For each side, …”. */
const forWhom = (subject: string): string | null => {
  const m = /\b(?:deadline|time|date|day|period|leave|permission)s?\s+(?:for|within\s+which|in\s+which|by\s+which)\s+([^\d]{2,60}?)(?:['’]s?)?\s+(?:to|must|shall|may|is)\b/i.exec(subject) ?? /^for\s+((?:the|each|any|a)\s+.{3,60}?),/i.exec(subject)
  if (!m || !(namesActor(m[1]!) || /^(?:the\s+)?\p{Lu}/u.test(m[1]!))) return null
  return obligorIn(m[1]!)?.obligor ?? (namesActor(m[1]!) && !isThingWord(m[1]!.split(/\s+/).at(-1)!) ? asObligor(m[1]!.replace(/\s+on\s+the\s+.*$/, '')) : null)
}

/** “Any response by Defendant to the motion”, “a log from the withholding party”, “motions of Acme”, “brief of petitioner”. */
const sender = (subject: string): string | null => {
  const papers = [...subject.matchAll(/\b([\w-]+)(?:,\s+if\s+any,)?(?:\s+(?:to|on|for)\s+[^,;]{3,50}?)?\s+(by|from|of)\s+(?=\S)/gi)]
  for (const m of papers) {
    if (!isThingWord(m[1]!) || /\w(?:ed|en)\s+(?:by|from|of)\s+$/i.test(m[0]) || /^another\b/i.test(subject.slice(m.index + m[0].length)) || m[2] === 'of' && !/^(?:brief|appendix|motion|memorandum|response|reply|opposition|objection|statement|deadline|time|disclosure|report|application|answer|witnesse)s?$/i.test(m[1]!)) continue
    const rest = subject.slice(m.index + m[0].length).replace(/\s+and\s+(?:an?|any|proposed|all)\s.*$/is, (more) => (namesActor(more) ? more : ''))
    if (m[2] === 'of' && !isRole(/^(?:the\s+)?\S+/i.exec(rest)![0])) continue
    const named = obligorIn(rest.replace(/(?:,?\s+(?:due|deadline|if\s+any)|\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|\d+))\b.*$/i, '').split(/\s+(?:to|on|regarding|concerning|for|under|in)\s+/i)[0]!)
    if (named && !/\bcourt\b/.test(named.obligor)) return named.obligor
  }
  return null
}

/** “Appellants’ brief and the joint appendix”: whose the first thing is, theirs is the rest. */
const possessorInFront = (subject: string): string | null => {
  const first = actorsIn(subject.slice(0, 60))[0]
  return first && /^\W*(?:the\s+)?$/i.test(subject.slice(0, first.at)) && (/['’]s?$/.test(first.words) || /^['’]/.test(subject.slice(first.at + first.words.length))) ? possessorOf(subject) : null
}

const wordsAfter = /^\s+(?:(?!(?:and|or|to|against|by|of|for|from|in|on|who|shall|must|may|will|is|are)\b)[\w()/#'’-]+(?:\s+|$|(?=[,:;.]))){1,5}/i

/** “Plaintiff’s settlement demand”, “Beta Corp.’s reply”, “Defense expert disclosures”, “Plaintiff: May 1”. */
const possessorOf = (subject: string): string | null => {
  for (const { words, at } of actorsIn(subject)) {
    const rest = subject.slice(at + words.length)
    if (/^['’]?s?\s+(?:\w+\s+){0,3}?(?:depositions?|custody|possession|objection\s+to|examination|testimony|(?:fees|costs|expenses|invoices?|charges|compensation)(?!\s+(?:applic|petit|motion|request|state|schedule)))\b/i.test(rest)) continue
    if (/^\s*(?:and\s+[\w-]+(?:\s+[\w-]+)?)?\s*:/.test(rest)) return asObligor(/[^:]*/.exec(subject.slice(at))![0])
    if (/\b(?:to|against|served\s+on|between|on|respond\s+to|with|upon|among)\s+(?:the\s+|all\s+)?$/i.test(subject.slice(0, at))) continue
    if (/['’]s?$/.test(words) || /^['’]/.test(rest)) return asObligor(words.replace(/['’]s?$/, ''))
    if (wordsAfter.exec(rest)?.[0].trim().split(/\s+/).some((w) => isThingWord(w.replace(/['’]s?$/, ''))) && isRole(words) && !/part(?:y|ies)|counsel|attorney|person|witness|expert\b/i.test(words)) return asObligor(words)
  }
  const defense = /^\W*(?:the\s+)?(defense|prosecution)['’]?s?\s+(?!counsel|attorney|team)/i.exec(subject)
  if (defense && wordsAfter.exec(subject.slice(defense[0].length - 1))?.[0].trim().split(/\s+/).some(isThingWord)) return defense[1]!.toLowerCase()
  const name = /^(?:\W|the\s)*((?:\p{Lu}[\w&.,-]*\s+){0,4}?\p{Lu}[\w&.-]*)['’]s?\s+(?=\w)(?!(?:fees|costs|expenses|charges|compensation)\s+(?:shall|must|are|is|will))(?!(?:fees|costs|expenses|charges|compensation)\s*$)/u.exec(subject)
  return name && !/\b(?:Court|Judge|Rule|District|Magistrate|Clerk|Mr|Ms|Dr)\b/.test(name[1]!) && !/['’]s?\s+(?:\w+\s+){0,2}(?:depositions?|examination|testimony|names?)\b/i.test(subject) ? asObligor(name[1]!.replace(/^The\s+/, '')) : null
}

/** How CM/ECF tells an answer’s time: “Acme Corp. answer due 4/6/2026”. */
const answererIn = (subject: string): string | null => {
  const name = /^\W*((?!(?:The|An?|Any|Amended|Each|All|This|That|Those|These|Such|No|Both|Either|Every|His|Her|Its|Their|Responsive|Said|First|Second|If|When|By|On|In)\s)(?:\p{Lu}[\w.,&'’-]*|\d+)(?:\s+(?:\p{Lu}[\w.,&'’-]*|of|the|and|&|d\/b\/a)){0,9})\s+answers?\W*$/u.exec(subject)?.[1]
  return name === undefined ? null : asObligor(name)
}

/** “Source code will be made available at the offices of Acme’s counsel”: he has it. */
const hostOf = (act: string): string | null => {
  const host = /^\s*(?:be\s+)?(?:made\s+available|produced|inspected)\s+[^,;.]{0,60}?\bat\s+(?:the\s+(?:offices?|premises)\s+of\s+)?((?:the\s+|an?\s+|its\s+)?[^,;.]{3,50}?)['’]s?\s/i.exec(act)
  return host ? obligorIn(host[1]!)?.obligor ?? null : null
}

/** “A pre-motion letter is required before a party files a motion to dismiss”: he who would do the one must do the other. */
const whoWouldAct = (act: string): string | null =>
  /\bbefore\s+(an?|any)\s+(party|movant|plaintiff|defendant|attorney|lawyer)\s+(?:may\s+)?(?:files?|moves?|serves?|makes?|seeks?|raises?)\b/i.exec(act)?.slice(1, 3).join(' ').toLowerCase() ?? null

/** Docket shorthand: “… due 12/29/2023 for Appellant Brian Broussard”. */
const addressedIn = (act: string): string | null => {
  const row = /:\s*((?:the\s+)?(?:plaintiff|defendant|petitioner|respondent|government|debtor)s?)\s*(?:--|[–—:])/i.exec(act)
  if (row) return asObligor(row[1]!)
  const from = /^\s*(?:due\s+)?from\s+((?:the\s+|each\s+|either\s+)?\p{Ll}+)\b/u.exec(act)?.[1]
  if (from && namesActor(from)) return asObligor(from)
  const tail = /\d\s+(?:for|from)\s+((?:\p{Lu}[\w.&-]*(?:\s+|$|(?=[.;,]))){1,6}(?:and\s+(?:\p{Lu}[\w.&-]*(?:\s+of)?(?:\s+|$|(?=[.;,]))){1,7})?)/u.exec(act) ?? /^\s*(?:due\s+)?(?:for|from)\s+((?:\p{Lu}[\w.&-]*(?:\s+|$|(?=,))){1,5})/u.exec(act)
  return tail ? obligorIn(tail[1]!.trim())?.obligor ?? null : null
}

/** Whom a condition speaks of: “If Veridian wishes to press it, a copy shall be filed”. */
export const conditionedIn = (words: string): string | null => {
  const m = /\b(?:if|should|when|once|unless|before|after|in\s+the\s+event(?:\s+that)?|to\s+the\s+extent(?:\s+that)?|where)\s+((?:the\s+|an?\s+|any\s+|either\s+|each\s+)?(?:[\w.&'’-]+\s+){1,5}?)(?:wish\w*|intends?|elects?|chooses?|fails?|does|do|seeks?|files?|objects?|contends?|opposes?|believes?|wants?|decides?|needs?|plans?|cannot|is|are|has|have|declines?|requires?|conclude\w*|withdraws?|moves?|serves?|raises?|claims?|controls?|holds?|owns?|learns?|disagrees?|disputes?|joins?|uses?|retains?|obtains?|desires?)\b/i.exec(words)
  const who = m?.[1]!.trim()
  return who === undefined ? null : /^(?:he|she|it|they|you)$/i.test(who) ? who.toLowerCase() : obligorIn(who)?.obligor ?? null
}
