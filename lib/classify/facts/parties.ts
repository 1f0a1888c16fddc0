import type { Party, Side } from '../../document/document-profile.ts'
import type { Fact } from '../cue.ts'
import type { Paper } from '../paper/paper.ts'
import { pattern } from '../../patterns/pattern.ts'

const SIDES: readonly (readonly [RegExp, Side])[] = [
  [/third[-\s]party|intervenor|interpleader|garnishee|amicus|relator/i, 'third-party'],
  [/plaintiff|claimant|employee/i, 'plaintiff'], [/defendant|employer|carrier/i, 'defendant'],
  [/petitioner/i, 'petitioner'], [/respondent/i, 'respondent'], [/appellant/i, 'appellant'], [/appellee/i, 'appellee'],
  [/debtor/i, 'debtor'], [/creditor/i, 'creditor'], [/trustee/i, 'trustee'], [/movant/i, 'movant'],
]
/** “Plaintiffs”, “Counterclaim Defendant”, “Third-Party Plaintiff and Movant”. */
const ROLE_NAMED = pattern`
  (?:(?:Counter(?:claim)?|Cross(?:claim)?|Third[-\s]Party|Consolidated|Intervenor|Nominal|Lead|
  Chapter\s+\d+)[-\s/]*)*(?:Plaintiff|Defendant|Petitioner|Respondent|Appellant|Appellee|Debtor|Movant|Claimant|Intervenor|Employee|
  Employer|Carrier|Relator|Garnishee)s?(?:\(s\)|-in-Possession)?(?:\s*[,/–-]?\s*(?:and\s+)?(?:Counter(?:claim)?|Cross|
  Third[-\s]Party)?[-\s]*(?:Plaintiff|Defendant|Petitioner|Respondent|Appellant|Appellee|Movant|Claimant)s?)*`
/** A line that ends in a role. */
const ROLE = new RegExp(pattern`^[)\s]*(${ROLE_NAMED})[.,;:\s)]*$`, 'i')
/** A role in the midst of a line, before the next name: “Plaintiff, v.”. */
const ROLE_WITHIN = new RegExp(pattern`
  (^|,\s+|\.\s+)(${ROLE_NAMED})[.,;]?
  (?=\s+(?:v\.|vs\.|and\b|(?!Appell|Plaintiff|Defendant|Counter|Cross|Third|Respondent|Petitioner)[A-Z])|\s*$)[.,;]?`, 'g')
/** What parts the sides, in the midst of a line. */
const VERSUS_WITHIN = /(^|\s)(v\.|vs\.|-\s?against\s?-)(?=\s|$)/gi
const VERSUS = /^[)\s]*(?:v\.?|vs\.?|versus|[-–—]?\s?against\s?[-–—]?|- v\.? -)[\s)]*$/i
const NO_PARTY = new RegExp(pattern`
  \bCOURT\b|\b(?:Court of|Courthouse|District Court)\b|\bDIVISION\b|\bCIRCUIT\b|^(?:For|FOR) the|\bCircuit\b|^Before\b|^USCA|
  ^FILED\b|\bJudges?\.?$|^\s*(?:FOR THE|IN THE|DISTRICT OF|(?:NORTHERN|SOUTHERN|EASTERN|WESTERN|MIDDLE|CENTRAL)\s+DISTRICT|AT\s|
  CASE|CIVIL|CRIMINAL|Case|Civil|No\.|NO\.|Docket|Judge|JUDGE|(?:The\s+)?Hon\.?\b|(?:The|THE)\s+Honorable|HONORABLE|and$|AND$|x$|_+|
  -+$)|\b(?:ORDER|JUDGMENT|OPINION)\b|^(?:RE|Re):|^\[|^.{130}|^[\d\s.:-]+$|Attorneys? for|\b\d:\d\d-|^State File|^(?:PRESENT|
  Present)\b|Deputy Clerk|Court (?:Reporter|Recorder)|^Attorneys? Present|Not Present|^Proceedings:`)

/** A line of the court's own name: whatever stood above it was no party. */
const COURTS_NAME = /\b(?:DISTRICT|SUPERIOR|SUPREME|CIRCUIT|COUNTY|BANKRUPTCY) COURT\b|\bCOURTS? OF\b/

const readParties = (paper: Paper): readonly Party[] | null => {
  if (paper.docketText) return null
  const found = inCaption(paper) ?? inRe(paper.front)
  return found && found.length > 0 ? found.map((party) => ({ ...party, aliases: aliasesOf(paper.text, party.name) })) : null
}

const COUNTY = /^COUNTY OF [A-Z ]+$/
/** Words of the court's name, after which the first party's begins. */
const COURT_OR_DIVISION = /COURT|DIVISION/
/** No caption is longer, in characters. */
const LONGEST_CAPTION = 8000

