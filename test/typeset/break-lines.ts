/** Breaks a text into lines no wider than `widthAt` allows, counted from 0; long words are broken with a hyphen where asked. */
export const breakLines = (text: string, widthOf: (text: string) => number, widthAt: (line: number) => number, hyphenated: boolean): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (widthOf(longer) <= widthAt(lines.length)) { line = longer; continue }
    const [head, tail] = hyphenated ? hyphenate(word, (part) => widthOf(`${line} ${part}-`) <= widthAt(lines.length)) : ['', word]
    lines.push(head ? `${line} ${head}-` : line)
    line = tail
  }
  if (line) lines.push(line)
  return lines
}

/** The longest beginning that fits and ends before a consonant that a vowel follows; none for a short or a marked word. */
const hyphenate = (word: string, fits: (part: string) => boolean): [string, string] => {
  if (!/^[a-z]{8,}[,.;]?$/.test(word)) return ['', word]
  for (let at = word.length - 4; at >= 4; at--) {
    if (/[aeiou][a-z]*$/.test(word.slice(0, at)) && /^[bcdfghjklmnpqrstvwxz][aeiou]/.test(word.slice(at)) && fits(word.slice(0, at))) return [word.slice(0, at), word.slice(at)]
  }
  return ['', word]
}
