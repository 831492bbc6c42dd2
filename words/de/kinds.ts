import type { kinds as en } from '#words/en/kinds.ts'
import type { Shape } from '#words/shape.ts'

export const kinds: Shape<typeof en> = {
  triage: {
    name: 'Sichtung',
    asks: 'Darf dieses Sichtungsverfahren in diesem Gebiet verwendet werden?',
    title: 'Anwendung eines Triageverfahrens',
    matter: 'Anwendung eines Sichtungsverfahrens',
    effect: {
      permits: 'Ein Triageverfahren darf angewendet werden',
      prohibits: 'Ein Triageverfahren darf nicht angewendet werden',
      provides: 'für die Triage',
    },
    about: {
      permits_one: 'Das Triageverfahren {{subject}} darf angewendet werden',
      permits_other: 'Jedes der Triageverfahren {{subject}} darf angewendet werden',
      prohibits_one: 'Das Triageverfahren {{subject}} darf nicht angewendet werden',
      prohibits_other: 'Keines der Triageverfahren {{subject}} darf angewendet werden',
    },
  },
  protocol: {
    name: 'Versorgung vor Ort',
    asks: 'Was gehört hier zur Versorgung vor Ort?',
    title: 'Versorgung am Einsatzort und im Krankenhaus',
    matter: 'Versorgung nach einem Protokoll',
    effect: {
      permits: 'Eine verletzte Person darf versorgt werden',
      prohibits: 'Eine verletzte Person darf nicht versorgt werden',
      provides: 'für die Versorgung einer verletzten Person',
    },
  },
  route: {
    name: 'Wege',
    asks: 'Darf dieses Fahrzeug hier über die Grenze?',
    title: 'Grenzübertritt eines Fahrzeugs',
    matter: 'Grenzübertritt eines Fahrzeugs',
    effect: {
      permits: 'Ein Fahrzeug darf die Grenze von einer Partei zu einer anderen überqueren',
      prohibits: 'Ein Fahrzeug darf die Grenze von einer Partei zu einer anderen nicht überqueren',
      provides: 'für den Grenzübertritt eines Fahrzeugs',
    },
    role: {
      from: 'die Partei, deren Gebiet verlassen wird,',
      to: 'die Partei, in deren Gebiet eingereist wird,',
    },
    in: {
      localTime: {
        is: 'die Ortszeit am Grenzübertritt ist {{value}}',
      },
    },
  },
  waiver: {
    name: 'Handlungen im anderen Gebiet',
    asks: 'Darf diese Person dies im anderen Gebiet tun?',
    title: 'Handlungen im Gebiet einer anderen Partei',
    matter: 'Handlung einer Fachkraft in einem anderen Gebiet',
    effect: {
      permits:
        'Eine Person, die von einer Partei kommt, darf ohne weitere Genehmigung eine Handlung im Gebiet einer anderen Partei vornehmen',
      prohibits:
        'Eine Person, die von einer Partei kommt, darf keine Handlung im Gebiet einer anderen Partei vornehmen',
      provides:
        'für Handlungen, die eine Person, die von einer Partei kommt, im Gebiet einer anderen Partei vornimmt',
    },
    about: {
      permits_one:
        'Folgende Handlung, nämlich {{subject}}, darf eine Person, die von einer Partei kommt, ohne weitere Genehmigung im Gebiet einer anderen Partei vornehmen',
      permits_other:
        'Jede der folgenden Handlungen, nämlich {{subject}}, darf eine Person, die von einer Partei kommt, ohne weitere Genehmigung im Gebiet einer anderen Partei vornehmen',
      prohibits_one:
        'Folgende Handlung, nämlich {{subject}}, darf eine Person, die von einer Partei kommt, im Gebiet einer anderen Partei nicht vornehmen',
      prohibits_other:
        'Keine der folgenden Handlungen, nämlich {{subject}}, darf eine Person, die von einer Partei kommt, im Gebiet einer anderen Partei vornehmen',
    },
    role: {
      from: 'die Partei, von der die Person kommt,',
      territory: 'die Partei, in deren Gebiet die Handlung vorgenommen wird,',
    },
    in: {
      localTime: {
        is: 'die Ortszeit am Ort der Handlung ist {{value}}',
      },
    },
  },
  liability: {
    name: 'Haftung',
    asks: 'Wer haftet, wenn ein Schaden entsteht?',
    title: 'Haftung',
    matter: 'Deckung durch die Haftungsregeln',
    effect: {
      permits:
        'Eine Handlung im Gebiet einer anderen Partei fällt unter die Haftungsregeln dieses Abkommens',
      prohibits:
        'Eine Handlung im Gebiet einer anderen Partei fällt nicht unter die Haftungsregeln dieses Abkommens',
      provides: 'für die Haftung für eine Handlung im Gebiet einer anderen Partei',
    },
    about: {
      permits_one:
        'Folgende Handlung, nämlich {{subject}}, fällt unter die Haftungsregeln dieses Abkommens',
      permits_other:
        'Jede der folgenden Handlungen, nämlich {{subject}}, fällt unter die Haftungsregeln dieses Abkommens',
      prohibits_one:
        'Folgende Handlung, nämlich {{subject}}, fällt nicht unter die Haftungsregeln dieses Abkommens',
      prohibits_other:
        'Keine der folgenden Handlungen, nämlich {{subject}}, fällt unter die Haftungsregeln dieses Abkommens',
    },
    role: {
      from: 'die Partei, von der die handelnde Person kommt,',
      territory: 'die Partei, in deren Gebiet die Handlung vorgenommen wird,',
    },
  },
  transfer: {
    name: 'Verlegung',
    asks: 'Darf dieser Patient zur anderen Partei gebracht werden?',
    title: 'Verlegung einer verletzten Person',
    matter: 'Verlegung einer verletzten Person von einer Partei zu einer anderen',
    effect: {
      permits: 'Eine verletzte Person darf von einer Partei zu einer anderen verlegt werden',
      prohibits:
        'Eine verletzte Person darf nicht von einer Partei zu einer anderen verlegt werden',
      provides: 'für die Verlegung einer verletzten Person von einer Partei zu einer anderen',
    },
    role: {
      from: 'die Partei, von der die verletzte Person abfährt,',
      to: 'die aufnehmende Partei',
    },
    in: {
      repatriate:
        '{{by}} stellt sicher, dass die verletzte Person {{withinDays}} nach Hause zurückkehrt.',
      'ask-consent': 'Wer antworten kann, wird vor der Abfahrt um Einwilligung gebeten.',
    },
  },
  handoff: {
    name: 'Übergabe',
    asks: 'Darf der Patient in die Hände der anderen Partei übergehen?',
    title: 'Übergabe einer verletzten Person',
    matter: 'Übergabe einer verletzten Person',
    effect: {
      permits:
        'Die Versorgung einer verletzten Person darf von einer Partei an eine andere übergeben werden',
      prohibits:
        'Die Versorgung einer verletzten Person darf nicht von einer Partei an eine andere übergeben werden',
      provides: 'für die Übergabe einer verletzten Person von einer Partei an eine andere',
    },
    role: {
      from: 'die übergebende Partei',
      to: 'die übernehmende Partei',
    },
    in: {
      act: {
        is: 'die Übergabe umfasst {{value}}',
        not_one: 'die Übergabe umfasst Folgendes nicht: {{list}}',
        not_other: 'die Übergabe umfasst nichts von Folgendem: {{list}}',
      },
      value: {
        drive: 'das Fahren',
        'basic-care': 'Basisversorgung',
        'advanced-care': 'erweiterte Versorgung',
        intubation: 'eine Intubation',
        surgery: 'eine Operation',
        'controlled-medicine': 'Betäubungsmittel',
        handover: 'das Übergeben selbst',
        telemedicine: 'Beratung aus der Ferne',
      },
    },
  },
  telemedicine: {
    name: 'Beratung aus der Ferne',
    asks: 'Darf diese Person Kollegen auf der anderen Seite beraten?',
    title: 'Beratung aus der Ferne',
    matter: 'Beratung aus der Ferne',
    effect: {
      permits:
        'Eine Fachkraft einer Partei darf eine Fachkraft einer anderen Partei aus der Ferne beraten',
      prohibits:
        'Eine Fachkraft einer Partei darf eine Fachkraft einer anderen Partei nicht aus der Ferne beraten',
      provides:
        'für die Beratung einer Fachkraft einer Partei durch eine Fachkraft einer anderen Partei aus der Ferne',
    },
    role: {
      from: 'die beratende Partei',
      to: 'die beratene Partei',
    },
    in: {
      act: {
        is: 'die Handlung, zu der beraten wird, ist {{value}}',
        not: 'die Handlung, zu der beraten wird, ist {{value}}',
      },
      profession: {
        is: 'der Beruf der beratenden Person ist {{value}}',
        not: 'der Beruf der beratenden Person ist {{value}}',
      },
      certified: {
        yes: 'die beratende Person besitzt eine gültige Bescheinigung, die die andere Partei anerkennt',
        no: 'die beratende Person besitzt keine gültige Bescheinigung, die die andere Partei anerkennt',
      },
      'ask-consent': 'Wer antworten kann, wird vor der Beratung um Einwilligung gebeten.',
      'delete-after':
        'Die Aufzeichnung der Beratung wird spätestens {{days}} nach der Beratung gelöscht, es sei denn, das geltende Recht schreibt die Aufbewahrung vor.',
    },
  },
  disclosure: {
    name: 'Weitergabe von Daten',
    asks: 'Dürfen diese Daten diesem Empfänger gezeigt werden?',
    title: 'Übermittlung von Daten',
    matter: 'Weitergabe von Daten',
    effect: {
      permits: 'Daten dürfen von einer Partei an eine andere übermittelt werden',
      prohibits: 'Daten dürfen nicht von einer Partei an eine andere übermittelt werden',
      provides: 'für die Übermittlung von Daten von einer Partei an eine andere',
    },
    role: {
      from: 'die übermittelnde Partei',
      to: 'die Partei, die die Daten empfängt,',
    },
    in: {
      'ask-consent': 'Wer antworten kann, wird vor der Übermittlung um Einwilligung gebeten.',
    },
  },
  stock: {
    name: 'Gemeinsame Vorräte',
    asks: 'Darf dies dem gemeinsamen Vorrat entnommen oder zugeführt werden?',
    title: 'Bewegung von Beständen',
    matter: 'Bewegung gemeinsamer Vorräte',
    effect: {
      permits: 'Güter aus dem Bestand einer Partei dürfen zugunsten einer anderen bewegt werden',
      prohibits:
        'Güter aus dem Bestand einer Partei dürfen nicht zugunsten einer anderen bewegt werden',
      provides: 'für die Bewegung von Gütern aus dem Bestand einer Partei zugunsten einer anderen',
    },
    role: {
      from: 'die Partei, die die Güter abgibt,',
      to: 'die Partei, die die Güter erhält,',
    },
    in: {
      coverKept: {
        yes: 'die Partei, die die Güter abgibt, behält die Abdeckung, die sie ihrer eigenen Bevölkerung schuldet',
        no: 'die Partei, die die Güter abgibt, behält die Abdeckung, die sie ihrer eigenen Bevölkerung schuldet, nicht',
      },
    },
  },
  fleet: {
    name: 'Gemeinsame Fahrzeuge',
    asks: 'Darf dieses Fahrzeug der anderen Partei geliehen werden?',
    title: 'Verleih von Fahrzeugen',
    matter: 'Verleih eines Fahrzeugs',
    effect: {
      permits: 'Ein Fahrzeug darf von einer Partei an eine andere verliehen werden',
      prohibits: 'Ein Fahrzeug darf nicht von einer Partei an eine andere verliehen werden',
      provides: 'für den Verleih eines Fahrzeugs von einer Partei an eine andere',
    },
    role: {
      from: 'die verleihende Partei',
      to: 'die entleihende Partei',
    },
    in: {
      lightsAndSirens: {
        yes: 'das Fahrzeug ist mit Blaulicht und Martinshorn ausgerüstet',
        no: 'das Fahrzeug ist nicht mit Blaulicht und Martinshorn ausgerüstet',
      },
      coverKept: {
        yes: 'die verleihende Partei behält die Abdeckung, die sie ihrer eigenen Bevölkerung schuldet',
        no: 'die verleihende Partei behält die Abdeckung, die sie ihrer eigenen Bevölkerung schuldet, nicht',
      },
    },
  },
  training: {
    name: 'Ausbildung und Nachweise',
    asks: 'Wird dieser Nachweis von der anderen Partei anerkannt?',
    title: 'Fortbildung und Anerkennung von Bescheinigungen',
    matter: 'Anerkennung einer Ausbildung',
    effect: {
      permits: 'Eine von einer Partei ausgestellte Bescheinigung wird von einer anderen anerkannt',
      prohibits:
        'Eine von einer Partei ausgestellte Bescheinigung wird von einer anderen nicht anerkannt',
      provides:
        'für die Fortbildung und für Bescheinigungen, die eine Partei ausstellt und eine andere anerkennt',
    },
    role: {
      from: 'die ausstellende Partei',
      to: 'die anerkennende Partei',
    },
    in: {
      profession: {
        is: 'der Beruf der Person, der die Bescheinigung gehört, ist {{value}}',
        not: 'der Beruf der Person, der die Bescheinigung gehört, ist {{value}}',
      },
    },
  },
  funding: {
    name: 'Kosten',
    asks: 'Sind diese Kosten gedeckt, und durch wen?',
    title: 'Kosten und Finanzierung',
    matter: 'Finanzierung von Kosten',
    effect: {
      permits: 'Kosten dürfen nach diesem Abkommen von einer Partei an eine andere gezahlt werden',
      prohibits:
        'Kosten dürfen nicht nach diesem Abkommen von einer Partei an eine andere gezahlt werden',
      provides: 'für Kosten, die eine Partei nach diesem Abkommen an eine andere zahlt',
    },
    role: {
      from: 'die zahlende Partei',
      to: 'die Partei, die die Zahlung erhält,',
    },
  },
  target: {
    name: 'Ziele',
    asks: 'Was haben die Parteien zu erreichen versprochen?',
    title: 'Ziele',
    matter: 'Abweichung von einem Zielwert',
    effect: {
      permits: 'Von einem Ziel darf abgewichen werden',
      prohibits: 'Von einem Ziel darf nicht abgewichen werden',
      provides: 'für die Leistung, die die Parteien anstreben',
    },
  },
  governance: {
    name: 'Leitung',
    asks: 'Darf dies am Abkommen selbst getan werden?',
    title: 'Verwaltung dieses Abkommens',
    matter: 'Handlung, die das Abkommen selbst betrifft',
    effect: {
      permits: 'Eine institutionelle Handlung darf vorgenommen werden',
      prohibits: 'Eine institutionelle Handlung darf nicht vorgenommen werden',
      provides: 'für die Verwaltung dieses Abkommens',
    },
    about: {
      permits_one:
        'Folgende institutionelle Handlung, nämlich {{subject}}, darf vorgenommen werden',
      permits_other:
        'Jede der folgenden institutionellen Handlungen, nämlich {{subject}}, darf vorgenommen werden',
      prohibits_one:
        'Folgende institutionelle Handlung, nämlich {{subject}}, darf nicht vorgenommen werden',
      prohibits_other:
        'Keine der folgenden institutionellen Handlungen, nämlich {{subject}}, darf vorgenommen werden',
    },
  },
  obligation: {
    name: 'Verpflichtungen',
    asks: 'Wer schuldet was, und bis wann?',
    title: 'Pflichten der Parteien',
    matter: 'Verpflichtung der Parteien',
    effect: {
      permits: 'Eine Pflicht darf erfüllt werden',
      prohibits: 'Eine Pflicht darf nicht erfüllt werden',
      provides: 'für die Pflichten der Parteien',
    },
  },
  other: {
    name: 'Sonstiges',
    title: 'Sonstiges',
    effect: {
      permits: 'Was dieser Artikel betrifft, ist erlaubt',
      prohibits: 'Was dieser Artikel betrifft, ist verboten',
      provides: 'für das, was er betrifft',
    },
  },
}
