import { type Building, buildingsOf } from '@/domain/register/order'
import { type Estate, homesOfSetUp, loadEstate } from './estates'
import { loadRegister } from './register'

/** The buildings of an estate in order, as its register has them, or what the set-up named. One read besides the estate. */
export const buildingsAt = async ({ _id, register }: Estate): Promise<Building[]> =>
  register ? ((await loadRegister(register.version))?.buildings ?? []) : buildingsOf(await homesOfSetUp(_id))

/** Their names. Two reads. */
export const buildingsIn = async (estateId: string): Promise<string[]> =>
  (await buildingsAt(await loadEstate(estateId))).map(({ name }) => name)
