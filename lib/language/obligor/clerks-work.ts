import { pattern } from '../../patterns/pattern.ts'

const copyOfOrder = new RegExp(pattern`
  ^\W*(?:an?\s+|the\s+)?(?:\w+\s+)?cop(?:y|ies)\s+of\s+(?:this|the\s+foregoing)\s+
  (?:\w+\s+){0,3}(?:order|judgment|opinion|decision|report|notice)\b`, 'i')
const sentOut = /^\s*(?:be\s+)?(?:\w+\s+)?(?:e-?mailed|mailed|sent|transmitted|forwarded)\b/i
const onDocket = new RegExp(pattern`
  ^\W*(?:the\s+|this\s+|those\s+)?(?:\w+\s+)?(?:motions?|case|action|matter|file|docket|d\.?e\.?|ecf|doc(?:ket|ument)?\.?|
  dkt\.?)(?:\s+(?:nos?\.?|entr(?:y|ies))?\s*\[?[\d\s,and&]+\]?)?\s*$`, 'i')
const docketed = /^\s*(?:to\s+)?be\s+(?:\w+ly\s+)?(?:terminated|closed|reopened|unsealed|restyled|reassigned)\b/i
/** What the clerk gives out under the court’s seal. */
const writ = /^\W*(?:the|a)\s+(?:court['’]s\s+|certified\s+)?(?:mandate|summons)\s*$/i
const issued = /^\s*(?:then\s+)?issue\b/i

/**
 * What the clerk does to an order’s copies and to the docket: “A copy of this Order is to be mailed to Plaintiff”,
 * “D.E. 44 is to be terminated”.
 */
export const clerksWork = (subject: string, act: string): boolean =>
  copyOfOrder.test(subject) && sentOut.test(act)
  || onDocket.test(subject) && docketed.test(act)
  || writ.test(subject) && issued.test(act)
