import type { Span } from '../../document/span.ts'
import { pattern } from '../../patterns/pattern.ts'

const MODIFIER = pattern`
  (?:next|final|initial|first|second|further|follow-up|joint|telephonic|telephone|video|virtual|remote|zoom|in-person|
  status|settlement|case|management|scheduling|planning|discovery|dispute|pre-?trial|motions?|evidentiary|preliminary|
  injunction|show|cause|order|to|bench|jury|non-?jury|oral|claims?|construction|markman|daubert|sentencing|detention|
  bond|bail|change|of|plea|revocation|suppression|omnibus|confirmation|fairness|approval|class|compliance|review|
  rule\s\d+(?:\([a-z]\))?|civil|criminal|court-facilitated|judicial|early|neutral|evaluation|in|limine|setting|sealed|
  expedited|ex|parte|informal|chambers|readiness|docket|calendar|monthly|
  (?:two|three|four|five|\d{1,2})[-\s](?:week|day)|trial|half-day|full-day|mediation|special|public|attorney|conference|
  post-trial|TRO|merits|remote|technology|first-day|second-day|day|mandatory|competency|reaffirmation|trailing)`

const HEAD = pattern`
  (?:hearings?|(?:(?:tele|video)-?)?conferences?|confs?|hrgs?|arguments?|trial[-\s]ready(?:\sdate)?|
  trial\s(?:to|by|before)\s(?:an?\s|the\s)?(?:jury|court|bench)|
  trial\s(?:term|period|calendar|docket|setting|date|week)|trials?|mediation(?:\s(?:session|conference))?|
  (?:re-?)?arraignment|(?:re-?)?sentencing|(?:calendar|docket|conference|telephone|status|zoom|video)\scalls?|call-in|
  docket\ssounding|jury\s(?:selection(?:\sand\strial)?|[ei]mpanel(?:l?ing|ment))|voir\sdire|meeting\sof\screditors|
  (?:section\s|§\s?)?341(?:\(a\))?\smeeting|initial\sappearance|change\sof\splea|
  early\sneutral\sevaluation(?:\ssession)?|ENE|CMC|pretrial|status(?:\scheck)?|prove-up|
  (?:judgment\s)?(?:debtor|creditor)(?:[’']?s)?[’']?\sexam(?:ination)?|(?:preliminary|rule\s2004)\sexam(?:ination)?s?|inquest|jury\sdraw|
  bond\sreview|auction|proceeding|return\sdate|
  (?:next|court|further|initial|first)\s(?:court\s)?(?:appearance|date)|(?:naturalization\s)?ceremony|hearing\sdate|
  trial\ssession|session\sof\scourt|charging\sconference|JS/JT|S/C|FPT|[FI]?PTC|[IR]?CMC|MSC|T[RS]C|
  OSC(?=\s+(?:re\b|set\b|hearing))|(?:markman|daubert)(?=\s+(?:is\s+)?set\b)|markman(?=:|\s{2,}|\s?\|)|tutorials?|
  (?:bench|oral)\s(?:rulings?|decision)|rulings?(?=\s+(?:is\s+)?set\b)|rehearing(?:\sen\sbanc)?|swearing-in|investiture|
  view\sof\sthe\spremises|trailing\s(?:docket|calendar)|opening\sstatements|closings)`

/** Papers and dates that are named for an event and are none: “pretrial statement”, “hearing brief”, “mediation deadline”. */
const PAPER = pattern`
  (?!\s+(?:statements?|brief(?:s|ing)?|orders?|reports?|memorand\w+|exhibits?|disclosures?|materials?|
  motions?\b(?!\shearing)|submissions?|deadlines?|cut-?off|completion|instructions?|documents?|lists?|binders?|
  questionnaires?|notices?|transcripts?|papers|plans?|stipulations?|witness(?:es)?|subpoenas?|counsel|attorney|days?\b|
  letters?|discussions?|demands?|offers?|agreements?|testimony|scheduling\sorder|forms?|process|program|procedures?|
  court\b(?!-)|judge|subjects|matters)\b)`

const EVENT = new RegExp(`(?<![\\p{L}-])(?:${MODIFIER},?\\s+){0,7}${HEAD}(?!\\p{L}|-\\p{L}{1,3}(?!\\p{L}{2}))${PAPER}`, 'giu')

/** Words that only lead up to an event’s name: “order to show cause hearing” keeps them, “to trial” does not. */
const LEADING = /^(?:(?:of|in|to|setting|order(?!\s+to\s+show)|case(?!\s+(?:management|conference)))\s+)+/i

/** An event at which the court or a neutral sits, as named in a text. */
export interface EventName extends Span {
  /** In the order’s words, lower case: “final pretrial conference”. */
  readonly what: string
}

/** Names of its own: “Sale Hearing”. */
const OWN_NAME = new RegExp(pattern`
  (?:(?!The\b|This\b|On\b|At\b|A\b|An\b|Each\b|Any\b|All\b|No\b|For\b|In\b|If\b|Before\b|After\b|
  It\b)[A-Z][a-z]+\s){1,3}$`)
/** “proposed voir dire”, “jury instructions, voir dire” is a list of questions. */
const DRAFT = /\b(?:proposed|requested|draft)\s+$|\b(?:instructions?|instrs?\.?|verdict\s+forms?|trial\s+briefs?),\s+(?:and\s+)?$/i

/** Every event that is named in a text, in order: “telephone conference”, “jury selection and trial”. */
export const eventNames = (text: string): EventName[] => {
  const found: EventName[] = []
  for (const m of text.matchAll(EVENT)) {
    const cut = LEADING.exec(m[0])?.[0].length ?? 0
    const words = m[0].slice(cut)
    if (DRAFT.test(text.slice(Math.max(0, m.index - 24), m.index))) continue
    const own = cut === 0 ? OWN_NAME.exec(text.slice(Math.max(0, m.index - 40), m.index))?.[0] ?? '' : ''
    found.push({ start: m.index + cut - own.length, end: m.index + m[0].length, what: (own + words).replace(/\s+/g, ' ').toLowerCase() })
  }
  return found
}

/** Whether an event may be named in a text at all: cheap, for cues. */
export const EVENT_CUE = new RegExp(pattern`
  hearing|\bhrg|conf|auction|argument|trial|mediation|arraignment|sentencing|\bcall|docket|jury|voir|creditors|appear|
  plea|evaluation|\bENE\b|\bCMC\b|\bMSC\b|\b[FI]?PTC?\b|\bICMC\b|\bRCMC\b|\bT[RS]C\b|\bOSC\b|S/C|JS/JT|markman|daubert|
  tutorial|ruling|decision|swearing|investiture|premises|statements|closings|status|prove-up|examination|meeting|
  session|appearance|return|proceeding|ceremony|court\s+date|\b(?:talk|speak|meet|convene|reconvene|heard)\b`, 'i')
