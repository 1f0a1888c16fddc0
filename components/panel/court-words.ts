import { courtById } from '../../lib/courts/index.ts'

/** A court's short and full name: “S.D.N.Y.”, “Southern District of New York”. Null where the court is not known. */
export const courtWords = (id: string | null): { readonly short: string; readonly name: string } | null => {
  if (id === null) return null
  const court = courtById(id)
  return court === null ? { short: id, name: id } : { short: court.short, name: court.name }
}

/** “Moses, M.J.”: a judge by the family name, as lawyers write it. What was stored before titles were read has none. */
export const judgeWords = (judge: string | null, title: string | null | undefined): string | null => {
  if (judge === null) return null
  const names = judge.replace(/,?\s+(?:Jr|Sr|I{2,3}|IV)\.?$/i, '').trim().split(/\s+/)
  return `${names.at(-1)}, ${abbreviations.find(([form]) => form.test(title ?? ''))?.[1] ?? 'J.'}`
}

const abbreviations: readonly (readonly [RegExp, string])[] = [[/Magistrate|\bU\.?\s?S\.?\s?M/i, 'M.J.'], [/Bankruptcy|\bU\.?\s?S\.?\s?B/i, 'Bankr. J.'], [/Chief/i, 'C.J.']]
