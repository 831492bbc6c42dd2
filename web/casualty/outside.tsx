import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'

/** A destination that no party answers for: recorded and followed all the same, never lost. */
export function Outside(props: { of: CasualtyState; onClose: () => void }) {
  const { t, language } = useWords()
  const [name, setName] = useState('')
  const [country, setCountry] = useState('')
  const [reason, setReason] = useState('')
  const acting = useActing()
  const { of } = props
  const go = async () => {
    const outside = { name: name.trim(), country: country.trim().toUpperCase() }
    const text = reason.trim()
    const body = {
      destination: { outside },
      route: null,
      ...(text === '' ? {} : { reason: { text, language } }),
    }
    if (await acting.act(command('casualty.destine', `casualty/${of.id}`, body, of.actVersion)))
      props.onClose()
  }
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('casualty.outsideTitle')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className="stack">
        <TextInput
          label={t('casualty.outsideName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <TextInput
          label={t('casualty.outsideCountry')}
          value={country}
          maxLength={2}
          onChange={(event) => setCountry(event.currentTarget.value)}
        />
        <TextInput
          label={t('plan.overrideReason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
        {acting.problem ? <Problem error={acting.problem} /> : null}
        <Button
          onClick={() => void go()}
          loading={acting.busy}
          disabled={name.trim() === '' || country.trim().length !== 2}
        >
          {t('casualty.outsideGo')}
        </Button>
      </div>
    </Modal>
  )
}
