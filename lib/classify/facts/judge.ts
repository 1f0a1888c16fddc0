import type { Fact } from '../cue.ts'
import type { Paper } from '../paper/paper.ts'
import { JUDGE_TITLE } from '../paper/judge-titles.ts'
import { personName } from '../paper/names.ts'
import { pattern } from '../../patterns/pattern.ts'

const NAME = pattern`
  (?:[A-Z]\.\s?){0,2}[A-Z][\p{L}’'-]+(?:[^\S\n]+(?:[A-Z][\p{L}’'-]+|(?:[A-Z]\.){2,3}|[A-Z]\b\.?)){0,4}
  (?:,?[^\S\n]+(?:Jr|Sr|II|III|IV)\b\.?)?`
const IN_DOCKET_TEXT: readonly RegExp[] = [
  // “Magistrate Judge Nan R. Pruitt: ELECTRONIC ORDER entered.”
  new RegExp(pattern`
    ^\s*(?:(?:Chief|Senior|District|Magistrate|Bankruptcy|Circuit|U\.?S\.?|United\s+States)\s+)*Judge\s+(?<name>${NAME}):`, 'u'),
  new RegExp(pattern`
    \b(?:Signed|So\s+Ordered|Ordered|Entered|Approved|Issued)\s+by:?\s+(?:the\s+)?(?:Honorable\s+|Hon\.\s+)?(?:(?:Chief|Senior|
    Visiting|District|Magistrate|Bankruptcy|Circuit|U\.?S\.?|United\s+States)\s+)*(?:Judge:?\s+)?(?:Hon(?:orable|
    \.)\s+)?(?<name>${NAME})(?![\p{L}.’'-]|,?[^\S\n]+(?:\p{Lu}|(?:Courtroom\s+|Chief\s+)?Deputy))`, 'u'),
  // the courtroom deputy signs for the judge
  new RegExp(pattern`
    \bDeputy(?:\s+Clerk)?\s+(?:for|to)\s+(?:the\s+)?(?:Honorable|Hon\.|
    (?:(?:Chief|Senior|District|Magistrate)\s+)*Judge)\s+(?<name>${NAME})`, 'u'),
  new RegExp(pattern`
    \b(?:before|by|Before|BEFORE|[Cc]hambers\s+of|CHAMBERS\s+(?:of|OF))\s+(?:the\s+)?(?:Honorable|Hon\.|
    (?:(?:Chief|Senior|District|Magistrate|Bankruptcy|Circuit|U\.?S\.?|United\s+States)\s+)*Judge)\s+
    (?:Hon(?:orable|\.)\s+|Judge\s+)*(?<name>${NAME})`, 'u'),
]
/** “Judge Nan Pruitt on 5/7/2025” */
const ON_A_DAY = new RegExp(String.raw`\bJudge\s+(?<name>${NAME})\s+on\s+\d`, 'u')
/** Clerks write the surname alone: “MINUTES before Judge Pruitt”. */
const SURNAME = new RegExp(pattern`
  \b(?:[Bb]efore|[Bb]y|BEFORE)\s+(?:the\s+)?(?:(?:Chief|Senior|District|Magistrate|Bankruptcy)\s+)*
  Judge\s+(?<name>\p{Lu}\p{Ll}[\p{L}’'-]+)(?![\p{L}’'-])`, 'u')
/** “entered by Nan Pruitt, Appellate Judge” */
const IN_APPEALS = new RegExp(String.raw`\b(?:[Ee]ntered|[Ff]iled|[Ii]ssued)\s+by:?\s+(?<name>${NAME}),?\s+(?:\w+\s+)?(?:Judge|Justice)`, 'u')
const IN_FRONT: readonly RegExp[] = [
  new RegExp(String.raw`^(?:CHAMBERS OF\s+)?(?:THE\s+)?HON(?:ORABLE|\.)\s+(?<name>[^\n,]{4,45})`, 'imu'),
  new RegExp(pattern`
    \b(?:Chief\s+|Senior\s+|Magistrate\s+|District\s+)*Judge:?\s+(?:Hon\.?\s+|The Honorable\s+)?(?<name>${NAME})\s*(?:$|\n|\))`, 'mu'),
  new RegExp(pattern`
    ^(?:Before|PRESENT|Present)?:?\s*(?:Hon\.?\s+|The Honorable\s+|THE HONORABLE\s+)?(?<name>[A-Z][^\n,:]{3,40}),?\s*\n?\s*
    (?:${JUDGE_TITLE.source})`, 'mu'),
  new RegExp(String.raw`(?:PRESENT|Present):?\s*(?:THE\s+)?(?:Hon(?:orable|\.)|HON(?:ORABLE|\.))\s+(?<name>[^\n,]{4,45})`, 'u'),
]
/** Where a caption turns to the court below. */
const COURT_BELOW = /\b(?:Originating|District Court No|Appeal from|On [Aa]ppeal from|APPEAL FROM|D\.C\. No)/
const PANEL = /\bBefore:/
/** “NOTIFICATION OF DOCKET ENTRY” */
const DOCKET_ENTRY = /\bDOCKET\s+ENTRY\b/

