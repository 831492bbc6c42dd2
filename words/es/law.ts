import type { law as en } from '#words/en/law.ts'
import type { Shape } from '#words/shape.ts'

const group = {
  child: 'niños',
  pregnant: 'personas embarazadas',
  'older-person': 'personas mayores',
  'person-with-disability': 'personas con discapacidad',
  'displaced-person': 'personas desplazadas',
  detainee: 'personas privadas de libertad',
}

const resource = {
  ct: 'TC',
  'x-ray': 'equipo de radiografía',
  ultrasound: 'ecógrafo',
  laboratory: 'laboratorio',
  surgeon: 'cirujano',
  anaesthetist: 'anestesista',
  theatre: 'quirófano',
  ventilator: 'respirador',
  oxygen: 'suministro de oxígeno',
  blood: 'sangre para transfusión',
  interpreter: 'servicio de intérprete',
}

const item = {
  'blood-products': 'hemoderivados',
  ventilators: 'respiradores',
  tourniquets: 'torniquetes',
  'burn-dressings': 'apósitos para quemaduras',
  antidotes: 'antídotos',
  'protective-equipment': 'equipos de protección',
  medicines: 'medicamentos',
  stretchers: 'camillas',
}

const profession = {
  physician: 'médico',
  nurse: 'enfermero',
  paramedic: 'paramédico',
  'emergency-medical-technician': 'técnico en emergencias sanitarias',
  driver: 'conductor',
}

