import { useLayoutEffect, useRef, useState } from 'react'
import { withDateWords } from '../../lib/dates/date-words.ts'
import type { IsoDate } from '../../lib/dates/iso.ts'
import { momentOf, type Row } from '../../lib/obligations/obligation.ts'
import type { Reading } from '../../lib/obligations/reading.ts'
import { rowVerb, rowWho } from '../panel/row-words.ts'
import { dayWords, distanceWords, timeWords } from '../words.ts'
import { zoneWords } from '../../lib/dates/zone-words.ts'

interface MarkCardProps {
  readonly finding: string
  readonly row: Row | null
  readonly reading: Reading
  readonly today: IsoDate
  /** The mark's first line on the window. */
  readonly by: DOMRect
}

/** What a mark means: who must do what by when, what follows if not, and by which rule it was seen. */
export const MarkCard = ({ finding, row, reading, today, by }: MarkCardProps) => {
  const card = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ left: by.left, top: by.bottom + 8 })
  useLayoutEffect(() => {
    const { width, height } = card.current!.getBoundingClientRect()
    const below = by.bottom + 8
    setPlace({
      left: Math.max(8, Math.min(by.left, window.innerWidth - width - 8)),
      top: below + height > window.innerHeight - 8 ? Math.max(8, by.top - height - 8) : below,
    })
  }, [by])
  const own = [...reading.directives, ...reading.deadlines, ...reading.settings, ...reading.consequences].find(({ id }) => id === finding)
  if (!own) return null
  return (
    <div ref={card} id="mark-card" className="card" role="tooltip" style={place}>
      {row ? <RowWords row={row} today={today} zone={reading.document.timeZone} /> : <p><span className="or-else-label">Or else</span> a general consequence: it is tied to no one duty.</p>}
      {own.warnings.map((warning) => <p key={warning} className="warning">{withDateWords(warning)}</p>)}
      <p className="why">Seen by the rule <code>{own.rule}</code></p>
    </div>
  )
}

const RowWords = ({ row, today, zone }: { readonly row: Row; readonly today: IsoDate; readonly zone: string | null }) => {
  const moment = momentOf(row)
  const time = moment && timeWords(moment)
  return (
    <>
      <p className="card-what"><b>{rowWho(row)}</b> {rowVerb(row).toLowerCase()} {row.what}</p>
      {moment !== null ? <p className="card-when">{dayWords(moment)}{time && `, ${time}`}{time && zone && ` ${zoneWords(zone)}`} <small>{distanceWords(moment, today)}</small></p>
        : 'words' in row.timing && <p className="card-when">{row.timing.kind === 'waits' && row.timing.needs ? `Not settled: needs the ${row.timing.needs}` : <q className="words">{row.timing.words}</q>}</p>}
      {row.consequences[0] && <p className="or-else"><span className="or-else-label">Or else</span> <q className="words">{row.consequences[0].quote}</q></p>}
    </>
  )
}
