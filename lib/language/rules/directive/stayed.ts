import { commandRule } from '../../command/command-rule.ts'

/** What can be tolled and bind somebody; a limitations period only runs or does not. */
const stoppable = /\b(?:briefing|discovery|deadlines?|proceedings?|schedule)\b/i
const pointer = /^(?:it|which|that)$/i
/** A request that the court keeps for later binds nobody. */
const request = /\b(?:motions?|requests?|applications?|petitions?|rulings?|decisions?)\b/i

/** “Discovery is stayed”, “the record remains sealed”: everybody must abstain. */
export const stayed = commandRule({
  name: 'directive/stayed',
  cue: /\b(?:stayed|sealed|suspended|frozen|tolled|abeyance|under seal)\b/i,
  kinds: ['stayed'],
  reads: ({ subject, part }) => {
    if (subject === '' || pointer.test(subject.trim())) return null
    if (/abeyance/i.test(part.predicate.words) && request.test(subject)) return null
    return /tolled/i.test(part.predicate.words) && !stoppable.test(subject) ? null : 'must-not'
  },
  examples: [
    { text: 'As the ruling above may dispose of the claims, this proceeding is hereby STAYED.', yields: ['this proceeding is hereby STAYED'] },
    { text: 'Discovery is STAYED pending a ruling on the motion to dismiss.', yields: ['Discovery is STAYED pending a ruling on the motion to dismiss'] },
    { text: 'In all other respects the record remains SEALED.', yields: ['In all other respects the record remains SEALED'] },
    { text: 'IT IS FURTHER ORDERED that this Order is sealed until otherwise ordered by the Court.', yields: ['this Order is sealed until otherwise ordered by the Court'] },
    { text: 'Briefing on the merits is TOLLED pending further order.', yields: ['Briefing on the merits is TOLLED pending further order'] },
    { text: 'All deadlines are hereby suspended.', yields: ['All deadlines are hereby suspended'] },
    { text: 'This action shall be stayed until the arbitration is complete.', yields: ['This action shall be stayed until the arbitration is complete'] },
  ],
  counterexamples: [
    'The limitations period is tolled.',
    'Discovery was stayed in 2019.',
    'If the case is stayed, the dates will be moved.',
    'The envelope had been sealed.',
    'Petitioner’s motion for a stay of removal is held in abeyance.',
  ],
})
