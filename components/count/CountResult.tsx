import { momentWords } from '../../lib/court-rules/words.ts'
import { ProofCard } from '../ProofCard.tsx'
import type { Answer } from './counting.ts'

interface CountResultProps {
  readonly answer: Answer
  readonly onCopy: (text: string) => void
}

/** The date, what is doubtful about it, and its proof. */
export const CountResult = ({ answer, onCopy }: CountResultProps) => {
  if (answer.kind === 'lacking') return <p className="count-lacking">{answer.what}</p>
  const { title, resolution } = answer
  if (resolution.kind === 'unresolved') {
    return <p className="count-lacking"><b>Not settled: needs the {resolution.needs}.</b> {resolution.because}</p>
  }
  const { due, earliest, latest, steps, warnings } = resolution
  const ends = steps.find(({ kind, text }) => kind === 'hour' && text.startsWith('The last day ends'))
  return (
    <>
      <p className="count-due">
        <span className="count-label">Due</span>
        <time dateTime={due}>{momentWords(due)}</time>
        {ends && <small>{ends.text}.</small>}
        {earliest !== latest && <small className="count-safe">Safe: {momentWords(earliest)}. Last arguable: {momentWords(latest)}.</small>}
      </p>
      {warnings.map((warning) => <p key={warning} className="count-warning">{warning}</p>)}
      <ProofCard title={title} counted={resolution} onCopy={onCopy} />
    </>
  )
}
