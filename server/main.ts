import { configOrExit } from '#server/config.ts'
import { type Running, startMember } from '#server/start.ts'

/** One process of one member. Exit codes: 0 stopped, 1 failed, 2 told to do what it cannot. */

function watch({ serving: { log }, stop }: Running): void {
  let stopping = false
  const end = () => {
    if (stopping) return
    stopping = true
    stop().then(
      () => process.exit(0),
      (error) => {
        log.fatal({ err: error }, 'could not stop in order')
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  process.on('unhandledRejection', (error) => {
    // A bug of ours: the record is safe, so end, and let whoever watches start us again.
    log.fatal({ err: error }, 'a promise that nobody waited for failed')
    process.exit(1)
  })
}

const started = await startMember(configOrExit())
if (started.ok) watch(started.value)
else {
  const lines = started.error.map((line) => `  ${line}\n`).join('')
  process.stderr.write(`corridor cannot start:\n${lines}`)
  process.exitCode = 2
}
