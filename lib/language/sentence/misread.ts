/** How a scanner’s text often misreads the words on which a reading turns; every repair is as long as what it stands for. */
const REPAIRS: readonly (readonly [misread: RegExp, meant: string])[] = [
  [/\bshaH\b/g, 'must'], // “shall”, whose letters would be one more
  [/\bsha(?:11|1l|l1|II|Il|lI)\b/g, 'shall'],
  [/\bwi(?:11|1l|l1|II|Il|lI)\b/g, 'will'],
  [/(?:\\[Vv]|VV|vV)ithin\b/g, ' within'],
  [/(?<![\w\\])\\V(?=[a-z])/g, ' W'],
  [/(?<![\w\\])\\v(?=[a-z])/g, ' w'],
  [/\b(?:nlay|lnay|Inay|rnay)\b/g, ' may'],
  [/\b(?:rnust|nlust|Inust)\b/g, ' must'],
  [/\((?:l|I)(?=\d\))/g, '(1'],
]
const MISREAD = /shaH|\\[Vv]|VVi|vVi|[a-z](?:11|1l|l1|II|Il|lI)\b|\b(?:nl|ln|In|rn)(?:ay|ust)\b|\([lI]\d\)/

/** A text with the commonest slips of a scanner put right where a duty or a time hangs on them. */
export const repaired = (text: string): string =>
  (MISREAD.test(text) ? REPAIRS.reduce((words, [misread, meant]) => words.replace(misread, meant), text) : text)
