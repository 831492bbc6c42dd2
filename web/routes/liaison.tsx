import type { ScreenProps } from '../me.ts'
import { Frame } from '../ui/frame.tsx'

export default function LiaisonScreen(props: ScreenProps & { id?: string; incident?: string }) {
  return (
    <Frame {...props} title="Liaison">
      <p />
    </Frame>
  )
}
