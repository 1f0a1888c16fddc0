import { overlaps } from '../../../document/span.ts'
import { actionOf, trimmed } from '../../command/command.ts'
import { outside, type ClauseRule } from '../../command/command-rule.ts'
import { obligorIn } from '../../obligor/obligor-words.ts'
import { masked } from '../../sentence/masking.ts'
import { narrated } from '../../sentence/narration.ts'
import { directiveDraft, spanFrom } from './directive-draft.ts'
import { pattern } from '../../../patterns/pattern.ts'

const act = pattern`
  (?:re-?(?:open|fil|new|stor|instat|assert|plead|submit|calendar)|amend|vacat|mov)(?:e|es|ing|al|ement)?\b|file\s+an?\s+(?:\w+\s+)?amended\b`
/** What a ruling leaves somebody free to do: “with leave to amend”, “without prejudice to the right … to reopen”, “to refiling”. */
const leftOpen = new RegExp(pattern`
  \b(?:with\s+(?:leave|permission|the\s+right)\s+(?:for\s+(?<granted>[^,;]{2,40}?)\s+)?to\s+(?=[^;]{0,40}\b${act})|
  without\s+prejudice\s+to\s+(?:(?:the\s+)?right\s+of\s+(?<righted>[^,;]{2,40}?)\s*,?\s+(?=to\b|upon\b|within\b|on\b)|
  (?<owner>[\w.’' ]{2,40}?)['’]s?\s+(?=right\b|[\w-]+ing\b))?(?=[^;]{0,160}\b${act}))[^;]*`, 'i')
const nextSentence = /,\s+and\s+(?:the\s+clerk|all|any\s+pending|this\s+case|the\s+case)\b.*$/is

/** “DISMISSED with leave to amend within 21 days”: a ruling's time by which somebody may still act. */
export const leftOpenByRuling: ClauseRule = {
  name: 'directive/left-open',
  cue: /\bwith(?:out\s+prejudice|\s+(?:leave|permission|the\s+right))\b/i,
  produce: (sentence, context) => {
    const mask = masked(sentence)
    const said = leftOpen.exec(mask)
    if (!said || outside(sentence, context)) return null
    const start = said.index
    const span = trimmed(sentence, start, start + said[0].replace(nextSentence, '').length)
    if (narrated(sentence, span) || !context.deadlines.some((d) => overlaps(d.span, span))) return null
    const { granted, righted, owner } = said.groups!
    const who = granted ?? righted ?? owner
    const named = who === undefined ? null : obligorIn(who)
    const at = sentence.start + start + (who === undefined ? 0 : said[0].indexOf(who))
    return [directiveDraft({
      rule: leftOpenByRuling.name, span, modality: 'may', obligor: named?.obligor ?? '', actor: named && spanFrom(at, named),
      action: actionOf(sentence, start, span.end - sentence.start, context),
    })]
  },
  examples: [
    { text: 'The complaint is dismissed with leave to amend within 21 days of this Order.', yields: ['with leave to amend within 21 days of this Order'] },
    { text: 'Case dismissed without prejudice with leave to reinstate by 5/1/2026.', yields: ['with leave to reinstate by 5/1/2026'] },
    { text: 'This action is DISMISSED without prejudice to the right, upon good cause shown within sixty (60) days, to reopen it if the settlement is not consummated.', yields: ['without prejudice to the right, upon good cause shown within sixty (60) days, to reopen it if the settlement is not consummated'] },
    { text: 'The case is dismissed without prejudice to the right of any party to move to reopen within 60 days.', yields: ['without prejudice to the right of any party to move to reopen within 60 days'] },
    { text: 'The motion is DENIED without prejudice to renewal by May 1, 2026.', yields: ['without prejudice to renewal by May 1, 2026'] },
  ],
  counterexamples: [
    'The complaint is dismissed with leave to amend.',
    'The complaint was dismissed with leave to amend by May 1, 2026.',
    'The motion is denied without prejudice.',
    'The designation is without prejudice to a later challenge.',
  ],
}
