import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import type { ScreenProps } from './me.ts'
import { home } from './screens.ts'
import { Frame } from './ui/frame.tsx'
import { Phone } from './ui/phone.tsx'
import './room.css'

/** One room at a desk or on a phone: the same main part under the bar that fits. */
export function Room(
  props: ScreenProps & {
    title: string
    heading?: ReactNode
    still?: boolean
    withBack?: boolean
    children: ReactNode
  },
) {
  const isNarrow = useMediaQuery('(max-width: 700px)', undefined, {
    getInitialValueInEffect: false,
  })
  const { heading = props.title } = props
  if (isNarrow) {
    return (
      <Phone {...props} heading={heading} {...(props.withBack && { back: home(props.me.role) })}>
        {props.children}
      </Phone>
    )
  }
  return (
    <Frame {...props} middle={<h1 className="room-heading clip">{heading}</h1>}>
      {props.children}
    </Frame>
  )
}
