import type { ui as en } from '#words/en/ui.ts'
import type { Shape } from '#words/shape.ts'

export const ui: Shape<typeof en> = {
  screens: {
    article: 'Art. {{number}}',
    skip: 'Zum Hauptteil',
    loading: 'Wird geladen',
    close: 'Schließen',
    cancel: 'Abbrechen',
    back: 'Zurück',
    none: 'keine',
    unknown: 'unbekannt',
    language: 'Sprache',
    scheme: 'Hell oder dunkel',
    menu: 'Menü',
    drill: 'ÜBUNG',
    demo: 'Vorführung: Nichts hier ist echt',
    time: {
      s: 's',
      min: 'min',
      h: 'h',
      d: 'T',
      never: 'nie gemeldet',
      old: 'alt',
    },
    screen: {
      incidents: 'Einsätze',
      console: 'Leitstelle',
      crew: 'Rettungswagen',
      hospital: 'Krankenhaus',
      liaison: 'Verbindung',
      agreement: 'Abkommen',
      review: 'Überprüfungen und Protokoll',
    },
    bar: {
      elapsed: 'Zeit seit Ausrufung des Einsatzes',
      partners: 'Partner',
      reachable: 'antwortet in {{ms}} ms',
      unreachable: 'nicht erreichbar seit {{time}}',
      neverSeen: 'noch nie gesehen',
      waiting: '{{count}} warten auf Zustellung',
      held: '{{count}} zurückgehalten: nicht lesbar oder nicht erlaubt',
      lastSeen:
        'Zuletzt gehört {{time}}. Der letzte bekannte Stand bleibt nutzbar und zeigt sein Alter.',
      lost: 'Keine Verbindung seit {{time}}',
      lostHelp:
        'Was Sie sehen, kann veraltet sein. Nichts geht verloren: Eingaben werden aufbewahrt und gesendet, sobald die Verbindung wieder da ist.',
      unsent_one: '{{count}} Eingabe noch nicht gesendet',
      unsent_other: '{{count}} Eingaben noch nicht gesendet',
    },
    help: {
      title: 'Tasten',
      search: 'Verletzte suchen',
      down: 'Nächster in der Liste',
      up: 'Vorheriger in der Liste',
      open: 'Öffnen',
      help: 'Diese Liste',
      escape: 'Schließen, was offen ist',
    },
    problem: {
      offline:
        'Der Knoten antwortet nicht. Ihre Eingabe geht nicht verloren; es wird von selbst erneut versucht.',
      unknown:
        'Der Knoten konnte das nicht und nannte keinen Grund. Es wurde nichts geändert. Versuchen Sie es erneut oder melden Sie es dem Betrieb.',
      later: 'Eine ohne Verbindung gemachte Eingabe wurde abgelehnt.',
    },
    unreviewed: 'klinische Wörter ungeprüft',
  },
  errors: {
    stale:
      '{{member}} war schneller: inzwischen hat sich etwas geändert. Von Ihnen wurde nichts geschrieben. Neu ansehen.',
    unknown_thing:
      '{{what}} ist hier nicht bekannt. Nichts wurde geändert. Nummer prüfen oder warten, bis es eintrifft.',
    already_exists:
      '{{what}} gibt es schon. Nichts wurde doppelt geschrieben. Das Vorhandene öffnen.',
    wrong_stage: 'Das geht an dieser Stelle nicht. Nichts wurde geändert.',
    needs_second_person: 'Hier braucht es eine zweite Person.',
    impossible_value:
      '{{value}} ist für {{field}} nicht möglich: {{min}} bis {{max}} {{unit}}. Nichts gespeichert; neu eingeben.',
    impossible_value_past: 'Die Zeit bei {{field}} ist vorbei. Eine spätere wählen.',
    'impossible_value_too-low': '{{value}} bei {{field}} ist zu niedrig: mindestens {{min}}.',
    invalid_input:
      '{{field}} fehlt oder wurde nicht verstanden: {{message}}. Nichts gespeichert; neu eingeben.',
    too_large: 'Das ist zu groß. Nichts wurde gespeichert; in kleineren Teilen senden.',
    wrong_realm: 'Das gehört zu einer Übung oder nicht zu dieser. Nichts wurde geändert.',
    unsupported_version:
      'Die andere Seite spricht eine neuere Version. Die Nachricht wird nach dem Update gelesen.',
    reason_missing: 'Ein Grund ist nötig.',
  },
}
