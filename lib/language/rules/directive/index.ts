import type { ClauseRule } from '../../command/command-rule.ts'
import { capped } from './capped.ts'
import { closes } from './closes.ts'
import { courtGrants } from './court-grants.ts'
import { courtOrders } from './court-orders.ts'
import { dated } from './dated.ts'
import { due } from './due.ts'
import { enjoined } from './enjoined.ts'
import { forbidden } from './forbidden.ts'
import { hasTo } from './has-to.ts'
import { hasUntil } from './has-until.ts'
import { imperative } from './imperative.ts'
import { isTo } from './is-to.ts'
import { item } from './item.ts'
import { leave } from './leave.ts'
import { leftOpenByRuling } from './left-open.ts'
import { limited } from './limited.ts'
import { may } from './may.ts'
import { permitted } from './permitted.ts'
import { mandatory } from './mandatory.ts'
import { moved } from './extended.ts'
import { must } from './must.ts'
import { needNot } from './need-not.ts'
import { noPapers } from './no-papers.ts'
import { ordered } from './ordered.ts'
import { present } from './present.ts'
import { responsible } from './responsible.ts'
import { row } from './row.ts'
import { shall } from './shall.ts'
import { shouldBy } from './should-by.ts'
import { stayed } from './stayed.ts'
import { subjunctive } from './subjunctive.ts'
import { toDo } from './to-do.ts'
import { will } from './will.ts'

/** Every way in which orders command, forbid and permit. Each clause has one verb and so one rule; the last four read what has none. */
export const directiveRules: readonly ClauseRule[] = [
  shall, must, will, ordered, courtOrders, courtGrants, isTo, hasTo, shouldBy, responsible, mandatory,
  may, leave, permitted, needNot,
  enjoined, forbidden, stayed, limited,
  leftOpenByRuling, due, hasUntil, moved, closes,
  toDo, subjunctive,
  noPapers, capped, present,
  // an item continues its lead; an imperative and a row stand alone, so that they come after
  item, imperative, row,
  // last: the clause of a deadline that none of these has read
  dated,
]
