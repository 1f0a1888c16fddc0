const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** “Feb 18, 2021”, from a day or a moment as the JSON has it. */
export const dateWords = (moment: string): string =>
  `${MONTHS[Number(moment.slice(5, 7)) - 1]} ${Number(moment.slice(8, 10))}, ${Number(moment.slice(0, 4))}`

/** A sentence for a reader: the dates in it as one writes them. */
export const withDateWords = (sentence: string): string =>
  sentence.replace(/\b\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g, dateWords)
