import { Button } from '@mantine/core'
import { IconBell, IconBellOff } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useSlowNow } from '../ui/now.ts'
import { useWords } from '../words.ts'
import type { Asked } from './incoming.ts'

const quietMs = 10 * 60_000
const everyMs = 20_000

function ring() {
  if (!('AudioContext' in globalThis)) return
  const context = new AudioContext()
  for (const [at, hertz] of [
    [0, 740],
    [0.18, 988],
  ] as const) {
    const oscillator = context.createOscillator()
    const gain = context.createGain()
    oscillator.frequency.value = hertz
    gain.gain.value = 0.12
    oscillator.connect(gain).connect(context.destination)
    oscillator.start(context.currentTime + at)
    oscillator.stop(context.currentTime + at + 0.16)
  }
  setTimeout(() => void context.close(), 1500)
}

/** Rings for a new request and again while one waits; may be quietened for ten minutes, not for good. */
export function Bell(props: { asked: readonly Asked[] }) {
  const { t } = useWords()
  const [quietUntil, setQuietUntil] = useState(0)
  const now = useSlowNow(1000)
  const known = useRef(new Set<string>())
  const [message, setMessage] = useState('')
  const isQuiet = now < quietUntil
  useEffect(() => {
    const fresh = props.asked.filter((one) => !known.current.has(one.request))
    for (const one of fresh) known.current.add(one.request)
    if (fresh.length === 0) return
    setMessage(
      fresh
        .map((one) =>
          t('hospital.notified', { member: one.from.toUpperCase(), count: one.lines.length }),
        )
        .join('. '),
    )
    ring()
  }, [props.asked, t])
  const waits = props.asked.length > 0
  useEffect(() => {
    if (!waits || isQuiet) return
    const timer = setInterval(ring, everyMs)
    return () => clearInterval(timer)
  }, [waits, isQuiet])
  return (
    <>
      <span className="unseen" aria-live="assertive">
        {message}
      </span>
      {waits ? (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={isQuiet ? <IconBellOff size={16} /> : <IconBell size={16} />}
          onClick={() => setQuietUntil(now + quietMs)}
        >
          {t('hospital.soundOff')}
        </Button>
      ) : null}
    </>
  )
}
