import type { record as en } from '#words/en/record.ts'
import type { Shape } from '#words/shape.ts'

export const record: Shape<typeof en> = {
  screens: {
    review: {
      state: {
        open: 'abierta',
        overdue: 'vencida',
        closed: 'cerrada',
      },
    },
  },
  rooms: {
    review: {
      title: 'Revisiones y registro',
      open: 'Por revisar',
      closed: 'Cerradas',
      none: 'No hay ninguna revisión abierta.',
      noneHelp: 'Cuando alguien actúa por necesidad, aquí se abre sola una revisión.',
      noAccess: 'Su función ve el registro, no los pacientes; las revisiones son para otros.',
      sortedBy: 'por orden de vencimiento',
      state: {
        open: 'abierta',
        overdue: 'vencida',
        closed: 'cerrada',
      },
      due: 'vence',
      refused: 'Qué se denegó',
      notPermitted: 'el acuerdo no lo permitía',
      undetermined: 'el acuerdo no podía decidir',
      went: 'Siguió adelante',
      why: 'Por qué',
      to: 'A',
      finding: 'Conclusión',
      findings: {
        justified: 'Justificado',
        'not-justified': 'No justificado',
        'clause-to-change': 'El artículo debería cambiar',
      },
      note: 'Explicación',
      noteHelp: 'Pasa al registro con sus propias palabras, para que todos los lados la lean.',
      closeIt: 'Cerrar la revisión',
      elsewhere: '{{member}} se ocupa de esta revisión y la cierra.',
      notYou: 'Usted mismo siguió adelante; la cierra otra persona.',
      role: 'Cierran las revisiones la auditoría y la dirección médica.',
      partners: 'Socios',
      record: 'Registro',
      checkpoint: 'Último punto de control firmado',
      size: 'Asientos',
      root: 'Raíz',
      origin: 'Procedencia',
      signature: 'Firma',
      readAt: 'leído a las',
      checkpointHelp:
        'Compare la raíz con la que tiene su vecino. Quien cambia un byte de un asiento la cambia.',
      again: 'Leer de nuevo',
      export: 'Descargar la exportación',
      exportHelp: 'El registro entero, firmado al final. Compruébelo en cualquier lugar:',
      noExport: 'Su función no puede descargar el registro.',
      byMember: 'alguien de {{member}}',
    },
  },
  errors: {
    bad_signature:
      'La firma no es correcta: puede que no venga de quien dice. No se ha actuado. Avise al oficial de enlace.',
    read_only:
      'Este nodo va por detrás de su propio registro y no admite nada. Leer es seguro. Llame al operador.',
  },
}
