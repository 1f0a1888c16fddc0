import { antecedent } from './antecedents.ts'
import type { Case } from './case.ts'

const marshal = /^marshals?$/
const fullTitle = /\bunited\s+states\s+marshal/i

/** A name as it stands, a pronoun as him whom it means; “the Marshal” by his full title where the paper has it. */
export const resolve = (obligor: string, at: Case): string =>
  antecedent(obligor, at) ?? (marshal.test(obligor) && fullTitle.test(at.text) ? 'united states marshal' : obligor)
