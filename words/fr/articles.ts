import type { articles as en } from '#words/en/articles.ts'
import type { Shape } from '#words/shape.ts'

export const articles: Shape<typeof en> = {
  rooms: {
    agreement: {
      title: 'L’accord',
      illustrative: 'À titre d’illustration. Aucun État n’a signé ce texte ; il ne lie personne.',
      version: 'Version {{version}}',
      stage: {
        drafted: 'projet',
        signed: 'signé',
        ratified: 'ratifié',
        'provisionally-applied': 'appliqué à titre provisoire',
        'in-force': 'en vigueur',
      },
      term: 'en vigueur depuis le {{from}}',
      termUntil: 'conclu pour la période du {{from}} au {{until}}',
      parties: 'Entre',
      asDocument: 'En document',
      asPage: 'Page à lire',
      asPdf: 'PDF à imprimer',
      contents: 'Sommaire',
      find: 'Chercher dans les articles',
      found_one: '{{count}} article',
      found_other: '{{count}} articles',
      noneFound: 'Aucun article ne parle de « {{query}} ».',
      effect: {
        permits: 'permet',
        prohibits: 'interdit',
        provides: 'règle',
      },
      suspended: 'suspendu depuis le {{from}}',
      disputed: 'en litige',
      future: 'vaut dès le {{from}}',
      ended: 'a pris fin le {{until}}',
      source: 'Tiré de : {{source}}',
      link: 'Lien vers l’article {{number}}',
      read: 'Lire ici',
      none: 'Aucun accord n’est chargé sur ce nœud.',
      unknownClause: '{{clause}} n’est pas dans l’accord que ce nœud applique.',
    },
  },
  draft: {
    live: {
      inForce: 'en vigueur',
      used_one: 'appliqué une fois ce mois-ci',
      used_other: 'appliqué {{count}} fois ce mois-ci',
      lastUsed: 'appliqué en dernier',
      refused_one: 'a refusé une fois ce mois-ci',
      refused_other: 'a refusé {{count}} fois ce mois-ci',
      lastRefused: 'dernier refus fondé sur lui : {{what}}',
      ask: 'L’interroger',
    },
  },
  articles: {
    language: 'fr',
    document: {
      illustrative:
        'Texte donné à titre d’illustration. Aucun État n’a signé ce texte et il ne lie personne.',
      version: 'Version {{version}}',
      contents: 'Table des matières',
      chapter: 'Chapitre {{number}}',
      separator: ' ; ',
      page: 'Page {{page}} sur {{pages}}',
      hash: 'SHA-256 du texte : {{hash}}',
      stage: {
        drafted:
          'Le présent accord est un projet. Il ne règle rien tant qu’il n’est pas en vigueur.',
        signed: 'Pour la partie {{party}}',
        ratified:
          'Le présent accord est ratifié. Il ne règle rien tant qu’il n’est pas en vigueur.',
        'provisionally-applied': 'Le présent accord est appliqué à titre provisoire.',
        'in-force': 'Le présent accord est en vigueur.',
      },
      term: {
        from: 'Sa durée court à partir du {{from}}.',
        both: 'Sa durée court du {{from}} au {{until}} inclus.',
      },
      amends: 'Il remplace la version {{version}} (SHA-256 {{hash}}).',
      authentic:
        'Le document authentique signé est « {{document}} » (SHA-256 {{hash}}). Il prévaut sur le présent texte.',
      parties: 'Parties',
      party: '{{name}} ({{type}}, {{state}})',
      partyType: {
        state: 'État',
        'civil-society': 'organisation de la société civile',
        'international-organisation': 'organisation internationale',
        'field-hospital': 'hôpital de campagne',
      },
      signature: {
        required: 'Rien n’est en vigueur sans sa signature.',
        accession: 'Elle est liée dès qu’elle a signé.',
      },
      rules: 'Dispositions générales',
      rule: {
        matter:
          'Chaque question est tranchée par les seuls articles relatifs à son objet, quel que soit le chapitre où ils figurent :',
        parties:
          'Le présent accord s’applique entre ses parties, aux actes qui concernent plus d’une d’entre elles. Toute partie qu’un acte concerne doit être partie au présent accord. Un lieu dont aucune partie ne répond est hors de l’accord ; seul un article qui le nomme dispose à son sujet. Un acte dont on ne sait pas quelles parties il concerne n’est jamais permis : il est refusé si aucun article ne pourrait le permettre, quelles que soient ces parties ; sinon, la question est indéterminée.',
        conditions:
          'Les conditions énumérées sous des lettres sont cumulatives. Lorsqu’une condition nomme plusieurs éléments reliés par « ou », un seul suffit. Les expressions « au moins » et « au plus » comprennent la valeur indiquée. Une plage horaire court de la première heure indiquée, comprise, à la seconde, non comprise.',
        triage:
          'Les catégories de triage sont les suivantes, quelle que soit la méthode employée ; les étiquettes usuelles sont indiquées entre parenthèses :',
        crossing:
          'Un point de passage est dit « ouvert » lorsque les véhicules y passent, « restreint » lorsqu’ils n’y passent que sous des limites ou des contrôles, « fermé » lorsqu’on n’y passe pas, hormis ce qu’un article permet expressément. Son état est celui qui a été annoncé en dernier et vaut encore, à défaut son état habituel. La décision nationale qui ferme un point de passage au trafic médical est un fait distinct de cet état : elle est consignée avec l’autorité qui l’a prise et son échéance, et elle peut viser un point de passage qui reste ouvert aux autres.',
        exception:
          'Une exception n’écarte que le paragraphe 1 de l’article où elle figure et, avec lui, les devoirs énoncés dans cet article. Elle ne permet et n’interdit rien par elle-même, et tout autre article continue de s’appliquer. Lorsqu’on ne sait pas si une exception s’applique, on ne sait pas si son article s’applique.',
        answer: 'Il est répondu à une question dans l’ordre suivant :',
        prohibited:
          'lorsqu’un article qui interdit s’applique, l’acte est refusé, quoi que permettent d’autres articles',
        nothing:
          'sinon, l’acte est refusé s’il ne reste aucun article qui le permette ou puisse encore le permettre, quoi qu’on apprenne des faits inconnus : rien n’est permis si un article ne le permet. Exemple : si les deux seuls articles qui permettent exigent une ambulance et que le véhicule est un autocar, l’acte est refusé, même si l’heure est inconnue',
        permitted:
          'sinon, l’acte est permis si un article le permet et si plus aucun article ne peut l’interdire, quoi qu’on apprenne des faits inconnus',
        undetermined:
          'dans tous les autres cas, la question est indéterminée : elle dépend d’un fait inconnu, et ce qui est indéterminé n’est pas permis. Exemple : si un article interdit l’acte la nuit et que l’heure est inconnue, la question est indéterminée jusqu’à ce qu’on connaisse l’heure',
        unknown:
          'Ce que personne n’a établi est inconnu ; inconnu ne veut pas dire « non » et ne rend jamais applicable un article qui permet. Toutefois, là où le dossier est muet, on tient pour acquis ce qui suit :',
        duties:
          'Les devoirs énoncés dans un article qui permet naissent lorsque l’acte est permis et que cet article s’applique. Les devoirs énoncés dans un article qui se borne à déclarer des paragraphes applicables valent chaque fois que cet article s’applique ; si l’acte est refusé ou la question indéterminée, ils lient celui qui agit tout de même en état de nécessité. Le devoir attaché à un événement tombe si cet événement n’a pas lieu : là où personne ne part, rien n’est dû avant le départ. Un article qui interdit ne fait naître aucun devoir. Un article dont on ne sait pas s’il s’applique n’en impose aucun.',
        days: 'Un article qui permet ne s’applique un jour donné que tant que ce jour est en cours pour chacune des parties, d’après sa propre horloge. Tout autre article s’applique dès que, et aussi longtemps que, ce jour est en cours pour l’une des parties. Exemple : l’horloge d’une partie avance d’une heure sur celle de l’autre, et deux articles prennent fin le 31 décembre ; celui qui permet cesse à minuit à la première horloge, celui qui interdit à minuit à la seconde, une heure plus tard.',
        begun:
          'Un cas se poursuit sous la version du présent accord sous laquelle il a commencé. La partie qui se retire achève ce qui avait commencé ; la partie qui adhère est liée dans les cas qui commencent ensuite.',
        suspension:
          'Une suspension retire des permissions et des devoirs ; elle ne lève jamais une interdiction. Une suspension pour raison de sécurité lie tout acte à partir de son jour ; toute autre laisse inchangés les cas qui avaient commencé.',
        order:
          'Une décision nationale interdit ce qu’elle vise, là où la partie qui l’a prise est concernée et nulle part ailleurs, jusqu’à ce qu’elle expire d’elle-même. Elle ne permet rien et n’arrête jamais un patient qui est parti et n’est pas encore arrivé.',
        necessity:
          'Aucun refus fondé sur le présent accord n’empêche de soigner, de consigner ou de conduire. Une personne nommément identifiée peut agir en état de nécessité ; le minimum clinique accompagne alors le patient et le cas est réexaminé. Aucun équipage n’attend une réponse.',
        neutrality:
          'L’assurance, la nationalité et le statut de séjour d’une personne ne changent jamais une réponse.',
        languages:
          'Toutes les versions linguistiques sont établies à partir des mêmes dispositions et disent la même chose. Les intitulés des chapitres et des articles sont sans effet sur leur sens.',
      },
      category: {
        immediate:
          '« {{name}} » : la vie est en danger et les soins ne peuvent attendre (urgence absolue ou UA, extrême urgence, T1, rouge)',
        urgent:
          '« {{name}} » : les soins pressent plus que pour « Différé », moins que pour « Immédiat » (orange ; sans étiquette française ni belge)',
        delayed:
          '« {{name}} » : blessure grave dont les soins peuvent attendre quelque temps (urgence relative ou UR, U2, T2, jaune)',
        minor: '« {{name}} » : blessure légère (urgence relative ou UR, U3, T3, vert)',
        expectant:
          '« {{name}} » : blessure qui dépasse les moyens du moment ; la victime est soulagée, puis réévaluée (T4)',
        'no-signs-of-life': '« {{name}} » : aucun signe de vie, sans que le décès ait été constaté',
        dead: '« {{name}} » : décès constaté par un professionnel habilité (DCD, noir)',
        uninjured: '« {{name}} » : impliqué sans blessure (impliqué)',
        untriaged: '« {{name}} » : personne n’a encore trié la victime',
      },
      taken: {
        phase: 'la victime en est à la phase d’urgence',
        unaccompaniedMinor: 'la victime n’est pas un mineur dont nul ne répond sur place',
        nationalOrder: 'aucune décision nationale ne ferme le point de passage au trafic médical',
        enRoute: 'le patient n’est pas en chemin',
        returning: 'la victime ne retourne pas là d’où elle a été amenée',
        consent: 'le consentement n’a pas encore été demandé',
        familyTogether: 'la victime n’est séparée d’aucun parent, tuteur ou enfant',
        threatened: 'la victime ne craint pas ceux qui détiennent le pouvoir à destination',
        contaminated: 'la victime n’est pas contaminée',
        crisisDeclared: 'aucun pouvoir de crise n’est en vigueur',
      },
      subject: '{{subject}} : {{articles}}',
      articles_one: 'article {{list}}',
      articles_other: 'articles {{list}}',
      signatures: 'Signatures',
      signed: 'Pour la partie {{party}}',
      place: 'Lieu et date',
      name: 'Nom et signature',
    },
    number: 'Article {{number}}',
    paragraph: '{{number}}.',
    point: '{{letter}})',
    points: {
      more: '{{text}} ;',
      last: '{{text}}.',
    },
    lead: {
      always: '{{stem}}.',
      one: '{{stem}} lorsque {{condition}}.',
      all: '{{stem}} lorsque toutes les conditions suivantes sont réunies :',
    },
    except: {
      always:
        'Le paragraphe 1 est sans effet : son exception ne connaît aucune condition et s’applique donc toujours.',
      one: 'Le paragraphe 1 ne s’applique pas lorsque {{condition}}.',
      all: 'Le paragraphe 1 ne s’applique pas lorsque toutes les conditions suivantes sont réunies :',
    },
    provides: {
      none: 'Le présent article s’applique {{matter}}',
      one: 'Le paragraphe {{first}} s’applique {{matter}}',
      two: 'Les paragraphes {{first}} et {{last}} s’appliquent {{matter}}',
      more: 'Les paragraphes {{first}} à {{last}} s’appliquent {{matter}}',
    },
    and: '{{list}} et {{last}}',
    or: '{{list}} ou {{last}}',
    nor: {
      separator: ', ni ',
      last: '{{list}}, ni {{last}}',
    },
    no_one: 'pas {{list}}',
    no_other: 'ni {{list}}',
    quoted: '« {{value}} »',
    atLeast: 'd’au moins {{value}}',
    atMost: 'd’au plus {{value}}',
    exactly: 'de {{value}} exactement',
    moreThan: 'de plus de {{value}}',
    lessThan: 'de moins de {{value}}',
    plain: {
      atLeast: 'au moins {{value}}',
      atMost: 'au plus {{value}}',
      moreThan: 'plus de {{value}}',
      lessThan: 'moins de {{value}}',
      exactly: 'exactement {{value}}',
    },
    hours: '{{from}} ou plus tard et avant {{to}}',
    hoursOvernight: '{{from}} ou plus tard, ou avant {{to}}',
    decimal: ',',
    thousands: ' ',
    date: '{{day}} {{month}} {{year}}',
    firstOfMonth: '1er {{month}} {{year}}',
    month: {
      '1': 'janvier',
      '2': 'février',
      '3': 'mars',
      '4': 'avril',
      '5': 'mai',
      '6': 'juin',
      '7': 'juillet',
      '8': 'août',
      '9': 'septembre',
      '10': 'octobre',
      '11': 'novembre',
      '12': 'décembre',
    },
    quantity: {
      '1': '{{value}}',
      min_one: '{{value}} minute',
      min_other: '{{value}} minutes',
      h_one: '{{value}} heure',
      h_other: '{{value}} heures',
      d_one: '{{value}} jour',
      d_other: '{{value}} jours',
      mo_one: '{{value}} mois',
      mo_other: '{{value}} mois',
      a_one: '{{value}} an',
      a_other: '{{value}} ans',
      km_one: '{{value}} kilomètre',
      km_other: '{{value}} kilomètres',
      '%': '{{value}} %',
      EUR: '{{value}} EUR',
    },
    within: {
      now: 'immédiatement',
      min_one: 'dans un délai de {{value}} minute',
      min_other: 'dans un délai de {{value}} minutes',
      h_one: 'dans un délai de {{value}} heure',
      h_other: 'dans un délai de {{value}} heures',
      d_one: 'dans un délai de {{value}} jour',
      d_other: 'dans un délai de {{value}} jours',
    },
    every: {
      d_one: 'chaque jour',
      d_other: 'tous les {{value}} jours',
      mo_one: 'chaque mois',
      mo_other: 'tous les {{value}} mois',
    },
    period: {
      from: 'Le présent article s’applique à partir du {{day}}.',
      until: 'Le présent article s’applique jusqu’au {{day}} inclus.',
      both: 'Le présent article s’applique du {{from}} au {{until}} inclus.',
      known: 'Le présent article a été connu le {{day}} et est sans effet avant ce jour.',
      suspended: {
        safety:
          'Le présent article est suspendu pour raison de sécurité à partir du {{day}}, par décision de l’autorité suivante : {{by}}. À partir de ce jour, il ne permet rien et n’impose aucun devoir, y compris dans les cas qui avaient commencé. Motif indiqué : « {{reason}} ».',
        begun:
          'Le présent article est suspendu à partir du {{day}}, par décision de l’autorité suivante : {{by}}. Il ne permet rien et n’impose aucun devoir dans les cas qui commencent à partir de ce jour ; les cas qui ont commencé auparavant se poursuivent sans changement. Motif indiqué : « {{reason}} ».',
        prohibits:
          'Le présent article est suspendu à partir du {{day}}, par décision de l’autorité suivante : {{by}}. La suspension ne lève pas l’interdiction. Motif indiqué : « {{reason}} ».',
      },
      diverges: {
        permits:
          'Une divergence avec le texte authentique a été déclarée. Tant qu’elle n’est pas réglée, le présent article ne permet rien et n’impose aucun devoir ; ce qu’il permettrait est indéterminé. Divergence déclarée : « {{note}} ».',
        prohibits:
          'Une divergence avec le texte authentique a été déclarée. Tant qu’elle n’est pas réglée, le présent article interdit quelles que soient ses conditions, à l’exception de celles qui nomment une partie. Divergence déclarée : « {{note}} ».',
        provides:
          'Une divergence avec le texte authentique a été déclarée. Tant qu’elle n’est pas réglée, le présent article n’impose aucun devoir. Divergence déclarée : « {{note}} ».',
      },
      unknownKind:
        'La présente version ne peut pas évaluer les articles du genre « {{kind}} ». L’article ne permet rien et n’impose aucun devoir.',
    },
  },
}
