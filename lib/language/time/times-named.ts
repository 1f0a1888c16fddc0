import type { IsoDate } from '../../dates/iso.ts'
import type { Span } from '../../document/span.ts'
import type { Labelled } from './labels.ts'

/** A date to come that is in no deadline and no setting: “the lease ends June 1, 2026”. */
export interface OpenDate {
  readonly kind: 'date'
  readonly span: Span
  readonly date: IsoDate
}

/** What a reference means, and what it may mean as well. */
export interface Meant {
  readonly found: Labelled | OpenDate
  readonly rivals: readonly Labelled[]
  /** Why it is not sure, in words, where nothing else competes. */
  readonly doubt?: string
}

/** The times of a document, found by where they stand and by their words: cheap however many there are. */
export interface TimesNamed {
  readonly rows: readonly Labelled[]
  readonly settings: readonly Labelled[]
  readonly of: (self: { readonly id: string }) => Labelled | undefined
  /** The time named last before another. */
  readonly before: (self: { readonly id: string }) => Labelled | undefined
  /** Those for a paper, by its name in `papersIn`. */
  readonly withPaper: (paper: string) => readonly Labelled[]
  /** Those that have all of the words. */
  readonly withStems: (stems: ReadonlySet<string>) => readonly Labelled[]
}

/** Orders the times of a document, which come in reading order. */
export const timesNamed = (labelled: readonly Labelled[]): TimesNamed => {
  const places = new Map(labelled.map((l, i) => [l.id, i]))
  const byStem = new Map<string, Labelled[]>()
  const byPaper = new Map<string, Labelled[]>()
  for (const l of labelled) {
    for (const stem of l.stems) listed(byStem, stem, l)
    if (l.paper !== null) listed(byPaper, l.paper, l)
  }
  /** Many deadlines of a long document refer in the same words. */
  const asked = new Map<string, readonly Labelled[]>()
  const withAll = (stems: readonly string[]): readonly Labelled[] => {
    const rarest = stems.map((stem) => byStem.get(stem) ?? []).sort((a, b) => a.length - b.length)[0] ?? []
    return rarest.filter((l) => stems.every((stem) => l.stems.has(stem)))
  }
  return {
    rows: labelled.filter((l) => l.inRow),
    settings: labelled.filter((l) => l.kind === 'setting' && l.dated),
    of: (self) => labelled[places.get(self.id)!],
    before: (self) => labelled[places.get(self.id)! - 1],
    withPaper: (paper) => byPaper.get(paper) ?? [],
    withStems: (stems) => {
      const key = [...stems].join(' ')
      const found = asked.get(key) ?? withAll([...stems])
      asked.set(key, found)
      return found
    },
  }
}

const listed = (lists: Map<string, Labelled[]>, word: string, l: Labelled): void => {
  const list = lists.get(word)
  if (list) list.push(l)
  else lists.set(word, [l])
}

/** Those whose day the order itself names, where there are any: what is counted from another time is seldom what is meant. */
export const fixedOf = (fits: readonly Labelled[]): readonly Labelled[] => {
  const fixed = fits.filter((l) => l.at !== null)
  return fixed.length > 0 ? fixed : fits
}

/** The one that all come to: one alone, the same day told twice, or the label with the fewest other words where it is alone in that. */
export const single = (all: readonly Labelled[]): Labelled | null => {
  const fits = fixedOf(all)
  if (fits.length <= 1) return fits[0] ?? null
  if (new Set(fits.map((l) => l.at)).size === 1) return fits[0]!
  const least = Math.min(...fits.map((l) => l.stems.size))
  const tight = fits.filter((l) => l.stems.size === least)
  return new Set(tight.map((l) => l.at)).size === 1 ? tight[0]! : null
}
