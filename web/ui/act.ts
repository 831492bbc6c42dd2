import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CommandAnswer } from '#core/api.ts'
import type { Command } from '#core/command.ts'
import type { Refusal } from '#core/refusal.ts'
import { isFailure } from '../api.ts'
import { showAnswers } from '../live.ts'
import { type Sent, say, send } from '../outbox.ts'

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
  /** The same for what reaches the node otherwise and is answered as a command is. */
  answered: (ask: () => Promise<CommandAnswer>) => Promise<boolean>
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
  const run = async (sending: () => Promise<Sent>): Promise<boolean> => {
    setBusy(true)
    clear()
    try {
      const sent = await sending()
      if (sent.state === 'kept') return true
      const refused = sent.answers.find((answer) => answer.outcome === 'refused')
      if (refused) setRefusal(refused.refusal)
      await showAnswers(client, sent.answers)
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
    act: (...commands) => run(async () => ({ state: 'answered', answers: await send(commands) })),
    note: (...commands) => run(() => say(commands)),
    answered: (ask) => run(async () => ({ state: 'answered', answers: [await ask()] })),
    refuse(why) {
      clear()
      setRefusal(why)
    },
    clear,
  }
}
