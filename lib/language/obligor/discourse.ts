import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { sentenceAt } from '../sentence/sentence-at.ts'
import { calledByHeading, ownerOfHeading } from './addressee.ts'
import { isNobody, isOfficer, type Case } from './case.ts'
import { pattern } from '../../patterns/pattern.ts'

const papers = new RegExp(pattern`
  \b(letter|affidavit|notice|report|statement|response|brief|memorand(?:um|a)|plan|motion|form|declaration|list|chart|document|
  certificate|complaint|answer|submission|log|protocol|order|agreement|objection|opposition|reply|stipulation|disclosure|payment|
  draft|exhibit|binder|deposition|mediation|material|agenda|notebook|proposal|application|petition|record|invoice|bid|ballot|copy|
  copie|paper|filing|request|conference|call|inspection|production|sheet|message|email|e-mail|demand|offer|search|challenge|
  designation|election|delivery|service|posting|publication|deposit|bond|appendix)s?\b`, 'gi')

/** The order that commands is nobody's paper: “within seven days of this Order”. */
const ownOrder = /\b(?:this|the\s+court['’]s|of\s+(?:this|the)|by\s+(?:this|the))\s+(?:court\s+)?orders?\b/gi

/** “The affidavit shall also confirm …”: he who was last told to file it. */
export const spokenOf = (subject: string, { resolved, directive, text }: Case): string | null => {
  if (!/^\W*(?:(?:\w+,\s+)?(?:the|this|that|these|those|such|any\s+such|said)\s|(?:[Aa]n?|any)\s+(?:sur-?)?repl(?:y|ies)\b|it\b|[A-Z]{2,6}s?\b|production\b|payment\b|service\b|delivery\b|posting\b|publication\b)/.test(subject.replace(/^(\W*)([A-Z])(?=[a-z])/, (_, gap: string, first: string) => gap + first.toLowerCase()))) return null
  const noun = [...subject.replace(ownOrder, ' ').matchAll(papers)].map((m) => m[1]!.toLowerCase().replace('memoranda', 'memorandum')).at(-1)
  const told = resolved.slice(-25).reverse().filter((d) => !isNobody(d.obligor) && d.obligor !== 'clerk of court' && directive.span.start - d.span.end < 5_000)
  // “a completed Fact Sheet (“PFS”)”, and then “the PFS”
  const short = /\b([A-Z]{2,6})s?\b/.exec(subject)?.[1]
  const shortened = short && told.find((d) => new RegExp(`\\b${short}\\b`).test(text.slice(d.span.start, d.span.end)))
  if (shortened) return shortened.obligor
  if (!noun) return null
  // he whose paper was named first, however far off: “Defendants’ response to the demand”
  const first = told.find((d) => new RegExp(`^(?:\\S+['’]s?\\s+)(?:\\S+\\s+)?${noun}`, 'i').test(text.slice(d.span.start, d.span.end)))
  if (first) return first.obligor
  for (const earlier of told.slice(0, 8)) {
    if (directive.span.start - earlier.span.end > 1_500) break
    const words = text.slice(earlier.span.start, earlier.span.end).toLowerCase().replace(ownOrder, ' ')
    if (new RegExp(`\\b${noun}`).test(words) || (verbs[noun]?.test(words) ?? false)) return earlier.obligor
  }
  return null
}

/** A paper named by what was to be done. */
const verbs: Readonly<Record<string, RegExp>> = {
  response: /show\s+cause|\brespond/, opposition: /show\s+cause|\boppose/, objection: /show\s+cause|\bobject/, form: /appearance|application/,
  production: /\bproduce/, challenge: /\bchallenge/, delivery: /\bdeliver/, service: /\bserve/, posting: /\bpost\b/, publication: /\bpublish/, deposit: /\bdeposit/, designation: /\bdesignate/, election: /\belect\b/, inspection: /\binspect/, payment: /\bpay\b/, disclosure: /\bdisclose/, reply: /\breply/, submission: /\bsubmit|\bfile\b/, filing: /\bfile\b/, request: /\brequest/, answer: /\banswer/, statement: /\bstate\b/, report: /\breport\b/,
}

/** Whose heading a bare row or a passive stands under. */
export const underHeading = ({ sentences, index, sentence }: Case): string | null => {
  for (let i = index - 1; i >= 0 && i > index - 10; i--) {
    const above = sentences[i]!
    // a heading with a table under it is the table’s
    if (above.paragraph.kind === 'row' && sentence.paragraph.kind !== 'row') return null
    if (above.paragraph.kind !== 'heading' || /\d{2}|\b(?:shall|must|filed)\b/.test(above.text) || above.paragraph === sentence.paragraph) continue
    return ownerOfHeading(above.text.trim())
  }
  return null
}

/** What the clerk does to an order’s copies and to the docket: “A copy of this Order is to be mailed to Plaintiff”, “D.E. 44 is to be terminated”. */
export const clerksWork = (subject: string, act: string): boolean =>
  /^\W*(?:an?\s+|the\s+)?(?:\w+\s+)?cop(?:y|ies)\s+of\s+(?:this|the\s+foregoing)\s+(?:\w+\s+){0,3}(?:order|judgment|opinion|decision|report|notice)\b/i.test(subject) && /^\s*(?:be\s+)?(?:\w+\s+)?(?:e-?mailed|mailed|sent|transmitted|forwarded)\b/i.test(act)
  || /^\W*(?:the\s+|this\s+|those\s+)?(?:\w+\s+)?(?:motions?|case|action|matter|file|docket|d\.?e\.?|ecf|doc(?:ket|ument)?\.?|dkt\.?)(?:\s+(?:nos?\.?|entr(?:y|ies))?\s*\[?[\d\s,and&]+\]?)?\s*$/i.test(subject) && /^\s*(?:to\s+)?be\s+(?:\w+ly\s+)?(?:terminated|closed|reopened|unsealed|restyled|reassigned)\b/i.test(act)
  || /^\W*(?:the|a)\s+(?:court['’]s\s+|certified\s+)?(?:mandate|summons)\s*$/i.test(subject) && /^\s*(?:then\s+)?issue\b/i.test(act)

/** To whom the section speaks that a sentence stands in: “TO PLAINTIFF: … You must …”. */
export const calledAbove = ({ sentences, index }: Case): string | null => {
  for (let i = index - 1; i >= 0 && i > index - 40; i--) {
    const { paragraph, text } = sentences[i]!
    if (paragraph.kind === 'heading' && !/\d{3}/.test(text)) return calledByHeading(text)
  }
  return null
}

/** What every side does in a case: nobody’s alone, whoever was told something before. */
const common = new RegExp(pattern`
  \b(?:discovery|depositions?|dispositive|motions?|mediation|rebuttals?|argument|trial|conference|hearing|settlement|pretrial|
  experts?|interrogatories|requests?|exhibits?|witness\w*|stipulations?|briefs?|objections?|oppositions?|responses?|repl(?:y|ies)|
  confidential\w*|protected|deadlines?|schedule|parties|counsel|party|sides?|papers|copies|binders?|orders?|
  transcripts?|memoranda|letters?|appearances?|case|action|stay)\b`, 'i')

const answering = /\b(?:oppositions?|responses?|repl(?:y|ies)|objections?|hearing|conference|trial|discovery|deadlines?|parties|counsel|motions?|depositions?|case|action|orders?|rebuttal)\b/i

/** A passive in the same paragraph goes on about him who was told just before: “Halversen shall search … Messages are to be turned over …”. */
export const goesOn = (subject: string, { resolved, directive, sentence, sentences }: Case): string | null => {
  const last = resolved.at(-1)
  // “A participant may take part by video, and the request has to reach the mediator …”: one sentence, one person
  if (last && last.span.start >= sentence.start && !isNobody(last.obligor) && !isOfficer(last.obligor) && /^\W*(?:and\s+)?(?:the|an?|that|such|any)\s/i.test(subject) && !answering.test(subject)) return last.obligor
  if (!last || common.test(subject) || !/\w/.test(subject) || isOfficer(last.obligor) || !isParticular(last.obligor)) return null
  const near = directive.span.start - last.span.end < 350 && paragraphOf(sentences, last.span.start) === sentence.paragraph
  return near ? last.obligor : null
}

const paragraphOf = (sentences: readonly MarkedSentence[], at: number): unknown => sentences[sentenceAt(sentences, at)]?.paragraph

const isParticular = (obligor: string): boolean => !isNobody(obligor) && !/\b(?:parties|counsel|party|side|sides|attorneys?|anyone|whoever|person|persons|those|lawyers?)\b/.test(obligor.replace(/\b(?:producing|receiving|designating|moving) party\b/, ''))
