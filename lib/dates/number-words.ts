const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINALS = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh',
  'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth']
const TENTHS = ['twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth']

const VALUES = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
  ...ORDINALS.map((word, value): [string, number] => [word, value]),
  ...TENTHS.map((word, i): [string, number] => [word, 20 + 10 * i]),
  ['fourty', 40], ['ninty', 90], ['a', 1], ['an', 1], ['half', 0.5],
])

const SMALL = '(?:one|two|three|four|five|six|seven|eight|nine)'
const TEENS = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)'
const TENS_PATTERN = '(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninet?y)'
const BELOW_HUNDRED = `(?:${TENS_PATTERN}(?:(?:-|\\s)${SMALL}\\b)?|${TEENS}|${SMALL})`

/** Source of a pattern for a number in words, one to nine hundred ninety-nine; for use with the `i` flag. */
export const NUMBER_WORDS = `(?:(?:${SMALL}|a)[\\s-]hundred(?:[\\s-](?:and[\\s-])?${BELOW_HUNDRED}\\b)?|${BELOW_HUNDRED}\\b)`

/** Source of a pattern for an ordinal in words, first to thirty-first; for use with the `i` flag. */
export const ORDINAL_WORDS = `(?:(?:twenty|thirty)[-\\s](?:${ORDINALS.slice(1, 10).join('|')})|${ORDINALS.slice(1).join('|')}|twentieth|thirtieth)`

/** The value of a number or an ordinal in words or figures (“twenty-one”, “third”, “21st”); NaN where it is none. */
export const valueOf = (written: string): number => {
  const figures = /^\d{1,6}(?=\D{0,2}$)/.exec(written)
  if (figures) return Number(figures[0])
  let total = 0
  for (const word of written.toLowerCase().split(/[-\s]+/)) {
    if (word === 'and' || word === '') continue
    if (word === 'hundred') { total *= 100; continue }
    if (word === 'thousand') { total *= 1000; continue }
    const value = VALUES.get(word)
    if (value === undefined) return Number.NaN
    total += value
  }
  return total
}
