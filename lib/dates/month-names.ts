/** Source of a pattern for a month’s name or abbreviation, capitalised or in capitals; in small letters where it is no other word. */
export const MONTH_NAME = '(?:Jan(?:uary|urary|\\.)?|Feb(?:ruary|uary|urary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'
  + '|january|february|april|june|july|august|september|october|november|december'
  + '|JAN(?:UARY|\\.)?|FEB(?:RUARY|\\.)?|MAR(?:CH|\\.)?|APR(?:IL|\\.)?|MAY|JUNE?\\.?|JULY?\\.?|AUG(?:UST|\\.)?|SEPT?(?:EMBER|\\.)?|OCT(?:OBER|\\.)?|NOV(?:EMBER|\\.)?|DEC(?:EMBER|\\.)?)'

const STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** 1 to 12; 0 where it is no month. */
export const monthOf = (written: string): number => STARTS.indexOf(written.slice(0, 3).toLowerCase()) + 1

const NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** “January” for 1. */
export const monthName = (month: number): string => capitalised(NAMES[month - 1] ?? '')

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The month that a name, its letters small or not all right, must mean, 1 to 12: one or two letters wrong, left out, added or changed about, the first one right. 0 where none or several might be meant. */
export const monthMeant = (written: string): number => {
  const word = written.toLowerCase()
  if (/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(word)) return monthOf(word)
  const near = NAMES.map((name, i) => ({ month: i + 1, far: name[0] === word[0] ? lettersApart(word, name) : Infinity, most: name.length > 5 ? 2 : 1 }))
    .filter(({ far, most }) => far <= most).sort((a, b) => a.far - b.far)
  return near[0] && near[0].far < (near[1]?.far ?? Infinity) ? near[0].month : 0
}

/** The least number of letters to change, add, leave out or exchange with their neighbour. */
const lettersApart = (a: string, b: string): number => {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)])
  for (let j = 1; j <= b.length; j++) rows[0]![j] = j
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const crossed = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : Infinity
      rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same, crossed)
    }
  return rows[a.length]![b.length]!
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** Source of a pattern for a weekday’s whole name. */
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

/** The same for its name or abbreviation; for use with the `i` flag. */
export const WEEKDAY_NAME = `(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\b\\.?)`

/** 1 is Monday, 7 Sunday; 0 where it is no weekday. */
export const weekdayNamed = (written: string): number => WEEKDAYS.findIndex((day) => day.startsWith(written.slice(0, 3).toLowerCase())) + 1

/** “Monday” for 1. */
export const weekdayName = (weekday: number): string => capitalised(WEEKDAYS[weekday - 1] ?? '')
