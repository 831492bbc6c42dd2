import type { protocol as en } from '#words/en/protocol.ts'
import type { Shape } from '#words/shape.ts'

export const protocol: Shape<typeof en> = {
  screens: {
    protocol: {
      title: 'Ce que demande le protocole',
      none: 'Rien de particulier pour ce patient ici.',
      lacking: 'Que manque-t-il ici ?',
      instead: 'faute de : {{what}}',
    },
  },
}
