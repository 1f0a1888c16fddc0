import type { Court } from './court.ts'
import { courts, districts } from './court-list.ts'

/**
 * Captions print a court's name in every way: over two lines or five, in one column of two, letter-spaced, with
 * “FOR THE” or without. So they are compared as bare letters: “UNITEDSTATESDISTRICTCOURTSOUTHERNDISTRICTOFNEWYORK”.
 */
const bareLetters = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')

const byId = new Map(courts.map((court) => [court.id, court]))

const districtByName = new Map(districts.map((district) => [bareLetters(`${district.part ?? ''}${district.place}`), district]))

/** Longest first, so that “Virginia” is not taken from within “West Virginia”. */
const oneOf = (words: readonly string[]): string => [...new Set(words.map(bareLetters))].sort((a, b) => b.length - a.length).join('|')

const PLACE = oneOf(districts.map((district) => district.place))
const PART = 'NORTHERN|SOUTHERN|EASTERN|WESTERN|MIDDLE|CENTRAL'
const ORDINALS = ['FIRST', 'SECOND', 'THIRD', 'FOURTH', 'FIFTH', 'SIXTH', 'SEVENTH', 'EIGHTH', 'NINTH', 'TENTH', 'ELEVENTH']
const CIRCUIT = `${ORDINALS.join('|')}|DISTRICTOFCOLUMBIA|DC|FEDERAL|\\d{1,2}(?:ST|ND|RD|TH|D)`

/** A way of naming a court, and which court it then is. Where two begin at the same place, the earlier in the list wins. */
interface Naming {
  readonly pattern: RegExp
  readonly court: (m: RegExpExecArray) => string | null
}

const districtId = (part: string | undefined, place: string, kind: 'id' | 'bankruptcy'): string | null =>
  districtByName.get(`${part ?? ''}${place}`)?.[kind] ?? null

const circuitNumber = (words: string): string =>
  words === 'FEDERAL' ? 'fc' : words === 'DISTRICTOFCOLUMBIA' || words === 'DC' ? 'dc'
    : String(ORDINALS.indexOf(words) + 1 || Number.parseInt(words, 10))

/** What may stand between a court's words and its district's: a case number in the other column, “[LIVE]”, a clerk's stamp. */
const GAP = '.{0,60}?'

