import { Button } from 'react-aria-components'
import type { Reading } from '../../lib/obligations/reading.ts'
import type { PanelActions } from './view.ts'

/** Consequences that are tied to no one duty: they stand behind all of them. */
export const OrElse = ({ reading, actions }: { readonly reading: Reading; readonly actions: PanelActions }) => {
  const tied = new Set(reading.directives.flatMap((directive) => directive.consequences))
  const general = reading.consequences.filter(({ id }) => !tied.has(id))
  return general.length === 0 ? null : (
    <section className="general" aria-label="Or else, in general">
      <h2 className="label label-red">Or else, in general</h2>
      {general.map(({ id, quote, page }) => (
        <p key={id} className="or-else"><q className="words">{quote}</q> <Button className="link-button" onPress={() => actions.show(id)}>Page {page}</Button></p>
      ))}
    </section>
  )
}
