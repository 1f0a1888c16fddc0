import { commandRule } from '../../command/command-rule.ts'
import type { Candidate } from '../../command/candidate.ts'
import { beginsWithAct, isEffect, isSitting } from '../../command/effects.ts'
import { namesActor } from '../../obligor/subject-words.ts'
import { isNobody, isSomebody } from './subject-forms.ts'
import { pattern } from '../../../patterns/pattern.ts'

const passive = new RegExp(pattern`
  ^\s*(?:not\s+|also\s+|\w+ly\s+)*be\s+(?:\w+ly\s+)?(?:filed|served|taken|produced|completed|exchanged|paid|provided|delivered|
  submitted|deposited|designated|returned|destroyed|made|lodged)\b`, 'i')
/** “will be transported by the United States Marshal” */
const byOfficer = new RegExp(pattern`
  ^\s*(?:also\s+|then\s+|\w+ly\s+)*be\s+\w+(?:ed|en|t)\s+by\s+(?:the\s+)?
  (?:(?:united\s+states|u\.s\.)\s+marshals?(?:\s+service)?|trustee|receiver|administrator|bureau\s+of\s+prisons|warden)\b`, 'i')
const filing = /^\s*(?:not\s+|also\s+|then\s+)*be\s+(?:filing|serving|producing|submitting|providing)\b/i

const paper = new RegExp(pattern`
  \b(?:hearing|conference|trial|motion|letter|report|brief|response|
  reply|deposition|discovery|document|stipulation|order|deadline)s?$`, 'i')

const actsItself = (subject: string): boolean => {
  const words = subject.replace(/_+/g, ' ').trim()
  return !paper.test(words) && isSomebody(words)
}

const being = /^\s*(?:not\s+)?be\b/i

const passiveOf = /^\s*(?:not\s+|also\s+)*be\s+(?:\w+ly\s+)?(?!lifted|dissolved|terminated)\w+(?:ed|en|wn|ept|ent|ade|aid|eld)\b/i

/** Whether a clause says that somebody acts, or that something is done by somebody. */
const isAct = ({ part, subject, act }: Candidate): boolean => {
  const shared = part.subject.end <= part.subject.start
  return beginsWithAct(act) && !being.test(act) && (shared || actsItself(subject))
    || filing.test(act) || passive.test(act) || byOfficer.test(act)
}

const agreed = /\b(?:decree|(?:consent|agreed|stipulated)\s+(?:\w+\s+)?(?:order|judgment|injunction))\b/i
/** What a party feels or undergoes, and no promise of his. */
const undergone = /^\s*(?:not\s+)?(?:suffer|be\s+(?:able|entitled|deemed|bound|considered)|have|benefit|need|want|prevail|succeed|receive)\b/i

/** In a decree to which the parties agreed, “will” is what they promise, whatever the verb: “Defendant will develop a policy”. */
const isPromised = ({ context: { profile }, subject, act }: Candidate): boolean =>
  agreed.test(profile.title ?? '') && !undergone.test(act) && (being.test(act) ? passiveOf.test(act) : actsItself(subject))

/** What reaches somebody is no act of his: “will receive an invitation”. */
const reaches = /^\s*(?:then\s+|also\s+)?(?:receive|remain\s+(?:bound|liable|responsible|subject))\b/i
/** “Counsel will not be in the room”. */
const absence = /^\s*be\s+(?:present|in|at|on)\b/i
/** “The motion will be submitted to the panel”: the court's own course. */
const courtMatter = /\b(?:motion|matter|case|order|application|clerk|finding|recommendation)s?\s*$/i
const submitted = /^\s*be\s+(?:submitted|taken)/i
/** “will likely not be present”: expected, and asked of nobody. */
const expected = /^\S+\s+(?:not\s+)?(?:most\s+|very\s+)?(?:likely|probably|presumably|undoubtedly|no\s+doubt|surely)\b/i
/** What a judge does, who is “she” in an order of the clerk's. */
const judging = /^\s*(?:give|hold|set|schedule|rule)\b/i

/** Whether what will be is the court's business or comes of itself. */
const isCourse = ({ part, subject, act }: Candidate): boolean =>
  isEffect(act, subject)
  || isSitting(subject)
  || courtMatter.test(subject) && submitted.test(act)
  || part.predicate.negative && /^\s*be\s+taken\b/i.test(act) && /\bunless\b/i.test(act)
  || /^(?:she|he|it)$/i.test(subject.trim()) && judging.test(act)

/** “will”, where somebody other than the court is to act: “the parties will meet and confer”. */
export const will = commandRule({
  name: 'directive/will',
  cue: /\bwill\b/i,
  kinds: ['will'],
  reads: (candidate) => {
    const { part, sentence, subject, act } = candidate
    const { negative, start } = part.predicate
    if (reaches.test(act) || expected.test(sentence.text.slice(start))) return null
    if (negative && absence.test(act) && actsItself(subject) && namesActor(subject)) return 'must-not'
    if (!(isAct(candidate) || isPromised(candidate)) || isCourse(candidate)) return null
    return negative || isNobody(subject) ? 'must-not' : 'must'
  },
  examples: [
    { text: 'IT IS ORDERED that Dynamo Inc. will, within three days, turn over the records.', yields: ['Dynamo Inc. will, within three days, turn over the records'] },
    { text: 'The parties will meet and confer by April 2, 2021.', yields: ['The parties will meet and confer by April 2, 2021'] },
    { text: 'The list will not be filed with the Court.', yields: ['The list will not be filed with the Court'] },
    { text: 'By May 3, 2021, Defendants will supplement their answers and will produce the file.', yields: ['By May 3, 2021, Defendants will supplement their answers and will produce the file'] },
    { text: 'He will also be filing the schedules on or before October 9, 2009.', yields: ['He will also be filing the schedules on or before October 9, 2009'] },
    { text: 'The defendant will be transported by the United States Marshal.', yields: ['The defendant will be transported by the United States Marshal'] },
    { text: 'Counsel will not be in the examination room.', yields: ['Counsel will not be in the examination room'] },
  ],
  counterexamples: [
    'The Court will hear argument on May 3, 2021.',
    'I will rule on the motion.',
    'Plaintiff will suffer irreparable harm.',
    'A hearing will be held on May 3, 2021.',
    'Late papers will be stricken.',
    'Plaintiff will likely not be present when Defendants depose other witnesses.',
    'Counsel will receive an invitation by e-mail.',
    'The motion will be submitted to the next panel.',
    'These findings and recommendations will be submitted to the United States District Judge.',
  ],
})
