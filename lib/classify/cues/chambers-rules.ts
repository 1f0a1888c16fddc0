import type { Cue } from '../cue.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Whom a judge's standing rules address: everybody who comes, and nobody by name. */
const EVERYBODY = new RegExp(pattern`
  \b(?:all|any|each|every|no)\s+(?:attorneys?|lawyers?|counsel|part(?:y|ies)|litigants?|pro\s+se|self-represented|persons?|
  filings?|filers?)\b[^.;]{0,160}?
  \b(?:must|shall|may\s+not|are\s+(?:required|expected|on\s+notice|to)|is\s+(?:required|expected|to))\b|
  \b(?:attorneys|lawyers|litigants|the\s+parties|counsel)(?:\s+and\s+(?:\w+\s+){1,3}litigants)?\s+
  (?:must|shall|may\s+not|should|are\s+(?:required|expected|on\s+notice|to))\b`, 'i')
/** “The Court prefers”, “Judge Pruitt’s chambers”. */
const COURT_SPEAKS = /\b(?:(?:[Tt]he|[Tt]his|[Oo]ur)\s+(?:Court|Judge)|Judge\s+\p{Lu}\p{Ll}+|(?:the\s+)?Judge[’']s\s+chambers|chambers)\b/u
/** What an entry in one case has, and rules for all cases have not. */
const OF_ONE_CASE = new RegExp(pattern`
  ^\W*(?!STANDING)(?:[A-Z]+\s+){0,2}(?:ORDER|NOTICE|ENTRY)\b|
  \b(?:ORDERED|Entered:|MINUTES?|Plaintiffs?[’']|Defendants?[’']|set\s+for|GRANTED|DENIED|(?:is|are)\s+(?:granted|denied)|v\.|
  [Rr]espectfully\s+submitted|
  (?:[Cc]ounsel|[Aa]ttorneys?)\s+for\s+(?:the\s+)?(?:[Pp]laintiff|[Dd]efendant|[Pp]etitioner|[Rr]espondent))|
  \[\d+\]|\b(?:19|20)\d\d\b|\b\d{1,2}/\d{1,2}/\d{2}`)

/** A judge's rules without the caption of a case: a page of chambers' procedures, a paragraph of a standing order. */
export const chambersRules: Cue = {
  name: 'chambers-rules',
  kind: 'standing-order',
  recognise: (paper) => {
    if (OF_ONE_CASE.test(paper.text) || paper.signing !== null) return null
    const addressed = EVERYBODY.exec(paper.text)
    if (!addressed || !COURT_SPEAKS.test(paper.text)) return null
    return [`It tells everybody who comes before the court what to do: “${addressed[0].replace(/\s+/g, ' ')}”`, 'No case is named in it']
  },
  examples: [
    'Each party must bring two copies of every exhibit for the Court, tabbed and in a binder.',
    'Courtesy copies. All counsel shall deliver a courtesy copy of any brief over twenty pages to chambers by the next morning.',
    'Attorneys and pro se litigants are on notice that the Court strikes filings with invented citations.',
    'The Court prefers short briefs. No party may file a sur-reply, and counsel should not call Judge Pruitt’s staff about pending motions.',
  ],
  counterexamples: [
    'The quick guide to the office kitchen says that every cup must be washed by noon and put back on the shelf where it was found.',
    'Plaintiff argues that the defendant must produce the file, and that the Court should compel it.',
    'ORDER granting 12 Motion to Extend. All parties shall answer by 6/3/2025. (abc) (Entered: 05/05/2025)',
  ],
}
