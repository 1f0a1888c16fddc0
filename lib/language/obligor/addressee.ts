import type { DocumentProfile } from '../../document/document-profile.ts'
import { asObligor } from './naming.ts'
import { pattern } from '../../patterns/pattern.ts'

/** `you`: whom the document calls so; `hidden`: who is meant where nobody is named. */
export interface Address { readonly you: string; readonly hidden: string }

type Kind = DocumentProfile['kind']

/** “(“You” means the responding party.)”. */
const defined = /["“]you["”]\s+(?:means?|refers\s+to|includes?)\s+([^.;]{4,40}?)(?:\s+and\b|[.;,])/i
const salutation = /\bdear\s+(counsel|parties|mr\.\s+[\w'’-]+|ms\.\s+[\w'’-]+)/i
/** “NOTICE TO: the debtor”, on a line of its own. */
const to = new RegExp(pattern`
  (?:^|\n)\s*(?:notice\s+)?to(?:\s*:|(?=\s+the\s+(?:debtor|defendant|plaintiff|petitioner|respondent)s?\b))\s*([^\n]{3,80})`, 'i')

/** A notice of what is missing from a debtor’s papers. */
const deficient = new RegExp(pattern`
  \b(?:notice\s+of\s+(?:\w+\s+){0,2}(?:deficien|incomplete|missing|defective)|(?:deficiency|deficient\s+filing)\s+notice|
  incomplete\s+filings?)`, 'i')
const debtor = /\bdebtor\b/i
const youOrYour = /\b(?:you|your)\b/i
const youMust = /\byou\s+(?:must|shall|are|may)\b/i

/** To whom the document speaks: “you” in a standing order, a letter, a notice to the debtor, conditions of release. */
export const addressee = (text: string, { kind, court }: DocumentProfile): Address => {
  const spoken = youOrYour.test(text)
  const called = spoken ? roleIn(to.exec(text)?.[1] ?? '') : null
  const role = called ?? (spoken ? byNature(text, court, kind) : null)
  const meant = defined.exec(text)?.[1]
  const dear = salutation.exec(text)
  const greeted = dear && !/judge/i.test(dear[0]) ? asObligor(dear[1]!) : null
  const you = meant !== undefined ? asObligor(meant) : greeted ?? role ?? readersOf(text, kind, spoken)
  if (called === null && deficient.test(text) && debtor.test(text)) return { you: role ?? 'debtor', hidden: 'debtor' }
  const isMeantThroughout = meant !== undefined
    || isOnePerson(dear?.[1])
    || role === 'defendant' && called === null
    || kind === 'standing-order'
    || kind === 'clerk-notice' && youMust.test(text)
  return { you, hidden: isMeantThroughout ? you : 'unspecified' }
}

/** Who reads a document that does not say to whom it speaks. */
const readersOf = (text: string, kind: Kind, spoken: boolean): string => {
  if (kind === 'standing-order' && !spoken) return readersOfPractices(text)
  return kind === 'standing-order' || kind === 'clerk-notice' ? 'counsel' : 'the parties'
}

const lawyers = /\b(?:counsel|attorneys?|lawyers?)\b/gi
const partiesAlone = /\b(?:(?:the|all|both)\s+(?:parties|party|sides))\b/gi

/** Whom a judge's practices speak of, where they say “you” to nobody: the lawyers where they name hardly anybody else. */
const readersOfPractices = (text: string): string => {
  const count = (words: RegExp): number => text.match(words)?.length ?? 0
  return count(lawyers) > 5 * count(partiesAlone) ? 'counsel' : 'the parties'
}

/** A letter to one person asks of nobody else what it asks. */
const isOnePerson = (greeted: string | undefined): boolean => greeted !== undefined && /^m[rs]s?\.\s/i.test(greeted)

const roles = new RegExp(pattern`
  \b(?:pro\s+se\s+)?(debtors?(?:['’]s?\s+(?:counsel|attorney))?|defendants?|plaintiffs?|petitioners?|respondents?|
  appellants?|garnishee|all\s+counsel|counsel(?:\s+of\s+record)?|the\s+parties|all\s+parties|all\s+creditors|creditors)\b`, 'i')

const roleIn = (line: string): string | null => {
  const role = roles.exec(line)?.[1]
  return role === undefined ? null : asObligor(role)
}

const release = new RegExp(pattern`
  \b(?:conditions?\s+of\s+(?:pretrial\s+|your\s+)?(?:release|bond|supervision|supervised|probation)|
  order\s+setting\s+conditions|(?:appearance|unsecured|secured)\s+bond|supervised\s+release|bail\b)`, 'i')
const defendant = /\bdefendant\b/i
const bankruptcyCourt = /b$/
const bankruptcyChapter = /\bchapter\s+(?:7|11|12|13)\b/i

/** Papers that speak to one person always: conditions of release to the accused, a notice of missing schedules to the debtor. */
const byNature = (text: string, court: string | null, kind: Kind): string | null => {
  if (release.test(text) && defendant.test(text)) return 'defendant'
  const isBankruptcy = court !== null && bankruptcyCourt.test(court) && court.length <= 5 || bankruptcyChapter.test(text)
  return kind === 'clerk-notice' && isBankruptcy && debtor.test(text) && !/\bcounsel for\b/i.test(text) ? 'debtor' : null
}
