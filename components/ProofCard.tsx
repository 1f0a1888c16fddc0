import { useState } from 'react'
import { Button } from 'react-aria-components'
import { proofAsText, proofOf, type Provable } from '../lib/court-rules/index.ts'
import { DayStrip } from './proof/DayStrip.tsx'
import { WeekGrid } from './proof/WeekGrid.tsx'

interface ProofCardProps {
  /** What was counted, in a few words: “within 14 days of entry of this Order”. */
  readonly title: string
  readonly counted: Provable
  /** Puts the proof, as five lines of text, where the reader can paste it. */
  readonly onCopy: (text: string) => void
}

/** Up to five weeks are drawn day by day. */
const STRIP = 35

/** A count laid out to be checked by eye: its days, each move with the paragraph that orders it, and what would change it. */
export const ProofCard = ({ title, counted, onCopy }: ProofCardProps) => {
  const [copied, setCopied] = useState(false)
  const proof = proofOf(title, counted)
  if (proof === null || proof.moves.length === 0) return null
  return (
    <section className="proof" aria-label="How the date was counted">
      <header className="proof-head">
        <span className="proof-title">{proof.title}</span>
        {proof.rule && <span className="proof-rule">{proof.rule}</span>}
      </header>
      {proof.days.length > 0 && (proof.days.length <= STRIP ? <DayStrip days={proof.days} /> : <WeekGrid days={proof.days} />)}
      <ol className="proof-moves">
        {proof.moves.map(({ kind, text, authority }, index) => (
          <li key={index} className={`proof-move proof-move-${kind}`}><span>{text}</span>{authority && <cite>{authority}</cite>}</li>
        ))}
      </ol>
      {proof.spread && <p className="proof-spread">Authorities differ: {proof.spread}.</p>}
      {proof.alternatives.length > 0 && (
        <div className="proof-changes">
          <span className="proof-label">Would change it</span>
          <ul>{proof.alternatives.map(({ text, due }) => <li key={text + due}>{text} → <b>{due}</b></li>)}</ul>
        </div>
      )}
      <Button className="link-button proof-copy" onPress={() => { onCopy(proofAsText(proof)); setCopied(true) }}>{copied ? 'Copied' : 'Copy as text'}</Button>
    </section>
  )
}
