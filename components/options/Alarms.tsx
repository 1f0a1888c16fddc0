import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'

interface AlarmsProps {
  /** Minutes before. */
  readonly alarms: readonly number[]
  readonly onChange: (alarms: readonly number[]) => void
}

const hour = 60
const day = 24 * hour

const choices: readonly (readonly [number, string])[] = [
  [14 * day, 'two weeks before'], [7 * day, 'a week before'], [3 * day, 'three days before'], [day, 'a day before'], [hour, 'an hour before'],
]

/** When a calendar event of ours reminds. */
export const Alarms = ({ alarms, onChange }: AlarmsProps) => (
  <section aria-labelledby="alarms">
    <h2 id="alarms">Calendar reminders</h2>
    <CheckboxGroup value={alarms.map(String)} onChange={(chosen) => onChange(chosen.map(Number).sort((a, b) => b - a))}>
      <Label>A deadline or court date added to your calendar reminds you</Label>
      <div className="options-checks">
        {choices.map(([minutes, words]) => (
          <Checkbox key={minutes} value={String(minutes)} className="options-check">
            <span className="options-box" aria-hidden="true" />
            {words}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
    <p className="options-note">Google Calendar sets its own reminders and leaves out those of a file that it imports; Outlook and Apple Calendar keep them.</p>
  </section>
)
