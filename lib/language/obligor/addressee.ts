import type { DocumentProfile } from '../../document/document-profile.ts'
import { actorsIn } from './actors.ts'
import { asObligor } from './naming.ts'
import { obligorIn } from './obligor-words.ts'

/** `you`: whom the document calls so; `hidden`: who is meant where nobody is named. */
export interface Address { readonly you: string; readonly hidden: string }

const defined = /["“]you["”]\s+(?:means?|refers\s+to|includes?)\s+([^.;]{4,40}?)(?:\s+and\b|[.;,])/i
const salutation = /\bdear\s+(counsel|parties|mr\.\s+[\w'’-]+|ms\.\s+[\w'’-]+)/i
const to = /(?:^|\n)\s*(?:notice\s+)?to(?:\s*:|(?=\s+the\s+(?:debtor|defendant|plaintiff|petitioner|respondent)s?\b))\s*([^\n]{3,80})/i

/** A notice of what is missing from a debtor’s papers. */
const deficient = /\b(?:notice\s+of\s+(?:\w+\s+){0,2}(?:deficien|incomplete|missing|defective)|(?:deficiency|deficient\s+filing)\s+notice|incomplete\s+filings?)/i

/** To whom the document speaks: “you” in a standing order, a letter, a notice to the debtor, conditions of release. */
export const addressee = (text: string, { kind, court }: DocumentProfile): Address => {
  const meant = defined.exec(text)
  const dear = salutation.exec(text)
  const spoken = /\b(?:you|your)\b/i.test(text)
  const called = spoken ? roleIn(to.exec(text)?.[1] ?? '') : null
  const role = called ?? (spoken ? byNature(text, court, kind) : null)
  const you = meant ? asObligor(meant[1]!) : dear && !/judge/i.test(dear[0]) ? asObligor(dear[1]!) : role ?? (kind === 'standing-order' && !spoken ? readersOf(text) : kind === 'standing-order' || kind === 'clerk-notice' ? 'counsel' : 'the parties')
  if (called === null && deficient.test(text) && /\bdebtor\b/i.test(text)) return { you: role ?? 'debtor', hidden: 'debtor' }
  return { you, hidden: meant || isOnePerson(dear?.[1]) || role === 'defendant' && called === null || kind === 'standing-order' || kind === 'clerk-notice' && /\byou\s+(?:must|shall|are|may)\b/i.test(text) ? you : 'unspecified' }
}

/** Whom a judge's practices speak of, where they say “you” to nobody: the lawyers where they name hardly anybody else. */
const readersOf = (text: string): string => {
  const count = (words: RegExp): number => text.match(words)?.length ?? 0
  return count(/\b(?:counsel|attorneys?|lawyers?)\b/gi) > 5 * count(/\b(?:(?:the|all|both)\s+(?:parties|party|sides))\b/gi) ? 'counsel' : 'the parties'
}

/** A letter to one person asks of nobody else what it asks. */
const isOnePerson = (greeted: string | undefined): boolean => greeted !== undefined && /^m[rs]s?\.\s/i.test(greeted)

const roleIn = (line: string): string | null => {
  const role = /\b(?:pro\s+se\s+)?(debtors?(?:['’]s?\s+(?:counsel|attorney))?|defendants?|plaintiffs?|petitioners?|respondents?|appellants?|garnishee|all\s+counsel|counsel(?:\s+of\s+record)?|the\s+parties|all\s+parties|all\s+creditors|creditors)\b/i.exec(line)
  return role ? asObligor(role[1]!) : null
}

/** Papers that speak to one person always: conditions of release to the accused, a notice of missing schedules to the debtor. */
const byNature = (text: string, court: string | null, kind: string): string | null =>
  /\b(?:conditions?\s+of\s+(?:pretrial\s+|your\s+)?(?:release|bond|supervision|supervised|probation)|order\s+setting\s+conditions|(?:appearance|unsecured|secured)\s+bond|supervised\s+release|bail\b)/i.test(text) && /\bdefendant\b/i.test(text) ? 'defendant'
    : kind === 'clerk-notice' && (/b$/.test(court ?? '') && court !== null && court.length <= 5 || /\bchapter\s+(?:7|11|12|13)\b/i.test(text)) && /\bdebtor\b/i.test(text) && !/\bcounsel for\b/i.test(text) ? 'debtor'
      : null

const calls = /^(?:[IVX\d]{1,4}[.)]\s+)?(?:notice\s+|directions?\s+|instructions?\s+)?to\s+(?:the\s+)?(?:pro\s+se\s+)?(.{3,50}?)\s*:?$/i

/** To whom a heading speaks: “TO PLAINTIFF:”, “Notice to Pro Se Debtor”; null where it speaks to nobody. */
export const calledByHeading = (heading: string): string | null => {
  const said = calls.exec(heading.replace(/\s+/g, ' ').trim())?.[1]
  return said === undefined ? null : obligorIn(said)?.obligor ?? null
}

const titles = /\b(?:order|judgment|opinion|decree|ruling|notice\s+of|report\s+and|motions?|applications?|petitions?|requests?\s+for)\b/i

/** Whom a heading is about: “Defendant’s Expert Disclosures”, “PLAINTIFFS’ FACT SHEETS”; null where it names nobody or several. */
export const ownerOfHeading = (heading: string): string | null => {
  const called = calledByHeading(heading)
  if (called) return called
  // “ORDER ON TRUSTEE’S MOTION TO DISMISS”: a paper's title, which says who moved
  if (titles.test(heading)) return null
  const named = actorsIn(heading.replace(/^[\s\dIVXA-Z]{1,4}[.)]\s+/, ''))
  const owned = named.filter(({ words, at }) => /['’]s?$/.test(words) || /^['’]/.test(heading.replace(/^[\s\dIVXA-Z]{1,4}[.)]\s+/, '').slice(at + words.length)))
  return named.length === 1 && owned.length === 1 ? asObligor(owned[0]!.words.replace(/['’]s?$/, '')) : null
}
