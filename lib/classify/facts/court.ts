import { courtById, courtOfCaption, courtOfHost, type CourtKind } from '../../courts/index.ts'
import type { Fact } from '../cue.ts'
import type { Paper } from '../paper/paper.ts'

/**
 * Docket text names other courts and never its own, except at the head of a sheet: there, what the source knows counts,
 * and where chambers take mail.
 */
const readCourt = (paper: Paper): string | null => {
  if (paper.known.court) return paper.known.court
  if (paper.docketText) return courtOfCaption(paper.front)?.id ?? hosted(paper)
  const named = placesToLook(paper).map((words) => courtOfCaption(words)?.id ?? null).find((id) => id !== null)
  return named ?? addressed(paper) ?? hosted(paper)
}

const HOST = /(?:@|\bwww\.)(\w{3,5})\.uscourts\.gov\b/gi

/** Its one address on the net: “email Pruitt_Chambers@ned.uscourts.gov”, “at www.ned.uscourts.gov”. */
const hosted = ({ text }: Paper): string | null => {
  const hosts = [...text.matchAll(HOST)].map((m) => `www.${m[1]!}.uscourts.gov`)
  const ids = new Set(hosts.map((host) => courtOfHost(host)?.id ?? null))
  return ids.size === 1 ? [...ids][0]! : null
}

/** “United States District Court, 450 Main Street, Hartford, Connecticut 06103” */
const ADDRESS = /\bUnited\s+States\s+(District|Bankruptcy)\s+Court[^]{0,120}?,\s+((?:[A-Z][a-z]+ ?){1,2})\s*\d{5}\b/

/** A letter's own address of the court, in a state that is one district. */
const addressed = ({ front }: Paper): string | null => {
  const state = ADDRESS.exec(front)
  return state?.[2] ? courtOfCaption(`United States ${state[1]} Court for the District of ${state[2].trim()}`)?.id ?? null : null
}

const placesToLook = ({ front, text, bodyAt, stamp, furniture }: Paper): readonly string[] => [
  front.length > 40 ? front : text.slice(0, Math.max(bodyAt, 800)),
  stamp?.text ?? '',
  furniture.join('\n'),
  // a running head read from the foot of the list up: layout lists what it met first
  furniture.toReversed().join('\n'),
]

/** What sort of court speaks: it decides how a number is read. `null` where no court is named at all. */
export const kindOfCourt = (paper: Paper): CourtKind | null => {
  const id = readCourt(paper)
  const found = id === null ? null : courtById(id)
  if (found) return found.kind
  const words = `${paper.front}\n${paper.furniture.join('\n')}`
  if (/\bBANKRUPTCY\s+COURT\b/i.test(words)) return 'bankruptcy'
  if (/\b(?:UNITED\s+STATES|U\.\s?S\.)\s+DISTRICT\s+COURT\b/i.test(words)) return 'district'
  if (/\b(?:UNITED\s+STATES|U\.\s?S\.)\s+COURTS?\s+OF\s+APPEALS?\b/i.test(words)) return 'circuit'
  return /\bCOURT\b/i.test(words) ? 'state' : null
}

export const court: Fact<string> = {
  name: 'court',
  read: readCourt,
  examples: [
    { text: 'POE & POE LLP\n41 Elm Avenue, New York\n\nUSDC SDNY\nDOCUMENT\nELECTRONICALLY FILED\n\nMay 6, 2025\n\nHon. Nan Pruitt\nUnited States District Judge\n\nDear Judge Pruitt:\n\nWe represent the defendants and write with consent to ask for an adjournment of the conference.\n\nSO ORDERED.\n\n/s/ Nan Pruitt\nU.S.D.J.', tells: 'nysd' },
    { text: 'IN THE UNITED STATES DISTRICT COURT\nFOR THE WESTERN DISTRICT OF TEXAS\nAUSTIN DIVISION\n\nJOAN PELL,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nORDER\n\nThe plaintiff shall answer the motion by June 3, 2025, and the defendant may reply within seven days of that.', tells: 'txwd' },
    { text: 'LOU MARSH (SBN 123456)\nAttorney for Plaintiff\n\nUNITED STATES BANKRUPTCY COURT\nEASTERN DISTRICT OF CALIFORNIA\n\nIn re: ADA HALE, Debtor.\n\nORDER\n\nThe debtor shall file amended schedules by June 3, 2025, and serve them on the trustee that same day.', tells: 'caeb' },
    { text: 'TEXT ORDER: The parties shall email a joint letter to Pruitt_Chambers@ned.uscourts.gov by 6/3/2025. (abc) (Entered: 05/05/2025)', tells: 'ned' },
  ],
  counterexamples: ['TEXT ORDER: Write to clerk@ned.uscourts.gov and to clerk@iasd.uscourts.gov. Answer due by 6/3/2025. (abc) (Entered: 05/05/2025)', 'TEXT ORDER: The case was transferred from the U.S. District Court for the Western District of Texas. Answer due by 6/3/2025. (abc) (Entered: 05/05/2025)'],
}
