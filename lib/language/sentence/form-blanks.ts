/** What somebody filled in between rules: “__10/01/2025__”. */
const FILLED = /(?<!_)_+(?=[^\s_])[^_\n]{1,80}(?<=[^\s_])_+/g
/** A ticked box: “( X )”, “(X) (a)”; “(x)” alone is an item's letter. */
const TICKED = /\(\s{1,6}[xX✓]\s{0,6}\)|\([X✓]\)(?=\s{0,6}\(?[A-Za-z0-9]{1,3}[.)])/g

/**
 * A form's text with the rules around what was filled in, and its ticked boxes, as spaces: “by __10/01/2025__” reads
 * “by   10/01/2025  ”. Same length, so that every place stays; blanks and boxes that nobody filled in stay as they are.
 */
export const withoutRules = (text: string): string => {
  const written = text.includes('_') ? text.replace(FILLED, (filled) => filled.replaceAll('_', ' ')) : text
  return written.includes('(') ? written.replace(TICKED, (box) => ' '.repeat(box.length)) : written
}
