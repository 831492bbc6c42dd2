import type { articles as en } from '#words/en/articles.ts'
import type { Shape } from '#words/shape.ts'

export const articles: Shape<typeof en> = {
  rooms: {
    agreement: {
      title: 'El acuerdo',
      illustrative: 'Ilustrativo. Ningún Estado ha firmado este texto y no vincula a nadie.',
      version: 'Versión {{version}}',
      stage: {
        drafted: 'proyecto',
        signed: 'firmado',
        ratified: 'ratificado',
        'provisionally-applied': 'aplicado provisionalmente',
        'in-force': 'en vigor',
      },
      term: 'en vigor desde el {{from}}',
      termUntil: 'celebrado para el período del {{from}} al {{until}}',
      parties: 'Entre',
      asDocument: 'Como documento',
      asPage: 'Página para leer',
      asPdf: 'PDF para imprimir',
      contents: 'Índice',
      find: 'Buscar en los artículos',
      found_one: '{{count}} artículo',
      found_other: '{{count}} artículos',
      noneFound: 'Ningún artículo trata de «{{query}}».',
      effect: {
        permits: 'permite',
        prohibits: 'prohíbe',
        provides: 'dispone',
      },
      suspended: 'suspendido desde el {{from}}',
      disputed: 'en litigio',
      future: 'se aplica a partir del {{from}}',
      ended: 'terminó el {{until}}',
      source: 'Aprendido de: {{source}}',
      link: 'Enlace al artículo {{number}}',
      read: 'Leer aquí',
      none: 'No hay ningún acuerdo cargado en este nodo.',
      unknownClause: '{{clause}} no está en el acuerdo que aplica este nodo.',
    },
  },
  draft: {
    live: {
      inForce: 'en vigor',
      used_one: 'aplicado una vez este mes',
      used_other: 'aplicado {{count}} veces este mes',
      lastUsed: 'última aplicación',
      refused_one: 'ha denegado una vez este mes',
      refused_other: 'ha denegado {{count}} veces este mes',
      lastRefused: 'lo último que denegó: {{what}}',
      ask: 'Consultarlo',
    },
  },
  articles: {
    language: 'es',
    document: {
      illustrative:
        'Texto a título ilustrativo. Ningún Estado ha firmado este texto y no vincula a nadie.',
      version: 'Versión {{version}}',
      contents: 'Índice',
      chapter: 'Capítulo {{number}}',
      separator: '; ',
      page: 'Página {{page}} de {{pages}}',
      hash: 'SHA-256 del texto: {{hash}}',
      stage: {
        drafted: 'El presente Acuerdo es un proyecto. No dispone nada mientras no esté en vigor.',
        signed: 'Por la Parte {{party}}',
        ratified:
          'El presente Acuerdo ha sido ratificado. No dispone nada mientras no esté en vigor.',
        'provisionally-applied': 'El presente Acuerdo se aplica provisionalmente.',
        'in-force': 'El presente Acuerdo está en vigor.',
      },
      term: {
        from: 'Su vigencia comienza el {{from}}.',
        both: 'Su vigencia se extiende desde el {{from}} hasta el {{until}}, ambos inclusive.',
      },
      amends: 'Sustituye a la versión {{version}} (SHA-256 {{hash}}).',
      authentic:
        'El documento auténtico firmado es «{{document}}» (SHA-256 {{hash}}). Prevalece sobre el presente texto.',
      parties: 'Partes',
      party: '{{name}} ({{type}}, {{state}})',
      partyType: {
        state: 'Estado',
        'civil-society': 'organización de la sociedad civil',
        'international-organisation': 'organización internacional',
        'field-hospital': 'hospital de campaña',
      },
      signature: {
        required: 'Nada entra en vigor sin su firma.',
        accession: 'Queda vinculada en cuanto ha firmado.',
      },
      rules: 'Disposiciones generales',
      rule: {
        matter:
          'Cada cuestión se resuelve únicamente por los artículos relativos a su objeto, que son los siguientes, con independencia del capítulo en que figuren:',
        parties:
          'El presente Acuerdo se aplica entre sus Partes a los actos que afecten a más de una de ellas. Toda Parte a la que afecte un acto deberá ser Parte en el presente Acuerdo. Un lugar del que no responda ninguna Parte es ajeno al Acuerdo; sobre ese lugar solo dispone el artículo que lo nombre. Un acto del que no se sepa a qué Partes afecta no está nunca permitido: se deniega si ningún artículo podría permitirlo, sean cuales sean esas Partes; en otro caso, la cuestión queda indeterminada.',
        conditions:
          'Las condiciones enumeradas en letras deberán cumplirse todas. Cuando una condición nombre varios elementos unidos por «o», bastará uno de ellos. Las expresiones «al menos» y «como máximo» incluyen el valor que indican. Una franja horaria va desde la primera hora indicada, incluida, hasta la segunda, excluida.',
        triage:
          'Las categorías de triaje son las siguientes, con independencia del método empleado; entre paréntesis figuran las denominaciones usuales:',
        crossing:
          'Un paso fronterizo está «abierto» cuando pasan los vehículos, «restringido» cuando solo pasan con limitaciones o controles y «cerrado» cuando no pasa nadie, salvo lo que un artículo permita expresamente. Su estado es el último anunciado que siga siendo válido o, en su defecto, el habitual. La orden nacional que cierra un paso fronterizo al tráfico sanitario es un hecho distinto de ese estado: se registra con la autoridad que la dictó y el momento en que termina, y puede referirse a un paso que siga abierto para los demás.',
        exception:
          'Una excepción solo deja sin aplicación el apartado 1 del artículo en que figura y, con él, las obligaciones de ese artículo. Por sí misma no permite ni prohíbe nada, y todos los demás artículos siguen aplicándose. Cuando no se sepa si una excepción se aplica, no se sabe si se aplica su artículo.',
        answer: 'A cada cuestión se responde en el orden siguiente:',
        prohibited:
          'si se aplica un artículo que prohíbe, el acto se deniega, permitan lo que permitan otros artículos',
        nothing:
          'en otro caso, el acto se deniega si no queda ningún artículo que lo permita o que aún pueda permitirlo, con independencia de lo que llegue a saberse: nada está permitido si no lo permite un artículo. Ejemplo: los dos únicos artículos que permiten exigen una ambulancia y el vehículo es un autobús; el acto se deniega aunque no se conozca la hora',
        permitted:
          'en otro caso, el acto está permitido si un artículo lo permite y ningún artículo puede ya prohibirlo, con independencia de lo que llegue a saberse',
        undetermined:
          'en todos los demás casos, la cuestión queda indeterminada: depende de un hecho que no se conoce, y lo indeterminado no está permitido. Ejemplo: un artículo prohíbe el acto de noche y no se conoce la hora; la cuestión queda indeterminada hasta que se conozca',
        unknown:
          'Lo que nadie ha comprobado no se conoce; eso no equivale a un «no» y nunca hace aplicable un artículo que permite. No obstante, cuando nada conste en la ficha, se dará por cierto lo siguiente:',
        duties:
          'Las obligaciones de un artículo que permite nacen cuando el acto está permitido y ese artículo se aplica. Las obligaciones de un artículo que se limita a declarar aplicables unos apartados rigen siempre que ese artículo se aplique; si el acto se deniega o la cuestión queda indeterminada, vinculan a quien actúe de todos modos en estado de necesidad. La obligación ligada a un hecho decae si el hecho no se produce: si nadie sale, nada se debe antes de la salida. Un artículo que prohíbe no hace nacer ninguna obligación. Un artículo del que no se sepa si se aplica no impone ninguna.',
        days: 'Un artículo que permite se aplica en un día determinado solo mientras sea ese día para todas las Partes según su propio reloj. Cualquier otro artículo se aplica desde que sea ese día para alguna de las Partes y mientras lo siga siendo. Ejemplo: el reloj de una Parte va una hora por delante del de la otra y dos artículos terminan el 31 de diciembre; el que permite termina a medianoche del primer reloj, y el que prohíbe, a medianoche del segundo, una hora después.',
        begun:
          'Un caso continúa bajo la versión del presente Acuerdo con la que se inició. La Parte que se retira concluye lo iniciado; la Parte que se adhiere queda vinculada en los casos que se inicien después.',
        suspension:
          'Una suspensión deja sin efecto permisos y obligaciones; nunca levanta una prohibición. La suspensión por motivos de seguridad vincula a todo acto desde su día; cualquier otra deja como estaban los casos ya iniciados.',
        order:
          'Una orden nacional prohíbe lo que nombra, allí donde afecte a la Parte que la dictó y en ningún otro lugar, hasta que expire por sí misma. No permite nada y nunca detiene a un paciente que ha salido y aún no ha llegado.',
        necessity:
          'Ninguna denegación con arreglo al presente Acuerdo impide asistir, registrar o conducir. Una persona identificada por su nombre podrá actuar en estado de necesidad; en tal caso, el mínimo clínico acompaña al paciente y el caso se revisa. Ninguna dotación espera una respuesta.',
        neutrality:
          'El seguro, la nacionalidad o la situación de residencia de una persona nunca cambian una respuesta.',
        languages:
          'Todas las versiones lingüísticas se elaboran a partir de las mismas disposiciones y dicen lo mismo. Los títulos de los capítulos y de los artículos no afectan a su significado.',
      },
      category: {
        immediate:
          '«{{name}}»: la vida corre peligro y la asistencia no puede esperar (prioridad 1, P1, T1, rojo)',
        urgent:
          '«{{name}}»: la asistencia es más apremiante que en «Diferido» y menos que en «Inmediato» (naranja; sin etiqueta propia en España)',
        delayed:
          '«{{name}}»: lesión grave cuya asistencia puede esperar algún tiempo (prioridad 2, P2, T2, amarillo)',
        minor: '«{{name}}»: lesión leve (prioridad 3, P3, T3, verde)',
        expectant:
          '«{{name}}»: lesión que excede los medios del momento; se procura alivio a la víctima y se la vuelve a valorar (P4, T4, gris)',
        'no-signs-of-life':
          '«{{name}}»: ausencia de signos de vida, sin que se haya confirmado la muerte',
        dead: '«{{name}}»: muerte confirmada por un profesional habilitado (negro)',
        uninjured: '«{{name}}»: persona implicada que no ha sufrido lesiones',
        untriaged: '«{{name}}»: nadie ha realizado aún el triaje de la víctima',
      },
      taken: {
        phase: 'la víctima se encuentra en la fase de atención urgente',
        unaccompaniedMinor:
          'la víctima no es un menor del que no responda ninguno de los presentes',
        nationalOrder: 'ninguna orden nacional cierra el paso fronterizo al tráfico sanitario',
        enRoute: 'el paciente no está en camino',
        returning: 'la víctima no regresa al lugar desde el que fue trasladada',
        consent: 'aún no se ha solicitado el consentimiento',
        familyTogether: 'la víctima no queda separada de ningún progenitor, tutor o hijo',
        threatened: 'la víctima no teme a quienes ejercen el poder en el destino',
        contaminated: 'la víctima no está contaminada',
        crisisDeclared: 'no hay poderes de crisis en vigor',
      },
      subject: '{{subject}}: {{articles}}',
      articles_one: 'artículo {{list}}',
      articles_other: 'artículos {{list}}',
      signatures: 'Firmas',
      signed: 'Por la Parte {{party}}',
      place: 'Lugar y fecha',
      name: 'Nombre y firma',
    },
    number: 'Artículo {{number}}',
    paragraph: '{{number}}.',
    point: '{{letter}})',
    points: {
      more: '{{text}};',
      last: '{{text}}.',
    },
    lead: {
      always: '{{stem}}.',
      one: '{{stem}} si {{condition}}.',
      all: '{{stem}} cuando se cumplan todas las condiciones siguientes:',
    },
    except: {
      always:
        'El apartado 1 carece de efecto: su excepción no tiene condiciones y, por tanto, se aplica siempre.',
      one: 'El apartado 1 no se aplicará si {{condition}}.',
      all: 'El apartado 1 no se aplicará cuando se cumplan todas las condiciones siguientes:',
    },
    provides: {
      none: 'El presente artículo se aplicará {{matter}}',
      one: 'El apartado {{first}} se aplicará {{matter}}',
      two: 'Los apartados {{first}} y {{last}} se aplicarán {{matter}}',
      more: 'Los apartados {{first}} a {{last}} se aplicarán {{matter}}',
    },
    and: '{{list}} y {{last}}',
    or: '{{list}} o {{last}}',
    nor: {
      separator: ' ni ',
      last: '{{list}} ni {{last}}',
    },
    no_one: '{{list}}',
    no_other: 'ni {{list}}',
    quoted: '«{{value}}»',
    atLeast: 'de al menos {{value}}',
    atMost: 'de {{value}} como máximo',
    exactly: 'de {{value}} exactamente',
    moreThan: 'de más de {{value}}',
    lessThan: 'de menos de {{value}}',
    plain: {
      atLeast: 'al menos {{value}}',
      atMost: 'como máximo {{value}}',
      moreThan: 'más de {{value}}',
      lessThan: 'menos de {{value}}',
      exactly: 'exactamente {{value}}',
    },
    hours: 'igual o posterior a las {{from}} y anterior a las {{to}}',
    hoursOvernight: 'igual o posterior a las {{from}}, o anterior a las {{to}}',
    decimal: ',',
    thousands: ' ',
    date: '{{day}} de {{month}} de {{year}}',
    firstOfMonth: '1 de {{month}} de {{year}}',
    month: {
      '1': 'enero',
      '2': 'febrero',
      '3': 'marzo',
      '4': 'abril',
      '5': 'mayo',
      '6': 'junio',
      '7': 'julio',
      '8': 'agosto',
      '9': 'septiembre',
      '10': 'octubre',
      '11': 'noviembre',
      '12': 'diciembre',
    },
    quantity: {
      '1': '{{value}}',
      min_one: '{{value}} minuto',
      min_other: '{{value}} minutos',
      h_one: '{{value}} hora',
      h_other: '{{value}} horas',
      d_one: '{{value}} día',
      d_other: '{{value}} días',
      mo_one: '{{value}} mes',
      mo_other: '{{value}} meses',
      a_one: '{{value}} año',
      a_other: '{{value}} años',
      km_one: '{{value}} kilómetro',
      km_other: '{{value}} kilómetros',
      '%': 'un {{value}} %',
      EUR: '{{value}} EUR',
    },
    within: {
      now: 'inmediatamente',
      min_one: 'en un plazo de {{value}} minuto',
      min_other: 'en un plazo de {{value}} minutos',
      h_one: 'en un plazo de {{value}} hora',
      h_other: 'en un plazo de {{value}} horas',
      d_one: 'en un plazo de {{value}} día',
      d_other: 'en un plazo de {{value}} días',
    },
    every: {
      d_one: 'cada día',
      d_other: 'cada {{value}} días',
      mo_one: 'cada mes',
      mo_other: 'cada {{value}} meses',
    },
    period: {
      from: 'El presente artículo se aplicará a partir del {{day}}.',
      until: 'El presente artículo se aplicará hasta el {{day}} inclusive.',
      both: 'El presente artículo se aplicará desde el {{from}} hasta el {{until}}, ambos inclusive.',
      known: 'El presente artículo se conoció el {{day}} y carece de efecto antes de ese día.',
      suspended: {
        safety:
          'El presente artículo queda suspendido por motivos de seguridad a partir del {{day}}, por decisión de la autoridad siguiente: {{by}}. Desde ese día no permite nada ni impone obligación alguna, tampoco en los casos ya iniciados. Motivo indicado: «{{reason}}».',
        begun:
          'El presente artículo queda suspendido a partir del {{day}}, por decisión de la autoridad siguiente: {{by}}. No permite nada ni impone obligación alguna en los casos que se inicien desde ese día; los casos iniciados antes continúan sin cambios. Motivo indicado: «{{reason}}».',
        prohibits:
          'El presente artículo queda suspendido a partir del {{day}}, por decisión de la autoridad siguiente: {{by}}. La suspensión no levanta la prohibición. Motivo indicado: «{{reason}}».',
      },
      diverges: {
        permits:
          'Se ha presentado una divergencia con el texto auténtico. Mientras no se resuelva, el presente artículo no permite nada ni impone obligación alguna; lo que permitiría queda indeterminado. Divergencia presentada: «{{note}}».',
        prohibits:
          'Se ha presentado una divergencia con el texto auténtico. Mientras no se resuelva, el presente artículo prohíbe sean cuales sean sus condiciones, salvo las que nombran a una Parte. Divergencia presentada: «{{note}}».',
        provides:
          'Se ha presentado una divergencia con el texto auténtico. Mientras no se resuelva, el presente artículo no impone obligación alguna. Divergencia presentada: «{{note}}».',
      },
      unknownKind:
        'Esta versión no puede evaluar artículos de la clase «{{kind}}». El artículo no permite nada ni impone obligación alguna.',
    },
  },
}
