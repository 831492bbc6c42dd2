import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { nodeNow } from '../outbox.ts'
import { freeKeys } from '../queries.ts'
import { useRooms } from '../rooms.ts'
import { At } from '../ui/age.tsx'
import { Panel } from '../ui/frame.tsx'
import { Problem } from '../ui/refusal.tsx'
import { readNote } from './review.ts'

/** The record's signed statement of itself, and the way to check the whole of it elsewhere. */
export function Checkpoint(props: { mayExport: boolean; member: string }) {
  const { r, language } = useRooms()
  const checkpoint = useQuery({
    queryKey: freeKeys.checkpoint(),
    queryFn: async () => {
      const response = await fetch('/record/checkpoint', { signal: AbortSignal.timeout(10_000) })
      if (!response.ok) throw new Error(`HTTP ${response.status}`)
      return { note: readNote(await response.text()), at: nodeNow() }
    },
  })
  const note = checkpoint.data?.note
  return (
    <Panel
      id="record"
      title={r('review.record')}
      aside={
        <Button
          size="compact-md"
          variant="default"
          loading={checkpoint.isFetching}
          onClick={() => void checkpoint.refetch()}
        >
          {r('review.again')}
        </Button>
      }
    >
      <div className="review-pad stack">
        {checkpoint.error ? <Problem error={checkpoint.error} /> : null}
        {note ? (
          <>
            <h3>
              {r('review.checkpoint')}{' '}
              <span className="quiet">
                {r('review.readAt')} <At at={checkpoint.data!.at} />
              </span>
            </h3>
            <dl className="checkpoint">
              <dt>{r('review.size')}</dt>
              <dd className="num checkpoint-size">{note.size.toLocaleString(language)}</dd>
              <dt>{r('review.root')}</dt>
              <dd>
                <code>{note.root}</code>
              </dd>
              <dt>{r('review.origin')}</dt>
              <dd>
                <code>{note.origin}</code>
              </dd>
              <dt>{r('review.signature')}</dt>
              <dd>
                {note.signatures.map((line) => (
                  <code key={line}>{line}</code>
                ))}
              </dd>
            </dl>
            <p className="quiet">{r('review.checkpointHelp')}</p>
          </>
        ) : null}
        {props.mayExport ? (
          <>
            <Button component="a" href="/record/export" h={44} download>
              {r('review.export')}
            </Button>
            <p className="quiet">
              {r('review.exportHelp')}{' '}
              <code>npx corridor verify {props.member}-record.jsonl --agreement TREATY</code>
            </p>
          </>
        ) : (
          <p className="quiet">{r('review.noExport')}</p>
        )}
      </div>
    </Panel>
  )
}
