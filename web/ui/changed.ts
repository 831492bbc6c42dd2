import { useEffect, useState } from 'react'
import { onChange } from '../live.ts'

const highlightMs = 2000

/** True for two seconds after a live update about this stream. */
export function useChanged(stream: string): boolean {
  const [on, setOn] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const stop = onChange(stream, () => {
      setOn(true)
      if (timer) clearTimeout(timer)
      timer = setTimeout(() => setOn(false), highlightMs)
    })
    return () => {
      stop()
      if (timer) clearTimeout(timer)
    }
  }, [stream])
  return on
}
