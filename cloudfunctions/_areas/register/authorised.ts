import { dutiesOf, type Person } from '@/domain/people/person'
import type { Import } from '@/domain/register/import'
import { mayRegister, type RegisterAct } from '@/domain/register/rights'
import { loadImport } from '../../_platform/db/register'
import { Fault } from '../../_platform/fault'
import { type Call, signedIn } from '../../_platform/serve'

/** The caller, who may do this with the register of the estate he stands in. Refuses everybody else. */
export const authorised = (call: Call, act: RegisterAct): Person => {
  const me = signedIn(call)
  if (!mayRegister(act, dutiesOf(me, me.estateId))) {
    throw new Fault('FORBIDDEN', act === 'import' ? 'MANAGER_ONLY' : 'STAFF_ONLY')
  }
  return me
}

/** An import that the caller may decide about, judged by the import's own estate. */
export const importFor = async (call: Call, id: string): Promise<Import> => {
  const me = signedIn(call)
  const one = await loadImport(id)
  if (!one) throw new Fault('NOT_FOUND')
  if (!mayRegister('import', dutiesOf(me, one.estateId))) throw new Fault('FORBIDDEN', 'MANAGER_ONLY')
  return one
}
