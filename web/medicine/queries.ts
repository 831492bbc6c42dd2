import type { MedicineState } from '#core/medicine/medicine.ts'
import { getAll } from '../api.ts'
import { asked } from '../queries.ts'

export const medicineQueries = {
  /** Kits of controlled medicines, ours and those that came into our territory. */
  medicines: () => asked(['medicines'], () => getAll<MedicineState>('/api/medicines')),
}
