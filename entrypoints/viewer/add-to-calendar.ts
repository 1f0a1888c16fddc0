import { giveFile } from '../../components/give-file.ts'
import type { Provenance } from '../../lib/document/provenance.ts'
import { eventOf } from '../../lib/export/event-of.ts'
import { toIcs } from '../../lib/export/targets/ics.ts'
import type { Row } from '../../lib/obligations/obligation.ts'
import type { Reading } from '../../lib/obligations/reading.ts'

/** Gives the reader a calendar file of these rows; rows without a day are left out. */
export const addToCalendar = async ({ document }: Reading, rows: readonly Row[], provenance: Provenance): Promise<void> => {
  const now = new Date().toISOString()
  // the link of a notice works once: in a calendar it would be dead, or be used up by whoever clicks first
  const url = provenance.kind === 'nef-link' ? null : provenance.url
  const events = rows.flatMap((row) => eventOf(row, { document, home: document.caseNumber ?? '', url, now }) ?? [])
  if (events.length > 0) giveFile(`${nameOf(document)}.ics`, new Blob([toIcs(events, now)], { type: 'text/calendar;charset=utf-8' }))
}

/** “or-26-cv-01187 deadlines”, as far as the case is known. */
const nameOf = ({ court, caseNumber }: Reading['document']): string =>
  [court, caseNumber, 'deadlines'].filter((part) => part !== null).join(' ').replace(/[^\w -]+/g, '-')
