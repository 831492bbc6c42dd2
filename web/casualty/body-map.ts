import type { BodyRegion } from '#core/triage/clinical.ts'

/** The body as touchable shapes in a box of 100 x 220, front and back. The patient's left is our right. */

export type View = 'front' | 'back'
export type Shape = { region: BodyRegion; view: View } & (
  | { kind: 'ellipse'; cx: number; cy: number; rx: number; ry: number }
  | { kind: 'rect'; x: number; y: number; width: number; height: number; r: number }
)

type Box = [x: number, y: number, width: number, height: number]
const box = (region: BodyRegion, view: View, [x, y, width, height]: Box, r = 5): Shape => ({
  region,
  view,
  kind: 'rect',
  x,
  y,
  width,
  height,
  r,
})

/** A limb's parts on one side: `mirror` puts it on the other half of the picture. */
function limbs(side: 'left' | 'right', view: View): Shape[] {
  const isOnRight = (side === 'left') === (view === 'front')
  const at = ([x, y, width, height]: Box): Box => [
    isOnRight ? 100 - x - width : x,
    y,
    width,
    height,
  ]
  return [
    box(`shoulder-${side}`, view, at([24, 42, 14, 13])),
    box(`upper-arm-${side}`, view, at([19, 56, 11, 26])),
    box(`forearm-${side}`, view, at([14, 83, 10, 26])),
    box(`hand-${side}`, view, at([8, 110, 13, 15])),
    box(`thigh-${side}`, view, at([33, 123, 16, 38])),
    box(`lower-leg-${side}`, view, at([34, 162, 14, 36])),
    box(`foot-${side}`, view, at([31, 199, 17, 12])),
  ]
}

export const shapes: readonly Shape[] = [
  { region: 'head', view: 'front', kind: 'ellipse', cx: 50, cy: 13, rx: 13, ry: 12 },
  { region: 'face', view: 'front', kind: 'ellipse', cx: 50, cy: 19, rx: 9, ry: 9 },
  { region: 'eye-right', view: 'front', kind: 'ellipse', cx: 46, cy: 17, rx: 2.6, ry: 2 },
  { region: 'eye-left', view: 'front', kind: 'ellipse', cx: 54, cy: 17, rx: 2.6, ry: 2 },
  box('neck', 'front', [44, 29, 12, 10], 3),
  box('chest-right', 'front', [38, 40, 11.5, 34]),
  box('chest-left', 'front', [50.5, 40, 11.5, 34]),
  box('abdomen', 'front', [38, 75, 24, 25]),
  box('pelvis', 'front', [36, 101, 28, 14]),
  box('genitals', 'front', [44, 116, 12, 8], 4),
  ...limbs('left', 'front'),
  ...limbs('right', 'front'),
  { region: 'head', view: 'back', kind: 'ellipse', cx: 50, cy: 15, rx: 13, ry: 14 },
  box('neck', 'back', [44, 29, 12, 10], 3),
  box('back-upper', 'back', [38, 40, 24, 32]),
  box('back-lower', 'back', [38, 73, 24, 26]),
  box('buttocks', 'back', [36, 100, 28, 22]),
  ...limbs('left', 'back'),
  ...limbs('right', 'back'),
]
