/**
 * An order as our own test texts write it, which reads as plain text too. Blocks are parted by empty lines:
 * a first line with the court's stamp; lines set in by eight spaces or more are centred; lines with “ ) ” are a caption's;
 * lines whose parts stand three spaces apart are a table's rows; “1.” and “(a)” begin items, four spaces of indent a
 * level; “> ” begins a block quotation; “¹ ” a footnote; a form feed a new page; short lines stand as they are, and
 * all else is running text.
 */
export type Block =
  | { readonly kind: 'centred' | 'flush' | 'paragraph' | 'quotation' | 'footnote'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string; readonly level: number }
  | { readonly kind: 'caption'; readonly lines: readonly (readonly [string, string])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'page-break' }

export interface Order {
  /** With “Page 1 of 1” in it; the numbers are filled in. Null where the paper bears no stamp. */
  readonly stamp: string | null
  readonly blocks: readonly Block[]
}

export const parseOrder = (source: string): Order => {
  const [first = '', ...rest] = source.replace(/\r/g, '').split('\n')
  const stamped = /\b(?:Page|Pg|pg)\b/.test(first) && /\bCase|\bUSCA/.test(first)
  const text = stamped ? rest.join('\n') : source
  const blocks = text.split(/\n[^\S\f]*\n|(?=\f)|(?<=\f)/).flatMap((chunk) => (chunk.includes('\f') ? [{ kind: 'page-break' } as const] : blocksOf(chunk)))
  return { stamp: stamped ? first.trim() : null, blocks }
}

const blocksOf = (chunk: string): Block[] => {
  const lines = chunk.split('\n').filter((line) => line.trim())
  if (!lines.length) return []
  if (lines.some((line) => / \)(?: |$)/.test(line))) {
    return [{ kind: 'caption', lines: lines.map((line) => { const [left = '', right = ''] = line.split(/ \)(?: |$)/); return [left, right.trim()] as const }) }]
  }
  if (lines.every((line) => /\S {3,}\S/.test(line))) return [{ kind: 'table', rows: lines.map((line) => line.trim().split(/ {3,}/)) }]
  return lines.map(blockOf)
}

const blockOf = (line: string): Block => {
  const indent = line.length - line.trimStart().length
  const text = line.trim()
  if (text.startsWith('> ')) return { kind: 'quotation', text: text.slice(2) }
  if (/^[¹²³⁴-⁹]+ /.test(text)) return { kind: 'footnote', text }
  if (/^(?:\d{1,2}\.|\([a-z]{1,3}\)|[a-z]\.) /.test(text)) return { kind: 'item', text, level: Math.floor(indent / 4) + 1 }
  if (indent >= 8) return { kind: 'centred', text }
  return { kind: text.length < 62 && !/[.:]$/.test(text) ? 'flush' : 'paragraph', text }
}
