import { pattern } from '../../patterns/pattern.ts'

const CLERKS = new RegExp(pattern`
  \bIMPORTANT\s+NOTICE\b|\bRedaction\s+Request\s+due\b|\bRelease\s+of\s+Transcript\s+Restriction\b|\bfiler\s+is\s+(?:\w+\s+)?(?:directed|required|
  instructed)\b|^\W*Letter\s+dated\b[^.]{0,200}\bthe\s+Court\s+(?:may|will)\s+(?:enter|dismiss|issue)\b`, 'i')

/**
 * The clerk’s own words in an entry that records what somebody filed: a transcript’s redaction notice, what the filer is
 * directed to send; null where none stand there.
 */
export const clerksWordsIn = (text: string): string | null => CLERKS.exec(text)?.[0].trim() ?? null
