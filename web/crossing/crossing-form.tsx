import { Button, Checkbox, NumberInput, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { command } from '../outbox.ts'
import { useRooms } from '../rooms.ts'
import { useActing } from '../ui/act.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { bodyOf, type Standing, type Stating } from './crossing.ts'
import './crossing.css'

/** How a crossing stands, as one side says it; a national order says by which instrument. */
export function CrossingForm(props: { of: Standing; territory: string }) {
  const { r } = useRooms()
  const acting = useActing()
  const { crossing, state } = props.of
  const [form, setForm] = useState<Stating>({ state, waitMinutes: '', until: '', order: null })
  const [isSent, setSent] = useState(false)
  const set = (more: Partial<Stating>) => {
    setSent(false)
    setForm((now) => ({ ...now, ...more }))
  }
  const { order } = form
  const body = bodyOf(form)
  const send = async () => {
    if (!body) return
    const done = await acting.note(command('crossing.state', `crossing/${crossing.id}`, body))
    setSent(done)
  }
  return (
    <form
      className="crossing-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h4 className="label">{r('liaison.set')}</h4>
      <SegmentedControl
        fullWidth
        aria-label={r('liaison.setState')}
        value={form.state}
        onChange={(next) => set({ state: next as Stating['state'] })}
        data={(['open', 'restricted', 'closed', 'unknown'] as const).map((value) => ({
          value,
          label: r(`liaison.state.${value}`),
        }))}
      />
      <div className="crossing-form-pair">
        <NumberInput
          label={r('liaison.setWait')}
          min={0}
          max={1440}
          value={form.waitMinutes}
          onChange={(value) => set({ waitMinutes: typeof value === 'number' ? value : '' })}
        />
        <TextInput
          type="datetime-local"
          label={r('liaison.setUntil')}
          value={form.until}
          onChange={(event) => set({ until: event.currentTarget.value })}
        />
      </div>
      <Checkbox
        label={r('liaison.withOrder')}
        checked={order !== null}
        onChange={(event) =>
          set({
            order: event.currentTarget.checked
              ? { instrument: '', authority: '', territory: props.territory, until: '' }
              : null,
          })
        }
      />
      {order ? (
        <OrderFields
          order={order}
          between={crossing.between}
          onChange={(more) => set({ order: { ...order, ...more } })}
        />
      ) : null}
      <Button type="submit" h={44} loading={acting.busy} disabled={body === null}>
        {r('liaison.send')}
      </Button>
      <p className="quiet" role="status">
        {isSent ? `${r('liaison.sent')} ` : ''}
        {r('liaison.sendHelp')}
      </p>
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
    </form>
  )
}

type Order = NonNullable<Stating['order']>

/** The national order behind it: the instrument, who issued it, where it holds and until when. */
function OrderFields(props: {
  order: Order
  between: readonly string[]
  onChange: (more: Partial<Order>) => void
}) {
  const { r } = useRooms()
  const { order, onChange } = props
  return (
    <fieldset className="crossing-order">
      <legend className="unseen">{r('liaison.withOrder')}</legend>
      <TextInput
        required
        label={r('liaison.instrument')}
        description={r('liaison.instrumentHelp')}
        maxLength={200}
        value={order.instrument}
        onChange={(event) => onChange({ instrument: event.currentTarget.value })}
      />
      <TextInput
        required
        label={r('liaison.authority')}
        maxLength={200}
        value={order.authority}
        onChange={(event) => onChange({ authority: event.currentTarget.value })}
      />
      <div className="stack" style={{ gap: '0.2rem' }}>
        <span id="territory">{r('liaison.territory')}</span>
        <SegmentedControl
          aria-labelledby="territory"
          value={order.territory}
          onChange={(territory) => onChange({ territory })}
          data={props.between.map((side) => ({ value: side, label: side.toUpperCase() }))}
        />
      </div>
      <TextInput
        required
        type="datetime-local"
        label={r('liaison.orderUntil')}
        value={order.until}
        onChange={(event) => onChange({ until: event.currentTarget.value })}
      />
    </fieldset>
  )
}
