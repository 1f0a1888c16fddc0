/** Where the last group of a match begins, if the match ends with it: the verb, after the words that lead up to it. */
export const capturedAt = (match: RegExpExecArray): number => match.index + match[0].length - match[1]!.length
