/** A finding before it has its number. */
export type Draft<Finding extends { readonly id: string }> = Omit<Finding, 'id'>
