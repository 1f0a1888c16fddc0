/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`

/** A calendar day with the time of day in the court's own zone, `YYYY-MM-DDTHH:MM`. */
export type IsoDateTime = `${IsoDate}T${number}:${number}`

/** A day, with the time of day where one is given. */
export type IsoMoment = IsoDate | IsoDateTime
