import { documentWords } from '#words/de/document.ts'
import { dutyWords } from '#words/de/duties.ts'
import type { articles as en } from '#words/en/articles.ts'
import type { Shape } from '#words/shape.ts'

const profession = {
  physician: 'Ärztin/Arzt',
  nurse: 'Pflegefachperson',
  paramedic: 'Notfallsanitäterin/Notfallsanitäter',
  'emergency-medical-technician': 'Rettungssanitäterin/Rettungssanitäter',
  driver: 'Fahrerin/Fahrer',
}

export const articles: Shape<typeof en> = {
  ...dutyWords,
  language: 'de',
  document: documentWords,
  number: 'Artikel {{number}}',
  paragraph: '({{number}})',
  point: '{{letter}})',
  points: { more: '{{text}};', last: '{{text}}.' },
  lead: {
    always: '{{stem}}.',
    one: '{{stem}}, wenn folgende Voraussetzung erfüllt ist: {{conditionCapital}}.',
    all: '{{stem}}, wenn alle folgenden Voraussetzungen erfüllt sind:',
  },
  except: {
    always:
      'Absatz 1 ist wirkungslos: Die Ausnahme davon hat keine Voraussetzungen und gilt daher immer.',
    one: 'Absatz 1 gilt nicht, wenn folgende Voraussetzung erfüllt ist: {{conditionCapital}}.',
    all: 'Absatz 1 gilt nicht, wenn alle folgenden Voraussetzungen erfüllt sind:',
  },
  provides: {
    none: 'Dieser Artikel gilt {{matter}}',
    one: 'Absatz {{first}} gilt {{matter}}',
    two: 'Die Absätze {{first}} und {{last}} gelten {{matter}}',
    more: 'Die Absätze {{first}} bis {{last}} gelten {{matter}}',
  },
  and: '{{list}} und {{last}}',
  or: '{{list}} oder {{last}}',
  nor: { separator: ', ', last: '{{list}} noch {{last}}' },
  no_one: 'nicht {{list}}',
  no_other: 'weder {{list}}',
  quoted: '„{{value}}“',
  atLeast: 'mindestens {{value}}',
  atMost: 'höchstens {{value}}',
  exactly: 'genau {{value}}',
  moreThan: 'mehr als {{value}}',
  lessThan: 'weniger als {{value}}',
  plain: {
    atLeast: 'mindestens {{value}}',
    atMost: 'höchstens {{value}}',
    moreThan: 'mehr als {{value}}',
    lessThan: 'weniger als {{value}}',
    exactly: 'genau {{value}}',
  },
  hours: '{{from}} Uhr oder später und vor {{to}} Uhr',
  hoursOvernight: '{{from}} Uhr oder später, oder vor {{to}} Uhr',
  outside: 'ein Ort außerhalb des Abkommens',
  party: 'die Partei „{{name}}“',
  place: { from: 'der Abfahrtsort', to: 'der Zielort', territory: 'der Ort des Geschehens' },
  decimal: ',',
  thousands: '.',
  date: '{{day}}. {{month}} {{year}}',
  firstOfMonth: '{{day}}. {{month}} {{year}}',
  month: {
    '1': 'Januar',
    '2': 'Februar',
    '3': 'März',
    '4': 'April',
    '5': 'Mai',
    '6': 'Juni',
    '7': 'Juli',
    '8': 'August',
    '9': 'September',
    '10': 'Oktober',
    '11': 'November',
    '12': 'Dezember',
  },
  quantity: {
    min_one: '{{value}} Minute',
    min_other: '{{value}} Minuten',
    h_one: '{{value}} Stunde',
    h_other: '{{value}} Stunden',
    d_one: '{{value}} Tag',
    d_other: '{{value}} Tage',
    mo_one: '{{value}} Monat',
    mo_other: '{{value}} Monate',
    a_one: '{{value}} Jahr',
    a_other: '{{value}} Jahre',
    km_one: '{{value}} Kilometer',
    km_other: '{{value}} Kilometer',
    '%': '{{value}} %',
    EUR: '{{value}} EUR',
    '1': '{{value}}',
  },
  within: {
    now: 'sofort',
    min_one: 'innerhalb von {{value}} Minute',
    min_other: 'innerhalb von {{value}} Minuten',
    h_one: 'innerhalb von {{value}} Stunde',
    h_other: 'innerhalb von {{value}} Stunden',
    d_one: 'innerhalb von {{value}} Tag',
    d_other: 'innerhalb von {{value}} Tagen',
  },
  every: {
    d_one: 'jeden Tag',
    d_other: 'alle {{value}} Tage',
    mo_one: 'jeden Monat',
    mo_other: 'alle {{value}} Monate',
  },
  period: {
    from: 'Dieser Artikel gilt ab dem {{day}}.',
    until: 'Dieser Artikel gilt bis einschließlich {{day}}.',
    both: 'Dieser Artikel gilt vom {{from}} bis einschließlich {{until}}.',
    known: 'Dieser Artikel wurde am {{day}} bekannt und hat vor diesem Tag keine Wirkung.',
    suspended: {
      safety:
        'Dieser Artikel ist durch Entscheidung folgender Stelle ab dem {{day}} aus Gründen der Sicherheit ausgesetzt: {{by}}. Von diesem Tag an erlaubt er nichts und begründet keine Pflicht, auch nicht in Fällen, die schon begonnen hatten. Angegebener Grund: „{{reason}}“.',
      begun:
        'Dieser Artikel ist durch Entscheidung folgender Stelle ab dem {{day}} ausgesetzt: {{by}}. In Fällen, die von diesem Tag an beginnen, erlaubt er nichts und begründet keine Pflicht; Fälle, die vorher begonnen haben, gehen unverändert weiter. Angegebener Grund: „{{reason}}“.',
      prohibits:
        'Dieser Artikel ist durch Entscheidung folgender Stelle ab dem {{day}} ausgesetzt: {{by}}. Die Aussetzung hebt das Verbot nicht auf. Angegebener Grund: „{{reason}}“.',
    },
    diverges: {
      permits:
        'Eine Abweichung vom authentischen Text ist angezeigt. Bis sie geklärt ist, erlaubt dieser Artikel nichts und begründet keine Pflicht; was er erlauben würde, ist nicht entscheidbar. Angezeigte Abweichung: „{{note}}“.',
      prohibits:
        'Eine Abweichung vom authentischen Text ist angezeigt. Bis sie geklärt ist, verbietet dieser Artikel ungeachtet seiner Voraussetzungen, ausgenommen jene, die eine Partei nennen. Angezeigte Abweichung: „{{note}}“.',
      provides:
        'Eine Abweichung vom authentischen Text ist angezeigt. Bis sie geklärt ist, begründet dieser Artikel keine Pflicht. Angezeigte Abweichung: „{{note}}“.',
    },
    unknownKind:
      'Diese Fassung kann Artikel der Art „{{kind}}“ nicht auswerten. Der Artikel erlaubt nichts und begründet keine Pflicht.',
  },
  answer: { permitted: 'Erlaubt', refused: 'Abgelehnt', undetermined: 'Nicht entscheidbar' },
  why: {
    permitted: 'Das Abkommen erlaubt dies.',
    prohibited: 'Das Abkommen verbietet dies.',
    'nothing-permits': 'Kein Artikel erlaubt dies.',
    'fact-unknown': 'Die Antwort hängt von etwas ab, das nicht bekannt ist.',
    'cannot-evaluate': 'Ein Artikel, von dem dies abhängt, kann nicht ausgewertet werden.',
  },
  obstacle: {
    'not-in-force-yet': 'noch nicht in Kraft',
    'no-longer-in-force': 'nicht mehr in Kraft',
    suspended: 'ausgesetzt',
    'unknown-kind': 'von einer Art, die diese Version nicht kennt',
    diverges: 'strittig',
    stage: 'das Abkommen ist nicht in Kraft',
    'other-parties': 'das Abkommen bindet diese Parteien nicht',
    'other-version': 'für diesen Fall gilt eine andere Fassung',
    'party-not-bound-yet': 'eine der Parteien war noch nicht gebunden',
    'party-has-left': 'eine der Parteien ist nicht mehr gebunden',
  },
  kind: {
    triage: {
      permits: 'Ein Triageverfahren darf angewendet werden',
      prohibits: 'Ein Triageverfahren darf nicht angewendet werden',
      provides: 'für die Triage',
    },
    protocol: {
      permits: 'Eine verletzte Person darf versorgt werden',
      prohibits: 'Eine verletzte Person darf nicht versorgt werden',
      provides: 'für die Versorgung einer verletzten Person',
    },
    route: {
      permits: 'Ein Fahrzeug darf die Grenze von einer Partei zu einer anderen überqueren',
      prohibits: 'Ein Fahrzeug darf die Grenze von einer Partei zu einer anderen nicht überqueren',
      provides: 'für den Grenzübertritt eines Fahrzeugs',
    },
    waiver: {
      permits:
        'Eine Person, die von einer Partei kommt, darf ohne weitere Genehmigung eine Handlung im Gebiet einer anderen Partei vornehmen',
      prohibits:
        'Eine Person, die von einer Partei kommt, darf keine Handlung im Gebiet einer anderen Partei vornehmen',
      provides:
        'für Handlungen, die eine Person, die von einer Partei kommt, im Gebiet einer anderen Partei vornimmt',
    },
    liability: {
      permits:
        'Eine Handlung im Gebiet einer anderen Partei fällt unter die Haftungsregeln dieses Abkommens',
      prohibits:
        'Eine Handlung im Gebiet einer anderen Partei fällt nicht unter die Haftungsregeln dieses Abkommens',
      provides: 'für die Haftung für eine Handlung im Gebiet einer anderen Partei',
    },
    transfer: {
      permits: 'Eine verletzte Person darf von einer Partei zu einer anderen verlegt werden',
      prohibits:
        'Eine verletzte Person darf nicht von einer Partei zu einer anderen verlegt werden',
      provides: 'für die Verlegung einer verletzten Person von einer Partei zu einer anderen',
    },
    handoff: {
      permits:
        'Die Versorgung einer verletzten Person darf von einer Partei an eine andere übergeben werden',
      prohibits:
        'Die Versorgung einer verletzten Person darf nicht von einer Partei an eine andere übergeben werden',
      provides: 'für die Übergabe einer verletzten Person von einer Partei an eine andere',
    },
    telemedicine: {
      permits:
        'Eine Fachkraft einer Partei darf eine Fachkraft einer anderen Partei aus der Ferne beraten',
      prohibits:
        'Eine Fachkraft einer Partei darf eine Fachkraft einer anderen Partei nicht aus der Ferne beraten',
      provides:
        'für die Beratung einer Fachkraft einer Partei durch eine Fachkraft einer anderen Partei aus der Ferne',
    },
    disclosure: {
      permits: 'Daten dürfen von einer Partei an eine andere übermittelt werden',
      prohibits: 'Daten dürfen nicht von einer Partei an eine andere übermittelt werden',
      provides: 'für die Übermittlung von Daten von einer Partei an eine andere',
    },
    stock: {
      permits: 'Güter aus dem Bestand einer Partei dürfen zugunsten einer anderen bewegt werden',
      prohibits:
        'Güter aus dem Bestand einer Partei dürfen nicht zugunsten einer anderen bewegt werden',
      provides: 'für die Bewegung von Gütern aus dem Bestand einer Partei zugunsten einer anderen',
    },
    fleet: {
      permits: 'Ein Fahrzeug darf von einer Partei an eine andere verliehen werden',
      prohibits: 'Ein Fahrzeug darf nicht von einer Partei an eine andere verliehen werden',
      provides: 'für den Verleih eines Fahrzeugs von einer Partei an eine andere',
    },
    training: {
      permits: 'Eine von einer Partei ausgestellte Bescheinigung wird von einer anderen anerkannt',
      prohibits:
        'Eine von einer Partei ausgestellte Bescheinigung wird von einer anderen nicht anerkannt',
      provides:
        'für die Fortbildung und für Bescheinigungen, die eine Partei ausstellt und eine andere anerkennt',
    },
    funding: {
      permits: 'Kosten dürfen nach diesem Abkommen von einer Partei an eine andere gezahlt werden',
      prohibits:
        'Kosten dürfen nicht nach diesem Abkommen von einer Partei an eine andere gezahlt werden',
      provides: 'für Kosten, die eine Partei nach diesem Abkommen an eine andere zahlt',
    },
    target: {
      permits: 'Von einem Ziel darf abgewichen werden',
      prohibits: 'Von einem Ziel darf nicht abgewichen werden',
      provides: 'für die Leistung, die die Parteien anstreben',
    },
    governance: {
      permits: 'Eine institutionelle Handlung darf vorgenommen werden',
      prohibits: 'Eine institutionelle Handlung darf nicht vorgenommen werden',
      provides: 'für die Verwaltung dieses Abkommens',
    },
    obligation: {
      permits: 'Eine Pflicht darf erfüllt werden',
      prohibits: 'Eine Pflicht darf nicht erfüllt werden',
      provides: 'für die Pflichten der Parteien',
    },
    other: {
      permits: 'Was dieser Artikel betrifft, ist erlaubt',
      prohibits: 'Was dieser Artikel betrifft, ist verboten',
      provides: 'für das, was er betrifft',
    },
  },
  about: {
    triage: {
      permits_one: 'Das Triageverfahren {{subject}} darf angewendet werden',
      permits_other: 'Jedes der Triageverfahren {{subject}} darf angewendet werden',
      prohibits_one: 'Das Triageverfahren {{subject}} darf nicht angewendet werden',
      prohibits_other: 'Keines der Triageverfahren {{subject}} darf angewendet werden',
    },
    waiver: {
      permits_one:
        'Folgende Handlung, nämlich {{subject}}, darf eine Person, die von einer Partei kommt, ohne weitere Genehmigung im Gebiet einer anderen Partei vornehmen',
      permits_other:
        'Jede der folgenden Handlungen, nämlich {{subject}}, darf eine Person, die von einer Partei kommt, ohne weitere Genehmigung im Gebiet einer anderen Partei vornehmen',
      prohibits_one:
        'Folgende Handlung, nämlich {{subject}}, darf eine Person, die von einer Partei kommt, im Gebiet einer anderen Partei nicht vornehmen',
      prohibits_other:
        'Keine der folgenden Handlungen, nämlich {{subject}}, darf eine Person, die von einer Partei kommt, im Gebiet einer anderen Partei vornehmen',
    },
    liability: {
      permits_one:
        'Folgende Handlung, nämlich {{subject}}, fällt unter die Haftungsregeln dieses Abkommens',
      permits_other:
        'Jede der folgenden Handlungen, nämlich {{subject}}, fällt unter die Haftungsregeln dieses Abkommens',
      prohibits_one:
        'Folgende Handlung, nämlich {{subject}}, fällt nicht unter die Haftungsregeln dieses Abkommens',
      prohibits_other:
        'Keine der folgenden Handlungen, nämlich {{subject}}, fällt unter die Haftungsregeln dieses Abkommens',
    },
    governance: {
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
  in: {
    route: { localTime: { is: 'die Ortszeit am Grenzübertritt ist {{value}}' } },
    waiver: { localTime: { is: 'die Ortszeit am Ort der Handlung ist {{value}}' } },
    transfer: {
      repatriate:
        '{{by}} stellt sicher, dass die verletzte Person {{withinDays}} nach Hause zurückkehrt.',
      'ask-consent': 'Wer antworten kann, wird vor der Abfahrt um Einwilligung gebeten.',
    },
    handoff: {
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
    telemedicine: {
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
    disclosure: {
      'ask-consent': 'Wer antworten kann, wird vor der Übermittlung um Einwilligung gebeten.',
    },
    fleet: {
      lightsAndSirens: {
        yes: 'das Fahrzeug ist mit Blaulicht und Martinshorn ausgerüstet',
        no: 'das Fahrzeug ist nicht mit Blaulicht und Martinshorn ausgerüstet',
      },
      coverKept: {
        yes: 'die verleihende Partei behält die Abdeckung, die sie ihrer eigenen Bevölkerung schuldet',
        no: 'die verleihende Partei behält die Abdeckung, die sie ihrer eigenen Bevölkerung schuldet, nicht',
      },
    },
    stock: {
      coverKept: {
        yes: 'die Partei, die die Güter abgibt, behält die Abdeckung, die sie ihrer eigenen Bevölkerung schuldet',
        no: 'die Partei, die die Güter abgibt, behält die Abdeckung, die sie ihrer eigenen Bevölkerung schuldet, nicht',
      },
    },
    training: {
      profession: {
        is: 'der Beruf der Person, der die Bescheinigung gehört, ist {{value}}',
        not: 'der Beruf der Person, der die Bescheinigung gehört, ist {{value}}',
      },
    },
  },
  remains: {
    repatriate:
      '{{by}} stellt sicher, dass der Leichnam der verstorbenen Person {{withinDays}} nach Hause zurückkehrt.',
  },
  role: {
    route: {
      from: 'die Partei, deren Gebiet verlassen wird,',
      to: 'die Partei, in deren Gebiet eingereist wird,',
    },
    waiver: {
      from: 'die Partei, von der die Person kommt,',
      territory: 'die Partei, in deren Gebiet die Handlung vorgenommen wird,',
    },
    liability: {
      from: 'die Partei, von der die handelnde Person kommt,',
      territory: 'die Partei, in deren Gebiet die Handlung vorgenommen wird,',
    },
    transfer: {
      from: 'die Partei, von der die verletzte Person abfährt,',
      to: 'die aufnehmende Partei',
    },
    handoff: { from: 'die übergebende Partei', to: 'die übernehmende Partei' },
    stock: { from: 'die Partei, die die Güter abgibt,', to: 'die Partei, die die Güter erhält,' },
    telemedicine: { from: 'die beratende Partei', to: 'die beratene Partei' },
    disclosure: { from: 'die übermittelnde Partei', to: 'die Partei, die die Daten empfängt,' },
    fleet: { from: 'die verleihende Partei', to: 'die entleihende Partei' },
    training: { from: 'die ausstellende Partei', to: 'die anerkennende Partei' },
    funding: { from: 'die zahlende Partei', to: 'die Partei, die die Zahlung erhält,' },
  },
  fact: {
    from: 'Abgebende Partei',
    to: 'Aufnehmende Partei',
    territory: 'Gebiet',
    category: 'Sichtungskategorie',
    needs: 'Benötigte Versorgung',
    phase: 'Phase der Versorgung',
    vulnerable: 'Schutzbedürftige Gruppe',
    lacking: 'Was fehlt',
    ageYears: 'Alter',
    unaccompaniedMinor: 'Unbegleitete minderjährige Person',
    vehicle: 'Fahrzeug',
    lightsAndSirens: 'Blaulicht und Martinshorn',
    profession: 'Beruf',
    act: 'Handlung',
    advised: 'Beruf der beratenen Person',
    medicine: 'Betäubungsmittel',
    certified: 'Anerkannte Bescheinigung',
    crossing: 'Grenzübergang',
    crossingState: 'Zustand des Grenzübergangs',
    localTime: 'Ortszeit',
    nationalOrder: 'Nationale Anordnung',
    announced: 'Ankündigung',
    enRoute: 'Unterwegs',
    minutesSooner: 'Zeitgewinn',
    roomAtHome: 'Platz bei der abgebenden Partei',
    reserveKept: 'Reserve des aufnehmenden Krankenhauses',
    accepted: 'Annahme',
    returning: 'Rückkehr',
    consent: 'Einwilligung',
    familyTogether: 'Familie zusammen',
    threatened: 'Bedrohte Person',
    contaminated: 'Kontamination',
    dataCategory: 'Daten',
    purpose: 'Zweck',
    recipient: 'Empfänger',
    level: 'Personenbezug der Daten',
    retentionDays: 'Aufbewahrung',
    method: 'Triageverfahren',
    methodSigned: 'Unterschrift für das Verfahren',
    crisisDeclared: 'Krisenbefugnisse',
    casualties: 'Zahl der Verletzten',
    item: 'Güter',
    movement: 'Bestandsbewegung',
    stockSharePercent: 'Anteil am Bestand',
    coverKept: 'Eigene Abdeckung',
    loanHours: 'Dauer der Leihe',
    certificate: 'Bescheinigung',
    certificateMonths: 'Zeit seit Ausstellung der Bescheinigung',
    cost: 'Kosten',
    amountEur: 'Betrag',
    targetReached: 'Ziel erreicht',
    institutionalAct: 'Institutionelle Handlung',
    crisisDays: 'Beantragte Tage der Krisenbefugnisse',
    crisisDaysUsed: 'Genutzte Tage der Krisenbefugnisse',
    noticeDays: 'Ankündigungsfrist',
    consentingPercent: 'Anteil der zustimmenden Parteien',
  },
  holds: {
    party: { is: '{{role}} ist {{value}}', not: '{{role}} ist {{value}}' },
    category: {
      is: 'die Sichtungskategorie der verletzten Person ist {{value}}',
      not: 'die Sichtungskategorie der verletzten Person ist {{value}}',
    },
    needs: {
      any_one: 'die verletzte Person benötigt Folgendes: {{value}}',
      any_other: 'die verletzte Person benötigt mindestens eines von Folgendem: {{value}}',
      all: 'die verletzte Person benötigt all dies: {{value}}',
      none_one: 'die verletzte Person benötigt Folgendes nicht: {{value}}',
      none_other: 'die verletzte Person benötigt nichts von Folgendem: {{value}}',
    },
    phase: {
      is: 'die Phase der Versorgung ist {{value}}',
      not: 'die Phase der Versorgung ist {{value}}',
    },
    vulnerable: {
      any_one:
        'die verletzte Person gehört sicher oder möglicherweise zu folgender Gruppe: {{value}}',
      any_other:
        'die verletzte Person gehört sicher oder möglicherweise zu mindestens einer der folgenden Gruppen: {{value}}',
      all: 'die verletzte Person gehört sicher oder möglicherweise zu allen folgenden Gruppen: {{value}}',
      none_one: 'die verletzte Person gehört nicht zu folgender Gruppe: {{value}}',
      none_other: 'die verletzte Person gehört zu keiner der folgenden Gruppen: {{value}}',
    },
    lacking: {
      any: 'am Ort der Versorgung ist {{value}} vorhanden',
      all: 'am Ort der Versorgung ist {{value}} vorhanden',
      none_one: 'am Ort der Versorgung ist Folgendes vorhanden: {{value}}',
      none_other: 'am Ort der Versorgung fehlt nichts von Folgendem: {{value}}',
    },
    ageYears: { is: 'das Alter der verletzten Person beträgt {{value}}' },
    unaccompaniedMinor: {
      yes: 'die Aufzeichnungen nennen die verletzte Person als Minderjährige, für die niemand der Anwesenden einsteht',
      no: 'die Aufzeichnungen nennen die verletzte Person nicht als Minderjährige, für die niemand der Anwesenden einsteht',
    },
    vehicle: { is: 'die Fahrzeugart ist {{value}}', not: 'die Fahrzeugart ist {{value}}' },
    lightsAndSirens: {
      yes: 'das Fahrzeug nutzt Blaulicht und Martinshorn',
      no: 'das Fahrzeug nutzt Blaulicht und Martinshorn nicht',
    },
    profession: {
      is: 'der Beruf der handelnden Person ist {{value}}',
      not: 'der Beruf der handelnden Person ist {{value}}',
    },
    act: { is: 'die Handlung ist {{value}}', not: 'die Handlung ist {{value}}' },
    advised: {
      is: 'der Beruf der beratenen Person ist {{value}}',
      not: 'der Beruf der beratenen Person ist {{value}}',
    },
    medicine: {
      is: 'das Betäubungsmittel gehört zur Gruppe {{value}}',
      not: 'die Gruppe des Betäubungsmittels ist {{value}}',
    },
    certified: {
      yes: 'die handelnde Person besitzt eine gültige Bescheinigung, die die andere Partei anerkennt',
      no: 'die handelnde Person besitzt keine gültige Bescheinigung, die die andere Partei anerkennt',
    },
    crossing: {
      is: 'der benutzte Grenzübergang ist {{value}}',
      not: 'der benutzte Grenzübergang ist {{value}}',
    },
    crossingState: {
      is: 'der Zustand des Grenzübergangs ist {{value}}',
      not: 'der Zustand des Grenzübergangs ist {{value}}',
    },
    localTime: { is: 'die Ortszeit ist {{value}}' },
    nationalOrder: {
      yes: 'eine nationale Anordnung schließt den Grenzübergang auch für den medizinischen Verkehr',
      no: 'keine nationale Anordnung schließt den Grenzübergang für den medizinischen Verkehr',
    },
    announced: {
      yes: 'die andere Leitstelle wurde vor Erreichen der Grenze benachrichtigt',
      no: 'die andere Leitstelle wurde vor Erreichen der Grenze nicht benachrichtigt',
    },
    enRoute: {
      yes: 'die verletzte Person ist abgefahren und noch nicht angekommen',
      no: 'die verletzte Person ist nicht abgefahren oder bereits angekommen',
    },
    minutesSooner: {
      sooner:
        'die verletzte Person kommt {{value}} früher an als am besten Ort der abgebenden Partei',
      later:
        'die verletzte Person kommt {{value}} später an als am besten Ort der abgebenden Partei',
      same: {
        atLeast:
          'die verletzte Person kommt nicht später an als am besten Ort der abgebenden Partei',
        atMost:
          'die verletzte Person kommt nicht früher an als am besten Ort der abgebenden Partei',
        moreThan: 'die verletzte Person kommt früher an als am besten Ort der abgebenden Partei',
        lessThan: 'die verletzte Person kommt später an als am besten Ort der abgebenden Partei',
      },
    },
    roomAtHome: {
      yes: 'der für die benötigte Versorgung beste Ort der abgebenden Partei hat Platz',
      no: 'der für die benötigte Versorgung beste Ort der abgebenden Partei hat keinen Platz',
    },
    reserveKept: {
      yes: 'das aufnehmende Krankenhaus behält die Plätze, die es für die eigene Bevölkerung freihält',
      no: 'das aufnehmende Krankenhaus müsste Plätze belegen, die es für die eigene Bevölkerung freihält',
    },
    accepted: {
      yes: 'die aufnehmende Partei hat die Anfrage angenommen, und sei es durch Schweigen, das als Annahme gilt',
      no: 'die aufnehmende Partei hat die Anfrage nicht angenommen, auch nicht durch Schweigen, das als Annahme gilt',
    },
    returning: {
      yes: 'die verletzte Person kehrt zu der Partei zurück, von der sie gebracht wurde',
      no: 'die verletzte Person kehrt nicht zu der Partei zurück, von der sie gebracht wurde',
    },
    consent: {
      is: 'die Einwilligung der betroffenen Person ist vermerkt als {{value}}',
      not_one: 'die Einwilligung der betroffenen Person ist nicht vermerkt als {{list}}',
      not_other: 'die Einwilligung der betroffenen Person ist vermerkt als {{value}}',
    },
    familyTogether: {
      yes: 'ein Elternteil, ein Vormund oder ein Kind der verletzten Person fährt mit, oder es ist niemand davon bekannt',
      no: 'ein Elternteil, ein Vormund oder ein Kind der verletzten Person ist bekannt und fährt nicht mit',
    },
    threatened: {
      yes: 'den Aufzeichnungen zufolge fürchtet die verletzte Person diejenigen, die am Zielort die Macht haben',
      no: 'die Aufzeichnungen sagen nicht, dass die verletzte Person diejenigen fürchtet, die am Zielort die Macht haben',
    },
    contaminated: {
      yes: 'den Aufzeichnungen zufolge ist die verletzte Person sicher oder möglicherweise kontaminiert',
      no: 'die Aufzeichnungen sagen nicht, dass die verletzte Person sicher oder möglicherweise kontaminiert ist',
    },
    dataCategory: {
      is: 'die Kategorie der Daten ist {{value}}',
      not: 'die Kategorie der Daten ist {{value}}',
    },
    purpose: {
      is: 'die Übermittlung dient folgendem Zweck: {{value}}',
      not_one: 'die Übermittlung dient nicht folgendem Zweck: {{list}}',
      not_other: 'die Übermittlung dient keinem der folgenden Zwecke: {{list}}',
    },
    recipient: {
      is: 'die empfangende Stelle gehört zur Gruppe {{value}}',
      not: 'die Gruppe, zu der die empfangende Stelle gehört, ist {{value}}',
    },
    level: { is: 'die Daten sind {{value}}', not: 'die Daten sind {{value}}' },
    retentionDays: { is: 'die Daten werden {{value}} aufbewahrt' },
    method: { is: 'das Triageverfahren ist {{value}}', not: 'das Triageverfahren ist {{value}}' },
    methodSigned: {
      yes: 'die ärztliche Leitung hat für das Triageverfahren unterschrieben',
      no: 'die ärztliche Leitung hat nicht für das Triageverfahren unterschrieben',
    },
    crisisDeclared: {
      yes: 'die Krisenbefugnisse sind erklärt und nicht erloschen',
      no: 'es sind keine Krisenbefugnisse erklärt, oder sie sind erloschen',
    },
    casualties: { is: 'die Zahl der verletzten Personen beträgt {{value}}' },
    item: { is: 'die Güter sind {{value}}', not: 'die Güter sind {{value}}' },
    movement: {
      is: 'die Bestandsbewegung ist {{value}}',
      not: 'die Bestandsbewegung ist {{value}}',
    },
    stockSharePercent: { is: 'die entnommene Menge beträgt {{value}} des Bestands' },
    coverKept: {
      yes: 'die Partei, die die Güter oder das Fahrzeug stellt, behält die Abdeckung, die sie ihrer eigenen Bevölkerung schuldet',
      no: 'die Partei, die die Güter oder das Fahrzeug stellt, behält die Abdeckung, die sie ihrer eigenen Bevölkerung schuldet, nicht',
    },
    loanHours: { is: 'die Leihe dauert {{value}}' },
    certificate: {
      is: 'die Bescheinigung betrifft {{value}}',
      not_one: 'die Bescheinigung betrifft nicht {{list}}',
      not_other: 'die Bescheinigung betrifft nichts von Folgendem: {{list}}',
    },
    certificateMonths: { is: 'die Zeit seit Ausstellung der Bescheinigung beträgt {{value}}' },
    cost: {
      is: 'die Kosten betreffen {{value}}',
      not_one: 'die Kosten betreffen nicht {{list}}',
      not_other: 'die Kosten betreffen nichts von Folgendem: {{list}}',
    },
    amountEur: { is: 'der Betrag beläuft sich auf {{value}}' },
    targetReached: {
      yes: 'nach den öffentlichen Zahlen wurde das vereinbarte Ziel erreicht',
      no: 'nach den öffentlichen Zahlen wurde das vereinbarte Ziel nicht erreicht',
    },
    institutionalAct: {
      is: 'die institutionelle Handlung ist {{value}}',
      not: 'die institutionelle Handlung ist {{value}}',
    },
    crisisDays: { is: 'die beantragte Dauer der Krisenbefugnisse beträgt {{value}}' },
    crisisDaysUsed: {
      is: 'in den vorangegangenen zwölf Monaten galten Krisenbefugnisse insgesamt {{value}}',
    },
    noticeDays: { is: 'die eingehaltene Ankündigungsfrist beträgt {{value}}' },
    consentingPercent: { is: 'der Anteil der Parteien, die zugestimmt haben, beträgt {{value}}' },
  },
  value: {
    phase: {
      emergency: 'Notfallversorgung',
      secondary: 'Weiterversorgung',
      rehabilitation: 'Rehabilitation',
    },
    vulnerable: dutyWords.group,
    lacking: dutyWords.resource,
    vehicle: {
      ambulance: 'Rettungswagen',
      'mobile-icu': 'Intensivtransportwagen',
      'physician-vehicle': 'Notarzteinsatzfahrzeug',
      helicopter: 'Hubschrauber',
      bus: 'Bus',
      'private-vehicle': 'Privatfahrzeug',
    },
    profession,
    advised: profession,
    act: {
      drive: 'Fahren',
      'basic-care': 'Basisversorgung',
      'advanced-care': 'erweiterte Versorgung',
      intubation: 'Intubation',
      surgery: 'Operation',
      'controlled-medicine': 'Umgang mit Betäubungsmitteln (Mitführen oder Geben)',
      handover: 'Übergabe',
      telemedicine: 'Beratung aus der Ferne',
    },
    medicine: {
      opioid: 'Opioide',
      ketamine: 'Ketamin',
      benzodiazepine: 'Benzodiazepine',
      'other-controlled': 'andere Betäubungsmittel',
    },
    crossingState: { open: 'offen', restricted: 'eingeschränkt', closed: 'geschlossen' },
    consent: {
      given: 'erteilt',
      refused: 'verweigert',
      incapable: 'nicht entscheidungsfähig',
      'not-asked': 'noch nicht gefragt',
    },
    dataCategory: {
      operational: 'Einsatzdaten',
      triage: 'Triagedaten',
      'clinical-minimum': 'medizinisches Minimum',
      'clinical-full': 'vollständige Krankenakte',
      identity: 'Identität',
      contact: 'Kontaktdaten',
      preference: 'Wünsche',
      insurance: 'Versicherung',
      capacity: 'Kapazität der Krankenhäuser',
      statistics: 'Statistik',
    },
    purpose: {
      treatment: 'Behandlung',
      coordination: 'Koordination',
      billing: 'Abrechnung',
      oversight: 'Aufsicht',
      tracing: 'Suche nach Angehörigen',
      research: 'Forschung',
      'public-information': 'Unterrichtung der Öffentlichkeit',
      'border-control': 'Grenzkontrolle',
      'law-enforcement': 'Strafverfolgung',
      military: 'militärische Nutzung',
    },
    recipient: {
      dispatcher: 'Leitstellen',
      crew: 'Besatzungen',
      coordinator: 'Krankenhauskoordination',
      clinician: 'Behandelnde',
      liaison: 'Verbindungspersonen',
      auditor: 'Prüfstellen',
      'data-monitor': 'Datenaufsicht',
      'tracing-officer': 'Suchbeauftragte',
      payer: 'Kostenträger',
      public: 'Öffentlichkeit',
      'border-guard': 'Grenzschutz',
      police: 'Polizei',
      'armed-forces': 'Streitkräfte',
    },
    level: {
      identified: 'personenbezogen',
      pseudonymised: 'pseudonymisiert',
      aggregated: 'zusammengefasst',
    },
    item: dutyWords.item,
    movement: {
      draw: 'eine Entnahme',
      deposit: 'eine Einlagerung',
      exchange: 'ein Tausch',
      inspect: 'eine Besichtigung',
    },
    certificate: {
      'prehospital-trauma': 'präklinische Traumaversorgung',
      'advanced-life-support': 'erweiterte lebensrettende Maßnahmen',
      decontamination: 'Dekontamination',
      'cross-border-driving': 'grenzüberschreitendes Fahren',
      'triage-officer': 'Aufgaben der Sichtungsleitung',
      'controlled-medicines': 'Betäubungsmittel',
    },
    cost: {
      transport: 'Transport',
      treatment: 'Behandlung',
      medicines: 'Arzneimittel',
      repatriation: 'Rückführung',
      rehabilitation: 'Rehabilitation',
      training: 'Fortbildung',
      stock: 'Bestand',
      exercise: 'Übungen',
    },
    institutionalAct: {
      'declare-crisis': 'die Erklärung von Krisenbefugnissen',
      'extend-crisis': 'die Verlängerung von Krisenbefugnissen',
      'issue-order': 'der Erlass einer nationalen Anordnung',
      amend: 'die Änderung dieses Abkommens',
      suspend: 'eine Aussetzung',
      'suspend-for-safety': 'eine Aussetzung aus Gründen der Sicherheit',
      withdraw: 'der Rücktritt einer Partei',
      accede: 'der Beitritt einer Partei',
      appoint: 'eine Ernennung',
    },
    method: {
      start: 'START',
      jumpstart: 'JumpSTART',
      tst: 'Ten Second Triage',
      salt: 'SALT',
      mitt: 'MITT',
      'bcd-sieve': 'Bomb casualty sieve',
      mptt: 'MPTT',
      'mptt-24': 'MPTT-24',
      'naru-sieve': 'NARU Sieve',
      'military-sieve': 'Military sieve',
      'triage-sort': 'Triage sort',
      careflight: 'CareFlight',
      mimms: 'MIMMS',
    },
  },
}
