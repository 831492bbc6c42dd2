import { Button, NumberInput, SegmentedControl, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { IncidentView } from '#core/incident/answer.ts'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import { nextLabel, type Registration, report } from './register.ts'

/** What a crew does after it has registered somebody. */
type Then = 'triage' | 'list'

type Props = {
  incident: IncidentView
  casualties: readonly CasualtyState[]
  foundBy: 'crew' | 'dispatch'
  large?: boolean
  onDone: (casualty: string, then: Then) => void
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
  const place = useOwnPlace(props.foundBy === 'crew')
  const size = props.large ? 'lg' : 'sm'
  const add = async (then: Then) => {
    const id = `c-${crypto.randomUUID()}`
    const body = report(form, props.incident, props.foundBy, place)
    if (await acting.note(command('casualty.report', `casualty/${id}`, body)))
      props.onDone(id, then)
  }
  const set = (change: Partial<Registration>) => setForm({ ...form, ...change })
  return (
    <div className="stack" style={{ gap: '1rem' }}>
      <LabelField casualties={props.casualties} size={size} label={form.label} onChange={set} />
      <WordChoice
        name={t('crew.looks')}
        size={size}
        words={['adult', 'child', 'infant'] as const}
        value={form.looksLike}
        say={(word) => t(`casualty.looksLike.${word}`)}
        onChange={(looksLike) => set({ looksLike })}
      />
      <WordChoice
        name={t('crew.sex')}
        size={size}
        words={['female', 'male', 'unknown'] as const}
        value={form.sex === 'other' ? 'unknown' : form.sex}
        say={(word) => (word === 'unknown' ? '?' : t(`casualty.sex.${word}`))}
        onChange={(sex) => set({ sex })}
      />
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
      <AddButtons
        foundBy={props.foundBy}
        busy={acting.busy}
        isNamed={form.label.trim() !== ''}
        onAdd={(then) => void add(then)}
      />
    </div>
  )
}

/** Where this device is, asked once; null where it is not wanted, refused or not known. */
function useOwnPlace(isWanted: boolean): { lat: number; lon: number } | null {
  const [place, setPlace] = useState<{ lat: number; lon: number } | null>(null)
  useEffect(() => {
    if (!isWanted) return
    navigator.geolocation?.getCurrentPosition(
      ({ coords }) => setPlace({ lat: coords.latitude, lon: coords.longitude }),
      () => setPlace(null),
      { timeout: 5000, maximumAge: 60_000 },
    )
  }, [isWanted])
  return place
}

/** The label, which says at once where another casualty already has it, and which one is free. */
function LabelField(props: {
  casualties: readonly CasualtyState[]
  size: 'lg' | 'sm'
  label: string
  onChange: (change: { label: string }) => void
}) {
  const { t } = useWords()
  const label = props.label.trim()
  const isTaken = props.casualties.some((one) => one.label === label)
  return (
    <TextInput
      size={props.size}
      label={t('crew.label')}
      value={props.label}
      onChange={(event) => props.onChange({ label: event.currentTarget.value })}
      error={isTaken ? t('crew.taken', { label, next: nextLabel(props.casualties) }) : undefined}
    />
  )
}

function WordChoice<T extends string>(props: {
  name: string
  size: 'lg' | 'sm'
  words: readonly T[]
  value: T | null
  say: (word: T) => string
  onChange: (word: T) => void
}) {
  return (
    <div>
      <span className="label">{props.name}</span>
      <SegmentedControl
        aria-label={props.name}
        fullWidth
        size={props.size}
        value={props.value ?? ''}
        onChange={(word) => props.onChange(word as T)}
        data={props.words.map((word) => ({ value: word, label: props.say(word) }))}
      />
    </div>
  )
}

/** A crew goes on to triage, or back to its list; a dispatcher only adds. */
function AddButtons(props: {
  foundBy: Props['foundBy']
  busy: boolean
  isNamed: boolean
  onAdd: (then: Then) => void
}) {
  const { t } = useWords()
  const { busy, isNamed, onAdd } = props
  if (props.foundBy !== 'crew') {
    return (
      <Button loading={busy} disabled={!isNamed} onClick={() => onAdd('list')}>
        {t('casualties.add')}
      </Button>
    )
  }
  return (
    <>
      <Button size="xl" loading={busy} disabled={!isNamed} onClick={() => onAdd('triage')}>
        {t('crew.addTriage')}
      </Button>
      <Button size="lg" variant="default" loading={busy} onClick={() => onAdd('list')}>
        {t('crew.addOnly')}
      </Button>
    </>
  )
}
