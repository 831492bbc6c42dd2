import type { protocol as en } from '#words/en/protocol.ts'
import type { Shape } from '#words/shape.ts'

export const protocol: Shape<typeof en> = {
  screens: {
    protocol: {
      title: 'Wat het protocol vraagt',
      none: 'Niets bijzonders voor deze patiënt hier.',
      lacking: 'Wat ontbreekt hier?',
      instead: 'bij gebrek aan: {{what}}',
    },
  },
}
