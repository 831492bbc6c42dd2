import type { ui as en } from '#words/en/ui.ts'
import type { Shape } from '#words/shape.ts'

export const ui: Shape<typeof en> = {
  screens: {
    article: 'art. {{number}}',
    skip: 'Ir al contenido principal',
    loading: 'Cargando',
    close: 'Cerrar',
    cancel: 'Cancelar',
    back: 'Volver',
    none: 'ninguno',
    unknown: 'se desconoce',
    language: 'Idioma',
    scheme: 'Claro u oscuro',
    menu: 'Menú',
    drill: 'SIMULACRO',
    demo: 'Demostración: aquí nada es real',
    time: {
      s: 's',
      min: 'min',
      h: 'h',
      d: 'd',
      never: 'nunca comunicado',
      old: 'antiguo',
    },
    screen: {
      incidents: 'Incidentes',
      console: 'Coordinación',
      crew: 'Dotación',
      hospital: 'Hospital',
      liaison: 'Enlace',
      agreement: 'Acuerdo',
      review: 'Revisiones y registro',
    },
    bar: {
      elapsed: 'Tiempo desde que se declaró el incidente',
      partners: 'Socios',
      reachable: 'responde en {{ms}} ms',
      unreachable: 'ilocalizable desde {{time}}',
      neverSeen: 'aún sin contacto',
      waiting: '{{count}} por entregar',
      held: '{{count}} retenidos: ilegibles o no permitidos',
      lastSeen:
        'Último contacto {{time}}. Su último estado conocido sigue siendo utilizable y muestra su antigüedad.',
      lost: 'Sin conexión desde {{time}}',
      lostHelp:
        'Lo que ve puede ser antiguo. No se pierde nada: lo que introduzca se guarda y se envía cuando vuelva la conexión.',
      unsent_one: '{{count}} anotación sin enviar',
      unsent_other: '{{count}} anotaciones sin enviar',
    },
    help: {
      title: 'Teclas',
      search: 'Buscar una víctima',
      down: 'Siguiente de la lista',
      up: 'Anterior de la lista',
      open: 'Abrir',
      help: 'Esta lista',
      escape: 'Cerrar lo que esté abierto',
    },
    problem: {
      offline:
        'El nodo no responde. No se pierde nada de lo escrito; se vuelve a intentar automáticamente.',
      unknown:
        'El nodo no ha podido hacerlo y no ha dicho por qué. No se ha cambiado nada. Inténtelo de nuevo o avise a su operador.',
      later: 'Se ha rechazado una anotación hecha sin conexión.',
    },
    unreviewed: 'términos clínicos sin revisar',
  },
  errors: {
    stale:
      '{{member}} fue más rápido: entretanto algo ha cambiado. No se ha escrito nada suyo. Mire de nuevo y decida.',
    unknown_thing:
      '{{what}} no se conoce aquí. No se ha cambiado nada. Compruebe el número o espere a que llegue.',
    already_exists: '{{what}} ya existe. No se ha escrito nada dos veces. Abra el que existe.',
    wrong_stage: 'Esto no se puede hacer en este momento. No se ha cambiado nada.',
    needs_second_person: 'Hace falta una segunda persona.',
    impossible_value:
      '{{value}} no es posible para {{field}}: entre {{min}} y {{max}} {{unit}}. No se ha guardado nada; introdúzcalo de nuevo.',
    impossible_value_past: 'La hora indicada para {{field}} ya ha pasado. Elija una posterior.',
    'impossible_value_too-low': '{{value}} para {{field}} es demasiado bajo: al menos {{min}}.',
    invalid_input:
      '{{field}} falta o no se entiende: {{message}}. No se ha guardado nada; introdúzcalo de nuevo.',
    too_large:
      'Es demasiado grande para admitirlo. No se ha guardado nada; envíelo en partes más pequeñas.',
    wrong_realm: 'Esto pertenece a un simulacro, o no a este. No se ha cambiado nada.',
    unsupported_version:
      'El otro lado usa una versión más reciente. El mensaje se conserva y se leerá tras la actualización.',
    reason_missing: 'Hace falta un motivo.',
  },
}
