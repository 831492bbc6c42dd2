import type { law as en } from '#words/en/law.ts'
import type { Shape } from '#words/shape.ts'

const group = {
  child: 'Kinder',
  pregnant: 'Schwangere',
  'older-person': 'ältere Menschen',
  'person-with-disability': 'Menschen mit Behinderung',
  'displaced-person': 'Vertriebene',
  detainee: 'Personen in Haft',
}

const resource = {
  ct: 'Computertomograph',
  'x-ray': 'Röntgengerät',
  ultrasound: 'Ultraschallgerät',
  laboratory: 'Labor',
  surgeon: 'chirurgische Fachkraft',
  anaesthetist: 'anästhesiologische Fachkraft',
  theatre: 'Operationssaal',
  ventilator: 'Beatmungsgerät',
  oxygen: 'Sauerstoff',
  blood: 'Blut zur Transfusion',
  interpreter: 'Sprachmittlung',
}

const item = {
  'blood-products': 'Blutprodukte',
  ventilators: 'Beatmungsgeräte',
  tourniquets: 'Tourniquets',
  'burn-dressings': 'Brandwundenverbände',
  antidotes: 'Gegengifte',
  'protective-equipment': 'Schutzausrüstung',
  medicines: 'Arzneimittel',
  stretchers: 'Tragen',
}

const profession = {
  physician: 'Ärztin/Arzt',
  nurse: 'Pflegefachperson',
  paramedic: 'Notfallsanitäterin/Notfallsanitäter',
  'emergency-medical-technician': 'Rettungssanitäterin/Rettungssanitäter',
  driver: 'Fahrerin/Fahrer',
}

