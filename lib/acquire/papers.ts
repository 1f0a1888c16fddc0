import type { Provenance } from '../document/provenance.ts'
import { factsOf, pdfsAmong, readNotice, type Attached, type MessageRead } from '../notices/index.ts'
import type { Incoming } from './acquire-once.ts'

/**
 * The papers in a message or a page's text: the docket text of each docket that a notice names, and the PDFs that
 * came with it. A notice's links are never followed. A text that is no notice is one paper, as it stands.
 */
export const papersIn = async (source: Uint8Array | string, from: { readonly name: string; readonly provenance: Provenance }): Promise<readonly Incoming[]> => {
  const read = await readNotice(source)
  const attached = pdfsAmong(read.attached).map((file) => attachedPaper(file, read))
  if (read.ok) return [...docketTexts(read, from), ...attached]
  const own = read.text.trim()
  // an order that somebody forwards: the covering words are not the paper
  return attached.length > 0 || own === '' ? attached : [textPaper(own, from.name, from.provenance, {})]
}

type Noticed = Extract<MessageRead, { readonly ok: true }>

const docketTexts = ({ notice }: Noticed, { provenance }: { readonly provenance: Provenance }): Incoming[] => {
  // one order entered on several dockets is one paper: the first docket's
  const firsts = notice.dockets.filter(({ docketText }, at, all) => docketText.trim() !== '' && all.findIndex((other) => other.docketText === docketText) === at)
  return firsts.map((docket) => textPaper(docket.docketText, `Docket text, ${docket.caseNumberAsPrinted}`, provenance, factsOf(notice, docket, true)))
}

const attachedPaper = ({ name, bytes }: Attached, read: MessageRead): Incoming => {
  const [docket, ...others] = read.ok ? read.notice.dockets : []
  const facts = read.ok && docket && others.length === 0 ? factsOf(read.notice, docket, false) : {}
  return { bytes, format: 'pdf', name: name ?? 'attachment.pdf', provenance: { kind: 'mail-attachment', url: null, name }, facts }
}

/** A text as a document: its bytes are UTF-8. */
export const textPaper = (text: string, name: string, provenance: Provenance, facts: Incoming['facts']): Incoming =>
  ({ bytes: new TextEncoder().encode(text.trim()), format: 'text', name, provenance, facts })
