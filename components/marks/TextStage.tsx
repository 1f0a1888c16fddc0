import { useEffect, useMemo, useRef } from 'react'
import type { ReadingText } from '../../lib/document/reading-text.ts'
import { partnersOf } from '../../lib/obligations/partners.ts'
import type { Reading } from '../../lib/obligations/reading.ts'
import { useScreen, type MarkKind } from '../screen.ts'

interface TextStageProps {
  /** What there is to show before the text was read. */
  readonly plain: string
  readonly reading: Reading | null
  readonly text: ReadingText | null
  readonly onPick: (finding: string) => void
  readonly onPoint: (finding: string | null) => void
}

interface Found { readonly id: string; readonly kind: MarkKind; readonly start: number; readonly end: number }

/** Docket text, a notice or a selection: words without pages, with the same marks. */
export const TextStage = ({ plain, reading, text, onPick, onPoint }: TextStageProps) => {
  const pointed = useScreen((screen) => screen.pointed)
  const picked = useScreen((screen) => screen.picked)
  const hidden = useScreen((screen) => screen.hidden)
  const stage = useRef<HTMLDivElement>(null)
  const found = useMemo(() => (reading ? foundIn(reading) : []), [reading])
  const active = pointed ?? picked
  const near = useMemo(() => (reading && active ? partnersOf(reading, active) : []), [reading, active])
  useEffect(() => {
    if (picked !== null) stage.current?.querySelector(`[data-finding~="${CSS.escape(picked)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [picked])
  return (
    <div className="stage">
      <div ref={stage} className="stage-scroll" tabIndex={0} role="document" aria-label="The document">
        <article className={`text-sheet${near.length > 0 ? ' marks-stressed' : ''}`}>
          {text === null ? plain : piecesOf(text.text, found.filter(({ kind }) => !hidden.has(kind))).map(({ words, marks, start }) => {
            const inner = marks.at(-1)
            return inner === undefined ? <span key={start}>{words}</span> : (
              <mark key={start} data-finding={marks.map(({ id }) => id).join(' ')}
                className={[...marks.map(({ kind }) => `text-${kind}`), marks.some(({ id }) => near.includes(id)) ? 'mark-near' : ''].join(' ')}
                onPointerEnter={() => onPoint(inner.id)} onPointerLeave={() => onPoint(null)} onClick={() => onPick(inner.id)}>{words}</mark>
            )
          })}
        </article>
      </div>
    </div>
  )
}

const foundIn = (reading: Reading): Found[] => [
  ...reading.directives.map(({ id, span }) => ({ id, kind: 'directive' as const, ...span })),
  ...reading.consequences.map(({ id, span }) => ({ id, kind: 'consequence' as const, ...span })),
  ...reading.settings.map(({ id, span }) => ({ id, kind: 'setting' as const, ...span })),
  ...reading.deadlines.map(({ id, span }) => ({ id, kind: 'deadline' as const, ...span })),
]

/** The text cut where a finding begins or ends; each piece with the findings over it, the longest first. */
const piecesOf = (text: string, found: readonly Found[]): { words: string; start: number; marks: Found[] }[] => {
  const cuts = [...new Set([0, text.length, ...found.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => ({
    start, words: text.slice(start, cuts[index + 1]),
    marks: found.filter((mark) => mark.start <= start && start < mark.end).sort((a, b) => (b.end - b.start) - (a.end - a.start)),
  }))
}
