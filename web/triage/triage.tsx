import type { ScreenProps } from '../app.tsx'
import { Frame } from '../ui/frame.tsx'

export default function TriageScreen(props: ScreenProps & { id?: string; incident?: string }) {
  return (
    <Frame {...props} title="Triage">
      <p />
    </Frame>
  )
}
