/**
 * The source of a regular expression laid out over several lines: the breaks, and the indentation after them, are no
 * part of it; backslashes stand as in a literal.
 */
export const pattern = (lines: TemplateStringsArray, ...parts: readonly string[]): string =>
  String.raw({ raw: lines.raw.map((line) => line.replace(/\n\s*/g, '')) }, ...parts)
