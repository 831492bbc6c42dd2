import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The parts of `npm test`, in their order. Those without files are tools that look at everything. */
export const stages = ['format', 'types', 'tidy', 'core', 'server', 'browser'] as const
export type Stage = (typeof stages)[number]

/** Names for several at once. */
const groups: Readonly<Record<string, readonly Stage[]>> = { check: ['format', 'types', 'tidy'] }

const globsOf: Readonly<Record<Stage, readonly string[]>> = {
  format: [],
  types: [],
  tidy: ['tidy.test.ts'],
  // What is computed and never waits: the rules, the texts, what a screen decides.
  core: ['{core,words,agreements,regions,web}/**/*.test.ts'],
  server: ['{server,cli,scripts,test,bench}/**/*.test.ts'],
  browser: ['e2e/*.spec.ts'],
}

export const isStage = (name: string): name is Stage => stages.some((one) => one === name)

/** The files of a stage, in a stable order. */
export const filesOf = (stage: Stage): string[] => globSync([...globsOf[stage]]).sort()

/** What is to run: each stage with its files, none for a tool. */
export type Part = { stage: Stage; files: string[] }

/**
 * What was asked for: stages by name (all if none is), and of these only what lies under the paths
 * given, if any are. An error says what cannot be found and what there is.
 */
export function choose(
  only: readonly string[],
  paths: readonly string[],
): { parts: Part[] } | { error: string } {
  const named = only.flatMap((name): readonly string[] => groups[name] ?? [name])
  const unknown = named.find((name) => !isStage(name))
  if (unknown !== undefined) {
    const all = [...stages, ...Object.keys(groups)].join(', ')
    return { error: `--only: there is no stage \`${unknown}\`; there are ${all}` }
  }
  const chosen = stages.filter((stage) => named.length === 0 || named.includes(stage))
  if (paths.length === 0) {
    return { parts: chosen.map((stage) => ({ stage, files: filesOf(stage) })) }
  }
  const parts = chosen
    .map((stage) => ({ stage, files: filesOf(stage).filter((file) => lieUnder(file, paths)) }))
    .filter(({ files }) => files.length > 0)
  const found = parts.flatMap(({ files }) => files)
  const empty = paths.find((path) => !found.some((file) => lieUnder(file, [path])))
  if (empty === undefined) return { parts }
  const what = existsSync(empty) ? 'holds no test' : 'is not there'
  const where = only.length > 0 ? ` of the stage ${only.join(', ')}` : ''
  return { error: `\`${empty}\` ${what}${where}; name a folder such as core/law, or a file` }
}

const lieUnder = (file: string, paths: readonly string[]) =>
  paths.some((path) => {
    const plain = path.replace(/^\.\//, '').replace(/\/+$/, '')
    return file === plain || file.startsWith(`${plain}/`)
  })

/** Files that have more to do when there is time for it, themselves or in a contract that they run. */
export const longFiles = (): string[] =>
  [...filesOf('core'), ...filesOf('server')].filter((path) => {
    const text = readFileSync(path, 'utf8')
    const contracts = [...text.matchAll(/'\.\/([a-z-]+\.contract\.ts)'/g)].map((found) => found[1]!)
    const all = [text, ...contracts.map((name) => readFileSync(join(dirname(path), name), 'utf8'))]
    return all.some((one) => one.includes('process.env.CORRIDOR_LONG'))
  })
