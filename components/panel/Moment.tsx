import type { Timing } from '../../lib/obligations/obligation.ts'
import type { IsoDate } from '../../lib/dates/iso.ts'
import { capital, dateWords, dayWords, timeWords } from '../words.ts'

/** A row's date column: the day, with its year where that is not this one, and below it the hour or what the time hangs on. */
export const Moment = ({ timing, today, guess = false }: { readonly timing: Timing; readonly today: IsoDate; readonly guess?: boolean }) => {
  switch (timing.kind) {
    case 'on': {
      const time = timeWords(timing.at)
      const thisYear = timing.at.slice(0, 4) === today.slice(0, 4)
      return (
        <span className="row-when">
          <b><time dateTime={timing.at}>{thisYear ? dayWords(timing.at, { year: false }) : dateWords(timing.at)}</time></b>
          <small>{[thisYear ? null : dayWords(timing.at).slice(0, 3), guess ? 'a guess' : time ?? (timing.computed ? 'counted' : null)].filter(Boolean).join(', ')}</small>
        </span>
      )
    }
    case 'promptly': return <span className="row-when row-when-words"><b>{capital(firstWord(timing.words))}</b></span>
    case 'again': return <span className="row-when row-when-words"><b>Repeats</b><small>{timing.first ? `from ${dayWords(timing.first, { year: false })}` : ''}</small></span>
    case 'waits': return <span className="row-when row-when-words"><b>Waits</b><small>{timing.needs ? 'not settled' : ''}</small></span>
    case 'undated': return <span className="row-when row-when-words"><b className="none">No date</b></span>
  }
}

const firstWord = (words: string): string => (words.length <= 11 ? words : words.split(/\s+/)[0]!.slice(0, 11))
