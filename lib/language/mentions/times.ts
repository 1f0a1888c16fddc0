import { CLOCK_TIME, clockTime } from '../../dates/clock-time.ts'
import type { TimeMention } from './mention.ts'
import type { MentionReader } from './reader.ts'

const TIME = new RegExp(String.raw`(?<![\w:.§¶-])${CLOCK_TIME}`, 'gi')

/** “12:15” alone may be a page and line of a transcript: a time only where something says so. */
const BARE = /^\d{1,2}:\d\d$/
const TIME_TO_COME = /(?:\bat|\bby|\bbefore|\buntil|\bfrom|\bto|@|time:)\s*$/i

/** Times of day that stand alone: “2:00 p.m.”, “noon”, “9:30 AM (CT)”. */
export const readTimes: MentionReader = (text) => {
  const found: TimeMention[] = []
  for (const m of text.matchAll(TIME)) {
    if (BARE.test(m[0]) && !TIME_TO_COME.test(text.slice(Math.max(0, m.index - 8), m.index))) continue
    const time = clockTime(m[0])
    if (time !== null) found.push({ kind: 'time', span: { start: m.index, end: m.index + m[0].length }, time })
  }
  return found
}
