import type { law as en } from '#words/en/law.ts'
import type { Shape } from '#words/shape.ts'

const group = {
  child: 'kinderen',
  pregnant: 'zwangere personen',
  'older-person': 'ouderen',
  'person-with-disability': 'personen met een handicap',
  'displaced-person': 'ontheemden',
  detainee: 'gedetineerden',
}

const resource = {
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
}

const item = {
  'blood-products': 'bloedproducten',
  ventilators: 'beademingstoestellen',
  tourniquets: 'tourniquets',
  'burn-dressings': 'verband voor brandwonden',
  antidotes: 'tegengiffen',
  'protective-equipment': 'beschermende uitrusting',
  medicines: 'geneesmiddelen',
  stretchers: 'brancards',
}

const profession = {
  physician: 'arts',
  nurse: 'verpleegkundige',
  paramedic: 'paramedicus',
  'emergency-medical-technician': 'ambulancehulpverlener',
  driver: 'bestuurder',
}

export const law: Shape<typeof en> = {
  draft: {
    kind: {
      triage: 'Triage',
      protocol: 'Zorg ter plaatse',
      route: 'Routes',
      waiver: 'Handelingen in het andere gebied',
      liability: 'Aansprakelijkheid',
      transfer: 'Overplaatsing',
      handoff: 'Overdracht',
      telemedicine: 'Advies op afstand',
      disclosure: 'Verstrekking van gegevens',
      stock: 'Gedeelde voorraad',
      fleet: 'Gedeelde voertuigen',
      training: 'Opleiding en certificaten',
      funding: 'Kosten',
      target: 'Doelen',
      governance: 'Bestuur',
      obligation: 'Verplichtingen',
      other: 'Overige',
    },
    asks: {
      triage: 'Mag deze triagemethode in dit gebied worden gebruikt?',
      protocol: 'Wat hoort hier bij de zorg ter plaatse?',
      route: 'Mag dit voertuig hier de grens over?',
      waiver: 'Mag deze persoon dit doen in het andere gebied?',
      liability: 'Wie is aansprakelijk als er schade ontstaat?',
      transfer: 'Mag deze patiënt naar de andere partij worden gebracht?',
      handoff: 'Mag de patiënt overgaan in handen van de andere partij?',
      telemedicine: 'Mag deze persoon collega’s aan de andere kant adviseren?',
      disclosure: 'Mogen deze gegevens aan deze ontvanger worden getoond?',
      stock: 'Mag dit uit de gedeelde voorraad worden gehaald of erin worden gelegd?',
      fleet: 'Mag dit voertuig aan de andere partij worden geleend?',
      training: 'Wordt dit certificaat door de andere partij erkend?',
      funding: 'Zijn deze kosten gedekt, en door wie?',
      target: 'Wat hebben de partijen beloofd te bereiken?',
      governance: 'Mag dit met het verdrag zelf gebeuren?',
      obligation: 'Wie is wat verschuldigd, en wanneer?',
    },
    text: {
      inForce: 'Zoals toegepast',
      draft: 'Ontwerp',
      filed: 'Ingediend',
    },
    fact: {
      unknown: 'niet bekend',
      yes: 'ja',
      no: 'nee',
      none: 'geen',
      some: 'deze',
    },
    unit: {
      '1': '',
      a: 'jaar',
      min: 'minuten',
      h: 'uur',
      d: 'dagen',
      mo: 'maanden',
      '%': '%',
      EUR: 'euro',
      km: 'kilometer',
    },
    ask: {
      question: 'De vraag',
      kind: 'Waar gaat het over?',
      of: 'Welke tekst wordt bevraagd?',
      moment: 'Op welk moment?',
      now: 'Nu',
      other: 'Op een ander moment',
      at: 'Wanneer het gebeurt',
      began: 'Wanneer het geval begon',
      facts: 'Wat bekend is',
      allUnknown: 'Niets is bekend',
      silent: 'Zoals waar het dossier zwijgt',
      hangs: 'hiervan hangt het antwoord af',
      noText: 'Deze tekst staat niet op dit apparaat.',
      noTextHow:
        'Een ontwerp kan worden bevraagd waar het bewaard wordt. De toegepaste tekst kan overal worden bevraagd.',
      inForceInstead: 'Bevraag de toegepaste tekst',
      asIf: 'Beantwoord alsof het ontwerp van kracht was.',
      lacks: 'Het hangt af van wat niet bekend is',
      rests: 'Berust op',
      nearest: 'Niets staat het toe; het dichtst kwamen',
      duties: 'Plichten die erbij horen',
      tips: 'Wat het antwoord had veranderd',
      tipFact: 'Als dit zo was',
      tipAnswer: 'dan was het antwoord',
      more: 'en nog {{count}}',
      tree: 'De artikelen naast de feiten',
      noArticles: 'Geen artikel van deze tekst gaat over zo’n vraag.',
      applied: 'Golden ({{count}})',
      nearly: 'Golden bijna ({{count}}): één ding stond in de weg',
      others: 'Golden niet ({{count}})',
      failed: '{{condition}}. Bekend: {{known}}.',
      open: '{{condition}}. Niet bekend.',
      excepted: 'Een uitzondering geldt: {{conditions}}.',
      mayExcept: 'Een uitzondering geldt misschien: {{conditions}}.',
      copy: 'Link kopiëren',
      copied: 'Gekopieerd',
      print: 'Afdrukken',
    },
    duty: {
      respond: 'Op tijd antwoorden',
      notify: 'Inlichten',
      review: 'Het geval beoordelen',
      'return-patient': 'De patiënt terugbrengen',
      'announce-crossing': 'De grensovergang aankondigen',
      'sign-handover': 'De overdracht ondertekenen',
      'record-medicine-balance': 'Opium- en andere gecontroleerde middelen tellen',
      'report-discrepancy': 'Een verschil melden',
      'ask-consent': 'Om toestemming vragen',
      prioritise: 'Een groep laten voorgaan',
      accompany: 'Iemand laten meegaan',
      'provide-interpreter': 'Voor een tolk zorgen',
      do: 'Een stap uitvoeren',
      substitute: 'Wat er in plaats daarvan gebeurt',
      'keep-reserve': 'Een reserve houden',
      rehabilitate: 'Revalidatie bieden',
      repatriate: 'De persoon thuisbrengen',
      'answer-for': 'Instaan voor schade',
      insure: 'Verzekeren',
      'record-advice': 'Het advies vastleggen',
      'delete-after': 'De gegevens wissen',
      monitor: 'Toezicht houden',
      'rest-on': 'Rechtsgrond',
      'tell-patient': 'De patiënt inlichten',
      'allow-objection': 'Bezwaar toelaten',
      'keep-stock': 'Een voorraad houden',
      'replace-stock': 'Wat is genomen aanvullen',
      'report-stock': 'De voorraad melden',
      'return-vehicle': 'Het voertuig terugbrengen',
      'train-hours': 'Opleiden',
      'renew-certificate': 'Het certificaat vernieuwen',
      'hold-drill': 'Een oefening houden',
      pay: 'De kosten dragen',
      tariff: 'Tarief',
      split: 'De kosten verdelen',
      contribute: 'Bijdragen',
      'share-risk': 'Het risico delen',
      'release-contingency': 'De reserve vrijgeven',
      grant: 'Bijdrage naar prestatie',
      'cap-costs': 'De kosten begrenzen',
      reach: 'Een doel halen',
      'rotate-chair': 'Het voorzitterschap wisselen',
      ratify: 'Ratificeren',
      report: 'Openbaar verslag doen',
      'hold-committee': 'Een commissie houden',
      'limit-crisis': 'Crisisbevoegdheden begrenzen',
      'decide-by': 'Bij meerderheid beslissen',
      'give-notice': 'Een termijn aanhouden',
      'settle-dispute': 'Een geschil beslechten',
      'deliver-by': 'Eenmaal leveren, voor een dag',
      'deliver-every': 'Telkens weer leveren',
    },
    field: {
      by: 'Door wie',
      who: 'Wie',
      withinMinutes: 'Binnen',
      withinHours: 'Binnen',
      withinDays: 'Binnen',
      silence: 'Wat zwijgen betekent',
      minutesBefore: 'Vooraf',
      group: 'Groep',
      step: 'Stap',
      lacking: 'Waar dit ontbreekt',
      percent: 'Aandeel',
      amountEur: 'Bedrag',
      days: 'Na',
      basis: 'Rechtsgrond',
      item: 'Goederen',
      amount: 'Aantal',
      everyDays: 'Elke',
      hoursPerYear: 'Uren per jaar',
      everyMonths: 'Elke',
      per: 'Per',
      shares: 'Deel van elke partij, in procenten',
      key: 'Sleutel',
      aboveEur: 'Boven',
      measure: 'Wat er gemeten wordt',
      share: 'Deel van de gevallen (1 is alle)',
      months: 'Elke',
      order: 'Partijen, in hun volgorde',
      committee: 'Commissie',
      quorumPercent: 'Quorum',
      daysMax: 'Ten hoogste achtereen',
      pauseDays: 'Pauze tot de volgende',
      daysPerYearMax: 'Ten hoogste per jaar',
      majority: 'Meerderheid',
      what: 'Wat',
      day: 'Dag',
      remindDays: 'Vooraf herinneren',
      firstDay: 'Eerst op',
    },
  },
  errors: {
    not_permitted:
      'De overeenkomst staat dit niet toe. Er is niets veranderd. Kies een andere weg of handel uit noodzaak.',
    not_permitted_prohibited:
      'De overeenkomst verbiedt dit. Er is niets veranderd. Kies een andere weg of handel uit noodzaak.',
    'not_permitted_nothing-permits':
      'Geen artikel staat dit toe. Er is niets veranderd. Kies een andere weg of handel uit noodzaak.',
    'not_permitted_cannot-evaluate':
      'Het artikel dat hier beslist is betwist en weigert dus. Kies een andere weg of handel uit noodzaak.',
    'not_permitted_no-agreement':
      'Er is geen overeenkomst met {{to}} van kracht. Kies een ziekenhuis in eigen land of handel uit noodzaak.',
    undetermined:
      'De overeenkomst kan niet beslissen: onbekend is {{lacks}}. Vul dat aan of handel uit noodzaak.',
    unknown_partner: '{{partner}} is geen partij bij de overeenkomst. Er is niets aangenomen.',
  },
  articles: {
    document: {
      kind: {
        triage: 'Gebruik van een triagemethode',
        protocol: 'Zorg voor een slachtoffer ter plaatse en in het ziekenhuis',
        route: 'Overschrijden van de grens door een voertuig',
        waiver: 'Handelingen op het grondgebied van een andere partij',
        liability: 'Aansprakelijkheid',
        transfer: 'Overbrenging van een slachtoffer',
        handoff: 'Overdracht van een slachtoffer',
        telemedicine: 'Advies op afstand',
        disclosure: 'Verstrekking van gegevens',
        stock: 'Verplaatsing van voorraad',
        fleet: 'Uitlenen van voertuigen',
        training: 'Opleiding en erkenning van certificaten',
        funding: 'Kosten en financiering',
        target: 'Streefdoelen',
        governance: 'Bestuur van dit verdrag',
        obligation: 'Verplichtingen van de partijen',
        other: 'Overige onderwerpen',
      },
    },
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
    resource: resource,
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
    group: group,
    item: item,
    share: '{{party}}: {{percent}}',
    outside: 'een plaats buiten het verdrag',
    party: 'de partij ‘{{name}}’',
    place: {
      from: 'de plaats van vertrek',
      to: 'de bestemming',
      territory: 'de plaats waar het gebeurt,',
    },
    answer: {
      permitted: 'Toegestaan',
      refused: 'Geweigerd',
      undetermined: 'Onbeslist',
    },
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
        localTime: {
          is: 'de plaatselijke tijd waar de grens wordt overschreden, is {{value}}',
        },
      },
      waiver: {
        localTime: {
          is: 'de plaatselijke tijd waar de handeling wordt verricht, is {{value}}',
        },
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
      transfer: {
        from: 'de partij vanwaar het slachtoffer vertrekt,',
        to: 'de ontvangende partij',
      },
      handoff: {
        from: 'de overdragende partij',
        to: 'de overnemende partij',
      },
      stock: {
        from: 'de partij die de goederen geeft,',
        to: 'de partij die de goederen ontvangt,',
      },
      telemedicine: {
        from: 'de adviserende partij',
        to: 'de geadviseerde partij',
      },
      disclosure: {
        from: 'de verstrekkende partij',
        to: 'de partij die de gegevens ontvangt,',
      },
      fleet: {
        from: 'de uitlenende partij',
        to: 'de lenende partij',
      },
      training: {
        from: 'de afgevende partij',
        to: 'de erkennende partij',
      },
      funding: {
        from: 'de betalende partij',
        to: 'de partij die wordt betaald,',
      },
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
      party: {
        is: '{{role}} is {{value}}',
        not: '{{role}} is {{value}}',
      },
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
      phase: {
        is: 'de fase van de zorg is {{value}}',
        not: 'de fase van de zorg is {{value}}',
      },
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
      ageYears: {
        is: 'de leeftijd van het slachtoffer is {{value}}',
      },
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
      act: {
        is: 'de handeling is {{value}}',
        not: 'de handeling is {{value}}',
      },
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
      localTime: {
        is: 'de plaatselijke tijd is {{value}}',
      },
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
      level: {
        is: 'de gegevens zijn {{value}}',
        not: 'de gegevens zijn {{value}}',
      },
      retentionDays: {
        is: 'de gegevens worden {{value}} bewaard',
      },
      method: {
        is: 'de triagemethode is {{value}}',
        not: 'de triagemethode is {{value}}',
      },
      methodSigned: {
        yes: 'de medisch directeur heeft voor de triagemethode getekend',
        no: 'de medisch directeur heeft niet voor de triagemethode getekend',
      },
      crisisDeclared: {
        yes: 'de crisisbevoegdheden zijn afgekondigd en niet vervallen',
        no: 'er zijn geen crisisbevoegdheden afgekondigd, of zij zijn vervallen',
      },
      casualties: {
        is: 'het aantal slachtoffers is {{value}}',
      },
      item: {
        is: 'de goederen zijn {{value}}',
        not: 'de goederen zijn {{value}}',
      },
      movement: {
        is: 'de voorraadbeweging is {{value}}',
        not: 'de voorraadbeweging is {{value}}',
      },
      stockSharePercent: {
        is: 'de uitgenomen hoeveelheid is {{value}} van de aanwezige voorraad',
      },
      coverKept: {
        yes: 'de partij die de goederen of het voertuig ter beschikking stelt, behoudt de dekking die zij haar eigen bevolking verschuldigd is',
        no: 'de partij die de goederen of het voertuig ter beschikking stelt, behoudt niet de dekking die zij haar eigen bevolking verschuldigd is',
      },
      loanHours: {
        is: 'de uitlening duurt {{value}}',
      },
      certificate: {
        is: 'het certificaat betreft {{value}}',
        not_one: 'het certificaat betreft niet {{list}}',
        not_other: 'het certificaat betreft niets van het volgende: {{list}}',
      },
      certificateMonths: {
        is: 'de tijd sinds de afgifte van het certificaat is {{value}}',
      },
      cost: {
        is: 'de kosten betreffen {{value}}',
        not_one: 'de kosten betreffen niet {{list}}',
        not_other: 'de kosten betreffen niets van het volgende: {{list}}',
      },
      amountEur: {
        is: 'het bedrag is {{value}}',
      },
      targetReached: {
        yes: 'volgens de openbare cijfers is het overeengekomen streefdoel gehaald',
        no: 'volgens de openbare cijfers is het overeengekomen streefdoel niet gehaald',
      },
      institutionalAct: {
        is: 'de institutionele handeling is {{value}}',
        not: 'de institutionele handeling is {{value}}',
      },
      crisisDays: {
        is: 'de gevraagde duur van de crisisbevoegdheden is {{value}}',
      },
      crisisDaysUsed: {
        is: 'in de voorafgaande twaalf maanden golden de crisisbevoegdheden in totaal {{value}}',
      },
      noticeDays: {
        is: 'de gegeven termijn van kennisgeving is {{value}}',
      },
      consentingPercent: {
        is: 'het aandeel van de partijen dat heeft ingestemd, is {{value}}',
      },
    },
    value: {
      phase: {
        emergency: 'spoedzorg',
        secondary: 'vervolgzorg',
        rehabilitation: 'revalidatie',
      },
      vulnerable: group,
      lacking: resource,
      vehicle: {
        ambulance: 'ambulance',
        'mobile-icu': 'mobiele intensive care',
        'physician-vehicle': 'voertuig van de spoedarts',
        helicopter: 'helikopter',
        bus: 'bus',
        'private-vehicle': 'privévoertuig',
      },
      profession: profession,
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
      crossingState: {
        open: 'open',
        restricted: 'beperkt',
        closed: 'gesloten',
      },
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
      item: item,
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
    },
    matter: {
      triage: 'het gebruik van een triagemethode',
      protocol: 'zorg volgens een protocol',
      route: 'het passeren van de grens door een voertuig',
      waiver: 'een handeling van een zorgverlener in een ander grondgebied',
      liability: 'dekking door de regels over aansprakelijkheid',
      transfer: 'de overbrenging van een slachtoffer van de ene naar de andere partij',
      handoff: 'de overdracht van een slachtoffer',
      telemedicine: 'advies op afstand',
      disclosure: 'de verstrekking van gegevens',
      stock: 'de verplaatsing van gezamenlijke voorraad',
      fleet: 'het uitlenen van een voertuig',
      training: 'de erkenning van opleiding',
      funding: 'de financiering van kosten',
      target: 'het terzijde stellen van een streefwaarde',
      governance: 'een handeling die het verdrag zelf betreft',
      obligation: 'een verplichting van de partijen',
    },
  },
}
