import type { Building } from '@/domain/register/order'
import { type Estate, loadEstate } from './estates'
import { loadRegister } from './register'

/** The buildings of an estate in order, as its register has them; none before the first import. One read besides the estate. */
export const buildingsAt = async ({ register }: Estate): Promise<Building[]> =>
  (register && (await loadRegister(register.version))?.buildings) ?? []

/** Their names. Two reads. */
export const buildingsIn = async (estateId: string): Promise<string[]> =>
  (await buildingsAt(await loadEstate(estateId))).map(({ name }) => name)
