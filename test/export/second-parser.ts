// A reader of calendar files that shares nothing with ours: Python's icalendar. With --install, gets it where apt can.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const python = '/usr/bin/python3'
const isHere = (): boolean => spawnSync(python, ['-c', 'import icalendar']).status === 0

export const hasSecondParser = isHere()

export interface ReadEvent {
  readonly uid: string
  readonly summary: string
  readonly description: string
  /** `YYYY-MM-DD`, or with the time of day. */
  readonly start: string
  readonly end: string
  /** Hours from UTC; null for a whole day, and for a time without a zone. */
  readonly offset: number | null
  readonly alarms: number
}

const script = `
import sys, json, icalendar
def read(event):
  start, end = event['DTSTART'].dt, event['DTEND'].dt
  offset = start.utcoffset() if hasattr(start, 'utcoffset') else None
  return {'uid': str(event['UID']), 'summary': str(event['SUMMARY']), 'description': str(event['DESCRIPTION']), 'start': start.isoformat()[:16], 'end': end.isoformat()[:16],
    'offset': None if offset is None else offset.total_seconds() / 3600, 'alarms': len([a for a in event.walk() if a.name == 'VALARM'])}
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
assert str(calendar['METHOD']) == 'PUBLISH'
print(json.dumps([read(part) for part in calendar.walk() if part.name == 'VEVENT']))`

/** The events of a calendar file as it reads them; what it complains of is thrown. */
export const readByPython = (ics: string): ReadEvent[] => {
  const { stdout, stderr } = spawnSync(python, ['-c', script], { input: ics, encoding: 'utf8' })
  if (stderr) throw new Error(stderr)
  return JSON.parse(stdout) as ReadEvent[]
}

if (import.meta.main && process.argv.includes('--install') && !hasSecondParser && process.platform === 'linux' && existsSync('/usr/bin/apt-get')) {
  const asked = 'apt-get update -q && apt-get install -q -y --no-install-recommends python3-icalendar'
  const [command, args] = process.getuid?.() === 0 ? ['sh', ['-c', asked]] as const : ['sudo', ['-n', 'sh', '-c', asked]] as const
  spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: 300_000 })
  if (!isHere()) console.log('python3-icalendar could not be installed: calendar files are read by ical.js alone.')
}
