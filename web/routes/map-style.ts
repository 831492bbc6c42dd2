import type * as GeoJSON from 'geojson'
import type { Features } from './map-data.ts'

export type BaseMap = { land: GeoJSON.FeatureCollection; borders: GeoJSON.MultiLineString }

/** How the map is drawn: grey land, quiet roads, a border one cannot miss, and who goes where in ink. */

const none: Features = { type: 'FeatureCollection', features: [] }

/** `css` answers for the design tokens, so that map and page are one picture in light and dark. */
export function mapStyle(
  base: BaseMap,
  roads: Features,
  css: { getPropertyValue(name: string): string },
) {
  const token = (name: string) => css.getPropertyValue(`--${name}`).trim()
  const source = (data: unknown) => ({ type: 'geojson' as const, data: data as GeoJSON.GeoJSON })
  const byZoom = (far: number, near: number) =>
    ['interpolate', ['linear'], ['zoom'], 7, far, 13, near] as unknown as number
  return {
    version: 8 as const,
    sources: {
      land: source(base.land),
      borders: source(base.borders),
      roads: source(roads),
      flows: source(none),
      vehicles: source(none),
    },
    layers: [
      { id: 'sea', type: 'background' as const, paint: { 'background-color': token('map-sea') } },
      {
        id: 'land',
        type: 'fill' as const,
        source: 'land',
        paint: { 'fill-color': token('map-land') },
      },
      {
        id: 'roads',
        type: 'line' as const,
        source: 'roads',
        layout: { 'line-cap': 'round' as const, 'line-join': 'round' as const },
        paint: {
          'line-color': [
            'case',
            ['get', 'main'],
            token('map-road-main'),
            token('map-road'),
          ] as unknown as string,
          'line-width': ['case', ['get', 'main'], 2, 1] as unknown as number,
        },
      },
      {
        id: 'border-ground',
        type: 'line' as const,
        source: 'borders',
        paint: { 'line-color': token('map-land'), 'line-width': byZoom(4, 7) },
      },
      {
        id: 'borders',
        type: 'line' as const,
        source: 'borders',
        paint: {
          'line-color': token('map-border'),
          'line-width': byZoom(1.4, 3),
          'line-dasharray': [4, 1.5, 1, 1.5],
        },
      },
      {
        id: 'flows-wide',
        type: 'line' as const,
        source: 'flows',
        paint: { 'line-color': '#000', 'line-opacity': 0, 'line-width': 16 },
      },
      {
        id: 'flows-casing',
        type: 'line' as const,
        source: 'flows',
        filter: ['!=', ['get', 'state'], 'proposed'] as unknown as boolean,
        paint: {
          'line-color': token('map-land'),
          'line-width': ['+', 4, ['min', 5, ['get', 'count']]] as unknown as number,
          'line-opacity': ['case', ['==', ['get', 'weight'], 0], 0, 0.8] as unknown as number,
        },
      },
      flowLayer('flows', ['!=', ['get', 'state'], 'proposed'], token('ink'), undefined),
      flowLayer('flows-proposed', ['==', ['get', 'state'], 'proposed'], token('focus'), [2, 1.4]),
      {
        id: 'vehicles',
        type: 'circle' as const,
        source: 'vehicles',
        paint: {
          'circle-radius': 6,
          'circle-color': token('raised'),
          'circle-stroke-color': token('ink'),
          'circle-stroke-width': 3,
        },
      },
    ],
  }
}

function flowLayer(id: string, filter: unknown, color: string, dashes: number[] | undefined) {
  return {
    id,
    type: 'line' as const,
    source: 'flows',
    filter: filter as boolean,
    layout: { 'line-cap': 'round' as const },
    paint: {
      'line-color': color,
      'line-width': ['+', 1.2, ['min', 5, ['*', 0.7, ['get', 'count']]]] as unknown as number,
      'line-opacity': ['match', ['get', 'weight'], 0, 0.16, 2, 1, 0.72] as unknown as number,
      ...(dashes ? { 'line-dasharray': dashes } : {}),
    },
  }
}
