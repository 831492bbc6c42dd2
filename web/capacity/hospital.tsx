import type { ScreenProps } from '../app.tsx'
import { Frame } from '../ui/frame.tsx'

export default function HospitalScreen(props: ScreenProps & { id?: string; incident?: string }) {
  return (
    <Frame {...props} title="Hospital">
      <p />
    </Frame>
  )
}
