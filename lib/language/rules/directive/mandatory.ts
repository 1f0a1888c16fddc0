import { commandRule } from '../../command/command-rule.ts'
import { namesActor } from '../../obligor/subject-words.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** What the law requires, and to what end: “by statute”, “in order to”, “for standing”. */
const bySource = /^\s*(?:by|under|that|in\s+order)\s|^\s*for\s+(?!(?:any|all|each|every|motions?)\b)/i
/** What an order requires: an act of the parties, or a paper of theirs. */
const required = new RegExp(pattern`
  \b(?:attendance|appearances?|presence|participation|compliance|courtesy\s+cop(?:y|ies)|certificat\w+|service|leave|
  notice|pre-?motion\s+letters?|filing|registration|hard\s+cop(?:y|ies)|binders?|table\s+of\s+\w+|affidavits?|declarations?|
  proposed\s+orders?|conferral|meet\s+and\s+confer|tabs?|index|signatures?|joint\s+letters?|approval|permission)\b`, 'i')

/** “Attendance is mandatory”, “Personal appearance is required”. */
export const mandatory = commandRule({
  name: 'directive/mandatory',
  cue: /\b(?:mandatory|required|compulsory|obligatory)\b/i,
  kinds: ['mandatory'],
  reads: ({ subject, act }) => {
    if (bySource.test(act) || /\bno\b/i.test(subject)) return null
    return required.test(subject) && !namesActor(subject.split(/\s/)[0] ?? '') ? 'must' : null
  },
  examples: [
    { text: 'Attendance by lead counsel is MANDATORY.', yields: ['Attendance by lead counsel is MANDATORY'] },
    { text: 'Personal appearance is required.', yields: ['Personal appearance is required'] },
    { text: 'Two courtesy copies of every brief are required.', yields: ['Two courtesy copies of every brief are required'] },
    { text: 'A pre-motion letter is required for any motion under Rule 12.', yields: ['A pre-motion letter is required for any motion under Rule 12'] },
    { text: 'An affidavit is required on damages.', yields: ['An affidavit is required on damages'] },
  ],
  counterexamples: ['No hearing is required.', 'Notice is required by statute.', 'More is required.', 'Attendance was mandatory.'],
})
