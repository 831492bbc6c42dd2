import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { AgreementOffer } from '#core/agreement/actions.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { textIn } from '#core/words.ts'
import { useSession } from '../data.ts'
import { readCommand } from '../outbox.ts'
import { useTextOf } from '../texts/filed.ts'
import { useLife } from '../texts/use-life.ts'
import { useActing } from '../ui/act.ts'
import { refusalWords } from '../ui/refusal.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import {
  type FilledIn,
  type FormField,
  firstFilled,
  forms,
  isFilled,
  statementOf,
} from './forms.ts'
import { shortHash } from './life.ts'
import { Statement } from './statement.tsx'
import { type LifeKey, useLifeWords } from './words.ts'

/** One thing that may be done: a button, and where something has to be said, its form. */
export function Offer(props: { of: AgreementOffer; primary?: boolean }) {
  const { say } = useLifeWords()
  const [open, setOpen] = useState(false)
  const { of } = props
  const name = say(`treaty.command.${of.kind.slice(of.kind.indexOf('.') + 1)}`)
  if (!of.allowed) {
    return (
      <span className="offer-not">
        <Button variant="default" disabled>
          {name}
        </Button>
        <span className="quiet">{refusalWords(say, of.refusal)}</span>
      </span>
    )
  }
  if (open) {
    const done = () => setOpen(false)
    return statementOf[of.kind] ? (
      <Statement of={of} name={name} onDone={done} />
    ) : (
      <Form of={of} name={name} onDone={done} />
    )
  }
  return (
    <Button variant={props.primary ? 'filled' : 'default'} onClick={() => setOpen(true)}>
      {name}
    </Button>
  )
}

function Form(props: { of: AgreementOffer; name: string; onDone: () => void }) {
  const { l, language } = useLifeWords()
  const { of } = props
  const form = forms[of.kind]
  const life = useLife().data
  const text = useTextOf(of.chosen.hash)
  const acting = useActing()
  const [filled, setFilled] = useState<FilledIn>(() => firstFilled(form?.fields ?? [], of.chosen))
  if (!form || !life) return null
  const send = async () => {
    const making = { chosen: of.chosen, filled, language, newId: () => crypto.randomUUID() }
    const one = readCommand(of.kind, life.stream, form.body(making), life.actVersion)
    if (!one.ok) acting.refuse(one.error)
    else if (await acting.act(one.value)) props.onDone()
  }
  return (
    <form
      className="offer-form stack"
      aria-label={props.name}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <strong>{props.name}</strong>
      {form.fields.map((field) => (
        <Field
          key={field.name}
          of={field}
          text={text}
          value={filled[field.name]}
          onChange={(value) => setFilled({ ...filled, [field.name]: value })}
        />
      ))}
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
      <div className="row wrap">
        <Button type="submit" loading={acting.busy} disabled={!isFilled(form.fields, filled)}>
          {props.name}
        </Button>
        <Button variant="subtle" color="gray" onClick={props.onDone}>
          {l('cancel')}
        </Button>
      </div>
    </form>
  )
}

function Field(props: {
  of: FormField
  text: Agreement | null
  value: string | boolean | undefined
  onChange: (value: string | boolean) => void
}) {
  const { l, say, language } = useLifeWords()
  const life = useLife().data
  const { of, text, onChange } = props
  const label = l(`field.${of.name}` as LifeKey)
  const value = typeof props.value === 'string' ? props.value : ''
  const isOptional = 'optional' in of && of.optional === true
  const common = { label, value, required: !isOptional }
  const choose = (data: { value: string; label: string }[]) => (
    <NativeSelect {...common} data={data} onChange={(e) => onChange(e.currentTarget.value)} />
  )
  switch (of.type) {
    case 'text':
      return (
        <Textarea
          {...common}
          autosize
          minRows={2}
          maxLength={2000}
          description={l('ownWords')}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    case 'line':
      return (
        <TextInput {...common} maxLength={200} onChange={(e) => onChange(e.currentTarget.value)} />
      )
    case 'day':
      return <TextInput {...common} type="date" onChange={(e) => onChange(e.currentTarget.value)} />
    case 'check':
      return (
        <Checkbox
          label={label}
          checked={props.value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )
    case 'word':
      return choose(of.words.map((one) => ({ value: one, label: say(`${of.says}.${one}`) })))
    case 'clause':
      return choose([
        { value: '', label: isOptional ? say('treaty.whole') : '–' },
        ...(text?.clauses ?? []).map(({ id, title }) => ({
          value: id,
          label: `${id} ${textIn(title, language)}`,
        })),
      ])
    case 'party':
      return choose([
        { value: '', label: '–' },
        ...(text?.parties ?? []).map(({ id, name }) => ({
          value: id,
          label: textIn(name, language),
        })),
      ])
    case 'text-hash':
      return choose([
        { value: '', label: l('noChange') },
        ...(life?.texts ?? []).map(({ hash, version }) => ({
          value: hash,
          label: `${version ?? '?'} · ${shortHash(hash)}`,
        })),
      ])
  }
}

/** Whether the node may sign on a click: only where nothing is real. */
export const useMaySignHere = (): boolean => useSession().data?.demo === true
