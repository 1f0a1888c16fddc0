import type { Target } from '../target.ts'
import { csv } from './csv.ts'
import { google } from './google.ts'
import { ics } from './ics.ts'
import { outlook } from './outlook.ts'

/** Every target, in the order in which they are offered: what stays on the machine first. */
export const targets: readonly Target[] = [ics, csv, google, outlook]
