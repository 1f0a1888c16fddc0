/**
 * Source of a pattern for a time of day: “2:00 p.m.”, “9 AM”, “14:30 hours”, “12 o’clock noon”, “midnight”. A zone after it belongs
 * to it (“5:00 p.m. Eastern Time”, “9:00 a.m. (CT)”). For use with the `i` flag; no groups, so that it can stand in any pattern.
 */
export const CLOCK_TIME = '(?:'
  + '(?:1[0-2]|0?\\d)(?:[:.][0-5]\\d)?\\s?(?:o[’\']clock\\s)?(?:a\\.\\s?m\\b\\.?|p\\.\\s?m\\b\\.?|[ap]m\\b|noon\\b|midnight\\b|in\\sthe\\s(?:fore|after)noon\\b)'
  // “5p”, “1:30p”, as dockets have it
  + '|(?:1[0-2]|[1-9])(?::[0-5]\\d[ap]|p)\\b(?![.-])'
  + '|(?:[01]?\\d|2[0-3]):[0-5]\\d(?:\\shours\\b)?(?!\\d|:\\d)'
  + '|(?:12\\s)?(?:noon|midnight)\\b'
  + ')'
  + '(?:,?\\s\\(?(?:prevailing\\s)?(?:E|C|M|P|AK|H)[SD]?T\\b\\)?|,?\\s\\(?(?:prevailing\\s)?(?:Eastern|Central|Mountain|Pacific|Alaska|Hawaii|Atlantic|local)(?:\\s(?:Standard|Daylight|Prevailing))?\\sTime\\b\\)?|\\sCST6CDT\\b)?'

const pad = (n: number): string => String(n).padStart(2, '0')

/** `HH:MM` of a time as written. Midnight ends its day (23:59), as “by midnight” does; null where it is no time. */
export const clockTime = (written: string): string | null => {
  const words = written.toLowerCase()
  if (words.includes('midnight')) return '23:59'
  const m = /^(\d{1,2})(?:[:.](\d\d))?/.exec(words)
  if (!m) return words.includes('noon') ? '12:00' : null
  let hour = Number(m[1])
  const minute = Number(m[2] ?? '0')
  const half = /\b([ap])\.?\s?m\b/.exec(words)?.[1] ?? /^\d{1,2}(?::\d\d)?([ap])\b/.exec(words)?.[1] ?? (words.includes('afternoon') ? 'p' : words.includes('forenoon') ? 'a' : words.includes('noon') ? 'p' : null)
  if (half !== null && hour > 12) return null
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  return hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}` : null
}
