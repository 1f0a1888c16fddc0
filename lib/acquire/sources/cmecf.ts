import type { DocketPlace } from '../../document/provenance.ts'
import type { Source } from '../source.ts'
import { pageOf } from '../address.ts'

/** Courts' electronic filing, where a PACER document opens. */
export const cmecf: Source = {
  name: 'cmecf',
  opens: (url) => courtOf(url) !== null,
  recognise: ({ url, tabUrl }) => {
    const asked = placeOf(url)
    const shown = tabUrl === null ? null : placeOf(tabUrl)
    // a one-shot or blob: address says only the court; the address that the tab shows then names the document
    const place = asked?.documentId ? asked : shown ?? asked
    if (!place) return null
    return { kind: 'cmecf', url: place === shown && tabUrl !== null ? tabUrl : url, place }
  },
  examples: [
    'https://ecf.nysd.uscourts.gov/doc1/127128730112',
    'https://ecf.ca2.uscourts.gov/docs1/00207261331',
    'https://ecf-train.cand.uscourts.gov/cgi-bin/show_temp.pl?file=1.pdf&type=application/pdf',
    'https://pacer.flsb.uscourts.gov/cgi-bin/show_doc.pl?caseid=1&de_seq_num=2&dm_id=3&doc_num=4',
    'https://ca9-showdoc.azurewebsites.us/Images/1',
    'https://ca2-portal.powerappsportals.us/document/1',
    'blob:https://ecf.nysd.uscourts.gov/0b0e6d9c-5c57-4f1e-8c51-1c2b3d4e5f60',
  ],
  counterexamples: [
    'https://www.nysd.uscourts.gov/opinions/1.pdf',
    'https://ecf.nysd.uscourts.gov.example.com/doc1/1',
    'https://example.com/?next=https://ecf.nysd.uscourts.gov/doc1/1',
    'https://pcl.uscourts.gov/pcl/pages/search/find.jsf',
  ],
}

const hosts = [
  /^(?:ecf|ecf-train|pacer|ecf-test)\.([a-z0-9]+)\.uscourts\.gov$/,
  /^([a-z0-9]+)-showdoc\.azurewebsites\.us$/,
  /^(ca\d+)-portal\.powerappsportals\.us$/,
]

/** The CM/ECF id of the court whose host this is, or null. */
export const courtOf = (url: URL): string | null => {
  const { hostname } = pageOf(url)
  for (const host of hosts) {
    const court = host.exec(hostname)?.[1]
    if (court) return court
  }
  return null
}

/** What a court's address says about the document behind it. */
export const placeOf = (address: string): DocketPlace | null => {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const court = courtOf(url)
  if (court === null) return null
  const { pathname, searchParams } = pageOf(url)
  const number = /\/docs?1\/(\d+)/.exec(pathname)?.[1] ?? searchParams.get('dls_id')
  return {
    court,
    documentId: number ? withoutReceipt(number) : null,
    caseId: searchParams.get('caseid') ?? searchParams.get('caseId'),
  }
}

/** The fourth digit only says whether the receipt was shown. */
const withoutReceipt = (number: string): string => (number.length > 4 ? `${number.slice(0, 3)}0${number.slice(4)}` : number)
