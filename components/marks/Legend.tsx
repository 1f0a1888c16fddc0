import { Switch } from 'react-aria-components'
import { useScreen, type MarkKind } from '../screen.ts'

const kindNames: Record<MarkKind, string> = {
  deadline: 'Due', directive: 'Must · May · Must not', setting: 'Court date', consequence: 'Or else',
}
const order: readonly MarkKind[] = ['deadline', 'directive', 'setting', 'consequence']

/** The four kinds of mark, how many there are of each, and whether they are shown. */
export const Legend = ({ counts, onHide }: { readonly counts: Record<MarkKind, number>; readonly onHide: (hidden: ReadonlySet<MarkKind>) => void }) => {
  const hidden = useScreen((screen) => screen.hidden)
  const toggle = (kind: MarkKind, shown: boolean) => {
    const next = new Set(hidden)
    if (shown) next.delete(kind)
    else next.add(kind)
    onHide(next)
  }
  return (
    <div className="legend" role="group" aria-label="Marks on the page">
      {order.map((kind) => (
        <Switch key={kind} className="legend-switch" isSelected={!hidden.has(kind)} isDisabled={counts[kind] === 0} onChange={(shown) => toggle(kind, shown)}>
          <span className={`swatch swatch-${kind}`} aria-hidden="true">Aa</span>
          <span className="legend-name">{kindNames[kind]}</span>
          <span className="count">{counts[kind]}</span>
        </Switch>
      ))}
    </div>
  )
}
