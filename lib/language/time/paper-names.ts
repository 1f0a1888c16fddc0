import { pattern } from '../../patterns/pattern.ts'

/** Papers by the words that name them, or the act of filing them; what stands first is found first. */
const PAPER = new RegExp(pattern`
  \b(?:
  (?<reply>repl(?:y|ies|ied|ying))|
  (?<response>respon(?:ses?|d(?:s|ed|ing)?)|oppos(?:itions?|es?|ed|ing)|answering(?=\s+(?:brief|papers|memorandum)))|
  (?<answer>answer(?:s|ed|ing)?|responsive\s+pleadings?)|
  (?<objection>object(?:s|ed|ing|ions?)|exceptions?\s+to)|(?<amendment>amend(?:s|ed|ing|ments?)?)|
  (?<motion>(?<!in\s)motions?|moved?|moves|moving|applications?|petitions?)|
  (?<brief>briefs?|submissions?|papers|memorand(?:um|a|ums)|memos?|statements?|letters?)|
  (?<report>reports?|reported)|(?<disclosure>disclos(?:es?|ed|ures?|ing)|designat(?:es?|ed|ions?))|
  (?<production>produc(?:es?|ed|tions?|ing))|
  (?<payment>pay(?:s|ments?|ing)?|paid|instal?lments?|fees?)|(?<complaint>complaints?)|
  (?<claim>(?:proofs?\s+of\s+)?claims?)|(?<list>lists?)|(?<notice>notices?)|
  (?<instruction>instructions?)|(?<certificate>certificat(?:es?|ions?)|certif(?:y|ies|ied))|
  (?<declaration>declarations?|affidavits?)|(?<stipulation>stipulations?)|(?<plan>plans?)|
  (?<bond>bonds?)|(?<appendix>appendi(?:x|ces)|records?|transcripts?)|(?<exhibit>exhibits?)|
  (?<order>orders?)
  )(?![\w-])`, 'gi')

/** The papers that a text names, by one name for all words that mean the same (“opposition” is a “response”), the first first. */
export const papersIn = (text: string): string[] =>
  [...new Set([...text.matchAll(PAPER)].map(({ groups }) => Object.entries(groups!).find(([, word]) => word !== undefined)![0]))]
