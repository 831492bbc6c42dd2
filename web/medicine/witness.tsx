import { Button } from '@mantine/core'
import type { MedicineState } from '#core/medicine/medicine.ts'
import { mayEver } from '#core/nouns.ts'
import type { Me } from '../me.ts'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { Age } from '../ui/age.tsx'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { nameOf, wasteToWitness } from './medicine.ts'
import { useMedicines, useMedicineWords } from './use-medicines.ts'
import './medicine.css'

/** For a hospital's screen: a crew from over the border stands before us with half an ampoule. */
export function MedicineWitness({ me }: { me: Me }) {
  const kits = useMedicines(mayEver(me.role, 'medicine.witness'))
  return <Witness kits={kits.data ?? []} me={me} />
}

/** Waste that waits for a second pair of eyes; nothing is drawn where none does. */
export function Witness(props: { kits: readonly MedicineState[]; me: Me }) {
  const { m, say } = useMedicineWords()
  const acting = useActing()
  const open = wasteToWitness(props.kits, props.me.id)
  if (open.length === 0) return null
  return (
    <section className="phone-part kit-witness" aria-labelledby="witness">
      <h2 id="witness" className="label">
        {m('toWitness')}
      </h2>
      <ul className="kit-balance">
        {open.map(({ kit, waste }) => (
          <li key={waste.waste}>
            <span className="grow">
              <strong>{nameOf(waste, say)}</strong>:{' '}
              <span className="num">{waste.wastedMg} mg</span>
              {waste.brokenAmpoules > 0 ? ` · ${m('broken', { count: waste.brokenAmpoules })}` : ''}
              <span className="quiet">
                {kit.vehicle} · <Age at={waste.at} halfMinutes={30} />
              </span>
            </span>
            <Button
              variant="default"
              size="md"
              loading={acting.busy}
              onClick={() =>
                void acting.note(
                  command('medicine.witness', `medicine/${kit.id}`, { waste: waste.waste }),
                )
              }
            >
              {m('witness')}
            </Button>
          </li>
        ))}
      </ul>
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
    </section>
  )
}
