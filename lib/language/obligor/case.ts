import type { DocumentProfile } from '../../document/document-profile.ts'
import type { Directive } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { Address } from './addressee.ts'

/** A directive whose obligor is sought, with all that may tell. */
export interface Case {
  readonly text: string
  readonly profile: DocumentProfile
  readonly directive: Directive
  readonly sentence: MarkedSentence
  /** The directives before it, obligors told. */
  readonly resolved: readonly Directive[]
  readonly address: Address
  readonly sentences: readonly MarkedSentence[]
  readonly index: number
}

/** Nobody in particular: what one can’t be bound as, nor be meant by “he” or “it”. */
export const isNobody = (obligor: string): boolean => obligor === '' || obligor === 'unspecified'

const officer = /^(?:clerk of court|united states marshal|marshal|court reporter)$/

/** Those who serve every case and are meant only where they are named. */
export const isOfficer = (obligor: string): boolean => officer.test(obligor)
