import { actorsIn } from './actors.ts'
import type { Case } from './case.ts'
import { asObligor } from './naming.ts'
import { obligorIn } from './obligor-words.ts'
import { isPossessive, possessive } from './words-of-names.ts'
import { pattern } from '../../patterns/pattern.ts'

const calls = new RegExp(pattern`
  ^(?:[IVX\d]{1,4}[.)]\s+)?(?:notice\s+|directions?\s+|instructions?\s+)?to\s+(?:the\s+)?(?:pro\s+se\s+)?(.{3,50}?)\s*:?$`, 'i')

/** To whom a heading speaks: “TO PLAINTIFF:”, “Notice to Pro Se Debtor”; null where it speaks to nobody. */
const calledByHeading = (heading: string): string | null => {
  const said = calls.exec(heading.replace(/\s+/g, ' ').trim())?.[1]
  return said === undefined ? null : obligorIn(said)?.obligor ?? null
}

/** Titles of papers, which say who moved and not who must act: “ORDER ON TRUSTEE’S MOTION TO DISMISS”. */
const titles = new RegExp(pattern`
  \b(?:order|judgment|opinion|decree|ruling|notice\s+of|report\s+and|motions?|applications?|petitions?|requests?\s+for)\b`, 'i')
const sectionMark = /^[\s\dIVXA-Z]{1,4}[.)]\s+/

/** Whom a heading is about: “Defendant’s Expert Disclosures”, “PLAINTIFFS’ FACT SHEETS”; null where it names nobody or several. */
const ownerOfHeading = (heading: string): string | null => {
  const called = calledByHeading(heading)
  if (called) return called
  if (titles.test(heading)) return null
  const words = heading.replace(sectionMark, '')
  const [named, another] = actorsIn(words)
  if (!named || another) return null
  const isOwner = isPossessive(named.words, words.slice(named.at + named.words.length))
  return isOwner ? asObligor(named.words.replace(possessive, '')) : null
}

const noHeading = /\d{2}|\b(?:shall|must|filed)\b/

/** Whose heading a bare row or a passive stands under. */
export const underHeading = ({ sentences, index, sentence }: Case): string | null => {
  for (let i = index - 1; i >= 0 && i > index - 10; i--) {
    const { paragraph, text } = sentences[i]!
    // a heading with a table under it is the table’s
    if (paragraph.kind === 'row' && sentence.paragraph.kind !== 'row') return null
    if (paragraph.kind !== 'heading' || noHeading.test(text) || paragraph === sentence.paragraph) continue
    return ownerOfHeading(text.trim())
  }
  return null
}

/** To whom the section speaks that a sentence stands in: “TO PLAINTIFF: … You must …”. */
export const calledAbove = ({ sentences, index }: Case): string | null => {
  for (let i = index - 1; i >= 0 && i > index - 40; i--) {
    const { paragraph, text } = sentences[i]!
    if (paragraph.kind === 'heading' && !/\d{3}/.test(text)) return calledByHeading(text)
  }
  return null
}
