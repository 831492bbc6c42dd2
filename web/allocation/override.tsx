import { Button, Modal, Select, Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { Region } from '#core/region/region.ts'
import { destinationName } from '../casualty/casualty-list.ts'
import { Necessity } from '../casualty/necessity.tsx'
import {
  type RegionFacts,
  useAgreement,
  useCrossings,
  useFacilities,
  useIncident,
} from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { command, nodeNow } from '../outbox.ts'
import { type Way, waysFrom } from '../routes/way.ts'
import { useActing } from '../ui/act.ts'
import { Minutes } from '../ui/age.tsx'
import { Articles } from '../ui/article-link.tsx'
import { mayProceed } from '../ui/refusal.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import { Change } from './change.tsx'
import { destinedBy, minutesMore } from './plan.ts'
import './plan.css'

type Props = ScreenProps & {
  of: CasualtyState
  region: RegionFacts
  names: ReadonlyMap<string, string>
  /** The hospital that was pointed at, to begin with. */
  chosen?: string | null
  onClose: () => void
}

/** Another hospital for one casualty: what it changes is shown before it is done. */
export function Override(props: Props) {
  const { t, language } = useWords()
  const acting = useActing()
  const { of } = props
  const [to, setTo] = useState<string | null>(props.chosen ?? null)
  const [reason, setReason] = useState('')

  const ways = useWays(of, props.region)
  const way = ways.find((one) => one.facility.id === to)
  const destined = way && destinedBy(way)

  const commit = async () => {
    if (!destined) return
    const text = reason.trim()
    const done = await acting.act(
      command(
        'casualty.destine',
        `casualty/${of.id}`,
        { ...destined, ...(text === '' ? {} : { reason: { text, language } }) },
        of.actVersion,
      ),
    )
    if (done) props.onClose()
  }
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('plan.overrideTitle', { label: of.label })}
      closeButtonProps={{ 'aria-label': t('close') }}
      size="lg"
    >
      <div className="stack">
        <Select
          label={t('plan.overrideTo')}
          searchable
          data-autofocus={props.chosen ? undefined : true}
          value={to}
          onChange={(value) => {
            setTo(value)
            acting.clear()
          }}
          data={ways.map(({ facility, leg }) => ({
            value: facility.id,
            label: [
              leg ? `${Math.round(leg.minutes)} ${t('time.min')}` : '–',
              facility.name,
              (facility.member ?? facility.country).toUpperCase(),
            ].join(' · '),
          }))}
          maxDropdownHeight={320}
        />
        {way ? <NowAndThen {...props} way={way} /> : null}
        {way ? <Change of={of} facility={way.facility.id} names={props.names} /> : null}
        <Textarea
          label={t('plan.overrideReason')}
          data-autofocus={props.chosen ? true : undefined}
          description={t('plan.overrideReasonHelp')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          autosize
          minRows={2}
        />
        {acting.problem ? <Problem error={acting.problem} /> : null}
        {acting.refusal ? (
          <RefusalNote refusal={acting.refusal}>
            {destined && mayProceed(acting.refusal) ? (
              <Necessity of={of} {...destined} onDone={props.onClose} />
            ) : null}
          </RefusalNote>
        ) : null}
        <Button onClick={() => void commit()} loading={acting.busy} disabled={!way}>
          {t('plan.overrideCommit', { label: of.label })}
        </Button>
      </div>
    </Modal>
  )
}

/** The way to every hospital from where the casualty is, soonest first; none until that is known. */
function useWays(of: CasualtyState, region: RegionFacts): readonly Way[] {
  const agreement = useAgreement().data
  const crossings = useCrossings().data
  const scene = useIncident(of.incident).data?.place
  // Reported without a place of their own, people are where the incident is: plans say so too.
  const from = of.place ?? scene
  return useMemo(() => {
    if (!agreement || !crossings || !from) return []
    const about = { region: region as Region, agreement, crossings, now: nodeNow() }
    return waysFrom(from, about, of)
  }, [agreement, crossings, region, of, from])
}

/** Where the casualty goes now, and where it would go: free places, the way, and the minutes between. */
function NowAndThen(props: Pick<Props, 'of' | 'region' | 'names'> & { way: Way }) {
  const { t } = useWords()
  const { of, way } = props
  const door = useFacilities().data?.find((one) => one.id === way.facility.id)?.lines.emergency
  const route = of.destination?.route
  const more = minutesMore(of.destination, way)
  const crossing = (id: string) => props.region.crossings.find((one) => one.id === id)?.name ?? id
  return (
    <dl className="override-lines">
      <dt>{t('plan.overrideNow')}</dt>
      <dd>{destinationName(of, props.names) ?? t('plan.noneYet')}</dd>
      <dd>{route ? <Minutes of={route.minutes} /> : null}</dd>
      <dt>{t('plan.overrideThen')}</dt>
      <dd>
        <strong>{way.facility.name}</strong>{' '}
        {door ? <span className="quiet">{t('plan.free', { count: door.free })}</span> : null}
        <br />
        {way.leg && way.leg.crossings.length > 0
          ? t('plan.over', { crossing: way.leg.crossings.map(crossing).join(', ') })
          : t('plan.atHome')}{' '}
        <Articles clauses={way.leg?.decision?.clauses ?? []} />
      </dd>
      <dd>
        {way.leg ? <Minutes of={way.leg.minutes} strong /> : null}{' '}
        {more === 0 ? null : (
          <span className="quiet">
            {more > 0
              ? t('plan.minutesMore', { minutes: more })
              : t('plan.minutesLess', { minutes: -more })}
          </span>
        )}
      </dd>
    </dl>
  )
}
