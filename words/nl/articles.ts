import type { articles as en } from '#words/en/articles.ts'
import { documentWords } from '#words/nl/document.ts'
import { dutyWords } from '#words/nl/duties.ts'
import type { Shape } from '#words/shape.ts'

const profession = {
  physician: 'arts',
  nurse: 'verpleegkundige',
  paramedic: 'paramedicus',
  'emergency-medical-technician': 'ambulancehulpverlener',
  driver: 'bestuurder',
}

export const articles: Shape<typeof en> = {
  ...dutyWords,
  language: 'nl',
  document: documentWords,
  number: 'Artikel {{number}}',
  paragraph: '{{number}}.',
  point: '{{letter}})',
  points: { more: '{{text}};', last: '{{text}}.' },
  lead: {
    always: '{{stem}}.',
    one: '{{stem}} indien aan de volgende voorwaarde is voldaan: {{condition}}.',
    all: '{{stem}} indien aan alle onderstaande voorwaarden is voldaan:',
  },
  except: {
    always:
      'Lid 1 heeft geen gevolg: de uitzondering daarop kent geen voorwaarden en geldt dus altijd.',
    one: 'Lid 1 is niet van toepassing indien aan de volgende voorwaarde is voldaan: {{condition}}.',
    all: 'Lid 1 is niet van toepassing indien aan alle onderstaande voorwaarden is voldaan:',
  },
  provides: {
    none: 'Dit artikel is van toepassing {{matter}}',
    one: 'Lid {{first}} is van toepassing {{matter}}',
    two: 'De leden {{first}} en {{last}} zijn van toepassing {{matter}}',
    more: 'De leden {{first}} tot en met {{last}} zijn van toepassing {{matter}}',
  },
  and: '{{list}} en {{last}}',
  or: '{{list}} of {{last}}',
  nor: { separator: ', noch ', last: '{{list}}, noch {{last}}' },
  no_one: 'niet {{list}}',
  no_other: 'noch {{list}}',
  quoted: '‘{{value}}’',
  atLeast: 'ten minste {{value}}',
  atMost: 'ten hoogste {{value}}',
  exactly: 'precies {{value}}',
  moreThan: 'meer dan {{value}}',
  lessThan: 'minder dan {{value}}',
  plain: {
    atLeast: 'ten minste {{value}}',
    atMost: 'ten hoogste {{value}}',
    moreThan: 'meer dan {{value}}',
    lessThan: 'minder dan {{value}}',
    exactly: 'precies {{value}}',
  },
  hours: '{{from}} uur of later en vroeger dan {{to}} uur',
  hoursOvernight: '{{from}} uur of later, of vroeger dan {{to}} uur',
  outside: 'een plaats buiten het verdrag',
  party: 'de partij ‘{{name}}’',
  place: {
    from: 'de plaats van vertrek',
    to: 'de bestemming',
    territory: 'de plaats waar het gebeurt,',
  },
  decimal: ',',
  thousands: '.',
  date: '{{day}} {{month}} {{year}}',
  firstOfMonth: '{{day}} {{month}} {{year}}',
  month: {
    '1': 'januari',
    '2': 'februari',
    '3': 'maart',
    '4': 'april',
    '5': 'mei',
    '6': 'juni',
    '7': 'juli',
    '8': 'augustus',
    '9': 'september',
    '10': 'oktober',
    '11': 'november',
    '12': 'december',
  },
  quantity: {
    min_one: '{{value}} minuut',
    min_other: '{{value}} minuten',
    h_one: '{{value}} uur',
    h_other: '{{value}} uur',
    d_one: '{{value}} dag',
    d_other: '{{value}} dagen',
    mo_one: '{{value}} maand',
    mo_other: '{{value}} maanden',
    a_one: '{{value}} jaar',
    a_other: '{{value}} jaar',
    km_one: '{{value}} kilometer',
    km_other: '{{value}} kilometer',
    '%': '{{value}} %',
    EUR: '{{value}} EUR',
    '1': '{{value}}',
  },
  within: {
    now: 'onmiddellijk',
    min_one: 'binnen {{value}} minuut',
    min_other: 'binnen {{value}} minuten',
    h_one: 'binnen {{value}} uur',
    h_other: 'binnen {{value}} uur',
    d_one: 'binnen {{value}} dag',
    d_other: 'binnen {{value}} dagen',
  },
  every: {
    d_one: 'elke dag',
    d_other: 'om de {{value}} dagen',
    mo_one: 'elke maand',
    mo_other: 'om de {{value}} maanden',
  },
  period: {
    from: 'Dit artikel geldt vanaf {{day}}.',
    until: 'Dit artikel geldt tot en met {{day}}.',
    both: 'Dit artikel geldt van {{from}} tot en met {{until}}.',
    known: 'Dit artikel werd bekend op {{day}} en heeft vóór die dag geen gevolg.',
    suspended: {
      safety:
        'Dit artikel is vanaf {{day}} om veiligheidsredenen opgeschort bij besluit van {{by}}. Vanaf die dag staat het niets toe en legt het geen verplichting op, ook niet in gevallen die al begonnen waren. Opgegeven reden: “{{reason}}”.',
      begun:
        'Dit artikel is vanaf {{day}} opgeschort bij besluit van {{by}}. In gevallen die vanaf die dag beginnen, staat het niets toe en legt het geen verplichting op; gevallen die eerder begonnen, gaan ongewijzigd door. Opgegeven reden: “{{reason}}”.',
      prohibits:
        'Dit artikel is vanaf {{day}} opgeschort bij besluit van {{by}}. De opschorting heft het verbod niet op. Opgegeven reden: “{{reason}}”.',
    },
    diverges: {
      permits:
        'Er is een afwijking van de authentieke tekst ingediend. Totdat daarover is beslist, staat dit artikel niets toe en legt het geen verplichting op; wat het zou toestaan, is onbeslist. Ingediende afwijking: “{{note}}”.',
      prohibits:
        'Er is een afwijking van de authentieke tekst ingediend. Totdat daarover is beslist, verbiedt dit artikel ongeacht zijn voorwaarden, behalve die welke een partij noemen. Ingediende afwijking: “{{note}}”.',
      provides:
        'Er is een afwijking van de authentieke tekst ingediend. Totdat daarover is beslist, legt dit artikel geen verplichting op. Ingediende afwijking: “{{note}}”.',
    },
    unknownKind:
      'Deze versie kan artikelen van de soort “{{kind}}” niet beoordelen. Het artikel staat niets toe en legt geen verplichting op.',
  },
  answer: { permitted: 'Toegestaan', refused: 'Geweigerd', undetermined: 'Onbeslist' },
  why: {
    permitted: 'Het verdrag staat dit toe.',
    prohibited: 'Het verdrag verbiedt dit.',
    'nothing-permits': 'Geen artikel staat dit toe.',
    'fact-unknown': 'Het antwoord hangt af van iets dat niet bekend is.',
    'cannot-evaluate': 'Een artikel waarvan dit afhangt kan niet worden beoordeeld.',
  },
  obstacle: {
    'not-in-force-yet': 'nog niet van kracht',
    'no-longer-in-force': 'niet meer van kracht',
    suspended: 'opgeschort',
    'unknown-kind': 'van een soort die deze versie niet kent',
    diverges: 'betwist',
    stage: 'het verdrag is niet van kracht',
    'other-parties': 'het verdrag bindt deze partijen niet',
    'other-version': 'een andere versie geldt voor dit geval',
    'party-not-bound-yet': 'een van de partijen was nog niet gebonden',
    'party-has-left': 'een van de partijen is niet meer gebonden',
  },
  kind: {
    triage: {
      permits: 'Een triagemethode mag worden gebruikt',
      prohibits: 'Een triagemethode mag niet worden gebruikt',
      provides: 'op de triage',
    },
    protocol: {
      permits: 'Aan een slachtoffer mag zorg worden verleend',
      prohibits: 'Aan een slachtoffer mag geen zorg worden verleend',
      provides: 'op de zorg voor een slachtoffer',
    },
    route: {
      permits: 'Een voertuig mag de grens van de ene naar de andere partij overschrijden',
      prohibits: 'Een voertuig mag de grens van de ene naar de andere partij niet overschrijden',
      provides: 'op het overschrijden van de grens door een voertuig',
    },
    waiver: {
      permits:
        'Een persoon van een partij mag zonder verdere vergunning een handeling op het grondgebied van een andere partij verrichten',
      prohibits:
        'Een persoon van een partij mag geen handeling op het grondgebied van een andere partij verrichten',
      provides:
        'op handelingen die een persoon van een partij op het grondgebied van een andere partij verricht',
    },
    liability: {
      permits:
        'Een handeling op het grondgebied van een andere partij valt onder de aansprakelijkheidsregels van dit verdrag',
      prohibits:
        'Een handeling op het grondgebied van een andere partij valt niet onder de aansprakelijkheidsregels van dit verdrag',
      provides:
        'op de aansprakelijkheid voor een handeling op het grondgebied van een andere partij',
    },
    transfer: {
      permits: 'Een slachtoffer mag van de ene naar de andere partij worden overgebracht',
      prohibits: 'Een slachtoffer mag niet van de ene naar de andere partij worden overgebracht',
      provides: 'op de overbrenging van een slachtoffer van de ene naar de andere partij',
    },
    handoff: {
      permits:
        'De zorg voor een slachtoffer mag door de ene aan de andere partij worden overgedragen',
      prohibits:
        'De zorg voor een slachtoffer mag niet door de ene aan de andere partij worden overgedragen',
      provides: 'op de overdracht van een slachtoffer door de ene aan de andere partij',
    },
    telemedicine: {
      permits:
        'Een beroepsbeoefenaar van een partij mag een beroepsbeoefenaar van een andere partij op afstand adviseren',
      prohibits:
        'Een beroepsbeoefenaar van een partij mag een beroepsbeoefenaar van een andere partij niet op afstand adviseren',
      provides:
        'op advies dat een beroepsbeoefenaar van een partij op afstand geeft aan een beroepsbeoefenaar van een andere partij',
    },
    disclosure: {
      permits: 'Gegevens mogen door de ene aan de andere partij worden verstrekt',
      prohibits: 'Gegevens mogen niet door de ene aan de andere partij worden verstrekt',
      provides: 'op de verstrekking van gegevens door de ene aan de andere partij',
    },
    stock: {
      permits:
        'Goederen uit de voorraad van een partij mogen ten behoeve van een andere partij worden verplaatst',
      prohibits:
        'Goederen uit de voorraad van een partij mogen niet ten behoeve van een andere partij worden verplaatst',
      provides:
        'op de verplaatsing van goederen uit de voorraad van een partij ten behoeve van een andere partij',
    },
    fleet: {
      permits: 'Een voertuig mag door de ene aan de andere partij worden uitgeleend',
      prohibits: 'Een voertuig mag niet door de ene aan de andere partij worden uitgeleend',
      provides: 'op het uitlenen van een voertuig door de ene aan de andere partij',
    },
    training: {
      permits: 'Een door de ene partij afgegeven certificaat wordt door de andere erkend',
      prohibits: 'Een door de ene partij afgegeven certificaat wordt door de andere niet erkend',
      provides: 'op opleiding en op certificaten die de ene partij afgeeft en de andere erkent',
    },
    funding: {
      permits:
        'Kosten mogen op grond van dit verdrag door de ene aan de andere partij worden betaald',
      prohibits:
        'Kosten mogen niet op grond van dit verdrag door de ene aan de andere partij worden betaald',
      provides: 'op kosten die de ene partij op grond van dit verdrag aan de andere betaalt',
    },
    target: {
      permits: 'Van een streefdoel mag worden afgeweken',
      prohibits: 'Van een streefdoel mag niet worden afgeweken',
      provides: 'op de prestaties die de partijen nastreven',
    },
    governance: {
      permits: 'Een institutionele handeling mag worden verricht',
      prohibits: 'Een institutionele handeling mag niet worden verricht',
      provides: 'op het bestuur van dit verdrag',
    },
    obligation: {
      permits: 'Een verplichting mag worden nagekomen',
      prohibits: 'Een verplichting mag niet worden nagekomen',
      provides: 'op de verplichtingen van de partijen',
    },
    other: {
      permits: 'Wat dit artikel betreft, mag worden gedaan',
      prohibits: 'Wat dit artikel betreft, mag niet worden gedaan',
      provides: 'op wat het betreft',
    },
  },
  about: {
    triage: {
      permits_one: 'De triagemethode {{subject}} mag worden gebruikt',
      permits_other: 'Elk van de triagemethoden {{subject}} mag worden gebruikt',
      prohibits_one: 'De triagemethode {{subject}} mag niet worden gebruikt',
      prohibits_other: 'Geen van de triagemethoden {{subject}} mag worden gebruikt',
    },
    waiver: {
      permits_one:
        'Een persoon van een partij mag de volgende handeling, namelijk {{subject}}, zonder verdere vergunning op het grondgebied van een andere partij verrichten',
      permits_other:
        'Een persoon van een partij mag elk van de volgende handelingen, namelijk {{subject}}, zonder verdere vergunning op het grondgebied van een andere partij verrichten',
      prohibits_one:
        'Een persoon van een partij mag de volgende handeling, namelijk {{subject}}, niet op het grondgebied van een andere partij verrichten',
      prohibits_other:
        'Een persoon van een partij mag geen van de volgende handelingen, namelijk {{subject}}, op het grondgebied van een andere partij verrichten',
    },
    liability: {
      permits_one:
        'De volgende handeling, namelijk {{subject}}, valt onder de aansprakelijkheidsregels van dit verdrag',
      permits_other:
        'Elk van de volgende handelingen, namelijk {{subject}}, valt onder de aansprakelijkheidsregels van dit verdrag',
      prohibits_one:
        'De volgende handeling, namelijk {{subject}}, valt niet onder de aansprakelijkheidsregels van dit verdrag',
      prohibits_other:
        'Geen van de volgende handelingen, namelijk {{subject}}, valt onder de aansprakelijkheidsregels van dit verdrag',
    },
    governance: {
      permits_one:
        'De volgende institutionele handeling, namelijk {{subject}}, mag worden verricht',
      permits_other:
        'Elk van de volgende institutionele handelingen, namelijk {{subject}}, mag worden verricht',
      prohibits_one:
        'De volgende institutionele handeling, namelijk {{subject}}, mag niet worden verricht',
      prohibits_other:
        'Geen van de volgende institutionele handelingen, namelijk {{subject}}, mag worden verricht',
    },
  },
  in: {
    route: {
      localTime: { is: 'de plaatselijke tijd waar de grens wordt overschreden, is {{value}}' },
    },
    waiver: {
      localTime: { is: 'de plaatselijke tijd waar de handeling wordt verricht, is {{value}}' },
    },
    transfer: {
      repatriate: '{{by}} zorgt ervoor dat de patiënt {{withinDays}} naar huis terugkeert.',
      'ask-consent':
        'Aan eenieder die kan antwoorden, wordt vóór het vertrek om toestemming gevraagd.',
    },
    handoff: {
      act: {
        is: 'de overdracht omvat {{value}}',
        not_one: 'de overdracht omvat niet het volgende: {{list}}',
        not_other: 'de overdracht omvat niets van het volgende: {{list}}',
      },
      value: {
        drive: 'het rijden',
        'basic-care': 'basiszorg',
        'advanced-care': 'gevorderde zorg',
        intubation: 'een intubatie',
        surgery: 'een operatie',
        'controlled-medicine': 'gecontroleerde geneesmiddelen',
        handover: 'het overdragen zelf',
        telemedicine: 'advies op afstand',
      },
    },
    telemedicine: {
      act: {
        is: 'de handeling waarover advies wordt gegeven, is {{value}}',
        not: 'de handeling waarover advies wordt gegeven, is {{value}}',
      },
      profession: {
        is: 'het beroep van de adviserende persoon is {{value}}',
        not: 'het beroep van de adviserende persoon is {{value}}',
      },
      certified: {
        yes: 'de adviserende persoon heeft een geldig certificaat dat de andere partij erkent',
        no: 'de adviserende persoon heeft geen geldig certificaat dat de andere partij erkent',
      },
      'ask-consent':
        'Aan eenieder die kan antwoorden, wordt vóór het advies om toestemming gevraagd.',
      'delete-after':
        'Het dossier van het advies wordt uiterlijk {{days}} na het advies gewist, tenzij de toepasselijke wet bewaring voorschrijft.',
    },
    disclosure: {
      'ask-consent':
        'Aan eenieder die kan antwoorden, wordt vóór de verstrekking om toestemming gevraagd.',
    },
    fleet: {
      lightsAndSirens: {
        yes: 'het voertuig is uitgerust met zwaailicht en sirene',
        no: 'het voertuig is niet uitgerust met zwaailicht en sirene',
      },
      coverKept: {
        yes: 'de uitlenende partij behoudt de dekking die zij haar eigen bevolking verschuldigd is',
        no: 'de uitlenende partij behoudt niet de dekking die zij haar eigen bevolking verschuldigd is',
      },
    },
    stock: {
      coverKept: {
        yes: 'de partij die de goederen geeft, behoudt de dekking die zij haar eigen bevolking verschuldigd is',
        no: 'de partij die de goederen geeft, behoudt niet de dekking die zij haar eigen bevolking verschuldigd is',
      },
    },
    training: {
      profession: {
        is: 'het beroep van de certificaathouder is {{value}}',
        not: 'het beroep van de certificaathouder is {{value}}',
      },
    },
  },
  remains: {
    repatriate:
      '{{by}} zorgt ervoor dat het stoffelijk overschot van de overledene {{withinDays}} naar huis terugkeert.',
  },
  role: {
    route: {
      from: 'de partij waarvan het grondgebied wordt verlaten,',
      to: 'de partij waarvan het grondgebied wordt binnengereden of binnengevlogen,',
    },
    waiver: {
      from: 'de partij waarvan de persoon afkomstig is,',
      territory: 'de partij op wier grondgebied de handeling wordt verricht,',
    },
    liability: {
      from: 'de partij waarvan de handelende persoon afkomstig is,',
      territory: 'de partij op wier grondgebied de handeling wordt verricht,',
    },
    transfer: { from: 'de partij vanwaar het slachtoffer vertrekt,', to: 'de ontvangende partij' },
    handoff: { from: 'de overdragende partij', to: 'de overnemende partij' },
    stock: { from: 'de partij die de goederen geeft,', to: 'de partij die de goederen ontvangt,' },
    telemedicine: { from: 'de adviserende partij', to: 'de geadviseerde partij' },
    disclosure: { from: 'de verstrekkende partij', to: 'de partij die de gegevens ontvangt,' },
    fleet: { from: 'de uitlenende partij', to: 'de lenende partij' },
    training: { from: 'de afgevende partij', to: 'de erkennende partij' },
    funding: { from: 'de betalende partij', to: 'de partij die wordt betaald,' },
  },
  fact: {
    from: 'Overdragende partij',
    to: 'Ontvangende partij',
    territory: 'Grondgebied',
    category: 'Triagecategorie',
    needs: 'Benodigde zorg',
    phase: 'Fase van de zorg',
    vulnerable: 'Kwetsbare groep',
    lacking: 'Wat ontbreekt',
    ageYears: 'Leeftijd',
    unaccompaniedMinor: 'Alleenreizende minderjarige',
    vehicle: 'Voertuig',
    lightsAndSirens: 'Zwaailicht en sirene',
    profession: 'Beroep',
    act: 'Handeling',
    advised: 'Beroep van de geadviseerde',
    medicine: 'Gecontroleerd geneesmiddel',
    certified: 'Erkend certificaat',
    crossing: 'Grensovergang',
    crossingState: 'Toestand van de grensovergang',
    localTime: 'Plaatselijke tijd',
    nationalOrder: 'Nationaal bevel',
    announced: 'Aankondiging',
    enRoute: 'Onderweg',
    minutesSooner: 'Tijdwinst',
    roomAtHome: 'Plaats bij de overdragende partij',
    reserveKept: 'Reserve van het ontvangende ziekenhuis',
    accepted: 'Aanvaarding',
    returning: 'Terugkeer',
    consent: 'Toestemming',
    familyTogether: 'Familie bijeen',
    threatened: 'Bedreigde persoon',
    contaminated: 'Besmetting',
    dataCategory: 'Gegevens',
    purpose: 'Doel',
    recipient: 'Ontvanger',
    level: 'Herleidbaarheid van de gegevens',
    retentionDays: 'Bewaartermijn',
    method: 'Triagemethode',
    methodSigned: 'Handtekening voor de methode',
    crisisDeclared: 'Crisisbevoegdheden',
    casualties: 'Aantal slachtoffers',
    item: 'Goederen',
    movement: 'Voorraadbeweging',
    stockSharePercent: 'Aandeel van de voorraad',
    coverKept: 'Eigen dekking',
    loanHours: 'Duur van de uitlening',
    certificate: 'Certificaat',
    certificateMonths: 'Tijd sinds de afgifte van het certificaat',
    cost: 'Kosten',
    amountEur: 'Bedrag',
    targetReached: 'Streefdoel gehaald',
    institutionalAct: 'Institutionele handeling',
    crisisDays: 'Gevraagde dagen crisisbevoegdheden',
    crisisDaysUsed: 'Gebruikte dagen crisisbevoegdheden',
    noticeDays: 'Termijn van kennisgeving',
    consentingPercent: 'Aandeel van de instemmende partijen',
  },
  holds: {
    party: { is: '{{role}} is {{value}}', not: '{{role}} is {{value}}' },
    category: {
      is: 'de triagecategorie van het slachtoffer is {{value}}',
      not: 'de triagecategorie van het slachtoffer is {{value}}',
    },
    needs: {
      any_one: 'het slachtoffer heeft het volgende nodig: {{value}}',
      any_other: 'het slachtoffer heeft ten minste een van het volgende nodig: {{value}}',
      all: 'het slachtoffer heeft al het volgende nodig: {{value}}',
      none_one: 'het slachtoffer heeft het volgende niet nodig: {{value}}',
      none_other: 'het slachtoffer heeft niets van het volgende nodig: {{value}}',
    },
    phase: { is: 'de fase van de zorg is {{value}}', not: 'de fase van de zorg is {{value}}' },
    vulnerable: {
      any_one: 'het slachtoffer behoort, of behoort mogelijk, tot de volgende groep: {{value}}',
      any_other:
        'het slachtoffer behoort, of behoort mogelijk, tot ten minste een van de volgende groepen: {{value}}',
      all: 'het slachtoffer behoort, of behoort mogelijk, tot alle volgende groepen: {{value}}',
      none_one: 'het slachtoffer behoort niet tot de volgende groep: {{value}}',
      none_other: 'het slachtoffer behoort tot geen van de volgende groepen: {{value}}',
    },
    lacking: {
      any: 'op de plaats waar zorg wordt verleend, is er {{value}}',
      all: 'op de plaats waar zorg wordt verleend, is er {{value}}',
      none_one: 'op de plaats waar zorg wordt verleend, is het volgende aanwezig: {{value}}',
      none_other:
        'op de plaats waar zorg wordt verleend, ontbreekt niets van het volgende: {{value}}',
    },
    ageYears: { is: 'de leeftijd van het slachtoffer is {{value}}' },
    unaccompaniedMinor: {
      yes: 'het dossier vermeldt het slachtoffer als minderjarige voor wie geen van de aanwezigen instaat',
      no: 'het dossier vermeldt het slachtoffer niet als minderjarige voor wie geen van de aanwezigen instaat',
    },
    vehicle: {
      is: 'het type van het voertuig is {{value}}',
      not: 'het type van het voertuig is {{value}}',
    },
    lightsAndSirens: {
      yes: 'het voertuig gebruikt zwaailicht en sirene',
      no: 'het voertuig gebruikt geen zwaailicht en sirene',
    },
    profession: {
      is: 'het beroep van de handelende persoon is {{value}}',
      not: 'het beroep van de handelende persoon is {{value}}',
    },
    act: { is: 'de handeling is {{value}}', not: 'de handeling is {{value}}' },
    advised: {
      is: 'het beroep van de geadviseerde persoon is {{value}}',
      not: 'het beroep van de geadviseerde persoon is {{value}}',
    },
    medicine: {
      is: 'het gecontroleerde geneesmiddel behoort tot de klasse {{value}}',
      not: 'de klasse van het gecontroleerde geneesmiddel is {{value}}',
    },
    certified: {
      yes: 'de handelende persoon heeft een geldig certificaat dat de andere partij erkent',
      no: 'de handelende persoon heeft geen geldig certificaat dat de andere partij erkent',
    },
    crossing: {
      is: 'de gebruikte grensovergang is {{value}}',
      not: 'de gebruikte grensovergang is {{value}}',
    },
    crossingState: {
      is: 'de toestand van de grensovergang is {{value}}',
      not: 'de toestand van de grensovergang is {{value}}',
    },
    localTime: { is: 'de plaatselijke tijd is {{value}}' },
    nationalOrder: {
      yes: 'een nationaal bevel sluit de grensovergang ook voor medisch verkeer',
      no: 'geen nationaal bevel sluit de grensovergang voor medisch verkeer',
    },
    announced: {
      yes: 'de andere meldkamer is vóór het bereiken van de grens ingelicht',
      no: 'de andere meldkamer is vóór het bereiken van de grens niet ingelicht',
    },
    enRoute: {
      yes: 'de patiënt is vertrokken en nog niet aangekomen',
      no: 'de patiënt is niet vertrokken of is al aangekomen',
    },
    minutesSooner: {
      sooner:
        'het slachtoffer komt {{value}} vroeger aan dan op de beste plaats van de overdragende partij',
      later:
        'het slachtoffer komt {{value}} later aan dan op de beste plaats van de overdragende partij',
      same: {
        atLeast:
          'het slachtoffer komt niet later aan dan op de beste plaats van de overdragende partij',
        atMost:
          'het slachtoffer komt niet vroeger aan dan op de beste plaats van de overdragende partij',
        moreThan:
          'het slachtoffer komt vroeger aan dan op de beste plaats van de overdragende partij',
        lessThan:
          'het slachtoffer komt later aan dan op de beste plaats van de overdragende partij',
      },
    },
    roomAtHome: {
      yes: 'de beste plaats van de overdragende partij voor de benodigde zorg heeft ruimte',
      no: 'de beste plaats van de overdragende partij voor de benodigde zorg heeft geen ruimte',
    },
    reserveKept: {
      yes: 'het ontvangende ziekenhuis behoudt de plaatsen die het voor de eigen bevolking reserveert',
      no: 'het ontvangende ziekenhuis zou plaatsen moeten gebruiken die het voor de eigen bevolking reserveert',
    },
    accepted: {
      yes: 'de ontvangende partij heeft het verzoek aanvaard, al was het door stilzwijgen dat als aanvaarding geldt',
      no: 'de ontvangende partij heeft het verzoek niet aanvaard, ook niet door stilzwijgen dat als aanvaarding geldt',
    },
    returning: {
      yes: 'het slachtoffer keert terug naar de partij waarvandaan het werd gebracht',
      no: 'het slachtoffer keert niet terug naar de partij waarvandaan het werd gebracht',
    },
    consent: {
      is: 'de toestemming van de betrokkene staat vastgelegd als {{value}}',
      not_one: 'de toestemming van de betrokkene staat niet vastgelegd als {{list}}',
      not_other:
        'de toestemming van de betrokkene staat onder geen van de volgende vermeldingen vastgelegd: {{list}}',
    },
    familyTogether: {
      yes: 'een ouder, voogd of kind van het slachtoffer gaat mee, of er is er geen bekend',
      no: 'een ouder, voogd of kind van het slachtoffer is bekend en gaat niet mee',
    },
    threatened: {
      yes: 'het dossier vermeldt dat het slachtoffer degenen vreest die op de bestemming de macht hebben',
      no: 'het dossier vermeldt niet dat het slachtoffer degenen vreest die op de bestemming de macht hebben',
    },
    contaminated: {
      yes: 'het dossier vermeldt dat het slachtoffer besmet is of kan zijn',
      no: 'het dossier vermeldt niet dat het slachtoffer besmet is of kan zijn',
    },
    dataCategory: {
      is: 'de categorie van de gegevens is {{value}}',
      not: 'de categorie van de gegevens is {{value}}',
    },
    purpose: {
      is: 'de verstrekking dient het volgende doel: {{value}}',
      not_one: 'de verstrekking dient niet het volgende doel: {{list}}',
      not_other: 'de verstrekking dient geen van de volgende doelen: {{list}}',
    },
    recipient: {
      is: 'de ontvanger behoort tot de groep {{value}}',
      not: 'de groep waartoe de ontvanger behoort, is {{value}}',
    },
    level: { is: 'de gegevens zijn {{value}}', not: 'de gegevens zijn {{value}}' },
    retentionDays: { is: 'de gegevens worden {{value}} bewaard' },
    method: { is: 'de triagemethode is {{value}}', not: 'de triagemethode is {{value}}' },
    methodSigned: {
      yes: 'de medisch directeur heeft voor de triagemethode getekend',
      no: 'de medisch directeur heeft niet voor de triagemethode getekend',
    },
    crisisDeclared: {
      yes: 'de crisisbevoegdheden zijn afgekondigd en niet vervallen',
      no: 'er zijn geen crisisbevoegdheden afgekondigd, of zij zijn vervallen',
    },
    casualties: { is: 'het aantal slachtoffers is {{value}}' },
    item: { is: 'de goederen zijn {{value}}', not: 'de goederen zijn {{value}}' },
    movement: {
      is: 'de voorraadbeweging is {{value}}',
      not: 'de voorraadbeweging is {{value}}',
    },
    stockSharePercent: { is: 'de uitgenomen hoeveelheid is {{value}} van de aanwezige voorraad' },
    coverKept: {
      yes: 'de partij die de goederen of het voertuig ter beschikking stelt, behoudt de dekking die zij haar eigen bevolking verschuldigd is',
      no: 'de partij die de goederen of het voertuig ter beschikking stelt, behoudt niet de dekking die zij haar eigen bevolking verschuldigd is',
    },
    loanHours: { is: 'de uitlening duurt {{value}}' },
    certificate: {
      is: 'het certificaat betreft {{value}}',
      not_one: 'het certificaat betreft niet {{list}}',
      not_other: 'het certificaat betreft niets van het volgende: {{list}}',
    },
    certificateMonths: { is: 'de tijd sinds de afgifte van het certificaat is {{value}}' },
    cost: {
      is: 'de kosten betreffen {{value}}',
      not_one: 'de kosten betreffen niet {{list}}',
      not_other: 'de kosten betreffen niets van het volgende: {{list}}',
    },
    amountEur: { is: 'het bedrag is {{value}}' },
    targetReached: {
      yes: 'volgens de openbare cijfers is het overeengekomen streefdoel gehaald',
      no: 'volgens de openbare cijfers is het overeengekomen streefdoel niet gehaald',
    },
    institutionalAct: {
      is: 'de institutionele handeling is {{value}}',
      not: 'de institutionele handeling is {{value}}',
    },
    crisisDays: { is: 'de gevraagde duur van de crisisbevoegdheden is {{value}}' },
    crisisDaysUsed: {
      is: 'in de voorafgaande twaalf maanden golden de crisisbevoegdheden in totaal {{value}}',
    },
    noticeDays: { is: 'de gegeven termijn van kennisgeving is {{value}}' },
    consentingPercent: { is: 'het aandeel van de partijen dat heeft ingestemd, is {{value}}' },
  },
  value: {
    phase: { emergency: 'spoedzorg', secondary: 'vervolgzorg', rehabilitation: 'revalidatie' },
    vulnerable: dutyWords.group,
    lacking: dutyWords.resource,
    vehicle: {
      ambulance: 'ambulance',
      'mobile-icu': 'mobiele intensive care',
      'physician-vehicle': 'voertuig van de spoedarts',
      helicopter: 'helikopter',
      bus: 'bus',
      'private-vehicle': 'privévoertuig',
    },
    profession,
    advised: profession,
    act: {
      drive: 'rijden',
      'basic-care': 'basiszorg',
      'advanced-care': 'gevorderde zorg',
      intubation: 'intubatie',
      surgery: 'chirurgie',
      'controlled-medicine': 'omgang met gecontroleerde geneesmiddelen (vervoeren of toedienen)',
      handover: 'overdracht',
      telemedicine: 'advies op afstand',
    },
    medicine: {
      opioid: 'opioïden',
      ketamine: 'ketamine',
      benzodiazepine: 'benzodiazepinen',
      'other-controlled': 'andere gecontroleerde geneesmiddelen',
    },
    crossingState: { open: 'open', restricted: 'beperkt', closed: 'gesloten' },
    consent: {
      given: 'gegeven',
      refused: 'geweigerd',
      incapable: 'niet in staat te beslissen',
      'not-asked': 'nog niet gevraagd',
    },
    dataCategory: {
      operational: 'operationele gegevens',
      triage: 'triagegegevens',
      'clinical-minimum': 'medisch minimum',
      'clinical-full': 'volledig medisch dossier',
      identity: 'identiteit',
      contact: 'contactgegevens',
      preference: 'voorkeuren',
      insurance: 'verzekering',
      capacity: 'capaciteit van ziekenhuizen',
      statistics: 'statistiek',
    },
    purpose: {
      treatment: 'behandeling',
      coordination: 'coördinatie',
      billing: 'facturering',
      oversight: 'toezicht',
      tracing: 'opsporen van verwanten',
      research: 'onderzoek',
      'public-information': 'publieksvoorlichting',
      'border-control': 'grenscontrole',
      'law-enforcement': 'rechtshandhaving',
      military: 'militair gebruik',
    },
    recipient: {
      dispatcher: 'centralisten',
      crew: 'ambulanceteams',
      coordinator: 'ziekenhuiscoördinatoren',
      clinician: 'behandelaars',
      liaison: 'verbindingsfunctionarissen',
      auditor: 'auditors',
      'data-monitor': 'gegevenstoezichthouders',
      'tracing-officer': 'opsporingsmedewerkers voor verwanten',
      payer: 'betalers',
      public: 'het publiek',
      'border-guard': 'grenswachters',
      police: 'politie',
      'armed-forces': 'krijgsmacht',
    },
    level: {
      identified: 'herleidbaar tot de persoon',
      pseudonymised: 'gepseudonimiseerd',
      aggregated: 'geaggregeerd',
    },
    item: dutyWords.item,
    movement: {
      draw: 'een opname',
      deposit: 'een inbreng',
      exchange: 'een ruil',
      inspect: 'een inspectie',
    },
    certificate: {
      'prehospital-trauma': 'prehospitale traumazorg',
      'advanced-life-support': 'gevorderde levensreddende handelingen',
      decontamination: 'ontsmetting',
      'cross-border-driving': 'grensoverschrijdend rijden',
      'triage-officer': 'taken van de triagefunctionaris',
      'controlled-medicines': 'gecontroleerde geneesmiddelen',
    },
    cost: {
      transport: 'vervoer',
      treatment: 'behandeling',
      medicines: 'geneesmiddelen',
      repatriation: 'repatriëring',
      rehabilitation: 'revalidatie',
      training: 'opleiding',
      stock: 'voorraad',
      exercise: 'oefeningen',
    },
    institutionalAct: {
      'declare-crisis': 'de afkondiging van crisisbevoegdheden',
      'extend-crisis': 'de verlenging van crisisbevoegdheden',
      'issue-order': 'de uitvaardiging van een nationaal bevel',
      amend: 'de wijziging van dit verdrag',
      suspend: 'een opschorting',
      'suspend-for-safety': 'een opschorting om veiligheidsredenen',
      withdraw: 'de terugtrekking van een partij',
      accede: 'de toetreding van een partij',
      appoint: 'een benoeming',
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
