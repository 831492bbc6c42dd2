import { Button, NumberInput, SegmentedControl, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { IncidentView } from '#core/api.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import { nextLabel, type Registration, report } from './register.ts'

type Props = {
  incident: IncidentView
  casualties: readonly CasualtyState[]
  foundBy: 'crew' | 'dispatch'
  large?: boolean
  onDone: (casualty: string, then: 'triage' | 'list') => void
}

/** Two taps register somebody; age, sex and tag can wait. */
export function RegisterForm(props: Props) {
  const { t } = useWords()
  const acting = useActing()
  const [form, setForm] = useState<Registration>({
    label: nextLabel(props.casualties),
    tag: '',
    sex: 'unknown',
    looksLike: 'adult',
    ageYears: null,
  })
  const [place, setPlace] = useState<{ lat: number; lon: number } | null>(null)
  const size = props.large ? 'lg' : 'sm'
  useEffect(() => {
    if (props.foundBy !== 'crew') return
    navigator.geolocation?.getCurrentPosition(
      ({ coords }) => setPlace({ lat: coords.latitude, lon: coords.longitude }),
      () => setPlace(null),
      { timeout: 5000, maximumAge: 60_000 },
    )
  }, [props.foundBy])

  const taken = props.casualties.some((one) => one.label === form.label.trim())
  const add = async (then: 'triage' | 'list') => {
    const id = `c-${crypto.randomUUID()}`
    const body = report(form, props.incident, props.foundBy, place)
    if (await acting.note(command('casualty.report', `casualty/${id}`, body)))
      props.onDone(id, then)
  }
  const set = (change: Partial<Registration>) => setForm({ ...form, ...change })
  const choice = <T extends string>(
    name: string,
    words: readonly T[],
    value: T | null,
    say: (word: T) => string,
    onChange: (word: T) => void,
  ) => (
    <div>
      <span className="label">{name}</span>
      <SegmentedControl
        aria-label={name}
        fullWidth
        size={size}
        value={value ?? ''}
        onChange={(word) => onChange(word as T)}
        data={words.map((word) => ({ value: word, label: say(word) }))}
      />
    </div>
  )
  return (
    <div className="stack" style={{ gap: '1rem' }}>
      <TextInput
        size={size}
        label={t('crew.label')}
        value={form.label}
        onChange={(event) => set({ label: event.currentTarget.value })}
        error={
          taken
            ? t('crew.taken', { label: form.label.trim(), next: nextLabel(props.casualties) })
            : undefined
        }
      />
      {choice(
        t('crew.looks'),
        ['adult', 'child', 'infant'] as const,
        form.looksLike,
        (word) => t(`casualty.looksLike.${word}`),
        (looksLike) => set({ looksLike }),
      )}
      {choice(
        t('crew.sex'),
        ['female', 'male', 'unknown'] as const,
        form.sex === 'other' ? 'unknown' : form.sex,
        (word) => (word === 'unknown' ? '?' : t(`casualty.sex.${word}`)),
        (sex) => set({ sex }),
      )}
      <div className="row" style={{ alignItems: 'flex-end' }}>
        <NumberInput
          className="grow"
          size={size}
          label={t('crew.age')}
          placeholder={t('crew.ageUnknown')}
          min={0}
          max={130}
          value={form.ageYears ?? ''}
          onChange={(value) => set({ ageYears: typeof value === 'number' ? value : null })}
        />
        <TextInput
          className="grow"
          size={size}
          label={t('crew.tag')}
          value={form.tag}
          onChange={(event) => set({ tag: event.currentTarget.value })}
        />
      </div>
      <p className="quiet">{place ? t('crew.gps') : t('crew.noGps')}</p>
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
      {props.foundBy === 'crew' ? (
        <>
          <Button
            size="xl"
            loading={acting.busy}
            disabled={form.label.trim() === ''}
            onClick={() => void add('triage')}
          >
            {t('crew.addTriage')}
          </Button>
          <Button
            size="lg"
            variant="default"
            loading={acting.busy}
            onClick={() => void add('list')}
          >
            {t('crew.addOnly')}
          </Button>
        </>
      ) : (
        <Button
          loading={acting.busy}
          disabled={form.label.trim() === ''}
          onClick={() => void add('list')}
        >
          {t('casualties.add')}
        </Button>
      )}
    </div>
  )
}
