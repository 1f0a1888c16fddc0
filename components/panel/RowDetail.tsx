import { Button } from 'react-aria-components'
import { momentOf, type Row } from '../../lib/obligations/obligation.ts'
import { dayWords, timeWords } from '../words.ts'
import { zoneWords } from '../../lib/dates/zone-words.ts'
import { ProofCard } from '../ProofCard.tsx'
import { AskDate } from './AskDate.tsx'
import { FromCase } from './FromCase.tsx'
import { Decide } from './Decide.tsx'
import { rowVerb, rowWho } from './row-words.ts'
import type { PanelProps } from './view.ts'

type RowDetailProps = Omit<PanelProps, 'view'> & { readonly row: Row; readonly zone: string | null }

/** What stands behind a row: the court's words, the arithmetic, what follows, and what one can do about it. */
export const RowDetail = ({ row, zone, actions, answers, told }: RowDetailProps) => {
  const { deadline, consequences, warnings, timing } = row
  const moment = momentOf(row)
  const time = moment && timeWords(moment)
  const fromCase = deadline ? told?.[deadline.id] : undefined
  const answered = deadline ? answers?.[deadline.id] : undefined
  return (
    <div className="detail">
      <p className="detail-full">
        <b>{rowWho(row)}</b> {rowVerb(row).toLowerCase()} {row.what}
        {moment && <span className="detail-when">{dayWords(moment)}{time && `, ${time}`}{time && zone && ` ${zoneWords(zone)}`}</span>}
        {row.place && <span className="detail-when">{row.place}</span>}
      </p>
      {warnings.map((warning) => <p key={warning} className="warning">{warning}</p>)}
      <figure className="court-words">
        <blockquote className="words">“{row.quote}”</blockquote>
        <figcaption><Button className="link-button" onPress={() => actions.show(row.directive?.id ?? row.setting?.id ?? row.id)}>Page {row.page}</Button></figcaption>
      </figure>
      {deadline && row.directive && !squeeze(row.quote).includes(squeeze(deadline.quote)) && (
        <p className="detail-part"><span className="label label-amber">Due</span> <q className="words">{deadline.quote}</q>, page {deadline.page}</p>
      )}
      {row.decision?.due && deadline?.due && row.decision.due !== deadline.due && (
        <p className="detail-part">You set this date; the order was read as {dayWords(deadline.due)}{timeWords(deadline.due) && `, ${timeWords(deadline.due)}`}.</p>
      )}
      {fromCase !== undefined && answered === undefined && <FromCase row={row} told={fromCase} actions={actions} />}
      {timing.kind === 'waits' && deadline !== null && <AskDate row={row} needs={timing.needs} words={deadline.trigger} day={deadline.steps[0]?.date ?? null} actions={actions} />}
      {answered !== undefined && (
        <p className="detail-part">
          Counted from {dayWords(answered.moment)}{timeWords(answered.moment) && `, ${timeWords(answered.moment)}`}, as you {answered.told ? `confirmed it from ${answered.told.paper}` : 'gave it'}. <Button className="link-button" onPress={() => actions.answer(row, null)}>Take it back</Button>
        </p>
      )}
      {deadline && <ProofCard title={`“${deadline.quote}”`} counted={deadline} onCopy={actions.copy} />}
      {consequences.map((consequence) => (
        <p key={consequence.id} className="or-else"><span className="or-else-label">Or else</span> <q className="words">{consequence.quote}</q></p>
      ))}
      <Decide key={row.identity} row={row} actions={actions} />
      <p className="why">Why it is here: rule <code>{row.rule}</code>{deadline && deadline.rule !== row.rule && <>, date by <code>{deadline.rule}</code></>}</p>
    </div>
  )
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ')
