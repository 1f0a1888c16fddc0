import { pattern } from '../../patterns/pattern.ts'

const threat = new RegExp(pattern`
  fail|violat|complian|complie|refus|breach|disobe|disregard|neglect|unless|waive|sanction|contempt|dismiss|default|stri[ck]|struck|
  den(?:y|ied)|deem|barred|forfeit|penalt|lapse|dissolve|fine[ds ]|not |n['’]t|late|exce|excess|without|false|liable|punish|preclu|
  disallow|reject|return|cost|lose|gives? up|or else|failing|pain of|if |should |otherwise|absen|peril|risk|expect|silen|ignore|
  delay|no |nothing|over |miss|warrant|once |remove|treated|taken|proceeds?|invite|in (?:that|such) event|wrong|judgment|
  ineffective|none |non-?pay|suspen|after|only|admit|past`, 'i')

/** A cheap scan: a sentence without any of these words tells no consequence. */
export const mayThreaten = (text: string): boolean => threat.test(text)
