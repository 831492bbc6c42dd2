import type { kinds as en } from '#words/en/kinds.ts'
import type { Shape } from '#words/shape.ts'

export const kinds: Shape<typeof en> = {
  triage: {
    name: 'Triaje',
    asks: '¿Se puede usar este método de triaje en este territorio?',
    title: 'Empleo de un método de triaje',
    matter: 'el empleo de un método de triaje',
    effect: {
      permits: 'Podrá emplearse un método de triaje',
      prohibits: 'No podrá emplearse ningún método de triaje',
      provides: 'al triaje',
    },
    about: {
      permits_one: 'Podrá emplearse el método de triaje {{subject}}',
      permits_other: 'Podrá emplearse cada uno de los métodos de triaje {{subject}}',
      prohibits_one: 'No podrá emplearse el método de triaje {{subject}}',
      prohibits_other: 'No podrá emplearse ninguno de los métodos de triaje {{subject}}',
    },
  },
  protocol: {
    name: 'Asistencia en el lugar',
    asks: '¿Qué comprende aquí la asistencia en el lugar?',
    title: 'Asistencia a una víctima en el lugar y en el hospital',
    matter: 'la asistencia según un protocolo',
    effect: {
      permits: 'Podrá prestarse asistencia a una víctima',
      prohibits: 'No podrá prestarse asistencia a una víctima',
      provides: 'a la asistencia a una víctima',
    },
  },
  route: {
    name: 'Rutas',
    asks: '¿Puede este vehículo cruzar aquí la frontera?',
    title: 'Cruce de la frontera por un vehículo',
    matter: 'el cruce de la frontera por un vehículo',
    effect: {
      permits: 'Un vehículo podrá cruzar la frontera de una Parte a otra',
      prohibits: 'Ningún vehículo podrá cruzar la frontera de una Parte a otra',
      provides: 'al cruce de la frontera por un vehículo',
    },
    role: {
      from: 'la Parte de cuyo territorio se sale',
      to: 'la Parte en cuyo territorio se entra',
    },
    in: {
      localTime: {
        is: 'la hora local en el lugar de cruce de la frontera es {{value}}',
      },
    },
  },
  waiver: {
    name: 'Actos en el otro territorio',
    asks: '¿Puede esta persona hacer esto en el otro territorio?',
    title: 'Actos en el territorio de otra Parte',
    matter: 'el acto de un profesional en otro territorio',
    effect: {
      permits:
        'Una persona procedente de una Parte podrá, sin necesidad de otra autorización, realizar un acto en el territorio de otra Parte',
      prohibits:
        'Ninguna persona procedente de una Parte podrá realizar un acto en el territorio de otra Parte',
      provides:
        'a los actos que una persona procedente de una Parte realice en el territorio de otra Parte',
    },
    about: {
      permits_one:
        'Una persona procedente de una Parte podrá, sin necesidad de otra autorización, realizar el acto siguiente, a saber, {{subject}}, en el territorio de otra Parte',
      permits_other:
        'Una persona procedente de una Parte podrá, sin necesidad de otra autorización, realizar cada uno de los actos siguientes, a saber, {{subject}}, en el territorio de otra Parte',
      prohibits_one:
        'Ninguna persona procedente de una Parte podrá realizar el acto siguiente, a saber, {{subject}}, en el territorio de otra Parte',
      prohibits_other:
        'Ninguna persona procedente de una Parte podrá realizar ninguno de los actos siguientes, a saber, {{subject}}, en el territorio de otra Parte',
    },
    role: {
      from: 'la Parte de la que procede la persona',
      territory: 'la Parte en cuyo territorio se realiza el acto',
    },
    in: {
      localTime: {
        is: 'la hora local en el lugar donde se realiza el acto es {{value}}',
      },
    },
  },
  liability: {
    name: 'Responsabilidad',
    asks: '¿Quién responde si se causa un daño?',
    title: 'Responsabilidad',
    matter: 'la cobertura por las normas de responsabilidad',
    effect: {
      permits:
        'El acto realizado en el territorio de otra Parte quedará cubierto por las normas de responsabilidad del presente Acuerdo',
      prohibits:
        'El acto realizado en el territorio de otra Parte no quedará cubierto por las normas de responsabilidad del presente Acuerdo',
      provides: 'a la responsabilidad por un acto realizado en el territorio de otra Parte',
    },
    about: {
      permits_one:
        'El acto siguiente, a saber, {{subject}}, quedará cubierto por las normas de responsabilidad del presente Acuerdo',
      permits_other:
        'Cada uno de los actos siguientes, a saber, {{subject}}, quedará cubierto por las normas de responsabilidad del presente Acuerdo',
      prohibits_one:
        'El acto siguiente, a saber, {{subject}}, no quedará cubierto por las normas de responsabilidad del presente Acuerdo',
      prohibits_other:
        'Ninguno de los actos siguientes, a saber, {{subject}}, quedará cubierto por las normas de responsabilidad del presente Acuerdo',
    },
    role: {
      from: 'la Parte de la que procede la persona que actúa',
      territory: 'la Parte en cuyo territorio se realiza el acto',
    },
  },
  transfer: {
    name: 'Traslado',
    asks: '¿Se puede llevar a este paciente a la otra parte?',
    title: 'Traslado de una víctima',
    matter: 'el traslado de una víctima de una Parte a otra',
    effect: {
      permits: 'Podrá trasladarse a una víctima de una Parte a otra',
      prohibits: 'No podrá trasladarse a una víctima de una Parte a otra',
      provides: 'al traslado de una víctima de una Parte a otra',
    },
    role: {
      from: 'la Parte de la que sale la víctima',
      to: 'la Parte receptora',
    },
    in: {
      repatriate: '{{by}} deberá velar por que el paciente sea repatriado {{withinDays}}.',
      'ask-consent':
        'Antes de la salida deberá solicitarse el consentimiento a toda persona que esté en condiciones de responder.',
    },
  },
  handoff: {
    name: 'Transferencia del paciente',
    asks: '¿Puede pasar el paciente a manos de la otra parte?',
    title: 'Transferencia de una víctima',
    matter: 'la transferencia de una víctima',
    effect: {
      permits: 'La asistencia a una víctima podrá transferirse de una Parte a otra',
      prohibits: 'La asistencia a una víctima no podrá transferirse de una Parte a otra',
      provides: 'a la transferencia de una víctima de una Parte a otra',
    },
    role: {
      from: 'la Parte que transfiere',
      to: 'la Parte que recibe',
    },
    in: {
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
  },
  telemedicine: {
    name: 'Asesoramiento a distancia',
    asks: '¿Puede esta persona asesorar a colegas del otro lado?',
    title: 'Asesoramiento a distancia',
    matter: 'el asesoramiento a distancia',
    effect: {
      permits: 'Un profesional de una Parte podrá asesorar a distancia a un profesional de otra',
      prohibits:
        'Ningún profesional de una Parte podrá asesorar a distancia a un profesional de otra',
      provides:
        'al asesoramiento a distancia que un profesional de una Parte preste a un profesional de otra',
    },
    role: {
      from: 'la Parte que asesora',
      to: 'la Parte asesorada',
    },
    in: {
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
  },
  disclosure: {
    name: 'Comunicación de datos',
    asks: '¿Se pueden mostrar estos datos a este destinatario?',
    title: 'Comunicación de datos',
    matter: 'la comunicación de datos',
    effect: {
      permits: 'Una Parte podrá comunicar datos a otra',
      prohibits: 'Ninguna Parte podrá comunicar datos a otra',
      provides: 'a la comunicación de datos de una Parte a otra',
    },
    role: {
      from: 'la Parte que comunica los datos',
      to: 'la Parte que recibe los datos',
    },
    in: {
      'ask-consent':
        'Antes de la comunicación deberá solicitarse el consentimiento a toda persona que esté en condiciones de responder.',
    },
  },
  stock: {
    name: 'Existencias comunes',
    asks: '¿Se puede tomar esto de las existencias comunes o añadirlo a ellas?',
    title: 'Movimiento de existencias',
    matter: 'el movimiento de existencias comunes',
    effect: {
      permits: 'Podrán moverse bienes de las existencias de una Parte en beneficio de otra',
      prohibits: 'No podrán moverse bienes de las existencias de una Parte en beneficio de otra',
      provides: 'al movimiento de bienes de las existencias de una Parte en beneficio de otra',
    },
    role: {
      from: 'la Parte que entrega los bienes',
      to: 'la Parte que recibe los bienes',
    },
    in: {
      coverKept: {
        yes: 'la Parte que entrega los bienes mantiene la cobertura que debe a su propia población',
        no: 'la Parte que entrega los bienes no mantiene la cobertura que debe a su propia población',
      },
    },
  },
  fleet: {
    name: 'Vehículos comunes',
    asks: '¿Se puede prestar este vehículo a la otra parte?',
    title: 'Préstamo de vehículos',
    matter: 'el préstamo de un vehículo',
    effect: {
      permits: 'Una Parte podrá prestar un vehículo a otra',
      prohibits: 'Ninguna Parte podrá prestar un vehículo a otra',
      provides: 'al préstamo de un vehículo de una Parte a otra',
    },
    role: {
      from: 'la Parte prestadora',
      to: 'la Parte prestataria',
    },
    in: {
      lightsAndSirens: {
        yes: 'el vehículo está equipado con señales luminosas y acústicas de emergencia',
        no: 'el vehículo no está equipado con señales luminosas y acústicas de emergencia',
      },
      coverKept: {
        yes: 'la Parte prestadora mantiene la cobertura que debe a su propia población',
        no: 'la Parte prestadora no mantiene la cobertura que debe a su propia población',
      },
    },
  },
  training: {
    name: 'Formación y certificados',
    asks: '¿Reconoce la otra parte este certificado?',
    title: 'Formación y reconocimiento de certificados',
    matter: 'el reconocimiento de una formación',
    effect: {
      permits: 'El certificado expedido por una Parte será reconocido por otra',
      prohibits: 'El certificado expedido por una Parte no será reconocido por otra',
      provides: 'a la formación y a los certificados que una Parte expide y otra reconoce',
    },
    role: {
      from: 'la Parte que expide el certificado',
      to: 'la Parte que reconoce el certificado',
    },
    in: {
      profession: {
        is: 'la persona titular del certificado es {{value}}',
        not: 'la persona titular del certificado no es {{value}}',
      },
    },
  },
  funding: {
    name: 'Gastos',
    asks: '¿Está cubierto este gasto, y por quién?',
    title: 'Gastos y financiación',
    matter: 'la financiación de un gasto',
    effect: {
      permits: 'Una Parte podrá abonar gastos a otra en virtud del presente Acuerdo',
      prohibits: 'Ninguna Parte podrá abonar gastos a otra en virtud del presente Acuerdo',
      provides: 'a los gastos que una Parte abone a otra en virtud del presente Acuerdo',
    },
    role: {
      from: 'la Parte que paga',
      to: 'la Parte que recibe el pago',
    },
  },
  target: {
    name: 'Objetivos',
    asks: '¿Qué se han comprometido a alcanzar las partes?',
    title: 'Objetivos',
    matter: 'dejar sin efecto un objetivo',
    effect: {
      permits: 'Podrá dejarse sin efecto un objetivo',
      prohibits: 'No podrá dejarse sin efecto un objetivo',
      provides: 'a los resultados que persiguen las Partes',
    },
  },
  governance: {
    name: 'Gobernanza',
    asks: '¿Se puede hacer esto respecto del propio acuerdo?',
    title: 'Gobernanza del presente Acuerdo',
    matter: 'el acto relativo al propio Acuerdo',
    effect: {
      permits: 'Podrá realizarse un acto institucional',
      prohibits: 'No podrá realizarse ningún acto institucional',
      provides: 'a la gobernanza del presente Acuerdo',
    },
    about: {
      permits_one: 'El acto institucional siguiente, a saber, {{subject}}, podrá realizarse',
      permits_other:
        'Cada uno de los actos institucionales siguientes, a saber, {{subject}}, podrá realizarse',
      prohibits_one: 'El acto institucional siguiente, a saber, {{subject}}, no podrá realizarse',
      prohibits_other:
        'Ninguno de los actos institucionales siguientes, a saber, {{subject}}, podrá realizarse',
    },
  },
  obligation: {
    name: 'Obligaciones',
    asks: '¿Quién debe qué, y para cuándo?',
    title: 'Obligaciones de las Partes',
    matter: 'la obligación de las Partes',
    effect: {
      permits: 'Podrá cumplirse una obligación',
      prohibits: 'No podrá cumplirse una obligación',
      provides: 'a las obligaciones de las Partes',
    },
  },
  other: {
    name: 'Otros',
    title: 'Otras materias',
    effect: {
      permits: 'Podrá hacerse aquello a lo que se refiere el presente artículo',
      prohibits: 'No podrá hacerse aquello a lo que se refiere el presente artículo',
      provides: 'a aquello a lo que se refiere',
    },
  },
}
