import type { ScreenProps } from '../me.ts'
import { Frame } from '../ui/frame.tsx'

export default function CrewScreen(props: ScreenProps & { id?: string; incident?: string }) {
  return (
    <Frame {...props} title="Crew">
      <p />
    </Frame>
  )
}
