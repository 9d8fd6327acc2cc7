import { dutiesOf } from '@/domain/people/person'
import type { Import } from '@/domain/register/import'
import { mayRegister } from '@/domain/register/rights'
import type { Call } from '../../platform/actions'
import { AppError } from '../../platform/app-error'
import { loadImport } from '../../store/estate/register'

/** An import that the caller may decide about, judged by the import's own estate. */
export const importFor = async (call: Call, id: string): Promise<Import> => {
  const me = call.person
  const one = await loadImport(id)
  if (!one) throw new AppError('NOT_FOUND')
  if (!mayRegister('import', dutiesOf(me, one.estateId))) throw new AppError('FORBIDDEN', 'MANAGER_ONLY')
  return one
}
