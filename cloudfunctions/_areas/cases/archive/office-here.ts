import { dutiesOf, isOffice, type Person } from '@/domain/people/person'
import { buildingsOf } from '@/domain/register/order'
import { type Estate, homesOfSetUp } from '../../../_platform/db/estates'
import { loadRegister } from '../../../_platform/db/register'
import { Fault } from '../../../_platform/fault'
import { type Call, signedIn } from '../../../_platform/serve'

/** The caller, who has to hold an office in the estate that his screens stand in. */
export const officeHere = (call: Call): Person => {
  const me = signedIn(call)
  if (!dutiesOf(me, me.estateId).some(isOffice)) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  return me
}

/** The names of the buildings of an estate. One read. */
export const buildingNames = async (estate: Estate): Promise<string[]> => {
  const buildings = estate.register
    ? ((await loadRegister(estate.register.version))?.buildings ?? [])
    : buildingsOf(await homesOfSetUp(estate._id))
  return buildings.map(({ name }) => name)
}
