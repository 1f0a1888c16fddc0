/** Remembers what was found out about a whole document’s text, so that no directive asks it again. */
export const onceAText = <T>(ask: (text: string, what: string) => T): ((text: string, what: string) => T) => {
  let last = ''
  const known = new Map<string, T>()
  return (text, what) => {
    if (text !== last) { known.clear(); last = text }
    let answer = known.get(what)
    if (answer === undefined) known.set(what, answer = ask(text, what))
    return answer
  }
}
