import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { byTime, byWho, closed, type Group } from '../../lib/obligations/arrange.ts'
import { momentOf } from '../../lib/obligations/obligation.ts'
import { useScreen, type Tab as TabName } from '../screen.ts'
import { capital, counted } from '../words.ts'
import { RowLine } from './RowLine.tsx'
import type { PanelProps } from './view.ts'

type ListsProps = PanelProps & { readonly view: Extract<PanelProps['view'], { state: 'read' }> }

/** The same rows three ways: by time, by who, and in the order of the document. */
export const Lists = ({ view, ...props }: ListsProps) => {
  const { rows, reading } = view
  const tab = useScreen((screen) => screen.tab)
  const set = useScreen((screen) => screen.set)
  const { today, actions } = props
  const dated = rows.filter((row) => momentOf(row) !== null && !closed(row))
  const arranged: Record<TabName, readonly Group[]> = {
    time: byTime(rows, today), who: byWho(rows), all: [{ kind: 'all', rows }],
  }
  return (
    <Tabs className="lists" selectedKey={tab} onSelectionChange={(key) => set({ tab: key as TabName })}>
      <div className="lists-head">
        <TabList aria-label="The rows, arranged" className="tabs">
          <Tab id="time" className="tab">By date</Tab>
          <Tab id="who" className="tab">By who</Tab>
          <Tab id="all" className="tab">In order <span className="count">{rows.length}</span></Tab>
        </TabList>
        {dated.length > 0 && (
          <Button className="button button-plain button-small" aria-label={`Add all ${counted(dated.length, 'date')} to the calendar`}
            onPress={() => actions.addToCalendar(dated)}>Add all {dated.length}</Button>
        )}
      </div>
      {(['time', 'who', 'all'] as const).map((name) => (
        <TabPanel key={name} id={name} className="lists-panel">
          {arranged[name].map((group) => (
            <section key={group.kind === 'who' ? `who-${group.who}` : group.kind} className="group">
              {headingOf(group) && <h3 className="group-head">{headingOf(group)} <span className="count">{group.rows.length}</span></h3>}
              <ul>{group.rows.map((row) => <RowLine key={row.id} row={row} tab={name} zone={reading.document.timeZone} {...props} />)}</ul>
            </section>
          ))}
        </TabPanel>
      ))}
    </Tabs>
  )
}

const headings = { coming: 'Due', promptly: 'At once', waits: 'Waits for something', undated: 'No date stated', past: 'Passed', court: 'Court dates', all: null } as const

const headingOf = (group: Group): string | null =>
  group.kind === 'who' ? (group.who === null ? 'Nobody named' : capital(group.who)) : headings[group.kind]
