import type { RegisterHome } from '@/domain/register/home'
import { advance, finish, type Import, isWriting, stop } from '@/domain/register/import'
import { buildingsOf } from '@/domain/register/order'
import { loadEstate, putInForce } from '../../store/estate/estates'
import {
  addRegister,
  HOMES_PER_WRITE,
  homesOfVersion,
  importStore,
  loadImport,
  storeHomes,
} from '../../store/estate/register'
import { stillInUse } from './in-use'
import { readPlan } from './plan'

/** Homes between two notes of how far it is: as much as is stored again after a crash. */
const STRIDE = 4 * HOMES_PER_WRITE

/** As it stands now: somebody else goes on with it, or it was given up. */
const asItStands = async (one: Import): Promise<Import> => (await loadImport(one._id)) ?? one

/** The last step: one write puts the version in force, if what it was compared with still is and nobody is left without a home. */
const settle = async (one: Import, homes: RegisterHome[], now: number): Promise<Import> => {
  const inForce = async () => (await loadEstate(one.estateId)).register?.version ?? null
  const save = async (after: Import) => (await importStore.write(one, after)) ?? asItStands(one)
  const before = await inForce()
  if (before === one._id) return save(finish(one, now))
  if (before !== one.base) return save(stop(one, 'outdated', now))
  if (one.base !== null && (one.figures?.removed ?? 0) > 0) {
    const problems = await stillInUse(await homesOfVersion(one.base), homes, now)
    if (problems.length > 0) return save(stop(one, 'inUse', now, problems))
  }
  const area = one.figures?.area ?? 0
  const { _id, estateId, by } = one
  await addRegister({ _id, estateId, homes: homes.length, area, buildings: buildingsOf(homes), at: now, by })
  const done = await putInForce(estateId, one.base, { version: _id, homes: homes.length })
  return save(done || (await inForce()) === _id ? finish(one, now) : stop(one, 'outdated', now))
}

/**
 * Stores the homes of an import until all are there or `until` comes, then puts them in force. Any number may do so at
 * once and any of them may crash: ids follow from version and home, and whoever finds himself overtaken leaves off.
 */
export const storeUntil = async (one: Import, clock: () => number, until: number): Promise<Import> => {
  if (!isWriting(one)) return one
  const homes = await readPlan(one)
  let current = one
  while (current.done < current.total) {
    if (clock() >= until) return current
    const upTo = Math.min(current.done + STRIDE, current.total)
    for (let i = current.done; i < upTo; i += HOMES_PER_WRITE) {
      await storeHomes(current._id, homes.slice(i, Math.min(i + HOMES_PER_WRITE, upTo)))
    }
    const saved = await importStore.write(current, advance(current, upTo))
    if (!saved) return asItStands(current)
    current = saved
  }
  return settle(current, homes, clock())
}
