import { pattern } from '../../patterns/pattern.ts'

/** A name given in brackets: “a Mandatory Settlement Conference (“MSC”)”, “(the “Confirmation Hearing”)”. */
const GIVEN = new RegExp(pattern`
  \((?:hereinafter,?\s+)?(?:the\s+|this\s+|an?\s+)?[“"](?<name>[A-Z][^“”"\n]{1,40}?)[,.]?[”"]
  (?:\s+or\s+(?:the\s+)?[“"](?<other>[A-Z][^“”"\n]{1,40}?)[,.]?[”"])?\)`, 'g')

/** How chambers shorten the parts of an event's name: “FPTC” is the final pretrial conference. */
const LETTERS: Readonly<Record<string, string>> = { pretrial: 'pt', 'pre-trial': 'pt' }

const SUBJECT = /^\s+(?:on|re:?|regarding|as\s+to|concerning)\s+(?<subject>(?:(?!(?:will|shall|is|are|set|scheduled|before)\b)[\w’']+\s+){1,12})/
const LITTLE_WORD = /^(?:and|of|the|on|for|to|a)$/

/** “Plaintiff's motion for preliminary injunction is set for (hearing)”. */
const MATTER = new RegExp(pattern`
  \b(?:motion|application|petition|request)\s+(?:for|to)\s+(?:an?\s+|the\s+)?(?<matter>(?:[\w’'-]+\s+){1,4}?)
  (?:is|are|will\s+be|shall\s+be)\s+(?:hereby\s+)?(?:set|scheduled|noticed|continued|reset)(?:\s+down)?\s+for\s+(?:an?\s+|the\s+)?$`, 'i')

/**
 * What a sitting is about, after its name or before it: “a hearing on confirmation of the Plan” is the confirmation hearing, “the motion
 * for a preliminary injunction is set for hearing” sets the preliminary-injunction hearing.
 */
const subjectOf = (what: string, around: string): string => {
  const at = around.toLowerCase().replace(/\s/g, ' ').indexOf(what)
  if (at < 0) return ''
  const after = SUBJECT.exec(around.slice(at + what.length))?.groups?.['subject'] ?? ''
  return after + (MATTER.exec(around.slice(0, at))?.groups?.['matter'] ?? '')
}

/** The initials of a name of several words, plain and as chambers shorten it. */
const initialsOf = (words: readonly string[]): string[] =>
  words.length > 1 ? [words.map((word) => word[0]).join(''), words.map((word) => LETTERS[word] ?? word[0]).join('')] : []

/** Other words for an event, in lower case: short names given in brackets near it, its initials, what it is about. */
export const aliasesOf = (what: string, around: string): string[] => {
  const given = [...around.matchAll(GIVEN)].flatMap(({ groups }) => [groups!['name']!, groups!['other'] ?? '']).filter((name) => name !== '')
  const words = what.toLowerCase().split(/\s+/).filter((word) => !LITTLE_WORD.test(word))
  return [...given, ...initialsOf(words), subjectOf(what, around)].map((name) => name.toLowerCase())
}
