import { Button, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import { Icon } from './icons.tsx'

interface ToolButtonProps {
  readonly icon: Parameters<typeof Icon>[0]['of']
  /** What it does; its name and its tooltip. */
  readonly name: string
  readonly keys?: string
  readonly onPress: () => void
  readonly isDisabled?: boolean
  /** Set for a button that stays pressed. */
  readonly isSelected?: boolean
}

/** A button of the toolbar: a drawing with a name that shows on hover and focus. */
export const ToolButton = ({ icon, name, keys, onPress, isDisabled = false, isSelected }: ToolButtonProps) => (
  <TooltipTrigger delay={500}>
    {isSelected === undefined
      ? <Button className="tool" aria-label={name} onPress={onPress} isDisabled={isDisabled}><Icon of={icon} /></Button>
      : <ToggleButton className="tool" aria-label={name} isSelected={isSelected} onChange={onPress} isDisabled={isDisabled}><Icon of={icon} /></ToggleButton>}
    <Tooltip className="tip" offset={6}>{name}{keys && <> <kbd>{keys}</kbd></>}</Tooltip>
  </TooltipTrigger>
)
