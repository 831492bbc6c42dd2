import { useComputedColorScheme } from '@mantine/core'
import {
  type GeoJSONSource,
  Map as MapLibre,
  Marker,
  NavigationControl,
  setWorkerUrl,
} from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Plan } from '#core/allocation/plan.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import type { FacilityState } from '#core/facility/state.ts'
import type { Place } from '#core/region/region.ts'
import { carriedBy, isCarrying, type Moving, nearestDisc } from '../allocation/drag.ts'
import type { RegionFacts } from '../data.ts'
import { Minutes } from '../ui/age.tsx'
import { Articles } from '../ui/article-link.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { useSlowNow } from '../ui/now.ts'
import { useWords } from '../words.ts'
import { loadBaseMap } from './base-map.tsx'
import {
  boxOf,
  crossingMarks,
  type Features,
  type Flow,
  firstView,
  flowFeatures,
  flows,
  hospitalMarks,
  roads,
  vehicles,
} from './map-data.ts'
import {
  crossingElement,
  discsOf,
  hospitalElement,
  sceneElement,
  settleLabels,
  townElement,
} from './map-elements.tsx'
import { MapLegend } from './map-legend.tsx'
import { mapStyle } from './map-style.ts'
import { townsOf } from './towns.ts'
import './region-map.css'

setWorkerUrl(workerUrl)

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
  const scheme = useComputedColorScheme('light')
  const box = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<MapLibre | null>(null)
  const [noWebgl, setNoWebgl] = useState(false)
  const [hovered, setHovered] = useState<string | null>(null)
  const now = useSlowNow(5000)
  const latest = useRef(props)
  latest.current = props

  const list = useMemo(
    () => flows(props.casualties, props.proposal),
    [props.casualties, props.proposal],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new map only for new colours
  useEffect(() => {
    let made: MapLibre | null = null
    let gone = false
    void loadBaseMap().then((base) => {
      if (gone || !box.current) return
      const { region, scene } = latest.current
      try {
        made = new MapLibre({
          container: box.current,
          style: mapStyle(base, roads(region), getComputedStyle(document.documentElement)),
          bounds: scene
            ? firstView(scene, region, list)
            : boxOf(region.crossings.map((one) => one.place)),
          fitBoundsOptions: { padding: 40 },
          attributionControl: false,
          dragRotate: false,
          pitchWithRotate: false,
          maxZoom: 15,
          minZoom: 4,
        })
      } catch {
        setNoWebgl(true)
        return
      }
      made.touchZoomRotate.disableRotation()
      made.addControl(new NavigationControl({ showCompass: false }), 'top-right')
      made.on('load', () => setMap(made))
      made.on('mousemove', 'flows-wide', (event) => {
        const facility = event.features?.[0]?.properties.facility
        setHovered(typeof facility === 'string' ? facility : null)
      })
      made.on('mouseleave', 'flows-wide', () => setHovered(null))
      made.on('click', (event) => {
        latest.current.onPick?.({
          lat: Math.round(event.lngLat.lat * 1e5) / 1e5,
          lon: Math.round(event.lngLat.lng * 1e5) / 1e5,
        })
      })
      made.on('zoom', () =>
        box.current?.toggleAttribute('data-near', (made?.getZoom() ?? 0) > 10.4),
      )
    })
    return () => {
      gone = true
      setMap(null)
      made?.remove()
    }
  }, [scheme])

  // A plan is asked for by a person: only then the view moves, and only if it would hide a part of it.
  const isProposed = props.proposal !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a proposal, not once a change in it
  useEffect(() => {
    if (!map || !isProposed || !props.scene) return
    const [west, south, east, north] = firstView(props.scene, props.region, list)
    const shown = map.getBounds()
    if (shown.contains([west, south]) && shown.contains([east, north])) return
    map.fitBounds([west, south, east, north], { padding: 40 })
  }, [map, isProposed])

  useSource(map, 'flows', () =>
    props.scene ? flowFeatures(list, props.scene, props.region, props.selected) : null,
  )
  useSource(map, 'vehicles', () =>
    props.scene ? vehicles(props.casualties, props.scene, props.region, now) : null,
  )

  const marks = useMarks(props, list)
  useEffect(() => {
    if (!map) return
    const markers = marks(setHovered).map(({ element, place }) =>
      new Marker({ element }).setLngLat([place.lon, place.lat]).addTo(map),
    )
    const settle = () => settleLabels(map.getContainer())
    settle()
    map.on('moveend', settle)
    return () => {
      map.off('moveend', settle)
      for (const marker of markers) marker.remove()
    }
  }, [map, marks])

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
      {noWebgl ? <p className="region-map-note">{t('map.noWebgl')}</p> : null}
      {props.onPick && !props.scene ? <p className="region-map-note">{t('map.pick')}</p> : null}
      {hospital && flow ? (
        <div className="region-map-card" aria-live="polite">
          <strong>{hospital.name}</strong>
          <span className="row wrap">
            {flow.casualties.slice(0, 8).map((id) => {
              const one = props.casualties.find((casualty) => casualty.id === id)
              return one ? (
                <span key={id} className="row num" style={{ gap: '0.25rem' }}>
                  <CategoryMark of={one.category} size={16} /> {one.label}
                </span>
              ) : null
            })}
            {flow.casualties.length > 8 ? (
              <span className="quiet">+{flow.casualties.length - 8}</span>
            ) : null}
          </span>
          <span className="row wrap quiet">
            {flow.minutes ? <Minutes of={flow.minutes[0]} strong /> : null}
            {flow.crossings.map((id) => (
              <span key={id}>
                {t('plan.over', {
                  crossing: props.region.crossings.find((one) => one.id === id)?.name ?? id,
                })}
              </span>
            ))}
            <Articles clauses={flow.clauses} />
          </span>
        </div>
      ) : null}
      <MapLegend />
    </section>
  )
}

/** The marks' elements, made anew when what they say changes; discs fade by the minute. */
function useMarks(props: Props, list: readonly Flow[]) {
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
