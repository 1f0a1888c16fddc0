const HOURS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/**
 * Source of a pattern for a time of day: “2:00 p.m.”, “9 AM”, “14:30 hours”, “12 o’clock noon”, “midnight”. A zone after it belongs
 * to it (“5:00 p.m. Eastern Time”, “9:00 a.m. (CT)”). For use with the `i` flag; no groups, so that it can stand in any pattern.
 */
export const CLOCK_TIME = '(?:'
  + '(?:1[0-2]|0?\\d|[lI][0-2](?=[:.]))(?:[:.][0-5]\\d)?\\s?(?:o[’\']clock\\s)?(?:a\\.\\s?m\\b\\.?|p\\.\\s?m\\b\\.?|[ap]m\\b|noon\\b|midnight\\b|in\\sthe\\s(?:(?:fore|after)noon|morning)\\b)'
  // “5p”, “1:30p”, as dockets have it
  + '|(?:1[0-2]|[1-9])(?::[0-5]\\d[ap]|p)\\b(?![.-])'
  + '|(?:[01]?\\d|2[0-3]):[0-5]\\d(?:\\shours\\b)?(?!\\d|:\\d)'
  + `|(?:half\\spast\\s)?(?:${HOURS.join('|')})(?:[\\s-]thirty)?\\so[’']clock\\b(?:,?\\s(?:in\\sthe\\s(?:(?:fore|after)noon|morning)|a\\.\\s?m\\.|p\\.\\s?m\\.|[ap]m|noon)(?!\\w))?`
  + '|(?:12\\s)?(?:noon|midnight)\\b'
  + ')'
  + '(?:,?\\s\\(?(?:prevailing\\s)?(?:E|C|M|P|AK|H)[SD]?T\\b\\)?|,?\\s\\(?(?:prevailing\\s)?(?:Eastern|Central|Mountain|Pacific|Alaska|Hawaii|Atlantic|local)(?:(?:\\s(?:Standard|Daylight|Prevailing))?\\sTime\\b|(?=\\)|,|\\son\\s))\\)?|\\sCST6CDT\\b)?'

const pad = (n: number): string => String(n).padStart(2, '0')

/** Whether an hour of a court’s day is written without saying which half it is in, and only the afternoon can be meant: “1:30”. */
export const isBareAfternoon = (written: string): boolean => /^[1-6]:[0-5]\d(?!\s?(?:[ap]\b|[ap]\.?\s?m|hours|o[’']clock|in\s))/i.test(written)

/** `HH:MM` of a time as written. “Two o’clock” and “1:30”, of a court, are in the afternoon. Midnight ends its day (23:59), as “by midnight” does; null where it is no time. */
export const clockTime = (written: string): string | null => {
  // “l0:00 a.m.”: a letter where the typist or a scanner meant the figure
  const words = written.toLowerCase().replace(/^[li](?=[0-2][:.])/, '1')
  if (words.includes('midnight')) return '23:59'
  const m = /^(\d{1,2})(?:[:.](\d\d))?/.exec(words)
  const spoken = HOURS.findIndex((hour) => words.replace(/^half\spast\s/, '').startsWith(hour)) + 1
  if (!m && spoken === 0) return words.includes('noon') ? '12:00' : null
  let hour = m ? Number(m[1]) : spoken
  const minute = m ? Number(m[2] ?? '0') : /^half|thirty/.test(words) ? 30 : 0
  const half = /\b([ap])\.?\s?m\b/.exec(words)?.[1] ?? /^\d{1,2}(?::\d\d)?([ap])\b/.exec(words)?.[1] ?? (words.includes('afternoon') ? 'p' : /forenoon|morning/.test(words) ? 'a' : words.includes('noon') ? 'p' : null)
  if (half !== null && hour > 12) return null
  if (half === 'p' && hour < 12 || half === null && (spoken > 0 && hour < 7 || isBareAfternoon(written))) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  return hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}` : null
}
