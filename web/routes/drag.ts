import type { DragEvent } from 'react'

/**
 * A line of the plan can be dragged to another hospital, on the map or in the plan. It changes nothing
 * by itself: the dialog opens with that hospital chosen, as its button does without one.
 */

/** For whom another hospital is sought; `to` is one that was pointed at. */
export type Moving = { casualty: string; to: string | null }

const carried = 'application/x-corridor-casualty'

export function carry(event: DragEvent, casualty: string) {
  event.dataTransfer.setData(carried, casualty)
  event.dataTransfer.effectAllowed = 'move'
}

export const isCarrying = (event: DragEvent): boolean => event.dataTransfer.types.includes(carried)

export const carriedBy = (event: DragEvent): string => event.dataTransfer.getData(carried)

type Disc = { id: string; left: number; top: number }

/** How near to a hospital's middle one may let go, in pixels: discs can be small. */
const reachPx = 28

/** The hospital nearest to a point, or null where none is in reach. */
export function nearestDisc(discs: readonly Disc[], at: { x: number; y: number }): string | null {
  const far = ({ left, top }: Disc) => Math.hypot(left - at.x, top - at.y)
  const near = discs.toSorted((a, b) => far(a) - far(b))[0]
  return near && far(near) <= reachPx ? near.id : null
}
