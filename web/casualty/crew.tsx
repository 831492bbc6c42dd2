import { Button, Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { namesOf, useCasualties, useIncidents, useRegion } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { Panels } from '../panels.tsx'
import { Age } from '../ui/age.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { useChanged } from '../ui/changed.ts'
import { Empty } from '../ui/frame.tsx'
import { Loading } from '../ui/loading.tsx'
import { Phone } from '../ui/phone.tsx'
import { Problem } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import { currentRequest, destinationName, range, sortByNeed } from './casualty-list.ts'

/** Which incident the crew works at, while this window is open. */
const chosenKey = 'corridor.crew.incident'

/** The crew's first screen: who is in my vehicle, who is at the scene, and adding somebody. */
export default function Crew(props: ScreenProps) {
  const { t } = useWords()
  const [, go] = useLocation()
  const incidents = useIncidents()
  const region = useRegion()
  const names = useMemo(() => namesOf(region.data), [region.data])
  const open = (incidents.data ?? [])
    .filter((one) => one.closedAt === null)
    .sort((a, b) => b.declaredAt - a.declaredAt)
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(chosenKey))
  const choose = (id: string | null) => {
    if (id) sessionStorage.setItem(chosenKey, id)
    setChosen(id)
  }
  const incident = open.find((one) => one.id === chosen) ?? open[0]
  const casualties = useCasualties(incident?.id ?? '')

  if (incidents.isPending) return <Loading />
  if (!incident) {
    return (
      <Phone {...props} title={t('screen.crew')}>
        {incidents.error ? <Problem error={incidents.error} /> : null}
        <Empty what={t('crew.noIncident')} how={t('crew.noIncidentHelp')} />
        <Panels of="crew" me={props.me} />
      </Phone>
    )
  }
  const sorted = sortByNeed(casualties.data ?? [])
  const isMine = (one: CasualtyState) =>
    props.me.vehicle !== undefined &&
    one.journey.vehicle === props.me.vehicle &&
    one.stage !== 'handed-over' &&
    one.stage !== 'closed'
  const mine = sorted.filter(isMine)
  const others = sorted.filter((one) => one.stage === 'at-scene' || one.stage === 'destined')
  return (
    <Phone
      {...props}
      title={incident.name}
      thumb={
        <Button
          size="xl"
          fullWidth
          leftSection={<IconPlus size={24} />}
          onClick={() => go(`/crew/add/${incident.id}`)}
        >
          {t('crew.add')}
        </Button>
      }
    >
      {open.length > 1 ? (
        <Select
          aria-label={t('crew.incident')}
          size="lg"
          p="sm"
          value={incident.id}
          onChange={choose}
          data={open.map((one) => ({ value: one.id, label: one.name }))}
          allowDeselect={false}
        />
      ) : null}
      <Panels of="crew" me={props.me} />
      {mine.length > 0 ? <Group title={t('crew.mine')} list={mine} names={names} /> : null}
      <Group
        title={`${t('crew.others')} · ${range(incident.count, (low, high) => t('incident.range', { low, high }))}`}
        list={others}
        names={names}
      />
      {casualties.data?.length === 0 ? (
        <Empty what={t('crew.none')} how={t('crew.noneHelp')} />
      ) : null}
    </Phone>
  )
}

function Group(props: {
  title: string
  list: readonly CasualtyState[]
  names: ReadonlyMap<string, string>
}) {
  return (
    <section>
      <h2 className="label" style={{ padding: '0.9rem 0.9rem 0.25rem' }}>
        {props.title}
      </h2>
      <ul className="phone-rows">
        {props.list.map((one) => (
          <CrewRow key={one.id} of={one} names={props.names} />
        ))}
      </ul>
    </section>
  )
}

function CrewRow(props: { of: CasualtyState; names: ReadonlyMap<string, string> }) {
  const { t, say } = useWords()
  const [, go] = useLocation()
  const one = props.of
  const changed = useChanged(`casualty/${one.id}`)
  const to = destinationName(one, props.names)
  const request = currentRequest(one)
  const injury = one.injuries[0]?.value
  const page = one.category === 'untriaged' ? 'triage' : 'casualty'
  return (
    <li className={changed ? 'changed' : undefined}>
      <button type="button" className="phone-row" onClick={() => go(`/crew/${page}/${one.id}`)}>
        <CategoryMark of={one.category} size={36} />
        <span className="grow">
          <span className="spread">
            <strong className="num" style={{ fontSize: '1.15rem' }}>
              {one.label}
            </strong>
            <Age at={one.reportedAt} halfMinutes={60} />
          </span>
          <span className="quiet clip" style={{ display: 'block' }}>
            {to ?? (injury ? say(`clinical.injury.${injury.injury}`) : t(`stage.${one.stage}`))}
            {request ? (
              <span data-answer={request.state}> · {t(`requestState.${request.state}`)}</span>
            ) : null}
          </span>
        </span>
      </button>
    </li>
  )
}
