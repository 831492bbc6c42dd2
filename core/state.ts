/** What every state has. `version` counts entries, `actVersion` is what an act must have seen. */
export type State = { id: string; exists: boolean; version: number; actVersion: number }
