import type { Provenance } from '../../lib/document/provenance.ts'
import type { Row } from '../../lib/obligations/obligation.ts'
import type { Reading } from '../../lib/obligations/reading.ts'

/** Gives the reader a calendar file of these rows. */
export const addToCalendar = async (_reading: Reading, _rows: readonly Row[], _provenance: Provenance): Promise<void> => {}
