import { describe, expect, test } from 'vitest'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { hostIn, opensHere, recognise } from '../../lib/acquire/openings.ts'
import { sources } from '../../lib/acquire/sources/index.ts'

const nowhere = { everywhere: false, hosts: [] }

describe('sources', () => {
  test('are all in the list', () => {
    const files = readdirSync(join(import.meta.dirname, '../../lib/acquire/sources')).filter((file) => file !== 'index.ts').map((file) => file.replace('.ts', ''))
    expect(sources.map(({ name }) => name).sort()).toEqual(files.sort())
  })

  for (const source of sources) {
    describe(source.name, () => {
      test.each(source.examples)('opens %s', (address) => { expect(source.opens(new URL(address))).toBe(true) })
      test.each(source.counterexamples)('leaves %s', (address) => { expect(source.opens(new URL(address))).toBe(false) })
    })
  }
})

describe('a document’s place on its docket', () => {
  test.each([
    ['https://ecf.nysd.uscourts.gov/doc1/127128730112', 'nysd', '127028730112'],
    ['https://ecf.nysd.uscourts.gov/doc1/127028730112', 'nysd', '127028730112'],
    ['https://ecf.ca2.uscourts.gov/docs1/00207261331', 'ca2', '00207261331'],
    ['https://ecf-train.cand.uscourts.gov/doc1/035112345678', 'cand', '035012345678'],
    ['https://ecf.ca11.uscourts.gov/n/beam/servlet/TransportRoom?servlet=ShowDoc&dls_id=01111223344&caseId=1', 'ca11', '01101223344'],
  ])('%s', (url, court, documentId) => {
    expect(recognise({ url, tabUrl: url })).toMatchObject({ kind: 'cmecf', place: { court, documentId } })
  })

  test('is told by the tab where the document’s own address is a one-shot or blob: one', () => {
    const tabUrl = 'https://ecf.nysd.uscourts.gov/doc1/127128730112?caseid=565000'
    for (const url of ['https://ecf.nysd.uscourts.gov/cgi-bin/show_temp.pl?file=1-0.pdf', 'blob:https://ecf.nysd.uscourts.gov/5ad1']) {
      expect(recognise({ url, tabUrl })).toEqual({ kind: 'cmecf', url: tabUrl, place: { court: 'nysd', documentId: '127028730112', caseId: '565000' } })
    }
  })

  test('is known by its court alone where no address says more', () => {
    expect(recognise({ url: 'blob:https://ecf.nysd.uscourts.gov/5ad1', tabUrl: null })).toMatchObject({ kind: 'cmecf', place: { court: 'nysd', documentId: null } })
  })

  test('survives an address with a broken escape', () => {
    expect(recognise({ url: 'https://ecf.nysd.uscourts.gov/doc1/%E0%A4%A', tabUrl: null }).kind).toBe('cmecf')
  })
})

describe('provenance', () => {
  test.each([
    ['https://ecf.almd.uscourts.gov/doc1/01713718205?caseid=75736&de_seq_num=30&magic_num=77910494', 'nef-link'],
    ['https://mail.google.com/mail/u/0/?attid=0.1', 'mail-attachment'],
    ['file:///home/clerk/order%20of%20feb%2018.pdf', 'local-file'],
    ['https://example.com/a.pdf', 'web'],
  ])('of %s is %s', (url, kind) => { expect(recognise({ url, tabUrl: url }).kind).toBe(kind) })

  test('of a local file has its name', () => {
    expect(recognise({ url: 'file:///home/clerk/order%20of%20feb%2018.pdf', tabUrl: null })).toMatchObject({ name: 'order of feb 18.pdf' })
  })
})

describe('PDFs of other sites', () => {
  test('stay with the browser unless the user wants them', () => {
    expect(opensHere('https://example.com/a.pdf', nowhere)).toBe(false)
    expect(opensHere('https://example.com/a.pdf', { everywhere: true, hosts: [] })).toBe(true)
    expect(opensHere('https://files.example.com/a.pdf', { everywhere: false, hosts: ['example.com'] })).toBe(true)
    expect(opensHere('https://notexample.com/a.pdf', { everywhere: false, hosts: ['example.com'] })).toBe(false)
  })

  test('are not decided by pages that say nothing of what comes', () => {
    for (const address of ['about:blank', 'chrome://newtab/', 'chrome-extension://abc/viewer.html', 'data:text/html,x', 'not an address']) {
      expect(opensHere(address, nowhere)).toBeNull()
    }
  })
})

describe('a site that the user names', () => {
  test.each([
    ['www.courtlistener.com', 'courtlistener.com'],
    ['https://storage.courtlistener.com/recap/a.pdf?x=1', 'storage.courtlistener.com'],
    ['*.example.com', 'example.com'],
    [' Example.COM/ ', 'example.com'],
    ['', null], ['example', null], ['two words.com', null],
  ])('%s is %s', (typed, host) => { expect(hostIn(typed)).toBe(host) })
})
