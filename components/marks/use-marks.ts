import { useEffect, useMemo, useState } from 'react'
import type { ReadingText } from '../../lib/document/reading-text.ts'
import { partnersOf } from '../../lib/obligations/partners.ts'
import type { Reading } from '../../lib/obligations/reading.ts'
import type { PdfView } from '../pdf/pdf-view.ts'
import { useScreen } from '../screen.ts'
import { marksOf } from './mark.ts'
import { markLayers, type MarkLayers } from './mark-layer.ts'

export interface Pointed {
  readonly finding: string
  /** The mark's first line on the window. */
  readonly by: DOMRect
}

interface UseMarks {
  readonly view: PdfView | null
  readonly reading: Reading | null
  readonly text: ReadingText | null
  /** The reader clicked a mark, or pressed Enter on it. */
  readonly onPick: (finding: string) => void
  readonly onPoint: (finding: string | null) => void
}

/** Draws a reading's marks on the pages and follows the pointer and the focus over them. Gives the mark to show a card for, too. */
export const useMarks = ({ view, reading, text, onPick, onPoint }: UseMarks): { readonly card: Pointed | null; readonly layers: MarkLayers | null } => {
  const [layers, setLayers] = useState<MarkLayers | null>(null)
  const [card, setCard] = useState<Pointed | null>(null)
  const pointed = useScreen((screen) => screen.pointed)
  const picked = useScreen((screen) => screen.picked)
  const hidden = useScreen((screen) => screen.hidden)
  const marks = useMemo(() => (reading && text ? marksOf(reading, text) : []), [reading, text])

  useEffect(() => {
    if (!view) return
    const made = markLayers(view)
    setLayers(made)
    return () => {
      made.remove()
      setLayers(null)
    }
  }, [view])
  useEffect(() => layers?.draw(marks), [layers, marks])
  useEffect(() => {
    const active = pointed ?? picked
    layers?.stress(reading && active ? partnersOf(reading, active) : [])
  }, [layers, marks, reading, pointed, picked])
  useEffect(() => {
    if (view) (view.pages.viewer as HTMLElement).dataset['hide'] = [...hidden].join(' ')
  }, [view, hidden])
  useEffect(() => {
    if (!view || !layers) return
    return followPointer(view.pages.container, layers, {
      point: (finding) => {
        onPoint(finding)
        const line = finding === null ? null : layers.elementsOf(finding)[0]?.querySelector('.mark-first')
        setCard(line && finding !== null ? { finding, by: line.getBoundingClientRect() } : null)
      },
      pick: onPick,
    })
  }, [view, layers, onPick, onPoint])
  return { card, layers }
}

/** The finding whose mark has the focus and is in sight. */
const focusedIn = (container: HTMLElement): string | null => {
  const { activeElement } = document
  if (!activeElement || !container.contains(activeElement)) return null
  const [mark, window] = [activeElement.getBoundingClientRect(), container.getBoundingClientRect()]
  return mark.bottom > window.top && mark.top < window.bottom ? findingOf(activeElement) : null
}

interface Follower {
  point(finding: string | null): void
  pick(finding: string): void
}

const findingOf = (target: EventTarget | null): string | null =>
  (target as Element | null)?.closest<HTMLElement>('[data-finding]')?.dataset['finding'] ?? null

/** Listens for pointer and keys over the pages; gives back how to stop. The text lies over the marks and stays selectable. */
const followPointer = (container: HTMLElement, layers: MarkLayers, { point, pick }: Follower): (() => void) => {
  let now: string | null = null
  let frame = 0
  const to = (finding: string | null) => {
    if (finding !== now) point(now = finding)
  }
  const heard = new AbortController()
  const on = <Kind extends keyof HTMLElementEventMap>(kind: Kind, act: (event: HTMLElementEventMap[Kind]) => void) =>
    container.addEventListener(kind, act, { signal: heard.signal })

  on('pointermove', ({ clientX, clientY, buttons }) => {
    if (buttons !== 0) return
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => to(layers.at(clientX, clientY)))
  })
  on('pointerleave', () => { cancelAnimationFrame(frame); to(null) })
  on('scroll', () => {
    to(null)
    // the focus brings a mark into view, and that scrolls: its card comes once it stands there
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => to(focusedIn(container)))
  })
  on('click', ({ clientX, clientY, target }) => {
    // a link in the document, and a selection that ends on a mark, are not meant for us
    if ((target as Element).closest('a') || getSelection()?.isCollapsed === false) return
    const finding = layers.at(clientX, clientY)
    if (finding !== null) pick(finding)
  })
  on('focusin', ({ target }) => to(findingOf(target)))
  on('focusout', () => to(null))
  on('keydown', (event) => {
    const finding = findingOf(event.target)
    if (finding === null) return
    if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); pick(finding) }
    if (event.key === 'Escape') to(null)
  })
  return () => {
    cancelAnimationFrame(frame)
    heard.abort()
  }
}
