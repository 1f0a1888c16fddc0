import type { Request } from '../../document/document-profile.ts'
import { pattern } from '../../patterns/pattern.ts'
import type { Paper } from './paper.ts'

/** “Dear Judge Crane:”, “To the Honorable …”, “Your Honor:”. */
const SALUTATION = new RegExp(pattern`
  ^[^\S\n]*(?:(?:Dear|To)\s+(?:the\s+)?(?:Hon(?:orable|\.)|(?:Chief\s+|Magistrate\s+|Senior\s+|District\s+)*(?:Judge|Justice)|
  Your\s+Honor|Sir|Madam)|Your\s+Honor)\b[^\n]{0,60}$`, 'm')
const CLOSING = new RegExp(pattern`
  ^[^\S\n]*(?:(?:Most\s+)?Respectfully(?:\s+(?:submitted|yours))?|Sincerely|Very\s+truly\s+yours|Yours\s+(?:truly|sincerely)|
  Truly\s+yours|Best\s+regards)\s*,?[^\S\n]*$`, 'im')
/** What the court takes over as the party wrote it. */
const ADOPTS = new RegExp(pattern`
  \b(?:adopted|as\s+proposed|(?:dates?|schedule|order)\s+proposed|proposed\s+(?:dates?|schedule|order)|
  as\s+(?:set\s+forth|stated)\s+above)\b`, 'i')
/** What the court tells in words of its own, besides that it grants or denies. */
const RULES_ITSELF = new RegExp(pattern`
  \b(?:(?:is|are)\s+(?:hereby\s+)?(?:extended|adjourned|continued|moved|reset|stayed|due|directed|ordered)|shall|must|
  by\s+(?:\w+\s+\d|\d|noon|\d+\/)|no\s+later\s+than|adj['’]d)\b`, 'i')

const DENIES = /\b(?:denied|denies|deny|declined)\b/i

/** What a letter asks that the judge has endorsed, and whether the court takes it over as it is written. Null for any other paper. */
export const requestIn = ({ text }: Paper): Request | null => {
  const salutation = SALUTATION.exec(text)
  if (!salutation) return null
  const start = salutation.index + salutation[0].length
  const closing = CLOSING.exec(text.slice(start))
  if (!closing) return null
  const end = start + closing.index
  const endorsement = text.slice(end + closing[0].length)
  return { span: { start, end }, granted: grantedIn(endorsement) }
}

/** “Items (b) and (c) above are so ordered”. */
const ITEMS = new RegExp(pattern`
  \b(?:items?|paragraphs?|requests?|proposals?|points?)\s+((?:\(?\w{1,3}\)?(?:,?\s+and\s+|,\s*|\s+)){1,8})(?:above\s+)?
  (?:is|are)\s+(?:hereby\s+)?(?:so\s+ordered|granted|adopted|approved|allowed)\b`, 'gi')

const grantedIn = (endorsement: string): Request['granted'] => {
  const items = [...endorsement.matchAll(ITEMS)].flatMap((m) => m[1]!.toLowerCase().match(/\b(?!and\b)\w{1,3}\b/g) ?? [])
  if (items.length > 0) return items
  return ADOPTS.test(endorsement) || !RULES_ITSELF.test(endorsement) && !DENIES.test(endorsement) ? 'all' : 'none'
}
