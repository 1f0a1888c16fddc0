import type { DocketMention } from './mention.ts'
import type { MentionReader } from './reader.ts'
import { pattern } from '../../patterns/pattern.ts'

const ENTRY = String.raw`\d{1,5}(?:[-.]\d{1,3})?(?:\s?[-–]\s?\d{1,5})?`
const DOCKET = new RegExp(
  pattern`
    (?:\[\s?|\(\s?)?\b(?:ECF|DktEntry|Dkt\.?|Docs?\.|Doc\b|Docket|D\.\s?[EI]\.|D\.?E\.?|filing)(?:\s(?:Entry|Entries|Document))?
    \s?(?:Nos?\.?|nos?\.?|Numbers?)?\s?#?\s?${ENTRY}
    (?:(?:,\s(?:and\s|&\s)?|\s(?:and|&|through)\s)${ENTRY}(?![\w/]|\s(?:days?|hours?)\b)){0,12}
    (?:,?\sat\s\d{1,4}(?:[-–]\d{1,4})?)?(?:\s?[\])])?|
    \[#?\s?${ENTRY}(?:,\s${ENTRY}){0,6}\]|\(#\s?${ENTRY}\)`,
  'g')

/** Docket entries: “ECF No. 12”, “(Dkt. Nos. 33, 35)”, “Doc. # 7 at 2”, “[61]”. */
export const readDocketReferences: MentionReader = (text) =>
  [...text.matchAll(DOCKET)].map((m): DocketMention => {
    // brackets belong to the reference only as a pair
    let start = m.index
    let end = m.index + m[0].length
    const opened = /^[[(]/.test(m[0]), closed = /[\])]$/.test(m[0])
    if (opened && !closed) start += /^[[(]\s?/.exec(m[0])![0].length
    if (closed && !opened) end -= /\s?[\])]$/.exec(m[0])![0].length
    return { kind: 'docket', span: { start, end } }
  })
