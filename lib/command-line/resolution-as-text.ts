import type { Resolution } from '../court-rules/index.ts'
import { momentWords } from '../court-rules/words.ts'

/** A resolution for a terminal: the date, then each step with its authority, what is doubtful, and what would change it. */
export const resolutionAsText = (resolution: Resolution): string => {
  const steps = resolution.steps.map(({ text, authority }) => `  ${text}${authority ? `  [${authority}]` : ''}`)
  if (resolution.kind === 'unresolved') return [`Not settled: needs the ${resolution.needs}`, `  ${resolution.because}`, ...steps].join('\n')
  const { due, earliest, latest, end, warnings, alternatives } = resolution
  return [
    momentWords(due),
    ...(earliest === latest ? [] : [`Earliest ${momentWords(earliest)}, latest ${momentWords(latest)}`]),
    ...(end === null ? [] : [`Ends ${end}`]),
    ...steps,
    ...warnings.map((warning) => `  Note: ${warning}`),
    ...alternatives.map(({ text, due: other }) => `  Would change it: ${text} → ${momentWords(other)}`),
  ].join('\n')
}
