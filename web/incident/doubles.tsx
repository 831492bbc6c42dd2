import { Button, Modal } from '@mantine/core'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { IncidentView } from '#core/incident/answer.ts'
import type { ScreenProps } from '../me.ts'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { At } from '../ui/age.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { Empty } from '../ui/frame.tsx'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import { type Pair, pairsOf } from './doubles.ts'
import './doubles.css'

/** Records that may be one person. Two people settle it, and records part again without loss. */
export function Doubles(
  props: ScreenProps & {
    opened: boolean
    onClose: () => void
    incident: IncidentView
    casualties: readonly CasualtyState[]
  },
) {
  const { t } = useWords()
  const pairs = pairsOf(props.incident)
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      size="xl"
      title={t('doubles.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <p className="quiet">{t('doubles.lead')}</p>
      {pairs.length === 0 ? <Empty what={t('doubles.none')} /> : null}
      <ul className="doubles">
        {pairs.map((pair) => (
          <DoublePair key={`${pair.a} ${pair.b}`} {...props} pair={pair} />
        ))}
      </ul>
    </Modal>
  )
}

function DoublePair(
  props: ScreenProps & { incident: IncidentView; casualties: readonly CasualtyState[]; pair: Pair },
) {
  const { t, say } = useWords()
  const acting = useActing()
  const { pair, incident } = props
  const [a, b] = [pair.a, pair.b].map((id) => props.casualties.find((one) => one.id === id))
  if (!a || !b) return null
  const stream = `incident/${incident.id}`
  const two = { a: pair.a, b: pair.b }
  const mine = pair.proposedBy === props.me.id
  return (
    <li className="double">
      <div className="double-two">
        <Side of={a} />
        <Side of={b} />
      </div>
      <p className="quiet">
        {pair.score === null
          ? null
          : `${t('doubles.score', { percent: Math.round(pair.score * 100) })} · `}
        {pair.why.map((reason) => say(`screens.basis.${reason}`)).join(', ')}
      </p>
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
      <div className="row">
        {pair.state === 'suspected' ? (
          <Button
            variant="default"
            loading={acting.busy}
            onClick={() =>
              void acting.note(
                command('incident.propose_same_person', stream, {
                  ...two,
                  basis: 'place-and-look',
                }),
              )
            }
          >
            {t('doubles.propose')}
          </Button>
        ) : null}
        {pair.state === 'proposed' ? (
          <Button
            disabled={mine}
            loading={acting.busy}
            onClick={() => void acting.note(command('incident.confirm_same_person', stream, two))}
          >
            {t('doubles.confirm')}
          </Button>
        ) : null}
        {mine && pair.state === 'proposed' ? (
          <span className="quiet">{t('doubles.proposedBy')}</span>
        ) : null}
        {pair.state === 'confirmed' ? <strong>{t('doubles.confirmedTitle')}</strong> : null}
        <Button
          variant="subtle"
          color="gray"
          loading={acting.busy}
          onClick={() => void acting.note(command('incident.part_persons', stream, two))}
        >
          {t('doubles.part')}
        </Button>
      </div>
    </li>
  )
}

function Side(props: { of: CasualtyState }) {
  const { t, say } = useWords()
  const { of } = props
  return (
    <div className="double-side">
      <div className="row">
        <CategoryMark of={of.category} /> <strong className="num">{of.label}</strong>
        <span className="quiet">{of.member.toUpperCase()}</span>
        <At at={of.reportedAt} />
      </div>
      <div>
        {t(`casualty.sex.${of.sex}`)}
        {of.ageYears === null ? '' : `, ${t('casualty.years', { count: of.ageYears })}`}
        {of.looksLike ? `, ${t(`casualty.looksLike.${of.looksLike}`)}` : ''}
        {of.tag ? ` · ${of.tag}` : ''}
      </div>
      <div className="quiet">
        {of.injuries
          .map(
            ({ value }) =>
              `${say(`clinical.injury.${value.injury}`)}, ${say(`clinical.region.${value.region}`)}`,
          )
          .join('; ')}
      </div>
    </div>
  )
}
