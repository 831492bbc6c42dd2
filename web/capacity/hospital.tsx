import type { ScreenProps } from '../me.ts'
import { Frame } from '../ui/frame.tsx'

export default function HospitalScreen(props: ScreenProps & { id?: string; incident?: string }) {
  return (
    <Frame {...props} title="Hospital">
      <p />
    </Frame>
  )
}
