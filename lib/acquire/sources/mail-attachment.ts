import { isWithin, nameFrom, pageOf } from '../address.ts'
import type { Source } from '../source.ts'

/** An attachment that web mail shows: where somebody forwards an order as a file. */
export const mailAttachment: Source = {
  name: 'mail-attachment',
  opens: (url) => isMail(url),
  recognise: ({ url }) =>
    URL.canParse(url) && isMail(new URL(url)) ? { kind: 'mail-attachment', url: url.startsWith('blob:') ? null : url, name: nameFrom(url) } : null,
  examples: [
    'https://mail.google.com/mail/u/0/?ui=2&ik=1&attid=0.1&disp=inline',
    'https://mail-attachment.googleusercontent.com/attachment/u/0/?ui=2&attid=0.1',
    'https://attachments.office.net/owa/someone/service.svc/s/GetFileAttachment?id=1',
    'https://outlook.office.com/mail/inbox/id/1',
    'https://attachment.outlook.live.net/owa/1/service.svc/s/GetAttachmentThumbnail?id=1',
    'blob:https://mail.proton.me/0b0e6d9c-5c57-4f1e-8c51-1c2b3d4e5f60',
  ],
  counterexamples: ['https://drive.google.com/file/d/1/view', 'https://www.google.com/', 'https://mail.google.com.example.com/'],
}

/** Hosts of web mail and of its attachments; each stands for its subdomains. */
const hosts = [
  'mail.google.com', 'mail-attachment.googleusercontent.com',
  'outlook.office.com', 'outlook.office365.com', 'outlook.office365.us', 'outlook.live.com', 'outlook.cloud.microsoft',
  'attachments.office.net', 'attachments.office365-net.us', 'attachment.outlook.live.net', 'attachment.outlook.office.net',
  'mail.yahoo.com', 'mail.aol.com', 'mail.proton.me', 'app.fastmail.com', 'fastmailusercontent.com', 'mail.zoho.com',
  'icloud.com', 'icloud-content.com',
]

const isMail = (url: URL): boolean => {
  const { hostname } = pageOf(url)
  return hosts.some((host) => isWithin(hostname, host))
}
