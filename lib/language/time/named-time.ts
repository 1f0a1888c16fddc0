import type { ReadingText } from '../../document/reading-text.ts'
import type { Deadline } from '../finding.ts'
import { firstOfEach, othersNear, settingMeant, unnamedBefore } from './event-kinds.ts'
import { stemsOf, type Labelled } from './labels.ts'
import { papersIn } from './paper-names.ts'
import { possible, soughtBy, type Sought } from './sought.ts'
import { fixedOf, single, type Meant, type TimesNamed } from './times-named.ts'
import { pattern } from '../../patterns/pattern.ts'

const ANY = /^(?:any|each|every|another)\b/i
const IN_TABLE = /\b(?:in|on)\s+the\s+(?:table|schedule|chart)\b/i
/** What the paper itself makes the trigger: a filing's own day is not the day by which it must be filed. */
const OWN_DAY = new RegExp(pattern`
  \b(?:filing|filed|files|service|served|serving|receipt|received|production|produced|entry|entered|ruling|rules|
  rule[sd]?\s+on|issu\w+|decision|resolv\w+|docketed|appointed|approv\w+)\b`, 'i')

/** The setting or deadline that a trigger's words name: all of its words must stand in the label, or others for the same paper. */
export const named = (words: string, self: Deadline, times: TimesNamed, reading: ReadingText): Meant | null => {
  if (ANY.test(words)) return firstOfEach(words, self, times)
  const whole = soughtBy(words, self, reading)
  if (IN_TABLE.test(words) && whole.stems.size <= 1) return sure(bestOverlap(stemsOf(times.of(self)?.label ?? ''), self, times))
  if (whole.stems.size === 0) return null
  const ownDay = OWN_DAY.test(words)
  const sought = ownDay || fitting(whole, self, times).length > 0 ? whole : withoutHearing(whole)
  const fits = ownDay ? [] : foremost(sought, fitting(sought, self, times))
  if (sought.bare && new Set(fits.map((l) => l.at)).size > 1) return null
  const all = fits.length > 0 || ownDay ? fits : otherwiseNamed(sought, times).filter((l) => possible(l, sought, self))
  const settings = all.filter((l) => l.kind === 'setting')
  const pool = settings.length > 0 && !sought.limit ? settings : all
  const found = single(pool)
  if (!found) return settingMeant(sought.name, self, times, reading)
  const unnamed = unnamedBefore(words, found, self, times)
  if (unnamed) return { found: unnamed, rivals: [found] }
  return { found, rivals: sought.wider ? othersNear(found, self, times) : rivalsOf(found, pool, sought) }
}

/** Times with all words that are sought, for the paper that is. */
const fitting = (sought: Sought, self: Deadline, times: TimesNamed): readonly Labelled[] =>
  times.withStems(sought.stems).filter((l) => possible(l, sought, self) && ofPaper(l, sought.paper))

const ofPaper = (l: Labelled, paper: string | undefined): boolean =>
  paper === undefined || l.kind === 'deadline' && (paper !== 'order' || /\borders?\b/i.test(l.label))

/** “the sentencing hearing” of an order that sets “sentencing” */
const withoutHearing = (sought: Sought): Sought => ({ ...sought, stems: new Set([...sought.stems].filter((stem) => stem !== 'hearing')) })

/**
 * Those that begin with what is sought, where any do: “position papers are due …” before “a response to a position paper is due …”. The
 * name of a sitting alone is no deadline's.
 */
const foremost = ({ stems, onlyEvent }: Sought, fits: readonly Labelled[]): readonly Labelled[] => {
  const first = fits.filter((l) => stems.has(l.stems.values().next().value ?? ''))
  const best = first.length > 0 ? first : fits
  return onlyEvent ? best.filter((l) => l.kind === 'setting') : best
}

/** The very words leave no doubt; of labels that say more than was sought another may be meant. */
const rivalsOf = (found: Labelled, pool: readonly Labelled[], { stems }: Sought): Labelled[] =>
  found.stems.size <= stems.size ? [] : fixedOf(pool).filter((l) => l.at !== found.at).slice(0, 2)

const sure = (found: Labelled | null): Meant | null => (found === null ? null : { found, rivals: [] })

/** Times of the same paper by another word: “the opposition deadline” where “responses” are due. Its other words must fit. */
const otherwiseNamed = ({ name, stems }: Sought, times: TimesNamed): Labelled[] => {
  const [paper] = papersIn(name)
  if (paper === undefined || paper === 'order') return []
  const others = [...stems].filter((stem) => papersIn(stem).length === 0)
  const fits = times.withPaper(paper).filter((l) => others.every((stem) => l.stems.has(stem)))
  return new Set(fits.map((l) => l.at)).size === 1 ? fits : []
}

/** “By the date in the table”: the row whose words the sentence shares. */
const bestOverlap = (stems: ReadonlySet<string>, self: Deadline, times: TimesNamed): Labelled | null => {
  const scored = fixedOf(times.rows.filter((l) => l.id !== self.id && l.dated))
    .map((l) => ({ l, shared: [...l.stems].filter((s) => stems.has(s)).length / Math.max(1, l.stems.size) }))
    .filter(({ shared }) => shared >= 0.6).sort((a, b) => b.shared - a.shared)
  return scored[0] && scored[0].shared > (scored[1]?.shared ?? 0) ? scored[0].l : null
}
