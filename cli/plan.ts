import { join } from 'node:path'
import type { Command } from 'commander'
import { allocate } from '#core/allocation/allocate.ts'
import { offerOf, transferLaw } from '#core/allocation/compose.ts'
import { type AllocateInput, travelFrom } from '#core/allocation/input.ts'
import { type Baseline, nearest } from '#core/allocation/nearest.ts'
import type { Plan } from '#core/allocation/plan.ts'
import type { Agreement } from '#core/law/agreement.ts'
import type { Fault } from '#core/region/locate.ts'
import { type Facility, facility } from '#core/region/region.ts'
import { greatCircleTravel } from '#core/routes/estimate.ts'
import { buildNetwork } from '#core/routes/network.ts'
import { travelTable } from '#core/routes/travel.ts'
import type { Language } from '#core/words.ts'
import { loadLaw } from '#server/law/law.ts'
import { loadRegion } from '#server/planning/region.ts'
import { here, ours, textOf } from './files.ts'
import { type Incident, readIncident } from './incident-file.ts'
import { printPlan } from './plan-print.ts'
import { CliError, exit, out } from './terminal.ts'

export type PlanOptions = { facilities?: string; agreement: string; region: string }
export type Planned = {
  incident: Incident
  plan: Plan
  baseline: Baseline
  facilities: ReadonlyMap<string, Facility>
  agreement: Agreement
  engine: string
}

/** `corridor plan`: a hospital for every casualty of an incident, without a server. */
export function register(command: Command, program: Command): void {
  command
    .argument('<file>', 'the incident (YAML or JSON), such as incidents/coach-collision.yaml')
    .option(
      '--facilities <file>',
      'facilities as `corridor import` writes them; times are then estimated',
    )
    .option('--agreement <dir>', 'folder of the agreement', ours('agreements', 'meuse-rhine'))
    .option('--region <dir>', 'folder of the region', ours('regions', 'meuse-rhine'))
    .option('--json', 'everything, for programs')
    .action(async (file: string, options: PlanOptions & { json?: boolean }) => {
      const { language } = program.opts<{ language: Language }>()
      const planned = await planFor(here(file), options)
      if (options.json) out(JSON.stringify(planJson(planned), null, 2))
      else printPlan(planned, language)
    })
}

const faultText = (fault: Fault) =>
  `${fault.file}:${fault.line}${fault.column ? `:${fault.column}` : ''}: ${
    fault.field ? `${fault.field}: ` : ''
  }${fault.message}`

/** After so long the rest is placed without exchange, and the gap says what that may have cost. */
const planMsMax = 20_000

async function incidentOf(path: string) {
  const read = readIncident(await textOf(path, 'the incident'), path)
  if (read.ok) return read.value
  const faults = read.error.map(faultText).join('\n')
  throw new CliError(exit.no, faults, 'mend the lines named and try again')
}

async function lawOf(folder: string) {
  const law = await loadLaw(folder)
  if (law.ok) return law.value
  throw new CliError(exit.no, law.error.join('\n'), `corridor agreement check ${folder}`)
}

