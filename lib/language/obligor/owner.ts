import { agentOf, hostOf, keeperOf } from './agents.ts'
import { addressedIn, forWhom, grantedTo, requiredOf, sender, sharedOut } from './named-by-preposition.ts'
import { maker, namedInPaper, wanting, whoWouldAct } from './paper-makers.ts'
import { answererIn, possessorInFront, possessorOf } from './possessors.ts'
import { pattern } from '../../patterns/pattern.ts'

/** What takes two: “disclosures to be exchanged”. */
const mutual = /^\s*(?:to\s+)?(?:be\s+)?(?:[\w-]+ly\s+)?(?:exchanged|stipulated\s+to|agreed\s+(?:up)?on)\b/i
const jointPaper = /\bjoint(?:ly)?\b|\bagreed\b|\b26\(f\)|\bstipulated\b/i
const jointly = /^\W*(?:be\s+)?(?:\w+\s+)?jointly\b/i
/** Papers that the parties of a case make together. */
const ofAll = new RegExp(pattern`
  \b(?:discovery\s+plan|case\s+management\s+(?:plan|statement|report)|pre-?trial\s+(?:order|statement)|status\s+report)\b`, 'i')

/**
 * Who the words of a passive or bare clause make responsible: “by a receiving party”, “Defendants’ response”, “the
 * time for appellant to file”; null where they name nobody.
 */
export const ownerIn = (subject: string, act: string): string | null =>
  agentOf(act)
  ?? requiredOf(act)
  ?? keeperOf(subject, act)
  ?? namedInPaper(subject, act)
  ?? wanting(subject)
  ?? maker(subject, act)
  ?? partiesIf(mutual.test(act))
  ?? grantedTo(`${subject} ${act}`)
  ?? sharedOut(subject, act)
  ?? forWhom(subject)
  ?? sender(subject)
  ?? possessorInFront(subject)
  ?? partiesIf(jointPaper.test(subject) || jointly.test(act))
  ?? possessorOf(subject)
  ?? answererIn(subject)
  ?? partiesIf(ofAll.test(subject))
  ?? addressedIn(act)
  ?? hostOf(act)
  ?? whoWouldAct(act)

const partiesIf = (bothAct: boolean): string | null => (bothAct ? 'the parties' : null)
