/** What verifying an export finds: codes and numbers; words for them stand in `words/`. */

export const faultCodes = [
  'not_canonical',
  'wrong_form',
  'wrong_place',
  'wrong_origin',
  'wrong_realm',
  'wrong_member',
  'position_gap',
  'version_gap',
  'time_reversed',
  'leaf_differs',
  'ciphertext_differs',
  'ciphertext_missing',
  'ciphertext_unexpected',
  'root_differs',
  'size_differs',
  'header_differs',
  'lines_differ',
  'unknown_key',
  'bad_signature',
  'checkpoint_missing',
  'seal_missing',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** What does not hold. `position` is an entry's place, or the size of a checkpoint's tree. */
export type Fault = {
  what: 'header' | 'entry' | 'checkpoint' | 'seal'
  position: number | null
  code: FaultCode
  params: Record<string, string | number>
}

export type Report = {
  ok: boolean
  /** The first faults, at most `faultsMax`; the rest are counted in `more`. */
  faults: Fault[]
  more: number
  figures: {
    origin: string
    entries: number
    size: number
    root: string
    checkpoints: number
    /** Entries with a sealed part, and how many of these can never be opened again. */
    sealed: number
    erased: number
    subjects: number
    subjectsErased: number
    streams: number
  }
}
