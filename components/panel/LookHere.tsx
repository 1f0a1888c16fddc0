import { Button } from 'react-aria-components'
import { attentionOf } from '../../lib/obligations/attention.ts'
import type { Row } from '../../lib/obligations/obligation.ts'
import type { Reading } from '../../lib/obligations/reading.ts'
import { useScreen } from '../screen.ts'
import type { PanelActions } from './view.ts'

interface LookHereProps {
  readonly reading: Reading
  readonly rows: readonly Row[]
  readonly actions: PanelActions
}

/** What was not read or does not fit: things for the reader's own eyes. */
export const LookHere = ({ reading, rows, actions }: LookHereProps) => {
  const set = useScreen((screen) => screen.set)
  const all = attentionOf(reading, rows)
  if (all.length === 0) return null
  return (
    <section className="look-here" aria-label="Look here">
      <h2 className="label label-amber">Look here <span className="count">{all.length}</span></h2>
      <ul>
        {all.map(({ text, page, rowId }) => (
          <li key={`${rowId}${text}`}>
            {text}
            {rowId !== null ? <> <Button className="link-button" onPress={() => set({ openRow: rowId, tab: 'time' })}>Its row</Button></>
              : page !== null && <> <Button className="link-button" onPress={() => actions.showPage(page)}>Page {page}</Button></>}
          </li>
        ))}
      </ul>
    </section>
  )
}
