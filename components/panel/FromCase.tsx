import { Button } from 'react-aria-components'
import type { Row } from '../../lib/obligations/obligation.ts'
import { dateWords, timeWords } from '../words.ts'
import type { PanelActions, ToldAnswer } from './view.ts'

interface FromCaseProps {
  readonly row: Row
  readonly told: readonly ToldAnswer[]
  readonly actions: PanelActions
}

/** What other papers of the case tell of the day that a deadline hangs on: a guess, for the reader to take or to refuse. */
export const FromCase = ({ row, told, actions }: FromCaseProps) => {
  const open = told.filter(({ refused }) => !refused)
  const differ = new Set(open.map(({ at }) => at.slice(0, 10))).size > 1
  return (
    <section className="ask" aria-label="From other papers of this case">
      {differ && <p><strong>The papers of this case tell different days, so none is taken.</strong> Which is it?</p>}
      {open.map((answer) => (
        <div key={answer.documentId + answer.at} className="told">
          <p>
            {differ ? 'In ' : 'Taken from '}{sourceWords(answer)}: <strong>{answer.how} {momentWords(answer)}</strong>. <q className="words">{answer.quote}</q>
          </p>
          {answer.caution !== null && <p>{answer.caution}</p>}
          <div className="decide" role="group" aria-label={`${answer.how} ${momentWords(answer)}`}>
            <Button className="button button-small" onPress={() => actions.answer(row, answer.at, plain(answer))}>Use</Button>
            <Button className="button button-small" onPress={() => actions.refuse(row, plain(answer), true)}>Not this</Button>
            <Button className="link-button" aria-label={`Open ${answer.paper}`} onPress={() => actions.openDocument(answer.documentId)}>Open it</Button>
          </div>
        </div>
      ))}
      {told.filter(({ refused }) => refused).map((answer) => (
        <p key={answer.documentId + answer.at}>
          You set aside {answer.how} {momentWords(answer)} ({sourceWords(answer)}). <Button className="link-button" onPress={() => actions.refuse(row, plain(answer), false)}>Take that back</Button>
        </p>
      ))}
    </section>
  )
}

const sourceWords = ({ paper, page }: ToldAnswer): string => (page === null ? paper : `${paper}, page ${page}`)

const plain = ({ refused: _, ...answer }: ToldAnswer) => answer

const momentWords = ({ at }: ToldAnswer): string => [dateWords(at), timeWords(at)].filter(Boolean).join(', ')
