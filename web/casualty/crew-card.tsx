import type { ScreenProps } from '../me.ts'
import { Frame } from '../ui/frame.tsx'

export default function CrewCardScreen(props: ScreenProps & { id?: string; incident?: string }) {
  return (
    <Frame {...props} title="CrewCard">
      <p />
    </Frame>
  )
}
