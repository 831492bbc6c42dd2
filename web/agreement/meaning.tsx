import { Link } from 'wouter'
import type { Agreement } from '#core/agreement/agreement.ts'
import { changesOf, renamed } from './changes.ts'
import { useDrafting } from './words.ts'

/** What the draft changed against the text it started from. */
export function MeaningBeside(props: { base: Agreement; text: Agreement; draft: string }) {
  const { d } = useDrafting()
  const { base, text } = props
  return (
    <section className="side-part" aria-labelledby="side-meaning">
      <h3 id="side-meaning" className="label">
        {d('side.meaning')}
      </h3>
      {base === text ? <p className="quiet">{d('side.noChange')}</p> : null}
      <Link href={`/agreement/compare?to=${props.draft}`}>{d('side.allChanges')}</Link>
    </section>
  )
}
export const unused = [changesOf, renamed]
