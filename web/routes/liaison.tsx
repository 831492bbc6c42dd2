import { Button, NumberInput, SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { RequestLine } from '#core/api.ts'
import { ClauseLines } from '../agreement/clause.tsx'
import {
  namesOf,
  useAgreement,
  useCrossings,
  usePartners,
  useRegion,
  useRequests,
} from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { anyCommand } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { Age, At, Countdown } from '../ui/age.tsx'
import { Articles } from '../ui/article-link.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { useChanged } from '../ui/changed.ts'
import { Empty, Frame, Panel } from '../ui/frame.tsx'
import { Loading } from '../ui/loading.tsx'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import { byDeadline, type Standing, standings } from './liaison.ts'
import './liaison.css'

/** What waits on whom, on either side, and the crossings between. */
export default function Liaison(props: ScreenProps) {
  const { t } = useWords()
  const theirs = useRequests('in')
  const ours = useRequests('out')
  const region = useRegion()
  const crossings = useCrossings()
  const [chosen, setChosen] = useState<string | null>(null)
  const names = useMemo(() => namesOf(region.data), [region.data])
  if (!region.data) return region.error ? <Problem error={region.error} /> : <Loading />
  const list = standings(region.data.crossings, crossings.data ?? [], props.me.member)
  const standing = list.find((one) => one.crossing.id === chosen) ?? list[0]
  return (
    <Frame
      {...props}
      still
      title={t('liaison.title')}
      middle={<h1 className="liaison-title">{t('liaison.title')}</h1>}
    >
      <div className="liaison">
        <Waiting
          title={t('liaison.theirs')}
          id="theirs"
          list={theirs.data}
          error={theirs.error}
          names={names}
          side="from"
        />
        <Waiting
          title={t('liaison.ours')}
          id="ours"
          list={ours.data}
          error={ours.error}
          names={names}
          side="to"
        />
        <div className="liaison-end">
          {standing ? <WorkingCard {...props} key={standing.crossing.id} of={standing} /> : null}
        </div>
        <section className="crossings" aria-labelledby="crossings">
          <h2 id="crossings" className="label">
            {t('liaison.crossings')}
          </h2>
          <ul>
            {list.map((one) => (
              <li key={one.crossing.id}>
                <CrossingButton of={one} isChosen={one === standing} onChoose={setChosen} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Frame>
  )
}

function Waiting(props: {
  title: string
  id: string
  list: RequestLine[] | undefined
  error: unknown
  names: ReadonlyMap<string, string>
  side: 'from' | 'to'
}) {
  const { t } = useWords()
  const partners = usePartners()
  const list = byDeadline(props.list ?? [])
  return (
    <Panel
      id={props.id}
      title={props.title}
      aside={
        <span className="quiet">
          <strong className="num">{list.length}</strong> · {t('liaison.sortedBy')}
        </span>
      }
    >
      <div className="waiting">
        {props.error ? <Problem error={props.error} /> : null}
        {list.length === 0 ? <Empty what={t('liaison.none')} /> : null}
        <ul>
          {list.map(({ request, casualty }) => {
            const partner = partners.data?.find((one) => one.member === request[props.side])
            return (
              <li key={request.id + casualty.id} className="waiting-row">
                <CategoryMark of={casualty.category} size={24} />
                <div className="grow">
                  <div className="spread">
                    <span className="clip">
                      <strong className="num">{casualty.label}</strong>{' '}
                      {props.names.get(request.facility) ?? request.facility}
                    </span>
                    {request.state === 'lapsed' ? (
                      <span data-answer="lapsed">{t('requestState.lapsed')}</span>
                    ) : (
                      <Countdown to={request.answerBy} strong />
                    )}
                  </div>
                  <div className="row wrap quiet">
                    <span>{request[props.side].toUpperCase()}</span>
                    {partner?.state === 'unreachable' && partner.unreachableSince ? (
                      <span className="facts-flags">
                        {t('bar.unreachable', { time: '' })}
                        <At at={partner.unreachableSince} />
                      </span>
                    ) : null}
                    <span>{t(`hospital.silence.${request.silence}`)}</span>
                    <Articles clauses={request.clauses.slice(0, 3)} />
                    <Age at={request.askedAt} halfMinutes={30} />
                  </div>
                </div>
              </li>
            )
          })}
        </ul>
      </div>
    </Panel>
  )
}

function CrossingButton(props: {
  of: Standing
  isChosen: boolean
  onChoose: (id: string) => void
}) {
  const { t } = useWords()
  const { crossing, state, said } = props.of
  const changed = useChanged(`crossing/${crossing.id}`)
  return (
    <button
      type="button"
      className={`crossing-tile ${changed ? 'changed' : ''}`}
      data-state={state}
      aria-pressed={props.isChosen}
      onClick={() => props.onChoose(crossing.id)}
    >
      <strong className="clip">{crossing.name}</strong>
      <span className="spread">
        <span className="crossing-state">
          {t(`liaison.state.${state}`)}
          {said?.waitMinutes ? ` · ${t('liaison.waitMinutes', { minutes: said.waitMinutes })}` : ''}
        </span>
        {said?.statedAt ? <Age at={said.statedAt} halfMinutes={60} /> : null}
      </span>
    </button>
  )
}

/** All that one needs to know of a crossing, and how to say how it stands. */
function WorkingCard(props: ScreenProps & { of: Standing }) {
  const { t } = useWords()
  const acting = useActing()
  const agreement = useAgreement()
  const { crossing, said, state } = props.of
  const [next, setNext] = useState<string>(state)
  const [wait, setWait] = useState<number | string>(said?.waitMinutes ?? '')
  const maySet =
    (props.me.role === 'liaison' || props.me.role === 'dispatcher') &&
    crossing.between.includes(props.me.member)
  const rules = (agreement.data?.clauses ?? [])
    .filter((clause) => clause.kind === 'route')
    .slice(0, 4)
  const set = () =>
    void acting.note(
      anyCommand('crossing.state', `crossing/${crossing.id}`, {
        state: next,
        ...(typeof wait === 'number' ? { waitMinutes: wait } : {}),
      }),
    )
  return (
    <Panel id="working-card" title={t('liaison.card')} className="grow">
      <div className="working-card">
        <h3 className="working-name">{crossing.name}</h3>
        <dl className="working-facts">
          <dt>{t('liaison.road')}</dt>
          <dd>{crossing.road}</dd>
          <dt>{t('liaison.between')}</dt>
          <dd>{crossing.between.join(' – ').toUpperCase()}</dd>
          <dt>{t('liaison.state.open')}</dt>
          <dd className="num">
            {crossing.hours ? `${crossing.hours[0]}–${crossing.hours[1]}` : t('liaison.always')} ·{' '}
            {crossing.heavyVehicles ? t('liaison.heavy') : t('liaison.noHeavy')}
          </dd>
          {said?.statedBy ? (
            <>
              <dt>{t('hospital.reported')}</dt>
              <dd>
                {said.statedBy.toUpperCase()} <Age at={said.statedAt} halfMinutes={60} />
              </dd>
            </>
          ) : null}
          {said?.order ? (
            <>
              <dt>!</dt>
              <dd className="facts-flags">
                {t('liaison.order', {
                  instrument: said.order.instrument,
                  authority: said.order.authority,
                  time: '',
                })}
                <At at={said.order.until} />
              </dd>
            </>
          ) : null}
          <dt>{t('liaison.source')}</dt>
          <dd className="quiet">{crossing.source}</dd>
        </dl>
        {maySet ? (
          <div className="stack">
            <SegmentedControl
              aria-label={t('liaison.set')}
              fullWidth
              value={next}
              onChange={setNext}
              data={(['open', 'restricted', 'closed', 'unknown'] as const).map((value) => ({
                value,
                label: t(`liaison.state.${value}`),
              }))}
            />
            <NumberInput
              label={t('liaison.wait')}
              suffix={` ${t('time.min')}`}
              min={0}
              max={1440}
              value={wait}
              onChange={setWait}
            />
            <Button onClick={set} loading={acting.busy}>
              {t('liaison.set')}
            </Button>
            {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
            {acting.problem ? <Problem error={acting.problem} /> : null}
          </div>
        ) : null}
        <div>
          <h4 className="label">{t('liaison.rules')}</h4>
          {rules.map((clause) => (
            <ClauseLines key={clause.id} clause={clause.id} agreement={agreement.data} />
          ))}
        </div>
      </div>
    </Panel>
  )
}
