import type { documentWords as en } from '#words/en/document.ts'
import type { Shape } from '#words/shape.ts'

export const documentWords: Shape<typeof en> = {
  illustrative:
    'Tekst ter illustratie. Geen staat heeft deze tekst ondertekend en niemand is eraan gebonden.',
  version: 'Versie {{version}}',
  contents: 'Inhoud',
  chapter: 'Hoofdstuk {{number}}',
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
      'Dit verdrag geldt tussen de partijen, voor handelingen die meer dan één van hen betreffen. Elke partij die bij een handeling betrokken is, moet partij bij dit verdrag zijn. Een plaats waarvoor geen partij instaat, ligt buiten het verdrag; over zo’n plaats bepaalt alleen een artikel iets dat haar noemt. Is niet bekend welke partijen een handeling betreft, dan is de vraag onbeslist of wordt de handeling geweigerd, maar nooit toegestaan.',
    conditions:
      'Aan voorwaarden die als onderdelen zijn opgesomd, moet alle zijn voldaan. Noemt een voorwaarde meerdere zaken, verbonden door “of”, dan volstaat één daarvan. “Ten minste” en “ten hoogste” omvatten de genoemde waarde zelf. Een tijdspanne loopt vanaf het eerste genoemde tijdstip tot het tweede; het eerste is erin begrepen, het tweede niet.',
    exception:
      'Een uitzondering heft alleen lid 1 op van het artikel waarin zij staat, en daarmee de verplichtingen van dat artikel. Zij staat zelf niets toe en verbiedt zelf niets; elk ander artikel blijft van toepassing. Is niet bekend of een uitzondering geldt, dan is niet bekend of haar artikel van toepassing is.',
    answer: 'Een vraag wordt in de volgende volgorde beantwoord:',
    prohibited:
      'is een artikel van toepassing dat verbiedt, dan wordt de handeling geweigerd, wat andere artikelen ook toestaan',
    nothing:
      'is anders geen artikel van toepassing dat toestaat, en zou dat ook niet het geval kunnen zijn ongeacht hoe de niet bekende feiten blijken te zijn, dan wordt de handeling geweigerd: niets is toegestaan tenzij een artikel het toestaat',
    permitted:
      'is anders een artikel van toepassing dat toestaat, en zou geen artikel dat verbiedt van toepassing kunnen zijn ongeacht hoe de niet bekende feiten blijken te zijn, dan is de handeling toegestaan',
    undetermined:
      'in elk ander geval is de vraag onbeslist: het antwoord hangt af van een feit dat niet bekend is. Wat onbeslist is, is niet toegestaan',
    unknown:
      'Wat door niemand is vastgesteld, is niet bekend; dat is niet hetzelfde als “nee”, en het maakt een artikel dat toestaat nooit van toepassing. Waar het dossier zwijgt, geldt echter het volgende als gegeven:',
    duties:
      'De verplichtingen in een artikel dat toestaat, ontstaan wanneer de handeling is toegestaan en dat artikel van toepassing is. De verplichtingen in een artikel dat alleen bepaalt welke leden van toepassing zijn, ontstaan telkens wanneer het van toepassing is, of de handeling nu is toegestaan, geweigerd of onbeslist is. Een artikel dat verbiedt, doet geen verplichtingen ontstaan. Een artikel waarvan niet bekend is of het van toepassing is, legt geen verplichting op.',
    days: 'Een artikel dat toestaat, geldt op een dag alleen zolang het voor elke partij volgens haar eigen klok die dag is. Elk ander artikel geldt zodra en zolang het voor een van de partijen die dag is.',
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
  subject: '{{subject}}: {{articles}}',
  articles_one: 'artikel {{list}}',
  articles_other: 'artikelen {{list}}',
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
  signatures: 'Ondertekening',
  signed: 'Voor de partij {{party}}',
  place: 'Plaats en datum',
  name: 'Naam en handtekening',
}
