import { Button } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { type LimitedKey, limits } from '#core/triage/observation.ts'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { Age } from '../ui/age.tsx'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import './vitals.css'

const shown: LimitedKey[] = [
  'respiratoryRatePerMin',
  'spo2Percent',
  'heartRatePerMin',
  'systolicMmHg',
  'gcsEye',
  'gcsVerbal',
  'gcsMotor',
  'temperatureC',
]
/** A thumb moves big numbers in fives: nobody counts a pressure to the millimetre. */
const strides: Partial<Record<LimitedKey, number>> = { systolicMmHg: 5, heartRatePerMin: 2 }

/** Observations as steppers, sent together. What was not touched was not measured. */
export function Vitals(props: { of: CasualtyState }) {
  const { t, say } = useWords()
  const [touched, setTouched] = useState<Partial<Record<LimitedKey, number>>>({})
  const acting = useActing()
  const { of } = props
  const record = async () => {
    const body = { observations: touched }
    if (await acting.note(command('casualty.observe', `casualty/${of.id}`, body))) setTouched({})
  }
  const last = (key: LimitedKey) => {
    const value = of.observations[key]?.value
    return typeof value === 'number' ? value : null
  }
  const move = (key: LimitedKey, by: 1 | -1) => {
    const { min, max, step, start } = limits[key]
    const now = touched[key] ?? last(key)
    const stride = strides[key] ?? step
    const next = now === null ? start : Math.round((now + by * stride) * 10) / 10
    setTouched({ ...touched, [key]: Math.min(max, Math.max(min, next)) })
  }
  return (
    <section className="phone-part" aria-labelledby="vitals">
      <h2 id="vitals" className="label">
        {t('card.vitals')}
      </h2>
      <ul className="vitals">
        {shown.map((key) => {
          const value = touched[key] ?? last(key)
          const name = say(`clinical.observation.${key}`)
          return (
            <li key={key} data-touched={touched[key] !== undefined || undefined}>
              <span className="vital-name">
                {name}
                {of.observations[key] && touched[key] === undefined ? (
                  <Age at={of.observations[key].at} halfMinutes={15} />
                ) : null}
              </span>
              <button
                type="button"
                aria-label={`${name}: ${t('triage.less')}`}
                onClick={() => move(key, -1)}
              >
                <IconMinus size={22} />
              </button>
              <output className="num vital-value">
                {value ?? '–'}
                <span className="unit">{limits[key].unit}</span>
              </output>
              <button
                type="button"
                aria-label={`${name}: ${t('triage.more')}`}
                onClick={() => move(key, 1)}
              >
                <IconPlus size={22} />
              </button>
            </li>
          )
        })}
      </ul>
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
      {Object.keys(touched).length > 0 ? (
        <Button
          size="lg"
          fullWidth
          variant="default"
          loading={acting.busy}
          onClick={() => void record()}
        >
          {t('card.record')}
        </Button>
      ) : null}
    </section>
  )
}
