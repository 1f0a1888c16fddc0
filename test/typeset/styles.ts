/** How a court's papers look. Lengths in points. */
export interface Style {
  readonly size: number
  readonly leading: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** First line of a paragraph. */
  readonly indent: number
  /** White space between paragraphs, beyond the leading. */
  readonly between: number
  readonly justified: boolean
  readonly hyphenated: boolean
  /** What parts a caption's columns; '' for white space alone. */
  readonly captionMark: ')' | ':' | '§' | ''
  /** Twenty-eight numbered lines and the rules of pleading paper. */
  readonly pleading: boolean
  readonly columns: 1 | 2
  /** A picture of the page instead of its words. */
  readonly scanned: boolean
  /** The page lies on its side and says so with /Rotate. */
  readonly turned: boolean
  /** The stamp stands at the foot, as the eighth circuit has it. */
  readonly stampAtFoot: boolean
}

const plain: Style = {
  size: 12, leading: 24, left: 72, right: 72, top: 84, bottom: 72, indent: 36, between: 0, justified: false, hyphenated: false,
  captionMark: ')', pleading: false, columns: 1, scanned: false, turned: false, stampAtFoot: false,
}

/** The manners of courts, by name. */
export const styles = {
  plain,
  /** Single-spaced, paragraphs apart and not set in. */
  block: { ...plain, leading: 14, indent: 0, between: 12 },
  pleading: { ...plain, left: 108, right: 54, top: 80, bottom: 62, captionMark: '', pleading: true },
  bankruptcy: { ...plain, leading: 16, between: 8, captionMark: ':' },
  texas: { ...plain, leading: 20, captionMark: '§' },
  appellate: { ...plain, stampAtFoot: true, captionMark: '' },
  justified: { ...plain, justified: true, hyphenated: true },
  twoColumns: { ...plain, size: 10, leading: 12, indent: 14, columns: 2, justified: true, captionMark: '' },
  scanned: { ...plain, scanned: true },
  turned: { ...plain, turned: true },
} satisfies Record<string, Style>

export type StyleName = keyof typeof styles