/** Names gather line by line until their role ends them; the line “v.” parts the sides where no role is printed. */
const inCaption = (paper: Paper): Omit<Party, 'aliases'>[] | null => {
  const lines = captionOf(paper)
  if (lines.some((text) => /^in\s+re\b/i.test(text))) return null
  const parties: Omit<Party, 'aliases'>[] = []
  let name: string[] = []
  let versus = false
  let untitled: number | null = null
  const close = (side: Side) => {
    for (const one of severed(name.join(' ').replace(/\s+/g, ' ').trim())) parties.push({ name: one, side })
    name = []
  }
  for (const text of lines) {
    const role = roleIn(text)
    if (beginsTitle(text, paper)) untitled ??= name.length
    else if (VERSUS.test(text)) {
      if (name.length > 0) close('plaintiff')
      versus = true
    } else if (role !== null) {
      const words = text.slice(0, text.lastIndexOf(role)).replace(/[\s,]+$/, '')
      if (words) name.push(words)
      if (name.length > 0) close(sideOf(role))
    } else if (NO_PARTY.test(text) || text.length < 2) {
      if (!versus && COURT_OR_DIVISION.test(text)) name = []
    } else if (name.length > 0 || !COUNTY.test(text)) name.push(text)
  }
  // no role closes the last name: it is what stands between “v.” and the title
  name = name.slice(0, untitled ?? 2)
  if (versus && name.length > 0 && !parties.some(({ side }) => side !== 'plaintiff')) close('defendant')
  return versus || parties.length > 1 ? parties.slice(0, 20) : null
}

/** The caption's left column, a name, a role or a “v.” on each line. */
const captionOf = ({ lines, bodyAt }: Paper): string[] =>
  lines.filter((line) => line.end < bodyAt && line.end < LONGEST_CAPTION)
    .flatMap((line) => (COURTS_NAME.test(line.text) ? ['COURT'] : unfolded(leftColumn(line.text))))

const beginsTitle = (text: string, { title }: Paper): boolean => title !== null && text.length > 4 && title.startsWith(text)

/** The role that a line is, or that ends it after its last comma. */
const roleIn = (text: string): string | null => {
  const role = ROLE.exec(text) ?? ROLE.exec(text.split(/,\s*(?=[^,]*$)/).at(-1) ?? '')
  return role?.[1] || null
}

const leftColumn = (text: string): string => text.replace(/\s*[)§|:]+\s.*$|\s*[)§|]+$|\s{2,}(?=\S)(?!\s).*$/, '').trim()

/** A caption whose lines were joined, apart again: “Plaintiff, v. ACME, INC., Defendant” is five lines. */
const unfolded = (text: string): string[] =>
  text.replace(ROLE_WITHIN, '$1\n$2\n')
    .replace(VERSUS_WITHIN, '$1\n$2\n')
    .split('\n')
    .map((part) => part.replace(/_{2,}/g, ' ').trim())
    .filter((part) => part !== '')

/** A double role (“Defendants and Counterclaim Plaintiffs”) counts as its first. */
const sideOf = (role: string): Side => {
  const first = role.replace(/^(?:Nominal|Lead|Consolidated)\s+/i, '').split(/\s+and\s+|,|\/|\s[–-]\s/)[0] ?? role
  return SIDES.find(([words]) => words.test(first))?.[1] ?? 'other'
}

/** What is said of a party after its name: “individually and on behalf of …”, “a California corporation”. */
const DESCRIPTION = new RegExp(pattern`
  ,?\s*(?:\bindividually\b.*|
  ,\s*(?:an?|the)\s+[\w\s]*?(?:corporation|individual|company|partnership|municipality)\b|
  et\s+al\.?|inclusive|on behalf of .*)`, 'gi')
/** Where one name ends and another begins. */
const BETWEEN_NAMES = /\s*;\s*(?:and\s+)?|,?\s+and\s+(?=\p{Lu}|DOES)/u
/** What a caption prints around a name: a label, a rule of stars, the number. */
const AROUND_NAME = /^(?:Re|RE|Title|Case\s+(?:Title|Name)):?\s+|[-_*]{3,}\s*x?|(?:\*\s){2,}\*?|,?\s+Nos?\.\s.*$|,?\s*et\s+al\.?$/g

/** “ACME, INC. and JOAN DOE” is two parties; what is said of them is none. */
const severed = (words: string): string[] =>
  words.replace(DESCRIPTION, ' ')
    .split(BETWEEN_NAMES)
    .map((one) => one.replace(AROUND_NAME, ' ').trim().replace(/^[\s,.]*(?:and\s+)?|[\s,]+$/gi, '').replace(/\s+/g, ' '))
    .filter((one) => /\p{L}{2}/u.test(one) && one.length < 120)

