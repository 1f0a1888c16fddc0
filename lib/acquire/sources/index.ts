import type { Source } from '../source.ts'
import { cmecf } from './cmecf.ts'
import { localFile } from './local-file.ts'
import { mailAttachment } from './mail-attachment.ts'
import { nefLink } from './nef-link.ts'

/** Where documents come from. The first that recognises an arrival has it. */
export const sources: readonly Source[] = [
  nefLink, // before cmecf: its links are to the same hosts
  cmecf,
  mailAttachment,
  localFile,
]
