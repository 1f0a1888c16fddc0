import { commandRule } from '../../command/command-rule.ts'
import { isNegative } from '../../command/strong-command.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** A ruling: “the motion for leave is allowed”. */
const request = /^(?:the\s+|[\w'’]+['’]s?\s+)(?:\w+\s+){0,4}(?:motions?|requests?|applications?|petitions?)\b/i
const byLaw = /^\s*(?:by|under)\s+(?:the\s+)?(?:rule|statute|law|_|fed)/i
/** How much is permitted: of what the law permits, none is told. */
const measured = new RegExp(pattern`
  \b(?:maximum|up\s+to|\d+|one|two|three|four|five|six|seven|eight|ten|
  fifteen|twenty|thirty|forty|forty-five|sixty|only|each|leave|additional)\b`, 'i')

/** “A maximum of 25 interrogatories are permitted for each side”, “No other reports are permitted”. */
export const permitted = commandRule({
  name: 'directive/permitted',
  cue: /\b(?:permitted|allowed)\b/i,
  kinds: ['permitted'],
  reads: ({ subject, act }) => {
    const negative = isNegative(subject)
    if (request.test(subject.trim()) && !negative || byLaw.test(act)) return null
    if (negative) return 'must-not'
    return measured.test(`${subject} ${act}`) ? 'may' : null
  },
  examples: [
    { text: 'A maximum of 60 requests for admission are permitted for each side.', yields: ['A maximum of 60 requests for admission are permitted for each side'] },
    { text: 'No other expert reports will be permitted without leave of the Court.', yields: ['No other expert reports will be permitted without leave of the Court'] },
    { text: 'Up to ten depositions are allowed per side.', yields: ['Up to ten depositions are allowed per side'] },
    { text: 'No replies are permitted.', yields: ['No replies are permitted'] },
  ],
  counterexamples: [
    'Plaintiff’s motion for leave is ALLOWED.',
    'Such amendments are permitted by rule.',
    'The question was permitted.',
    'If a reply is permitted, it will be short.',
  ],
})