export const law: Shape<typeof en> = {
  draft: {
    kind: {
      triage: 'Triaje',
      protocol: 'Asistencia en el lugar',
      route: 'Rutas',
      waiver: 'Actos en el otro territorio',
      liability: 'Responsabilidad',
      transfer: 'Traslado',
      handoff: 'Transferencia del paciente',
      telemedicine: 'Asesoramiento a distancia',
      disclosure: 'Comunicación de datos',
      stock: 'Existencias comunes',
      fleet: 'Vehículos comunes',
      training: 'Formación y certificados',
      funding: 'Gastos',
      target: 'Objetivos',
      governance: 'Gobernanza',
      obligation: 'Obligaciones',
      other: 'Otros',
    },
    asks: {
      triage: '¿Se puede usar este método de triaje en este territorio?',
      protocol: '¿Qué comprende aquí la asistencia en el lugar?',
      route: '¿Puede este vehículo cruzar aquí la frontera?',
      waiver: '¿Puede esta persona hacer esto en el otro territorio?',
      liability: '¿Quién responde si se causa un daño?',
      transfer: '¿Se puede llevar a este paciente a la otra parte?',
      handoff: '¿Puede pasar el paciente a manos de la otra parte?',
      telemedicine: '¿Puede esta persona asesorar a colegas del otro lado?',
      disclosure: '¿Se pueden mostrar estos datos a este destinatario?',
      stock: '¿Se puede tomar esto de las existencias comunes o añadirlo a ellas?',
      fleet: '¿Se puede prestar este vehículo a la otra parte?',
      training: '¿Reconoce la otra parte este certificado?',
      funding: '¿Está cubierto este gasto, y por quién?',
      target: '¿Qué se han comprometido a alcanzar las partes?',
      governance: '¿Se puede hacer esto respecto del propio acuerdo?',
      obligation: '¿Quién debe qué, y para cuándo?',
    },
    text: {
      inForce: 'El aplicado',
      draft: 'Proyecto',
      filed: 'Presentado',
    },
    fact: {
      unknown: 'se desconoce',
      yes: 'sí',
      no: 'no',
      none: 'ninguno',
      some: 'estos',
    },
    unit: {
      '1': '',
      a: 'años',
      min: 'minutos',
      h: 'horas',
      d: 'días',
      mo: 'meses',
      '%': '%',
      EUR: 'euros',
      km: 'kilómetros',
    },
    ask: {
      question: 'La cuestión',
      kind: '¿De qué se trata?',
      of: '¿Qué texto se consulta?',
      moment: '¿En qué momento?',
      now: 'Ahora',
      other: 'En otro momento',
      at: 'Cuándo se hace',
      began: 'Cuándo se inició el caso',
      facts: 'Lo que se sabe',
      allUnknown: 'No se sabe nada',
      silent: 'Como si nada constara en la ficha',
      hangs: 'la respuesta depende de esto',
      noText: 'Este texto no está en este dispositivo.',
      noTextHow:
        'Un proyecto se puede consultar donde se guarda. El texto que se aplica, en cualquier lugar.',
      inForceInstead: 'Consultar el texto que se aplica',
      asIf: 'Respuesta como si el proyecto estuviera en vigor.',
      lacks: 'Depende de lo que no se sabe',
      rests: 'Se basa en',
      nearest: 'Nada lo permite; los artículos más próximos',
      duties: 'Obligaciones que conlleva',
      tips: 'Qué habría cambiado la respuesta',
      tipFact: 'Si fuera así',
      tipAnswer: 'la respuesta sería',
      more: 'y {{count}} más',
      tree: 'Los artículos frente a los hechos',
      noArticles: 'Ningún artículo de este texto trata de una cuestión así.',
      applied: 'Aplicados ({{count}})',
      nearly: 'Casi aplicados ({{count}}): solo una cosa lo impidió',
      others: 'No aplicados ({{count}})',
      failed: '{{condition}}. Se sabe: {{known}}.',
      open: '{{condition}}. No se sabe.',
      excepted: 'Se aplica una excepción: {{conditions}}.',
      mayExcept: 'Puede aplicarse una excepción: {{conditions}}.',
      copy: 'Copiar el enlace',
      copied: 'Copiado',
      print: 'Imprimir',
    },
    duty: {
      respond: 'Responder a tiempo',
      notify: 'Notificar',
      review: 'Revisar el caso',
      'return-patient': 'Devolver al paciente',
      'announce-crossing': 'Anunciar el cruce',
      'sign-handover': 'Firmar la transferencia',
      'record-medicine-balance': 'Contar los medicamentos controlados',
      'report-discrepancy': 'Comunicar una discrepancia',
      'ask-consent': 'Solicitar el consentimiento',
      prioritise: 'Dar prioridad a un grupo',
      accompany: 'Permitir un acompañante',
      'provide-interpreter': 'Facilitar un intérprete',
      do: 'Realizar una actuación',
      substitute: 'Qué hacer en su lugar',
      'keep-reserve': 'Mantener una reserva',
      rehabilitate: 'Facilitar la rehabilitación',
      repatriate: 'Repatriar a la persona',
      'answer-for': 'Responder del daño',
      insure: 'Mantener un seguro',
      'record-advice': 'Registrar el consejo',
      'delete-after': 'Suprimir los datos',
      monitor: 'Supervisar',
      'rest-on': 'Base jurídica',
      'tell-patient': 'Informar al paciente',
      'allow-objection': 'Permitir la oposición',
      'keep-stock': 'Mantener existencias',
      'replace-stock': 'Reponer lo retirado',
      'report-stock': 'Informar de las existencias',
      'return-vehicle': 'Devolver el vehículo',
      'train-hours': 'Formar',
      'renew-certificate': 'Renovar el certificado',
      'hold-drill': 'Celebrar un ejercicio',
      pay: 'Correr con los gastos',
      tariff: 'Tarifa',
      split: 'Repartir los gastos',
      contribute: 'Aportar al fondo',
      'share-risk': 'Compartir el riesgo',
      'release-contingency': 'Liberar la reserva',
      grant: 'Prima por resultados',
      'cap-costs': 'Limitar los gastos',
      reach: 'Alcanzar un objetivo',
      'rotate-chair': 'Turnar la presidencia',
      ratify: 'Ratificar',
      report: 'Publicar un informe',
      'hold-committee': 'Reunir un comité',
      'limit-crisis': 'Limitar los poderes de crisis',
      'decide-by': 'Decidir por mayoría',
      'give-notice': 'Dar preaviso',
      'settle-dispute': 'Resolver una controversia',
      'deliver-by': 'Presentar una vez, en una fecha',
      'deliver-every': 'Presentar periódicamente',
    },
    field: {
      by: 'Por quién',
      who: 'Quién',
      withinMinutes: 'Plazo',
      withinHours: 'Plazo',
      withinDays: 'Plazo',
      silence: 'Qué significa el silencio',
      minutesBefore: 'Antelación',
      group: 'Grupo',
      step: 'Actuación',
      lacking: 'Cuando falta esto',
      percent: 'Proporción',
      amountEur: 'Cuantía',
      days: 'Después de',
      basis: 'Base jurídica',
      item: 'Bienes',
      amount: 'Número',
      everyDays: 'Cada',
      hoursPerYear: 'Horas al año',
      everyMonths: 'Cada',
      per: 'Por',
      shares: 'Proporción de cada parte, en tanto por ciento',
      key: 'Criterio de reparto',
      aboveEur: 'Por encima de',
      measure: 'Qué se mide',
      share: 'Proporción de casos (1 son todos)',
      months: 'Cada',
      order: 'Partes, por su orden',
      committee: 'Comité',
      quorumPercent: 'Cuórum',
      daysMax: 'Como máximo cada vez',
      pauseDays: 'Pausa antes de los siguientes',
      daysPerYearMax: 'Como máximo al año',
      majority: 'Mayoría',
      what: 'Qué',
      day: 'Día',
      remindDays: 'Recordar antes',
      firstDay: 'Primera vez el',
    },
  },
  errors: {
    not_permitted:
      'El acuerdo no lo permite. No se ha cambiado nada. Elija otra vía o actúe por necesidad.',
    not_permitted_prohibited:
      'El acuerdo lo prohíbe. No se ha cambiado nada. Elija otra vía o actúe por necesidad.',
    'not_permitted_nothing-permits':
      'Ningún artículo lo permite. No se ha cambiado nada. Elija otra vía o actúe por necesidad.',
    'not_permitted_cannot-evaluate':
      'El artículo que decide aquí está en litigio y, por tanto, deniega. Elija otra vía o actúe por necesidad.',
    'not_permitted_no-agreement':
      'No hay ningún acuerdo con {{to}} en vigor. Elija un hospital del país o actúe por necesidad.',
    undetermined:
      'El acuerdo no puede decidir; falta saber: {{lacks}}. Añada lo que falta o actúe por necesidad.',
    unknown_partner: '{{partner}} no es parte en el acuerdo. No se ha aceptado nada.',
  },
  articles: {
    document: {
      kind: {
        triage: 'Empleo de un método de triaje',
        protocol: 'Asistencia a una víctima en el lugar y en el hospital',
        route: 'Cruce de la frontera por un vehículo',
        waiver: 'Actos en el territorio de otra Parte',
        liability: 'Responsabilidad',
        transfer: 'Traslado de una víctima',
        handoff: 'Transferencia de una víctima',
        telemedicine: 'Asesoramiento a distancia',
        disclosure: 'Comunicación de datos',
        stock: 'Movimiento de existencias',
        fleet: 'Préstamo de vehículos',
        training: 'Formación y reconocimiento de certificados',
        funding: 'Gastos y financiación',
        target: 'Objetivos',
        governance: 'Gobernanza del presente Acuerdo',
        obligation: 'Obligaciones de las Partes',
        other: 'Otras materias',
      },
    },
    duty: {
      respond: '{{by}} deberá responder a la solicitud {{withinMinutes}}. {{silence}}',
      notify: '{{who}} deberá recibir notificación {{withinHours}}.',
      review: 'El caso deberá revisarse {{withinHours}}.',
      'return-patient':
        'Cuando el paciente esté en condiciones de viajar y si así lo desea, deberá ser llevado de vuelta {{withinHours}} a la Parte de la que procede.',
      'announce-crossing':
        'El cruce deberá anunciarse al otro centro coordinador al menos {{minutesBefore}} antes de llegar a la frontera.',
      'sign-handover': '{{by}} deberá firmar la transferencia.',
      'record-medicine-balance':
        'Los medicamentos controlados que se lleven deberán contarse a la salida; deberá registrarse cada uso, cada destrucción ante testigo y la cantidad devuelta.',
      'report-discrepancy':
        '{{who}} deberá recibir aviso {{withinHours}} de toda discrepancia en los medicamentos controlados.',
      'ask-consent':
        'Deberá solicitarse previamente el consentimiento a toda persona que esté en condiciones de responder.',
      prioritise: 'A igual urgencia, deberá darse prioridad a las personas siguientes: {{group}}.',
      accompany:
        'Deberá permitirse que acompañe al paciente un progenitor, un tutor o un hijo, u otra persona que el paciente designe.',
      'provide-interpreter': '{{by}} deberá facilitar un intérprete {{withinMinutes}}.',
      do: '{{step}}.',
      substitute: 'Mientras el lugar de asistencia carezca {{lacking}}, {{step}}.',
      'keep-reserve':
        'El hospital receptor deberá mantener en reserva al menos {{percent}} de sus plazas para su propia población.',
      rehabilitate: '{{by}} deberá velar por que la rehabilitación comience {{withinDays}}.',
      repatriate:
        '{{by}} deberá velar por que el paciente, o los restos del paciente fallecido, sean repatriados {{withinDays}}.',
      'answer-for': '{{by}} deberá responder ante el paciente de los daños causados.',
      insure: '{{by}} deberá mantener un seguro con una cobertura de al menos {{amountEur}}.',
      'record-advice': '{{by}} deberá registrar el consejo dado, su autor y la hora.',
      'delete-after':
        'El destinatario deberá suprimir los datos a más tardar {{days}} después de recibirlos, salvo que el Derecho al que esté sujeto exija conservarlos.',
      monitor: '{{by}} deberá supervisar el cumplimiento del presente artículo.',
      'rest-on': 'La base jurídica de la comunicación será {{basis}}.',
      'tell-patient':
        'El paciente deberá ser informado {{withinHours}} a partir del momento en que esté en condiciones de comprender la información.',
      'allow-objection':
        'El paciente podrá oponerse {{withinDays}} a partir del momento en que haya sido informado.',
      'keep-stock':
        'Deberá mantenerse en existencias, como mínimo, la cantidad siguiente: {{item}}, {{amount}}.',
      'replace-stock': '{{by}} deberá reponer los bienes retirados {{withinDays}}.',
      'report-stock': 'Deberá informarse de las existencias disponibles {{everyDays}}.',
      'return-vehicle': 'El vehículo deberá devolverse {{withinHours}}.',
      'train-hours':
        'Cada uno de los profesionales afectados deberá recibir al menos {{hoursPerYear}} de formación al año.',
      'renew-certificate': 'El certificado deberá renovarse {{everyMonths}}.',
      'hold-drill': 'Las Partes deberán celebrar un ejercicio conjunto {{everyMonths}}.',
      pay: '{{by}} deberá correr con los gastos.',
      tariff: 'La tarifa será de {{amountEur}} {{per}}.',
      split: 'Los gastos se repartirán como sigue: {{shares}}.',
      contribute:
        'Las Partes deberán aportar al fondo común un total de {{amountEur}} {{everyMonths}}, {{key}}.',
      'share-risk': 'Los gastos que excedan de {{aboveEur}} se repartirán como sigue: {{shares}}.',
      'release-contingency':
        'El fondo común deberá liberar {{amountEur}} de su reserva para imprevistos {{withinHours}}.',
      grant:
        'Se abonará una prima por resultados de {{amountEur}} cuando al menos {{percent}} de los casos cumpla el objetivo relativo a lo siguiente: {{measure}}.',
      'cap-costs': 'Los gastos no podrán exceder de {{amountEur}} {{per}}.',
      reach:
        'Las Partes perseguirán lo siguiente en al menos {{share}} de los casos: {{measure}} {{withinMinutes}}.',
      'rotate-chair':
        'Las Partes ejercerán la presidencia por turno, cada una durante {{months}}, en el orden siguiente: {{order}}.',
      report: 'Las Partes deberán publicar un informe {{everyMonths}}.',
      'hold-committee':
        '{{committee}} deberá reunirse {{everyMonths}}; solo podrá decidir si está representado al menos {{quorumPercent}} de las Partes.',
      'limit-crisis':
        'Los poderes de crisis durarán como máximo {{daysMax}} y se extinguirán entonces por sí mismos; entre dos declaraciones deberán transcurrir al menos {{pauseDays}}; en un período de doce meses, su duración total no podrá exceder de {{daysPerYearMax}}.',
      'decide-by': 'Las decisiones se adoptarán {{majority}}.',
      'give-notice': 'El plazo de preaviso será de al menos {{days}}.',
      ratify:
        'Una vez firmada por todas las Partes, la presente versión solo entrará en vigor cuando la haya ratificado cada una de aquellas cuya firma es necesaria.',
      'settle-dispute': '{{by}} deberá resolver toda controversia {{withinDays}}.',
      'deliver-by':
        '{{who}} deberá presentar, a más tardar el {{day}}, lo siguiente: {{what}}. Se enviará un recordatorio {{remindDays}} antes.',
      'deliver-every':
        '{{who}} deberá presentar {{everyMonths}}, por primera vez a más tardar el {{firstDay}}, lo siguiente: {{what}}. Se enviará un recordatorio {{remindDays}} antes de cada vencimiento.',
    },
    silence: {
      accepted: 'El silencio equivale a aceptación; ninguna dotación espera la respuesta.',
      refused:
        'El silencio equivale a denegación; la dotación se dirige a otro lugar y no espera la respuesta.',
      escalates:
        'El silencio no equivale ni a aceptación ni a denegación: la solicitud pasa a los oficiales de enlace; ninguna dotación espera la respuesta.',
    },
    who: {
      from: 'la Parte de origen',
      to: 'la Parte receptora',
      fund: 'el fondo común',
      territory: 'la Parte en cuyo territorio se producen los hechos',
      both: 'cada una de las dos dotaciones',
      giving: 'la dotación que entrega',
      receiving: 'la dotación que recibe',
      liaison: 'el oficial de enlace',
      'data-monitor': 'el supervisor de datos',
      auditor: 'el auditor',
      coordinator: 'el coordinador hospitalario',
      secretariat: 'la secretaría',
      embassy: 'la embajada',
      'medical-director': 'la dirección médica',
      'ethics-committee': 'el comité de ética',
      parties: 'cada una de las Partes',
    },
    measure: {
      respond: 'respuesta a las solicitudes',
      depart: 'salida',
      arrive: 'llegada',
      handover: 'transferencia completada',
      return: 'retorno del paciente',
      adherence: 'cumplimiento del plan',
    },
    step: {
      'stop-bleeding': 'se detendrán en primer lugar las hemorragias graves',
      'open-airway': 'se abrirá la vía aérea y se mantendrá permeable',
      'give-oxygen': 'se administrará oxígeno',
      'decompress-chest': 'se descomprimirá el neumotórax a tensión',
      splint: 'se inmovilizarán las fracturas',
      'keep-warm': 'se mantendrá abrigada a la víctima',
      'decontaminate-first': 'se descontaminará a la víctima antes del transporte',
      'pre-alert': 'se alertará al hospital receptor antes de la salida',
      'immobilise-spine': 'se inmovilizará la columna',
      'relieve-pain': 'se aliviará el dolor',
      'monitor-vitals': 'se monitorizarán las constantes vitales',
      'left-side-tilt': 'se inclinará a la víctima embarazada sobre el lado izquierdo',
      'scan-by-ultrasound': 'se explorará a la víctima mediante ecografía',
      'observe-and-repeat': 'se mantendrá a la víctima en observación y se repetirá la exploración',
      'damage-control-only': 'el tratamiento se limitará al control de daños',
      'advise-at-distance': 'se recabará a distancia el consejo de un especialista',
      'ventilate-by-bag': 'se ventilará a la víctima con balón autoinflable',
      'walking-blood-bank': 'se extraerá sangre fresca de donantes en el lugar',
      'picture-cards': 'se utilizarán tarjetas con pictogramas para comunicarse',
      'transfer-onward': 'se trasladará a la víctima a otro lugar que disponga de lo necesario',
    },
    basis: {
      'vital-interests': 'la protección de intereses vitales',
      consent: 'el consentimiento',
      'public-interest': 'el interés público',
      'legal-obligation': 'una obligación legal',
    },
    majority: {
      all: 'por unanimidad de las Partes',
      'two-thirds': 'por mayoría de dos tercios de las Partes (66,6 % o más)',
      simple: 'por mayoría simple de las Partes',
    },
    per: {
      mission: 'por servicio',
      kilometre: 'por kilómetro',
      hour: 'por hora',
      day: 'por día',
      patient: 'por paciente',
      incident: 'por incidente',
      year: 'por año',
    },
    what: {
      'capacity-report': 'informe sobre la capacidad de los hospitales',
      'stock-report': 'informe sobre las existencias',
      accounts: 'cuentas anuales',
      contribution: 'aportación al fondo común',
      audit: 'informe de auditoría',
      'drill-report': 'informe sobre el ejercicio conjunto',
      'certificate-list': 'lista de certificados reconocidos',
      'key-renewal': 'claves de firma renovadas',
      'public-report': 'informe público',
      'channel-plan': 'plan de canales de radio',
      'crossing-list': 'lista de pasos fronterizos',
    },
    committee: {
      joint: 'el comité mixto',
      clinical: 'el comité clínico',
      ethics: 'el comité de ética',
      data: 'el comité de datos',
      finance: 'el comité financiero',
      audit: 'el comité de auditoría',
    },
    key: {
      equal: 'a partes iguales',
      population: 'en proporción a su población',
      economy: 'en proporción a su producto interior bruto',
      use: 'en proporción al uso que hagan de él',
    },
    resource: resource,
    without: {
      ct: 'de TC',
      'x-ray': 'de equipo de radiografía',
      ultrasound: 'de ecógrafo',
      laboratory: 'de laboratorio',
      surgeon: 'de cirujano',
      anaesthetist: 'de anestesista',
      theatre: 'de quirófano',
      ventilator: 'de respirador',
      oxygen: 'de oxígeno',
      blood: 'de sangre para transfusión',
      interpreter: 'de intérprete',
    },
    group: group,
    item: item,
    share: '{{percent}} a cargo de {{party}}',
    outside: 'un lugar ajeno al Acuerdo',
    party: 'la Parte «{{name}}»',
    place: {
      from: 'el lugar de partida',
      to: 'el destino',
      territory: 'el lugar de los hechos',
    },
    answer: {
      permitted: 'Permitido',
      refused: 'Denegado',
      undetermined: 'Indeterminado',
    },
    why: {
      permitted: 'El Acuerdo lo permite.',
      prohibited: 'El Acuerdo lo prohíbe.',
      'nothing-permits': 'Ningún artículo lo permite.',
      'fact-unknown': 'La respuesta depende de un dato que no se conoce.',
      'cannot-evaluate': 'No se puede evaluar un artículo del que esto depende.',
    },
    obstacle: {
      'not-in-force-yet': 'aún no está en vigor',
      'no-longer-in-force': 'ya no está en vigor',
      suspended: 'suspendido',
      'unknown-kind': 'de una clase que esta versión no conoce',
      diverges: 'en litigio',
      stage: 'el Acuerdo no está en vigor',
      'other-parties': 'el Acuerdo no vincula a estas Partes',
      'other-version': 'el caso se inició con otra versión',
      'party-not-bound-yet': 'una de las Partes aún no estaba vinculada al iniciarse el caso',
      'party-has-left': 'una de las Partes ya se había retirado al iniciarse el caso',
    },
    kind: {
      triage: {
        permits: 'Podrá emplearse un método de triaje',
        prohibits: 'No podrá emplearse ningún método de triaje',
        provides: 'al triaje',
      },
      protocol: {
        permits: 'Podrá prestarse asistencia a una víctima',
        prohibits: 'No podrá prestarse asistencia a una víctima',
        provides: 'a la asistencia a una víctima',
      },
      route: {
        permits: 'Un vehículo podrá cruzar la frontera de una Parte a otra',
        prohibits: 'Ningún vehículo podrá cruzar la frontera de una Parte a otra',
        provides: 'al cruce de la frontera por un vehículo',
      },
      waiver: {
        permits:
          'Una persona procedente de una Parte podrá, sin necesidad de otra autorización, realizar un acto en el territorio de otra Parte',
        prohibits:
          'Ninguna persona procedente de una Parte podrá realizar un acto en el territorio de otra Parte',
        provides:
          'a los actos que una persona procedente de una Parte realice en el territorio de otra Parte',
      },
      liability: {
        permits:
          'El acto realizado en el territorio de otra Parte quedará cubierto por las normas de responsabilidad del presente Acuerdo',
        prohibits:
          'El acto realizado en el territorio de otra Parte no quedará cubierto por las normas de responsabilidad del presente Acuerdo',
        provides: 'a la responsabilidad por un acto realizado en el territorio de otra Parte',
      },
      transfer: {
        permits: 'Podrá trasladarse a una víctima de una Parte a otra',
        prohibits: 'No podrá trasladarse a una víctima de una Parte a otra',
        provides: 'al traslado de una víctima de una Parte a otra',
      },
      handoff: {
        permits: 'La asistencia a una víctima podrá transferirse de una Parte a otra',
        prohibits: 'La asistencia a una víctima no podrá transferirse de una Parte a otra',
        provides: 'a la transferencia de una víctima de una Parte a otra',
      },
      telemedicine: {
        permits: 'Un profesional de una Parte podrá asesorar a distancia a un profesional de otra',
        prohibits:
          'Ningún profesional de una Parte podrá asesorar a distancia a un profesional de otra',
        provides:
          'al asesoramiento a distancia que un profesional de una Parte preste a un profesional de otra',
      },
      disclosure: {
        permits: 'Una Parte podrá comunicar datos a otra',
        prohibits: 'Ninguna Parte podrá comunicar datos a otra',
        provides: 'a la comunicación de datos de una Parte a otra',
      },
      stock: {
        permits: 'Podrán moverse bienes de las existencias de una Parte en beneficio de otra',
        prohibits: 'No podrán moverse bienes de las existencias de una Parte en beneficio de otra',
        provides: 'al movimiento de bienes de las existencias de una Parte en beneficio de otra',
      },
      fleet: {
        permits: 'Una Parte podrá prestar un vehículo a otra',
        prohibits: 'Ninguna Parte podrá prestar un vehículo a otra',
        provides: 'al préstamo de un vehículo de una Parte a otra',
      },
      training: {
        permits: 'El certificado expedido por una Parte será reconocido por otra',
        prohibits: 'El certificado expedido por una Parte no será reconocido por otra',
        provides: 'a la formación y a los certificados que una Parte expide y otra reconoce',
      },
      funding: {
        permits: 'Una Parte podrá abonar gastos a otra en virtud del presente Acuerdo',
        prohibits: 'Ninguna Parte podrá abonar gastos a otra en virtud del presente Acuerdo',
        provides: 'a los gastos que una Parte abone a otra en virtud del presente Acuerdo',
      },
      target: {
        permits: 'Podrá dejarse sin efecto un objetivo',
        prohibits: 'No podrá dejarse sin efecto un objetivo',
        provides: 'a los resultados que persiguen las Partes',
      },
      governance: {
        permits: 'Podrá realizarse un acto institucional',
        prohibits: 'No podrá realizarse ningún acto institucional',
        provides: 'a la gobernanza del presente Acuerdo',
      },
      obligation: {
        permits: 'Podrá cumplirse una obligación',
        prohibits: 'No podrá cumplirse una obligación',
        provides: 'a las obligaciones de las Partes',
      },
      other: {
        permits: 'Podrá hacerse aquello a lo que se refiere el presente artículo',
        prohibits: 'No podrá hacerse aquello a lo que se refiere el presente artículo',
        provides: 'a aquello a lo que se refiere',
      },
    },
    about: {
      triage: {
        permits_one: 'Podrá emplearse el método de triaje {{subject}}',
        permits_other: 'Podrá emplearse cada uno de los métodos de triaje {{subject}}',
        prohibits_one: 'No podrá emplearse el método de triaje {{subject}}',
        prohibits_other: 'No podrá emplearse ninguno de los métodos de triaje {{subject}}',
      },
      waiver: {
        permits_one:
          'Una persona procedente de una Parte podrá, sin necesidad de otra autorización, realizar el acto siguiente, a saber, {{subject}}, en el territorio de otra Parte',
        permits_other:
          'Una persona procedente de una Parte podrá, sin necesidad de otra autorización, realizar cada uno de los actos siguientes, a saber, {{subject}}, en el territorio de otra Parte',
        prohibits_one:
          'Ninguna persona procedente de una Parte podrá realizar el acto siguiente, a saber, {{subject}}, en el territorio de otra Parte',
        prohibits_other:
          'Ninguna persona procedente de una Parte podrá realizar ninguno de los actos siguientes, a saber, {{subject}}, en el territorio de otra Parte',
      },
      liability: {
        permits_one:
          'El acto siguiente, a saber, {{subject}}, quedará cubierto por las normas de responsabilidad del presente Acuerdo',
        permits_other:
          'Cada uno de los actos siguientes, a saber, {{subject}}, quedará cubierto por las normas de responsabilidad del presente Acuerdo',
        prohibits_one:
          'El acto siguiente, a saber, {{subject}}, no quedará cubierto por las normas de responsabilidad del presente Acuerdo',
        prohibits_other:
          'Ninguno de los actos siguientes, a saber, {{subject}}, quedará cubierto por las normas de responsabilidad del presente Acuerdo',
      },
      governance: {
        permits_one: 'El acto institucional siguiente, a saber, {{subject}}, podrá realizarse',
        permits_other:
          'Cada uno de los actos institucionales siguientes, a saber, {{subject}}, podrá realizarse',
        prohibits_one: 'El acto institucional siguiente, a saber, {{subject}}, no podrá realizarse',
        prohibits_other:
          'Ninguno de los actos institucionales siguientes, a saber, {{subject}}, podrá realizarse',
      },
    },
    in: {
      route: {
        localTime: {
          is: 'la hora local en el lugar de cruce de la frontera es {{value}}',
        },
      },
      waiver: {
        localTime: {
          is: 'la hora local en el lugar donde se realiza el acto es {{value}}',
        },
      },
      transfer: {
        repatriate: '{{by}} deberá velar por que el paciente sea repatriado {{withinDays}}.',
        'ask-consent':
          'Antes de la salida deberá solicitarse el consentimiento a toda persona que esté en condiciones de responder.',
      },
      handoff: {
        act: {
          is: 'la transferencia comprende {{value}}',
          not_one: 'la transferencia no comprende {{list}}',
          not_other: 'la transferencia no comprende nada de lo siguiente: {{list}}',
        },
        value: {
          drive: 'la conducción de un vehículo',
          'basic-care': 'la asistencia básica',
          'advanced-care': 'la asistencia avanzada',
          intubation: 'la intubación',
          surgery: 'la cirugía',
          'controlled-medicine': 'los medicamentos controlados',
          handover: 'la propia entrega',
          telemedicine: 'el asesoramiento a distancia',
        },
      },
      telemedicine: {
        act: {
          is: 'el acto sobre el que se asesora es {{value}}',
          not: 'el acto sobre el que se asesora no es {{value}}',
        },
        profession: {
          is: 'la persona que asesora es {{value}}',
          not: 'la persona que asesora no es {{value}}',
        },
        certified: {
          yes: 'la persona que asesora es titular de un certificado válido que la otra Parte reconoce',
          no: 'la persona que asesora no es titular de ningún certificado válido que la otra Parte reconozca',
        },
        'ask-consent':
          'Antes del asesoramiento deberá solicitarse el consentimiento a toda persona que esté en condiciones de responder.',
        'delete-after':
          'El registro del asesoramiento deberá suprimirse a más tardar {{days}} después de haberse prestado, salvo que el Derecho aplicable exija conservarlo.',
      },
      disclosure: {
        'ask-consent':
          'Antes de la comunicación deberá solicitarse el consentimiento a toda persona que esté en condiciones de responder.',
      },
      fleet: {
        lightsAndSirens: {
          yes: 'el vehículo está equipado con señales luminosas y acústicas de emergencia',
          no: 'el vehículo no está equipado con señales luminosas y acústicas de emergencia',
        },
        coverKept: {
          yes: 'la Parte prestadora mantiene la cobertura que debe a su propia población',
          no: 'la Parte prestadora no mantiene la cobertura que debe a su propia población',
        },
      },
      stock: {
        coverKept: {
          yes: 'la Parte que entrega los bienes mantiene la cobertura que debe a su propia población',
          no: 'la Parte que entrega los bienes no mantiene la cobertura que debe a su propia población',
        },
      },
      training: {
        profession: {
          is: 'la persona titular del certificado es {{value}}',
          not: 'la persona titular del certificado no es {{value}}',
        },
      },
    },
    remains: {
      repatriate:
        '{{by}} deberá velar por que los restos de la persona fallecida sean repatriados {{withinDays}}.',
    },
    role: {
      route: {
        from: 'la Parte de cuyo territorio se sale',
        to: 'la Parte en cuyo territorio se entra',
      },
      waiver: {
        from: 'la Parte de la que procede la persona',
        territory: 'la Parte en cuyo territorio se realiza el acto',
      },
      liability: {
        from: 'la Parte de la que procede la persona que actúa',
        territory: 'la Parte en cuyo territorio se realiza el acto',
      },
      transfer: {
        from: 'la Parte de la que sale la víctima',
        to: 'la Parte receptora',
      },
      handoff: {
        from: 'la Parte que transfiere',
        to: 'la Parte que recibe',
      },
      stock: {
        from: 'la Parte que entrega los bienes',
        to: 'la Parte que recibe los bienes',
      },
      telemedicine: {
        from: 'la Parte que asesora',
        to: 'la Parte asesorada',
      },
      disclosure: {
        from: 'la Parte que comunica los datos',
        to: 'la Parte que recibe los datos',
      },
      fleet: {
        from: 'la Parte prestadora',
        to: 'la Parte prestataria',
      },
      training: {
        from: 'la Parte que expide el certificado',
        to: 'la Parte que reconoce el certificado',
      },
      funding: {
        from: 'la Parte que paga',
        to: 'la Parte que recibe el pago',
      },
    },
    fact: {
      from: 'Parte de origen',
      to: 'Parte receptora',
      territory: 'Territorio',
      category: 'Categoría de triaje',
      needs: 'Asistencia necesaria',
      phase: 'Fase de la asistencia',
      vulnerable: 'Grupo vulnerable',
      lacking: 'Medios que faltan',
      ageYears: 'Edad',
      unaccompaniedMinor: 'Menor no acompañado',
      vehicle: 'Vehículo',
      lightsAndSirens: 'Señales luminosas y acústicas',
      profession: 'Profesión',
      act: 'Acto',
      advised: 'Profesión de la persona asesorada',
      medicine: 'Medicamento controlado',
      certified: 'Certificado reconocido',
      crossing: 'Paso fronterizo',
      crossingState: 'Estado del paso fronterizo',
      localTime: 'Hora local',
      nationalOrder: 'Orden nacional',
      announced: 'Aviso previo',
      enRoute: 'En camino',
      minutesSooner: 'Tiempo ganado',
      roomAtHome: 'Plaza en la Parte de origen',
      reserveKept: 'Reserva del hospital receptor',
      accepted: 'Aceptación',
      returning: 'Retorno',
      consent: 'Consentimiento',
      familyTogether: 'Familia unida',
      threatened: 'Persona amenazada',
      contaminated: 'Contaminación',
      dataCategory: 'Datos',
      purpose: 'Finalidad',
      recipient: 'Destinatario',
      level: 'Grado de identificación de los datos',
      retentionDays: 'Plazo de conservación',
      method: 'Método de triaje',
      methodSigned: 'Firma del método',
      crisisDeclared: 'Poderes de crisis',
      casualties: 'Número de víctimas',
      item: 'Bienes',
      movement: 'Movimiento de existencias',
      stockSharePercent: 'Proporción de las existencias',
      coverKept: 'Cobertura propia',
      loanHours: 'Duración del préstamo',
      certificate: 'Certificado',
      certificateMonths: 'Tiempo desde la expedición del certificado',
      cost: 'Gasto',
      amountEur: 'Cuantía',
      targetReached: 'Objetivo alcanzado',
      institutionalAct: 'Acto institucional',
      crisisDays: 'Días de poderes de crisis solicitados',
      crisisDaysUsed: 'Días de poderes de crisis utilizados',
      noticeDays: 'Preaviso',
      consentingPercent: 'Proporción de Partes conformes',
    },
    holds: {
      party: {
        is: '{{role}} es {{value}}',
        not: '{{role}} no es {{value}}',
      },
      category: {
        is: 'la categoría de triaje de la víctima es {{value}}',
        not: 'la categoría de triaje de la víctima no es {{value}}',
      },
      needs: {
        any_one: 'la víctima necesita lo siguiente: {{value}}',
        any_other: 'la víctima necesita al menos uno de los medios siguientes: {{value}}',
        all: 'la víctima necesita todos los medios siguientes: {{value}}',
        none_one: 'la víctima no necesita lo siguiente: {{value}}',
        none_other: 'la víctima no necesita ninguno de los medios siguientes: {{value}}',
      },
      phase: {
        is: 'la fase de la asistencia es {{value}}',
        not: 'la fase de la asistencia no es {{value}}',
      },
      vulnerable: {
        any_one: 'la víctima pertenece, o puede pertenecer, al grupo siguiente: {{value}}',
        any_other:
          'la víctima pertenece, o puede pertenecer, al menos a uno de los grupos siguientes: {{value}}',
        all: 'la víctima pertenece, o puede pertenecer, a todos los grupos siguientes: {{value}}',
        none_one: 'la víctima no pertenece al grupo siguiente: {{value}}',
        none_other: 'la víctima no pertenece a ninguno de los grupos siguientes: {{value}}',
      },
      lacking: {
        any: 'el lugar de asistencia carece {{value}}',
        all: 'el lugar de asistencia carece {{value}}',
        none_one: 'el lugar de asistencia dispone de lo siguiente: {{value}}',
        none_other:
          'el lugar de asistencia no carece de ninguno de los medios siguientes: {{value}}',
      },
      ageYears: {
        is: 'la edad de la víctima es {{value}}',
      },
      unaccompaniedMinor: {
        yes: 'en la ficha consta que la víctima es menor de edad y que ninguno de los presentes responde de ella',
        no: 'en la ficha no consta que la víctima sea menor de edad sin que ninguno de los presentes responda de ella',
      },
      vehicle: {
        is: 'el tipo de vehículo es {{value}}',
        not: 'el tipo de vehículo no es {{value}}',
      },
      lightsAndSirens: {
        yes: 'el vehículo utiliza las señales luminosas y acústicas de emergencia',
        no: 'el vehículo no utiliza las señales luminosas y acústicas de emergencia',
      },
      profession: {
        is: 'la persona que actúa es {{value}}',
        not: 'la persona que actúa no es {{value}}',
      },
      act: {
        is: 'el acto es {{value}}',
        not: 'el acto no es {{value}}',
      },
      advised: {
        is: 'la persona asesorada es {{value}}',
        not: 'la persona asesorada no es {{value}}',
      },
      medicine: {
        is: 'el medicamento controlado pertenece a la clase {{value}}',
        not: 'la clase del medicamento controlado no es {{value}}',
      },
      certified: {
        yes: 'la persona que actúa es titular de un certificado válido que la otra Parte reconoce',
        no: 'la persona que actúa no es titular de ningún certificado válido que la otra Parte reconozca',
      },
      crossing: {
        is: 'el paso fronterizo utilizado es {{value}}',
        not: 'el paso fronterizo utilizado no es {{value}}',
      },
      crossingState: {
        is: 'el paso fronterizo está {{value}}',
        not: 'el paso fronterizo no está {{value}}',
      },
      localTime: {
        is: 'la hora local es {{value}}',
      },
      nationalOrder: {
        yes: 'una orden nacional cierra el paso fronterizo también al tráfico sanitario',
        no: 'ninguna orden nacional cierra el paso fronterizo al tráfico sanitario',
      },
      announced: {
        yes: 'se avisó al otro centro coordinador antes de llegar a la frontera',
        no: 'no se avisó al otro centro coordinador antes de llegar a la frontera',
      },
      enRoute: {
        yes: 'el paciente ha salido y aún no ha llegado',
        no: 'el paciente no ha salido o ya ha llegado',
      },
      minutesSooner: {
        sooner:
          'la víctima llega {{value}} antes de lo que llegaría al mejor centro de la Parte de origen',
        later:
          'la víctima llega {{value}} más tarde de lo que llegaría al mejor centro de la Parte de origen',
        same: {
          atLeast:
            'la víctima no llega más tarde de lo que llegaría al mejor centro de la Parte de origen',
          atMost:
            'la víctima no llega antes de lo que llegaría al mejor centro de la Parte de origen',
          moreThan:
            'la víctima llega antes de lo que llegaría al mejor centro de la Parte de origen',
          lessThan:
            'la víctima llega más tarde de lo que llegaría al mejor centro de la Parte de origen',
        },
      },
      roomAtHome: {
        yes: 'el mejor centro de la Parte de origen para la asistencia necesaria tiene plaza',
        no: 'el mejor centro de la Parte de origen para la asistencia necesaria no tiene plaza',
      },
      reserveKept: {
        yes: 'el hospital receptor conserva las plazas que reserva para su propia población',
        no: 'la admisión de la víctima obliga al hospital receptor a utilizar plazas que reserva para su propia población',
      },
      accepted: {
        yes: 'la Parte receptora ha aceptado la solicitud, aunque sea por un silencio que equivalga a aceptación',
        no: 'la Parte receptora no ha aceptado la solicitud, ni siquiera por un silencio que equivalga a aceptación',
      },
      returning: {
        yes: 'la víctima regresa a la Parte desde la que fue trasladada',
        no: 'la víctima no regresa a la Parte desde la que fue trasladada',
      },
      consent: {
        is: 'el consentimiento de la persona interesada consta como {{value}}',
        not_one: 'el consentimiento de la persona interesada no consta como {{list}}',
        not_other:
          'el consentimiento de la persona interesada no consta con ninguna de las menciones siguientes: {{list}}',
      },
      familyTogether: {
        yes: 'acompaña a la víctima su progenitor, su tutor o su hijo, o no se conoce a ninguno',
        no: 'se conoce a un progenitor, un tutor o un hijo de la víctima que no la acompaña',
      },
      threatened: {
        yes: 'en la ficha consta que la víctima teme a quienes ejercen el poder en el destino',
        no: 'en la ficha no consta que la víctima tema a quienes ejercen el poder en el destino',
      },
      contaminated: {
        yes: 'en la ficha consta que la víctima está, o puede estar, contaminada',
        no: 'en la ficha no consta que la víctima esté, o pueda estar, contaminada',
      },
      dataCategory: {
        is: 'la categoría de los datos es {{value}}',
        not: 'la categoría de los datos no es {{value}}',
      },
      purpose: {
        is: 'la finalidad de la comunicación es {{value}}',
        not_one: 'la finalidad de la comunicación no es {{value}}',
        not_other: 'la finalidad de la comunicación no es {{value}}',
      },
      recipient: {
        is: 'el destinatario pertenece al grupo {{value}}',
        not: 'el grupo al que pertenece el destinatario no es {{value}}',
      },
      level: {
        is: 'los datos son {{value}}',
        not: 'los datos no son {{value}}',
      },
      retentionDays: {
        is: 'el plazo de conservación de los datos es {{value}}',
      },
      method: {
        is: 'el método de triaje es {{value}}',
        not: 'el método de triaje no es {{value}}',
      },
      methodSigned: {
        yes: 'la dirección médica ha aprobado con su firma el método de triaje',
        no: 'la dirección médica no ha aprobado con su firma el método de triaje',
      },
      crisisDeclared: {
        yes: 'se han declarado poderes de crisis y no han expirado',
        no: 'no se han declarado poderes de crisis o ya han expirado',
      },
      casualties: {
        is: 'el número de víctimas es {{value}}',
      },
      item: {
        is: 'los bienes son {{value}}',
        not: 'los bienes no son {{value}}',
      },
      movement: {
        is: 'el movimiento de existencias es {{value}}',
        not: 'el movimiento de existencias no es {{value}}',
      },
      stockSharePercent: {
        is: 'la cantidad retirada de las existencias es {{value}}',
      },
      coverKept: {
        yes: 'la Parte que aporta los bienes o el vehículo mantiene la cobertura que debe a su propia población',
        no: 'la Parte que aporta los bienes o el vehículo no mantiene la cobertura que debe a su propia población',
      },
      loanHours: {
        is: 'la duración del préstamo es {{value}}',
      },
      certificate: {
        is: 'el certificado versa sobre {{value}}',
        not_one: 'el certificado no versa sobre {{list}}',
        not_other: 'el certificado no versa sobre nada de lo siguiente: {{list}}',
      },
      certificateMonths: {
        is: 'el tiempo transcurrido desde la expedición del certificado es {{value}}',
      },
      cost: {
        is: 'el objeto de los gastos es {{value}}',
        not_one: 'el objeto de los gastos no es {{value}}',
        not_other: 'el objeto de los gastos no es {{value}}',
      },
      amountEur: {
        is: 'la cuantía es {{value}}',
      },
      targetReached: {
        yes: 'las cifras públicas muestran que se ha alcanzado el objetivo acordado',
        no: 'las cifras públicas muestran que no se ha alcanzado el objetivo acordado',
      },
      institutionalAct: {
        is: 'el acto institucional es {{value}}',
        not: 'el acto institucional no es {{value}}',
      },
      crisisDays: {
        is: 'la duración solicitada de los poderes de crisis es {{value}}',
      },
      crisisDaysUsed: {
        is: 'la duración total de los poderes de crisis en los doce meses anteriores es {{value}}',
      },
      noticeDays: {
        is: 'el preaviso dado es {{value}}',
      },
      consentingPercent: {
        is: 'la proporción de Partes que han dado su conformidad es {{value}}',
      },
    },
    value: {
      phase: {
        emergency: 'la atención urgente',
        secondary: 'la atención secundaria',
        rehabilitation: 'la rehabilitación',
      },
      vulnerable: group,
      lacking: resource,
      vehicle: {
        ambulance: 'ambulancia',
        'mobile-icu': 'UVI móvil',
        'physician-vehicle': 'vehículo de intervención rápida con médico',
        helicopter: 'helicóptero',
        bus: 'autobús',
        'private-vehicle': 'vehículo particular',
      },
      profession: profession,
      advised: profession,
      act: {
        drive: 'la conducción de un vehículo',
        'basic-care': 'la asistencia básica',
        'advanced-care': 'la asistencia avanzada',
        intubation: 'la intubación',
        surgery: 'la cirugía',
        'controlled-medicine':
          'el manejo de medicamentos controlados (transporte o administración)',
        handover: 'la transferencia',
        telemedicine: 'el asesoramiento a distancia',
      },
      medicine: {
        opioid: 'analgésicos opioides',
        ketamine: 'ketamina',
        benzodiazepine: 'benzodiacepinas',
        'other-controlled': 'resto de medicamentos controlados',
      },
      crossingState: {
        open: 'abierto',
        restricted: 'restringido',
        closed: 'cerrado',
      },
      consent: {
        given: 'prestado',
        refused: 'denegado',
        incapable: 'persona sin capacidad de decidir',
        'not-asked': 'aún no solicitado',
      },
      dataCategory: {
        operational: 'datos operativos',
        triage: 'datos de triaje',
        'clinical-minimum': 'mínimo clínico',
        'clinical-full': 'historia clínica completa',
        identity: 'datos de identidad',
        contact: 'datos de contacto',
        preference: 'preferencias',
        insurance: 'seguro',
        capacity: 'capacidad de los hospitales',
        statistics: 'estadísticas',
      },
      purpose: {
        treatment: 'el tratamiento',
        coordination: 'la coordinación',
        billing: 'la facturación',
        oversight: 'la supervisión',
        tracing: 'la búsqueda de familiares',
        research: 'la investigación científica',
        'public-information': 'la información al público',
        'border-control': 'el control fronterizo',
        'law-enforcement': 'la persecución de delitos',
        military: 'el uso militar',
      },
      recipient: {
        dispatcher: 'personal del centro coordinador',
        crew: 'dotaciones',
        coordinator: 'coordinadores hospitalarios',
        clinician: 'personal sanitario',
        liaison: 'personal de enlace',
        auditor: 'auditores',
        'data-monitor': 'supervisores de datos',
        'tracing-officer': 'responsables de la búsqueda de familiares',
        payer: 'pagadores',
        public: 'público',
        'border-guard': 'guardia de fronteras',
        police: 'policía',
        'armed-forces': 'fuerzas armadas',
      },
      level: {
        identified: 'nominativos',
        pseudonymised: 'seudonimizados',
        aggregated: 'agregados',
      },
      item: item,
      movement: {
        draw: 'una retirada',
        deposit: 'un depósito',
        exchange: 'un intercambio',
        inspect: 'una inspección',
      },
      certificate: {
        'prehospital-trauma': 'la atención prehospitalaria al traumatismo grave',
        'advanced-life-support': 'el soporte vital avanzado',
        decontamination: 'la descontaminación',
        'cross-border-driving': 'la conducción transfronteriza',
        'triage-officer': 'las funciones de responsable de triaje',
        'controlled-medicines': 'los medicamentos controlados',
      },
      cost: {
        transport: 'el transporte',
        treatment: 'el tratamiento',
        medicines: 'el suministro de medicamentos',
        repatriation: 'la repatriación',
        rehabilitation: 'la rehabilitación',
        training: 'la formación',
        stock: 'el mantenimiento de existencias',
        exercise: 'la celebración de ejercicios',
      },
      institutionalAct: {
        'declare-crisis': 'la declaración de poderes de crisis',
        'extend-crisis': 'la prórroga de los poderes de crisis',
        'issue-order': 'la emisión de una orden nacional',
        amend: 'la enmienda del presente Acuerdo',
        suspend: 'una suspensión',
        'suspend-for-safety': 'una suspensión por motivos de seguridad',
        withdraw: 'la retirada de una Parte',
        accede: 'la adhesión de una Parte',
        appoint: 'un nombramiento',
      },
    },
    matter: {
      triage: 'el empleo de un método de triaje',
      protocol: 'la asistencia según un protocolo',
      route: 'el cruce de la frontera por un vehículo',
      waiver: 'el acto de un profesional en otro territorio',
      liability: 'la cobertura por las normas de responsabilidad',
      transfer: 'el traslado de una víctima de una Parte a otra',
      handoff: 'la transferencia de una víctima',
      telemedicine: 'el asesoramiento a distancia',
      disclosure: 'la comunicación de datos',
      stock: 'el movimiento de existencias comunes',
      fleet: 'el préstamo de un vehículo',
      training: 'el reconocimiento de una formación',
      funding: 'la financiación de un gasto',
      target: 'dejar sin efecto un objetivo',
      governance: 'el acto relativo al propio Acuerdo',
      obligation: 'la obligación de las Partes',
    },
  },
}
