import { useEffect, useState, type FormEvent } from 'react'

/** The page number, to read and to type. */
export const PageField = ({ page, pages, onGo }: { readonly page: number; readonly pages: number; readonly onGo: (page: number) => void }) => {
  const [typed, setTyped] = useState(String(page))
  useEffect(() => setTyped(String(page)), [page])
  const go = (event: FormEvent) => {
    event.preventDefault()
    const wanted = Number(typed)
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= pages) onGo(wanted)
    else setTyped(String(page))
  }
  return (
    <form className="page-field" onSubmit={go}>
      <input aria-label="Page" inputMode="numeric" value={typed} size={Math.max(2, String(pages).length)}
        onChange={(event) => setTyped(event.target.value)} onFocus={(event) => event.target.select()} onBlur={go} />
      <span> of {pages}</span>
    </form>
  )
}
