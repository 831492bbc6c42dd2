import { Button, Select } from '@mantine/core'
import { IconBellRinging } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { mayEver } from '#core/nouns.ts'
import { useFacilities, useRegion, useRequests } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { Panels } from '../panels.tsx'
import { Room } from '../room.tsx'
import { type RoomKey, useKnownCasualties, useRooms } from '../rooms.ts'
import { Empty, Panel } from '../ui/frame.tsx'
import { Loading } from '../ui/loading.tsx'
import { Problem } from '../ui/refusal.tsx'
import { useAlarm, useArrivals } from './alarm.ts'
import { RequestBatch } from './batch.tsx'
import { CapacityBoard } from './board.tsx'
import { Card } from './card.tsx'
import { allIncoming, batchesOf, type Incoming } from './hospital.ts'
import './hospital.css'

/** What we can take, and who is coming. */
export default function Hospital(props: ScreenProps) {
  const { r } = useRooms()
  const region = useRegion()
  const facilities = useFacilities()
  const [chosen, setChosen] = useState(props.me.facility ?? null)
  const facility = region.data?.facilities.find((one) => one.id === chosen)
  const own = (region.data?.facilities ?? []).filter((one) => one.member === props.me.member)
  const error = region.error ?? facilities.error
  return (
    <Room {...props} still title={facility?.name ?? r('hospital.title')}>
      <Panels of="hospital" me={props.me} />
      {error ? <Problem error={error} /> : null}
      {region.isLoading || facilities.isLoading ? <Loading /> : null}
      {region.data && chosen === null ? (
        <Empty what={r('hospital.noFacility')}>
          <Select
            label={r('hospital.choose')}
            searchable
            data={own.map((one) => ({ value: one.id, label: one.name }))}
            onChange={setChosen}
          />
        </Empty>
      ) : null}
      {chosen !== null && region.data && facilities.data ? (
        <div className="hospital-room">
          <CapacityBoard
            key={chosen}
            facility={chosen}
            state={facilities.data.find((one) => one.id === chosen)}
          />
          <IncomingColumn {...props} facility={chosen} />
        </div>
      ) : null}
    </Room>
  )
}

function IncomingColumn(props: ScreenProps & { facility: string }) {
  return mayEver(props.me.role, 'view.requests') ? (
    <WithRequests {...props} />
  ) : (
    <IncomingList {...props} asked={[]} ready />
  )
}

/** Requests name casualties that belong to no incident we were told of; the rest come by incident. */
function WithRequests(props: ScreenProps & { facility: string }) {
  const requests = useRequests('in')
  const asked = useMemo(() => (requests.data ?? []).map((line) => line.casualty), [requests.data])
  return (
    <>
      {requests.error ? <Problem error={requests.error} /> : null}
      <IncomingList {...props} asked={asked} ready={!requests.isLoading} />
    </>
  )
}

const sections: { phase: Incoming['phase']; title: RoomKey }[] = [
  { phase: 'here', title: 'hospital.here' },
  { phase: 'on-the-way', title: 'hospital.onTheWay' },
  { phase: 'expected', title: 'hospital.expected' },
]

function IncomingList(
  props: ScreenProps & {
    facility: string
    asked: Parameters<typeof allIncoming>[0]
    ready: boolean
  },
) {
  const { r } = useRooms()
  const known = useKnownCasualties(true)
  const isReady = props.ready && !known.isLoading
  const incoming = allIncoming([...known.casualties, ...props.asked], props.facility)
  const batches = batchesOf(incoming)
  const mayAnswer = mayEver(props.me.role, 'casualty.answer')
  const ids = batches.map((batch) => batch.request)
  const alarm = useAlarm(mayAnswer ? ids : [])
  const arrived = useArrivals(ids, isReady)
  const fresh = batches.find((batch) => arrived.includes(batch.request))
  return (
    <Panel
      id="incoming"
      className="incoming"
      title={
        <>
          {r('hospital.incoming')} <span className="num">{incoming.length}</span>
        </>
      }
      aside={
        alarm.sounding.length > 0 ? (
          <Button
            size="compact-md"
            color="alarm"
            leftSection={<IconBellRinging size={16} aria-hidden="true" />}
            onClick={alarm.acknowledge}
          >
            {r('hospital.alarm', { count: alarm.sounding.length })}: {r('hospital.acknowledge')}
          </Button>
        ) : (
          <span className="quiet">{r('hospital.sortedBy')}</span>
        )
      }
    >
      <p className="unseen" role="status" aria-live="assertive">
        {fresh
          ? r('hospital.notified', { member: fresh.from.toUpperCase(), count: fresh.lines.length })
          : null}
      </p>
      {known.error ? <Problem error={known.error} /> : null}
      <div className="incoming-scroll">
        {isReady && incoming.length === 0 ? (
          <Empty
            what={r('hospital.none')}
            how={r(mayAnswer ? 'hospital.noneHelp' : 'hospital.clinicianHelp')}
          />
        ) : null}
        {batches.map((batch) => (
          <RequestBatch
            key={batch.request}
            of={batch}
            incident={known.incidents.find((one) => one.id === batch.incident)}
            mayAnswer={mayAnswer}
          />
        ))}
        {sections.map(({ phase, title }) => {
          const some = incoming.filter((one) => one.phase === phase)
          if (some.length === 0) return null
          return (
            <section key={phase} className="batch" aria-labelledby={`phase-${phase}`}>
              <h3 id={`phase-${phase}`} className="incoming-title">
                {r(title)} <span className="num">{some.length}</span>
              </h3>
              <ul className="cards">
                {some.map((one) => (
                  <Card key={one.casualty.id} of={one} mayAnswer={mayAnswer} />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </Panel>
  )
}
