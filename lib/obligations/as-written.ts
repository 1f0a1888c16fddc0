import type { ReadDirective, Reading } from './reading.ts'

/** Obligors come in lower case; this gives them the capitals that the document gives them: “Mr. Smith”, “Beluga Point”. */
export const asWritten = ({ directives, document }: Reading): ((obligor: string) => string) => {
  const phrases = new Map<string, string>()
  const words = new Map<string, string>()
  for (const directive of directives) {
    const written = writtenActor(directive)
    if (written === null || isShouted(written)) continue
    const phrase = written.toLowerCase() === directive.obligor ? written : withoutArticle(written)
    if (phrase.toLowerCase() === directive.obligor && capitals(phrase) > capitals(phrases.get(directive.obligor) ?? '')) phrases.set(directive.obligor, phrase)
  }
  for (const name of document.parties.flatMap((party) => [party.name, ...party.aliases])) {
    for (const word of name.match(WORD) ?? []) words.set(word.toLowerCase(), isShouted(word) && word.length > 3 ? capitalised(word) : word)
  }
  return (obligor) => phrases.get(obligor) ?? obligor.replace(TITLED, capitalisedAll)
    .replace(WORD, (word) => (ORDINARY.test(word) ? word : words.get(word.toLowerCase()) ?? word))
}

/** The words that name the obligor, where they stand within the quote. */
const writtenActor = ({ actor, span, quote }: ReadDirective): string | null =>
  // a quote whose blanks were drawn together is shorter than its span: its places do not fit
  actor && actor.start >= span.start && actor.end <= span.end && quote.length === span.end - span.start
    ? quote.slice(actor.start - span.start, actor.end - span.start).trim() : null

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’.-]*[\p{L}\p{M}]|\p{L}/gu
const TITLED = /\b(?:mr|ms|mrs|dr)\.(?:\s+[\p{L}'’-]+)?/gu
/** What a caption may print in capitals and a sentence never does. */
const ORDINARY = /^(?:a|an|the|and|of|or|for|in|on|to|by|with|any|all|each|every|either|other|its|his|her|their|counsel|attorneys?|lawyers?|part(?:y|ies)|sides?|plaintiffs?|defendants?|petitioners?|respondents?|appellants?|appellees?|debtors?|creditors?|trustees?|movants?|clerk|court|government|non-party)$/iu

const withoutArticle = (words: string): string => words.replace(/^(?:the|no)\s+/i, '')
const isShouted = (words: string): boolean => /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words)
const capitals = (words: string): number => words.match(/\p{Lu}/gu)?.length ?? -1
const capitalised = (word: string): string => word.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
const capitalisedAll = (words: string): string => words.split(' ').map(capitalised).join(' ')
