import type { ScreenProps } from '../me.ts'
import { Frame } from '../ui/frame.tsx'

export default function ReviewScreen(props: ScreenProps & { id?: string; incident?: string }) {
  return (
    <Frame {...props} title="Review">
      <p />
    </Frame>
  )
}
