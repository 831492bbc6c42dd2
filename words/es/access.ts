import type { access as en } from '#words/en/access.ts'
import type { Shape } from '#words/shape.ts'

export const access: Shape<typeof en> = {
  screens: {
    signIn: {
      title: 'Iniciar sesión',
      lead: 'Que a cada herido lo trate el equipo adecuado, a un lado u otro de la frontera.',
      email: 'Correo electrónico',
      password: 'Contraseña',
      submit: 'Iniciar sesión',
      failed:
        'Esa dirección y esa contraseña no se corresponden. No se ha cambiado nada; inténtelo de nuevo.',
      demoTitle: 'Elija quién quiere ser',
      demoLead:
        'Esto es una demostración. Elija una persona y entrará como ella, sin contraseña. El incidente, los pacientes y el acuerdo son inventados.',
      demoFirst:
        'Empiece por el centro coordinador; abra la consola del vecino en una segunda ventana.',
      signOut: 'Cerrar sesión',
      noAccess: 'Su función no utiliza esta pantalla.',
      noAccessDo: 'Elija otra en el menú o inicie sesión como otra persona.',
    },
    role: {
      dispatcher: 'Centro coordinador',
      crew: 'Dotación de ambulancia',
      coordinator: 'Coordinación hospitalaria',
      clinician: 'Personal sanitario',
      liaison: 'Oficial de enlace',
      'medical-director': 'Dirección médica',
      'tracing-officer': 'Búsqueda de familiares',
      'data-monitor': 'Supervisión de datos',
      auditor: 'Auditoría',
      secretariat: 'Secretaría',
      operator: 'Operador del sistema',
      system: 'automático',
    },
    onDuty: {
      dispatcher: 'Coordinadora de guardia',
      crew: 'Equipo de ambulancia',
      coordinator: 'Coordinación hospitalaria',
      clinician: 'Médica de urgencias',
      liaison: 'Oficial de enlace',
      'medical-director': 'Dirección médica',
      secretariat: 'Secretaría del acuerdo',
      auditor: 'Auditora',
      operator: 'Explotación',
    },
  },
  errors: {
    not_your_role: 'Esto no corresponde a su función. Pídaselo a quien pueda.',
    not_your_role_role: 'Su función no hace esto. Pídaselo a quien pueda.',
    'not_your_role_own-member':
      'Solo puede hacerlo para su propio lado. Pídaselo al lado que lo tiene a su cargo.',
    'not_your_role_own-facility': 'Solo puede hacerlo para su propio hospital.',
    'not_your_role_own-vehicle': 'Solo puede hacerlo para el paciente de su propio vehículo.',
    not_your_role_partner: 'Esto no se ha compartido con usted.',
    not_signed_in:
      'No ha iniciado sesión. Lo que ha introducido sigue en este dispositivo. Inicie sesión y envíelo de nuevo.',
  },
}
