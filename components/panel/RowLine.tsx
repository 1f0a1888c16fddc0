import { useEffect, useRef } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { IsoDate } from '../../lib/dates/iso.ts'
import { isPast } from '../../lib/obligations/arrange.ts'
import { findingsOf } from '../../lib/obligations/partners.ts'
import { momentOf, type Row } from '../../lib/obligations/obligation.ts'
import { useScreen } from '../screen.ts'
import { distanceWords } from '../words.ts'
import { Moment } from './Moment.tsx'
import { RowDetail } from './RowDetail.tsx'
import { isGuess, rowVerb, rowWho, stateOf, stateWords } from './row-words.ts'
import type { PanelProps } from './view.ts'

type RowLineProps = Omit<PanelProps, 'view'> & { readonly row: Row; readonly zone: string | null; readonly tab: string }

/** One row: when, who, what, in at most two lines; opens in place. */
export const RowLine = ({ row, tab, ...props }: RowLineProps) => {
  const { today, actions } = props
  const open = useScreen((screen) => screen.openRow === row.id)
  const near = useScreen((screen) => screen.pointed !== null && findingsOf(row).includes(screen.pointed))
  const set = useScreen((screen) => screen.set)
  const line = useRef<HTMLLIElement>(null)
  const first = row.directive?.id ?? row.setting?.id ?? row.id
  const state = stateOf(row)
  // under a heading that names the obligor the row needs not say it again
  const grouped = tab === 'who'
  const verb = row.kind === 'may' || row.kind === 'must-not' ? rowVerb(row).toLowerCase() : null

  // a row that is opened from the page may stand far down the list
  useEffect(() => {
    if (open) line.current?.scrollIntoView({ block: 'nearest' })
  }, [open])

  const toggle = (opened: boolean) => {
    set({ openRow: opened ? row.id : null, picked: opened ? first : null })
    if (opened) actions.show(first)
  }

  return (
    <li ref={line} className={`row row-${row.kind}${grouped ? ' row-grouped' : ''}`} data-row={row.id} data-state={state} data-near={near || undefined} data-past={isPast(row, today) || undefined}
      onPointerEnter={() => actions.point(first)} onPointerLeave={() => actions.point(null)}>
      <Disclosure id={`${tab}-${row.id}`} isExpanded={open} onExpandedChange={toggle}>
        <Heading level={4}>
          <Button slot="trigger" className="row-button" onFocus={() => actions.point(first)} onBlur={() => actions.point(null)}>
            <span className="row-state" title={stateWords[state]}><span className="visually-hidden">{stateWords[state]}</span></span>
            <Moment timing={row.timing} today={today} guess={isGuess(row)} />
            <span className="row-body">
              {!grouped && <span className="row-who" title={rowWho(row)}><span className="row-name">{rowWho(row)}</span>{verb && <em> {verb}</em>}</span>}
              <Left row={row} today={today} />
              <span className="row-what">{grouped && verb && <em>{verb} </em>}{row.what}</span>
            </span>
          </Button>
        </Heading>
        <DisclosurePanel>{open && <RowDetail row={row} {...props} />}</DisclosurePanel>
      </Disclosure>
    </li>
  )
}

/** How many days are left; a mark where the row has a warning. */
const Left = ({ row, today }: { readonly row: Row; readonly today: IsoDate }) => {
  const moment = momentOf(row)
  return (
    <span className="row-left">
      {row.warnings.length > 0 && <span className="row-warned">look here</span>}
      {row.timing.kind === 'on' && moment !== null && !isPast(row, today) && distanceWords(moment, today)}
    </span>
  )
}
