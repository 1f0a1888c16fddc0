import { useEffect, useRef, type FormEvent } from 'react'
import { Checkbox } from 'react-aria-components'
import { ToolButton } from '../ToolButton.tsx'
import type { Find } from './pdf-state.ts'

interface FindBarProps {
  readonly find: Find
  readonly onFind: (query: string, options: { readonly again?: boolean; readonly back?: boolean; readonly matchCase?: boolean }) => void
  readonly onClose: () => void
}

/** Find in the document, with the count. Enter goes on, Shift-Enter back, Escape closes. */
export const FindBar = ({ find, onFind, onClose }: FindBarProps) => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const again = (back: boolean) => onFind(find.query, { again: true, back, matchCase: find.matchCase })
  const keep = (event: FormEvent) => event.preventDefault()
  return (
    <form className="find" role="search" onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') { event.preventDefault(); onClose() }
        if (event.key === 'Enter') { event.preventDefault(); again(event.shiftKey) }
      }}>
      <input ref={field} aria-label="Find in the document" placeholder="Find in the document" value={find.query} autoFocus
        onChange={(event) => onFind(event.target.value, { matchCase: find.matchCase })} />
      <output className="find-count" aria-live="polite">{countWords(find)}</output>
      <ToolButton icon="up" name="Previous match" keys="Shift Enter" isDisabled={find.total === 0} onPress={() => again(true)} />
      <ToolButton icon="down" name="Next match" keys="Enter" isDisabled={find.total === 0} onPress={() => again(false)} />
      <Checkbox className="check" isSelected={find.matchCase} onChange={(matchCase) => onFind(find.query, { matchCase })}>
        <span className="check-box" aria-hidden="true" />Match case
      </Checkbox>
      <ToolButton icon="close" name="Close find" keys="Esc" onPress={onClose} />
    </form>
  )
}

const countWords = ({ query, current, total, searching }: Find): string =>
  query === '' ? '' : total > 0 ? `${current} of ${total}` : searching ? 'Searching…' : 'Not found'
