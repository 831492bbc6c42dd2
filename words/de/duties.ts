import type { dutyWords as en } from '#words/en/duties.ts'
import type { Shape } from '#words/shape.ts'

export const dutyWords: Shape<typeof en> = {
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
    'share-risk': 'Kosten, die {{aboveEur}} übersteigen, werden wie folgt aufgeteilt: {{shares}}.',
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
  resource: {
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
  },
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
  group: {
    child: 'Kinder',
    pregnant: 'Schwangere',
    'older-person': 'ältere Menschen',
    'person-with-disability': 'Menschen mit Behinderung',
    'displaced-person': 'Vertriebene',
    detainee: 'Personen in Haft',
  },
  item: {
    'blood-products': 'Blutprodukte',
    ventilators: 'Beatmungsgeräte',
    tourniquets: 'Tourniquets',
    'burn-dressings': 'Brandwundenverbände',
    antidotes: 'Gegengifte',
    'protective-equipment': 'Schutzausrüstung',
    medicines: 'Arzneimittel',
    stretchers: 'Tragen',
  },
  share: '{{party}}: {{percent}}',
}