const namings: readonly Naming[] = [
  { pattern: new RegExp(`BANKRUPTCYAPPELLATEPANEL(?:OF|FOR)?(?:THE)?(${CIRCUIT})CIRCUIT`, 'g'), court: (m) => `bap${circuitNumber(m[1]!)}` },
  { pattern: new RegExp(`COURTOFAPPEALS?(?:FORTHE)?${GAP}(?:FORTHE)?(${CIRCUIT})CIRCUIT`, 'g'), court: (m) => `ca${circuitNumber(m[1]!)}` },
  { pattern: /SUPREMECOURTOFTHEUNITEDSTATES/g, court: () => 'scotus' },
  { pattern: /(?:UNITEDSTATES|US)COURTOFFEDERALCLAIMS/g, court: () => 'cofc' },
  { pattern: /(?:UNITEDSTATES|US)COURTOFINTERNATIONALTRADE/g, court: () => 'cit' },
  { pattern: /JUDICIALPANELONMULTIDISTRICTLITIGATION/g, court: () => 'jpml' },
  { pattern: new RegExp(`BANKRUPTCYCOURT${GAP}(${PART})?DISTRICTOF(?:THESTATEOF|THE)?(${PLACE})`, 'g'), court: (m) => districtId(m[1], m[2]!, 'bankruptcy') },
  { pattern: new RegExp('DISTRICTCOURT(?:OF|FOR)?(?:THE)?(GUAM|VIRGINISLANDS|NORTHERNMARIANAISLANDS)BANKRUPTCYDIVISION', 'g'), court: (m) => districtId('', m[1]!, 'bankruptcy') },
  { pattern: new RegExp('(BANKRUPTCY|DISTRICT)COURT(?:OF|FOR)?(?:THE)?(GUAM|VIRGINISLANDS|NORTHERNMARIANAISLANDS)', 'g'), court: (m) => districtId('', m[2]!, m[1] === 'DISTRICT' ? 'id' : 'bankruptcy') },
  { pattern: new RegExp(`(?:UNITEDSTATES|US)DISTRICTCOURT${GAP}(${PART})?DISTRICTOF(?:THESTATEOF|THECOMMONWEALTHOF|THE)?(${PLACE})`, 'g'), court: (m) => districtId(m[1], m[2]!, 'id') },
  { pattern: new RegExp(`(?:UNITEDSTATES|US)DISTRICTCOURT(?:FORTHE)?(N|S|E|W|M|C)?D(?:OF)?(${PLACE})`, 'g'), court: (m) => districtId(partOf(m[1]), m[2]!, 'id') },
  { pattern: new RegExp(`USDC(?:OF)?(${PLACE})`, 'g'), court: (m) => districtId('', m[1]!, 'id') },
  { pattern: /USDC([NSEWMC])D([A-Z]{2})/g, court: (m) => `${m[2]}${m[1]}d`.toLowerCase() },
  { pattern: /ENTEREDON([A-Z]{3,4})DOCKET/g, court: (m) => byId.has(m[1]!.toLowerCase()) ? m[1]!.toLowerCase() : null },
  // the four states whose counting is known
  { pattern: /SUPERIORCOURT(?:OF)?(?:THE)?(?:STATEOF)?CALIFORNIA|COURTOFAPPEAL(?:OF|FOR)?(?:THE)?STATEOFCALIFORNIA|SUPREMECOURTOF(?:THESTATEOF)?CALIFORNIA/g, court: () => 'state-ca' },
  { pattern: /(?:SUPREME|COUNTY|FAMILY|SURROGATES|CIVIL|CRIMINAL)COURT(?:OF)?(?:THE)?(?:STATEOFNEWYORK|CITYOFNEWYORK)|STATEOFNEWYORK(?:SUPREME|COUNTY|FAMILY|SURROGATES)COURT/g, court: () => 'state-ny' },
  { pattern: /(?:DISTRICTCOURT|COUNTYCOURTATLAW|JUDICIALDISTRICT|PROBATECOURT).{0,60}?COUNTYTEXAS|SUPREMECOURTOF(?:THESTATEOF)?TEXAS|COURTOFAPPEALS.{0,40}?DISTRICTOFTEXAS/g, court: () => 'state-tx' },
  { pattern: /JUDICIALCIRCUIT.{0,60}?(?:COUNTY|STATEOF)FLORIDA|DISTRICTCOURTOFAPPEALOF(?:THESTATEOF)?FLORIDA|SUPREMECOURTOF(?:THESTATEOF)?FLORIDA|COUNTYCOURT.{0,60}?COUNTYFLORIDA/g, court: () => 'state-fl' },
  // a letterhead's or a notice's own address, or a district's name alone
  { pattern: /(?:WWW|ECF)([A-Z]{2,4}\d{0,2})USCOURTSGOV/g, court: (m) => m[1]!.toLowerCase() },
  { pattern: new RegExp(`(${PART})DISTRICTOF(${PLACE})`, 'g'), court: (m) => districtId(m[1], m[2]!, 'id') },
]

const partOf = (letter: string | undefined): string => PART.split('|').find((part) => part[0] === letter) ?? ''

/** Words before a court's name that make it another court than the one that speaks. */
const ELSEWHERE = /(?:APPEALS?(?:FROM)?(?:AN?ORDEROF)?|REVIEWOF|REMOVEDFROM|TRANSFERREDFROM|TRANSFERREDTO|REMANDEDTO|CERTIORARITO|JUDGMENTOF|ORDEROF|MANDATEOF|JUDGEOF|CLERKOF)(?:AN?|THE)?$/
const BELOW = /(?:APPEALS?FROM(?:AN?ORDEROF)?|ONAPPEALFROM)(?:THE)?$/

/** How much of a text is looked at: a caption and what stands around it. */
const REACH = 6_000

const namedIn = (text: string): { readonly court: Court; readonly at: number; readonly before: string; readonly rank: number }[] => {
  const letters = bareLetters(text.slice(0, REACH))
  return namings.flatMap(({ pattern, court }, rank) => [...letters.matchAll(pattern)].flatMap((m) => {
    const named = byId.get(court(m) ?? '')
    return named ? [{ court: named, at: m.index, before: letters.slice(Math.max(0, m.index - 60), m.index).replace(/(?:INTHE|UNITEDSTATES|US)$/, ''), rank }] : []
  }))
}

/**
 * The court that speaks in a caption, in any printed form; null where the words do not tell.
 * A court named only as the one appealed, removed or transferred from is passed over, and so is a bare
 * “Northern District of Ohio” wherever a court is named in full.
 */
export const courtOfCaption = (text: string): Court | null => {
  const bare = namings.length - 2
  const speaking = namedIn(text).filter(({ before }) => !ELSEWHERE.test(before))
  const full = speaking.filter(({ rank }) => rank < bare)
  const first = (full.length > 0 ? full : speaking).sort((a, b) => a.at - b.at || a.rank - b.rank)[0]
  return first?.court ?? null
}

/** The district or bankruptcy court from which an appeal came, where the caption says so. */
export const courtBelowOf = (text: string): Court | null =>
  namedIn(text).find(({ court, before }) => (court.kind === 'district' || court.kind === 'bankruptcy') && BELOW.test(before))?.court ?? null
