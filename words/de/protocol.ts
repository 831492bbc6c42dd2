import type { protocol as en } from '#words/en/protocol.ts'
import type { Shape } from '#words/shape.ts'

export const protocol: Shape<typeof en> = {
  screens: {
    protocol: {
      title: 'Was das Protokoll verlangt',
      none: 'Nichts Besonderes für diese Person hier.',
      lacking: 'Was fehlt hier?',
      instead: 'mangels: {{what}}',
    },
  },
}
