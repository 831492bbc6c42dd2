import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What Prometheus may read: counts and durations, never whom they were about. */
export type Metrics = {
  registry: Registry
  requests: Histogram<'method' | 'route' | 'status'>
  commands: Counter<'kind' | 'outcome'>
  refused: Counter<'code'>
  sent: Counter<'partner'>
  received: Counter<'partner' | 'outcome'>
  badSignatures: Counter<'from'>
  waiting: Gauge<'partner'>
  reachable: Gauge<'partner'>
  held: Gauge<'partner'>
  live: Gauge
  entries: Gauge
  building: Gauge<'view'>
  failing: Gauge<'view'>
}

export function openMetrics(member: string): Metrics {
  const registry = new Registry()
  registry.setDefaultLabels({ member })
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const partner = ['partner'] as const
  return {
    registry,
    requests: new Histogram({
      name: 'corridor_http_seconds',
      help: 'Time to answer a request',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
      registers,
    }),
    commands: new Counter({
      name: 'corridor_commands_total',
      help: 'Commands by kind and outcome',
      labelNames: ['kind', 'outcome'],
      registers,
    }),
    refused: new Counter({
      name: 'corridor_refusals_total',
      help: 'Refusals by code',
      labelNames: ['code'],
      registers,
    }),
    sent: new Counter({
      name: 'corridor_messages_sent_total',
      help: 'Messages that a partner acknowledged',
      labelNames: partner,
      registers,
    }),
    received: new Counter({
      name: 'corridor_messages_received_total',
      help: 'Messages from partners by outcome',
      labelNames: ['partner', 'outcome'],
      registers,
    }),
    badSignatures: new Counter({
      name: 'corridor_bad_signatures_total',
      help: 'Messages whose signature did not hold',
      labelNames: ['from'],
      registers,
    }),
    waiting: new Gauge({
      name: 'corridor_messages_waiting',
      help: 'Messages that wait to be delivered',
      labelNames: partner,
      registers,
    }),
    reachable: new Gauge({
      name: 'corridor_partner_reachable',
      help: '1 while the partner answers',
      labelNames: partner,
      registers,
    }),
    held: new Gauge({
      name: 'corridor_entries_held',
      help: 'Entries from a partner that could not be read',
      labelNames: partner,
      registers,
    }),
    live: new Gauge({ name: 'corridor_live_clients', help: 'Screens that listen', registers }),
    building: new Gauge({
      name: 'corridor_view_entries_left',
      help: 'Entries that a view which is being built has not read yet',
      labelNames: ['view'],
      registers,
    }),
    failing: new Gauge({
      name: 'corridor_view_build_failed',
      help: '1 while the last build of a view failed and is to be tried again',
      labelNames: ['view'],
      registers,
    }),
    entries: new Gauge({ name: 'corridor_entries', help: 'Entries in the record', registers }),
  }
}
