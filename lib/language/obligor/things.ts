import { pattern } from '../../patterns/pattern.ts'

/** Nouns for papers, acts, events and times: none of them can act. */
const thing = pattern`
  motions?|mtns?|oppositions?|opps?|opp['’]ns?|responses?|repl(?:y|ies)|sur-?repl(?:y|ies)|briefs?|discovery|disclosures?|reports?|
  rpts?|orders?|letters?|objections?|answers?|complaints?|petitions?|statements?|exhibits?|depositions?|depos?|deadlines?|ddl|
  cut-?offs?|schedules?|plans?|payments?|requests?|documents?|docs?|materials?|rules?|claims?|hearings?|hrg|conferences?|trials?|
  releases?|notices?|proofs?|costs?|fees?|expenses?|judgments?|sources?|mass|records?|cop(?:y|ies)|memos?|memorand\w+|matters?|
  bids?|attendance|ballots?|testimony|instructions?|recordings?|recording|footnotes?|photography|live-?streaming|margins?|
  fonts?|interests?|others|reminders?|postcards?|productions?|lists?|designations?|mediations?|
  declarations?|pfs|affidavits?|applications?|submissions?|stipulations?|summar(?:y|ies)|certificates?|certifications?|forms?|logs?|
  protocols?|agendas?|drafts?|papers?|tro|injunctions?|limits?|times?|dates?|periods?|days?|charts?|contentions?|captions?|covers?|
  actions?|cases?|uses?|cos|pleadings?|filings?|numbers?|rebuttals?|demands?|offers?|counteroffers?|pages?|books?|binders?|folders?|
  transcripts?|appendi(?:x|ces)|sheets?|data|evidence|information|funds?|money|sums?|amounts?|issues?|terms?|provisions?|
  conditions?|sections?|paragraphs?|articles?|items?|things?|names?|address(?:es)?|contact|travel|errors?|counters?|voir dire|
  joinders?|transfers?|tenders?|factors?|manner|dockets?|telephone|zoom|webex|videos?|e-?mails?|photographs?|property|premises|equipment|vehicles?|
  computers?|servers?|phones?|devices?|words?|arguments?|openings?|closings?|relevance|legends?|witness\s+lists?|so|alternatively|
  what|whatever|anything|everything|
  above|same|all|rogs?|rfps?|rfas?|interrogator(?:y|ies)|subpoenas?|questions?|verdicts?|pleas?|bonds?|bail|security|deposits?|
  strikes?|amendments?|extensions?|continuances?|appeals?|returns?|traverses?|summons(?:es)?|waivers?|agreements?|
  settlements?|consents?|
  entr(?:y|ies)|leave|permission|meet\s+and\s+confer|calls?|inspections?|examinations?|closings?|completion|close|letters?|
  findings?|conclusions?|proposals?|recommendations?|reviews?|surveys?|policies|policy|insurance(?=$)|accounts?|accountings?|
  checks?|bills?|invoices?|statuses|status|results?|decisions?|fax(?:es)?|envelopes?|faxing|identifiers?|stickers?|
  dividers?|containers?|numerals?|colou?rs?|psr|psi|mtd|msj|mil|cmc|osc|esi|jsr|ifp|ecf|r&r|therefore`

const thingWord = new RegExp(String.raw`^(?:${thing})$`, 'i')
/** What makes a noun of an act: “production”, “compliance”. */
const nounEnding = /(?:tion|sion|ment|ings|sures?|ness|ility|ivity|ance|ence|ancy|ency|ysis|ship)s?$|(?:anc|enc)ies$/i
/** Those who act and are called by such a noun all the same: “the association”. */
const body = new RegExp(pattern`
  ^(?:commission|corporation|association|government|department|administration|defense|prosecution|insurance|foundation|
  organization|institution|delegation|federation|division|parliament|intelligence|agency|union)s?$`, 'i')

/** Whether a word is a thing’s: by the list, or by an ending that makes acts into nouns. */
export const isThingWord = (word: string): boolean => thingWord.test(word) || nounEnding.test(word) && !body.test(word)

/** Nouns of agents by their ending, and bodies that act: “examiner”, “designee”, “committee”. */
const agentive = new RegExp(pattern`
  (?:[a-z]{3,}(?:ers?|ors?|ists?|ees?|eers?|ians?)|men|women|staff|personnel|team|office|units?|committee|group|firm|board|
  authority|district|services|family|bank|trust|union|association|litem|charge|person|ombuds\w+|court\s+reporters?|spouse|wife|
  husband|child|children|son|daughter|heirs?|successors?|assigns?|tenants?|intendant|director|dynasty|partnership|society|
  university|college|school|church|tribe|nation|union|institute|foundation|organization|institution|embassy|consulate|airline|hotel|
  press|guard|force|police|army|navy|corps)$`, 'i')
export const isAgentive = (word: string): boolean => agentive.test(word) && !isThingWord(word)
