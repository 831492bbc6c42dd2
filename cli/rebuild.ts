import { setTimeout } from 'node:timers/promises'
import type { Command } from 'commander'
import { nouns } from '#core/nouns.ts'
import { views } from '#core/views.ts'
import type { Language, Say } from '#core/words.ts'
import { type Config, readConfig } from '#server/config.ts'
import { openMember } from '#server/start.ts'
import { areKeysMissing, isInUse } from '#server/store/database.ts'
import { openStore } from '#server/store/open.ts'
import { openAsking } from '#server/views/ask.ts'
import { sayIn } from '#words/say.ts'
import { CliError, exit, out, progress } from './terminal.ts'

/** Everything that can be computed again from the record. */
const known = [...Object.keys(nouns), ...views.map(({ name }) => name)]

/** `corridor rebuild`: computes views again from the record of a member that runs or is stopped. */
export function register(command: Command, program: Command): void {
  command
    .argument('[view]', 'one of them; without it, all')
    .addHelpText(
      'after',
      `
Views: ${known.join(', ')}

It reads the same environment as the member (MEMBER, DATA_DIR, DATABASE_URL, AGREEMENT …). A member that
runs is asked to do it and goes on serving; one that is stopped is done here.

Ends with 0 when they are built, 1 where that failed, 2 if it was called wrongly.`,
    )
    .action(async (view: string | undefined) => {
      const { language } = program.opts<{ language: Language }>()
      process.exitCode = await rebuild(view, sayIn(language))
    })
}

async function rebuild(view: string | undefined, say: Say): Promise<number> {
  if (view !== undefined && !known.includes(view)) {
    throw new CliError(
      exit.usage,
      `there is no view \`${view}\``,
      `choose among ${known.join(', ')}`,
    )
  }
  const config = readConfig(process.env)
  if (!config.ok) throw new CliError(exit.usage, config.faults.join('; '))
  const names = view === undefined ? known : [view]
  const entries = (await isRunning(config.value))
    ? await askFor(config.value, names, say)
    : await buildHere(config.value, names)
  out(entries === null ? say('cli.rebuild.asked') : say('cli.rebuild.built', { entries }))
  return exit.ok
}

const placeOf = (config: Config) => config.database ?? { folder: config.dataDir }

async function isRunning(config: Config): Promise<boolean> {
  try {
    const store = await openStore(placeOf(config), {
      member: config.member,
      realm: config.realm,
      epoch: 1,
    })
    await store.close()
    return false
  } catch (error) {
    if (isInUse(error)) return true
    // Said by who opens it next, with the remedy.
    if (areKeysMissing(error)) return false
    throw error
  }
}

async function buildHere(config: Config, names: readonly string[]): Promise<number> {
  const opened = await openMember({ ...config, logLevel: 'silent' })
  if (!opened.ok) throw new CliError(exit.usage, opened.error.join('; '))
  const { store, views: built, use, checkpoints } = opened.value
  try {
    await built.settled()
    await built.rebuild(names)
    return store.head().size
  } catch (error) {
    throw notBuilt(names, error instanceof Error ? error.message : String(error))
  } finally {
    await use.stop()
    await checkpoints.stop()
    await built.stop()
    await store.close()
  }
}

const notBuilt = (names: readonly string[], why: string) =>
  new CliError(
    exit.no,
    `${names.map((name) => `\`${name}\``).join(', ')} could not be built: ${why}`,
    'mend that and call it again; what was read before is read still, and a member that runs tries again by itself',
  )

/** Waits until the member has built them: it says how far it is in its log and in its metrics. */
async function askFor(config: Config, names: readonly string[], say: Say): Promise<null> {
  const asking = await openAsking(placeOf(config))
  try {
    await asking.ask(names)
    for (;;) {
      const all = await asking.look(names)
      const failed = all.find((one) => one.state === 'failed')
      if (failed) throw notBuilt([failed.name], failed.why ?? 'the log of the member says why')
      if (all.every(({ state }) => state === 'built')) return null
      progress(say('cli.rebuild.waiting'))
      await setTimeout(500)
    }
  } finally {
    progress(null)
    await asking.close()
  }
}
