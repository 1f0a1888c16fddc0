import { consequenceRule } from '../../consequence/consequence-rule.ts'
import { actorWords } from '../../obligor/subject-words.ts'

const conditional = /(?:^|[,.:]\s+|\b(?:and|but|that)\s+)(?:if|should|unless|in\s+the\s+event|absent|where|when|whenever)\b|\bunless\b/i
const courtActs = /\b(?:the\s+court|court|judge|i|we|the\s+undersigned|chambers|the\s+clerk|the\s+(?:action|case|complaint|petition|appeal|claims?|motion|matter|stay|designation|bail|bond|hearing|conference))\s+(?:will|may|shall|would|must)\b/i

/** “If X is not done, the Court will …”. */
export const ifNot = consequenceRule({
  name: 'consequence/if-not',
  cue: /\b(?:if|should|unless|event|absent|where|when|whenever)\b/i,
  reads: ({ words, effect, punishes }) => {
    if (!conditional.test(words)) return false
    const [condition, rest] = conditionOf(words)
    if (/^(?:unless|absent)\s+(?:otherwise|leave|prior|the\s+court|good\s+cause|agreement|extraordinary|a\s+stipulat|further)/i.test(condition.trim())) return false
    const lacks = lackOf(condition)
    if (lacks && effect >= 0 && !dutyFirst.test(rest) && /\b(?:will|may|shall|is|are|lapses?|dissolves?|won['’]t)\b/i.test(rest)) return true
    return lacks ? effect >= 0 && (punishes || courtActs.test(rest)) || courtActs.test(rest) && !/\b(?:hear|hold|schedule|set\s+a|conduct|resolve|issue\s+a\s+ruling)\b/i.test(rest)
      : effect >= 0 && punishes && /\b(?:impose|assess|sanction|contempt|tax|penalt|forfeit|waive|stricken|strike|default|deemed|disqualif|revoke)/i.test(rest) && /\b(?:the\s+court|i|we)\s+(?:may|will)|\bdeemed\b|\bstricken\b/i.test(rest) && !/\bmotion\s+is\s+granted\b/i.test(condition)
  },
  examples: [
    { text: 'If the requested documents are not received by 2:00 p.m. on February 19, 2021, the Court will adjourn the conference.', yields: ['If the requested documents are not received by 2:00 p.m. on February 19, 2021, the Court will adjourn the conference'] },
    { text: 'If counsel does not appear, the Court may strike the offending party’s claims.', yields: ['If counsel does not appear, the Court may strike the offending party’s claims'] },
    { text: 'Mr. Okafor has until 7/22/2025 to retain counsel; if he does neither, his counterclaim may be dismissed for want of prosecution.', yields: ['if he does neither, his counterclaim may be dismissed for want of prosecution'] },
    { text: 'Should a required person not attend, the Court may impose sanctions on the absent person.', yields: ['Should a required person not attend, the Court may impose sanctions on the absent person'] },
    { text: 'If no motion is filed in that time, the designation lapses without further order.', yields: ['If no motion is filed in that time, the designation lapses without further order'] },
    { text: 'If no objection is timely received, the amount in the notice shall be controlling.', yields: ['If no objection is timely received, the amount in the notice shall be controlling'] },
    { text: 'If it does not so move, the paper may be unsealed.', yields: ['If it does not so move, the paper may be unsealed'] },
    { text: 'The action will be dismissed unless Plaintiff files proof of service by May 3, 2021.', yields: ['The action will be dismissed unless Plaintiff files proof of service by May 3, 2021'] },
  ],
  counterexamples: [
    'If the case settles, counsel must notify chambers.',
    'If the parties cannot agree, they shall file separate letters.',
    'Should the Court find further briefing necessary, the Court will order it.',
    'Unless otherwise ordered, the limits of the rules apply.',
    'If the motion is granted, the Court will set a new date.',
  ],
})

/** The main clause tells somebody to act. */
const dutyFirst = new RegExp(String.raw`^[\s,]*(?:then\s+)?(?:the\s+|each\s+|any\s+|that\s+|all\s+|such\s+)?(?:[\w'’.-]+\s+){0,3}?(?:${actorWords})(?:['’]s?)?(?:\s+[\w'’.-]+){0,3}?\s+(?:shall|must|may|will|is\s+to|are\s+to|(?:is|are)\s+(?:directed|ordered|required)\s+to)\s+(?!not\s+be|be\b)`, 'i')

/** The condition's words, and all others. */
const conditionOf = (words: string): [string, string] => {
  const m = /(?:^|[,.:]\s+|\b(?:and|but|that)\s+|\s)((?:if|should|unless|in\s+the\s+event|absent|where|when|whenever)\b[^;]*)$/i.exec(words)
  if (!m) return ['', words]
  const tail = m[1]!
  const comma = /,\s+(?=(?:the|a|an|any|all|his|her|its|their|that|such|he|she|it|they|i|we|no|counsel|plaintiff|defendant|petitioner|respondent|failure|court|this|said|then|\p{Lu})\b)(?![^,]{0,30}\bor\s+(?:fails?|does|is)\b)/iu.exec(tail)
  return comma && m.index < 40 ? [tail.slice(0, comma.index), tail.slice(comma.index)] : [tail, words.slice(0, m.index)]
}

const lackOf = (condition: string): boolean =>
  /^\s*(?:unless|absent)\b/i.test(condition) || /\b(?:not|fail\w*|neither|no|none|nothing|without|late|untimely|evasive|violat\w+|refus\w+|exceed\w*|default\w*|disregard\w*|breach\w*|incomplete|unable\s+to\s+show|misses|ignores?|drops?)\b/i.test(condition) && !/\bno\s+later\b(?!.*\b(?:not|fail)\b)/i.test(condition)
