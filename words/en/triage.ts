import type { Category } from '#core/triage/category.ts'
import type { Instruction, MethodId } from '#core/triage/method.ts'
import type { ObservationKey, PatientKey } from '#core/triage/observation.ts'
import type { Need } from '#core/triage/schemes.ts'

/** Triage: questions, answers, categories and methods. */
export const triage = {
  screens: {
    triage: {
      title: 'Triage of {{label}}',
      method: 'Method',
      accept: 'Record',
      again: 'Start again',
      change: 'Change the answer: {{question}}',
      ok: 'OK',
      less: 'less',
      more: 'more',
      toCard: 'To the card',
      nextCasualty: 'Next casualty',
    },
  },
  errors: {
    unknown_scheme:
      'The label {{label}} of {{scheme}} is not known here. It is kept as written; the category stays. Triage again.',
    unknown_method: 'The triage method {{method}} is not known. Known: {{known}}.',
    method_not_signed:
      'The method {{method}} is off until your medical director has signed for it. Use another one.',
    'invalid_input_not-asked':
      'One more question is needed: {{next}}. What has been observed can be saved.',
    invalid_input_contradiction: 'Two observations contradict each other. Look again: {{next}}.',
  },
  clinical: {
    category: {
      immediate: 'Immediate',
      urgent: 'Urgent',
      delayed: 'Delayed',
      minor: 'Minor',
      expectant: 'Expectant',
      'no-signs-of-life': 'No signs of life',
      dead: 'Dead',
      uninjured: 'Uninjured',
      untriaged: 'Not yet triaged',
    } satisfies Record<Category, string>,
    /** For lists and the map, beside numeral and shape. */
    categoryShort: {
      immediate: 'IMM',
      urgent: 'URG',
      delayed: 'DEL',
      minor: 'MIN',
      expectant: 'EXP',
      'no-signs-of-life': 'NSL',
      dead: 'DEAD',
      uninjured: 'UNI',
      untriaged: '?',
    } satisfies Record<Category, string>,
    method: {
      start: 'START',
      jumpstart: 'JumpSTART',
      tst: 'Ten Second Triage',
      salt: 'SALT',
      mitt: 'NHS MITT',
      'bcd-sieve': 'BCD Triage Sieve',
      mptt: 'MPTT',
      'mptt-24': 'MPTT-24',
      careflight: 'CareFlight',
      mimms: 'MIMMS Triage Sieve',
      'naru-sieve': 'NARU Triage Sieve',
      'military-sieve': 'Military Sieve',
      'triage-sort': 'Triage Sort',
    } satisfies Record<MethodId, string>,
    question: {
      walks: {
        text: 'Can they walk?',
        help: 'On their own, when asked to. Being carried is no.',
      },
      catastrophicBleeding: {
        text: 'Catastrophic bleeding?',
        help: 'Bleeding that will kill within minutes.',
      },
      severeBleeding: {
        text: 'Severe bleeding?',
        help: 'Spurting, pooling or soaking through.',
      },
      haemorrhageControlled: {
        text: 'Major bleeding controlled?',
        help: 'Yes also where there is none.',
      },
      talks: {
        text: 'Talking?',
        help: 'Any words, in any language.',
      },
      penetratingInjury: {
        text: 'Penetrating injury?',
        help: 'Look at the front and back of the trunk.',
      },
      breathes: {
        text: 'Breathing?',
        help: 'As found, before anything is done. Gasps do not count.',
      },
      breathesAfterAirwayOpened: {
        text: 'Breathing with the airway open?',
        help: 'Open the airway, then look, listen and feel.',
      },
      breathesAfterRescueBreaths: {
        text: 'Breathing after rescue breaths?',
        help: 'Give the breaths first, then look again.',
      },
      respiratoryDistress: {
        text: 'Struggling to breathe?',
        help: 'Cannot finish a sentence, uses the neck muscles, or turns blue.',
      },
      respiratoryRatePerMin: {
        text: 'Breaths per minute?',
        help: 'Count for 15 seconds and multiply by 4.',
      },
      radialPulse: {
        text: 'Radial pulse?',
        help: 'At the wrist; try the uninjured arm.',
      },
      palpablePulse: {
        text: 'Any pulse?',
        help: 'Where it is felt best: neck, groin or upper arm.',
      },
      peripheralPulse: {
        text: 'Peripheral pulse?',
        help: 'At a wrist or foot that is not injured.',
      },
      capillaryRefillS: {
        text: 'Capillary refill?',
        help: 'Press for 5 seconds and count until the colour returns. Cold makes it slower.',
      },
      heartRatePerMin: {
        text: 'Heart rate?',
        help: 'Count for 15 seconds and multiply by 4.',
      },
      systolicMmHg: {
        text: 'Systolic pressure?',
        help: '0 means looked for and not measurable.',
      },
      spo2Percent: {
        text: 'Oxygen saturation?',
        help: 'Say under treatments whether oxygen runs.',
      },
      temperatureC: {
        text: 'Temperature?',
        help: 'Core if possible.',
      },
      obeysCommands: {
        text: 'Obeys commands?',
        help: 'Show it as well: language is not the test.',
      },
      respondsToVoice: {
        text: 'Responds to voice?',
        help: 'Any response when spoken to loudly.',
      },
      purposefulMovement: {
        text: 'Moves on purpose?',
        help: 'Waves, reaches, pushes away.',
      },
      avpu: {
        text: 'Awareness (AVPU)?',
        help: 'The best response you can get.',
      },
      painResponse: {
        text: 'Response to pain?',
        help: 'Appropriate: localises or withdraws. Inappropriate: posturing or a sound.',
      },
      gcsEye: {
        text: 'GCS: eyes?',
        help: '4 spontaneous, 3 to sound, 2 to pressure, 1 none.',
      },
      gcsVerbal: {
        text: 'GCS: verbal?',
        help: '5 orientated, 4 confused, 3 words, 2 sounds, 1 none. Intubated: not testable.',
      },
      gcsMotor: {
        text: 'GCS: motor?',
        help: '6 obeys, 5 localises, 4 normal flexion, 3 abnormal flexion, 2 extends, 1 none.',
      },
      minorInjuriesOnly: {
        text: 'Minor injuries only?',
        help: 'Nothing that needs a hospital soon.',
      },
      likelyToSurviveWithResources: {
        text: 'Likely to survive?',
        help: 'Your judgement, with the means at hand now. The system never computes it.',
      },
      drowningOrSmoke: {
        text: 'Drowning or smoke?',
        help: 'Under water, immersed, or in smoke.',
      },
      ageYears: {
        text: 'Age in years?',
        help: 'An estimate will do.',
      },
      ageMonths: {
        text: 'Age in months?',
        help: 'For children below 3 years.',
      },
      looksLike: {
        text: 'Whom do you see?',
        help: 'By looks. Infant: below 1 year.',
      },
    } satisfies Record<ObservationKey | PatientKey, { text: string; help: string }>,
    answer: {
      yes: 'Yes',
      no: 'No',
      unknown: 'Cannot tell',
      none: 'None',
      'not-testable': 'Not testable',
      alert: 'Alert',
      voice: 'Responds to voice',
      pain: 'Responds to pain',
      unresponsive: 'Unresponsive',
      appropriate: 'Appropriate',
      inappropriate: 'Inappropriate',
      adult: 'Adult',
      child: 'Child',
      infant: 'Infant',
    },
    instruction: {
      'stop-bleeding': 'Stop the bleeding: pressure, pack or tourniquet',
      'open-airway': 'Open the airway',
      'rescue-breaths-2': 'Consider 2 rescue breaths',
      'rescue-breaths-5': 'Give 5 rescue breaths',
      'recovery-position': 'Place in the recovery position',
      'cpr-if-resources-allow': 'Start CPR if resources allow',
      'decompress-chest': 'Decompress the chest if needed and trained',
      'antidote-auto-injector': 'Give the antidote auto-injector if indicated',
      retriage: 'Triage again',
    } satisfies Record<Instruction, string>,
    observation: {
      walks: 'Walks',
      catastrophicBleeding: 'Catastrophic bleeding',
      severeBleeding: 'Severe bleeding',
      haemorrhageControlled: 'Bleeding controlled',
      talks: 'Talks',
      penetratingInjury: 'Penetrating injury',
      breathes: 'Breathes',
      breathesAfterAirwayOpened: 'Breathes with airway opened',
      breathesAfterRescueBreaths: 'Breathes after rescue breaths',
      respiratoryDistress: 'Respiratory distress',
      respiratoryRatePerMin: 'Respiratory rate',
      radialPulse: 'Radial pulse',
      palpablePulse: 'Palpable pulse',
      peripheralPulse: 'Peripheral pulse',
      capillaryRefillS: 'Capillary refill time',
      heartRatePerMin: 'Heart rate',
      systolicMmHg: 'Systolic blood pressure',
      spo2Percent: 'Oxygen saturation',
      temperatureC: 'Temperature',
      obeysCommands: 'Obeys commands',
      respondsToVoice: 'Responds to voice',
      purposefulMovement: 'Purposeful movement',
      avpu: 'AVPU',
      painResponse: 'Response to pain',
      gcsEye: 'GCS eye opening',
      gcsVerbal: 'GCS verbal response',
      gcsMotor: 'GCS motor response',
      minorInjuriesOnly: 'Minor injuries only',
      likelyToSurviveWithResources: 'Likely to survive with the resources at hand',
      drowningOrSmoke: 'Drowning or smoke inhalation',
      ageYears: 'Age',
      ageMonths: 'Age in months',
      looksLike: 'Looks like',
    } satisfies Record<ObservationKey | PatientKey, string>,
    score: {
      gcs: 'Glasgow Coma Scale',
      't-rts': 'Triage Revised Trauma Score',
      rts: 'Revised Trauma Score',
      'shock-index': 'Shock index',
      noTotal: 'no total: not testable',
    },
    unit: {
      perMin: '/min',
      s: 's',
      mmHg: 'mmHg',
      percent: '%',
      celsius: '°C',
      years: 'years',
      months: 'months',
    },
    flag: {
      boundary: 'On a boundary that the method leaves undefined: {{what}}',
      unknown: 'Could not be found out, taken as urgent: {{what}}',
      contradiction: 'Cannot both be true: {{what}}',
      disagree: 'Two tests disagree: {{what}}',
      breathing: 'Breathing was seen: {{what}}',
      'method-for-other-age': 'The method is made for another age',
      retriage: 'Triage again: results differ',
    },
    need: {
      'professional-confirmation': 'a professional must confirm',
      'which-scheme': 'ask which grouping is meant',
      retriage: 'triage again on arrival',
    } satisfies Record<Need, string>,
  },
}
