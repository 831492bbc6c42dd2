import { useAgreement } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { Room } from '../room.tsx'
import { useRooms } from '../rooms.ts'
import { Empty } from '../ui/frame.tsx'
import { Loading } from '../ui/loading.tsx'
import { Problem } from '../ui/refusal.tsx'
import { Treaty } from './treaty.tsx'
import './agreement.css'

/** The text that executes, as a document one wants to read. */
export default function AgreementScreen(props: ScreenProps) {
  const { r } = useRooms()
  const agreement = useAgreement()
  return (
    <Room {...props} title={r('agreement.title')}>
      {agreement.data ? <Treaty of={agreement.data} /> : null}
      {agreement.isLoading ? <Loading /> : null}
      {agreement.error ? <Problem error={agreement.error} /> : null}
      {agreement.data === null ? <Empty what={r('agreement.none')} /> : null}
    </Room>
  )
}
