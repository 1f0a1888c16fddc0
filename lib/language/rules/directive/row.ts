import { outside } from '../../command/command-rule.ts'
import { trimmed, type DirectiveDraft } from '../../command/command.ts'
import { isSitting } from '../../command/effects.ts'
import { beginsWithKnownVerb } from '../../clause/grammar.ts'
import { isUnticked } from '../../clause/lists.ts'
import { masked } from '../../sentence/masking.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { narrated } from '../../sentence/narration.ts'
import { predicatesOf } from '../../clause/predicates.ts'
import type { Rule } from '../../rule.ts'
import { isOptional } from '../../command/strong-command.ts'
import { pattern } from '../../../patterns/pattern.ts'

const paper = new RegExp(pattern`
  \b(?:discovery|disclosures?|reports?|motions?|pleadings?|amend(?:ments?|ed)?|joinder|join|statements?|briefs?|lists?|
  instructions?|exhibits?|witness(?:es)?|designations?|oppositions?|responses?|repl(?:y|ies)|objections?|deadlines?|cut-?off|
  contentions?|charts?|depositions?|limine|orders?|letters?|submissions?|notices?|answers?|complaints?|mediation|settlement|
  experts?|rebuttal|production|interrogatories|requests?|meet|meeting|stipulations?|close|complet\w+|last\s+day|file|serve|daubert|
  dispositive|plans?|fees?|appeals?|voir\s+dire|verdict|adr|memorand\w+|papers|affidavits?|declarations?|privilege|logs?|schedules?|
  certificat\w+|proofs?|claims?|plaintiffs?|defendants?|part(?:y|ies)|inspections?|subpoenas?|initial|26\(|status\s+report|consent|
  election|argument|statements?|closings?|bar\s+date)\b`, 'i')
const sits = new RegExp(pattern`
  \b(?:hearing|conference|trial(?!\s+(?:brief|exhibit|memorand|witness|submission|order|plan|disclos|subpoena))|argument|selection|
  calendar\s+call|docket\s+call|term|sentencing|arraignment|voir\s+dire|appearance|status(?!\s+report|
  \s+letter))\b(?!\s+(?:statements?|briefs?|orders?|reports?|disclosures?|memorand\w+|motions?|submissions?|materials?|exhibits?|
  papers|letters?|filings?))`, 'i')
const endsTime = /\b(?:deadline|last\s+day|cut-?off|ddl|bar\s+date)\b/i
const when = /^(?:,?\s*(?:by|on|no later than|due|on or before|not later than|within|:))?\s*/i

