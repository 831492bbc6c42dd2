import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Plan } from '#core/allocation/plan.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import type { FacilityState } from '#core/facility/state.ts'
import type { Place } from '#core/region/region.ts'
import type { RegionFacts } from '../data.ts'
import { useSlowNow } from '../ui/now.ts'
import { useWords } from '../words.ts'
import { carriedBy, isCarrying, type Moving, nearestDisc } from './drag.ts'
import { FlowCard } from './flow-card.tsx'
import {
  crossingMarks,
  type Features,
  type Flow,
  flowFeatures,
  flows,
  hospitalMarks,
  vehicles,
} from './map-data.ts'
import {
  crossingElement,
  discsOf,
  hospitalElement,
  sceneElement,
  townElement,
} from './map-elements.tsx'
import { MapLegend } from './map-legend.tsx'
import { townsOf } from './towns.ts'
import { type MarksOf, useMap, useMarkers, useViewOfPlan } from './use-map.ts'
import './region-map.css'

type Props = {
  region: RegionFacts
  facilities: readonly FacilityState[]
  crossings: readonly CrossingState[]
  scene: Place | null
  casualties: readonly CasualtyState[]
  proposal: Plan | null
  selected: string | null
  onSelect?: ((casualty: string | null) => void) | undefined
  onMove?: ((moving: Moving) => void) | undefined
  onPick?: ((place: Place) => void) | undefined
}

/** Scene, borders, roads, crossings and hospitals, and who goes where; everything served by the node. */
export function RegionMap(props: Props) {
  const { t } = useWords()
  const [hovered, setHovered] = useState<string | null>(null)
  const now = useSlowNow(5000)
  const list = useMemo(
    () => flows(props.casualties, props.proposal),
    [props.casualties, props.proposal],
  )
  const { box, map, isMissing } = useMap(props, list, setHovered)
  useViewOfPlan(map, props.proposal !== null, props, list)
  useSource(map, 'flows', () =>
    props.scene ? flowFeatures(list, props.scene, props.region, props.selected) : null,
  )
  useSource(map, 'vehicles', () =>
    props.scene ? vehicles(props.casualties, props.scene, props.region, now) : null,
  )
  useMarkers(map, useMarks(props, list), setHovered)

  const flow = list.find((one) => one.facility === hovered)
  const hospital = props.region.facilities.find((one) => one.id === hovered)
  return (
    <section
      className="region-map"
      aria-label={t('map.title')}
      data-picking={props.onPick ? true : undefined}
      onDragOver={(event) => {
        if (!props.onMove || !isCarrying(event)) return
        const id = nearestDisc(discsOf(event.currentTarget), { x: event.clientX, y: event.clientY })
        setHovered(id)
        if (id) event.preventDefault()
      }}
      onDrop={(event) => {
        const to = nearestDisc(discsOf(event.currentTarget), { x: event.clientX, y: event.clientY })
        const casualty = carriedBy(event)
        event.preventDefault()
        if (to && casualty) props.onMove?.({ casualty, to })
      }}
    >
      <div ref={box} className="region-map-canvas" />
      {isMissing ? <p className="region-map-note">{t('map.noWebgl')}</p> : null}
      {props.onPick && !props.scene ? <p className="region-map-note">{t('map.pick')}</p> : null}
      {hospital && flow ? (
        <FlowCard
          hospital={hospital.name}
          flow={flow}
          casualties={props.casualties}
          region={props.region}
        />
      ) : null}
      <MapLegend />
    </section>
  )
}

/** The marks' elements, made anew when what they say changes; discs fade by the minute. */
function useMarks(props: Props, list: readonly Flow[]): MarksOf {
  const { say, language } = useWords()
  const minute = useSlowNow(60_000)
  const { region, crossings, facilities, scene } = props
  // biome-ignore lint/correctness/useExhaustiveDependencies: `say` is the language's
  return useCallback(
    (onHover: (facility: string | null) => void) => {
      const words = {
        free: (free: number, total: number) => say('screens.map.free', { free, total }),
        noReport: say('screens.map.noReport'),
        state: (state: CrossingState['state']) => say(`screens.map.state.${state}`),
      }
      return [
        ...townsOf(region).map(({ name, place }) => ({ element: townElement(name), place })),
        ...crossingMarks(region, crossings, list).map((mark) => ({
          element: crossingElement(mark, words),
          place: mark.place,
        })),
        ...hospitalMarks(region, facilities, list).map((mark) => ({
          element: hospitalElement(mark, words, minute, onHover),
          place: mark.place,
        })),
        ...(scene ? [{ element: sceneElement(say('screens.map.scene')), place: scene }] : []),
      ]
    },
    [region, crossings, facilities, scene, list, language, minute],
  )
}

/** Gives a source its newest features whenever they change. */
function useSource(map: MapLibre | null, id: string, make: () => Features | null) {
  const features = make()
  const text = features ? JSON.stringify(features) : ''
  useEffect(() => {
    if (!map || text === '') return
    const source = map.getSource(id) as GeoJSONSource | undefined
    source?.setData(JSON.parse(text) as GeoJSON.FeatureCollection)
  }, [map, id, text])
}
