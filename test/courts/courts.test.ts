import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { courtBelowOf, courtById, courtOfCaption, courtOfHost, courts, timeZoneOf, zoneIsOpen } from '../../lib/courts/index.ts'

const tablePath = join(import.meta.dirname, '../../../shared/rules/courts.json')
const table = existsSync(tablePath)
  ? JSON.parse(readFileSync(tablePath, 'utf8')) as { id: string; caption_forms: string[]; tz: string; state: string; circuit: string | null; host: string; short: string; efiling_cutoff: string }[]
  : []
if (table.length === 0) console.warn('../shared/rules is not there: its table of courts is skipped')

describe.skipIf(table.length === 0)('the given table of courts', () => {
  test('every court is known, with its zone, state, circuit, host and hour', () => {
    for (const row of table) {
      const court = courtById(row.id)
      expect([court?.zone, court?.state, court?.circuit, court?.host, court?.short, court?.filingHour?.hour ?? '24:00'], row.id)
        .toEqual([row.tz, row.state, row.circuit, row.host, row.short, row.efiling_cutoff])
      expect(courtOfHost(row.host)?.id).toBe(row.id)
    }
  })
  test('every printed form names its court, in one line, in two, in small letters and letter-spaced', () => {
    for (const row of table) {
      for (const form of row.caption_forms) {
        for (const printed of [form, form.replace(/ (FOR THE|NORTHERN|SOUTHERN|EASTERN|WESTERN|DISTRICT OF)/, '\n$1'), form.toLowerCase(), form.split('').join(' ')]) {
          expect(courtOfCaption(`${printed}\n\nDOE, Plaintiff,\n v.\nROE, Defendant.`)?.id, printed).toBe(row.id)
        }
      }
    }
  })
})

describe('a court is told from its caption', () => {
  test.each([
    ['UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK', 'nysd'],
    ['IN THE UNITED STATES DISTRICT COURT FOR THE\nSOUTHERN DISTRICT OF WEST VIRGINIA\nAT CHARLESTON', 'wvsd'],
    ['UNITED STATES DISTRICT COURT          Case No. 5:20-cv-01234\nNORTHERN DISTRICT OF CALIFORNIA', 'cand'],
    ['U.S. District Court [LIVE]\nMiddle District of Alabama', 'almd'],
    ['United States District Court\nfor the\nDistrict of Columbia', 'dcd'],
    ['UNITED STATES COURT OF APPEALS\nFOR THE DISTRICT OF COLUMBIA CIRCUIT', 'cadc'],
    ['United States Court of Appeals, 10th Circuit', 'ca10'],
    ['UNITED STATES BANKRUPTCY COURT\nDISTRICT OF DELAWARE\n\nIn re: Acme, Chapter 11', 'deb'],
    ['DISTRICT COURT OF THE VIRGIN ISLANDS\nDIVISION OF ST. CROIX', 'vid'],
    ['IN THE DISTRICT COURT OF GUAM', 'gud'],
    ['United States District Court, E.D. Pennsylvania.', 'paed'],
    ['In the United States Court of Federal Claims\nOFFICE OF SPECIAL MASTERS', 'cofc'],
    ['UNITED STATES BANKRUPTCY APPELLATE PANEL\nOF THE NINTH CIRCUIT', 'bap9'],
    ['filed 05/22/26   USDC Colorado   pg 1 of 4', 'cod'],
    ['OFFICE OF THE CLERK\n601 Market Street\nWebsite: www.ca3.uscourts.gov', 'ca3'],
    ['SUPERIOR COURT OF THE STATE OF CALIFORNIA\nCOUNTY OF LOS ANGELES', 'state-ca'],
    ['SUPREME COURT OF THE STATE OF NEW YORK\nCOUNTY OF KINGS', 'state-ny'],
    ['IN THE DISTRICT COURT OF\nHARRIS COUNTY, TEXAS\n129TH JUDICIAL DISTRICT', 'state-tx'],
    ['IN THE CIRCUIT COURT OF THE ELEVENTH JUDICIAL CIRCUIT\nIN AND FOR MIAMI-DADE COUNTY, FLORIDA', 'state-fl'],
  ])('%j', (caption, id) => { expect(courtOfCaption(caption)?.id).toBe(id) })

  test.each([
    'COURT OF WORKERS’ COMPENSATION CLAIMS\nAT NASHVILLE',
    'ORDER: Plaintiff shall respond by 8/4/2021. (Entered: 07/30/2021)',
    'THE CLERK OF THE UNITED STATES BANKRUPTCY COURT shall mail this notice',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF NEW YORK',
    '',
  ])('%j does not tell', (caption) => { expect(courtOfCaption(caption)).toBeNull() })

  test('an appeal is its own court’s, though it names the one below', () => {
    const caption = 'UNITED STATES COURT OF APPEALS\nFOR THE FIFTH CIRCUIT\nNo. 21-10234\nAppeal from the United States District Court\nfor the Northern District of Texas'
    expect(courtOfCaption(caption)?.id).toBe('ca5')
    expect(courtBelowOf(caption)?.id).toBe('txnd')
    expect(courtOfCaption('On Appeal from the United States District Court for the Eastern District of Pennsylvania\n\nUnited States Court of Appeals for the Third Circuit')?.id).toBe('ca3')
  })
  test('a case transferred in is the court’s that has it', () => {
    expect(courtOfCaption('Transferred from the United States District Court for the District of Nevada\n\nUNITED STATES DISTRICT COURT\nCENTRAL DISTRICT OF CALIFORNIA')?.id).toBe('cacd')
  })
  test('a hostile page is read in no time', () => {
    expect(courtOfCaption('UNITED STATES DISTRICT COURT '.repeat(2000))).toBeNull()
  })
})

describe('a court is told from its host', () => {
  test.each([['ecf.nysd.uscourts.gov', 'nysd'], ['ecf-train.nysb.uscourts.gov', 'nysb'], ['pacer.ca2.uscourts.gov', 'ca2'], ['ecf.cacd.uscourts.gov:443', 'cacd'], ['cand-showdoc.azurewebsites.us', 'cand'], ['www.supremecourt.gov', 'scotus']])(
    '%s', (host, id) => { expect(courtOfHost(host)?.id).toBe(id) })
  test.each(['pcl.uscourts.gov', 'example.com', 'ecf.nysd.uscourts.gov.example.com', 'www.uscourts.gov'])('%s is none', (host) => { expect(courtOfHost(host)).toBeNull() })
})

describe('a court’s zone', () => {
  const court = (id: string) => courtById(id)!
  test.each([['flnd', '3:21-cv-00437', 'America/Chicago'], ['flnd', '4:21-cv-00437', 'America/New_York'], ['txwd', 'El Paso Division', 'America/Denver'], ['txwd', null, 'America/Chicago'],
    ['insd', '3:22-cv-1', 'America/Chicago'], ['idd', '2:20-cv-00001', 'America/Los_Angeles'], ['sdd', '5:20-cv-05001', 'America/Denver'], ['hid', null, 'Pacific/Honolulu']])(
    '%s, %s: %s', (id, where, zone) => { expect(timeZoneOf(court(id), where)).toBe(zone) })
  test('is open only where a district has two clocks and nothing tells which', () => {
    expect(zoneIsOpen(court('txwd'))).toBe(true)
    expect(zoneIsOpen(court('txwd'), '1:20-cv-1')).toBe(false)
    expect(zoneIsOpen(court('nysd'))).toBe(false)
  })
  test('is one that exists, and every id is unique', () => {
    for (const { zone } of courts) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
    expect(new Set(courts.map(({ id }) => id)).size).toBe(courts.length)
  })
})
