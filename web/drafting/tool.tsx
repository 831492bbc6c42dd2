import { ActionIcon, Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'

/** A button that is a picture, with its name on hover and for screen readers; quiet ones have no frame. */
export function Tool(props: {
  label: string
  quiet?: boolean
  disabled?: boolean
  onClick: () => void
  children: ReactNode
}) {
  const look = props.quiet
    ? ({ variant: 'subtle', color: 'gray', size: 32 } as const)
    : ({ variant: 'default', size: 36 } as const)
  return (
    <Tooltip label={props.label}>
      <ActionIcon
        {...look}
        aria-label={props.label}
        disabled={props.disabled ?? false}
        onClick={props.onClick}
      >
        {props.children}
      </ActionIcon>
    </Tooltip>
  )
}
