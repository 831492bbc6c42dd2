import type { ScreenProps } from '../me.ts'
import { Empty } from '../ui/frame.tsx'
import { Loading } from '../ui/loading.tsx'
import { Phone } from '../ui/phone.tsx'
import { Problem } from '../ui/refusal.tsx'
import { Depart } from './depart.tsx'
import { Kit } from './kit.tsx'
import { kitOf } from './medicine.ts'
import { useMedicines, useMedicineWords } from './use-medicines.ts'
import { Witness } from './witness.tsx'
import './medicine.css'

/** The crew's controlled medicines: counted out, used, thrown away before a witness, counted back. */
export default function Medicines(props: ScreenProps) {
  const { m } = useMedicineWords()
  const kits = useMedicines()
  const { vehicle } = props.me
  const kit = kitOf(kits.data ?? [], vehicle)
  return (
    <Phone {...props} title={m('title')} back="/crew">
      {kits.error ? <Problem error={kits.error} /> : null}
      {kits.isPending ? <Loading /> : null}
      {vehicle === undefined ? <Empty what={m('noVehicle')} /> : null}
      {vehicle !== undefined && kits.data ? (
        <>
          <Witness kits={kits.data} me={props.me} />
          {kit ? (
            <Kit key={kit.id} of={kit} />
          ) : (
            <>
              <Empty what={m('none')} how={m('noneHelp')} />
              <Depart {...props} />
            </>
          )}
        </>
      ) : null}
    </Phone>
  )
}
