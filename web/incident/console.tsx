import { ActionIcon, Tooltip } from '@mantine/core'
import { IconBellRinging } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Plan } from '#core/allocation/plan.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import type { FacilityState } from '#core/facility/state.ts'
import type { IncidentView } from '#core/incident/answer.ts'
import { PlanPanel } from '../allocation/plan-panel.tsx'
import { CasualtyList } from '../casualty/casualty-list.tsx'
import {
  namesOf,
  type RegionFacts,
  useCasualties,
  useCrossings,
  useFacilities,
  useIncident,
  useRegion,
} from '../data.ts'
import type { ScreenProps } from '../me.ts'
import type { Moving } from '../routes/drag.ts'
import { RegionMap } from '../routes/region-map.tsx'
import { Running } from '../ui/age.tsx'
import { Frame } from '../ui/frame.tsx'
import { useKey } from '../ui/keys.tsx'
import { Loading } from '../ui/loading.tsx'
import { Problem } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import { AddCasualtyDialog } from './add-dialog.tsx'
import { AlertPartners } from './alert.tsx'
import { CasualtyPanel } from './casualty-panel.tsx'
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
  const error = incident.error ?? casualties.error ?? region.error
  if (!incident.data || !casualties.data || !region.data) {
    return (
      <Frame {...props} title={t('screen.console')}>
        {error ? <Problem error={error} /> : <Loading />}
      </Frame>
    )
  }
  return (
    <OpenIncident
      {...props}
      incident={incident.data}
      casualties={casualties.data}
      region={region.data}
      facilities={facilities.data ?? []}
      crossings={crossings.data ?? []}
    />
  )
}

type Opened = ScreenProps & {
  incident: IncidentView
  casualties: readonly CasualtyState[]
  region: RegionFacts
  facilities: readonly FacilityState[]
  crossings: readonly CrossingState[]
}

/** The incident once it is known: list, map, plan or patient, and timeline around one selection. */
function OpenIncident(props: Opened) {
  const { incident, casualties, region } = props
  const [selected, setSelected] = useState<string | null>(null)
  const [proposal, setProposal] = useState<Plan | null>(null)
  const [moving, setMoving] = useState<Moving | null>(null)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  useKey('Escape', () => setSelected(null))
  const names = useMemo(() => namesOf(region), [region])
  const one = casualties.find((casualty) => casualty.id === selected) ?? null
  const mayAct = props.me.role === 'dispatcher'
  return (
    <Frame
      {...props}
      still
      title={incident.name}
      middle={<IncidentName of={incident} />}
      end={mayAct ? <AlertButton onClick={() => setDialog('alert')} /> : null}
    >
      <div className="console">
        <CasualtyList
          incident={incident}
          casualties={casualties}
          names={names}
          selected={selected}
          onSelect={setSelected}
          onDoubles={() => setDialog('doubles')}
          onAdd={mayAct ? () => setDialog('add') : undefined}
        />
        <div className="console-map">
          <RegionMap
            region={region}
            facilities={props.facilities}
            crossings={props.crossings}
            scene={incident.place}
            casualties={casualties}
            proposal={proposal}
            selected={selected}
            onSelect={setSelected}
            onMove={setMoving}
          />
        </div>
        <div className="console-end">
          {one ? (
            <CasualtyPanel {...props} of={one} names={names} onClose={() => setSelected(null)} />
          ) : (
            <PlanPanel
              {...props}
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
          incident={incident.id}
          names={names}
          onSelect={setSelected}
          casualties={casualties}
        />
      </div>
      <Dialogs {...props} opened={dialog} onClose={() => setDialog(null)} />
    </Frame>
  )
}

function IncidentName(props: { of: IncidentView }) {
  const { t } = useWords()
  return (
    <div className="console-name">
      <h1 className="clip">{props.of.name}</h1>
      <Tooltip label={t('bar.elapsed')}>
        <span className="console-clock">
          <Running since={props.of.declaredAt} />
        </span>
      </Tooltip>
    </div>
  )
}

function AlertButton(props: { onClick: () => void }) {
  const { t } = useWords()
  return (
    <Tooltip label={t('incident.alert')}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        aria-label={t('incident.alert')}
        onClick={props.onClick}
      >
        <IconBellRinging size={20} />
      </ActionIcon>
    </Tooltip>
  )
}

type Dialog = 'doubles' | 'alert' | 'add'

/** What opens over the console, one at a time. */
function Dialogs(props: Opened & { opened: Dialog | null; onClose: () => void }) {
  const { incident, casualties, opened, onClose } = props
  return (
    <>
      <Doubles
        session={props.session}
        me={props.me}
        opened={opened === 'doubles'}
        onClose={onClose}
        incident={incident}
        casualties={casualties}
      />
      <AlertPartners opened={opened === 'alert'} onClose={onClose} incident={incident} />
      <AddCasualtyDialog
        opened={opened === 'add'}
        onClose={onClose}
        incident={incident}
        casualties={casualties}
      />
    </>
  )
}