export const law: Shape<typeof en> = {
  draft: {
    kind: {
      triage: 'Sichtung',
      protocol: 'Versorgung vor Ort',
      route: 'Wege',
      waiver: 'Handlungen im anderen Gebiet',
      liability: 'Haftung',
      transfer: 'Verlegung',
      handoff: 'Übergabe',
      telemedicine: 'Beratung aus der Ferne',
      disclosure: 'Weitergabe von Daten',
      stock: 'Gemeinsame Vorräte',
      fleet: 'Gemeinsame Fahrzeuge',
      training: 'Ausbildung und Nachweise',
      funding: 'Kosten',
      target: 'Ziele',
      governance: 'Leitung',
      obligation: 'Verpflichtungen',
      other: 'Sonstiges',
    },
    asks: {
      triage: 'Darf dieses Sichtungsverfahren in diesem Gebiet verwendet werden?',
      protocol: 'Was gehört hier zur Versorgung vor Ort?',
      route: 'Darf dieses Fahrzeug hier über die Grenze?',
      waiver: 'Darf diese Person dies im anderen Gebiet tun?',
      liability: 'Wer haftet, wenn ein Schaden entsteht?',
      transfer: 'Darf dieser Patient zur anderen Partei gebracht werden?',
      handoff: 'Darf der Patient in die Hände der anderen Partei übergehen?',
      telemedicine: 'Darf diese Person Kollegen auf der anderen Seite beraten?',
      disclosure: 'Dürfen diese Daten diesem Empfänger gezeigt werden?',
      stock: 'Darf dies dem gemeinsamen Vorrat entnommen oder zugeführt werden?',
      fleet: 'Darf dieses Fahrzeug der anderen Partei geliehen werden?',
      training: 'Wird dieser Nachweis von der anderen Partei anerkannt?',
      funding: 'Sind diese Kosten gedeckt, und durch wen?',
      target: 'Was haben die Parteien zu erreichen versprochen?',
      governance: 'Darf dies am Abkommen selbst getan werden?',
      obligation: 'Wer schuldet was, und bis wann?',
    },
    text: {
      inForce: 'Wie angewandt',
      draft: 'Entwurf',
      filed: 'Eingereicht',
    },
    fact: {
      unknown: 'nicht bekannt',
      yes: 'ja',
      no: 'nein',
      none: 'nichts davon',
      some: 'diese',
    },
    unit: {
      '1': '',
      a: 'Jahre',
      min: 'Minuten',
      h: 'Stunden',
      d: 'Tage',
      mo: 'Monate',
      '%': '%',
      EUR: 'Euro',
      km: 'Kilometer',
    },
    ask: {
      question: 'Die Frage',
      kind: 'Worum geht es?',
      of: 'Welcher Text wird gefragt?',
      moment: 'Zu welchem Zeitpunkt?',
      now: 'Jetzt',
      other: 'Zu einem anderen Zeitpunkt',
      at: 'Wann es getan wird',
      began: 'Wann der Fall begann',
      facts: 'Was bekannt ist',
      allUnknown: 'Nichts ist bekannt',
      silent: 'Wie wo die Akte schweigt',
      hangs: 'daran hängt die Antwort',
      noText: 'Dieser Text ist nicht auf diesem Gerät.',
      noTextHow:
        'Ein Entwurf kann dort gefragt werden, wo er liegt. Der angewandte Text kann überall gefragt werden.',
      inForceInstead: 'Den angewandten Text fragen',
      asIf: 'Beantwortet, als wäre der Entwurf in Kraft.',
      lacks: 'Es hängt von dem ab, was nicht bekannt ist',
      rests: 'Beruht auf',
      nearest: 'Nichts erlaubt es; am nächsten kamen',
      duties: 'Pflichten, die damit einhergehen',
      tips: 'Was die Antwort geändert hätte',
      tipFact: 'Wäre dies so',
      tipAnswer: 'wäre die Antwort',
      more: 'und {{count}} weitere',
      tree: 'Die Artikel neben den Tatsachen',
      noArticles: 'Kein Artikel dieses Textes spricht von einer solchen Frage.',
      applied: 'Galten ({{count}})',
      nearly: 'Galten beinahe ({{count}}): eines stand im Weg',
      others: 'Galten nicht ({{count}})',
      failed: '{{condition}}. Bekannt: {{known}}.',
      open: '{{condition}}. Nicht bekannt.',
      excepted: 'Eine Ausnahme greift: {{conditions}}.',
      mayExcept: 'Eine Ausnahme greift vielleicht: {{conditions}}.',
      copy: 'Link kopieren',
      copied: 'Kopiert',
      print: 'Drucken',
    },
    duty: {
      respond: 'Rechtzeitig antworten',
      notify: 'Benachrichtigen',
      review: 'Den Fall überprüfen',
      'return-patient': 'Den Patienten zurückbringen',
      'announce-crossing': 'Den Grenzübertritt ankündigen',
      'sign-handover': 'Die Übergabe unterschreiben',
      'record-medicine-balance': 'Betäubungsmittel zählen',
      'report-discrepancy': 'Eine Abweichung melden',
      'ask-consent': 'Um Einwilligung bitten',
      prioritise: 'Eine Gruppe vorziehen',
      accompany: 'Jemanden mitkommen lassen',
      'provide-interpreter': 'Für Dolmetschen sorgen',
      do: 'Einen Schritt ausführen',
      substitute: 'Was stattdessen zu tun ist',
      'keep-reserve': 'Eine Reserve halten',
      rehabilitate: 'Rehabilitation leisten',
      repatriate: 'Die Person heimbringen',
      'answer-for': 'Für Schaden einstehen',
      insure: 'Versichern',
      'record-advice': 'Die Beratung aufzeichnen',
      'delete-after': 'Die Daten löschen',
      monitor: 'Überwachen',
      'rest-on': 'Rechtsgrundlage',
      'tell-patient': 'Den Patienten unterrichten',
      'allow-objection': 'Widerspruch zulassen',
      'keep-stock': 'Einen Vorrat halten',
      'replace-stock': 'Entnommenes ersetzen',
      'report-stock': 'Den Vorrat melden',
      'return-vehicle': 'Das Fahrzeug zurückgeben',
      'train-hours': 'Ausbilden',
      'renew-certificate': 'Den Nachweis erneuern',
      'hold-drill': 'Eine Übung abhalten',
      pay: 'Die Kosten tragen',
      tariff: 'Tarif',
      split: 'Die Kosten teilen',
      contribute: 'Beitragen',
      'share-risk': 'Das Risiko teilen',
      'release-contingency': 'Die Rücklage freigeben',
      grant: 'Zuschuss nach Leistung',
      'cap-costs': 'Die Kosten begrenzen',
      reach: 'Ein Ziel erreichen',
      'rotate-chair': 'Den Vorsitz wechseln',
      ratify: 'Ratifizieren',
      report: 'Öffentlich berichten',
      'hold-committee': 'Einen Ausschuss abhalten',
      'limit-crisis': 'Krisenbefugnisse begrenzen',
      'decide-by': 'Mit Mehrheit entscheiden',
      'give-notice': 'Eine Frist einhalten',
      'settle-dispute': 'Einen Streit beilegen',
      'deliver-by': 'Einmal liefern, bis zu einem Tag',
      'deliver-every': 'Immer wieder liefern',
    },
    field: {
      by: 'Durch wen',
      who: 'Wer',
      withinMinutes: 'Innerhalb von',
      withinHours: 'Innerhalb von',
      withinDays: 'Innerhalb von',
      silence: 'Was Schweigen bedeutet',
      minutesBefore: 'Vorher',
      group: 'Gruppe',
      step: 'Schritt',
      lacking: 'Wo dies fehlt',
      percent: 'Anteil',
      amountEur: 'Betrag',
      days: 'Nach',
      basis: 'Rechtsgrundlage',
      item: 'Güter',
      amount: 'Anzahl',
      everyDays: 'Alle',
      hoursPerYear: 'Stunden im Jahr',
      everyMonths: 'Alle',
      per: 'Je',
      shares: 'Teile jeder Partei, in Prozent',
      key: 'Schlüssel',
      aboveEur: 'Über',
      measure: 'Was gemessen wird',
      share: 'Anteil der Fälle (1 sind alle)',
      months: 'Alle',
      order: 'Parteien, in ihrer Reihenfolge',
      committee: 'Ausschuss',
      quorumPercent: 'Beschlussfähig ab',
      daysMax: 'Höchstens am Stück',
      pauseDays: 'Pause bis zum nächsten Mal',
      daysPerYearMax: 'Höchstens im Jahr',
      majority: 'Mehrheit',
      what: 'Was',
      day: 'Tag',
      remindDays: 'Vorher erinnern',
      firstDay: 'Zuerst am',
    },
  },
  errors: {
    not_permitted:
      'Das Abkommen erlaubt dies nicht. Nichts wurde geändert. Anderen Weg wählen oder im Notstand handeln.',
    not_permitted_prohibited:
      'Das Abkommen verbietet dies. Nichts wurde geändert. Anderen Weg wählen oder im Notstand handeln.',
    'not_permitted_nothing-permits':
      'Kein Artikel erlaubt dies. Nichts wurde geändert. Anderen Weg wählen oder im Notstand handeln.',
    'not_permitted_cannot-evaluate':
      'Der entscheidende Artikel ist strittig und verweigert daher. Anderen Weg wählen oder im Notstand handeln.',
    'not_permitted_no-agreement':
      'Mit {{to}} gilt kein Abkommen. Ein Krankenhaus im Inland wählen oder im Notstand handeln.',
    undetermined:
      'Das Abkommen kann nicht entscheiden: unbekannt ist {{lacks}}. Ergänzen oder im Notstand handeln.',
    unknown_partner: '{{partner}} ist keine Partei des Abkommens. Nichts wurde angenommen.',
  },
  articles: {
    document: {
      kind: {
        triage: 'Anwendung eines Triageverfahrens',
        protocol: 'Versorgung am Einsatzort und im Krankenhaus',
        route: 'Grenzübertritt eines Fahrzeugs',
        waiver: 'Handlungen im Gebiet einer anderen Partei',
        liability: 'Haftung',
        transfer: 'Verlegung einer verletzten Person',
        handoff: 'Übergabe einer verletzten Person',
        telemedicine: 'Beratung aus der Ferne',
        disclosure: 'Übermittlung von Daten',
        stock: 'Bewegung von Beständen',
        fleet: 'Verleih von Fahrzeugen',
        training: 'Fortbildung und Anerkennung von Bescheinigungen',
        funding: 'Kosten und Finanzierung',
        target: 'Ziele',
        governance: 'Verwaltung dieses Abkommens',
        obligation: 'Pflichten der Parteien',
        other: 'Sonstiges',
      },
    },
    duty: {
      respond: '{{by}} beantwortet die Anfrage {{withinMinutes}}. {{silence}}',
      notify: '{{who}} erhält {{withinHours}} eine Mitteilung.',
      review: 'Der Fall wird {{withinHours}} überprüft.',
      'return-patient':
        'Sobald die verletzte Person reisefähig ist und es wünscht, wird sie {{withinHours}} zu der Partei zurückgebracht, von der sie gekommen ist.',
      'announce-crossing':
        'Der Grenzübertritt wird der anderen Leitstelle mindestens {{minutesBefore}} vor Erreichen der Grenze angekündigt.',
      'sign-handover': '{{by}} unterzeichnet die Übergabe.',
      'record-medicine-balance':
        'Die mitgeführten Betäubungsmittel werden bei der Abfahrt gezählt; jeder Verbrauch, jede bezeugte Vernichtung und die zurückgebrachte Menge werden aufgezeichnet.',
      'report-discrepancy':
        '{{who}} wird {{withinHours}} über jede Unstimmigkeit bei den Betäubungsmitteln unterrichtet.',
      'ask-consent': 'Wer antworten kann, wird vorher um Einwilligung gebeten.',
      prioritise: 'Bei gleicher Dringlichkeit haben folgende Personen Vorrang: {{group}}.',
      accompany:
        'Ein Elternteil, ein Vormund oder ein Kind der verletzten Person oder eine andere von ihr benannte Person darf mitfahren.',
      'provide-interpreter':
        '{{by}} stellt {{withinMinutes}} eine Dolmetscherin oder einen Dolmetscher.',
      do: '{{step}}.',
      substitute:
        'Solange am Ort der Versorgung {{lacking}} vorhanden ist, gilt stattdessen: {{stepCapital}}.',
      'keep-reserve':
        'Das aufnehmende Krankenhaus hält mindestens {{percent}} seiner Plätze für die eigene Bevölkerung frei.',
      rehabilitate: '{{by}} stellt sicher, dass die Rehabilitation {{withinDays}} beginnt.',
      repatriate:
        '{{by}} stellt sicher, dass die verletzte Person oder, wenn sie verstorben ist, ihr Leichnam {{withinDays}} nach Hause zurückkehrt.',
      'answer-for': '{{by}} haftet gegenüber der verletzten Person für den verursachten Schaden.',
      insure: '{{by}} unterhält eine Versicherung mit einer Deckung von mindestens {{amountEur}}.',
      'record-advice': '{{by}} zeichnet auf, welcher Rat erteilt wurde, von wem und wann.',
      'delete-after':
        'Die empfangende Stelle löscht die Daten spätestens {{days}} nach dem Empfang, es sei denn, das für sie geltende Recht schreibt die Aufbewahrung vor.',
      monitor: '{{by}} überwacht die Einhaltung dieses Artikels.',
      'rest-on': 'Rechtsgrundlage der Übermittlung ist {{basis}}.',
      'tell-patient':
        'Die betroffene Person wird {{withinHours}} unterrichtet, gerechnet ab dem Zeitpunkt, zu dem sie dies verstehen kann.',
      'allow-objection':
        'Die betroffene Person kann {{withinDays}} nach ihrer Unterrichtung widersprechen.',
      'keep-stock': 'Mindestens folgende Menge wird vorrätig gehalten: {{item}}, {{amount}}.',
      'replace-stock': '{{by}} ersetzt die entnommenen Güter {{withinDays}}.',
      'report-stock': 'Über den Bestand wird {{everyDays}} berichtet.',
      'return-vehicle': 'Das Fahrzeug wird {{withinHours}} zurückgegeben.',
      'train-hours':
        'Alle betroffenen Fachkräfte absolvieren mindestens {{hoursPerYear}} Fortbildung im Jahr.',
      'renew-certificate': 'Die Bescheinigung wird {{everyMonths}} erneuert.',
      'hold-drill': 'Die Parteien halten {{everyMonths}} eine gemeinsame Übung ab.',
      pay: '{{by}} trägt die Kosten.',
      tariff: 'Der Satz beträgt {{amountEur}} {{per}}.',
      split: 'Die Kosten werden wie folgt aufgeteilt: {{shares}}.',
      contribute:
        'Die Parteien zahlen {{everyMonths}} insgesamt {{amountEur}} in den gemeinsamen Fonds ein, {{key}}.',
      'share-risk':
        'Kosten, die {{aboveEur}} übersteigen, werden wie folgt aufgeteilt: {{shares}}.',
      'release-contingency':
        'Der gemeinsame Fonds gibt {{withinHours}} {{amountEur}} aus seiner Notfallrücklage frei.',
      grant:
        'Eine Leistungsprämie in Höhe von {{amountEur}} wird gezahlt, wenn in mindestens {{percent}} der Fälle das Ziel für Folgendes erreicht ist: {{measure}}.',
      'cap-costs': 'Die Kosten betragen höchstens {{amountEur}} {{per}}.',
      reach:
        'Die Parteien streben in mindestens {{share}} der Fälle Folgendes an: {{measure}} {{withinMinutes}}.',
      'rotate-chair':
        'Die Parteien führen abwechselnd für jeweils {{months}} den Vorsitz, und zwar in dieser Reihenfolge: {{order}}.',
      report: 'Die Parteien veröffentlichen {{everyMonths}} einen Bericht.',
      'hold-committee':
        '{{committee}} tritt {{everyMonths}} zusammen und ist nur beschlussfähig, wenn mindestens {{quorumPercent}} der Parteien vertreten sind.',
      'limit-crisis':
        'Krisenbefugnisse dauern höchstens {{daysMax}} und enden dann von selbst; zwischen zwei Erklärungen liegen mindestens {{pauseDays}}; in zwölf Monaten überschreiten sie insgesamt {{daysPerYearMax}} nicht.',
      'decide-by': 'Beschlüsse werden {{majority}} gefasst.',
      'give-notice': 'Die Ankündigungsfrist beträgt mindestens {{days}}.',
      ratify:
        'Nachdem alle unterzeichnet haben, ist diese Fassung erst in Kraft, wenn jede Partei, deren Unterschrift erforderlich ist, sie ratifiziert hat.',
      'settle-dispute': '{{by}} legt jede Streitigkeit {{withinDays}} bei.',
      'deliver-by':
        '{{who}} legt bis spätestens {{day}} Folgendes vor: {{what}}. {{remindDays}} vorher ergeht eine Erinnerung.',
      'deliver-every':
        '{{who}} legt {{everyMonths}}, erstmals bis spätestens {{firstDay}}, Folgendes vor: {{what}}. {{remindDays}} vor jedem Fälligkeitstag ergeht eine Erinnerung.',
    },
    silence: {
      accepted: 'Schweigen gilt als Annahme; keine Besatzung wartet auf die Antwort.',
      refused:
        'Schweigen gilt als Ablehnung; die Besatzung fährt anderswohin und wartet nicht auf die Antwort.',
      escalates:
        'Schweigen gilt weder als Annahme noch als Ablehnung: Die Anfrage geht an die Verbindungspersonen; keine Besatzung wartet auf die Antwort.',
    },
    who: {
      from: 'die abgebende Partei',
      to: 'die aufnehmende Partei',
      fund: 'der gemeinsame Fonds',
      territory: 'die Partei, in deren Gebiet es geschieht,',
      both: 'jede der beiden Besatzungen',
      giving: 'die abgebende Besatzung',
      receiving: 'die aufnehmende Besatzung',
      liaison: 'die Verbindungsperson',
      'data-monitor': 'die Datenaufsicht',
      auditor: 'die Prüfstelle',
      coordinator: 'die Krankenhauskoordination',
      secretariat: 'das Sekretariat',
      embassy: 'die Botschaft',
      'medical-director': 'die ärztliche Leitung',
      'ethics-committee': 'der Ethikausschuss',
      parties: 'jede Partei',
    },
    measure: {
      respond: 'Beantwortung von Anfragen',
      depart: 'Abfahrt',
      arrive: 'Ankunft',
      handover: 'Abschluss der Übergabe',
      return: 'Rückkehr der verletzten Person',
      adherence: 'Einhaltung des Plans',
    },
    step: {
      'stop-bleeding': 'starke Blutungen werden zuerst gestillt',
      'open-airway': 'die Atemwege werden geöffnet und frei gehalten',
      'give-oxygen': 'Sauerstoff wird gegeben',
      'decompress-chest': 'ein Spannungspneumothorax wird entlastet',
      splint: 'Knochenbrüche werden geschient',
      'keep-warm': 'die verletzte Person wird warm gehalten',
      'decontaminate-first': 'die verletzte Person wird vor dem Transport dekontaminiert',
      'pre-alert': 'das aufnehmende Krankenhaus wird vor der Abfahrt vorgewarnt',
      'immobilise-spine': 'die Wirbelsäule wird immobilisiert',
      'relieve-pain': 'Schmerzen werden gelindert',
      'monitor-vitals': 'die Vitalwerte werden überwacht',
      'left-side-tilt': 'eine schwangere verletzte Person wird auf die linke Seite gekippt',
      'scan-by-ultrasound': 'die verletzte Person wird mit Ultraschall untersucht',
      'observe-and-repeat':
        'die verletzte Person wird beobachtet, und die Untersuchung wird wiederholt',
      'damage-control-only':
        'die Behandlung beschränkt sich auf die Schadensbegrenzung (damage control)',
      'advise-at-distance': 'fachärztlicher Rat wird aus der Ferne eingeholt',
      'ventilate-by-bag': 'die verletzte Person wird mit dem Beutel beatmet',
      'walking-blood-bank': 'vor Ort wird Frischblut gespendet',
      'picture-cards': 'zur Verständigung werden Bildkarten verwendet',
      'transfer-onward':
        'die verletzte Person wird an einen Ort weiterverlegt, an dem das Nötige vorhanden ist',
    },
    basis: {
      'vital-interests': 'der Schutz lebenswichtiger Interessen',
      consent: 'die Einwilligung',
      'public-interest': 'das öffentliche Interesse',
      'legal-obligation': 'eine rechtliche Verpflichtung',
    },
    majority: {
      all: 'einstimmig von allen Parteien',
      'two-thirds': 'mit einer Mehrheit von zwei Dritteln der Parteien (66,6 % oder mehr)',
      simple: 'mit einfacher Mehrheit der Parteien',
    },
    per: {
      mission: 'je Einsatz',
      kilometre: 'je Kilometer',
      hour: 'je Stunde',
      day: 'je Tag',
      patient: 'je Patientin oder Patient',
      incident: 'je Schadenslage',
      year: 'je Jahr',
    },
    what: {
      'capacity-report': 'Bericht über die Krankenhauskapazität',
      'stock-report': 'Bericht über den Bestand',
      accounts: 'Rechnungslegung',
      contribution: 'Beitrag zum gemeinsamen Fonds',
      audit: 'Prüfbericht',
      'drill-report': 'Bericht über die gemeinsame Übung',
      'certificate-list': 'Liste der anerkannten Bescheinigungen',
      'key-renewal': 'erneuerte Signaturschlüssel',
      'public-report': 'öffentlicher Bericht',
      'channel-plan': 'Plan der Funkkanäle',
      'crossing-list': 'Liste der Grenzübergänge',
    },
    committee: {
      joint: 'der Gemischte Ausschuss',
      clinical: 'der Medizinische Ausschuss',
      ethics: 'der Ethikausschuss',
      data: 'der Datenausschuss',
      finance: 'der Finanzausschuss',
      audit: 'der Prüfungsausschuss',
    },
    key: {
      equal: 'zu gleichen Teilen',
      population: 'im Verhältnis ihrer Einwohnerzahlen',
      economy: 'im Verhältnis ihrer Wirtschaftsleistung',
      use: 'im Verhältnis ihrer Inanspruchnahme',
    },
    resource: resource,
    without: {
      ct: 'kein Computertomograph',
      'x-ray': 'kein Röntgengerät',
      ultrasound: 'kein Ultraschallgerät',
      laboratory: 'kein Labor',
      surgeon: 'keine chirurgische Fachkraft',
      anaesthetist: 'keine anästhesiologische Fachkraft',
      theatre: 'kein Operationssaal',
      ventilator: 'kein Beatmungsgerät',
      oxygen: 'kein Sauerstoff',
      blood: 'kein Blut zur Transfusion',
      interpreter: 'keine Sprachmittlung',
    },
    group: group,
    item: item,
    share: '{{party}}: {{percent}}',
    outside: 'ein Ort außerhalb des Abkommens',
    party: 'die Partei „{{name}}“',
    place: {
      from: 'der Abfahrtsort',
      to: 'der Zielort',
      territory: 'der Ort des Geschehens',
    },
    answer: {
      permitted: 'Erlaubt',
      refused: 'Abgelehnt',
      undetermined: 'Nicht entscheidbar',
    },
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
        prohibits:
          'Ein Fahrzeug darf die Grenze von einer Partei zu einer anderen nicht überqueren',
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
        provides:
          'für die Bewegung von Gütern aus dem Bestand einer Partei zugunsten einer anderen',
      },
      fleet: {
        permits: 'Ein Fahrzeug darf von einer Partei an eine andere verliehen werden',
        prohibits: 'Ein Fahrzeug darf nicht von einer Partei an eine andere verliehen werden',
        provides: 'für den Verleih eines Fahrzeugs von einer Partei an eine andere',
      },
      training: {
        permits:
          'Eine von einer Partei ausgestellte Bescheinigung wird von einer anderen anerkannt',
        prohibits:
          'Eine von einer Partei ausgestellte Bescheinigung wird von einer anderen nicht anerkannt',
        provides:
          'für die Fortbildung und für Bescheinigungen, die eine Partei ausstellt und eine andere anerkennt',
      },
      funding: {
        permits:
          'Kosten dürfen nach diesem Abkommen von einer Partei an eine andere gezahlt werden',
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
      route: {
        localTime: {
          is: 'die Ortszeit am Grenzübertritt ist {{value}}',
        },
      },
      waiver: {
        localTime: {
          is: 'die Ortszeit am Ort der Handlung ist {{value}}',
        },
      },
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
      handoff: {
        from: 'die übergebende Partei',
        to: 'die übernehmende Partei',
      },
      stock: {
        from: 'die Partei, die die Güter abgibt,',
        to: 'die Partei, die die Güter erhält,',
      },
      telemedicine: {
        from: 'die beratende Partei',
        to: 'die beratene Partei',
      },
      disclosure: {
        from: 'die übermittelnde Partei',
        to: 'die Partei, die die Daten empfängt,',
      },
      fleet: {
        from: 'die verleihende Partei',
        to: 'die entleihende Partei',
      },
      training: {
        from: 'die ausstellende Partei',
        to: 'die anerkennende Partei',
      },
      funding: {
        from: 'die zahlende Partei',
        to: 'die Partei, die die Zahlung erhält,',
      },
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
      party: {
        is: '{{role}} ist {{value}}',
        not: '{{role}} ist {{value}}',
      },
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
      ageYears: {
        is: 'das Alter der verletzten Person beträgt {{value}}',
      },
      unaccompaniedMinor: {
        yes: 'die Aufzeichnungen nennen die verletzte Person als Minderjährige, für die niemand der Anwesenden einsteht',
        no: 'die Aufzeichnungen nennen die verletzte Person nicht als Minderjährige, für die niemand der Anwesenden einsteht',
      },
      vehicle: {
        is: 'die Fahrzeugart ist {{value}}',
        not: 'die Fahrzeugart ist {{value}}',
      },
      lightsAndSirens: {
        yes: 'das Fahrzeug nutzt Blaulicht und Martinshorn',
        no: 'das Fahrzeug nutzt Blaulicht und Martinshorn nicht',
      },
      profession: {
        is: 'der Beruf der handelnden Person ist {{value}}',
        not: 'der Beruf der handelnden Person ist {{value}}',
      },
      act: {
        is: 'die Handlung ist {{value}}',
        not: 'die Handlung ist {{value}}',
      },
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
      localTime: {
        is: 'die Ortszeit ist {{value}}',
      },
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
      level: {
        is: 'die Daten sind {{value}}',
        not: 'die Daten sind {{value}}',
      },
      retentionDays: {
        is: 'die Daten werden {{value}} aufbewahrt',
      },
      method: {
        is: 'das Triageverfahren ist {{value}}',
        not: 'das Triageverfahren ist {{value}}',
      },
      methodSigned: {
        yes: 'die ärztliche Leitung hat für das Triageverfahren unterschrieben',
        no: 'die ärztliche Leitung hat nicht für das Triageverfahren unterschrieben',
      },
      crisisDeclared: {
        yes: 'die Krisenbefugnisse sind erklärt und nicht erloschen',
        no: 'es sind keine Krisenbefugnisse erklärt, oder sie sind erloschen',
      },
      casualties: {
        is: 'die Zahl der verletzten Personen beträgt {{value}}',
      },
      item: {
        is: 'die Güter sind {{value}}',
        not: 'die Güter sind {{value}}',
      },
      movement: {
        is: 'die Bestandsbewegung ist {{value}}',
        not: 'die Bestandsbewegung ist {{value}}',
      },
      stockSharePercent: {
        is: 'die entnommene Menge beträgt {{value}} des Bestands',
      },
      coverKept: {
        yes: 'die Partei, die die Güter oder das Fahrzeug stellt, behält die Abdeckung, die sie ihrer eigenen Bevölkerung schuldet',
        no: 'die Partei, die die Güter oder das Fahrzeug stellt, behält die Abdeckung, die sie ihrer eigenen Bevölkerung schuldet, nicht',
      },
      loanHours: {
        is: 'die Leihe dauert {{value}}',
      },
      certificate: {
        is: 'die Bescheinigung betrifft {{value}}',
        not_one: 'die Bescheinigung betrifft nicht {{list}}',
        not_other: 'die Bescheinigung betrifft nichts von Folgendem: {{list}}',
      },
      certificateMonths: {
        is: 'die Zeit seit Ausstellung der Bescheinigung beträgt {{value}}',
      },
      cost: {
        is: 'die Kosten betreffen {{value}}',
        not_one: 'die Kosten betreffen nicht {{list}}',
        not_other: 'die Kosten betreffen nichts von Folgendem: {{list}}',
      },
      amountEur: {
        is: 'der Betrag beläuft sich auf {{value}}',
      },
      targetReached: {
        yes: 'nach den öffentlichen Zahlen wurde das vereinbarte Ziel erreicht',
        no: 'nach den öffentlichen Zahlen wurde das vereinbarte Ziel nicht erreicht',
      },
      institutionalAct: {
        is: 'die institutionelle Handlung ist {{value}}',
        not: 'die institutionelle Handlung ist {{value}}',
      },
      crisisDays: {
        is: 'die beantragte Dauer der Krisenbefugnisse beträgt {{value}}',
      },
      crisisDaysUsed: {
        is: 'in den vorangegangenen zwölf Monaten galten Krisenbefugnisse insgesamt {{value}}',
      },
      noticeDays: {
        is: 'die eingehaltene Ankündigungsfrist beträgt {{value}}',
      },
      consentingPercent: {
        is: 'der Anteil der Parteien, die zugestimmt haben, beträgt {{value}}',
      },
    },
    value: {
      phase: {
        emergency: 'Notfallversorgung',
        secondary: 'Weiterversorgung',
        rehabilitation: 'Rehabilitation',
      },
      vulnerable: group,
      lacking: resource,
      vehicle: {
        ambulance: 'Rettungswagen',
        'mobile-icu': 'Intensivtransportwagen',
        'physician-vehicle': 'Notarzteinsatzfahrzeug',
        helicopter: 'Hubschrauber',
        bus: 'Bus',
        'private-vehicle': 'Privatfahrzeug',
      },
      profession: profession,
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
      crossingState: {
        open: 'offen',
        restricted: 'eingeschränkt',
        closed: 'geschlossen',
      },
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
      item: item,
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
    },
    matter: {
      triage: 'Anwendung eines Sichtungsverfahrens',
      protocol: 'Versorgung nach einem Protokoll',
      route: 'Grenzübertritt eines Fahrzeugs',
      waiver: 'Handlung einer Fachkraft in einem anderen Gebiet',
      liability: 'Deckung durch die Haftungsregeln',
      transfer: 'Verlegung einer verletzten Person von einer Partei zu einer anderen',
      handoff: 'Übergabe einer verletzten Person',
      telemedicine: 'Beratung aus der Ferne',
      disclosure: 'Weitergabe von Daten',
      stock: 'Bewegung gemeinsamer Vorräte',
      fleet: 'Verleih eines Fahrzeugs',
      training: 'Anerkennung einer Ausbildung',
      funding: 'Finanzierung von Kosten',
      target: 'Abweichung von einem Zielwert',
      governance: 'Handlung, die das Abkommen selbst betrifft',
      obligation: 'Verpflichtung der Parteien',
    },
  },
}
