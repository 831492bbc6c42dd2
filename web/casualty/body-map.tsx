import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { type BodyRegion, injuryTypes } from '#core/triage/clinical.ts'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import { type Shape, shapes, type View } from './body-map.ts'
import './body-map.css'

/** Where it hurts, then what it is: two taps an injury. */
export function BodyMap(props: { of: CasualtyState }) {
  const { t, say } = useWords()
  const [region, setRegion] = useState<BodyRegion | null>(null)
  const acting = useActing()
  const { of } = props
  const counts = new Map<string, number>()
  for (const { value } of of.injuries) counts.set(value.region, (counts.get(value.region) ?? 0) + 1)
  const add = async (injury: string) => {
    const body = { region: region!, injury }
    if (await acting.note(command('casualty.find_injury', `casualty/${of.id}`, body)))
      setRegion(null)
  }
  return (
    <section className="phone-part" aria-labelledby="injuries">
      <h2 id="injuries" className="label">
        {t('casualty.injuries')}
      </h2>
      <div className="body-maps">
        {(['front', 'back'] as const).map((view) => (
          <Figure key={view} view={view} counts={counts} onTouch={setRegion} />
        ))}
      </div>
      <button type="button" className="chip" onClick={() => setRegion('whole-body')}>
        {say('clinical.region.whole-body')}
      </button>
      <ul>
        {of.injuries.map(({ value, at }) => (
          <li key={value.region + value.injury + at}>
            <strong>{say(`clinical.injury.${value.injury}`)}</strong>,{' '}
            {say(`clinical.region.${value.region}`)}
          </li>
        ))}
      </ul>
      <Modal
        opened={region !== null}
        onClose={() => setRegion(null)}
        fullScreen
        title={region ? `${say(`clinical.region.${region}`)}: ${t('card.what')}` : ''}
        closeButtonProps={{ 'aria-label': t('close'), size: 48 }}
      >
        {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
        {acting.problem ? <Problem error={acting.problem} /> : null}
        <div className="chips">
          {injuryTypes.map((injury) => (
            <button
              key={injury}
              type="button"
              className="chip"
              disabled={acting.busy}
              onClick={() => void add(injury)}
            >
              {say(`clinical.injury.${injury}`)}
            </button>
          ))}
        </div>
      </Modal>
    </section>
  )
}

function Figure(props: {
  view: View
  counts: ReadonlyMap<string, number>
  onTouch: (region: BodyRegion) => void
}) {
  const { t, say } = useWords()
  return (
    <figure className="body-map">
      <svg viewBox="0 0 100 215">
        <title>{t(props.view === 'front' ? 'card.front' : 'card.backSide')}</title>
        {shapes
          .filter((shape) => shape.view === props.view)
          .map((shape) => {
            const count = props.counts.get(shape.region) ?? 0
            const name = say(`clinical.region.${shape.region}`)
            return (
              // biome-ignore lint/a11y/useSemanticElements: a part of a picture cannot be a button element
              <g
                key={shape.region}
                role="button"
                tabIndex={0}
                aria-label={count > 0 ? `${name}: ${count}` : name}
                className="body-part"
                data-hurt={count > 0 || undefined}
                onClick={() => props.onTouch(shape.region)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' || event.key === ' ') props.onTouch(shape.region)
                }}
              >
                <Outline of={shape} />
              </g>
            )
          })}
      </svg>
      <figcaption className="quiet">
        {t(props.view === 'front' ? 'card.front' : 'card.backSide')}
      </figcaption>
    </figure>
  )
}

function Outline({ of }: { of: Shape }) {
  if (of.kind === 'ellipse') return <ellipse cx={of.cx} cy={of.cy} rx={of.rx} ry={of.ry} />
  return <rect x={of.x} y={of.y} width={of.width} height={of.height} rx={of.r} />
}
