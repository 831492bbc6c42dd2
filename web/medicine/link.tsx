import { IconPillFilled } from '@tabler/icons-react'
import { Link } from 'wouter'
import { balanceOf } from '#core/medicine/ledger.ts'
import type { Me } from '../me.ts'
import { kitOf } from './medicine.ts'
import { useMedicines, useMedicineWords } from './use-medicines.ts'
import './medicine.css'

/** The way to the crew's own kit, with how many ampoules should be in it. */
export function MedicinesLink({ me }: { me: Me }) {
  const { m } = useMedicineWords()
  const kits = useMedicines(me.vehicle !== undefined)
  if (me.vehicle === undefined) return null
  const kit = kitOf(kits.data ?? [], me.vehicle)
  const expected = kit ? balanceOf(kit).reduce((sum, line) => sum + line.expected, 0) : null
  return (
    <Link href="/crew/medicines" className="phone-row kit-link">
      <IconPillFilled size={22} aria-hidden="true" />
      <span className="grow">{m('title')}</span>
      {expected === null ? null : (
        <span className="num">
          {expected} {m('ampoules')}
        </span>
      )}
    </Link>
  )
}
