import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import url from 'world-atlas/countries-10m.json?url'
import type { BaseMap } from './map-style.ts'

/** Country shapes and borders (Natural Earth, 1:10 million), served by the node like everything else. */

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>

let loaded: Promise<BaseMap> | null = null

export function loadBaseMap(): Promise<BaseMap> {
  loaded ??= fetch(url)
    .then((response) => response.json() as Promise<World>)
    .then((world) => ({
      land: feature(world, world.objects.countries),
      borders: mesh(world, world.objects.countries, (a, b) => a !== b),
    }))
  return loaded
}
