import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Command } from '#core/command.ts'
import type { Refusal } from '#core/refusal.ts'
import { isFailure } from '../api.ts'
import { say, send } from '../outbox.ts'

/** What became of a person's doing, for the button and the words beside it. */
export type Acting = {
  busy: boolean
  /** A `Refusal`, or a `Failure` of the way there; whatever was typed stays where it is. */
  refusal: Refusal | null
  problem: unknown
  /** Sends acts; true when every one was done. */
  act: (...commands: Command[]) => Promise<boolean>
  /** Sends observations, kept on the device while there is no network; true when done or kept. */
  note: (...commands: Command[]) => Promise<boolean>
  /** What is not sent at all, and why. */
  refuse: (why: Refusal) => void
  clear: () => void
}

export function useActing(): Acting {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [problem, setProblem] = useState<unknown>(null)

  const clear = () => {
    setRefusal(null)
    setProblem(null)
  }
  const run = async (commands: Command[], keep: boolean): Promise<boolean> => {
    setBusy(true)
    clear()
    try {
      const sent = keep
        ? await say(commands)
        : ({ state: 'answered', answers: await send(commands) } as const)
      if (sent.state === 'kept') return true
      const refused = sent.answers.find((answer) => answer.outcome === 'refused')
      if (refused?.outcome === 'refused') setRefusal(refused.refusal)
      // The live update says the same, a moment later; the person who acted need not wait for it.
      if (refused?.outcome !== 'refused' || refused.refusal.code === 'stale')
        await client.invalidateQueries({ predicate: ({ queryKey }) => isOfNode(queryKey[0]) })
      return !refused
    } catch (error) {
      if (isFailure(error) && error.refusal) setRefusal(error.refusal)
      else setProblem(error)
      return false
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    refusal,
    problem,
    act: (...commands) => run(commands, false),
    note: (...commands) => run(commands, true),
    refuse(why) {
      clear()
      setRefusal(why)
    },
    clear,
  }
}

const fixed = new Set<unknown>(['session', 'region', 'agreement', 'people', 'timeline'])
const isOfNode = (key: unknown) => !fixed.has(key)
