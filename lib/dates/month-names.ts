/** Source of a pattern for a month’s name or abbreviation, capitalised or in capitals. */
export const MONTH_NAME = '(?:Jan(?:uary|urary|\\.)?|Feb(?:ruary|uary|urary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'
  + '|JAN(?:UARY|\\.)?|FEB(?:RUARY|\\.)?|MAR(?:CH|\\.)?|APR(?:IL|\\.)?|MAY|JUNE?\\.?|JULY?\\.?|AUG(?:UST|\\.)?|SEPT?(?:EMBER|\\.)?|OCT(?:OBER|\\.)?|NOV(?:EMBER|\\.)?|DEC(?:EMBER|\\.)?)'

const STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** 1 to 12; 0 where it is no month. */
export const monthOf = (written: string): number => STARTS.indexOf(written.slice(0, 3).toLowerCase()) + 1

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** Source of a pattern for a weekday’s name or abbreviation; for use with the `i` flag. */
export const WEEKDAY_NAME = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\b\\.?)'

/** 1 is Monday, 7 Sunday; 0 where it is no weekday. */
export const weekdayNamed = (written: string): number => WEEKDAYS.findIndex((day) => day.startsWith(written.slice(0, 3).toLowerCase())) + 1

/** “Monday” for 1. */
export const weekdayName = (weekday: number): string => {
  const day = WEEKDAYS[weekday - 1] ?? ''
  return day.charAt(0).toUpperCase() + day.slice(1)
}
