import { pattern } from '../../patterns/pattern.ts'

const acted = new RegExp(pattern`
  ^\s*(?:not\s+|also\s+|each\s+)*be\s+(?:sent|mailed|told|added|joined|called|deposed|served|named|examined|transported|
  released|notified|furnished|shown|produced|substituted|dismissed|identified|listed|designated|disclosed|interviewed|sworn|
  sequestered|excluded|asked|contacted|approached|questioned|telephoned|disturbed|troubled|brought|returned|taken|paid|
  given|allowed\s+access|made\s+available|presented|compensated|
  exchanged|eliminated|(?:pre-?)?marked|tabbed|bound|filed|submitted|lodged|redacted|destroyed|delivered|uploaded|e-?mailed|numbered|
  printed|attached|completed|translated|recorded|noticed|held)\b`, 'i')

/**
 * Whether the verb’s subject is somebody to whom something is done, not who must do it: “witnesses must be
 * identified”. `act`: the words after “shall”.
 */
export const isActedOn = (act: string): boolean => acted.test(act)
