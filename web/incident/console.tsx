import { ActionIcon, Tooltip } from '@mantine/core'
import { IconBellRinging } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Plan } from '#core/allocation/plan.ts'
import type { Moving } from '../allocation/drag.ts'
import { PlanPanel } from '../allocation/plan-panel.tsx'
import { CasualtyPanel } from '../casualty/panel.tsx'
import {
  namesOf,
  useCasualties,
  useCrossings,
  useFacilities,
  useIncident,
  useRegion,
} from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { RegionMap } from '../routes/region-map.tsx'
import { Running } from '../ui/age.tsx'
import { Frame } from '../ui/frame.tsx'
import { useKey } from '../ui/keys.tsx'
import { Loading } from '../ui/loading.tsx'
import { Problem } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import { AddCasualtyDialog } from './add-dialog.tsx'
import { AlertPartners } from './alert.tsx'
import { CasualtyList } from './casualty-list.tsx'
import { Doubles } from './doubles.tsx'
import { Timeline } from './timeline.tsx'
import './console.css'

/** The dispatcher's screen: who, where, what is planned, what happened. */
export default function Console(props: ScreenProps & { id: string }) {
  const { t } = useWords()
  const incident = useIncident(props.id)
  const casualties = useCasualties(props.id)
  const region = useRegion()
  const facilities = useFacilities()
  const crossings = useCrossings()
  const [selected, setSelected] = useState<string | null>(null)
  const [proposal, setProposal] = useState<Plan | null>(null)
  const [moving, setMoving] = useState<Moving | null>(null)
  const [dialog, setDialog] = useState<'doubles' | 'alert' | 'add' | null>(null)
  useKey('Escape', () => setSelected(null))

  const names = useMemo(() => namesOf(region.data), [region.data])
  const error = incident.error ?? casualties.error ?? region.error
  if (!incident.data || !casualties.data || !region.data) {
    return (
      <Frame {...props} title={t('screen.console')}>
        {error ? <Problem error={error} /> : <Loading />}
      </Frame>
    )
  }
  const one = casualties.data.find((casualty) => casualty.id === selected) ?? null
  const mayAct = props.me.role === 'dispatcher'
  return (
    <Frame
      {...props}
      still
      title={incident.data.name}
      middle={
        <div className="console-name">
          <h1 className="clip">{incident.data.name}</h1>
          <Tooltip label={t('bar.elapsed')}>
            <span className="console-clock">
              <Running since={incident.data.declaredAt} />
            </span>
          </Tooltip>
        </div>
      }
      end={
        mayAct ? (
          <Tooltip label={t('incident.alert')}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t('incident.alert')}
              onClick={() => setDialog('alert')}
            >
              <IconBellRinging size={20} />
            </ActionIcon>
          </Tooltip>
        ) : null
      }
    >
      <div className="console">
        <CasualtyList
          incident={incident.data}
          casualties={casualties.data}
          names={names}
          selected={selected}
          onSelect={setSelected}
          onDoubles={() => setDialog('doubles')}
          onAdd={mayAct ? () => setDialog('add') : undefined}
        />
        <div className="console-map">
          <RegionMap
            region={region.data}
            facilities={facilities.data ?? []}
            crossings={crossings.data ?? []}
            scene={incident.data.place}
            casualties={casualties.data}
            proposal={proposal}
            selected={selected}
            onSelect={setSelected}
            onMove={setMoving}
          />
        </div>
        <div className="console-end">
          {one ? (
            <CasualtyPanel
              {...props}
              of={one}
              region={region.data}
              names={names}
              onClose={() => setSelected(null)}
            />
          ) : (
            <PlanPanel
              {...props}
              incident={incident.data}
              casualties={casualties.data}
              region={region.data}
              names={names}
              proposal={proposal}
              onProposal={setProposal}
              onSelect={setSelected}
              moving={moving}
              onMoving={setMoving}
            />
          )}
        </div>
        <Timeline
          incident={props.id}
          names={names}
          onSelect={setSelected}
          casualties={casualties.data}
        />
      </div>
      <Doubles
        session={props.session}
        me={props.me}
        opened={dialog === 'doubles'}
        onClose={() => setDialog(null)}
        incident={incident.data}
        casualties={casualties.data}
      />
      <AlertPartners
        opened={dialog === 'alert'}
        onClose={() => setDialog(null)}
        incident={incident.data}
      />
      <AddCasualtyDialog
        opened={dialog === 'add'}
        onClose={() => setDialog(null)}
        incident={incident.data}
        casualties={casualties.data}
      />
    </Frame>
  )
}
