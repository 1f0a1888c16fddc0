import { commandRule } from '../../command/command-rule.ts'
import { isActDone, isEffect, isSitting } from '../../command/effects.ts'
import { isOptional } from '../../command/strong-command.ts'
import { hasTime } from '../../clause/parts.ts'
import { namesActor } from '../../obligor/subject-words.ts'

/** Somebody is made or left to act by something, and not by the order: “the statute obliges an employer to …”, “a party moving to …”, “offers to …”. */
const caused = /\b(?:oblig|requir|caus|allow|permit|enabl|forc|compel|direct|urg|instruct|expect|want|encourag|invit|authoriz|disfavo|favo|prompt)\w*\s+\w|\b(?:\w+ing|offers?|agrees?|seeks?|wants?|intends?|refuses?|fails?|tends?|proposes?|attempts?|tries|continues?|needs?|wish(?:es)?|hopes?|plans?|claims?|purports?)$/i

/** Docket language: “Defendant Acme to produce the logs by 6/27/2025”. */
export const toDo = commandRule({
  name: 'directive/to-do',
  cue: /\bto\s+\w/i,
  kinds: ['to-do'],
  reads: ({ part, sentence, subject, act }) => {
    const words = subject.replace(/_+/g, ' ').trim()
    if (/^not\b/i.test(part.predicate.words) && /^\s*exceed\b/i.test(act) && /^[^,;]{4,70}$/.test(words) && !/\bthat\b/.test(words)) return 'must-not'
    if (/^(?:by|in|on|for|to|at|from|with|as|order|motion|leave|notice|stipulation|failure|application|request|deadline|time|opportunity|ability|right)\b/i.test(words) || /\b(?:motion|leave|order|request|application|deadline|time|stipulation|date|day|notice|hearing|conference|way|attempt|effort|ability|right|duty|order|plan|failure|opportunity|need|agreement|decision|subpoena|objections?|opposition|response)s?$/i.test(words)) {
      return /^\s*be\s+(?:filed|served|completed|submitted|produced|exchanged|taken|noticed|provided|received|mailed|lodged|sent)\b/i.test(act) && !isSitting(subject) && words.split(' ').length < 9 && !/\bmotion\s+to\b/i.test(words) && hasTime(sentence, part.predicate.end, part.end) ? 'must' : null
    }
    // “Refusing to furnish records”, below “shall cease and desist from”
    if (/^[a-z]+ing$/i.test(words)) return null
    if (/\b(?:motion|request|application|leave|petition|stipulation)\b/i.test(words) || /^(?:if|when|unless|because|although)\b/i.test(words)) return null
    if (words.split(/\s+/).length > 9 || /[.:]$/.test(words) || caused.test(words) || /\b(?:is|are|was|were)\b|\s(?:[a-z]+ed|told|made|took|left|sent|went|came|had|did|said|began|sought|chose|got|knew|saw|gave)\b/.test(words)) return null
    const passive = /^\s*be\s+(?:\w+ly\s+)?([a-z-]+)/i.exec(act)
    if (passive) return isActDone(passive[1]!) && !isSitting(subject) && !isEffect(act, subject) ? /^not/i.test(part.predicate.words) ? 'must-not' : isOptional(sentence.text.slice(part.start, part.predicate.start)) ? 'may' : 'must' : null
    if (!namesActor(words) && !/(?:^|[-–]\s+)[DP]s?$/.test(words) && !/^(?:\p{Lu}[\w.&'’-]*,?\s*){1,5}$/u.test(words)) return null
    return /^not/i.test(part.predicate.words) ? 'must-not' : !/[.]\s*$/.test(sentence.text) && !/\d/.test(act) && act.length < 12 ? null : 'must'
  },
  examples: [
    { text: 'Defense to file declaration in support by 8/26/2011.', yields: ['Defense to file declaration in support by 8/26/2011'] },
    { text: 'Defendant Acme to produce the logs by 6/27/2025, and to amend its answer by 7/3/2025.', yields: ['Defendant Acme to produce the logs by 6/27/2025', 'to amend its answer by 7/3/2025'] },
    { text: 'Counsel to submit a joint letter on or before May 3, 2021.', yields: ['Counsel to submit a joint letter on or before May 3, 2021'] },
    { text: 'Fact discovery to be completed by June 1, 2022.', yields: ['Fact discovery to be completed by June 1, 2022'] },
    { text: 'Plaintiff to serve the summons forthwith.', yields: ['Plaintiff to serve the summons forthwith'] },
    { text: 'Exhibits to be pre-marked.', yields: ['Exhibits to be pre-marked'] },
    { text: 'Discovery motions not to exceed 10 pages.', yields: ['Discovery motions not to exceed 10 pages'] },
  ],
  counterexamples: [
    'Order granting Motion to Extend Time to File.',
    'MOTION to Unseal Document filed by USA.',
    'Plaintiff asked the Court to extend the date.',
    'The deadline to file motions has passed.',
    'Notice of intent to call witnesses.',
    'Refusing to furnish the Union with records.',
    'Chapter 151B obliges an employer to engage in an interactive process.',
    'A party moving to proceed under a pseudonym thus bears the burden of showing a need.',
    'This factor disfavors secrecy unless the plaintiff offers to disclose her name.',
  ],
})
