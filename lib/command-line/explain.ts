import type { Declined } from '../pdf/index.ts'

const reasons: Record<Declined, string> = {
  'not-a-pdf': 'this is not a PDF. Save the document itself, not the page that links to it.',
  'login-page': 'this is a web page, perhaps a login or receipt page, saved as a PDF. Open the document in the browser and save it again.',
  encrypted: 'this PDF asks for a password. Save a copy without one and read that.',
  broken: 'this PDF is damaged or cut short and cannot be opened. Get it again from where it came.',
  empty: 'this file is empty.',
}

/** Says why a file was not read, in words that tell what to do. Takes a `Declined` or whatever was thrown. */
export const explain = (because: unknown): string => {
  if (typeof because === 'string' && because in reasons) return reasons[because as Declined]
  if (!(because instanceof Error)) return String(because)
  switch ((because as NodeJS.ErrnoException).code) {
    case 'ENOENT': return 'there is no such file.'
    case 'EACCES': return 'this file may not be read (permission denied).'
    case 'EISDIR': return 'this is a folder, not a file.'
    default: return because.message
  }
}
