import { FieldError, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components'
import { parsePeriod } from '../../lib/dates/parse-period.ts'
import type { ServiceMethod } from '../../lib/court-rules/index.ts'
import { CourtPicker } from './CourtPicker.tsx'
import { inHours, type Asked } from './counting.ts'

interface CountFormProps {
  readonly asked: Asked
  readonly onChange: (asked: Asked) => void
}

const SERVICES: readonly (readonly [ServiceMethod | '', string])[] = [
  ['', 'No: from the order, its entry, a hearing …'],
  ['electronic', 'Yes, through CM/ECF or the court’s system'], ['email', 'Yes, by e-mail'], ['personal', 'Yes, by hand'], ['mail', 'Yes, by mail'],
  ['mail-out-of-state', 'Yes, by mail from another state'], ['mail-abroad', 'Yes, by mail from abroad'], ['clerk', 'Yes, left with the clerk'],
  ['consented', 'Yes, by other means consented to'], ['carrier', 'Yes, by carrier'], ['overnight', 'Yes, overnight'], ['fax', 'Yes, by fax'],
]

/** What must be known to count: the day, the period, which way, the court, and whether it runs from service. */
export const CountForm = ({ asked, onChange }: CountFormProps) => {
  const set = (part: Partial<Asked>) => onChange({ ...asked, ...part })
  return (
    <form className="count-form" onSubmit={(event) => event.preventDefault()}>
      <TextField className="field" isInvalid={asked.period !== '' && parsePeriod(asked.period) === null} value={asked.period} onChange={(period) => set({ period })}>
        <Label>Period</Label>
        <Input placeholder="14 days" spellCheck="false" autoComplete="off" />
        <FieldError className="count-error">Words such as 14 days, two weeks, 48 hours, 5 business days</FieldError>
      </TextField>
      <RadioGroup className="count-ways" value={asked.direction} onChange={(way) => set({ direction: way === 'before' ? 'before' : 'after' })}>
        <Label>Counted</Label>
        <Radio value="after" className="count-way">after</Radio>
        <Radio value="before" className="count-way">before</Radio>
      </RadioGroup>
      <label className="field"><span>This day</span><input type="date" value={asked.from} onChange={(event) => set({ from: event.target.value })} /></label>
      {inHours(asked) && (
        <label className="field"><span>At, in the court’s time zone</span><input type="time" value={asked.time} onChange={(event) => set({ time: event.target.value })} /></label>
      )}
      <CourtPicker court={asked.court} onChange={(court) => set({ court })} />
      <label className="count-criminal"><input type="checkbox" checked={asked.criminal} onChange={(event) => set({ criminal: event.target.checked })} /> A criminal case</label>
      <label className="field">
        <span>Does it run from being served?</span>
        <select value={asked.service} onChange={(event) => set({ service: event.target.value as ServiceMethod | '' })}>
          {SERVICES.map(([method, words]) => <option key={method} value={method}>{words}</option>)}
        </select>
      </label>
      {!inHours(asked) && (
        <label className="field"><span>Hour that the order names, if any</span><input type="time" value={asked.hour} onChange={(event) => set({ hour: event.target.value })} /></label>
      )}
    </form>
  )
}
