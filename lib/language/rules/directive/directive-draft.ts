import type { Span } from '../../../document/span.ts'
import type { DirectiveDraft } from '../../command/command.ts'
import type { Modality } from '../../finding.ts'

/** What a rule says of words that it takes for a command. Without `obligor` and `actor` they hide who must act. */
interface Told {
  readonly rule: string
  readonly span: Span
  readonly modality: Modality
  readonly action: string
  readonly obligor?: string
  readonly actor?: Span | null
}

/** A directive of words that are no clause with a verb of its own to command. */
export const directiveDraft = ({ rule, span, modality, action, obligor = '', actor = null }: Told): DirectiveDraft => ({
  kind: 'directive', span, rule, modality, warnings: [],
  obligor, actor, action,
  deadlines: [], consequences: [],
})

/** A span of words as one of the document, of which they begin at `from`. */
export const spanFrom = (from: number, { start, end }: Span): Span => ({ start: from + start, end: from + end })