const readJudge = (paper: Paper): string | null => {
  const { signing } = paper
  if (paper.docketText) return inDocketText(paper.text)
  if (signing?.by === 'judge' && signing.name) return signing.name
  if (signing?.by === 'clerk') return signing.name && PANEL.test(paper.front) ? firstName(paper.front, IN_FRONT) : null
  return inHead(paper)
}

const inDocketText = (text: string): string | null =>
  firstName(text, [...IN_DOCKET_TEXT, ON_A_DAY, IN_APPEALS]) ?? SURNAME.exec(text)?.groups?.name ?? null

/** The judge whom the caption names, or the body's first words. */
const inHead = ({ front, text, bodyAt }: Paper): string | null => {
  const own = front.split(COURT_BELOW)[0] ?? ''
  const body = text.slice(bodyAt)
  return firstName(own, IN_FRONT)
    ?? (DOCKET_ENTRY.test(front) ? firstName(body, IN_DOCKET_TEXT) : null)
    ?? firstName(body.slice(0, 120), IN_FRONT)
}

const firstName = (text: string, forms: readonly RegExp[]): string | null => {
  for (const form of forms) {
    const words = form.exec(text)?.groups?.name
    const name = words ? personName(words.replace(/\s+on$/, '')) : null
    if (name) return name
  }
  return null
}

const signed = (end: string, front = '') =>
  `UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\n${front}ORDER\n\nThe plaintiff shall answer the motion by June 3, 2025, and the defendant may reply within seven days of that.\n\nSO ORDERED.\n\n${end}`

export const judge: Fact<string> = {
  name: 'judge',
  read: readJudge,
  examples: [
    { text: 'MINUTE ORDER IN CHAMBERS of the Honorable Judge Nan Q. Pruitt, on 5/14/2025. IT IS ORDERED that the response is due by 6/3/2025.', tells: 'Nan Q. Pruitt' },
    { text: signed('Nan Q. Pruitt\n________________\nNAN Q. PRUITT\nUNITED STATES DISTRICT JUDGE APPROVED FOR ENTRY:\n\n/s/ Jo Poe\nAttorney for Plaintiff'), tells: 'Nan Q. Pruitt' },
    { text: signed('Dated: May 5, 2025 s/ Nan Q. Pruitt NAN Q. PRUITT United States District Judge'), tells: 'Nan Q. Pruitt' },
    { text: signed('DATED: May 5, 2025\n\nNAN Q. PRUITT\nUnited States District Judge'), tells: 'Nan Q. Pruitt' },
    { text: signed('/s/ Ian McGaha, III\n_______________\nIAN MCGAHA, III\nChief United States District Judge'), tells: 'Ian McGaha, III' },
    { text: signed('s/ Nan Pruitt\nHonorable Nan Pruitt\nUnited States Magistrate Judge'), tells: 'Nan Pruitt' },
    { text: signed('Nan Pruitt, U.S.D.J.'), tells: 'Nan Pruitt' },
    { text: signed('NAN PRUITT, Chief Judge'), tells: 'Nan Pruitt' },
    { text: signed('BY THE COURT:\n\n\nNan O’Dell Pruitt\nJudge'), tells: 'Nan O’Dell Pruitt' },
    { text: signed('', 'Judge Nan Pruitt\n\n'), tells: 'Nan Pruitt' },
    { text: 'TEXT ORDER: answer due 6/3/2025. So Ordered by Magistrate Judge Nan R. Pruitt on 5/13/2025. (akw) (Entered: 05/14/2025)', tells: 'Nan R. Pruitt' },
    { text: 'Magistrate Judge Nan R. Pruitt: ELECTRONIC ORDER entered. Answer due 6/3/2025. (abc) (Entered: 05/14/2025)', tells: 'Nan R. Pruitt' },
    { text: 'MINUTE entry before the Honorable Otto J. Brandt, Jr: Status hearing held. Response due by 6/3/2025.', tells: 'Otto J. Brandt, Jr' },
    { text: 'MINUTES before Judge Pruitt: status hearing set for 9:00 3/15/04. (wh) (Entered: 02/10/2004)', tells: 'Pruitt' },
    { text: 'SCHEDULING ORDER. Signed by Jo Poe, Courtroom Deputy for Honorable N. K. Pruitt III on July 8, 2025. (jas)', tells: 'N. K. Pruitt III' },
    { text: 'ORDER. Ordered by Senior Judge Otto Brandt. (GJG) (Entered: 05/24/2025)', tells: 'Otto Brandt' },
    { text: 'ORDER entered by Nan Pruitt, Appellate Judge: the brief is due June 3, 2016. [16-1033]', tells: 'Nan Pruitt' },
  ],
  counterexamples: [signed('_______________\nUnited States District Judge'), 'Order granting 6 Motion to Pay in Installments. Payment due by 6/3/2025. (kcnf) (Entered: 05/05/2025)'],
}
