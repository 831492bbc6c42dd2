import { Button, FileButton, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { AgreementOffer } from '#core/agreement/actions.ts'
import { statement } from '#core/agreement/events.ts'
import type { CommandAnswer } from '#core/api.ts'
import { invalidInput } from '#core/refusal.ts'
import { post } from '../api.ts'
import { readCommand } from '../outbox.ts'
import { useLife } from '../texts/use-life.ts'
import { useActing } from '../ui/act.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { statementOf } from './forms.ts'
import { shortHash } from './life.ts'
import { useMaySignHere } from './offer.tsx'
import { useLifeWords } from './words.ts'

/**
 * A party's word under its key. The key is kept where no network reaches; what it signed is brought here
 * as a file. In a demonstration the node has a key of its own making and signs on a click.
 */
export function Statement(props: { of: AgreementOffer; name: string; onDone: () => void }) {
  const { l } = useLifeWords()
  const { of } = props
  const here = useMaySignHere()
  const life = useLife().data
  const acting = useActing()
  const [instrument, setInstrument] = useState('')
  const [problem, setProblem] = useState<unknown>(null)
  const what = statementOf[of.kind]!
  const hash = of.chosen.hash ?? ''
  const isRatifying = what === 'ratify'
  if (!life) return null
  const extra = isRatifying ? { instrument } : {}
  const signHere = async () => {
    const body = { what, hash, seen: life.actVersion, ...extra }
    const signed = () => post<CommandAnswer>('/api/agreement/sign', body)
    if (await acting.answered(signed)) props.onDone()
  }
  const bring = async (file: File | null) => {
    if (!file) return
    try {
      const read = statement.safeParse(JSON.parse(await file.text()))
      if (!read.success) return acting.refuse(invalidInput(read.error))
      const { what: _, ...stated } = read.data
      const one = readCommand(of.kind, life.stream, { ...stated, ...extra }, life.actVersion)
      if (!one.ok) acting.refuse(one.error)
      else if (await acting.act(one.value)) props.onDone()
    } catch (error) {
      setProblem(error)
    }
  }
  const isReady = !isRatifying || instrument.trim() !== ''
  return (
    <fieldset className="offer-form stack">
      <legend>{props.name}</legend>
      <p>
        {l('signs')} <code>{shortHash(hash)}</code>
      </p>
      {isRatifying ? (
        <TextInput
          label={l('field.instrument')}
          required
          maxLength={200}
          value={instrument}
          onChange={(event) => setInstrument(event.currentTarget.value)}
        />
      ) : null}
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {problem || acting.problem ? <Problem error={problem ?? acting.problem} /> : null}
      <p className="quiet">{l('signHow', { hash })}</p>
      <div className="row wrap">
        {here ? (
          <Button disabled={!isReady} onClick={() => void signHere()}>
            {l('signHere')}
          </Button>
        ) : null}
        <FileButton accept="application/json" onChange={(file) => void bring(file)}>
          {(button) => (
            <Button {...button} variant={here ? 'default' : 'filled'} disabled={!isReady}>
              {l('bring')}
            </Button>
          )}
        </FileButton>
        <Button variant="subtle" color="gray" onClick={props.onDone}>
          {l('cancel')}
        </Button>
      </div>
    </fieldset>
  )
}
