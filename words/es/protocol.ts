import type { protocol as en } from '#words/en/protocol.ts'
import type { Shape } from '#words/shape.ts'

export const protocol: Shape<typeof en> = {
  screens: {
    protocol: {
      title: 'Qué pide el protocolo',
      none: 'Nada en particular para este paciente aquí.',
      lacking: '¿Qué falta aquí?',
      instead: 'a falta de: {{what}}',
    },
  },
}
