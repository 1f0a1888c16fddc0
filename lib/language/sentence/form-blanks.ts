/**
 * A form's text with the rules around what was filled in as spaces: “by __10/01/2025__” reads “by   10/01/2025  ”.
 * Same length, so that every place stays; blanks that nobody filled in stay as they are.
 */
export const withoutRules = (text: string): string =>
  text.includes('_') ? text.replace(/(?<!_)_+(?=[^\s_])[^_\n]{1,80}(?<=[^\s_])_+/g, (filled) => filled.replaceAll('_', ' ')) : text