/** “In re: Lou Hale, Debtor” */
const IN_RE = /\bIn\s+re:?[\s)]+((?:[^\n]{2,90}\n+){0,3}?[^\n]{2,90}?)[,\s)]+(?:Reorganized\s+)?Debtors?\b/i
/** A line that names both sides: “Title: ALMA DOE v. BRAM ROE”. */
const BOTH_SIDES = new RegExp(pattern`
  ^(?:(?:R[Ee]|Title|Case\s+Title|Case\s+Name):?\s)?[^\S\n]*
  ([A-Z][^\n]{2,60}?),?\s+v\.\s+([A-Z][^\n]{2,60}?)[,.]?\s*$`, 'm')

/** The debtor of “In re”, else the two sides of a title in one line. */
const inRe = (front: string): Omit<Party, 'aliases'>[] | null => {
  const found = IN_RE.exec(front)
  if (found?.[1]) return severed(found[1].replace(/\s*[)|]\s*.*$|\n+/gm, ' ').trim()).map((name) => ({ name, side: 'debtor' as const }))
  const sued = BOTH_SIDES.exec(front)
  if (!sued?.[1] || !sued[2]) return null
  return [{ name: shortened(sued[1]), side: 'plaintiff' }, { name: shortened(sued[2]), side: 'defendant' }]
}

const shortened = (name: string): string => name.replace(/,?\s+Nos?\.\s.*$|,?\s*et\s+al\.?$/gi, '').trim()

const QUOTED = /["“”']\s?([\p{L}][\p{L}\d.&’' -]{1,40}?)[,.]?["“”']/gu

/** Short names that the text defines beside the name: “Ada Smith (“Smith” or the “Lessee”)”. */
const aliasesOf = (text: string, name: string): readonly string[] => {
  const words = name.split(/[\s,]+/).slice(0, 4)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join(String.raw`[\s,]+`)
  const aliases = new Set<string>()
  for (const { 1: bracket = '' } of text.matchAll(new RegExp(`${words}[^()\\n]{0,50}?\\s*\\(([^()]{2,90})\\)`, 'gi'))) {
    for (const { 1: alias } of bracket.matchAll(QUOTED)) if (alias) aliases.add(alias)
  }
  return [...aliases]
}

const body = 'The plaintiff shall answer the motion by June 3, 2025, and the defendant may reply within seven days of that day.'

export const parties: Fact<readonly Party[]> = {
  name: 'parties',
  read: readParties,
  examples: [
    {
      text: `UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nADA SMITH, individually and on\nbehalf of all others similarly situated,\n\nPlaintiff,\n\n-against-\n\nACME TOOLS, INC. and JOAN ROE,\n\nDefendants.\n\nORDER\n\nPlaintiff Ada Smith (“Smith”) moves to compel Acme Tools, Inc. (“Acme” or the “Company”) to answer the requests that she served.`,
      tells: [{ name: 'ADA SMITH', side: 'plaintiff', aliases: ['Smith'] }, { name: 'ACME TOOLS, INC.', side: 'defendant', aliases: ['Acme', 'Company'] }, { name: 'JOAN ROE', side: 'defendant', aliases: [] }],
    },
    { text: `UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nUNITED STATES OF AMERICA\n\nv.\n\nBRAM ROE,\nDefendant.\n\nORDER\n\n${body}`, tells: [{ name: 'UNITED STATES OF AMERICA', side: 'plaintiff', aliases: [] }, { name: 'BRAM ROE', side: 'defendant', aliases: [] }] },
    { text: `UNITED STATES BANKRUPTCY COURT\nDISTRICT OF MONTANA\n\nIn re:\n\nBRIAR MILL LLC,\n\nDebtor.\n\nORDER\n\n${body}`, tells: [{ name: 'BRIAR MILL LLC', side: 'debtor', aliases: [] }] },
    { text: `UNITED STATES DISTRICT COURT DISTRICT OF MONTANA\n\nALMA DOE, et al.,\n\nPlaintiffs, v.\n\nTIDE CO., and\n\nPIER LLC,\n\nDefendants.\n\nORDER\n\n${body}`, tells: [{ name: 'ALMA DOE', side: 'plaintiff', aliases: [] }, { name: 'TIDE CO.', side: 'defendant', aliases: [] }, { name: 'PIER LLC', side: 'defendant', aliases: [] }] },
  ],
  counterexamples: ['ORDER granting 21 Motion to Extend. Answer due 6/3/2025. Signed by Judge Nan Pruitt on 5/5/2025. (abc) (Entered: 05/05/2025)'],
}
