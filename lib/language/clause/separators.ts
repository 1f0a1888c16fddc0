import { readsAsSubject } from '../obligor/subject-words.ts'
import type { Predicate } from './predicates.ts'
import { subordinatorIn } from './subordinators.ts'
import { pattern } from '../../patterns/pattern.ts'

/** What may part two clauses, where it stands in the words before a verb. */
export interface Separator {
  readonly mark: string
  readonly index: number
  readonly end: number
  /** Whether it is a strong one: a semicolon, a colon, a dash, “except”, “ordered that”. */
  readonly hard: boolean
  /** Whether it is a comma and no more. */
  readonly comma: boolean
}

/** What can part two clauses: a semicolon, a colon, a dash, a conjunction, a comma. */
const separators = new RegExp(pattern`
  ;\s*(?:(?:and|or|but|provided|accordingly|therefore|thus|otherwise|instead)\b,?\s*)?(?:(?:further|however),?\s+)?(?:that\s+)?|
  :\s+|\s[—–-]+\s|
  (?<=^\s*(?:\w+\s+){0,2})(?:cautioned|advised|notified|instructed|admonished|reminded|warned)\s+that\s+|
  (?<=\b(?:granted|allowed|approved|sustained|modified|extended)(?:\s+in\s+part)?),?\s+(?:but\s+)?(?:only\s+)?to\s+the\s+extent\s+that\s+|
  ,?\s+including(?:,?\s+but\s+not\s+limited\s+to,?)?\s+that\s+|
  (?<=^\W*(?:[\w-]+\s+){0,3})(?<!\b(?:in|will|shall|may|an|the)\s)order\s*[,:]?\s+that\s+|
  \b(?:ordered|adjudged|decreed|directed|orders|directs)(?:\s+and\s+(?:adjudged|decreed))?\s*[,:]?\s+that\s+|
  ,?\s+(?:except|save|provided|and(?!\s+place\b)|&|but|or(?!\s+(?:before|about|after)\b)|yet|nor|so(?!\s+that)|while|whereas)
  \s+(?:(?:further|however),?\s+)?(?:that\s+)?|,\s+`, 'gi')
const exception = /^,?\s+(?:except|save|provided)/i
const hardMark = /^(?:;|:|\s*[—–]|\s+-)/
const endsInThat = /that\s+$/i
const plainConjunction = /^,?\s+(?:and|or|but)/i
const commaAlone = /^,\s+$/

/** Everything in a stretch that can part two clauses, in order. */
export const separatorsIn = (gap: string): readonly Separator[] =>
  [...gap.matchAll(separators)].map(({ 0: mark, index }) => ({
    mark, index, end: index + mark.length,
    hard: exception.test(mark) || hardMark.test(mark) || endsInThat.test(mark) && !plainConjunction.test(mark),
    comma: commaAlone.test(mark),
  }))

/** What may stand before a subject of its own. */
const opensSubject = /^(?:[;:]|,\s+(?:and|or|but|except|save|provided))|that\s+$/i

/** The separator after which a subject stands that commas have put something into; its first words are up to the first comma. */
export const subjectBefore = (before: string, separators: readonly Separator[], predicate: Predicate): Separator | undefined =>
  separators.findLast(({ mark, end }) => {
    if (!opensSubject.test(mark)) return false
    const first = before.slice(end).split(',')[0]!
    return readsAsSubject(first, false) && subordinatorIn(first, predicate) < 0
  })
