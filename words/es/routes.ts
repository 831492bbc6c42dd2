import type { routes as en } from '#words/en/routes.ts'
import type { Shape } from '#words/shape.ts'

export const routes: Shape<typeof en> = {
  screens: {
    map: {
      title: 'Mapa del incidente, los pasos y los hospitales',
      legend: 'Leyenda',
      scene: 'Lugar del incidente',
      hospital: 'Hospital, más grande cuantas más plazas libres',
      crossing: 'Paso',
      border: 'Frontera',
      noWebgl:
        'El mapa necesita WebGL, que este navegador no ofrece. Las listas y el plan contienen los mismos datos.',
      pick: 'Pulse donde ha ocurrido',
      state: {
        open: 'abierto',
        restricted: 'restringido',
        closed: 'cerrado',
        unknown: 'sin datos',
      },
      free: '{{free}} de {{total}} libres',
      noReport: 'sin comunicación',
    },
  },
  rooms: {
    liaison: {
      title: 'Enlace',
      theirs: 'Pendiente de nosotros',
      ours: 'Pendiente de ellos',
      theirsNone: 'Nada pendiente de nosotros.',
      oursNone: 'Nada pendiente de ellos.',
      noneHelp: 'Las solicitudes y las transferencias con una sola firma aparecen aquí solas.',
      sortedBy: 'por orden de vencimiento',
      noDeadline: 'sin plazo',
      kind: {
        request: 'Solicitud por responder',
        lapsed: 'No llegó respuesta',
        handover: 'Falta una firma',
        dispute: 'Transferencia impugnada',
        review: 'Revisión por necesidad',
      },
      waitsFor: {
        request: 'para {{facility}}',
        lapsed: 'para {{facility}}, elevada al nivel superior',
        handover: 'el lado {{side}} no ha firmado',
        dispute: '{{member}} y {{other}}',
        review: '{{member}} se ocupa de ella',
      },
      side: {
        giving: 'que entrega',
        receiving: 'que recibe',
      },
      partners: 'Socios',
      reachable: 'responde',
      unreachable: 'ilocalizable desde {{time}}',
      neverSeen: 'aún sin contacto',
      lastSeen: 'último contacto',
      waiting: '{{count}} por entregar',
      held: '{{count}} retenidos',
    },
  },
}
