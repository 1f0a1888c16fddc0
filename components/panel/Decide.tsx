import { useState } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import type { Decision } from '../../lib/obligations/decision.ts'
import { momentOf, type Row } from '../../lib/obligations/obligation.ts'
import { EditRow } from './EditRow.tsx'
import type { PanelActions } from './view.ts'

/** The buttons of a row: into the calendar, and what the user makes of it. */
export const Decide = ({ row, actions }: { readonly row: Row; readonly actions: PanelActions }) => {
  const [editing, setEditing] = useState(false)
  const decided = row.decision?.decided ?? null
  const kept = { action: row.decision?.action ?? null, due: row.decision?.due ?? null }
  const edited = kept.action !== null || kept.due !== null

  // pressing a pressed button takes the decision back, but never the user's own words
  const toggle = (to: Decision['decided']) => (pressed: boolean) =>
    actions.decide(row, pressed ? { decided: to, ...kept } : edited ? { decided: 'edited', ...kept } : null)

  if (editing) {
    return <EditRow row={row} onCancel={() => setEditing(false)} onKeep={(decision) => { actions.decide(row, decision); setEditing(false) }} />
  }
  return (
    <div className="decide" role="group" aria-label="This row">
      {momentOf(row) !== null && <Button className="button button-main button-small" onPress={() => actions.addToCalendar([row])}>Add to calendar</Button>}
      <ToggleButton className="button button-small" isSelected={decided === 'confirmed'} onChange={toggle('confirmed')}>Confirm</ToggleButton>
      <ToggleButton className="button button-small" isSelected={decided === 'done'} onChange={toggle('done')}>Done</ToggleButton>
      <Button className="button button-small" onPress={() => setEditing(true)}>Edit</Button>
      <ToggleButton className="button button-small" isSelected={decided === 'dismissed'} onChange={toggle('dismissed')}>Dismiss</ToggleButton>
    </div>
  )
}
