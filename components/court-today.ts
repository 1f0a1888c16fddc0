import { Temporal } from 'temporal-polyfill'
import type { IsoDate } from '../lib/dates/iso.ts'
import type { PanelView } from './panel/view.ts'

/** Today where the court sits; where the reader sits as long as the court is not known. */
export const courtToday = (view: PanelView): IsoDate => {
  const zone = view.state === 'read' ? view.reading.document.timeZone : null
  return Temporal.Now.plainDateISO(zone ?? Temporal.Now.timeZoneId()).toString() as IsoDate
}
