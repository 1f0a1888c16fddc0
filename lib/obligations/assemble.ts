import type { DocumentProfile } from '../document/document-profile.ts'
import { pageOf, quoteOf } from '../document/quote.ts'
import type { ReadingText } from '../document/reading-text.ts'
import type { Span } from '../document/span.ts'
import type { Findings } from '../language/finding.ts'
import { courtBelowOf, courtById, timeZoneOf } from '../courts/index.ts'
import { resolveDeadlines, type Answers } from './resolve-deadlines.ts'
import type { ReadDeadline, ReadDocument, Reading, ReadSetting } from './reading.ts'

export type { Answers }

/** What the stages before have found, and what the user has answered, or another paper of the case. */
export interface Found {
  readonly text: ReadingText
  readonly profile: DocumentProfile
  readonly findings: Findings
  readonly answers: Answers
}

/** Puts findings and court time together: the public reading, each statement with its quote and page. */
export const assemble = ({ text, profile, findings, answers }: Found): Reading => {
  const quoted = ({ span }: { readonly span: Span }) => ({ quote: quoteOf(text, span), page: pageOf(text, span), span })
  const document = describe(text, profile)
  return {
    schema: 1,
    document,
    directives: findings.directives.map((d) => ({
      id: d.id, ...quoted(d), obligor: d.obligor, actor: d.actor, modality: d.modality, action: d.action,
      deadlines: d.deadlines, consequences: d.consequences, rule: d.rule, warnings: d.warnings,
    })),
    deadlines: resolveDeadlines(findings, profile, answers, courtBelowIn(text, profile)).map(({ deadline, ...resolved }): ReadDeadline => ({
      id: deadline.id, ...quoted(deadline), ...resolved, timeZone: document.timeZone, rule: deadline.rule,
    })),
    settings: findings.settings.map((s): ReadSetting => ({
      id: s.id, ...quoted(s), what: s.what, at: s.at, place: s.place, rule: s.rule, warnings: s.warnings,
    })),
    consequences: findings.consequences.map((c) => ({ id: c.id, ...quoted(c), of: c.of, rule: c.rule, warnings: c.warnings })),
    otherDates: findings.otherDates.map((o) => ({ ...quoted(o), is: o.is })),
  }
}

/** An appeal minds the holidays of the district that it came from, too: Fed. R. App. P. 26(a)(6)(C). Its first page names it. */
const courtBelowIn = ({ text }: ReadingText, { court }: DocumentProfile) =>
  (court !== null && courtById(court)?.kind === 'circuit' ? courtBelowOf(text.slice(0, CAPTION)) : null)

const TITLE = /\b(?:(?:Acting|Chief|Senior|Presiding)\s+)*(?:(?:United\s+States|U\.?\s?S\.?)\s+)?(?:(?:Chief|Senior)\s+)?(?:District|Magistrate|Bankruptcy|Circuit)(?:\s+Court)?\s+Judge\b|\bU\.?\s?S\.?\s?[DMB]\.?\s?J\b\.?/i

/** In the block that is signed; where there is none, right before the judge's name. */
const judgeTitleIn = ({ text }: ReadingText, { judge, signature }: DocumentProfile): string | null => {
  if (judge === null) return null
  const named = signature === null ? text.indexOf(judge) : -1
  const near = signature !== null ? text.slice(signature.start, signature.end) : named < 0 ? '' : text.slice(Math.max(0, named - 50), named)
  return TITLE.exec(near)?.[0].replace(/\s+/g, ' ') ?? null
}

/** Characters in which a caption surely ends. */
const CAPTION = 4_000

const describe = (text: ReadingText, profile: DocumentProfile): ReadDocument => {
  const court = profile.court === null ? null : courtById(profile.court)
  return {
    kind: profile.kind,
    binding: profile.binding,
    title: profile.title,
    court: profile.court,
    caseNumber: profile.caseNumber,
    caseNumberAsPrinted: profile.caseNumberAsPrinted,
    judge: profile.judge,
    judgeTitle: judgeTitleIn(text, profile),
    signedOn: profile.signedOn,
    enteredOn: profile.enteredOn,
    timeZone: court ? timeZoneOf(court) : null,
    parties: profile.parties,
    pages: text.pages.length,
    unreadPages: text.unreadPages,
    because: profile.because,
  }
}
