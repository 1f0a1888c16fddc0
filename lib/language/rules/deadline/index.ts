import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { afterEvent } from './after-event.ts'
import { asAnother } from './as-another.ts'
import { backReference } from './back-reference.ts'
import { barePeriod } from './bare-period.ts'
import { beforehand } from './beforehand.ts'
import { beforeEvent } from './before-event.ts'
import { byDate } from './by-date.ts'
import { byDeadlineFor } from './by-deadline-for.ts'
import { byHour } from './by-hour.ts'
import { byWeekday } from './by-weekday.ts'
import { counted } from './counted.ts'
import { dayOfSitting } from './day-of.ts'
import { due } from './due.ts'
import { eitherOf } from './either-of.ts'
import { extendedBy } from './extended-by.ts'
import { forPeriod } from './for-period.ts'
import { fromDate } from './from-date.ts'
import { hasDays } from './has-days.ts'
import { lastDay } from './last-day.ts'
import { listed } from './listed.ts'
import { minutesBefore } from './minutes-before.ts'
import { movedTo } from './moved-to.ts'
import { notAfter } from './not-after.ts'
import { onDate } from './on-date.ts'
import { onNotice } from './on-notice.ts'
import { prompt } from './prompt.ts'
import { recurring } from './recurring.ts'
import { row } from './row.ts'
import { untilEvent } from './until-event.ts'
import { uponEvent } from './upon-event.ts'
import { within } from './within.ts'

/**
 * How orders say by when. Of two that claim the same words the longer phrase is kept, of two as long the one that stands
 * first here: what has a figure in it before what has none.
 */
export const deadlineRules: readonly Rule<Draft<Deadline>>[] = [
  eitherOf, recurring, byDate, due, movedTo, onDate, lastDay, notAfter, fromDate, row, listed,
  within, counted, hasDays, onNotice, forPeriod, extendedBy, barePeriod,
  minutesBefore, dayOfSitting, asAnother, backReference, byHour, byWeekday, byDeadlineFor,
  beforeEvent, beforehand, untilEvent, uponEvent, afterEvent,
  prompt,
]
