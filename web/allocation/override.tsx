import { Button, Modal, Select, Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { Region } from '#core/region/region.ts'
import { Necessity } from '../casualty/necessity.tsx'
import {
  type RegionFacts,
  useAgreement,
  useCrossings,
  useFacilities,
  useIncident,
} from '../data.ts'
import { destinationName } from '../incident/casualty-list.ts'
import type { ScreenProps } from '../me.ts'
import { command, nodeNow } from '../outbox.ts'
import { waysFrom } from '../routes/way.ts'
import { useActing } from '../ui/act.ts'
import { Minutes } from '../ui/age.tsx'
import { Articles } from '../ui/article-link.tsx'
import { mayProceed } from '../ui/refusal.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import { Change } from './change.tsx'
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
  const agreement = useAgreement()
  const crossings = useCrossings()
  const facilities = useFacilities()
  const acting = useActing()
  const { of } = props
  const scene = useIncident(of.incident).data?.place
  // Reported without a place of their own, people are where the incident is: plans say so too.
  const from = of.place ?? scene
  const [to, setTo] = useState<string | null>(props.chosen ?? null)
  const [reason, setReason] = useState('')

  const ways = useMemo(() => {
    if (!agreement.data || !crossings.data || !from) return []
    const about = {
      region: props.region as Region,
      agreement: agreement.data,
      crossings: crossings.data,
      now: nodeNow(),
    }
    return waysFrom(from, about, of)
  }, [agreement.data, crossings.data, props.region, of, from])

  const way = ways.find((one) => one.facility.id === to)
  const was = of.destination
  const door = facilities.data?.find((one) => one.id === to)?.lines.emergency
  const difference = way?.leg && was?.route ? Math.round(way.leg.minutes - was.route.minutes) : null
  const destination = way && { facility: way.facility.id, member: way.facility.member ?? 'outside' }
  const route = way?.leg
    ? { crossings: way.leg.crossings, minutes: way.leg.minutes, km: way.leg.km }
    : null

  const commit = async () => {
    if (!destination) return
    const text = reason.trim()
    const done = await acting.act(
      command(
        'casualty.destine',
        `casualty/${of.id}`,
        { destination, route, ...(text === '' ? {} : { reason: { text, language } }) },
        of.actVersion,
      ),
    )
    if (done) props.onClose()
  }
  const crossing = (id: string) => props.region.crossings.find((one) => one.id === id)?.name ?? id
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
        {way ? (
          <dl className="override-lines">
            <dt>{t('plan.overrideNow')}</dt>
            <dd>{destinationName(of, props.names) ?? t('plan.noneYet')}</dd>
            <dd>{was?.route ? <Minutes of={was.route.minutes} /> : null}</dd>
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
              {difference === null || difference === 0 ? null : (
                <span className="quiet">
                  {difference > 0
                    ? t('plan.minutesMore', { minutes: difference })
                    : t('plan.minutesLess', { minutes: -difference })}
                </span>
              )}
            </dd>
          </dl>
        ) : null}
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
            {destination && mayProceed(acting.refusal) ? (
              <Necessity of={of} destination={destination} route={route} onDone={props.onClose} />
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
