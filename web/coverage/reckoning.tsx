import { Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useDrafting } from '../texts/words.ts'
import type { Reckoning as State } from './reckon.ts'

const silentMs = 100

/** What takes longer than a blink says so; what failed says why. */
export function Reckoning(props: { of: State<unknown>; what: string }) {
  const { d } = useDrafting()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), silentMs)
    return () => clearTimeout(timer)
  }, [])
  if (props.of.state === 'failed') return <p role="alert">{d('coverage.failed')}</p>
  if (!slow) return null
  return (
    <p role="status" className="row reckoning">
      <Loader size="xs" color="gray" aria-hidden="true" /> {props.what}
    </p>
  )
}
