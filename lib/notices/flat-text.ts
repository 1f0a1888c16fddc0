import { Parser } from 'htmlparser2'

/** Where an address hangs on the words: offsets into the text, `end` exclusive. */
export interface Link {
  readonly start: number
  readonly end: number
  readonly url: string
}

/** The words of a notice, line by line, with its links. */
export interface FlatText {
  readonly text: string
  readonly links: readonly Link[]
}

const BREAKS = new Set(['br', 'p', 'div', 'table', 'tr', 'li', 'ul', 'ol', 'center', 'h1', 'h2', 'h3', 'h4', 'hr', 'blockquote', 'tbody', 'td', 'th', 'pre'])
const UNSEEN = new Set(['style', 'script', 'head', 'title', 'noscript'])

/** HTML as lines of words: white space single, a line for each block; nothing is fetched and no script runs. */
export const flatHtml = (html: string): FlatText => {
  let text = ''
  const links: Link[] = []
  let unseen = 0
  let open: { start: number; url: string } | null = null
  const breakLine = (): void => { if (text !== '' && !text.endsWith('\n')) text = `${text.trimEnd()}\n` }
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (UNSEEN.has(name)) unseen++
      if (BREAKS.has(name)) breakLine()
      if (name === 'br') text += text.endsWith('\n') ? '' : '\n'
      if (name === 'a' && attributes.href) open = { start: text.length, url: attributes.href.trim() }
    },
    ontext: (raw) => {
      if (unseen > 0) return
      const words = raw.replace(/[\u200b\ufeff]/g, '').replace(/[\s\u00a0]+/g, ' ')
      text += text === '' || /[\s]$/.test(text) ? words.trimStart() : words
    },
    onclosetag: (name) => {
      if (UNSEEN.has(name)) unseen--
      if (name === 'a' && open) { links.push({ start: open.start, end: text.length, url: open.url }); open = null }
      if (BREAKS.has(name) && name !== 'br') breakLine()
    },
  }, { decodeEntities: true })
  parser.write(html)
  parser.end()
  return { text, links }
}

/** Plain text, wrapped as it came; its addresses are links on themselves. Markup that a court left in it (`<i></i>`) goes. */
export const flatPlain = (plain: string): FlatText => {
  const text = plain.replace(/\r\n?/g, '\n').replace(/<\/?(?:i|b|u|em|strong|br)\s*\/?>/gi, '').replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n')
  return { text, links: [...text.matchAll(/https?:\/\/[^\s<>"')\]]+/g)].map((found) => ({ start: found.index, end: found.index + found[0].length, url: found[0] })) }
}

/** Whether the text is marked up. */
export const isHtml = (text: string): boolean => /<(?:br|p|div|table|html|body|td|strong)\b[^>]*>/i.test(text)
