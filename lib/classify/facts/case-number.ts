import type { Fact } from '../cue.ts'
import type { Paper } from '../paper/paper.ts'
import { kindOfCourt } from './court.ts'
import { pattern } from '../../patterns/pattern.ts'

/** A case number in the form that CM/ECF gives it, and as the paper prints it. */
export interface CaseNumber {
  readonly number: string
  readonly asPrinted: string
}

const TYPES: Readonly<Record<string, string>> = {
  c: 'cv', cv: 'cv', ca: 'cv', civ: 'cv', civil: 'cv', cr: 'cr', crim: 'cr', criminal: 'cr', mc: 'mc', misc: 'mc', miscellaneous: 'mc',
  mj: 'mj', mag: 'mj', magistrate: 'mj', md: 'md', mdl: 'md', ml: 'ml', gj: 'gj', dm: 'dm', sw: 'sw', bk: 'bk', ap: 'ap', mp: 'mp', po: 'po',
  ct: 'ct', hc: 'hc', fp: 'fp', at: 'at', wo: 'wo', dp: 'dp', pr: 'pr',
}
const TYPE = String.raw`(?<type>Civil|Civ|CV|CA|C|Criminal|Crim|CR|Misc|MC|MJ|Mag|MDL|MD|ML|GJ|DM|SW|BK|AP|MP|PO|CT|HC|FP)\b\.?`
/** The same before a serial number, with no edge of a word between. */
const TYPE_JOINED = TYPE.replace(String.raw`\b\.?`, String.raw`\.?`)
const YEAR = String.raw`(?<year>(?:19|20)\d{2}|\d{2})`
const OFFICE = String.raw`(?:(?<office>\d{1,2}):\s?)?`
const TAIL = String.raw`(?<tail>(?:-[A-Z][A-Za-z]{0,12}\b|-\d{1,3}\b)*)`

const FORMS: readonly RegExp[] = [
  // 1:20-cv-08607-JMF · 20 Civ. 8607 · 20-CV-8607 (JMF) · 16 C 8449 · 11DM9 · 4:06CR00123
  new RegExp(String.raw`(?<![\w/§.-])${OFFICE}${YEAR}\s?-?\s?${TYPE_JOINED}\s?-?\s?(?:No\.?\s?)?(?<serial>\d{1,6})(?![\d:])${TAIL}`, 'i'),
  // 26-20193-CR-QUARLES · 1:24-20001-CIV-ALTMAN · 0:24-60012-cv
  new RegExp(String.raw`(?<![\w/§.-])${OFFICE}${YEAR}-(?<serial>\d{4,6})-${TYPE}${TAIL}`, 'i'),
  // C 08-02214 SBA · CV 16-1261-RGK · SACV 16-01261 · CIV S-04-1234 · CV-06-02141-PHX-DGC · CR12-00123
  new RegExp(String.raw`(?<![\w/§.-])(?:(?:SA|ED|LA)\s?)?${TYPE_JOINED}\s?-?\s?(?:[SF]-)?${YEAR}-(?<serial>\d{2,6})(?![\d/])${TAIL}`, 'i'),
]
const LABEL = pattern`
  (?:(?<kind>[Cc]ivil(?:\s+[Aa]ction)?(?:\s+[Cc]ase)?|CIVIL(?:\s+ACTION)?(?:\s+CASE)?|Criminal(?:\s+Action)?(?:\s+Case)?|
  CRIMINAL(?:\s+ACTION)?(?:\s+CASE)?|C(?:rim|RIM)\.?|C(?:iv|IV)\.?(?:\s+A(?:ction|CTION)?\.?)?|C\.?\s?A\.?|C\/A|C[rR]\.?|M(?:isc|
  ISC)(?:ellaneous|ELLANEOUS)?\.?(?:\s+(?:Action|Case|ACTION|CASE))?|Mag(?:istrate)?\.?(?:\s+Judge)?|A(?:dv|DV)(?:ersary|
  ERSARY)?\.?(?:\s+(?:P(?:roc|ROC)(?:eeding|EEDING)?|Case|CASE|Pro|PRO)\.?)?|MDL|C(?:ase|ASE)|C(?:ause|AUSE)|D(?:ocket|OCKET)|
  I(?:ndex|NDEX)|F(?:ile|ILE)|A(?:ppeal|PPEAL)|B(?:ankruptcy|ANKRUPTCY)|B(?:ankr?|K)\.?|A(?:ction|CTION))\s*)?`
