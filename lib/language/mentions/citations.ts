import type { CitationMention } from './mention.ts'
import type { MentionReader } from './reader.ts'
import { pattern } from '../../patterns/pattern.ts'

const PARAGRAPHS = String.raw`(?:\(\w{1,5}\)){0,6}`
const NUMBER = String.raw`\d[\w.:-]{0,14}${PARAGRAPHS}`
const NUMBERS = pattern`
  ${NUMBER}(?:(?:,|\s(?:and|or|through|to)|,\s(?:and|or)|\s?[-–])\s?
  (?=\d)(?!\d{1,4}\s(?:U\.|F\.|S\.|C\.|B\.|P\.|A\.|N\.|L\.|So\.|Fed|WL|[A-Z][a-z]{0,5}\.))${NUMBER}){0,4}`
const REPORTER = pattern`
  (?:U\.\s?S\.|S\.\s?Ct\.|L\.\s?Ed\.(?:\s?2d)?|F\.(?:\s?(?:2d|3d|4th))?|F\.\s?App[’']x|Fed\.\s?Appx\.|
  F\.\s?Supp\.(?:\s?[23]d)?|F\.R\.D\.|B\.R\.|Fed\.\s?Cl\.|[A-Z][\w.]{0,8}\s?(?:2d|3d|4th|5th)|So\.(?:\s?[23]d)?|
  S\.W\.(?:[23]d)?|N\.[EWY]\.(?:[23]d)?|P\.(?:[23]d)?|A\.(?:[23]d)?|WL|LEXIS)`
const COURT_AND_YEAR = String.raw`(?:\s\([^()]{0,60}(?:19|20)\d\d\))?`

const CITATION = new RegExp([
  // Fed. R. Civ. P. 15(a)(1) · Federal Rules of Civil Procedure 54 and 58(a) · Fed.R.App.P. 4(a)(4)
  pattern`
    \bFed(?:eral\s|\.\s?)R(?:ules?\s|\.\s?)(?:of\s)?(?:Civ(?:il\s|\.\s?)|Crim(?:inal\s|\.\s?)|App(?:ellate\s|\.\s?)|
    Bankr(?:uptcy\s|\.\s?)|Evid(?:ence\b|\.))(?:P(?:rocedure\b|\.?))?\s?${NUMBERS}`,
  // 18 U.S.C. § 3145(a) · 28 C.F.R. § 50.7
  pattern`
    \b\d{1,3}\s(?:U\.?\s?S\.?\s?C(?:ode\b|\.)?(?:\s?A\.)?|C\.?\s?F\.?\s?R\.?)\s?(?:§{1,2}\s?|[Ss]ections?\s)?${NUMBERS}`,
  // Local Civil Rule 5(g) · Civ. L.R. 37-3 · LR 83.1(D), NDGa · M.D. Fla. R. 3.02 · Loc. R. 105.6 · Rule 26(f)
  pattern`
    \b(?:(?:Local\s|Loc\.\s|Civ(?:il|\.)\s|Crim(?:inal|\.)\s|Bankr(?:uptcy|\.)\s|L\.\s?|
    [NSEWCM]?\.?D\.\s(?:[A-Z][a-z]{1,6}\.\s){0,2})){0,3}(?:Rules?\s|R\.\s|L\.?R\.?(?:\s|(?:Civ|Cr)R?\.?\s)|LCvR\s|LCivR\s|
    LAR\s|L\.A\.R\.\s(?:Misc\.\s)?)${NUMBERS}`,
  // 509 U.S. 579, 585 (1993) · 2021 WL 12345, at *3 (S.D.N.Y. Mar. 5, 2021)
  String.raw`\b\d{1,4}\s${REPORTER}\s\d{1,7}(?:,\s(?:at\s)?\*?\d{1,5}(?:[-–]\d{1,5})?(?!\w)){0,3}${COURT_AND_YEAR}`,
  // (N.D. Ga. Nov. 6, 2024) · (9th Cir. 2014)
  pattern`
    \((?:[NSEWCM]\.?)?D\.[^()]{0,40}(?:19|20)\d\d\)|\(\d{1,2}(?:st|nd|rd|th|d)\sCir\.[^()]{0,30}\d{4}\)|
    \([A-Z][\w.]{0,9}\s(?:Ct\.|App\.|Sup\.|Super\.)[^()]{0,40}(?:19|20)\d\d\)`,
  // § 3145 · §§ 1-3
  String.raw`§{1,2}\s?${NUMBERS}`,
].join('|'), 'g')

/** Citations of rules, statutes, regulations and cases, with the court and date that a case is cited with. */
export const readCitations: MentionReader = (text) =>
  [...text.matchAll(CITATION)].map((m): CitationMention => {
    // a full stop that ends the sentence is none of the citation
    const length = m[0].endsWith('.') ? m[0].length - 1 : m[0].length
    return { kind: 'citation', span: { start: m.index, end: m.index + length } }
  })
