import { flatHtml, flatPlain, isHtml, type FlatText } from './flat-text.ts'
import { isMailSource, readMail, type Attached, type Mail } from './mail.ts'
import type { Notice } from './notice.ts'
import { noticeIn } from './notice-in.ts'

/** What a message turned out to hold. An e-mail that is no notice may still carry orders. */
export type MessageRead =
  | { readonly ok: true; readonly notice: Notice; readonly attached: readonly Attached[] }
  | { readonly ok: false; readonly because: 'not-a-notice' | 'broken'; readonly attached: readonly Attached[]
      /** The message's own words, for a reader who asked to have them read. */
      readonly text: string }

/**
 * Reads a notice from an e-mail's source (`.eml`), or from the words or the HTML of a page or a message.
 * Links are told and never followed: a notice's link opens the document once.
 */
export const readNotice = async (source: Uint8Array | string): Promise<MessageRead> => {
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source)
  // a plain text that is no notice keeps its white space: a table's columns are told by it
  if (!isMailSource(text)) return isHtml(text) ? answer(flatHtml(text), '', []) : answer(flatPlain(text), '', [], text)
  let mail: Mail
  try {
    mail = await readMail(source)
  } catch {
    return { ok: false, because: 'broken', attached: [], text: '' }
  }
  const forms = [mail.html === null ? null : flatHtml(mail.html), mail.text === null ? null : isHtml(mail.text) ? flatHtml(mail.text) : flatPlain(mail.text)]
    .filter((flat) => flat !== null)
  for (const flat of forms) {
    const read = answer(flat, mail.subject, mail.attached)
    if (read.ok) return read
  }
  const inner = await forwardedWithin(mail)
  if (inner) return inner
  return { ok: false, because: 'not-a-notice', attached: mail.attached, text: forms[0]?.text ?? '' }
}

const answer = (flat: FlatText, subject: string, attached: readonly Attached[], words = flat.text): MessageRead => {
  const notice = noticeIn(flat, subject)
  return notice ? { ok: true, notice, attached } : { ok: false, because: 'not-a-notice', attached, text: words }
}

/** An e-mail forwarded as a file. */
const forwardedWithin = async (mail: Mail): Promise<MessageRead | null> => {
  for (const file of mail.attached) {
    if (file.mediaType !== 'message/rfc822' && !/\.eml$/i.test(file.name ?? '')) continue
    const read = await readNotice(file.bytes)
    if (read.ok) return { ...read, notice: { ...read.notice, forwarded: true }, attached: [...mail.attached.filter((other) => other !== file), ...read.attached] }
  }
  return null
}

/** The PDFs among what came with a message, by their type or their name. */
export const pdfsAmong = (attached: readonly Attached[]): readonly Attached[] =>
  attached.filter(({ mediaType, name }) => mediaType === 'application/pdf' || /\.pdf$/i.test(name ?? ''))