/** A row of a schedule, or a line that is one: “Close of fact discovery … June 1, 2021”, “Dispositive motions: March 16, 2026”. */
export const row: Rule<DirectiveDraft> = {
  name: 'directive/row',
  cue: /\d|\bdays?\b|\bweeks?\b|\bpermitted\b|\bpages?\b|\bminutes\b|\bhours\b/i,
  produce: (sentence, context) => {
    if (sentence.paragraph.kind === 'heading' || sentence.text.length > 420 || !sentence.mentions.some((m) => m.kind === 'date' || m.kind === 'period') && !/permitted|none|pages?|words|minutes|hours/i.test(sentence.text) || outside(sentence, context) || isUnticked(sentence)) return null
    const mask = masked(sentence)
    if (predicatesOf(mask).some((p) => p.kind !== 'to-do' && p.kind !== 'other' || p.kind === 'other' && !/^(?:be|can)$/i.test(p.words)) && !afterEvent.test(mask)) return null
    const cap = !/permitted|none|pages?|words|minutes|hours/i.test(mask) ? null : /^(.{3,80}?)\s*(?:\.{3,}|\s{2,}|:)\s*(?:not\s+permitted|none|(?:(?:no|not)\s+more\s+than\s+|up\s+to\s+|at\s+most\s+)?(?:\d+|[\w-]+)\s+(?:\(\d+\)\s+)?(?:pages?|words|minutes|hours)\b.*)\s*$/i.exec(mask)
    const date = sentence.mentions.find((m) => m.kind === 'date' || m.kind === 'period')
    if (!date && !cap) return null
    const at = cap && !date ? cap[1]!.length : date ? date.span.start - sentence.start : mask.length
    const dated = dateFirst(sentence, mask)
    const label = dated ? dated.label : mask.slice(0, at).replace(/\b(?:by|on|no later than|due|on or before|not later than|within|date)\s*[:]?\s*$/i, '').replace(/^\s*(?:\(?[a-z0-9]{1,3}[.)]|•|-)\s+/i, '').replace(/[\s.:_–—|-]+$/, '')
    // a cell may list all the papers of a round: “Trial filings • Motions in limine; witness lists; exhibit list”
    const inRow = sentence.paragraph.kind === 'row'
    if (label === '' || label.split(/\s+/).length > (dated || inRow ? 60 : 22) || (inRow ? /\.\s+\p{Lu}/u : /[.;]\s/).test(label)) return null
    if (!cap && !dated && (sentence.paragraph.kind !== 'row' && !listed(sentence) && !/^(?:last\s+day|deadline)\b|\b(?:deadline|cut-?off(?:\s+date)?|ddl|bar\s+date)$/i.test(label) && !/[:\t]|\s{3,}|\.{3}/.test(mask.slice(label.length, at + 1)))) return null
    if (!(isMoney(label) && paid.test(`${sentence.leads[0]?.text ?? ''} ${context.sentences[context.index - 1]?.paragraph.kind === 'row' ? '' : context.sentences[context.index - 1]?.text ?? ''}`)) && !paper.test(label) && !beginsWithKnownVerb(label) || sits.test(label.split(/\s+(?:or|of|to|for|before|after|in)\s+/i)[0]!) && !endsTime.test(label) || isSitting(label) && !endsTime.test(label)) return null
    if (/\b(?:dated?|filed|entered|signed|revised|effective|ordered|issued|address|telephone|estimated|length|mediator)\s*:?\s*$/i.test(label) || /^(?:dated|filed|entered|signed|re|case|civil)\b/i.test(label) || /\bheld\b/i.test(mask)) return null
    const span = trimmed(sentence, dated ? dated.start : mask.indexOf(label), mask.length)
    if (narrated(sentence, { start: sentence.start + mask.indexOf(label), end: sentence.start + mask.indexOf(label) + label.length })) return null
    return [{ kind: 'directive', span, rule: 'directive/row', modality: cap && !date ? 'must-not' : isOptional(label) ? 'may' : 'must', warnings: [], obligor: '', actor: null,
      action: label.replace(/\s+/g, ' ').replace(when, ''), deadlines: [], consequences: [] }]
  },
  examples: [
    { text: 'The following schedule applies:\n\nClose of fact discovery    June 1, 2021\nDispositive motions    July 9, 2021\nTrial    October 4, 2021', yields: ['Close of fact discovery June 1, 2021', 'Dispositive motions July 9, 2021'] },
    { text: 'Amended Date    Event\n\nNovember 30, 2026    Deadline to Complete Expert Discovery\n\nDecember 8, 2026    Pretrial Conference', yields: ['November 30, 2026 Deadline to Complete Expert Discovery'] },
    { text: 'Dispositive pretrial motions: March 16, 2026.', yields: ['Dispositive pretrial motions: March 16, 2026'] },
    { text: 'Reply ........................ 5 pages', yields: ['Reply ........................ 5 pages'] },
    { text: 'The Debtors will pay Movant as follows:\n\nFebruary 27, 2026 .............. $2,316.40\nMarch 13, 2026 ................. $2,316.40', yields: ['February 27, 2026 .............. $2,316.40', 'March 13, 2026 ................. $2,316.40'] },
  ],
  counterexamples: ['Balance on May 3, 2021    $2,316.40', 'Dated: May 3, 2021', 'Final pretrial conference    February 5, 2026', 'Revised December 15, 2025', 'Hearing: May 3, 2021', 'Case No. 20-cv-8607'],
}

/** “November 30, 2026   *File the joint pretrial order”: the date stands first; of two, the last before the words is in force. */
const dateFirst = (sentence: MarkedSentence, mask: string): { readonly label: string; readonly start: number } | null => {
  if (sentence.paragraph.kind !== 'row' && !/^\s*\S+ \d{1,2}, \d{4}\s{2,}/.test(mask)) return null
  let at = 0
  let start = -1
  for (const { kind, span } of sentence.mentions) {
    const from = span.start - sentence.start
    if (kind !== 'date' || from < at || !/^[\s|]*$/.test(mask.slice(at, from))) break
    start = from
    at = span.end - sentence.start
  }
  const label = mask.slice(at).replace(/^[\s*|:.–—-]+/, '').trim()
  return start < 0 || label === '' ? null : { label, start }
}

const afterEvent = /\b(?:after|before|of|from|following|prior\s+to)\b[^.;]{0,80}\b(?:is|are|has\s+been|have)\b[^.;]{0,40}$/i

/** “February 27, 2026 ….. $2,316.40” in a list of payments. */
const isMoney = (label: string): boolean => /^\$\s?[\d,.]+$/.test(label)
const paid = /\b(?:pay(?:s|ment|ments|able)?|install?ments?|remit|deposits?|restitution)\b/i

const listed = (sentence: MarkedSentence): boolean => sentence.leads.length > 0 || sentence.paragraph.kind === 'item'
