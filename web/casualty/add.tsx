import type { ScreenProps } from '../me.ts'
import { Frame } from '../ui/frame.tsx'

export default function AddScreen(props: ScreenProps & { id?: string; incident?: string }) {
  return (
    <Frame {...props} title="Add">
      <p />
    </Frame>
  )
}