const NUMBERED = new RegExp(pattern`
  (?<![\w.])${LABEL}(?:[Ff]ile\s+|FILE\s+|[Cc]ase\s+|CASE\s+)?(?:N[oO](?:\(?[sS]\)?)?\b|N(?:umber|UMBER)\b|
  #)[.:]*\s{0,4}[:#]?\s{0,4}(?<rest>(?=[^\n]{0,20}\d)[A-Z0-9][^\n;]{1,60})`, 'g')
/** Words before a number that make it another's: “D.C. No. …”, “Dkt. #12”. */
const ANOTHERS = new RegExp(pattern`
  \b(?:State\s+File|Bar|Dkt|Doc|ECF|Filing|Document|Motion|Seq\.?|Sequence|Suite|Claim|Exhibit|Agency|D\.?C\.?|Below|Originating|
  District(?:\s+Court)?(?:\s+Case)?|Civil\s+Rule|Room|Page)\s*$`, 'i')
/** “[24-2160] AW”, “(mab)[1:17-mj-00110-DJS]” */
const ENDS_ENTRY = /\[((?:\d{1,2}:)?\d{2}-[\w-]{3,20})\](?=\W*(?:\(?[A-Z]{2,4}\)?)?\W*(?:$|[[(]))/
/** “Associated Cases: 1:11-cv-10230-MLW, …” */
const ASSOCIATED = /\bAssociated\s+Cases?:\s*((?:\d{1,2}:)?\d{2}-[\w-]+)/
const BARE_FEDERAL = /^(?:(?<office>\d{1,2}):\s?)?(?<year>(?:19|20)\d{2}|\d{2})-(?<serial>\d{1,6})(?![\d/])/

/** `office:yy-type-nnnnn`, the office only where it is printed, the serial in five figures. */
const federalNumber = (printed: string, type?: string): string | null => {
  for (const form of FORMS) {
    const found = form.exec(printed)?.groups
    const named = TYPES[found?.type?.toLowerCase() ?? '']
    if (found && named) return joined(found, named)
  }
  const bare = BARE_FEDERAL.exec(printed.trim())?.groups
  return bare && type ? joined(bare, type) : null
}

const joined = ({ office, year = '', serial = '' }: Record<string, string | undefined>, type: string): string =>
  `${office ? `${office}:` : ''}${year.slice(-2)}-${type}-${serial.replace(/^0+(?=\d{5})/, '').padStart(5, '0')}`

const readCaseNumber = (paper: Paper): CaseNumber | null => {
  const printed = printedNumber(paper)
  if (paper.known.caseNumber) return { number: paper.known.caseNumber, asPrinted: printed?.asPrinted ?? paper.known.caseNumber }
  const stamped = paper.stamp?.caseNumber
  if (!stamped) return printed
  const number = federalNumber(stamped) ?? stampedPlain(stamped)
  return { number, asPrinted: printed?.asPrinted ?? stamped }
}

/** A bankruptcy or appellate stamp: “22-10964-mg”, “12-2209”; the judge's initials are no part of the number. */
const stampedPlain = (stamped: string): string => stamped.replace(/-[a-z]{2,4}\d{0,2}$/i, '').replace(/\(L\)$/i, '')

const printedNumber = (paper: Paper): CaseNumber | null => (paper.docketText ? inDocketText(paper) : inCaption(paper))

const inDocketText = ({ text }: Paper): CaseNumber | null => {
  const told = ENDS_ENTRY.exec(text)?.[1] ?? ASSOCIATED.exec(text)?.[1]
  return told ? { number: federalNumber(told) ?? told, asPrinted: told } : null
}

/** A number with its label; in a federal trial court one that tells the type of case before all others. */
const inCaption = (paper: Paper): CaseNumber | null => {
  const region = `${paper.front}\n${paper.front.length < 300 ? paper.text.slice(paper.bodyAt, paper.bodyAt + 600) : ''}`
  const court = kindOfCourt(paper)
  const labelled = [...region.matchAll(NUMBERED)].filter((m) => !ANOTHERS.test(region.slice(0, m.index)))
  const first = labelled.find((m) => /^Adv/i.test(m.groups?.kind ?? '')) ?? labelled[0]
  const { rest = '', kind = '' } = first?.groups ?? {}
  if (court !== 'state' && court !== 'circuit') {
    for (const candidate of [rest, ...labelled.map((m) => m[0])]) {
      const number = federalNumber(candidate)
      if (number) return { number, asPrinted: asPrinted(rest) }
    }
    const number = court === null ? null : federalNumber(region)
    if (number) return { number, asPrinted: matched(region) }
  }
  const printed = asPrinted(rest)
  if (!/\d/.test(printed)) return court === 'circuit' ? bareAppeal(region) : null
  const number = court === 'district' ? federalNumber(printed, typeBy(kind, region)) : null
  return { number: number ?? (court === 'bankruptcy' ? stampedPlain(printed) : printed), asPrinted: printed }
}

/** “UNITED STATES OF AMERICA, Plaintiff, v.” */
const GOVERNMENT_SUES = /UNITED STATES(?: OF AMERICA)?,?\s*\)?\s*(?:Plaintiff,?\s*)?(?:v|vs)\.?\s/i

/** What a district court's bare number counts: told by the words before it, else by who sues whom. */
const typeBy = (kind: string, region: string): string => {
  if (/^(?:Cr|Crim)/i.test(kind)) return 'cr'
  if (/^Misc/i.test(kind)) return 'mc'
  if (/^Mag/i.test(kind)) return 'mj'
  if (/^MDL/i.test(kind)) return 'md'
  if (/^(?:Civ|C\.?\s?A|C\/A)/i.test(kind)) return 'cv'
  if (/\bCRIMINAL\b/i.test(region)) return 'cr'
  return GOVERNMENT_SUES.test(region) && !/\bCIVIL\b/i.test(region) ? 'cr' : 'cv'
}

/** The first federal number, as it is printed. */
const matched = (region: string): string => {
  for (const form of FORMS) {
    const found = form.exec(region)
    if (found) return found[0]
  }
  return ''
}

const bareAppeal = (region: string): CaseNumber | null => {
  const found = /(?:^|\s)(\d{2}-\d{3,5}(?:-[a-z]{2,3})?)(?=\s|$)/m.exec(region)?.[1]
  return found ? { number: found, asPrinted: found } : null
}

/** The number alone: judges' initials in brackets, a second number and the column beside it left off. */
const asPrinted = (rest: string): string =>
  rest.replace(/\s{3,}.*$/, '')
    .replace(/(\d[\w-]*)\.\s+(?=[A-Z][a-z]).*$/, '$1')
    .replace(/[;&].*$/, '')
    .replace(/\s*(?:\(|,?\s+(?:and|Chapter|Hon|Judge|Section|Division|Related|Assigned|JURY)\b).*$/i, '')
    .replace(/(\d)\s+[A-Z][A-Za-z,.]{2,}.*$/, '$1')
    .replace(/[\s,.)|]+$/, '')
    .trim()

const inDistrict = (printed: string, number: string, asPrinted = printed.replace(/^.*?(?:No|NO|Number|#)[.:]*\s*/, '')) => ({
  text: `UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\n${printed}\n\nORDER\n\nThe plaintiff shall answer the motion by the third of June, and the defendant may reply within seven days of that.`,
  tells: { number, asPrinted },
})
const elsewhere = (court: string, printed: string, number: string, asPrinted: string) => ({
  text: `${court}\n\nALMA DOE, Appellant,\n\nv.\n\nBRAM ROE, Appellee.\n\n${printed}\n\nORDER\n\nThe motion to extend the time for the opening brief is granted, and it shall be filed by the third of June this year.`,
  tells: { number, asPrinted },
})

export const caseNumber: Fact<CaseNumber> = {
  name: 'case-number',
  read: readCaseNumber,
  examples: [
    inDistrict('Case No. 1:20-cv-08607-JMF-BCM', '1:20-cv-08607', '1:20-cv-08607-JMF-BCM'),
    inDistrict('20 Civ. 8607 (JMF) (BCM)', '20-cv-08607', '20 Civ. 8607'),
    inDistrict('21cv437', '21-cv-00437'),
    inDistrict('No. 16 C 8449', '16-cv-08449', '16 C 8449'),
    inDistrict('C.A. No. 24-1183-CTH', '24-cv-01183', '24-1183-CTH'),
    inDistrict('C/A No.: 3:12-1234-CMC', '3:12-cv-01234', '3:12-1234-CMC'),
    inDistrict('Case No. CV 16-1261-RGK (JEMx)', '16-cv-01261', 'CV 16-1261-RGK'),
    inDistrict('Case No.: SACV 16-01261-DOC', '16-cv-01261', 'SACV 16-01261-DOC'),
    inDistrict('Case No. CV21-00016-ABC(JCx)', '21-cv-00016', 'CV21-00016-ABC'),
    inDistrict('CASE NO.: C 08-02214 SBA', '08-cv-02214', 'C 08-02214'),
    inDistrict('No. CV-06-02141-PHX-DGC', '06-cv-02141', 'CV-06-02141-PHX-DGC'),
    inDistrict('CASE NO. 26-20193-CR-QUARLES/VANTERPOOL', '26-cr-20193', '26-20193-CR-QUARLES/VANTERPOOL'),
    inDistrict('Case No. 0:24-60012-CIV-ALTMAN', '0:24-cv-60012', '0:24-60012-CIV-ALTMAN'),
    inDistrict('Civil No. 12-1234 (JNE/SER)', '12-cv-01234', '12-1234'),
    inDistrict('CIVIL ACTION NO. 2:12-01234', '2:12-cv-01234', '2:12-01234'),
    inDistrict('Criminal Action No. 21-123', '21-cr-00123', '21-123'),
    inDistrict('CIVIL ACTION FILE\nNO. 1:25-CV-1932-DLM', '1:25-cv-01932', '1:25-CV-1932-DLM'),
    inDistrict('Case No. 2:2021-cv-00123', '2:21-cv-00123', '2:2021-cv-00123'),
    inDistrict('MISC. NO. 10GJ3793', '10-gj-03793', '10GJ3793'),
    inDistrict('Case No. 1:11DM9; 1:10GJ3793', '1:11-dm-00009', '1:11DM9'),
    inDistrict('NO. 4:06CR00123 BSM', '4:06-cr-00123', '4:06CR00123'),
    inDistrict('Case No. CIV-20-123-G', '20-cv-00123', 'CIV-20-123-G'),
    inDistrict('Case: 3:24-mj-00071', '3:24-mj-00071', '3:24-mj-00071'),
    { text: 'Case 2:25-cv-00731-TKM Document 34 Filed 11/12/25 Page 1 of 5\n\nUNITED STATES DISTRICT COURT\nMIDDLE DISTRICT OF FLORIDA\n\nA CO., Plaintiff,\nv.\nB CO., Defendant.\n\nCase No.: 25-cv-731-TKM\n\nORDER\n\nThe plaintiff shall answer the motion by the third of June, and the defendant may reply within seven days of that.', tells: { number: '2:25-cv-00731', asPrinted: '25-cv-731-TKM' } },
    elsewhere('United States Court of Appeals\nFor the First Circuit', 'No. 12-2209', '12-2209', '12-2209'),
    elsewhere('UNITED STATES COURT OF APPEALS\nFOR THE NINTH CIRCUIT', 'No. 22-55123\n\nD.C. No. 2:20-cv-01234-ABC', '22-55123', '22-55123'),
    elsewhere('UNITED STATES BANKRUPTCY COURT\nEASTERN DISTRICT OF MICHIGAN', 'Case No. 26-20417-xyz, Chapter 11', '26-20417', '26-20417-xyz'),
    elsewhere('UNITED STATES BANKRUPTCY COURT\nMIDDLE DISTRICT OF FLORIDA', 'Case No. 8:09-bk-12345-CPM', '8:09-bk-12345', '8:09-bk-12345-CPM'),
    elsewhere('UNITED STATES BANKRUPTCY COURT\nSOUTHERN DISTRICT OF NEW YORK', 'Case No. 22-10964 (MG)\n\nAdv. Proc. No. 22-01012 (MG)', '22-01012', '22-01012'),
    elsewhere('SUPERIOR COURT OF THE STATE OF WASHINGTON\nKING COUNTY', 'Cause No. 21-2-01234-5 SEA', '21-2-01234-5', '21-2-01234-5'),
    elsewhere('SUPREME COURT OF THE STATE OF NEW YORK\nCOUNTY OF KINGS', 'Index No. 650123/2021', '650123/2021', '650123/2021'),
    { text: 'TEXT NOTICE as to Bram Roe: a hearing is set for 5/10/2017 at 2:00 PM. (mab)[1:17-mj-00110-NPX]', tells: { number: '1:17-mj-00110', asPrinted: '1:17-mj-00110-NPX' } },
    { text: 'Judge Nan Pruitt: ORDER entered. Roe shall file by 6/7/2018. Associated Cases: 1:11-cv-10230-NPX, 1:11-cv-12049-NPX(Bono, Jo) (Entered: 06/06/2018)', tells: { number: '1:11-cv-10230', asPrinted: '1:11-cv-10230-NPX' } },
    { text: 'ORDER entered by Nan Pruitt, Appellate Judge: the brief is due June 3, 2016. [16-1033] (DO) [Entered: 05/17/2016 03:58 PM]', tells: { number: '16-1033', asPrinted: '16-1033' } },
  ],
  counterexamples: [
    'ORDER granting 21 Motion to Extend. Answer due 6/3/2025. Signed by Judge Nan Pruitt on 5/5/2025. (abc) (Entered: 05/05/2025)',
    'UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF MICHIGAN\n\nHONORABLE NAN PRUITT\n\nSTANDING ORDER\n\nThis order governs every civil case, and a brief may not exceed 25 pages unless I have said otherwise in writing.',
  ],
}
