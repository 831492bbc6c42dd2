import { Button, Checkbox, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { PartnerState } from '#core/api.ts'
import { textIn } from '#core/words.ts'
import { useCrossings, useFacilities, usePartners, useRegion } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { command } from '../outbox.ts'
import { RegionMap } from '../routes/region-map.tsx'
import { useActing } from '../ui/act.ts'
import { Frame } from '../ui/frame.tsx'
import { Loading } from '../ui/loading.tsx'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { type ScreenKey, useWords } from '../words.ts'
import {
  type Declaration,
  declaration,
  hazards,
  incidentTypes,
  type Missing,
  missing,
  services,
} from './declare.ts'
import './incidents.css'

const start: Declaration = {
  name: '',
  type: 'road-traffic',
  place: null,
  location: '',
  access: '',
  hazards: [],
  low: 1,
  high: 10,
  services: ['ambulance'],
}

/** METHANE on the left, the map on the right: a click sets the place. */
export default function Declare(props: ScreenProps) {
  const { t, language } = useWords()
  const [, go] = useLocation()
  const region = useRegion()
  const facilities = useFacilities()
  const crossings = useCrossings()
  const partners = usePartners()
  const acting = useActing()
  const [form, setForm] = useState(start)
  const [alert, setAlert] = useState<string[]>([])
  const [tried, setTried] = useState(false)
  const set = (change: Partial<Declaration>) => setForm({ ...form, ...change })
  const lack = missing(form)
  const fields = { form, set, lack: tried ? lack : null }

  const submit = async () => {
    setTried(true)
    if (lack) return
    const id = `i-${crypto.randomUUID()}`
    const stream = `incident/${id}`
    const commands = [command('incident.declare', stream, declaration(form, language))]
    if (alert.length > 0) commands.push(command('incident.alert', stream, { to: alert }))
    if (await acting.note(...commands)) go(`/incidents/${id}`)
  }
  if (!region.data) return region.error ? <Problem error={region.error} /> : <Loading />
  return (
    <Frame {...props} title={t('declare.title')} still>
      <div className="declare">
        <form
          className="declare-form"
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          <h1>{t('declare.title')}</h1>
          <p className="quiet">{t('declare.lead')}</p>
          <NameAndType {...fields} />
          <PlaceFields {...fields} />
          <ReachFields {...fields} />
          <CasualtyFigures {...fields} />
          <MultiSelect
            label={t('declare.services')}
            value={form.services}
            onChange={(value) => set({ services: value })}
            data={services.map((value) => ({ value, label: t(`service.${value}` as ScreenKey) }))}
          />
          <PartnersToAlert partners={partners.data ?? []} value={alert} onChange={setAlert} />
          {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
          {acting.problem ? <Problem error={acting.problem} /> : null}
          <Button type="submit" size="md" loading={acting.busy}>
            {t('declare.submit')}
          </Button>
        </form>
        <div className="declare-map">
          <RegionMap
            region={region.data}
            facilities={facilities.data ?? []}
            crossings={crossings.data ?? []}
            scene={form.place}
            casualties={[]}
            proposal={null}
            selected={null}
            onPick={(place) => set({ place })}
          />
        </div>
      </div>
    </Frame>
  )
}

/** The form, and what it still lacks once somebody has tried to send it. */
type Fields = {
  form: Declaration
  set: (change: Partial<Declaration>) => void
  lack: Missing | null
}

function NameAndType({ form, set, lack }: Fields) {
  const { t } = useWords()
  return (
    <>
      <TextInput
        label={t('declare.name')}
        placeholder={t('declare.namePlaceholder')}
        value={form.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={lack === 'needsName' ? t('declare.needsName') : undefined}
      />
      <Select
        label={t('declare.type')}
        value={form.type}
        allowDeselect={false}
        onChange={(value) => set({ type: value as Declaration['type'] })}
        data={incidentTypes.map((value) => ({ value, label: t(`incidentType.${value}`) }))}
      />
    </>
  )
}

/** The point on the map, and the same place in words. */
function PlaceFields({ form, set, lack }: Fields) {
  const { t } = useWords()
  return (
    <>
      <fieldset
        className="row"
        style={{ border: 0, padding: 0, margin: 0, alignItems: 'flex-end' }}
      >
        <legend className="unseen">{t('declare.place')}</legend>
        {(['lat', 'lon'] as const).map((axis) => (
          <NumberInput
            key={axis}
            className="grow"
            label={t(axis === 'lat' ? 'declare.latitude' : 'declare.longitude')}
            decimalScale={5}
            hideControls
            value={form.place?.[axis] ?? ''}
            onChange={(value) => {
              if (typeof value !== 'number') return
              set({ place: { lat: 0, lon: 0, ...form.place, [axis]: value } })
            }}
            error={lack === 'needsPlace'}
          />
        ))}
      </fieldset>
      <p className="quiet">
        {lack === 'needsPlace' ? t('declare.needsPlace') : t('declare.placeHelp')}
      </p>
      <TextInput
        label={t('declare.location')}
        description={t('declare.locationHelp')}
        value={form.location}
        onChange={(event) => set({ location: event.currentTarget.value })}
      />
    </>
  )
}

/** What endangers those who come, and how they get there. */
function ReachFields({ form, set }: Fields) {
  const { t } = useWords()
  return (
    <>
      <MultiSelect
        label={t('declare.hazards')}
        value={form.hazards}
        onChange={(value) => set({ hazards: value })}
        data={hazards.map((value) => ({ value, label: t(`hazard.${value}`) }))}
      />
      <TextInput
        label={t('declare.access')}
        description={t('declare.accessHelp')}
        value={form.access}
        onChange={(event) => set({ access: event.currentTarget.value })}
      />
    </>
  )
}

/** How many there are, from and to. */
function CasualtyFigures({ form, set, lack }: Fields) {
  const { t } = useWords()
  return (
    <div className="row" style={{ alignItems: 'flex-end' }}>
      <NumberInput
        className="grow"
        label={`${t('declare.casualties')}: ${t('declare.from')}`}
        min={0}
        value={form.low}
        onChange={(value) => set({ low: Number(value) || 0 })}
        error={lack === 'badRange' ? t('declare.badRange') : undefined}
      />
      <NumberInput
        className="grow"
        label={t('declare.to')}
        min={0}
        value={form.high}
        onChange={(value) => set({ high: Number(value) || 0 })}
      />
    </div>
  )
}

/** Who hears of it at once. */
function PartnersToAlert(props: {
  partners: readonly Pick<PartnerState, 'member' | 'name'>[]
  value: string[]
  onChange: (members: string[]) => void
}) {
  const { t, language } = useWords()
  return (
    <Checkbox.Group label={t('declare.partners')} value={props.value} onChange={props.onChange}>
      <div className="row wrap" style={{ marginBlockStart: '0.4rem', gap: '1rem' }}>
        {props.partners.map((one) => (
          <Checkbox
            key={one.member}
            value={one.member}
            label={`${one.member.toUpperCase()} ${textIn(one.name, language)}`}
          />
        ))}
      </div>
    </Checkbox.Group>
  )
}
