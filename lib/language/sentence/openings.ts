import { kept } from './kept.ts'
import { masked } from './masking.ts'
import { pattern } from '../../patterns/pattern.ts'

/** What stands before an order's own words and is no part of them. */
const openings: readonly RegExp[] = [
  // a list item's mark, a ticked box
  new RegExp(pattern`
    ^\s*(?:\d{1,2}\.\d{1,2}(?=\s)|\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)](?!\w)|§\s*\d+\.?|
    [•▪◦‣·●○■*–—-]|☒|☑|✓|\[\s*[xX✓]\s*\]|[xX](?=\s+[A-Za-z(]))\s*`),
  // a docket sheet's date and number
  /^\s*\d{1,2}\/\d{1,2}\/\d{2,4}\s+(?:\d{1,4}\s+)?(?=[A-Z])/,
  // the number of a condition on a form: “(7b)”
  /^\s*(?:[A-Z][a-z]+-\s*)?\(\d{1,2}[a-z]{1,2}\d?\)\s*/,
  // “IT IS HEREBY FURTHER ORDERED, ADJUDGED, AND DECREED that”
  new RegExp(pattern`
    ^\s*(?:(?:and|wherefore|therefore|thus|accordingly|now),?\s+|(?:upon|for|good cause|pursuant|after|having|
    based)\s[^,;]{1,120},\s+){0,4}(?:it\s+is\s*,?\s*)?(?:(?:therefore|hereby|further|also|so|thus|accordingly|furthermore|now|
    finally|and)\s*,?\s*){0,4}(?:ordered|adjudged|decreed|directed)(?:\s*,?\s*(?:and|adjudged|ordered|decreed|
    directed)\b){0,4}\s*(?:[\s,]+(?:pursuant|in|on|by|under|for|upon|with|
    as)\b[^;:]{1,160}?(?=\s+that\b))?(?:\s+as\s+follows)?\s*[,:;—–-]*\s*that\s*[,:;—–]?\s*`, 'i'),
  new RegExp(pattern`
    ^\s*(?:[Ii][Tt]\s+[Ii][Ss]\s*,?\s*)?(?:(?:therefore|hereby|further|also|so|thus|accordingly|THEREFORE|HEREBY|FURTHER|ALSO|
    ACCORDINGLY)\s*,?\s*){0,4}
    (?:ORDERED|ADJUDGED|DECREED)(?:\s*,?\s*(?:and|AND|ADJUDGED|ORDERED|DECREED)\b){0,4}\s*(?:as\s+follows)?\s*[,:;—–-]*\s+(?!to\b|TO\b|by\b)`),
  new RegExp(pattern`
    ^\s*(?:the\s+court|this\s+court|i|we|the\s+undersigned)\s+(?:hereby\s+|further\s+|therefore\s+|accordingly\s+|
    also\s+)*(?:orders?|directs?|decrees?)\s+(?:as\s+follows:\s*|that\s+)`, 'i'),
  /^\s*(?:that|and\s+that|and|but|or)\s*,?\s+(?=[a-z])/,
  // “TEXT ORDER:”, “MINUTE entry before the Honorable A. Judge:”
  new RegExp(pattern`
    ^\s*(?:[A-Z]{4,}(?:(?!\s(?:may|shall|must|will|is|are)\s)[A-Za-z ,.'’&/()-]){0,100}|
    Minute\s[A-Za-z ,.'’]{0,90}|Set/Reset\s[A-Za-z /]{3,50}|Deadlines?|Terminat[A-Za-z ]{3,40}):\s*(?=[A-Z(])`),
  // “The jury having returned its verdict, post-trial motions …”
  new RegExp(pattern`
    ^\s*(?:the\s+)?(?:[a-z][\w-]*\s+){1,3}having\s+(?:(?:not|now|been|since|timely)\s+)*[a-z]*(?:ed|en|wn|ne|ade|eld|ent|ught|orn)\b
    [^,;:]{0,100},\s+(?=\S)`, 'i'),
  // “Amendments: Whoever would change a date …”
  new RegExp(pattern`
    ^\s*[A-Z][a-z]+(?:\s[A-Za-z]+){0,4}:\s+(?=(?!January|February|March|April|May|June|July|August|September|
    October|November|December)[A-Z][a-z]+\s)`),
  // “Limits. Each side …”, “C. Summaries. Not less …”
  /^\s*[A-Z][A-Za-z'’&,/ -]{2,70}(?<!\b(?:Mr|Mrs|Ms|Dr|Hon|Inc|Corp|Co|Ltd|Jr|Sr|St|No|[A-Z]))\.\s+(?=[A-Z])/,
  new RegExp(pattern`
    ^\s*(?:accordingly|further|furthermore|in addition|additionally|moreover|however|therefore|thus|finally|also|second|third|first|
    specifically|consequently|nonetheless|nevertheless|instead|otherwise|again|similarly|likewise|that said|lastly|to that end|
    briefly|in particular|in the meantime|in the interim)\s*,\s+`, 'i'),
]

/** What introduces a sentence before its own words: “Pursuant to Rule 16, ”, “After review of the file, ”. */
const introducing = new RegExp(pattern`
  ^\s*(?:pursuant\s+to|unless|absent|except\s+as|in\s+accordance\s+with|consistent\s+with|notwithstanding|having|
  as\s+(?:stated|discussed|set forth|noted|agreed|ordered|required|provided|previously)|for\s+(?:good\s+cause|the\s+(?:reasons|
  foregoing)|these\s+reasons)|good\s+cause|in\s+(?:light|view|order|lieu|addition)|given|because|due\s+to|under\s+(?:the|rule|
  local|fed)|by\s+agreement|with\s+the\s+(?:consent|agreement)|upon\s+(?:consideration|review|motion)|after\s+(?:consideration|
  review|considering|reviewing)|based\s+(?:on|upon)|at\s+(?:the\s+[^,;]{1,40}\s+)?request|the\s+(?:court|parties)\s+having|
  although|while)\b`, 'i')
/** How an introduction may go on, to the comma that ends it. */
const REACH = 240
const introduced = new RegExp(pattern`
  ^(?:the|a|an|any|all|each|every|no|this|these|counsel|plaintiff|defendant|petitioner|respondent|part(?:y|ies)|release|
  discovery|he|she|it|they|there)\b`, 'i')
const capital = /^[A-Z]/

/** How long the introduction is that `words` begin with: to the first comma after which a subject stands; 0 where there is none. */
const introductionOf = (words: string): number => {
  const from = introducing.exec(words)?.[0].length
  if (from === undefined) return 0
  const end = /[;:]|$/.exec(words.slice(from, from + REACH + 1))!.index + from
  for (const comma of words.slice(0, end + 40).matchAll(/,\s+/g)) {
    if (comma.index < from || comma.index > end) continue
    const after = words.slice(comma.index + comma[0].length)
    if (introduced.test(after) || capital.test(after)) return comma.index + comma[0].length
  }
  return 0
}

/** How long each kind of opening is, in the order in which they are tried. */
const lengths: readonly ((words: string) => number)[] = [
  ...openings.map((opening) => (words: string) => opening.exec(words)?.[0].length ?? 0), introductionOf,
]

/** Beginnings that are a sentence's own, so that nothing need be tried: most are. */
const plain = new RegExp(pattern`
  ^\s*(?:the\s+(?!court|undersigned|[a-z]+\s+having)[a-z]+\s+[a-z]|
  (?:plaintiff|defendant)s?['’]?s?\s+(?!having)[a-z]|each\s|
  any\s|all\s|no\s|mr\.|ms\.|you\s|he\s|she\s|they\s|if\s|shall\s|must\s|may\s)`, 'i')

/** Where a sentence's own words begin, once marks, headings and “IT IS ORDERED that” are taken off. */
export const openingOf = kept((sentence): number => openingIn(masked(sentence), 0))

/** The same for the words of a mask from `from` on. */
export const openingIn = (mask: string, from: number): number => {
  if (plain.test(mask.slice(from, from + 40))) return from + (mask[from] === ' ' ? /^\s*/.exec(mask.slice(from))![0].length : 0)
  let at = from
  let rest = mask.slice(at, at + 420)
  for (let moved = true; moved;) {
    moved = false
    for (const lengthOf of lengths) {
      const length = lengthOf(rest)
      if (length > 0 && at + length < mask.length) {
        at += length
        rest = mask.slice(at, at + 420)
        moved = true
      }
    }
  }
  return at + (/^\s*/.exec(rest)?.[0].length ?? 0)
}
