import type { ReadDocument, Reading } from './reading.ts'

/**
 * A name for each finding that outlives a reading: docket, kind and quote. The user's decisions and the
 * calendar's events hang on it, so the same order read again, by a later version or from a copy stamped
 * for another reader, keeps them.
 */

/**
 * Where a document stands on its docket: court, case and document number; the file's own hash where any of them
 * is not known. `documentNumber` is the stamp's (`ReadingText.stamp`), `hash` the SHA-256 of the file.
 */
export const homeOf = (document: ReadDocument, documentNumber: string | null, hash: string): string =>
  document.court !== null && document.caseNumber !== null && documentNumber !== null
    ? `${document.court}/${document.caseNumber}/${documentNumber}`
    : hash

/** Court and docket number, the same for all documents of a case; empty where either is not known. */
export const caseKeyOf = ({ court, caseNumber }: Pick<ReadDocument, 'court' | 'caseNumber'>): string =>
  court !== null && caseNumber !== null ? `${court}/${caseNumber}` : ''

type Docketed = Pick<ReadDocument, 'court' | 'caseNumber'>

/** Whether two papers are of one case. The office's digit is not always printed: only two that differ tell two cases. */
export const sameCase = (a: Docketed, b: Docketed): boolean => {
  if (a.court === null || a.court !== b.court || a.caseNumber === null || b.caseNumber === null) return false
  const [one, other] = [officeApart(a.caseNumber), officeApart(b.caseNumber)]
  return one.serial === other.serial && (one.office === null || other.office === null || one.office === other.office)
}

const officeApart = (caseNumber: string): { readonly office: string | null; readonly serial: string } => {
  const [, office = null, serial = caseNumber] = /^(\d{1,2}):(.+)$/.exec(caseNumber) ?? []
  return { office, serial: serial.toLowerCase() }
}

/** The identity of every finding in a reading, by the finding's id (d1, t1, s1, c1). `home` is from `homeOf`. */
export const identitiesOf = (reading: Reading, home: string): ReadonlyMap<string, string> => {
  const seen = new Map<string, number>()
  const named = (kind: string) => ({ id, quote }: { readonly id: string; readonly quote: string }): [string, string] => {
    const plain = `${home}|${kind}|${fold(quote)}`
    const before = seen.get(plain) ?? 0
    seen.set(plain, before + 1)
    // an order may say the same words twice: the second is another obligation
    return [id, before === 0 ? plain : `${plain}|${before + 1}`]
  }
  return new Map([
    ...reading.directives.map(named('directive')),
    ...reading.deadlines.map(named('deadline')),
    ...reading.settings.map(named('setting')),
    ...reading.consequences.map(named('consequence')),
  ])
}

/** Letters and digits only, lower case: copies differ in quotes, dashes and spaces. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
