import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { ReadOtherDate } from '../../lib/obligations/reading.ts'
import type { PanelActions } from './view.ts'

/** Every other date of the document and what it is, folded: nothing that looks like a date goes unsaid. */
export const OtherDates = ({ dates, actions }: { readonly dates: readonly ReadOtherDate[]; readonly actions: PanelActions }) =>
  dates.length === 0 ? null : (
    <Disclosure className="folded">
      <Heading level={2}><Button slot="trigger" className="folded-button">Other dates in this document <span className="count">{dates.length}</span></Button></Heading>
      <DisclosurePanel>
        <ul className="other-dates">
          {dates.map(({ quote, is, page, span }) => (
            <li key={span.start}>
              <span><q className="words">{quote}</q> {is}</span>
              <Button className="link-button" onPress={() => actions.showPage(page)}>p. {page}</Button>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
