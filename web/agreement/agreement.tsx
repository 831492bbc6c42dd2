import type { ScreenProps } from '../me.ts'
import { Frame } from '../ui/frame.tsx'

export default function AgreementScreen(props: ScreenProps & { id?: string; incident?: string }) {
  return (
    <Frame {...props} title="Agreement">
      <p />
    </Frame>
  )
}
