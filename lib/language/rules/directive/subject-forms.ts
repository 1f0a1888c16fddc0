import { namesActor } from '../../obligor/subject-words.ts'

/** A capitalized word at the end: “counsel for Acme,”. */
const nameLast = /\p{Lu}[\w.&'’-]*,?\s*$/u
const nobody = /^(?:no(?!\s+(?:later|less|fewer|more|longer|sooner)\b)|neither)\b/i

/** Whether a subject ends as a name does. */
export const endsInName = (subject: string): boolean => nameLast.test(subject)

/** Whether a subject is somebody who can act: by his role, or by name. */
export const isSomebody = (subject: string): boolean => namesActor(subject) || endsInName(subject)

/** Whether a subject says that nobody is to act: “no party”, “neither side”. */
export const isNobody = (subject: string): boolean => nobody.test(subject)
