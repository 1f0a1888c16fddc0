import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { classify } from '../../lib/classify/index.ts'
import { overlaps } from '../../lib/document/span.ts'
import { layOutPlain } from '../../lib/layout/index.ts'
import { markSentences } from '../../lib/language/mentions/index.ts'
import { readLanguage } from '../../lib/language/read-language.ts'

const folders = [join(import.meta.dirname, '../../../shared/corpus/text'), join(import.meta.dirname, '../corpus/text')]
  .filter((folder) => existsSync(folder))

describe('every date is accounted for', () => {
  test.skipIf(!existsSync(folders[0] ?? ''))('no date or period of the corpus is lost (skipped where the corpus is absent)', () => {
    const lost: string[] = []
    for (const folder of folders)
      for (const file of readdirSync(folder)) {
        const text = layOutPlain(readFileSync(join(folder, file), 'utf8'))
        const profile = classify(text)
        const found = readLanguage(text, profile)
        const told = [...found.deadlines, ...found.settings, ...found.otherDates]
        for (const sentence of markSentences(text, profile))
          for (const m of sentence.mentions)
            if ((m.kind === 'date' || m.kind === 'period') && !told.some((f) => overlaps(f.span, m.span)))
              lost.push(`${file}: ${text.text.slice(m.span.start, m.span.end)}`)
      }
    expect(lost).toEqual([])
  }, 120_000)

  test('says what a date is that nobody has to keep', () => {
    const text = layOutPlain('ORDER: The complaint was filed on May 3, 2026 (Doc. 1). The hearing set for June 9, 2026 is VACATED. See Roe v. Doe, No. 1:24-cv-1 (N.D. Ga. Nov. 6, 2024). A 30-day extension is refused. Signed on 6/1/2026.')
    const profile = { ...classify(text, { docketText: true, enteredOn: '2026-06-01' }), signedOn: '2026-06-01', binding: true }
    const is = Object.fromEntries(readLanguage(text, profile).otherDates.map((o) => [text.text.slice(o.span.start, o.span.end), o.is]))
    expect(is).toMatchObject({
      'May 3, 2026': 'date of an earlier filing', 'June 9, 2026': 'setting vacated or moved', 'Nov. 6, 2024': 'date in a citation',
      '30-day': 'length of an extension', '6/1/2026': 'date of the order',
    })
  })

  test.each([
    ['Time is excluded in the interest of justice through 10/5/2026.', '10/5/2026', 'bound of time excluded under the Speedy Trial Act'],
    ['Time is excluded from 7/1/2026 until 10/5/2026 under 18 U.S.C. 3161(h)(7)(A).', '7/1/2026', 'bound of time excluded under the Speedy Trial Act'],
    ['Plaintiff’s response was due on May 3, 2026.', 'May 3, 2026', 'deadline that is only told'],
  ])('says of “%s” what %s is', (words, date, is) => {
    const text = layOutPlain(`ORDER: ${words} Signed on 6/1/2026.`)
    const others = readLanguage(text, { ...classify(text, { docketText: true }), signedOn: '2026-06-01', binding: true }).otherDates
    expect(others.find((o) => text.text.slice(o.span.start, o.span.end) === date)?.is).toBe(is)
  })

  test('a date beside “Date:” that lies ahead is no signature', () => {
    const text = layOutPlain('UNITED STATES BANKRUPTCY COURT\nCENTRAL DISTRICT OF CALIFORNIA\n\nIn re BRIAR MILL LLC,\nDebtor.\n\nChapter 11\n\nORDER\n\nDate: November 2, 2026\n\nThe Court considered the motion for use of cash collateral, and it is granted as stated on the record.\n\nDated: June 1, 2026\n\n/s/ Nan Pruitt\nUnited States Bankruptcy Judge')
    const found = readLanguage(text, classify(text)).otherDates.find(({ date }) => date === '2026-11-02')
    expect(found?.is ?? '').not.toMatch(/signature|of the order/)
  })

  test('in a paper that binds nobody every date is another date', () => {
    const text = layOutPlain('Plaintiff shall respond by May 3, 2026. A hearing is set for June 9, 2026.')
    const found = readLanguage(text, { ...classify(text), kind: 'proposed-order', binding: false })
    expect(found.deadlines).toEqual([])
    expect(found.settings).toEqual([])
    expect(found.otherDates.map((o) => o.date)).toEqual(['2026-05-03', '2026-06-09'])
  })
})
