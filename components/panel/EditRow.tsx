import { useState, type FormEvent } from 'react'
import { Button } from 'react-aria-components'
import type { IsoDate, IsoMoment } from '../../lib/dates/iso.ts'
import type { Decision } from '../../lib/obligations/decision.ts'
import { momentOf, type Row } from '../../lib/obligations/obligation.ts'

interface EditRowProps {
  readonly row: Row
  readonly onKeep: (decision: Decision | null) => void
  readonly onCancel: () => void
}

/** The user's own words and date for a row. What is as it was read is not kept as an edit. */
export const EditRow = ({ row, onKeep, onCancel }: EditRowProps) => {
  const read = { what: row.directive?.action ?? row.setting?.what ?? row.quote, moment: row.deadline?.due ?? row.setting?.at ?? null }
  const moment = momentOf(row)
  const [what, setWhat] = useState(row.what)
  const [day, setDay] = useState(moment?.slice(0, 10) ?? '')
  const [time, setTime] = useState(moment?.slice(11, 16) ?? '')

  const keep = (event: FormEvent) => {
    event.preventDefault()
    const due = day === '' ? null : (time === '' ? day as IsoDate : `${day}T${time}` as IsoMoment)
    const action = what.trim() === '' || what.trim() === read.what ? null : what.trim()
    const changed = { action, due: due === read.moment ? null : due }
    onKeep(changed.action === null && changed.due === null ? null : { decided: 'edited', ...changed })
  }
  return (
    <form className="edit" onSubmit={keep} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <label className="field"><span>What</span>
        <textarea value={what} rows={2} autoFocus onChange={(event) => setWhat(event.target.value)} />
      </label>
      <div className="edit-time">
        <label className="field"><span>Day</span><input type="date" value={day} onChange={(event) => setDay(event.target.value)} /></label>
        <label className="field"><span>Time, the court’s</span><input type="time" value={time} onChange={(event) => setTime(event.target.value)} /></label>
      </div>
      <p className="decide">
        <Button type="submit" className="button button-main button-small">Keep</Button>
        <Button className="button button-small" onPress={onCancel}>Cancel</Button>
        {row.decision && <Button className="button button-small button-plain" onPress={() => onKeep(null)}>As it was read</Button>}
      </p>
    </form>
  )
}
