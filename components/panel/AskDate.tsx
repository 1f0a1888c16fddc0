import { useState, type FormEvent } from 'react'
import { Button } from 'react-aria-components'
import type { IsoDate, IsoMoment } from '../../lib/dates/iso.ts'
import type { Row } from '../../lib/obligations/obligation.ts'
import type { PanelActions } from './view.ts'

interface AskDateProps {
  readonly row: Row
  /** What must be known: “service date”; null where the order's own words must do. */
  readonly needs: string | null
  /** The trigger as printed. */
  readonly words: string | null
  /** Its day where that is known, and only the time of day is not. */
  readonly day: IsoDate | null
  readonly actions: PanelActions
}

/** Asks for the date that a deadline hangs on; with it the deadline, and all that follows from it, is counted. */
export const AskDate = ({ row, needs, words, day, actions }: AskDateProps) => {
  const [given, setGiven] = useState('')
  // a period in hours runs from a minute; where the day is known only the time is asked
  const timed = needs?.startsWith('time of day') ?? false
  const kind = !timed ? 'date' : day === null ? 'datetime-local' : 'time'
  if (needs === null) {
    return words === null ? null : <p className="detail-part"><span className="label label-amber">Waits for</span> <q className="words">{words}</q></p>
  }
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (given !== '') actions.answer(row, (kind === 'time' ? `${day}T${given}` : given) as IsoMoment)
  }
  return (
    <form className="ask" onSubmit={keep}>
      <p><strong>Not settled: needs the {needs}.</strong>{words && <> The order counts from <q className="words">{words}</q>.</>}</p>
      <div className="ask-line">
        <label className="field"><span>{needs.charAt(0).toUpperCase() + needs.slice(1)}</span>
          <input type={kind} value={given} onChange={(event) => setGiven(event.target.value)} />
        </label>
        <Button type="submit" className="button" isDisabled={given === ''}>Count from it</Button>
      </div>
    </form>
  )
}
