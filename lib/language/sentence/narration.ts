import type { Span } from '../../document/span.ts'
import { overlaps } from '../../document/span.ts'
import { kept } from './kept.ts'
import type { MarkedSentence } from './marked-sentence.ts'
import { masked } from './masking.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Whether what stands at `span` is told, quoted or argued instead of commanded: history, law recited, quotations, what a party asks for. */
export const narrated = (sentence: MarkedSentence, span: Span): boolean =>
  sentence.mentions.some((m) => (m.kind === 'quotation' || m.kind === 'citation') && overlaps(m.span, span))
  || isTold(sentence)
  || isToldBefore(masked(sentence).slice(0, Math.max(0, span.start - sentence.start)))

/** A question, whatever closes it. */
const question = /\?["”’)]*\s*$/

/** A sentence that as a whole commands nothing: a recital, a question, a block quotation, a reference, a definition. */
const isTold = kept(({ paragraph, text }): boolean =>
  paragraph.kind === 'block-quote' || toldWhole.test(text) || question.test(text.slice(-12)))

/** “Whereas …”, “See …”, “Comes now …”, “Plaintiff moves for …”. */
const toldWhole = new RegExp([
  pattern`
    ^\W*(?:\d+\.\s*)?(?:whereas|see|see,?\s+e\.g\.|cf\.|accord|compare|id\.|ibid|cc:|
    copies(?![^.;]*\b(?:shall|must|may|will|(?:is|are)\s+(?:not\s+)?to)\b)|respectfully submitted|by:|dated|
    e-?mailed|mailed notice|but see)\b`,
  String.raw`^\W*(?:comes now|come now|now comes?)\b`,
  String.raw`\b(?:respectfully|hereby)\s+(?:request|ask|move|pray)s?\b`,
  String.raw`^["“][^"”]{1,60}["”]\s*(?:shall\s+mean|means|refers)`,
  pattern`
    \b(?:plaintiffs?|defendants?|petitioners?|respondents?|appellants?|appellees?|movants?|parties|government|debtors?|we|
    counsel)\s+(?:\w+ly\s+|now\s+|also\s+)?(?:moves?|asks?|requests?|petitions?|seeks?)\s+(?:for|the\s+court|this\s+court|that|to|
    an?\s+order)\b(?![^.;]{0,200}\b(?:ordered|granted|directed)\b)[^.;]{0,40}\b(?:order|stay|relief|that)\b`,
].join('|'), 'i')

/** Words before a command that make it somebody else's, or an earlier one. */
const isToldBefore = (before: string): boolean => {
  const near = before.slice(-400)
  return toldBefore.some((told) => told.test(near))
}

/** Words before a command, up to where it begins. */
const toldBefore: readonly RegExp[] = [
  // an earlier order, told again: “On May 3 the Court ordered that …”
  new RegExp(pattern`
    \b(?:[Cc]ourt|[Jj]udge|[Oo]rder|undersigned|[Ww]e|I)\b[^.;:]{0,60}(?<!\b(?:is|hereby|further)\s)\b(?:ordered|directed|
    instructed|required|had\s+ordered|stated|ruled|held|explained|noted|warned|advised|found|concluded|recognized|observed|
    emphasized)\s*,?\s+that\b[^;:]*$`),
  /\b(?:previously|earlier|already|initially|originally)\s+(?:ordered|directed|instructed|required|advised|warned|told)\b[^;:]*$/i,
  // law recited: “Rule 26 provides that a party must …”
  new RegExp(pattern`
    (?<!\bas\s(?:the\s|this\s|that\s|those\s)?)\b(?:rules?|r\.|sections?|§+|statutes?|act(?!\s+(?:that|which)\b)|
    code|constitution|amendment|congress|circuit|supreme court|lr|l\.r\.|civ\. l\.r\.|regulations?|law|
    procedures?)\b[^.;]{0,60}\b(?:provides?|requires?|states?|says|mandates|directs?|permits?|allows?|
    authorizes?|specif(?:y|ies)|instructs?|makes?\s+clear|dictates?|contemplates?|prescribes?)\b[^;]*$`, 'i'),
  // what courts above have held, what a contract says
  /\b(?:circuit|supreme\s+court)\b[^.;]{0,60}\b(?:held|holds?|said|ruled|explained|recognized|stated)\s+that\b[^;]*$/i,
  new RegExp(pattern`
    \b(?:lease|contract|note|policy|mortgage|guaranty|indenture|insurance|deed)\s+(?:also\s+|
    further\s+)?(?:provide[sd]?|state[sd]?|says|require[sd]?)\s+that\b[^;]*$`, 'i'),
  // the same where the rule's name is blotted out
  /_{4,}\s+(?:also\s+|further\s+)?(?:provides?|states?|says|permits?|authorizes?)\s+(?:that|the)\b[^;]*$/i,
  // “Under Rule 4(m), a defendant must be served within …”: any defendant, not ours
  /^\W*(?:under|by)\s+[^;]{0,80}?_{4,}[^;,]{0,40}?,?\s+an?\s[^,;]*$/i,
  /\bunder\s+(?:\w+\s+){0,3}law,?\s+(?:such|an?|the|any)\s[^,;]*$/i,
  /\b[Ii]t\s+(?:also\s+|further\s+)?(?:required|directed|ordered|provided|warned)\s+that\b[^;]*$/,
  /\bunder\s+(?:which|that\s+(?:rule|standard|statute|test)|this\s+(?:standard|test|rule))\b[^;]*$/i,
  new RegExp(pattern`
    ^\W*(?:to\s+(?:state|survive|prevail|establish|succeed|obtain|demonstrate|warrant|defeat|meet|satisfy|plead|prove|
    be\s+(?:held\s+)?liable|recover(?=\s+(?:under|for|on)))\b|
    in\s+order\s+to\s+(?:state|survive|prevail|establish|succeed|obtain|show))[^.;]{0,140}(?:,\s|_\s+|\s(?=an?\s))[^,;]*$`, 'i'),
  // what somebody says, wants or offers, going on after a semicolon: “Mr. Doe said that he would …; he will also …”
  new RegExp(pattern`
    \b(?:argues?|argued|contends?|contended|asserts?|asserted|maintains?|alleges?|alleged|believes?|urges?|testified|represented|
    advised|said|stated|requests|requested|asks|asked)\s+(?:the\s+court\s+)?that\b[^;]*;\s*(?:(?:and\s+)?(?:that\b|he\b|she\b|
    they\b))[^;]*$`, 'i'),
  new RegExp(pattern`
    \baccording\s+to\s+(?:the\s+|an?\s+|his\s+|her\s+|its\s+)?(?:[\w.'’-]+\s+){0,3}(?:declaration|affidavit|
    complaint|testimony|petition|motion|plaintiffs?|defendants?)\b[^;]*$`, 'i'),
  // argument: “Defendant argues that Plaintiff must …”, and not “a party who contends that it is privileged must …”
  new RegExp(pattern`
    (?<!\b(?:who|which|whoever|that)\s)\b(?:argues?|argued|contends?|contended|asserts?|asserted|maintains?|
    alleges?|alleged|urges?|testified|said|stated|objects|objected|asking)\s+that\b[^;,]*$`, 'i'),
]
