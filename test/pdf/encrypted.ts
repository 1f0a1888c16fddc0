import { createHash } from 'node:crypto'

// A one-page PDF locked with a user password, by the standard security handler's first revision (40-bit RC4; PDF 1.7,
// 7.6.3): small enough to write by hand, and what old scanners still make.

const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex')
const ID = Buffer.from('536f204f7264657265642074657374', 'hex')

const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32)
const md5 = (...parts: readonly Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest()

const rc4 = (key: Buffer, text: Buffer): Buffer => {
  const state = Array.from({ length: 256 }, (_, i) => i)
  const swap = (i: number, k: number): void => { const held = state[i] as number; state[i] = state[k] as number; state[k] = held }
  for (let i = 0, k = 0; i < 256; i++) { k = (k + (state[i] as number) + (key[i % key.length] as number)) & 255; swap(i, k) }
  let i = 0, k = 0
  return Buffer.from(text.map((byte) => {
    i = (i + 1) & 255
    k = (k + (state[i] as number)) & 255
    swap(i, k)
    return byte ^ (state[((state[i] as number) + (state[k] as number)) & 255] as number)
  }))
}

/** A PDF whose one line is `words`, to be opened with `password`. */
export const encryptedPdf = (words: string, password: string): Uint8Array => {
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(password))
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff])
  const key = md5(padded(password), owner, permissions, ID).subarray(0, 5)
  const user = rc4(key, PADDING)
  const content = rc4(md5(key, Buffer.from([5, 0, 0, 0, 0])).subarray(0, 10), Buffer.from(`BT /F1 12 Tf 72 700 Td (${words}) Tj ET`, 'latin1'))
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
    `<< /Length ${content.length} >>\nstream\n${content.toString('latin1')}\nendstream`,
    `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P -4 >>`,
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const xref = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Encrypt 6 0 R /ID [<${ID.toString('hex')}> <${ID.toString('hex')}>] >>\nstartxref\n${xref}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}
