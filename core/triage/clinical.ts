import { z } from 'zod'

/**
 * Codes of what happened, where it hurts, what it is and what was done. Words for them stand in
 * `words/<language>/clinical.ts`. The lists are ours; mechanisms follow Utstein 2008 where it has one.
 */

/** Utstein 2008 variable 4, with blast, burn and the like added from incidents it leaves out. */
export const mechanisms = [
  'car-occupant',
  'bus-occupant',
  'motorcyclist',
  'cyclist',
  'pedestrian',
  'train',
  'other-traffic',
  'shot',
  'stabbed',
  'blunt-object',
  'low-fall',
  'high-fall',
  'crushed',
  'blast',
  'burn',
  'smoke',
  'drowning',
  'electrical',
  'chemical',
  'radiation',
  'cold',
  'other',
  'unknown',
] as const
export const mechanism = z.enum(mechanisms)
export type Mechanism = z.infer<typeof mechanism>

/** Places on the body map. Left and right are the patient's. */
export const bodyRegions = [
  'head',
  'face',
  'eye-left',
  'eye-right',
  'neck',
  'chest-left',
  'chest-right',
  'abdomen',
  'pelvis',
  'genitals',
  'back-upper',
  'back-lower',
  'buttocks',
  'shoulder-left',
  'shoulder-right',
  'upper-arm-left',
  'upper-arm-right',
  'forearm-left',
  'forearm-right',
  'hand-left',
  'hand-right',
  'thigh-left',
  'thigh-right',
  'lower-leg-left',
  'lower-leg-right',
  'foot-left',
  'foot-right',
  'whole-body',
] as const
export const bodyRegion = z.enum(bodyRegions)
export type BodyRegion = z.infer<typeof bodyRegion>

export const injuryTypes = [
  'abrasion',
  'laceration',
  'contusion',
  'penetrating-wound',
  'gunshot-wound',
  'stab-wound',
  'embedded-object',
  'major-bleeding',
  'closed-fracture',
  'open-fracture',
  'dislocation',
  'amputation',
  'crush-injury',
  'degloving',
  'burn',
  'inhalation-injury',
  'blast-injury',
  'head-injury',
  'spinal-injury',
  'flail-chest',
  'suspected-tension-pneumothorax',
  'open-chest-wound',
  'suspected-internal-bleeding',
  'unstable-pelvis',
  'eye-injury',
  'hypothermia',
  'contamination',
  'pain-only',
] as const
export const injuryType = z.enum(injuryTypes)
export type InjuryType = z.infer<typeof injuryType>

export const interventions = [
  'direct-pressure',
  'wound-packing',
  'tourniquet',
  'haemostatic-dressing',
  'pelvic-binder',
  'airway-opened',
  'airway-adjunct',
  'supraglottic-airway',
  'intubation',
  'surgical-airway',
  'oxygen',
  'rescue-breaths',
  'assisted-ventilation',
  'chest-seal',
  'chest-decompression',
  'chest-drain',
  'cpr',
  'defibrillation',
  'iv-access',
  'io-access',
  'fluids',
  'blood',
  'tranexamic-acid',
  'analgesia',
  'ketamine',
  'opioid',
  'sedation',
  'antibiotic',
  'antidote',
  'spinal-immobilisation',
  'splint',
  'wound-dressing',
  'burn-cooling',
  'burn-dressing',
  'warming',
  'recovery-position',
  'decontamination',
] as const
export const intervention = z.enum(interventions)
export type Intervention = z.infer<typeof intervention>
