import type { Draft } from '../../draft.ts'
import type { Setting } from '../../finding.ts'
import { EVENT_CUE } from '../../time/event-names.ts'
import { eventAt } from '../../time/events-at.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { openDates, settingDraft } from './setting-draft.ts'

/** An event of the court that is named with its date: “status hearing set for …”, “on …, the Court will hold a conference”. */
export const eventOn: Rule<Draft<Setting>> = {
  name: 'setting/event-on',
  cue: EVENT_CUE,
  produce: (sentence, context) => {
    if (isBelowDeadline(sentence, context)) return null
    const dates = openDates(sentence, context)
    return dates.flatMap((date) => {
      const event = eventAt(sentence, date)
      // “placed on the May 2026 trial calendar commencing May 4, 2026”: the month only names the calendar
      const namesDay = date.date !== null || dates.every((other) => other.date === null)
      return event && namesDay ? [settingDraft(eventOn.name, date, event.what, context)] : []
    })
  },
  examples: [
    { text: 'The case is set for trial to a jury on May 4, 2026, at 9:00 a.m., in Courtroom 476.', yields: ['May 4, 2026, at 9:00 a.m.'] },
    { text: 'Hearing scheduled 3/9/2027 at 09:00 AM at Courtroom 2.', yields: ['3/9/2027 at 09:00 AM'] },
    { text: 'The preliminary injunction hearing will begin on May 4, 2026 and continue on May 5, 2026.', yields: ['May 4, 2026', 'May 5, 2026'] },
    { text: 'The Court continues the Scheduling Conference from March 16, 2026 to April 13, 2026 at 8:30 a.m.', yields: ['April 13, 2026 at 8:30 a.m.'] },
    { text: 'The parties shall submit a plan one week before the conference set for April 9, 2026 at 11:00 a.m.', yields: ['April 9, 2026 at 11:00 a.m.'] },
    { text: 'The initial conference will be held November 16 at 2:00 p.m.', yields: ['November 16 at 2:00 p.m.'] },
    { text: 'The September 8, 2026 status conference is converted to a telephone conference.', yields: ['September 8, 2026'] },
    { text: 'Re-Arraignment reset for May 4, 2026 at 9:00 a.m.', yields: ['May 4, 2026 at 9:00 a.m.'] },
    { text: 'A telephone conference is scheduled for March 5, 2026 at 10:00 a.m.', yields: ['March 5, 2026 at 10:00 a.m.'] },
    { text: 'Status hearing set for 6/24/2025 is stricken and reset to 9/23/2025 at 9:15 a.m. by telephone.', yields: ['9/23/2025 at 9:15 a.m.'] },
    { text: 'On November 13, 2026, the Court will hold a final pretrial conference in open court.', yields: ['November 13, 2026'] },
    { text: 'This case is set for a Scheduling Hearing on December 2, 2019, at 9:00 a.m. Central Time.', yields: ['December 2, 2019, at 9:00 a.m. Central Time'] },
    { text: 'This matter is scheduled for a five (5) day jury trial beginning at 9:30 a.m. on December 7, 2026.', yields: ['9:30 a.m. on December 7, 2026'] },
    { text: 'The hearing on the Motions to Dismiss is continued from May 3, 2026 to June 7, 2026 at 1:30 p.m.', yields: ['June 7, 2026 at 1:30 p.m.'] },
    { text: 'Defendant shall appear for arraignment on Thursday, May 7, 2026, at 10:00 a.m.', yields: ['Thursday, May 7, 2026, at 10:00 a.m.'] },
    { text: 'The settlement conference currently scheduled for Monday, February 22, 2021 will go forward.', yields: ['Monday, February 22, 2021'] },
    { text: 'Jury Trial set for 12/5/2011 09:00 AM in Courtroom 10 before Judge Sabraw.', yields: ['12/5/2011 09:00 AM'] },
    { text: 'Oral argument will be heard at 2:00 p.m. on April 9, 2026 in Courtroom 4.', yields: ['2:00 p.m. on April 9, 2026'] },
    { text: 'Final pretrial conference, 1:30 p.m.    06/18/2027    04/30/2027', yields: ['04/30/2027'] },
    { text: 'The trial shall begin May 4, 2026.', yields: ['May 4, 2026'] },
    { text: 'The case is continued to the May 4, 2026 trial term.', yields: ['May 4, 2026'] },
    { text: 'The parties shall participate in a discovery conference on May 4, 2026, at 9:00 a.m.', yields: ['May 4, 2026, at 9:00 a.m.'] },
    { text: 'Jury trial @ 9:00 a.m. on 5/4/26.', yields: ['9:00 a.m. on 5/4/26'] },
    { text: 'JURY TRIAL DATE          June 6, 2026', yields: ['June 6, 2026'] },
    { text: 'JURY TRIAL, Rapid City          Tuesday, June 16, 2026, 9:00 a.m.', yields: ['Tuesday, June 16, 2026, 9:00 a.m.'] },
    { text: 'Hearing on ECF No. 12: May 4, 2026 at 9:00 a.m.', yields: ['May 4, 2026 at 9:00 a.m.'] },
    { text: 'The Court will conduct a hearing on confirmation of the Plan, including timely objections to confirmation, objections to the Disclosure Statement, and applications for compensation, on June 22, 2026, at 10:30 a.m.', yields: ['June 22, 2026, at 10:30 a.m.'] },
    { text: 'This case is set for trial during the two-week trial period commencing May 4, 2026.', yields: ['May 4, 2026'] },
    { text: 'I will hold status conferences at 10:00 a.m. on January 9, 2027, and March 6, 2027.', yields: ['10:00 a.m. on January 9, 2027', 'March 6, 2027'] },
    { text: 'Trial is set for the week of May 4, 2026.', yields: ['May 4, 2026'] },
    { text: 'This case is placed on the May 2026 trial calendar commencing May 4, 2026.', yields: ['May 4, 2026'] },
    { text: 'May 4, 2026 at 10:00 a.m. is set as the time for the hearing.', yields: ['May 4, 2026 at 10:00 a.m.'] },
    { text: 'The Auction, if necessary, will be conducted on May 4, 2026 at 10:00 a.m.', yields: ['May 4, 2026 at 10:00 a.m.'] },
    { text: 'PTC set 5/4/26 at 1:30.', yields: ['5/4/26 at 1:30'] },
    { text: 'The trial of this case is set to commence before the Honorable Ada G. Reed, Senior United States District Judge, in Courtroom 1, United States Courthouse, Lincoln, Nebraska, at 9:00 a.m. on May 4, 2026.', yields: ['9:00 a.m. on May 4, 2026'] },
    { text: 'A judicial settlement conference, before Magistrate Judge Annis, on May 4, 2026 at 1:30 p.m.', yields: ['May 4, 2026 at 1:30 p.m.'] },
  ],
  counterexamples: [
    'The court is aware that Mr. Ault has a trial in Marion Superior Court on April 8, 2026.',
    'No hearing will be held on May 4, 2026.',
    'The deadline to request a hearing is May 4, 2026.',
    'The case may be dismissed without a hearing should any paper be outstanding on May 4, 2026.',
    'The arraignment set for April 29, 2026 is cancelled.',
    'The parties shall file a joint pretrial statement on June 5, 2026.',
    'The mediation shall be completed by May 30, 2026.',
    'The hearing previously scheduled for May 1, 2026 will not take place.',
    'Before the conference the parties shall file a letter no later than March 5, 2026.',
    'The Court VACATES the hearing set for July 28, 2025.',
    'Trial will not proceed on May 4, 2026.',
    'Matter   Date\nDeadline to Complete Settlement Conference\n[X] Private mediation   11/09/2026\nDiscovery cut-off   08/04/2026',
    'Daubert motions: May 4, 2026.',
    'The deadline for Plaintiff to disclose the experts intended to be called at trial is May 4, 2026.',
    'The Markman briefs shall be filed on May 4, 2026.',
  ],
}

/** How far above, in sentences, a table's label may stand. */
const REACH = 4
/** “Deadline to complete mediation”, as a line of its own. */
const DEADLINE_LABEL = /^\W*(?:deadline|last\s+da(?:y|te))\b[^.:]*$/i

/** Whether a table's row, or a ticked box, goes on what the line above says must be done by its date: “[X] Private mediation   11/09/2026”. */
const isBelowDeadline = ({ paragraph }: MarkedSentence, { sentences, index }: RuleContext): boolean => {
  if (paragraph.kind !== 'row' && paragraph.kind !== 'item') return false
  const above = sentences.slice(Math.max(0, index - REACH), index).findLast((s) => s.paragraph !== paragraph)
  return above !== undefined && above.paragraph.kind !== 'row' && DEADLINE_LABEL.test(above.text)
}
