import type { articles as en } from '#words/en/articles.ts'
import type { Shape } from '#words/shape.ts'

export const articles: Shape<typeof en> = {
  rooms: {
    agreement: {
      title: 'Das Abkommen',
      illustrative:
        'Zur Veranschaulichung. Kein Staat hat diesen Text unterzeichnet; er bindet niemanden.',
      version: 'Fassung {{version}}',
      stage: {
        drafted: 'Entwurf',
        signed: 'unterzeichnet',
        ratified: 'ratifiziert',
        'provisionally-applied': 'vorläufig angewandt',
        'in-force': 'in Kraft',
      },
      term: 'in Kraft seit {{from}}',
      termUntil: 'geschlossen für {{from}} bis {{until}}',
      parties: 'Zwischen',
      asDocument: 'Als Dokument',
      asPage: 'Seite zum Lesen',
      asPdf: 'PDF zum Drucken',
      contents: 'Inhalt',
      find: 'In den Artikeln suchen',
      found_one: '{{count}} Artikel',
      found_other: '{{count}} Artikel',
      noneFound: 'Kein Artikel spricht von „{{query}}“.',
      effect: {
        permits: 'erlaubt',
        prohibits: 'verbietet',
        provides: 'regelt',
      },
      suspended: 'ausgesetzt seit {{from}}',
      disputed: 'streitig',
      future: 'gilt ab {{from}}',
      ended: 'endete am {{until}}',
      source: 'Gelernt aus: {{source}}',
      link: 'Link zu Artikel {{number}}',
      read: 'Hier lesen',
      none: 'An diesem Knoten ist kein Abkommen geladen.',
      unknownClause: '{{clause}} steht nicht im Abkommen, das dieser Knoten anwendet.',
    },
  },
  draft: {
    live: {
      inForce: 'in Kraft',
      used_one: 'diesen Monat einmal angewandt',
      used_other: 'diesen Monat {{count}}-mal angewandt',
      lastUsed: 'zuletzt angewandt',
      refused_one: 'diesen Monat einmal abgelehnt',
      refused_other: 'diesen Monat {{count}}-mal abgelehnt',
      lastRefused: 'zuletzt dadurch abgelehnt: {{what}}',
      ask: 'Dazu fragen',
    },
  },
  articles: {
    language: 'de',
    document: {
      illustrative:
        'Text zur Veranschaulichung. Kein Staat hat diesen Text unterzeichnet, und er bindet niemanden.',
      version: 'Fassung {{version}}',
      contents: 'Inhalt',
      chapter: 'Kapitel {{number}}',
      separator: '; ',
      page: 'Seite {{page}} von {{pages}}',
      hash: 'SHA-256 des Textes: {{hash}}',
      stage: {
        drafted:
          'Dieses Abkommen ist ein Entwurf. Es regelt nichts, solange es nicht in Kraft ist.',
        signed: 'Für die Partei {{party}}',
        ratified:
          'Dieses Abkommen ist ratifiziert. Es regelt nichts, solange es nicht in Kraft ist.',
        'provisionally-applied': 'Dieses Abkommen wird vorläufig angewendet.',
        'in-force': 'Dieses Abkommen ist in Kraft.',
      },
      term: {
        from: 'Seine Laufzeit beginnt am {{from}}.',
        both: 'Seine Laufzeit reicht vom {{from}} bis einschließlich {{until}}.',
      },
      amends: 'Es ersetzt die Fassung {{version}} (SHA-256 {{hash}}).',
      authentic:
        'Das authentische unterzeichnete Dokument ist „{{document}}“ (SHA-256 {{hash}}). Es geht diesem Text vor.',
      parties: 'Parteien',
      party: '{{name}} ({{type}}, {{state}})',
      partyType: {
        state: 'Staat',
        'civil-society': 'Organisation der Zivilgesellschaft',
        'international-organisation': 'internationale Organisation',
        'field-hospital': 'Feldkrankenhaus',
      },
      signature: {
        required: 'Ohne ihre Unterschrift ist nichts in Kraft.',
        accession: 'Sie ist gebunden, sobald sie unterzeichnet hat.',
      },
      rules: 'Allgemeine Bestimmungen',
      rule: {
        matter:
          'Über jede Frage entscheiden allein die Artikel zu ihrem Gegenstand, gleich in welchem Kapitel sie stehen:',
        parties:
          'Dieses Abkommen gilt zwischen seinen Parteien für Handlungen, die mehr als eine von ihnen betreffen. Jede von einer Handlung betroffene Partei muss Partei dieses Abkommens sein. Ein Ort, für den keine Partei einsteht, liegt außerhalb des Abkommens; über einen solchen Ort bestimmt nur ein Artikel etwas, der ihn nennt. Eine Handlung, von der nicht bekannt ist, welche Parteien sie betrifft, ist nie erlaubt: Sie ist abgelehnt, wenn kein Artikel sie erlauben könnte, welche Parteien es auch seien; sonst ist die Frage nicht entscheidbar.',
        conditions:
          'Als Buchstaben aufgezählte Voraussetzungen müssen alle erfüllt sein. Nennt eine Voraussetzung mehreres, durch „oder“ verbunden, so genügt eines davon. „Mindestens“ und „höchstens“ schließen den genannten Wert ein. Eine Zeitspanne reicht von der ersten genannten Uhrzeit bis zur zweiten; die erste gehört dazu, die zweite nicht.',
        triage:
          'Die Sichtungskategorien sind unabhängig vom angewendeten Verfahren die folgenden; gebräuchliche Kennzeichnungen stehen in Klammern:',
        crossing:
          'Ein Grenzübergang ist „offen“, wenn Fahrzeuge ihn passieren, „eingeschränkt“, wenn sie ihn nur in Grenzen oder unter Kontrollen passieren, und „geschlossen“, wenn ihn niemand passiert, soweit nicht ein Artikel es ausdrücklich erlaubt. Sein Zustand ist der zuletzt gemeldete, der noch gilt, sonst der übliche. Eine nationale Anordnung, die einen Grenzübergang für den medizinischen Verkehr schließt, ist von diesem Zustand zu unterscheiden: Sie wird mit der Stelle, die sie erlassen hat, und ihrem Ende aufgezeichnet, und sie kann einen Grenzübergang betreffen, der für andere offen bleibt.',
        exception:
          'Eine Ausnahme hebt nur den Absatz 1 des Artikels auf, in dem sie steht, und mit ihm die Pflichten dieses Artikels. Sie selbst erlaubt und verbietet nichts; jeder andere Artikel gilt weiter. Ist nicht bekannt, ob eine Ausnahme greift, so ist nicht bekannt, ob ihr Artikel greift.',
        answer: 'Eine Frage wird in folgender Reihenfolge beantwortet:',
        prohibited:
          'greift ein Artikel, der verbietet, so ist die Handlung abgelehnt, was auch immer andere Artikel erlauben',
        nothing:
          'sonst ist die Handlung abgelehnt, wenn kein Artikel bleibt, der sie erlaubt oder noch erlauben könnte, was auch immer noch bekannt wird: Nichts ist erlaubt, es sei denn, ein Artikel erlaubt es. Beispiel: Die einzigen beiden Artikel, die erlauben, verlangen einen Rettungswagen, und das Fahrzeug ist ein Bus; dann ist die Handlung abgelehnt, auch wenn die Uhrzeit nicht bekannt ist',
        permitted:
          'sonst ist die Handlung erlaubt, wenn ein Artikel sie erlaubt und kein Artikel sie mehr verbieten kann, was auch immer noch bekannt wird',
        undetermined:
          'in jedem anderen Fall ist die Frage nicht entscheidbar: Sie hängt von einer Tatsache ab, die nicht bekannt ist, und was nicht entscheidbar ist, ist nicht erlaubt. Beispiel: Ein Artikel verbietet die Handlung bei Nacht, und die Uhrzeit ist nicht bekannt; dann ist die Frage nicht entscheidbar, bis man die Uhrzeit kennt',
        unknown:
          'Was niemand festgestellt hat, ist nicht bekannt; das ist nicht dasselbe wie „nein“ und lässt einen Artikel, der erlaubt, niemals greifen. Wo die Aufzeichnungen schweigen, wird jedoch von Folgendem ausgegangen:',
        duties:
          'Die Pflichten in einem Artikel, der erlaubt, entstehen, wenn die Handlung erlaubt ist und dieser Artikel greift. Die Pflichten in einem Artikel, der nur bestimmt, welche Absätze gelten, gelten immer dann, wenn er greift; ist die Handlung abgelehnt oder die Frage nicht entscheidbar, so binden sie jede Person, die im Notstand dennoch handelt. Eine Pflicht, die an ein Ereignis geknüpft ist, entfällt, wenn das Ereignis ausbleibt: Wo niemand abfährt, ist vor der Abfahrt nichts geschuldet. Ein Artikel, der verbietet, begründet keine Pflicht. Ein Artikel, von dem nicht bekannt ist, ob er greift, begründet ebenfalls keine.',
        days: 'Ein Artikel, der erlaubt, gilt an einem Tag nur, solange es nach der eigenen Uhr jeder Partei dieser Tag ist. Jeder andere Artikel gilt, sobald und solange es für irgendeine Partei dieser Tag ist. Beispiel: Die Uhr einer Partei geht der einer anderen um eine Stunde voraus, und zwei Artikel enden mit dem 31. Dezember; der Artikel, der erlaubt, endet um Mitternacht nach der ersten Uhr, der Artikel, der verbietet, um Mitternacht nach der zweiten, eine Stunde später.',
        begun:
          'Ein Fall wird nach der Fassung dieses Abkommens zu Ende geführt, mit der er begonnen hat. Eine Partei, die zurücktritt, schließt ab, was begonnen hatte; eine Partei, die beitritt, ist in Fällen gebunden, die danach beginnen.',
        suspension:
          'Eine Aussetzung nimmt Erlaubnisse und Pflichten; ein Verbot hebt sie niemals auf. Eine Aussetzung aus Gründen der Sicherheit bindet jede Handlung von ihrem Tag an; jede andere lässt Fälle, die schon begonnen hatten, unberührt.',
        order:
          'Eine nationale Anordnung verbietet, was sie nennt, dort, wo die Partei betroffen ist, die sie erlassen hat, und nirgends sonst, bis sie von selbst erlischt. Sie erlaubt nichts, und sie hält niemals eine verletzte Person auf, die abgefahren und noch nicht angekommen ist.',
        necessity:
          'Keine Ablehnung nach diesem Abkommen verhindert Versorgung, Aufzeichnung oder Fahrt. Eine namentlich bekannte Person kann im Notstand handeln; das medizinische Minimum begleitet dann die verletzte Person, und der Fall wird überprüft. Keine Besatzung wartet auf eine Antwort.',
        neutrality:
          'Versicherung, Staatsangehörigkeit und Aufenthaltsstatus einer Person ändern niemals eine Antwort.',
        languages:
          'Alle Sprachfassungen entstehen aus denselben Bestimmungen und sagen dasselbe. Die Überschriften der Kapitel und Artikel haben keinen Einfluss auf deren Bedeutung.',
      },
      category: {
        immediate:
          '„{{name}}“: Das Leben ist in Gefahr, und die Versorgung kann nicht warten (SK I, rot)',
        urgent:
          '„{{name}}“: Die Versorgung drängt mehr als bei „Aufgeschoben“ und weniger als bei „Sofort“ (orange; ohne eigene Sichtungskategorie)',
        delayed:
          '„{{name}}“: eine schwere Verletzung, deren Versorgung einige Zeit warten kann (SK II, gelb)',
        minor: '„{{name}}“: eine leichte Verletzung (SK III, grün)',
        expectant:
          '„{{name}}“: eine Verletzung, die die Mittel des Augenblicks übersteigt; die Person wird betreut und erneut gesichtet (SK IV, blau)',
        'no-signs-of-life': '„{{name}}“: keine Lebenszeichen, ohne dass der Tod festgestellt ist',
        dead: '„{{name}}“: der Tod ist von einer befugten Fachkraft festgestellt (EX, schwarz)',
        uninjured: '„{{name}}“: beteiligt, aber nicht verletzt (Betroffene)',
        untriaged: '„{{name}}“: noch niemand hat die Person gesichtet (ungesichtet)',
      },
      taken: {
        phase: 'die verletzte Person ist in der Phase der Notfallversorgung',
        unaccompaniedMinor:
          'die verletzte Person ist nicht minderjährig ohne jemanden, der vor Ort für sie einsteht',
        nationalOrder:
          'keine nationale Anordnung schließt den Grenzübergang für den medizinischen Verkehr',
        enRoute: 'die verletzte Person ist nicht unterwegs',
        returning: 'die verletzte Person kehrt nicht dorthin zurück, woher sie gebracht wurde',
        consent: 'um Einwilligung wurde noch nicht gebeten',
        familyTogether:
          'die verletzte Person ist von keinem Elternteil, Vormund oder Kind getrennt',
        threatened:
          'die verletzte Person fürchtet diejenigen, die am Zielort die Macht haben, nicht',
        contaminated: 'die verletzte Person ist nicht kontaminiert',
        crisisDeclared: 'es gelten keine Krisenbefugnisse',
      },
      subject: '{{subject}}: {{articles}}',
      articles_one: 'Artikel {{list}}',
      articles_other: 'Artikel {{list}}',
      signatures: 'Unterschriften',
      signed: 'Für die Partei {{party}}',
      place: 'Ort und Datum',
      name: 'Name und Unterschrift',
    },
    number: 'Artikel {{number}}',
    paragraph: '({{number}})',
    point: '{{letter}})',
    points: {
      more: '{{text}};',
      last: '{{text}}.',
    },
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
    nor: {
      separator: ', ',
      last: '{{list}} noch {{last}}',
    },
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
      '1': '{{value}}',
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
  },
}
