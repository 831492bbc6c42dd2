import type { dutyWords as en } from '#words/en/duties.ts'
import type { Shape } from '#words/shape.ts'

export const dutyWords: Shape<typeof en> = {
  duty: {
    respond: '{{by}} beantwoordt het verzoek {{withinMinutes}}. {{silence}}',
    notify: '{{who}} wordt {{withinHours}} in kennis gesteld.',
    review: 'Het geval wordt {{withinHours}} opnieuw beoordeeld.',
    'return-patient':
      'Zodra de patiënt in staat is te reizen en dit wenst, wordt de patiënt {{withinHours}} teruggebracht naar de partij waar hij of zij vandaan kwam.',
    'announce-crossing':
      'De grensoverschrijding wordt ten minste {{minutesBefore}} vóór het bereiken van de grens aan de andere meldkamer gemeld.',
    'sign-handover': '{{by}} ondertekent de overdracht.',
    'record-medicine-balance':
      'De meegevoerde gecontroleerde geneesmiddelen worden bij vertrek geteld; elk gebruik, elke vernietiging onder toezicht van een getuige en de teruggebrachte hoeveelheid worden vastgelegd.',
    'report-discrepancy':
      '{{who}} wordt {{withinHours}} in kennis gesteld van elk verschil in de gecontroleerde geneesmiddelen.',
    'ask-consent': 'Aan eenieder die kan antwoorden, wordt vooraf om toestemming gevraagd.',
    prioritise: 'Bij gelijke urgentie gaan de volgende personen voor: {{group}}.',
    accompany:
      'Een ouder, voogd of kind van de patiënt, of een andere door de patiënt aangewezen persoon, mag meereizen.',
    'provide-interpreter': '{{by}} stelt {{withinMinutes}} een tolk beschikbaar.',
    do: '{{step}}.',
    substitute:
      'Zolang er op de plaats waar zorg wordt verleend {{lacking}} is, geldt in plaats daarvan: {{step}}.',
    'keep-reserve':
      'Het ontvangende ziekenhuis houdt ten minste {{percent}} van zijn plaatsen in reserve voor de eigen bevolking.',
    rehabilitate: '{{by}} zorgt ervoor dat de revalidatie {{withinDays}} begint.',
    repatriate:
      '{{by}} zorgt ervoor dat de patiënt, of het stoffelijk overschot van een overleden patiënt, {{withinDays}} naar huis terugkeert.',
    'answer-for': '{{by}} is jegens de patiënt aansprakelijk voor de veroorzaakte schade.',
    insure: '{{by}} houdt een verzekeringsdekking van ten minste {{amountEur}} in stand.',
    'record-advice': '{{by}} legt vast welk advies is gegeven, door wie en wanneer.',
    'delete-after':
      'De ontvanger wist de gegevens uiterlijk {{days}} na ontvangst, tenzij de wet waaraan de ontvanger gebonden is bewaring voorschrijft.',
    monitor: '{{by}} ziet toe op de naleving van dit artikel.',
    'rest-on': 'De rechtsgrond van de verstrekking is {{basis}}.',
    'tell-patient':
      'De patiënt wordt {{withinHours}} geïnformeerd, te rekenen vanaf het tijdstip waarop de patiënt in staat is dit te begrijpen.',
    'allow-objection': 'De patiënt kan {{withinDays}} na te zijn geïnformeerd bezwaar maken.',
    'keep-stock':
      'Ten minste de volgende hoeveelheid wordt in voorraad gehouden: {{item}}, {{amount}}.',
    'replace-stock': '{{by}} vult de gebruikte goederen {{withinDays}} aan.',
    'report-stock': 'Over de aanwezige voorraad wordt {{everyDays}} verslag gedaan.',
    'return-vehicle': 'Het voertuig wordt {{withinHours}} teruggegeven.',
    'train-hours':
      'Elke betrokken beroepsbeoefenaar volgt ten minste {{hoursPerYear}} opleiding per jaar.',
    'renew-certificate': 'Het certificaat wordt {{everyMonths}} vernieuwd.',
    'hold-drill': 'De partijen houden {{everyMonths}} een gezamenlijke oefening.',
    pay: '{{by}} draagt de kosten.',
    tariff: 'Het tarief bedraagt {{amountEur}} {{per}}.',
    split: 'De kosten worden als volgt verdeeld: {{shares}}.',
    contribute:
      'De partijen storten {{everyMonths}} in totaal {{amountEur}} in het gemeenschappelijke fonds, {{key}}.',
    'share-risk': 'Kosten boven {{aboveEur}} worden als volgt verdeeld: {{shares}}.',
    'release-contingency':
      'Het gemeenschappelijke fonds stelt {{withinHours}} {{amountEur}} uit zijn noodreserve beschikbaar.',
    grant:
      'Een prestatiesubsidie van {{amountEur}} wordt uitgekeerd wanneer in ten minste {{percent}} van de gevallen het doel is bereikt voor: {{measure}}.',
    'cap-costs': 'De kosten bedragen ten hoogste {{amountEur}} {{per}}.',
    reach:
      'De partijen streven in ten minste {{share}} van de gevallen naar het volgende: {{measure}} {{withinMinutes}}.',
    'rotate-chair':
      'De partijen bekleden beurtelings het voorzitterschap, telkens voor {{months}}, in deze volgorde: {{order}}.',
    report: 'De partijen maken {{everyMonths}} een verslag openbaar.',
    'hold-committee':
      '{{committee}} komt {{everyMonths}} bijeen en kan alleen besluiten wanneer ten minste {{quorumPercent}} van de partijen vertegenwoordigd is.',
    'limit-crisis':
      'Crisisbevoegdheden duren ten hoogste {{daysMax}} en eindigen dan vanzelf; tussen twee afkondigingen verstrijken ten minste {{pauseDays}}; binnen twaalf maanden overschrijden zij in totaal niet {{daysPerYearMax}}.',
    'decide-by': 'Besluiten worden genomen {{majority}}.',
    'give-notice': 'De opzegtermijn of termijn van kennisgeving bedraagt ten minste {{days}}.',
    ratify:
      'Nadat allen hebben ondertekend, is deze versie pas van kracht wanneer elke partij waarvan de handtekening vereist is, haar heeft bekrachtigd.',
    'settle-dispute': '{{by}} beslecht elk geschil {{withinDays}}.',
    'deliver-by':
      '{{who}} levert uiterlijk op {{day}} het volgende: {{what}}. {{remindDays}} eerder volgt een herinnering.',
    'deliver-every':
      '{{who}} levert {{everyMonths}}, voor het eerst uiterlijk op {{firstDay}}, het volgende: {{what}}. {{remindDays}} vóór elke vervaldag volgt een herinnering.',
  },
  silence: {
    accepted: 'Stilzwijgen geldt als aanvaarding; geen team wacht op het antwoord.',
    refused:
      'Stilzwijgen geldt als weigering; het team rijdt naar elders en wacht niet op het antwoord.',
    escalates:
      'Stilzwijgen geldt niet als aanvaarding en niet als weigering: het verzoek gaat naar de verbindingsfunctionarissen; geen team wacht op het antwoord.',
  },
  who: {
    from: 'de overdragende partij',
    to: 'de ontvangende partij',
    fund: 'het gemeenschappelijke fonds',
    territory: 'de partij op wier grondgebied het gebeurt,',
    both: 'elk van beide teams',
    giving: 'het overdragende team',
    receiving: 'het ontvangende team',
    liaison: 'de verbindingsfunctionaris',
    'data-monitor': 'de gegevenstoezichthouder',
    auditor: 'de auditor',
    coordinator: 'de ziekenhuiscoördinator',
    secretariat: 'het secretariaat',
    embassy: 'de ambassade',
    'medical-director': 'de medisch directeur',
    'ethics-committee': 'de ethische commissie',
    parties: 'elke partij',
  },
  measure: {
    respond: 'beantwoording van verzoeken',
    depart: 'vertrek',
    arrive: 'aankomst',
    handover: 'voltooiing van de overdracht',
    return: 'terugkeer van de patiënt',
    adherence: 'naleving van het plan',
  },
  step: {
    'stop-bleeding': 'ernstige bloedingen worden het eerst gestelpt',
    'open-airway': 'de luchtweg wordt geopend en opengehouden',
    'give-oxygen': 'zuurstof wordt toegediend',
    'decompress-chest': 'een spanningspneumothorax wordt ontlast',
    splint: 'breuken worden gespalkt',
    'keep-warm': 'het slachtoffer wordt warm gehouden',
    'decontaminate-first': 'het slachtoffer wordt vóór het vervoer ontsmet',
    'pre-alert': 'het ontvangende ziekenhuis wordt vóór het vertrek gewaarschuwd',
    'immobilise-spine': 'de wervelkolom wordt geïmmobiliseerd',
    'relieve-pain': 'pijn wordt bestreden',
    'monitor-vitals': 'de vitale functies worden bewaakt',
    'left-side-tilt': 'een zwanger slachtoffer wordt op de linkerzij gekanteld',
    'scan-by-ultrasound': 'het slachtoffer wordt met echografie onderzocht',
    'observe-and-repeat': 'het slachtoffer wordt geobserveerd en het onderzoek wordt herhaald',
    'damage-control-only': 'de behandeling blijft beperkt tot damage control',
    'advise-at-distance': 'op afstand wordt advies van een specialist ingewonnen',
    'ventilate-by-bag': 'het slachtoffer wordt met een ballon beademd',
    'walking-blood-bank': 'ter plaatse wordt vers bloed van donoren afgenomen',
    'picture-cards': 'voor de communicatie worden pictogramkaarten gebruikt',
    'transfer-onward':
      'het slachtoffer wordt verder overgebracht naar een plaats waar het benodigde aanwezig is',
  },
  basis: {
    'vital-interests': 'de bescherming van vitale belangen',
    consent: 'de toestemming',
    'public-interest': 'het algemeen belang',
    'legal-obligation': 'een wettelijke verplichting',
  },
  majority: {
    all: 'met eenparigheid van stemmen van alle partijen',
    'two-thirds': 'met een meerderheid van twee derde van de partijen (66,6 % of meer)',
    simple: 'met een gewone meerderheid van de partijen',
  },
  per: {
    mission: 'per inzet',
    kilometre: 'per kilometer',
    hour: 'per uur',
    day: 'per dag',
    patient: 'per patiënt',
    incident: 'per incident',
    year: 'per jaar',
  },
  what: {
    'capacity-report': 'verslag over de ziekenhuiscapaciteit',
    'stock-report': 'verslag over de voorraad',
    accounts: 'jaarrekening',
    contribution: 'bijdrage aan het gemeenschappelijke fonds',
    audit: 'auditverslag',
    'drill-report': 'verslag van de gezamenlijke oefening',
    'certificate-list': 'lijst van erkende certificaten',
    'key-renewal': 'vernieuwde ondertekeningssleutels',
    'public-report': 'openbaar verslag',
    'channel-plan': 'plan van de radiokanalen',
    'crossing-list': 'lijst van grensovergangen',
  },
  committee: {
    joint: 'het gemengd comité',
    clinical: 'het medisch comité',
    ethics: 'het ethisch comité',
    data: 'het gegevenscomité',
    finance: 'het financieel comité',
    audit: 'het auditcomité',
  },
  key: {
    equal: 'in gelijke delen',
    population: 'naar verhouding van hun bevolking',
    economy: 'naar verhouding van hun economische omvang',
    use: 'naar verhouding van hun gebruik ervan',
  },
  resource: {
    ct: 'CT-scanner',
    'x-ray': 'röntgenapparatuur',
    ultrasound: 'echografieapparatuur',
    laboratory: 'laboratorium',
    surgeon: 'chirurg',
    anaesthetist: 'anesthesioloog',
    theatre: 'operatiekamer',
    ventilator: 'beademingstoestel',
    oxygen: 'zuurstof',
    blood: 'bloed voor transfusie',
    interpreter: 'tolk',
  },
  without: {
    ct: 'geen CT-scanner',
    'x-ray': 'geen röntgenapparatuur',
    ultrasound: 'geen echografieapparatuur',
    laboratory: 'geen laboratorium',
    surgeon: 'geen chirurg',
    anaesthetist: 'geen anesthesioloog',
    theatre: 'geen operatiekamer',
    ventilator: 'geen beademingstoestel',
    oxygen: 'geen zuurstof',
    blood: 'geen bloed voor transfusie',
    interpreter: 'geen tolk',
  },
  group: {
    child: 'kinderen',
    pregnant: 'zwangere personen',
    'older-person': 'ouderen',
    'person-with-disability': 'personen met een handicap',
    'displaced-person': 'ontheemden',
    detainee: 'gedetineerden',
  },
  item: {
    'blood-products': 'bloedproducten',
    ventilators: 'beademingstoestellen',
    tourniquets: 'tourniquets',
    'burn-dressings': 'verband voor brandwonden',
    antidotes: 'tegengiffen',
    'protective-equipment': 'beschermende uitrusting',
    medicines: 'geneesmiddelen',
    stretchers: 'brancards',
  },
  share: '{{party}}: {{percent}}',
}
