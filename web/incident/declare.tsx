import type { ScreenProps } from '../me.ts'
import { Frame } from '../ui/frame.tsx'

export default function DeclareScreen(props: ScreenProps & { id?: string; incident?: string }) {
  return (
    <Frame {...props} title="Declare">
      <p />
    </Frame>
  )
}
