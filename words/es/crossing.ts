import type { crossing as en } from '#words/en/crossing.ts'
import type { Shape } from '#words/shape.ts'

export const crossing: Shape<typeof en> = {
  nouns: {
    crossing: 'Paso fronterizo',
  },
  rooms: {
    liaison: {
      crossings: 'Pasos fronterizos',
      state: {
        open: 'abierto',
        restricted: 'restringido',
        closed: 'cerrado',
        unknown: 'sin datos',
      },
      usual: 'como de costumbre; nadie ha dicho otra cosa',
      unstated: 'nadie ha dicho nada',
      hours: 'abierto de {{from}} a {{until}}',
      always: 'día y noche',
      waitMinutes: '{{minutes}} min de espera',
      noWait: 'espera no indicada',
      heavy: 'vehículos pesados',
      noHeavy: 'sin vehículos pesados',
      statedBy: 'según {{who}}',
      until: 'hasta {{time}}',
      card: 'Ficha de trabajo',
      choose: 'Elija un paso.',
      chooseHelp:
        'Aquí aparecen su estado, lo que el acuerdo dice allí y el formulario para indicarlo.',
      rules: 'Lo que el acuerdo dice aquí',
      rulesNone: 'Ningún artículo de rutas trata de este paso: el acuerdo no permite nada aquí.',
      decides: 'decide ahora',
      order: 'Orden nacional {{instrument}} de {{authority}}, en {{territory}}, hasta {{time}}',
      set: 'Indicar el estado',
      setState: 'Estado',
      setWait: 'Tiempo de espera, minutos',
      setUntil: 'Previsto hasta',
      withOrder: 'Por orden nacional',
      instrument: 'Instrumento',
      instrumentHelp: 'número y fecha de la orden',
      authority: 'Autoridad',
      territory: 'Territorio',
      orderUntil: 'Fin de la orden',
      send: 'Informar a los socios',
      sendHelp: 'Va de inmediato a todos los socios, en nombre de su lado.',
      sent: 'Indicado.',
    },
  },
  events: {
    crossing_stated: 'Estado del paso notificado',
    crossing_ended: 'La orden o el estado del paso ha vencido',
  },
  errors: {
    impossible_value_territory: '{{value}} no está en ningún lado de este paso.',
  },
}
