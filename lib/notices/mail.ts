import PostalMime, { type Email } from 'postal-mime'

/** A file that an e-mail carries. */
export interface Attached {
  readonly name: string | null
  readonly mediaType: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** An e-mail taken apart; of its parts, plain text and HTML as they came. */
export interface Mail {
  readonly subject: string
  readonly from: string
  readonly text: string | null
  readonly html: string | null
  readonly attached: readonly Attached[]
}

/**
 * Takes the source of an e-mail apart (RFC 5322, MIME), e-mails that were forwarded as attachments too: their words
 * stand after the outer one's, their files beside its files. Throws where the source nests too deep to be read.
 */
export const readMail = async (source: Uint8Array | string): Promise<Mail> => {
  const email = await PostalMime.parse(withoutEnvelope(source))
  return {
    subject: (email.subject ?? '').replace(/\s+/g, ' ').trim(),
    from: email.from?.address ?? '',
    text: email.text ?? null,
    html: email.html ?? null,
    attached: email.attachments.map(attachedOf),
  }
}

const attachedOf = ({ filename, mimeType, content }: Email['attachments'][number]): Attached => ({
  name: filename, mediaType: mimeType,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
})

/** A mailbox file's first line (“From x@y Fri Mar 15 …”) is no header, and would hide those that follow. */
const withoutEnvelope = (source: Uint8Array | string): Uint8Array | string => {
  if (typeof source === 'string') return source.replace(/^\s*From \S+ [^\n]*\n/, '').trimStart()
  const head = new TextDecoder('latin1').decode(source.subarray(0, 300))
  const skipped = /^\s*(?:From \S+ [^\n]*\n)?\s*/.exec(head)?.[0].length ?? 0
  return source.subarray(skipped)
}

/** Whether a text is an e-mail's source: headers, then an empty line. */
export const isMailSource = (text: string): boolean =>
  /^\s*(?:From \S+ [^\n]*\r?\n)?(?:[A-Za-z][\w-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}/.test(text.slice(0, 20_000))
  && /^(?:Subject|Received|Return-Path|MIME-Version|Message-ID|From):/im.test(text.slice(0, 20_000))
