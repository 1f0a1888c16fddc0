/** Median milliseconds of `runs` runs after one to warm up. The runs of several tasks are interleaved, so that a busy machine burdens them alike. */
export const sideBySide = async <Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>, runs = 5,
): Promise<Record<Name, number>> => {
  const names = Object.keys(tasks) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let run = -1; run < runs; run++) {
    for (const name of names) {
      const begun = performance.now()
      await tasks[name]()
      if (run >= 0) times[name].push(performance.now() - begun)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>
}

/** The middle one of several numbers. */
export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!

/** “0.42” for four tenths; two significant digits are all that a shared machine can promise. */
export const ratio = (a: number, b: number): string => (a / b).toPrecision(2)

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