/** Reads everything, composes the question and plans. */
export async function planFor(path: string, options: PlanOptions): Promise<Planned> {
  const incident = await incidentOf(path)
  const { agreement, evaluate } = await lawOf(options.agreement)
  if (!agreement.parties.some((party) => party.id === incident.file.member)) {
    const ids = agreement.parties.map((party) => party.id).join(', ')
    throw new CliError(
      exit.no,
      `${path}: member: \`${incident.file.member}\` is no party of ${agreement.id}`,
      `one of ${ids}`,
    )
  }
  const { now } = incident
  const origins = [...new Set(incident.casualties.map((one) => one.place))].map((place) => ({
    place,
  }))
  const known = options.facilities
    ? await readFacilities(options.facilities, agreement)
    : await regionOf(options.region)
  const { crisisDeclared } = incident.file
  const tables = new Map(
    [...new Set(incident.casualties.map((one) => one.category))].map((category) => {
      if (!known.network) return [category, greatCircleTravel(origins, known.facilities)]
      const trip = {
        vehicle: 'ambulance' as const,
        now,
        crossingStates: new Map(),
        decide: evaluate,
        // Lights and sirens are for those in danger: a state may refuse them to others.
        lightsAndSirens: category === 'immediate' || category === 'urgent',
        facts: { category, crisisDeclared },
      }
      return [category, travelTable(known.network, origins, known.facilities, trip)]
    }),
  )
  const facilities = known.facilities.map((one) => offerOf(one, undefined, now))
  const travel = travelFrom((category) => tables.get(category)!)
  const until = performance.now() + planMsMax
  const input: AllocateInput = {
    incident: incident.file.id,
    now,
    casualties: incident.casualties,
    facilities,
    travel,
    decide: transferLaw({
      evaluate,
      now,
      casualties: incident.casualties,
      facilities,
      travel,
      crisisDeclared,
    }),
    vehicles: incident.file.vehicles.flatMap(({ count, readyMinutes }, g) =>
      Array.from({ length: count }, (_, i) => ({ id: `v${g}-${i}`, readyMinutes })),
    ),
    clockMs: () => performance.now(),
    keepGoing: () => performance.now() < until,
  }
  const plan = allocate(input)
  const byId = new Map(known.facilities.map((one) => [one.id, one]))
  return {
    incident,
    plan,
    baseline: nearest(input),
    facilities: byId,
    agreement,
    engine: [...tables.values()][0]!.engine,
  }
}

async function regionOf(folder: string) {
  const region = await loadRegion(folder)
  if (!region.ok) {
    const lines = region.error.map((fault) =>
      faultText({ ...fault, file: join(folder, fault.file) }),
    )
    throw new CliError(exit.no, lines.join('\n'), 'mend the region, or name another with --region')
  }
  return { facilities: region.value.facilities, network: buildNetwork(region.value) }
}

/** Facilities from JSON lines, as `corridor import` writes them; members by the agreement's states. */
async function readFacilities(path: string, agreement: Agreement) {
  const states = agreement.parties.filter((party) => party.type === 'state')
  const members = new Map(states.map((party) => [party.state, party.id]))
  const lines = (await textOf(path, 'the facilities')).split('\n')
  const facilities = lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw new CliError(
        exit.no,
        `${path}:${i + 1}: not JSON`,
        'one facility a line, as `corridor import` writes',
      )
    }
    const parsed = facility.safeParse(value)
    if (!parsed.success) {
      const { path: field, message } = parsed.error.issues[0]!
      throw new CliError(
        exit.no,
        `${path}:${i + 1}: ${field.join('.')}: ${message}`,
        'import the register again',
      )
    }
    return [
      { ...parsed.data, member: parsed.data.member ?? members.get(parsed.data.country) ?? null },
    ]
  })
  if (facilities.length === 0) throw new CliError(exit.no, `${path} holds no facility`)
  return { facilities, network: null }
}

/** What `--json` prints. */
export function planJson({ incident, plan, baseline, facilities }: Planned) {
  return {
    incident: {
      id: incident.file.id,
      name: incident.file.name,
      fictional: incident.file.fictional,
      at: incident.file.at,
    },
    assignments: plan.assignments,
    passedOver: plan.passedOver.map((one) => ({
      ...one,
      facilityName: facilities.get(one.facility)?.name,
      emergency: facilities.get(one.facility)?.emergency.value,
    })),
    unplaced: plan.unplaced,
    value: plan.value,
    bound: plan.bound,
    gap: plan.gap,
    ms: plan.ms,
    levels: plan.levels,
    nearest: { value: baseline.value, facilities: baseline.facilities, levels: baseline.levels },
    ...(incident.file.drawn ? { drawn: incident.file.drawn.note } : {}),
    ...(incident.file.reported.length > 0 ? { reported: incident.file.reported } : {}),
  }
}
