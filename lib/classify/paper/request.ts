import type { Span } from '../../document/span.ts'
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

/**
 * Where in a letter that the judge has endorsed the party asks, where the endorsement rules in words of its own: nothing that is asked
 * there is a duty. Null for any other paper, and where the court only grants, or adopts, what the letter proposes.
 */
export const requestIn = ({ text }: Paper): Span | null => {
  const salutation = SALUTATION.exec(text)
  if (!salutation) return null
  const start = salutation.index + salutation[0].length
  const closing = CLOSING.exec(text.slice(start))
  if (!closing) return null
  const end = start + closing.index
  const endorsement = text.slice(end + closing[0].length)
  return RULES_ITSELF.test(endorsement) && !ADOPTS.test(endorsement) ? { start, end } : null
}
