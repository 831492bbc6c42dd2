import type { Command } from 'commander'

/** A command by its description, and where its options and its work are, loaded only when it is called. */
export type Listed = [description: string, load: () => Promise<Loaded>]

type Loaded = {
  /** Adds arguments, options and what is done; `program` knows the language asked for. */
  register(command: Command, program: Command): void
}

/**
 * Adds commands under their names. The help of the parent needs no more than that: whoever asks which
 * commands there are does not wait until the law, the planner and every language have been loaded.
 */
export function addCommands(
  parent: Command,
  listed: Readonly<Record<string, Listed>>,
  program: Command = parent,
): void {
  const loads = new Map<Command, Listed[1]>()
  for (const [name, [description, load]] of Object.entries(listed)) {
    loads.set(parent.command(name).description(description), load)
  }
  // Commander's own would print the help of a command that has not been loaded.
  parent
    .helpCommand(false)
    .command('help')
    .description('display help for command')
    .argument('[command...]')
    .action(async (names: string[]) => {
      await parent.parseAsync([...names, '--help'], { from: 'user' })
    })
  parent.hook('preSubcommand', async (_, chosen) => {
    const loaded = await loads.get(chosen)?.()
    loaded?.register(chosen, program)
  })
}
