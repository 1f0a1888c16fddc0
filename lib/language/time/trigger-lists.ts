import { pattern } from '../../patterns/pattern.ts'

/** “, telephone number, or ” */
const ITEMS = pattern`
  ^,\s+(?:[\w’'/-]+\s+){0,3}?[\w’'/-]+(?:,\s+(?:[\w’'/-]+\s+){0,3}?[\w’'/-]+)*,?\s+(?:and|or)\s`

/** Where a list is one thing that happens: what a trigger begins with, and what stands from its first comma on. */
const LISTS: readonly { readonly begins: RegExp; readonly goesOn: RegExp }[] = [
  // any change of address, telephone number, or e-mail
  { begins: /^(?:an?|any|each|every|such|the)\s+change[sd]?\s+(?:of|in|to)\b/i, goesOn: new RegExp(ITEMS, 'i') },
  // all fines, costs, and fees imposed by this judgment are paid
  {
    begins: /^(?:all|any|the|every|each|both)\s/i,
    goesOn: new RegExp(pattern`
      ${ITEMS}(?:[\w’'-]+\s+){1,4}?(?:[a-z]+ed\s+(?:by|in|under)\s[^,.;]{1,40}?\s)?(?:is|are|has|have)\s`, 'i'),
  },
]

/** The last of a list whose first comma was let through. */
const LAST = /^,\s+(?:and|or)\s/i

/** Whether the trigger with which `text` begins goes on behind the comma at `at`, its next item being more of the same. */
export const goesOnInList = (text: string, at: number): boolean =>
  text[at] === ',' && LISTS.some(({ begins, goesOn }) => begins.test(text)
    && (goesOn.test(text.slice(at)) || LAST.test(text.slice(at)) && text.slice(0, at).includes(',')))
