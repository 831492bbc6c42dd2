import type { kinds as en } from '#words/en/kinds.ts'
import type { Shape } from '#words/shape.ts'

export const kinds: Shape<typeof en> = {
  triage: {
    name: 'Triage',
    asks: 'Mag deze triagemethode in dit gebied worden gebruikt?',
    title: 'Gebruik van een triagemethode',
    matter: 'het gebruik van een triagemethode',
    effect: {
      permits: 'Een triagemethode mag worden gebruikt',
      prohibits: 'Een triagemethode mag niet worden gebruikt',
      provides: 'op de triage',
    },
    about: {
      permits_one: 'De triagemethode {{subject}} mag worden gebruikt',
      permits_other: 'Elk van de triagemethoden {{subject}} mag worden gebruikt',
      prohibits_one: 'De triagemethode {{subject}} mag niet worden gebruikt',
      prohibits_other: 'Geen van de triagemethoden {{subject}} mag worden gebruikt',
    },
  },
  protocol: {
    name: 'Zorg ter plaatse',
    asks: 'Wat hoort hier bij de zorg ter plaatse?',
    title: 'Zorg voor een slachtoffer ter plaatse en in het ziekenhuis',
    matter: 'zorg volgens een protocol',
    effect: {
      permits: 'Aan een slachtoffer mag zorg worden verleend',
      prohibits: 'Aan een slachtoffer mag geen zorg worden verleend',
      provides: 'op de zorg voor een slachtoffer',
    },
  },
  route: {
    name: 'Routes',
    asks: 'Mag dit voertuig hier de grens over?',
    title: 'Overschrijden van de grens door een voertuig',
    matter: 'het passeren van de grens door een voertuig',
    effect: {
      permits: 'Een voertuig mag de grens van de ene naar de andere partij overschrijden',
      prohibits: 'Een voertuig mag de grens van de ene naar de andere partij niet overschrijden',
      provides: 'op het overschrijden van de grens door een voertuig',
    },
    role: {
      from: 'de partij waarvan het grondgebied wordt verlaten,',
      to: 'de partij waarvan het grondgebied wordt binnengereden of binnengevlogen,',
    },
    in: {
      localTime: {
        is: 'de plaatselijke tijd waar de grens wordt overschreden, is {{value}}',
      },
    },
  },
  waiver: {
    name: 'Handelingen in het andere gebied',
    asks: 'Mag deze persoon dit doen in het andere gebied?',
    title: 'Handelingen op het grondgebied van een andere partij',
    matter: 'een handeling van een zorgverlener in een ander grondgebied',
    effect: {
      permits:
        'Een persoon van een partij mag zonder verdere vergunning een handeling op het grondgebied van een andere partij verrichten',
      prohibits:
        'Een persoon van een partij mag geen handeling op het grondgebied van een andere partij verrichten',
      provides:
        'op handelingen die een persoon van een partij op het grondgebied van een andere partij verricht',
    },
    about: {
      permits_one:
        'Een persoon van een partij mag de volgende handeling, namelijk {{subject}}, zonder verdere vergunning op het grondgebied van een andere partij verrichten',
      permits_other:
        'Een persoon van een partij mag elk van de volgende handelingen, namelijk {{subject}}, zonder verdere vergunning op het grondgebied van een andere partij verrichten',
      prohibits_one:
        'Een persoon van een partij mag de volgende handeling, namelijk {{subject}}, niet op het grondgebied van een andere partij verrichten',
      prohibits_other:
        'Een persoon van een partij mag geen van de volgende handelingen, namelijk {{subject}}, op het grondgebied van een andere partij verrichten',
    },
    role: {
      from: 'de partij waarvan de persoon afkomstig is,',
      territory: 'de partij op wier grondgebied de handeling wordt verricht,',
    },
    in: {
      localTime: {
        is: 'de plaatselijke tijd waar de handeling wordt verricht, is {{value}}',
      },
    },
  },
  liability: {
    name: 'Aansprakelijkheid',
    asks: 'Wie is aansprakelijk als er schade ontstaat?',
    title: 'Aansprakelijkheid',
    matter: 'dekking door de regels over aansprakelijkheid',
    effect: {
      permits:
        'Een handeling op het grondgebied van een andere partij valt onder de aansprakelijkheidsregels van dit verdrag',
      prohibits:
        'Een handeling op het grondgebied van een andere partij valt niet onder de aansprakelijkheidsregels van dit verdrag',
      provides:
        'op de aansprakelijkheid voor een handeling op het grondgebied van een andere partij',
    },
    about: {
      permits_one:
        'De volgende handeling, namelijk {{subject}}, valt onder de aansprakelijkheidsregels van dit verdrag',
      permits_other:
        'Elk van de volgende handelingen, namelijk {{subject}}, valt onder de aansprakelijkheidsregels van dit verdrag',
      prohibits_one:
        'De volgende handeling, namelijk {{subject}}, valt niet onder de aansprakelijkheidsregels van dit verdrag',
      prohibits_other:
        'Geen van de volgende handelingen, namelijk {{subject}}, valt onder de aansprakelijkheidsregels van dit verdrag',
    },
    role: {
      from: 'de partij waarvan de handelende persoon afkomstig is,',
      territory: 'de partij op wier grondgebied de handeling wordt verricht,',
    },
  },
  transfer: {
    name: 'Overplaatsing',
    asks: 'Mag deze patiënt naar de andere partij worden gebracht?',
    title: 'Overbrenging van een slachtoffer',
    matter: 'de overbrenging van een slachtoffer van de ene naar de andere partij',
    effect: {
      permits: 'Een slachtoffer mag van de ene naar de andere partij worden overgebracht',
      prohibits: 'Een slachtoffer mag niet van de ene naar de andere partij worden overgebracht',
      provides: 'op de overbrenging van een slachtoffer van de ene naar de andere partij',
    },
    role: {
      from: 'de partij vanwaar het slachtoffer vertrekt,',
      to: 'de ontvangende partij',
    },
    in: {
      repatriate: '{{by}} zorgt ervoor dat de patiënt {{withinDays}} naar huis terugkeert.',
      'ask-consent':
        'Aan eenieder die kan antwoorden, wordt vóór het vertrek om toestemming gevraagd.',
    },
  },
  handoff: {
    name: 'Overdracht',
    asks: 'Mag de patiënt overgaan in handen van de andere partij?',
    title: 'Overdracht van een slachtoffer',
    matter: 'de overdracht van een slachtoffer',
    effect: {
      permits:
        'De zorg voor een slachtoffer mag door de ene aan de andere partij worden overgedragen',
      prohibits:
        'De zorg voor een slachtoffer mag niet door de ene aan de andere partij worden overgedragen',
      provides: 'op de overdracht van een slachtoffer door de ene aan de andere partij',
    },
    role: {
      from: 'de overdragende partij',
      to: 'de overnemende partij',
    },
    in: {
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
  },
  telemedicine: {
    name: 'Advies op afstand',
    asks: 'Mag deze persoon collega’s aan de andere kant adviseren?',
    title: 'Advies op afstand',
    matter: 'advies op afstand',
    effect: {
      permits:
        'Een beroepsbeoefenaar van een partij mag een beroepsbeoefenaar van een andere partij op afstand adviseren',
      prohibits:
        'Een beroepsbeoefenaar van een partij mag een beroepsbeoefenaar van een andere partij niet op afstand adviseren',
      provides:
        'op advies dat een beroepsbeoefenaar van een partij op afstand geeft aan een beroepsbeoefenaar van een andere partij',
    },
    role: {
      from: 'de adviserende partij',
      to: 'de geadviseerde partij',
    },
    in: {
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
  },
  disclosure: {
    name: 'Verstrekking van gegevens',
    asks: 'Mogen deze gegevens aan deze ontvanger worden getoond?',
    title: 'Verstrekking van gegevens',
    matter: 'de verstrekking van gegevens',
    effect: {
      permits: 'Gegevens mogen door de ene aan de andere partij worden verstrekt',
      prohibits: 'Gegevens mogen niet door de ene aan de andere partij worden verstrekt',
      provides: 'op de verstrekking van gegevens door de ene aan de andere partij',
    },
    role: {
      from: 'de verstrekkende partij',
      to: 'de partij die de gegevens ontvangt,',
    },
    in: {
      'ask-consent':
        'Aan eenieder die kan antwoorden, wordt vóór de verstrekking om toestemming gevraagd.',
    },
  },
  stock: {
    name: 'Gedeelde voorraad',
    asks: 'Mag dit uit de gedeelde voorraad worden gehaald of erin worden gelegd?',
    title: 'Verplaatsing van voorraad',
    matter: 'de verplaatsing van gezamenlijke voorraad',
    effect: {
      permits:
        'Goederen uit de voorraad van een partij mogen ten behoeve van een andere partij worden verplaatst',
      prohibits:
        'Goederen uit de voorraad van een partij mogen niet ten behoeve van een andere partij worden verplaatst',
      provides:
        'op de verplaatsing van goederen uit de voorraad van een partij ten behoeve van een andere partij',
    },
    role: {
      from: 'de partij die de goederen geeft,',
      to: 'de partij die de goederen ontvangt,',
    },
    in: {
      coverKept: {
        yes: 'de partij die de goederen geeft, behoudt de dekking die zij haar eigen bevolking verschuldigd is',
        no: 'de partij die de goederen geeft, behoudt niet de dekking die zij haar eigen bevolking verschuldigd is',
      },
    },
  },
  fleet: {
    name: 'Gedeelde voertuigen',
    asks: 'Mag dit voertuig aan de andere partij worden geleend?',
    title: 'Uitlenen van voertuigen',
    matter: 'het uitlenen van een voertuig',
    effect: {
      permits: 'Een voertuig mag door de ene aan de andere partij worden uitgeleend',
      prohibits: 'Een voertuig mag niet door de ene aan de andere partij worden uitgeleend',
      provides: 'op het uitlenen van een voertuig door de ene aan de andere partij',
    },
    role: {
      from: 'de uitlenende partij',
      to: 'de lenende partij',
    },
    in: {
      lightsAndSirens: {
        yes: 'het voertuig is uitgerust met zwaailicht en sirene',
        no: 'het voertuig is niet uitgerust met zwaailicht en sirene',
      },
      coverKept: {
        yes: 'de uitlenende partij behoudt de dekking die zij haar eigen bevolking verschuldigd is',
        no: 'de uitlenende partij behoudt niet de dekking die zij haar eigen bevolking verschuldigd is',
      },
    },
  },
  training: {
    name: 'Opleiding en certificaten',
    asks: 'Wordt dit certificaat door de andere partij erkend?',
    title: 'Opleiding en erkenning van certificaten',
    matter: 'de erkenning van opleiding',
    effect: {
      permits: 'Een door de ene partij afgegeven certificaat wordt door de andere erkend',
      prohibits: 'Een door de ene partij afgegeven certificaat wordt door de andere niet erkend',
      provides: 'op opleiding en op certificaten die de ene partij afgeeft en de andere erkent',
    },
    role: {
      from: 'de afgevende partij',
      to: 'de erkennende partij',
    },
    in: {
      profession: {
        is: 'het beroep van de certificaathouder is {{value}}',
        not: 'het beroep van de certificaathouder is {{value}}',
      },
    },
  },
  funding: {
    name: 'Kosten',
    asks: 'Zijn deze kosten gedekt, en door wie?',
    title: 'Kosten en financiering',
    matter: 'de financiering van kosten',
    effect: {
      permits:
        'Kosten mogen op grond van dit verdrag door de ene aan de andere partij worden betaald',
      prohibits:
        'Kosten mogen niet op grond van dit verdrag door de ene aan de andere partij worden betaald',
      provides: 'op kosten die de ene partij op grond van dit verdrag aan de andere betaalt',
    },
    role: {
      from: 'de betalende partij',
      to: 'de partij die wordt betaald,',
    },
  },
  target: {
    name: 'Doelen',
    asks: 'Wat hebben de partijen beloofd te bereiken?',
    title: 'Streefdoelen',
    matter: 'het terzijde stellen van een streefwaarde',
    effect: {
      permits: 'Van een streefdoel mag worden afgeweken',
      prohibits: 'Van een streefdoel mag niet worden afgeweken',
      provides: 'op de prestaties die de partijen nastreven',
    },
  },
  governance: {
    name: 'Bestuur',
    asks: 'Mag dit met het verdrag zelf gebeuren?',
    title: 'Bestuur van dit verdrag',
    matter: 'een handeling die het verdrag zelf betreft',
    effect: {
      permits: 'Een institutionele handeling mag worden verricht',
      prohibits: 'Een institutionele handeling mag niet worden verricht',
      provides: 'op het bestuur van dit verdrag',
    },
    about: {
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
  obligation: {
    name: 'Verplichtingen',
    asks: 'Wie is wat verschuldigd, en wanneer?',
    title: 'Verplichtingen van de partijen',
    matter: 'een verplichting van de partijen',
    effect: {
      permits: 'Een verplichting mag worden nagekomen',
      prohibits: 'Een verplichting mag niet worden nagekomen',
      provides: 'op de verplichtingen van de partijen',
    },
  },
  other: {
    name: 'Overige',
    title: 'Overige onderwerpen',
    effect: {
      permits: 'Wat dit artikel betreft, mag worden gedaan',
      prohibits: 'Wat dit artikel betreft, mag niet worden gedaan',
      provides: 'op wat het betreft',
    },
  },
}
