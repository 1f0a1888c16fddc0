import type { ReadingText } from '../../document/reading-text.ts'
import type { Trigger } from '../finding.ts'
import type { OpenDate, TimesNamed } from './times-named.ts'

/** What a deadline was found to hang on, and what was said of it. */
export interface Settled {
  readonly trigger: Trigger
  readonly warnings: readonly string[]
}

/** Where a trigger's words may lead: the times of the document, its other dates to come, and what has been found so far. */
export interface Around {
  readonly times: TimesNamed
  readonly open: readonly OpenDate[]
  /** What has been found so far for deadlines that hang on something else, by their ids. */
  readonly settled: ReadonlyMap<string, Settled>
  readonly reading: ReadingText
}
