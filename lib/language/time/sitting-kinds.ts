/** Names of sittings that stand for one another: “the hearing” of an order that sets a sentencing. The first that fits is taken. */
const KINDS: readonly (readonly [kind: string, name: RegExp])[] = [
  ['mediation', /mediation|settlement\s+conference|neutral\s+evaluation|\bene\b/],
  ['conference', /conf(?:erence)?s?$|\bcall$|call-in|\bcmc\b|pretrial$|status(?:\s+check)?$/],
  ['meeting', /meeting|creditors/],
  ['trial', /(?<!pre-?)\btrial|jury\s+selection|voir\s+dire|docket\s+sounding|docket\s+call/],
  ['hearing', /hearing|\bhrg|argument|sentencing|arraignment|plea|appearance|prove-up|examination/],
]

/** Which kind of sitting a name is, null where it is of none. */
export const kindOfSitting = (what: string): string | null => KINDS.find(([, name]) => name.test(what.toLowerCase()))?.[0] ?? null
