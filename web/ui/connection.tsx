import { Tooltip } from '@mantine/core'
import { IconCloudUp } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { liveState, onLive } from '../live.ts'
import { onOutbox, outboxCount } from '../outbox.ts'
import { useWords } from '../words.ts'
import { useNow } from './now.ts'
import { clockTime } from './time.ts'

/** Short interruptions mend themselves and are not worth a word. */
const tellAfterMs = 4000

/** Says since when there is no connection and what is safe; never a spinner, never in the way. */
export function LostConnection() {
  const { t, language } = useWords()
  const live = useSyncExternalStore(onLive, liveState)
  const now = useNow()
  if (live.state !== 'lost' || now - live.since < tellAfterMs) return null
  return (
    <div className="lost" role="status">
      <strong>{t('bar.lost', { time: clockTime(live.since, language) })}</strong>
      <span>{t('bar.lostHelp')}</span>
    </div>
  )
}

/** A small cloud with the count of what has not been sent. */
export function Unsent() {
  const { t } = useWords()
  const count = useSyncExternalStore(onOutbox, outboxCount)
  if (count === 0) return null
  const words = t('bar.unsent', { count })
  return (
    <Tooltip label={words}>
      <span
        className="row num"
        style={{ gap: '0.25rem', color: 'var(--caution)' }}
        role="status"
        aria-label={words}
      >
        <IconCloudUp size={18} aria-hidden="true" /> {count}
      </span>
    </Tooltip>
  )
}
