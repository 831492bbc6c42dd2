import type { crossing as en } from '#words/en/crossing.ts'
import type { Shape } from '#words/shape.ts'

export const crossing: Shape<typeof en> = {
  nouns: {
    crossing: 'Grenzübergang',
  },
  rooms: {
    liaison: {
      crossings: 'Grenzübergänge',
      state: {
        open: 'offen',
        restricted: 'eingeschränkt',
        closed: 'geschlossen',
        unknown: 'unbekannt',
      },
      usual: 'wie üblich; niemand hat anderes gemeldet',
      unstated: 'niemand hat etwas gemeldet',
      hours: 'offen von {{from}} bis {{until}}',
      always: 'Tag und Nacht',
      waitMinutes: '{{minutes}} min Wartezeit',
      noWait: 'keine Wartezeit gemeldet',
      heavy: 'schwere Fahrzeuge',
      noHeavy: 'keine schweren Fahrzeuge',
      statedBy: 'gemeldet von {{who}}',
      until: 'bis {{time}}',
      card: 'Arbeitskarte',
      choose: 'Wählen Sie einen Übergang.',
      chooseHelp: 'Sein Zustand, was das Abkommen dort sagt und das Formular erscheinen hier.',
      rules: 'Was das Abkommen hier sagt',
      rulesNone:
        'Kein Streckenartikel spricht von diesem Übergang: Das Abkommen erlaubt hier nichts.',
      decides: 'entscheidet jetzt',
      order: 'Nationale Anordnung {{instrument}} von {{authority}}, in {{territory}}, bis {{time}}',
      set: 'Zustand melden',
      setState: 'Zustand',
      setWait: 'Wartezeit, Minuten',
      setUntil: 'Voraussichtlich bis',
      withOrder: 'Durch nationale Anordnung',
      instrument: 'Anordnung',
      instrumentHelp: 'Nummer und Datum',
      authority: 'Behörde',
      territory: 'Hoheitsgebiet',
      orderUntil: 'Anordnung endet',
      send: 'Den Partnern melden',
      sendHelp: 'Geht sofort an alle Partner, im Namen Ihrer Seite.',
      sent: 'Gemeldet.',
    },
  },
  events: {
    crossing_stated: 'Zustand des Übergangs gemeldet',
    crossing_ended: 'Anordnung oder Zustand des Übergangs ist abgelaufen',
  },
  errors: {
    impossible_value_territory: '{{value}} liegt auf keiner Seite dieses Übergangs.',
  },
}
