import { useEffect, useRef, useState } from 'react'
import type { FacilityState, ServiceLine } from '#core/facility/state.ts'
import { command, nodeNow } from '../outbox.ts'
import { type Acting, useActing } from '../ui/act.ts'
import { type Lines, type Places, type Report, statusOf, without } from './board.ts'

/** Several taps within this are one report: partners need the number, not each tap. */
const gatherMs = 700

export type Board = Acting & {
  tapped: Lines
  set: (line: ServiceLine, places: Places) => void
  report: (more: Partial<Report>) => void
}

/** The board's taps, gathered into reports that wait on this device while there is no network. */
export function useBoard(facility: string, state: FacilityState | undefined): Board {
  const acting = useActing()
  const [tapped, setTapped] = useState<Lines>({})
  const waiting = useRef<Lines>({})
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  const send = async (more: Partial<Report> = {}) => {
    if (timer.current) clearTimeout(timer.current)
    timer.current = null
    const lines = waiting.current
    waiting.current = {}
    const body: Report = { status: statusOf(state), ...more, lines: { ...more.lines, ...lines } }
    await acting.note(command('facility.report', `facility/${facility}`, body))
    setTapped((now) => without(now, lines))
  }
  // What was tapped last must not be lost when the screen is left.
  const flush = useRef(() => {})
  flush.current = () => {
    if (timer.current) void send()
  }
  useEffect(() => () => flush.current(), [])

  return {
    ...acting,
    tapped,
    set: (line, places) => {
      waiting.current = { ...waiting.current, [line]: places }
      setTapped((now) => ({ ...now, [line]: places }))
      if (timer.current) clearTimeout(timer.current)
      timer.current = setTimeout(() => void send(), gatherMs)
    },
    report: (more) => void send(more),
  }
}

const askAgainMs = 30 * 60_000
export const inHalfAnHour = (): number => Math.round(nodeNow() + askAgainMs)
