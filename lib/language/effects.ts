import { isOrderVerb, orderVerbs } from './verbs.ts'

/**
 * What a verb phrase (the words after “shall”, “may” …) does when it commands nobody: effects of the order, law, the court's own sitting,
 * feelings and states. Tested at its beginning.
 */
const effect = new RegExp(String.raw`^\s*(?:also|further|not|never|thereafter|then|in no (?:way|event)|only|likewise|immediately|hereafter|automatically|forever|in turn|thereby|(?!(?:rely|apply|comply|supply|reply|multiply|imply)\b)[a-z]+ly|,|\s)*(?:be\s+)?(?:\w+ly\s+)?(?:deemed|considered|construed|interpreted|read\s+(?:to|as)|constru(?:e|ing)|constitute|mean|govern|control|prevail|apply|applied|preclude|survive|accrue|inure|operate|affect|affected|prejudice|modify\s+or|excluded\s+from\s+comput|without\s+prejudice|on\s+the\s+(?:party|parties|plaintiff|defendant|designating|movant|moving|government)|binding|effective|in\s+(?:full\s+)?(?:force|effect)|have\s+(?:no\s+effect|the\s+(?:same|meaning|force|effect)|no\s+force|jurisdiction)|remain\s+(?:pending|open|unchanged|in\s+(?:full\s+)?(?:force|place))|run(?=\s|$)|toll|lie|result|cost|lead|expose|subject|entitle|begin|commence(?!\s+(?:an?|the)\s)|take\s+place|occur|suffer|harm|benefit|cause|exist|need|want|wish|help|find|know|expect|understand|become|seem|appear\s+(?:to|that|from\s+the)|entertain|rule|resolve|decide|consider|hear|adjudicate|re-?visit|issue|schedule\s+a|convene|take\s+(?:up(?!\s+to)|the\s+matter)|arise|happen|fail|violate|lapse|dissolve|terminate\s+(?:automatically|upon)|expire|cease\s+to\s+be|proceed\s+(?:to\s+trial|on|as|by)|go\s+forward|begin|able\s+to|likely|relevant|necessary|appropriate|available|used\s+(?:only\s+)?to\s+interpret|given\s+(?:full\s+)?(?:effect|notice)|entered\s+(?:against|for|in)|awarded|granted|denied|dismissed|stricken|struck|sanctioned|waived|barred|disallowed|penalized|punished|overruled|admonished|forfeited|liable|imposed|assessed|taxed|reopened|allocated|excused\s+each|vacated|closed|reassigned|referred|transferred|heard|addressed|ruled|decided|resolved|determined|set|held\s+(?:in\s+contempt|over|on|at|by|in|via|before)|scheduled|calendared|called|conducted\s+by\s+the\s+court|tried|unsealed\s+auto|in\s+default|dispositive|construed)\b`, 'i')

/** Whether what follows a command word commands nobody. */
export const isEffect = (verbPhrase: string): boolean => effect.test(verbPhrase) && !/^\s*(?:not\s+)?(?:be\s+)?(?:set\s+forth|heard\s+to|set\s+out)\b/i.test(verbPhrase)

const proof = /^\s*(?:also|first|then|therefore|only|not|ultimately|nevertheless|still|\w+ly|\s)*(?:show(?!\s+cause)|demonstrate|establish|prove|allege|plead|satisfy|overcome|weigh|rebut|persuade|exist|support\s|make\s+(?:a|out)\s+(?:showing|prima|substantial)|be\s+(?:supported\s+by\s+(?:substantial|evidence|sufficient)|plausible|clear|considered|based\s+on|more\s+than|shown|proven|established|proved|alleged|pleaded|viewed|accepted|taken\s+as|drawn|sufficient|enough|reversed|affirmed|upheld|rejected|balanced|evaluated|assessed|judged|understood|tailored|strictly\s+construed)|raise\s+a|contain\s+(?:sufficient|enough|factual|a\s+short)|state\s+a\s+(?:claim|plausible)|accept|view|draw|construe|assume|presume|defer|balance|look|ask\s+whether|identify\s+a\s+(?:genuine|material)|come\s+forward|give\s+(?:deference|weight)|point\s+to|fail|rest\s+on|rely\s+on\s+(?:more|evidence))\b/i

/** Whether what follows “must” or “may” is the language of proof and review: the law, not an order. */
export const isProof = (verbPhrase: string): boolean => proof.test(verbPhrase)

const sitting = /\b(?:hearings?|conferences?|trial|arguments?|sentencing|arraignment|calendar\s+call|call|proceedings?|session|voir\s+dire|selection|pretrial|status|review|docket|matter|case|action|cause)\s*(?:in\s[^,;]{1,40}|on\s[^,;]{1,60}|before\s[^,;]{1,40})?$/i

/** Whether a subject is an event at which the court sits: its date is a setting, no duty. */
export const isSitting = (subject: string): boolean => {
  const text = subject.replace(/\(.*?\)|_+/g, ' ').trim().replace(/(?<=\S)\s(?:in|of|for|with|under|by|as)\s.*$/i, '')
  return sitting.test(text) && !/\b(?:deadline|date\s+for|time\s+(?:to|for)|meet\s+and\s+confer|letter|report|statement|26\(f\)|request)\b/i.test(text)
}

/** Whether `verbPhrase` begins with a verb of orders, adverbs and “not” aside: “promptly serve”, “be served”. */
export const beginsWithAct = (verbPhrase: string): boolean => {
  let rest = verbPhrase
  for (let m = beforeVerb.exec(rest); m && m[0] !== ''; m = beforeVerb.exec(rest)) rest = rest.slice(m[0].length)
  const m = /^\s*(be|have|[a-z-]+)\b(?:\s+(?:\w+ly\s+|first\s+|also\s+)?([a-z-]+))?/i.exec(rest)
  if (!m) return false
  const [, verb, next] = m
  if (/^be$/i.test(verb!)) return next !== undefined && isActDone(next)
  if (/^have$/i.test(verb!)) return /^\s*have\s+(?:until|its|his|her|their|an?\s|available|a\s+representative|present)/i.test(rest)
  return isOrderVerb(verb!)
}

/** Adverbs and phrases between the command word and its verb. */
const beforeVerb = /^\s*(?:not|also|then|thereafter|jointly|first|next|further|only|each|both|all|instead|again|either|neither|so|hereafter|forthwith|seek\s+to|attempt\s+to|continue\s+to|begin\s+to|be\s+prepared\s+to|(?!(?:rely|apply|comply|supply|reply|multiply|imply)\b)[a-z]+ly\b|,|\d{4},|(?:by|on|within|no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|before|at|upon|for|in|through|under|without|during|until)\s[^,;]{1,90},)(?![\w-])\s*/i

const irregular = /^(?:made|taken|sent|given|held|brought|sought|kept|left|read|put|paid|shown|drawn|written|withdrawn|set|met|sold|told|worn|borne|driven|split|submitted|stricken|redacted|present|prepared|represented|responsible|limited|ready|excused|seated|complete|completed|contained|accompanied|supported|directed|addressed|in|due|available|physically|personally)$/i
const done = new RegExp(String.raw`^(?:re-?)?(?:${orderVerbs})(?:d|ed)$|^(?:re-?)?\w+(?:pp|tt|rr|ll|gg|dd|bb|nn|mm)ed$`, 'i')
const doneInY = /^(\w+)ied$/i

/** Whether `word` is the participle of a verb of orders: “served”, “taken”. */
export const isActDone = (word: string): boolean => irregular.test(word) || done.test(word) || isOrderVerb(`${doneInY.exec(word)?.[1] ?? ' '}y`)
