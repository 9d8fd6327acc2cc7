import type { RegisterView } from '@/contract'
import { dutiesOf } from '@/domain/people/person'
import { isNews } from '@/domain/register/import'
import { mayRegister } from '@/domain/register/rights'
import type { Verb } from '../../../platform/actions'
import { loadEstate } from '../../../store/estate/estates'
import { latestImport, loadRegister } from '../../../store/estate/register'
import { viewImport } from '../view'

const liveRegister = async (version: string | undefined): Promise<RegisterView | null> => {
  const doc = version === undefined ? null : await loadRegister(version)
  return doc && { version: doc._id, homes: doc.homes, area: doc.area, at: doc.at, buildings: doc.buildings }
}

/** The register in force and the last import, while somebody should hear of it. Three reads at most. */
export const overview: Verb<'register.overview'> = async (_input, call) => {
  const me = call.person
  const duties = dutiesOf(me, me.estateId)
  const may = { import: mayRegister('import', duties), export: mayRegister('export', duties) }
  const [estate, latest] = await Promise.all([loadEstate(me.estateId), may.import ? latestImport(me.estateId) : null])
  const news = latest && isNews(latest, call.now) ? viewImport(latest) : null
  return { live: await liveRegister(estate.register?.version), latest: news, may }
}
