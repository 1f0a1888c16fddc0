import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { courtOfHost } from '../../lib/courts/index.ts'
import { readNotice } from '../../lib/notices/read-notice.ts'

const folder = join(import.meta.dirname, '../../../shared/fixtures')
const absent = !existsSync(folder)

interface Expected {
  readonly court_id: string
  readonly appellate: boolean
  readonly dockets: readonly { readonly docket_number: string; readonly case_name: string
    readonly docket_entries: readonly { readonly date_filed: string; readonly description: string; readonly document_number: string | null; readonly document_url: string | null }[] }[]
  readonly email_recipients: readonly { readonly email_addresses: readonly string[] }[]
}

const notices = absent ? [] : ['nef', 'nda'].flatMap((kind) => readdirSync(join(folder, kind)).flatMap((file): [string, string, Expected][] => {
  const source = join(folder, kind, file)
  // where a notice was kept both as mail and as a page, the facts beside it are the mail's
  if (!/\.(?:txt|html)$/.test(file) || (file.endsWith('.html') && existsSync(source.replace('.html', '.txt')))) return []
  const expected = JSON.parse(readFileSync(source.replace(/\.(?:txt|html)$/, '.json'), 'utf8')) as Expected
  // an empty object marks notices of another make (claims, corrections), which other parsers leave unread
  return expected.dockets ? [[`${kind}/${file}`, source, expected]] : []
}))

const words = (text: string): string[] => text.match(/[\p{L}\d]+/gu) ?? []
const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe.skipIf(absent)(`real notices${absent ? ' (skipped: ../shared/fixtures is not here)' : ''}`, () => {
  test.for(notices)('%s', async ([, source, expected]) => {
    const read = await readNotice(new Uint8Array(readFileSync(source)))
    if (!read.ok) throw new Error(read.because)
    const { notice } = read
    const url = expected.dockets[0]?.docket_entries[0]?.document_url
    expect([expected.court_id, url ? courtOfHost(new URL(url).host)?.id : null]).toContain(notice.court)
    expect(notice.kind).toBe(expected.appellate ? 'docket-activity' : 'filing')
    expect(notice.dockets.map(({ caseNumber }) => caseNumber)).toEqual(expected.dockets.map(({ docket_number }) => docket_number))
    expected.dockets.forEach(({ case_name, docket_entries: [entry] }, i) => {
      const docket = notice.dockets[i]!
      expect(notice.filedOn ?? notice.enteredOn?.slice(0, 10)).toBe(entry?.date_filed)
      expect(docket.documentNumber).toBe(entry?.document_number)
      expect(docket.documentUrl).toBe(entry?.document_url)
      expect(docket.caseName?.slice(0, 3).toLowerCase().replace('usa', 'uni')).toBe(case_name.slice(0, 3).toLowerCase())
      // the facts leave out some words in italics; none of theirs may be missing from ours, in their order
      const theirs = words(oneSpace(entry?.description ?? '')), ours = words(docket.docketText)
      let at = 0
      for (const word of ours) if (word === theirs[at]) at++
      expect(theirs.slice(at)).toEqual([])
      expect(ours.length).toBeLessThanOrEqual(theirs.length + 40)
    })
  })

  test('those who were served electronically are found wherever the facts name some', async () => {
    for (const [name, source, expected] of notices) {
      const read = await readNotice(new Uint8Array(readFileSync(source)))
      const addresses = read.ok ? read.notice.dockets.flatMap(({ electronically }) => electronically.flatMap((one) => one.addresses)) : []
      if (expected.email_recipients.some(({ email_addresses }) => email_addresses.length > 0) && !name.includes('nyeb')) expect(addresses, name).not.toEqual([])
    }
  })
})
