import type { Trigger } from '../language/finding.ts'

const withoutPreposition = (words: string): string =>
  words.replace(/\s+/g, ' ').trim().replace(/^(?:(?:the )?(?:date|day|time) (?:of|on which|when)|of|from|after|before|following|prior to|until|upon|within|in advance of)\s+/i, '')

/** “ten days thereafter”, “ten days before”: words that name nothing of their own. */
const POINTS_BACK = /^(?:thereafter|after|(?:after\s+)?that|later|then|hence|the\s+day\s+before\s+it)$/i
const POINTS_AHEAD = /^(?:before|beforehand|(?:in\s+)?advance|ahead|prior|earlier)$/i
/** “the brief is due”, “the mandate issues”: a clause, and no event with a name. */
const CLAUSE = /^\S.*\s(?:is|are|was|were|has|have|will|may|occurs?|issues|testif(?:y|ies)|files|serves|ends|closes|expires|begins|concludes|takes|becomes|rules|decides|receives|appears|agrees?)\b/i

/** “becoming aware of a change”: a doing, which takes no article. */
const DOING = /^(?!(?:hearing|meeting|filing|closing|briefing|sentencing|ruling|pleading|proceeding|mailing|listing|signing|opening|beginning|docketing)s?\b)[a-z]+ing\s(?!of\b|on\b|in\b|before\b)/

/** What must be known before a period that runs from this trigger has a date, without its article: “service date”, “date of the mediation”. */
export const needsOf = (trigger: Trigger): string => {
  switch (trigger.of) {
    case 'service': return 'service date'
    case 'receipt': return 'receipt date'
    case 'order-date': return 'date of the order'
    case 'order-entry': return 'date of entry'
    default: {
      const words = withoutPreposition(trigger.words)
      if (/^the date/i.test(words)) return words.slice('the '.length)
      if (POINTS_BACK.test(words)) return 'date of what comes before'
      if (POINTS_AHEAD.test(words)) return 'date of what comes after'
      if (CLAUSE.test(words)) return `day on which ${words}`
      if (DOING.test(words)) return `date of ${words}`
      return words === '' ? 'date of the event' : `date of ${/^(?:the|a|an|any|each|every|its|his|her|your|their|this|that|such)\b/i.test(words) ? words : `the ${words}`}`
    }
  }
}
