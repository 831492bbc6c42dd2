import type { articles as en } from '#words/en/articles.ts'
import type { Shape } from '#words/shape.ts'

export const articles: Shape<typeof en> = {
  rooms: {
    agreement: {
      title: 'Het verdrag',
      illustrative: 'Ter illustratie. Geen staat heeft deze tekst ondertekend; hij bindt niemand.',
      version: 'Versie {{version}}',
      stage: {
        drafted: 'ontwerp',
        signed: 'ondertekend',
        ratified: 'bekrachtigd',
        'provisionally-applied': 'voorlopig toegepast',
        'in-force': 'in werking',
      },
      term: 'in werking sinds {{from}}',
      termUntil: 'gesloten voor {{from}} tot en met {{until}}',
      parties: 'Tussen',
      asDocument: 'Als document',
      asPage: 'Pagina om te lezen',
      asPdf: 'PDF om af te drukken',
      contents: 'Inhoud',
      find: 'Zoeken in de artikelen',
      found_one: '{{count}} artikel',
      found_other: '{{count}} artikelen',
      noneFound: 'Geen artikel spreekt over „{{query}}”.',
      effect: {
        permits: 'staat toe',
        prohibits: 'verbiedt',
        provides: 'regelt',
      },
      suspended: 'opgeschort sinds {{from}}',
      disputed: 'in geschil',
      future: 'geldt vanaf {{from}}',
      ended: 'geëindigd op {{until}}',
      source: 'Geleerd van: {{source}}',
      link: 'Link naar artikel {{number}}',
      read: 'Hier lezen',
      none: 'Dit knooppunt heeft geen verdrag geladen.',
      unknownClause: '{{clause}} staat niet in het verdrag dat dit knooppunt toepast.',
    },
  },
  draft: {
    live: {
      inForce: 'van kracht',
      used_one: 'deze maand één keer toegepast',
      used_other: 'deze maand {{count}} keer toegepast',
      lastUsed: 'laatst toegepast',
      refused_one: 'deze maand één keer geweigerd',
      refused_other: 'deze maand {{count}} keer geweigerd',
      lastRefused: 'laatst hierdoor geweigerd: {{what}}',
      ask: 'Vraag ernaar',
    },
  },
  articles: {
    language: 'nl',
    document: {
      illustrative:
        'Tekst ter illustratie. Geen staat heeft deze tekst ondertekend en niemand is eraan gebonden.',
      version: 'Versie {{version}}',
      contents: 'Inhoud',
      chapter: 'Hoofdstuk {{number}}',
      separator: '; ',
      page: 'Bladzijde {{page}} van {{pages}}',
      hash: 'SHA-256 van de tekst: {{hash}}',
      stage: {
        drafted: 'Dit verdrag is een ontwerp. Het bepaalt niets zolang het niet van kracht is.',
        signed: 'Voor de partij {{party}}',
        ratified: 'Dit verdrag is bekrachtigd. Het bepaalt niets zolang het niet van kracht is.',
        'provisionally-applied': 'Dit verdrag wordt voorlopig toegepast.',
        'in-force': 'Dit verdrag is van kracht.',
      },
      term: {
        from: 'De looptijd begint op {{from}}.',
        both: 'De looptijd loopt van {{from}} tot en met {{until}}.',
      },
      amends: 'Het vervangt versie {{version}} (SHA-256 {{hash}}).',
      authentic:
        'Het authentieke ondertekende document is “{{document}}” (SHA-256 {{hash}}). Het gaat voor deze tekst.',
      parties: 'Partijen',
      party: '{{name}} ({{type}}, {{state}})',
      partyType: {
        state: 'staat',
        'civil-society': 'maatschappelijke organisatie',
        'international-organisation': 'internationale organisatie',
        'field-hospital': 'veldhospitaal',
      },
      signature: {
        required: 'Zonder haar handtekening is niets van kracht.',
        accession: 'Zij is gebonden zodra zij heeft ondertekend.',
      },
      rules: 'Algemene bepalingen',
      rule: {
        matter:
          'Over elke vraag beslissen uitsluitend de artikelen over het betreffende onderwerp, in welk hoofdstuk zij ook staan:',
        parties:
          'Dit verdrag geldt tussen de partijen, voor handelingen die meer dan één van hen betreffen. Elke partij die bij een handeling betrokken is, moet partij bij dit verdrag zijn. Een plaats waarvoor geen partij instaat, ligt buiten het verdrag; over zo’n plaats bepaalt alleen een artikel iets dat haar noemt. Een handeling waarvan niet bekend is welke partijen zij betreft, is nooit toegestaan: zij wordt geweigerd wanneer geen artikel haar zou kunnen toestaan, welke partijen het ook zijn; anders is de vraag onbeslist.',
        conditions:
          'Aan voorwaarden die als onderdelen zijn opgesomd, moet alle zijn voldaan. Noemt een voorwaarde meerdere zaken, verbonden door “of”, dan volstaat één daarvan. “Ten minste” en “ten hoogste” omvatten de genoemde waarde zelf. Een tijdspanne loopt vanaf het eerste genoemde tijdstip tot het tweede; het eerste is erin begrepen, het tweede niet.',
        triage:
          'De triagecategorieën zijn de volgende, ongeacht de gebruikte methode; gangbare aanduidingen staan tussen haakjes:',
        crossing:
          'Een grensovergang is “open” wanneer voertuigen er doorgaan, “beperkt” wanneer zij er alleen binnen grenzen of onder controle doorgaan, en “gesloten” wanneer niemand er doorgaat, behalve voor zover een artikel dat uitdrukkelijk toestaat. De toestand is de laatst gemelde die nog geldt, en anders de gebruikelijke. Een nationaal bevel dat een grensovergang voor medisch verkeer sluit, staat los van die toestand: het wordt vastgelegd met het gezag dat het gaf en het tijdstip waarop het eindigt, en het kan een grensovergang betreffen die voor anderen open blijft.',
        exception:
          'Een uitzondering heft alleen lid 1 op van het artikel waarin zij staat, en daarmee de verplichtingen van dat artikel. Zij staat zelf niets toe en verbiedt zelf niets; elk ander artikel blijft van toepassing. Is niet bekend of een uitzondering geldt, dan is niet bekend of haar artikel van toepassing is.',
        answer: 'Een vraag wordt in de volgende volgorde beantwoord:',
        prohibited:
          'is een artikel van toepassing dat verbiedt, dan wordt de handeling geweigerd, wat andere artikelen ook toestaan',
        nothing:
          'anders wordt de handeling geweigerd wanneer er geen artikel meer is dat haar toestaat of nog zou kunnen toestaan, wat er ook nog bekend wordt: niets is toegestaan tenzij een artikel het toestaat. Voorbeeld: de enige twee artikelen die toestaan, verlangen een ambulance en het voertuig is een bus; dan wordt de handeling geweigerd, ook al is het tijdstip niet bekend',
        permitted:
          'anders is de handeling toegestaan wanneer een artikel haar toestaat en geen artikel haar nog kan verbieden, wat er ook nog bekend wordt',
        undetermined:
          'in elk ander geval is de vraag onbeslist: het antwoord hangt af van een feit dat niet bekend is, en wat onbeslist is, is niet toegestaan. Voorbeeld: een artikel verbiedt de handeling bij nacht en het tijdstip is niet bekend; dan is de vraag onbeslist totdat het bekend is',
        unknown:
          'Wat door niemand is vastgesteld, is niet bekend; dat is niet hetzelfde als “nee”, en het maakt een artikel dat toestaat nooit van toepassing. Waar het dossier zwijgt, wordt echter van het volgende uitgegaan:',
        duties:
          'De verplichtingen in een artikel dat toestaat, ontstaan wanneer de handeling is toegestaan en dat artikel van toepassing is. De verplichtingen in een artikel dat alleen bepaalt welke leden van toepassing zijn, gelden telkens wanneer het van toepassing is; is de handeling geweigerd of de vraag onbeslist, dan binden zij wie op grond van een noodtoestand toch handelt. Een verplichting die aan een gebeurtenis is verbonden, vervalt wanneer die gebeurtenis uitblijft: waar niemand vertrekt, is vóór het vertrek niets verschuldigd. Een artikel dat verbiedt, doet geen verplichtingen ontstaan. Een artikel waarvan niet bekend is of het van toepassing is, legt er geen op.',
        days: 'Een artikel dat toestaat, geldt op een dag alleen zolang het voor elke partij volgens haar eigen klok die dag is. Elk ander artikel geldt zodra en zolang het voor een van de partijen die dag is. Voorbeeld: de klok van de ene partij loopt een uur voor op die van de andere, en twee artikelen eindigen met 31 december; het artikel dat toestaat eindigt om middernacht volgens de eerste klok, het artikel dat verbiedt om middernacht volgens de tweede, een uur later.',
        begun:
          'Een geval wordt voortgezet onder de versie van dit verdrag waarmee het begon. Een partij die zich terugtrekt, voltooit wat begonnen was; een partij die toetreedt, is gebonden in gevallen die daarna beginnen.',
        suspension:
          'Een opschorting neemt toestemmingen en verplichtingen weg; zij heft nooit een verbod op. Een opschorting om veiligheidsredenen bindt elke handeling vanaf haar dag; elke andere laat gevallen die al begonnen waren ongemoeid.',
        order:
          'Een nationaal bevel verbiedt wat het noemt, waar de partij die het gaf betrokken is en nergens anders, totdat het vanzelf vervalt. Het staat niets toe, en het houdt nooit een patiënt tegen die vertrokken en nog niet aangekomen is.',
        necessity:
          'Geen weigering op grond van dit verdrag verhindert zorg, vastlegging of vervoer. Een met naam bekende persoon kan op grond van een noodtoestand handelen; het medisch minimum reist dan met de patiënt mee en het geval wordt opnieuw beoordeeld. Geen team wacht op een antwoord.',
        neutrality:
          'De verzekering, nationaliteit of verblijfsstatus van een persoon verandert nooit een antwoord.',
        languages:
          'Alle taalversies zijn uit dezelfde bepalingen gemaakt en zeggen hetzelfde. De opschriften van hoofdstukken en artikelen hebben geen invloed op hun betekenis.',
      },
      category: {
        immediate: '‘{{name}}’: het leven is in gevaar en de zorg kan niet wachten (T1, rood)',
        urgent:
          '‘{{name}}’: de zorg is dringender dan bij ‘Uitgesteld’ en minder dringend dan bij ‘Onmiddellijk’ (oranje; geen eigen aanduiding in Nederland of België)',
        delayed: '‘{{name}}’: ernstig letsel waarvan de zorg enige tijd kan wachten (T2, geel)',
        minor: '‘{{name}}’: licht letsel (T3, groen)',
        expectant:
          '‘{{name}}’: letsel dat de middelen van het moment te boven gaat; het slachtoffer krijgt verlichting en wordt later opnieuw beoordeeld (T4)',
        'no-signs-of-life': '‘{{name}}’: geen tekenen van leven, zonder dat de dood is vastgesteld',
        dead: '‘{{name}}’: de dood is door een bevoegde beroepsbeoefenaar vastgesteld (zwart)',
        uninjured: '‘{{name}}’: betrokken zonder letsel',
        untriaged: '‘{{name}}’: nog niemand heeft het slachtoffer getrieerd',
      },
      taken: {
        phase: 'het slachtoffer is in de fase van de spoedzorg',
        unaccompaniedMinor:
          'het slachtoffer is geen minderjarige voor wie geen van de aanwezigen instaat',
        nationalOrder: 'geen nationaal bevel sluit de grensovergang voor medisch verkeer',
        enRoute: 'de patiënt is niet onderweg',
        returning: 'het slachtoffer gaat niet terug naar waar het vandaan werd gebracht',
        consent: 'er is nog niet om toestemming gevraagd',
        familyTogether: 'het slachtoffer is van geen ouder, voogd of kind gescheiden',
        threatened: 'het slachtoffer vreest degenen die op de bestemming de macht hebben niet',
        contaminated: 'het slachtoffer is niet besmet',
        crisisDeclared: 'er zijn geen crisisbevoegdheden van kracht',
      },
      subject: '{{subject}}: {{articles}}',
      articles_one: 'artikel {{list}}',
      articles_other: 'artikelen {{list}}',
      signatures: 'Ondertekening',
      signed: 'Voor de partij {{party}}',
      place: 'Plaats en datum',
      name: 'Naam en handtekening',
    },
    number: 'Artikel {{number}}',
    paragraph: '{{number}}.',
    point: '{{letter}})',
    points: {
      more: '{{text}};',
      last: '{{text}}.',
    },
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
    nor: {
      separator: ', noch ',
      last: '{{list}}, noch {{last}}',
    },
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
      '1': '{{value}}',
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
  },
}
