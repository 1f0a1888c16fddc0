import type { PageText, Run } from '../document/page-text.ts'

/** A run in its page's reading frame: x to the right, y upwards, in points, however the page is turned. */
export interface PlacedRun {
  readonly run: Run
  /** The run's words without the white space around them. */
  readonly text: string
  /** A space follows, whatever the gap. */
  readonly spaceAfter: boolean
  readonly left: number
  readonly right: number
  /** Bottom and top of the box. */
  readonly bottom: number
  readonly top: number
  readonly size: number
}

/** A page as one holds it to read. */
export interface Frame {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly runs: readonly PlacedRun[]
  /** What stands at an angle to the text: a stamp in the margin, a watermark. */
  readonly askew: readonly string[]
}

/** Turns a page so that most of its words lie level. What then stands at an angle is no part of the text. */
export const frame = (page: PageText): Frame => {
  const turn = mainAngle(page.runs)
  const level = page.runs.filter((run) => Math.abs(run.angle - turn) <= 2 || Math.abs(run.angle - turn) >= 358)
  const upright = turn === 0 || turn === 180 || turn === -180
  return {
    page: page.page,
    width: upright ? page.width : page.height,
    height: upright ? page.height : page.width,
    runs: level.map((run) => place(run, turn)).filter((run) => run.text !== ''),
    askew: page.runs.filter((run) => !level.includes(run)).map((run) => run.text.trim()),
  }
}

const mainAngle = (runs: readonly Run[]): number => {
  if (runs.every((run) => run.angle === 0)) return 0
  const letters = new Map<number, number>()
  for (const run of runs) {
    const angle = Math.round(run.angle / 90) * 90
    if (Math.abs(run.angle - angle) <= 2) letters.set(angle, (letters.get(angle) ?? 0) + run.text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

const place = (run: Run, turn: number): PlacedRun => {
  const { x, y, width, height } = run.box
  const text = unspaced(run.text.trim())
  const [left, right, bottom, top] =
    turn === 90 ? [y, y + height, -x - width, -x]
    : turn === -90 || turn === 270 ? [-y - height, -y, x, x + width]
    : Math.abs(turn) === 180 ? [-x - width, -x, -y - height, -y]
    : [x, x + width, y, y + height]
  return { run, text, spaceAfter: /\s$/.test(run.text), left, right, bottom, top, size: run.size }
}

/** What the symbol fonts' private letters show: boxes, checks and bullets. */
const SIGNS: Readonly<Record<string, string>> = {
  '\uF0A8': '☐', '\uF06F': '☐', '\uF071': '☐', '\uF0FE': '☑', '\uF0FD': '☒', '\uF078': '☒', '\uF054': '☒', '\uF0FC': '✓', '\uF0FB': '✗',
  '\uF0B7': '•', '\uF0A7': '▪', '\uF06E': '■', '\uF0D8': '➢', '\uF0E0': '→', '\uF020': ' ', '\uF0A3': '☐', '\uF052': '☑', '\uF053': '☑',
}

/** “O R D E R” is a word set wide, and soft hyphens only say where a word may break. */
const unspaced = (text: string): string => {
  const words = text.replace(/\s+/g, ' ').replace(/\u00AD(?=.)/g, '').replace(/[\uF020-\uF0FF]/g, (sign) => SIGNS[sign] ?? sign)
  return /^(?:(?:[\p{L}\p{N}] ){3,}[\p{L}\p{N}]|(?:\p{Lu} ){2}\p{Lu})[.:]?$/u.test(words) ? words.replaceAll(' ', '') : words
}
