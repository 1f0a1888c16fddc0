import { describe, expect, test } from 'vitest'
import { factsOf, pdfsAmong, readNotice } from '../../lib/notices/index.ts'

const PLAIN = `U.S. District Court

District of Montana

Notice of Electronic Filing
The following transaction was entered by Pruitt, Nan on 5/9/2025
4:06 PM MDT and filed on 5/8/2025

Case Name: Doe v. Roe Tools, Inc. et al

Case Number: 1:25-cv-00012-NP-XYZ https://ecf.mtd.uscourts.gov/cgi-bin/DktRpt.pl?1234

Filer:

Document Number: 31(No document attached)

Docket Text:
TEXT ORDER: Plaintiff shall answer by 6/3/2025.
(abc)

1:25-cv-00012-NP-XYZ Notice has been electronically mailed to:
Ada      Lawyer
   ada@example.com, files@example.com

1:25-cv-00012-NP-XYZ Notice will be delivered by other means to::
Bram Roe
12 Hill Road
Helena, MT 59601
`

const HTML = `<html><head><style>p{}</style><title>x</title></head><body><p align=center><strong>U.S. Bankruptcy Court</strong></p><p>District of Delaware</p>Notice of Electronic Filing<BR>
<div>The following transaction was received from A. Lawyer entered on 11/20/2024 at 10:28 AM EST and filed on 11/20/2024<BR>
<table><tr><td><strong>Case Name:</strong></td><td>Briar Mill LLC   </td></tr><tr><td><strong>Case Number:</strong></td><td><A HREF=https://ecf.deb.uscourts.gov/cgi-bin/DktRpt.pl?1>24-01017-MAF</A></td></tr>
<tr><td><strong>Document Number:</strong></td><td><a href='https://ecf.deb.uscourts.gov/doc1/042012345678?caseid=1&amp;magic_num=5'>7</a></td></tr></table>
<table><tr><td><strong>Case Name:</strong></td><td>Briar &amp; Sons</td></tr><tr><td><strong>Case Number:</strong></td><td><A HREF=https://ecf.deb.uscourts.gov/cgi-bin/DktRpt.pl?2>22-10577-MAF</A></td></tr>
<tr><td><strong>Document Number:</strong></td><td><a href='https://ecf.deb.uscourts.gov/doc1/042012345679?caseid=2'>142</a></td></tr></table>
<p><strong>Docket Text:</strong><BR>Order <i>granting</i> extension. Objections due 12/4/2024. (Lawyer, A)</p>
<BR><B>24-01017-MAF Notice will be electronically mailed to:</B><BR><BR><span>A. Lawyer on behalf of Debtor</span><br>a@example.com, b@example.com;c@example.com<BR>
<BR><B>24-01017-MAF Notice will not be electronically mailed to:</B><BR><BR>Lou Hale<BR></div></body></html>`

const mail = (subject: string, body: string, type = 'text/plain'): string =>
  `From: ECF <ecf@mtd.uscourts.gov>\r\nTo: a@example.com\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body.replace(/\r?\n/g, '\r\n')}`

const withFiles = (subject: string, body: string, files: { type: string; name: string; content: string }[]): string => [
  'From: Ada <ada@example.com>', `Subject: ${subject}`, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="edge"', '',
  '--edge', 'Content-Type: text/plain; charset=utf-8', '', body,
  ...files.flatMap(({ type, name, content }) => ['--edge', `Content-Type: ${type}; name="${name}"`, `Content-Disposition: attachment; filename="${name}"`,
    ...(type === 'application/pdf' ? ['Content-Transfer-Encoding: base64', '', btoa(content)] : ['', content])]),
  '--edge--', ''].join('\r\n')

const noticeOf = async (source: string) => {
  const read = await readNotice(source)
  if (!read.ok) throw new Error(read.because)
  return read
}

