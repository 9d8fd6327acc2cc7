import type { Application } from '@/domain/people/application'
import { estatesByIds } from '../../store/estate/estates'

/** The estates of applications by id; one read, none when there is nothing to name. */
export const estatesOf = async (list: Application[]): Promise<Map<string, { name: string }>> => {
  const ids = [...new Set(list.map((one) => one.estateId))]
  return new Map((ids.length === 0 ? [] : await estatesByIds(ids)).map((estate) => [estate._id, estate]))
}
