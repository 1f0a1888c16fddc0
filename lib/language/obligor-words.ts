import { actorWords, namesActor } from './subject-words.ts'

/** Who is named, in lower case, and where in the words given. */
export interface NamedObligor { readonly obligor: string; readonly start: number; readonly end: number }

const leading = /^(?:by|on|within|no(?:t)?\s+(?:later|less|fewer|more)|before|after|at|for|in|to\s+the\s+extent|if|when|where|once|unless|until|upon|absent|pursuant|thereafter|notwithstanding|following|during|prior|should|promptly|immediately|every|commencing|beginning|consistent|with|without|except|as|subject|given|because|since|having|under|through|along|subsequent|simultaneously|also|further|accordingly|instead|additionally|however|therefore|then|unless)\b/i
const actorAtEnd = new RegExp(String.raw`(?:^|[\s,])((?:(?:the|each|all|any|both|said|lead|trial)\s+){0,3}(?:[A-Z][\w.'’&-]+\s+){0,4}(?:${actorWords})(?:['’]s?\s+(?:lead\s+|trial\s+)?counsel|\s+(?:[A-Z][\w.&'’-]+\s*){1,4})?)\s*,?\s*$`, 'i')
const titled = /(?:^|[\s,])((?:mr|ms|mrs|dr|messrs)\.\s+[\w'’-]+(?:\s+[A-Z][\w'’-]+)?)\s*,?\s*$/i

/** Who must act, from the words before a verb: “By May 3, the Defendants, and each of them” → defendants; `null` where they name nobody who can act. */
export const obligorIn = (words: string): NamedObligor | null => {
  let from = /^[\s,;:]*(?:(?:\(?[a-z0-9]{1,3}\)|\d{1,2}\.|and|or|but|that|also|hereby)\s+)*/i.exec(words)?.[0].length ?? 0
  for (let i = 0; i < 6 && leading.test(words.slice(from)) && !/^(?:for|as)\s+(?:each|any)\s/i.test(words.slice(from)); i++) {
    const comma = words.indexOf(',', from)
    if (comma < 0) {
      const end = actorAtEnd.exec(words.slice(from)) ?? titled.exec(words.slice(from))
      return end ? named(words, from + end.index + end[0].indexOf(end[1]!), from + end.index + end[0].indexOf(end[1]!) + end[1]!.length) : null
    }
    from = comma + 1 + (/^\s*/.exec(words.slice(comma + 1))?.[0].length ?? 0)
    // “within ten days, 2021, the parties”: what is left of a date
    const rest = /^(?:\d{4},?\s*|and\s+)/.exec(words.slice(from))
    if (rest) from += rest[0].length
  }
  const end = from + headEnd(words.slice(from))
  return end > from ? named(words, from, end) : null
}

const generic = /^(?:(?:the|any|each|all|a|an|every|no|such|those)\s+)*(?:part(?:y|ies)|persons?|individuals?|anyone|whoever|counsel|attorneys?|lawyers?|sides?|those|entity|(?:individual|person|party)\s+or\s+(?:entity|non-?party))\s*$/i

/** Where the noun phrase that names the obligor ends: before appositions and long relative clauses. */
const headEnd = (words: string): number => {
  let end = words.length
  for (const cut of [/,\s+(?:an?|the|who|which|whose|as|through|by and through|pro se|proceeding|jointly|individually|ms\.|mr\.|mrs\.|dr\.|and all (?:other )?persons|on behalf|having|if|in\b|not later|no later|by\b|on or|within|upon|at\b)\s?/i, /\s*\((?=.)/, /\s+(?:on or before|no later than|not later than|within|pursuant to|in accordance with|is|are|shall|must|jointly and severally)\b/i]) {
    const m = cut.exec(words)
    if (m && m.index > 0) end = Math.min(end, m.index)
  }
  const relative = /,?\s+(?:who|that|which|whose)\s/i.exec(words.slice(0, end))
  if (relative && relative.index > 0) {
    const head = words.slice(0, relative.index)
    end = generic.test(head) ? Math.min(end, relative.index + words.slice(relative.index, end).split(/\s+/).slice(0, 8).join(' ').length) : relative.index
  }
  return words.slice(0, end).replace(/[\s,]+(?:also|hereby|each|both|further|then|thereafter|promptly|immediately|jointly|instead|alone|all|therefore|accordingly|similarly|likewise|shall|\w+ly)?[\s,]*$/i, '').length
}

const named = (words: string, start: number, end: number): NamedObligor | null => {
  const said = words.slice(start, end)
  if (!namesActor(said) && !properName.test(said)) return null
  if (isThing(said)) return null
  const obligor = asObligor(said)
  return obligor === '' ? null : { obligor, start, end }
}

/** A capitalised name without a paper's or an event's word: “Dynadot”, “Front Range Data Vault, LLC”. */
const properName = /^(?:the\s+)?(?:[A-Z][\w.'’&-]*(?:,?\s+|$)){1,7}$/

/** “Defendants’ response”, “the parties’ joint letter”: a thing of theirs. */
const possession = /['’]s?\s+(?!(?:lead\s+|trial\s+|local\s+|former\s+|retained\s+|own\s+|new\s+|defense\s+|undersigned\s+)*(?:counsel|attorneys?|lawyers?|experts?|representatives?|clerk|officers?|employees?|agents?|insurers?|carriers?|principals?|office|guardian|mediator|part(?:y|ies))\b)\w/i

/** Whether the phrase's head is a thing, whoever's it is: “any motion by Defendants”, “depositions of experts”. */
const isThing = (said: string): boolean => {
  const head = said.split(/\s(?:of|for|from|by|to|against|between|with|in|on|at|concerning|regarding)\s/i)[0]!
  return possession.test(said) || (!namesActor(head) && !properName.test(head))
}

/** In the order's own terms: lower case, without articles. */
export const asObligor = (said: string): string => said.replace(/\s+/g, ' ').trim().toLowerCase()
  .replace(/’/g, "'").replace(/^(?:the|said|that the)\s+(?!parties\b)/, '').replace(/^(?:the\s+)?clerk(?:\s+of\s+(?:the\s+|this\s+)?court)?(?:'s office)?$/, 'clerk of court')
  .replace(/^no\s+(?:other\s+)?/, (no) => (/other/.test(no) ? 'other ' : '')).replace(/^(?:nobody|no one|none of the parties|neither (?:party|side))$/, 'the parties')
  .replace(/^parties$/, 'the parties').replace(/\(s\)/g, '').replace(/[\s,.;:]+$/, '').replace(/^(?:u\.?s\.?|united states) marshal.*$/, 'united states marshal')