describe('a notice of electronic filing', () => {
  test('as plain text tells both dates, the number, the words and who was told how', async () => {
    const { notice } = await noticeOf(mail('Activity in Case 1:25-cv-00012-NP-XYZ Doe v. Roe Tools, Inc. et al Text Order', PLAIN))
    expect(notice).toMatchObject({ kind: 'filing', court: 'mtd', enteredBy: 'Pruitt, Nan', enteredOn: '2025-05-09T16:06', zoneAsPrinted: 'MDT', filedOn: '2025-05-08', event: 'Text Order', forwarded: false })
    expect(notice.dockets).toEqual([{
      caseName: 'Doe v. Roe Tools, Inc. et al', caseNumber: '1:25-cv-00012', caseNumberAsPrinted: '1:25-cv-00012-NP-XYZ', filer: null,
      documentNumber: '31', documentUrl: null, docketUrl: 'https://ecf.mtd.uscourts.gov/cgi-bin/DktRpt.pl?1234',
      docketText: 'TEXT ORDER: Plaintiff shall answer by 6/3/2025. (abc)',
      electronically: [{ name: 'Ada Lawyer', addresses: ['ada@example.com', 'files@example.com'] }],
      byOtherMeans: ['Bram Roe', '12 Hill Road', 'Helena, MT 59601'],
    }])
  })

  test('tells what is known before the words are read', async () => {
    const { notice } = await noticeOf(PLAIN)
    expect(factsOf(notice, notice.dockets[0]!, true)).toMatchObject({ court: 'mtd', caseNumber: '1:25-cv-00012', enteredOn: '2025-05-09T16:06', docketText: true })
  })

  test('of several dockets tells each its own number and link, and all the docket text', async () => {
    const { notice } = await noticeOf(HTML)
    expect(notice).toMatchObject({ court: 'deb', enteredOn: '2024-11-20T10:28' })
    expect(notice.dockets.map(({ caseNumber, documentNumber, documentUrl, caseName }) => [caseName, caseNumber, documentNumber, documentUrl])).toEqual([
      ['Briar Mill LLC', '24-01017', '7', 'https://ecf.deb.uscourts.gov/doc1/042012345678?caseid=1&magic_num=5'],
      ['Briar & Sons', '22-10577', '142', 'https://ecf.deb.uscourts.gov/doc1/042012345679?caseid=2'],
    ])
    for (const { docketText } of notice.dockets) expect(docketText).toBe('Order granting extension. Objections due 12/4/2024. (Lawyer, A)')
    expect(notice.dockets[0]).toMatchObject({ electronically: [{ name: 'A. Lawyer on behalf of Debtor', addresses: ['a@example.com', 'b@example.com', 'c@example.com'] }], byOtherMeans: ['Lou Hale'] })
    expect(notice.dockets[1]).toMatchObject({ electronically: [], byOtherMeans: [] })
  })

  test('is known when it was forwarded, in the text or as a file', async () => {
    expect((await noticeOf(mail('FW: Activity in Case 1:25-cv-00012-NP Doe v. Roe', PLAIN))).notice.forwarded).toBe(true)
    const asFile = await noticeOf(withFiles('See below', 'Please docket.', [
      { type: 'message/rfc822', name: 'notice.eml', content: mail('Activity in Case 1:25-cv-00012', PLAIN) }, { type: 'application/pdf', name: 'order.pdf', content: '%PDF-1.7 x' }]))
    expect(asFile.notice.dockets[0]?.caseNumber).toBe('1:25-cv-00012')
    expect(pdfsAmong(asFile.attached).map(({ name }) => name)).toEqual(['order.pdf'])
  })

  test('of an appeal is one of docket activity', async () => {
    const { notice } = await noticeOf(mail('21-1975 Pell v. James "Order FILED"', `<P><CENTER>Court of Appeals, 2nd Circuit</CENTER><P>Notice of Docket Activity<BR><BR>The following transaction was filed on 07/27/2022<TABLE><TR><TD>Case Name:</TD><TD>Pell v. James</TD></TR><TR><TD>Case Number:&nbsp;&nbsp;</TD><TD>21-1975</TD></TR></TABLE><P>Docket Text:<BR>ORDER, dated 07/26/2022, the brief is due 8/26/2022, FILED.[3355063] [21-1975]<BR><BR>Notice will be electronically mailed to:<BR>A. Lawyer, -: a@example.com<BR>`, 'text/html'))
    expect(notice).toMatchObject({ kind: 'docket-activity', court: 'ca2', enteredOn: null, filedOn: '2022-07-27', event: 'Order FILED' })
    expect(notice.dockets[0]?.docketText).toBe('ORDER, dated 07/26/2022, the brief is due 8/26/2022, FILED.[3355063] [21-1975]')
  })
})

describe('a message that is no notice', () => {
  test('still gives the PDFs that it carries, bytes unchanged', async () => {
    const read = await readNotice(withFiles('The order', 'Attached is the order.', [{ type: 'application/pdf', name: 'order.pdf', content: '%PDF-1.7 body' }]))
    expect(read).toMatchObject({ ok: false, because: 'not-a-notice' })
    expect(pdfsAmong(read.attached).map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(['%PDF-1.7 body'])
  })

  test.for(['', 'hello', '<p>Case Number: none</p>', 'Subject: x\r\nFrom: y\r\n\r\n', 'Case Number: 1:25-cv-1'])('%j is told as such', async (source) => {
    expect(await readNotice(source)).toMatchObject({ ok: false, because: 'not-a-notice' })
  })

  test('keeps the white space that parts a table’s columns', async () => {
    const table = 'ORDER\n\nFact discovery closes      June 1, 2025\nExpert reports             July 1, 2025\n'
    expect(await readNotice(table)).toMatchObject({ ok: false, text: table })
  })

  test('is not followed for long: hostile input ends', async () => {
    for (const source of ['Notice of Electronic Filing\nCase Number: '.repeat(3000), `The following transaction was entered by ${'a '.repeat(50_000)}`, '<table>'.repeat(20_000)]) {
      expect(await readNotice(source)).toBeDefined()
    }
  })
})
