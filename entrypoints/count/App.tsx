import { useMemo, useState } from 'react'
import { CountForm } from '../../components/count/CountForm.tsx'
import { CountResult } from '../../components/count/CountResult.tsx'
import { answerTo, askedBy } from '../../components/count/counting.ts'

/** “Count from a date”, for when the order is not at hand. */
export const App = () => {
  const [asked, setAsked] = useState(() => askedBy(location.search))
  const answer = useMemo(() => answerTo(asked), [asked])
  const copy = (text: string) => { void navigator.clipboard.writeText(text) }
  return (
    <main className="count">
      <header>
        <h1>Count from a date</h1>
        <p>By the court’s own rules, each move shown. Nothing leaves this machine.</p>
      </header>
      <CountForm asked={asked} onChange={setAsked} />
      <section className="count-result" aria-live="polite" aria-label="Result">
        <CountResult answer={answer} onCopy={copy} />
      </section>
      <p className="count-note">A help to checking, not legal advice: the court’s orders and local rules come first.</p>
    </main>
  )
}
