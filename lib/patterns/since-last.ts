/**
 * What follows the last of the characters `stops` in a text; all of it where it has none of them. A pattern that ends in
 * `$` would try from every place.
 */
export const sinceLast = (stops: string, text: string): string => {
  let at = text.length
  while (at > 0 && !stops.includes(text[at - 1]!)) at--
  return text.slice(at)
}
