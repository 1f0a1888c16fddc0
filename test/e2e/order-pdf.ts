import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'

const sample = join(import.meta.dirname, '../../assets/public/sample-order.pdf')

/** The bytes of the sample order; a short one typeset here where it has not been made. */
export const orderPdf = async (): Promise<Uint8Array> => (existsSync(sample) ? new Uint8Array(readFileSync(sample)) : typeset(lines))

/** A made-up order. */
const lines = [
  'Case 1:26-cv-04417-RMK   Document 31   Filed 06/18/26   Page 1 of 1', '',
  'UNITED STATES DISTRICT COURT', 'SOUTHERN DISTRICT OF NEW YORK', '',
  'HARBOR LANE BOOKS LLC, Plaintiff, v. NORTHGATE FREIGHT INC., Defendant.', '26-cv-4417 (RMK)', '', 'ORDER', '',
  'Defendant shall serve its initial disclosures no later than July 2, 2026.',
  'Within 14 days of the date of this Order, Plaintiff shall file an amended complaint.',
  'The parties shall appear for a settlement conference on July 20, 2026 at 2:00 p.m.',
  'Failure to comply with this Order may result in sanctions.', '',
  'SO ORDERED.', 'Dated: June 18, 2026',
]

/** One page of 12-point lines. */
export const typeset = async (text: readonly string[]): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.TimesRoman)
  const page = document.addPage([612, 792])
  text.forEach((line, at) => page.drawText(line, { x: 72, y: 740 - at * 18, size: 12, font }))
  return document.save()
}
