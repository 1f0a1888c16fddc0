export type { Attached } from './mail.ts'
export type { Notice, NoticeDocket, Recipient } from './notice.ts'
export { factsOf } from './notice.ts'
export { pdfsAmong, readNotice, type MessageRead } from './read-notice.ts'
