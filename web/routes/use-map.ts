import { useComputedColorScheme } from '@mantine/core'
import { Map as MapLibre, Marker, NavigationControl, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Place } from '#core/region/region.ts'
import type { RegionFacts } from '../data.ts'
import { loadBaseMap } from './base-map.tsx'
import { boxOf, type Flow, firstView, roads } from './map-data.ts'
import { settleLabels } from './map-elements.tsx'
import { mapStyle } from './map-style.ts'

setWorkerUrl(workerUrl)

type Shown = {
  region: RegionFacts
  scene: Place | null
  onPick?: ((place: Place) => void) | undefined
}

/**
 * A map in the box, made anew when the colours change; null until it is drawn. `isMissing` where the
 * browser cannot draw one. Of `props`, the newest count; `onHover` hears whose flow the pointer is on.
 */
export function useMap(
  props: Shown,
  list: readonly Flow[],
  onHover: (facility: string | null) => void,
): { box: RefObject<HTMLDivElement | null>; map: MapLibre | null; isMissing: boolean } {
  const scheme = useComputedColorScheme('light')
  const box = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<MapLibre | null>(null)
  const [isMissing, setMissing] = useState(false)
  const latest = useRef(props)
  latest.current = props

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new map only for new colours
  useEffect(() => {
    let made: MapLibre | null = null
    let gone = false
    void loadBaseMap().then((base) => {
      if (gone || !box.current) return
      try {
        made = drawMap(box.current, latest.current, list, base)
      } catch {
        setMissing(true)
        return
      }
      const drawn = made
      drawn.on('load', () => setMap(drawn))
      drawn.on('mousemove', 'flows-wide', (event) => {
        const facility = event.features?.[0]?.properties.facility
        onHover(typeof facility === 'string' ? facility : null)
      })
      drawn.on('mouseleave', 'flows-wide', () => onHover(null))
      drawn.on('click', (event) => {
        latest.current.onPick?.({
          lat: Math.round(event.lngLat.lat * 1e5) / 1e5,
          lon: Math.round(event.lngLat.lng * 1e5) / 1e5,
        })
      })
      drawn.on('zoom', () => box.current?.toggleAttribute('data-near', drawn.getZoom() > 10.4))
    })
    return () => {
      gone = true
      setMap(null)
      made?.remove()
    }
  }, [scheme])
  return { box, map, isMissing }
}

/** The base map with the region's roads, as close as the scene and its flows allow. Throws without WebGL. */
function drawMap(
  container: HTMLElement,
  { region, scene }: Shown,
  list: readonly Flow[],
  base: Awaited<ReturnType<typeof loadBaseMap>>,
): MapLibre {
  const map = new MapLibre({
    container,
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
  map.touchZoomRotate.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  return map
}

/** A plan is asked for by a person: only then the view moves, and only if it would hide a part of it. */
export function useViewOfPlan(
  map: MapLibre | null,
  isProposed: boolean,
  { region, scene }: Shown,
  list: readonly Flow[],
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a proposal, not once a change in it
  useEffect(() => {
    if (!map || !isProposed || !scene) return
    const [west, south, east, north] = firstView(scene, region, list)
    const shown = map.getBounds()
    if (shown.contains([west, south]) && shown.contains([east, north])) return
    map.fitBounds([west, south, east, north], { padding: 40 })
  }, [map, isProposed])
}

export type MarksOf = (
  onHover: (facility: string | null) => void,
) => readonly { element: HTMLElement; place: Place }[]

/** Puts the marks on the map, and keeps their labels from lying over each other after each move. */
export function useMarkers(
  map: MapLibre | null,
  marks: MarksOf,
  onHover: (facility: string | null) => void,
) {
  useEffect(() => {
    if (!map) return
    const markers = marks(onHover).map(({ element, place }) =>
      new Marker({ element }).setLngLat([place.lon, place.lat]).addTo(map),
    )
    const settle = () => settleLabels(map.getContainer())
    settle()
    map.on('moveend', settle)
    return () => {
      map.off('moveend', settle)
      for (const marker of markers) marker.remove()
    }
  }, [map, marks, onHover])
}
