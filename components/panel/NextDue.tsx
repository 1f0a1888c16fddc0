import { Button } from 'react-aria-components'
import type { IsoDate } from '../../lib/dates/iso.ts'
import { nextDue } from '../../lib/obligations/arrange.ts'
import { momentOf, type Row } from '../../lib/obligations/obligation.ts'
import { capital, dayWords, distanceWords, timeWords } from '../words.ts'
import { zoneWords } from '../../lib/dates/zone-words.ts'
import { isGuess, rowVerb } from './row-words.ts'
import type { PanelActions } from './view.ts'

interface NextDueProps {
  readonly rows: readonly Row[]
  readonly today: IsoDate
  readonly zone: string | null
  readonly actions: PanelActions
}

/** The answer before any click: what is due next, by whom, and what follows if not. */
export const NextDue = ({ rows, today, zone, actions }: NextDueProps) => {
  const next = nextDue(rows, today)
  if (next.kind === 'all-closed' || next.kind === 'no-dates') {
    return (
      <section className="next" aria-label="Next">
        <h2 className="label">Next</h2>
        <p className="next-words">{next.kind === 'all-closed' ? 'Everything here is ticked off or dismissed.' : 'Nothing here has a date.'}</p>
      </section>
    )
  }
  const { row } = next
  const past = next.kind === 'all-past'
  const moment = momentOf(row)
  const time = moment && timeWords(moment)
  return (
    <section className={`next${past ? ' next-past' : ''}`} aria-label={past ? 'All dates have passed' : 'Next'}>
      <h2 className="label">{past ? 'All dates have passed; the last was' : 'Next'}{moment && !past && <span className="next-left">{distanceWords(moment, today)}</span>}</h2>
      {next.kind === 'promptly' ? <p className="next-date">{capital(words(row))}</p>
        : moment === null ? <p className="next-date next-waits">{waitsWords(row)}</p>
          : (
            <p className="next-date">
              <time dateTime={moment}>{dayWords(moment)}</time>
              {isGuess(row) && <span className="next-time"> a guess, not confirmed</span>}
              {time && <span className="next-time"> {time}{zone && <small> {zoneWords(zone)}</small>}</span>}
            </p>
          )}
      <p className="next-what">{row.who && <b>{capital(row.who)}</b>} {rowVerb(row)} {row.what}</p>
      {row.consequences.map((consequence) => (
        <p key={consequence.id} className="or-else"><span className="or-else-label">Or else</span> <q className="words">{consequence.quote}</q></p>
      ))}
      <p className="next-actions">
        {moment !== null && !past && <Button className="button button-main" onPress={() => actions.addToCalendar([row])}>Add to calendar</Button>}
        <Button className="link-button" onPress={() => actions.show(row.directive?.id ?? row.setting?.id ?? row.id)}>Show it on page {row.page}</Button>
      </p>
    </section>
  )
}

const words = ({ timing }: Row): string => ('words' in timing ? timing.words : '')

const waitsWords = ({ timing }: Row): string =>
  timing.kind === 'waits' && timing.needs ? `Not settled: needs the ${timing.needs}` : 'Waits for something without a date yet'
