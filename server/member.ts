import type { Logger } from 'pino'
import type { Region } from '#core/region/region.ts'
import type { Network } from '#core/routes/network.ts'
import type { Instant } from '#core/time.ts'
import type { Config } from '#server/config.ts'
import type { Keys } from '#server/keys.ts'
import type { Law } from '#server/law/law.ts'
import type { Nouns } from '#server/law/nouns.ts'
import type { Use } from '#server/law/use.ts'
import type { Metrics } from '#server/metrics.ts'
import type { Checkpoints } from '#server/store/checkpoints.ts'
import type { Signer } from '#server/store/sign.ts'
import type { Store } from '#server/store/store.ts'
import type { Streams } from '#server/streams.ts'
import type { Views } from '#server/views/views.ts'

/** What one process of one member holds. Functions take the parts they need. */
export type Member = {
  id: string
  config: Config
  keys: Keys
  store: Store
  /** Signs the record as it grows, under its own key. */
  signer: Signer
  checkpoints: Checkpoints
  nouns: Nouns
  streams: Streams
  /** The other parties of the treaty, by the text that is in force. */
  partners: () => readonly string[]
  law: Law
  /** Counts what clauses refuse, and what is told on their ground. */
  use: Use
  views: Views
  region: Region
  network: Network
  facilities: ReadonlyMap<string, Region['facilities'][number]>
  crossings: ReadonlyMap<string, Region['crossings'][number]>
  log: Logger
  metrics: Metrics
  now: () => Instant
}
