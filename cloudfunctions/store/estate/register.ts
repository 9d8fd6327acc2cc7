import type { RowPlace } from '@/domain/kernel/row-place'
import type { RegisterHome } from '@/domain/register/home'
import type { Import } from '@/domain/register/import'
import type { Building } from '@/domain/register/order'
import { _, collection } from '../../platform/cloud'
import { allOf, type Paged, pageOf } from '../paging'
import { store } from '../store'

/** A home in one version of a register; its id follows from both, so storing it again changes nothing. */
export type HomeDoc = RegisterHome & { _id: string; version: string }

/** What stands above the homes of one version: the figures and the buildings to choose from. */
export type RegisterDoc = {
  _id: string
  estateId: string
  homes: number
  area: number
  buildings: Building[]
  at: number
  by: string
}

const homes = collection<HomeDoc>('homes')
const registers = collection<RegisterDoc>('registers')
const imports = collection<Import>('imports')

/** Homes per write; 150 KB, far below what the database takes in one call. */
export const HOMES_PER_WRITE = 500
const PAGE = 1000

const docId = (version: string, homeId: string): string => `${version}:${homeId}`

/** Stores at most 500 homes of a version in one call; three more when some were stored in an attempt that was cut off. */
export const storeHomes = async (version: string, list: readonly RegisterHome[]): Promise<void> => {
  const docs = list.map((home): HomeDoc => ({ ...home, _id: docId(version, home.homeId), version }))
  if (docs.length === 0 || (await homes.insert(docs))) return
  const ids = docs.map((doc) => doc._id)
  const there = new Set(
    (await homes.find({ where: { _id: _.in(ids) }, limit: PAGE, fields: ['version'] })).map((doc) => doc._id),
  )
  const missing = docs.filter((doc) => !there.has(doc._id))
  if (missing.length > 0 && !(await homes.insert(missing))) await storeHomes(version, list)
}

/** All homes of a version in order. */
export const homesOfVersion = (version: string): Promise<HomeDoc[]> =>
  allOf(homes, { where: { version }, by: 'order', direction: 'asc' })

/** A home as a version of the register has it, or null. */
export const homeIn = (version: string, homeId: string): Promise<HomeDoc | null> => homes.get(docId(version, homeId))

/** Those of these homes that a version of the register has. */
export const homesIn = (version: string, homeIds: readonly string[]): Promise<HomeDoc[]> =>
  homeIds.length === 0
    ? Promise.resolve([])
    : homes.find({ where: { _id: _.in(homeIds.map((id) => docId(version, id))) }, limit: PAGE })

export type HomeQuery = { building?: string; entrance?: string; number?: string }

/** Homes of a version in order; a number finds all that begin with it. */
export const searchHomes = (
  version: string,
  about: HomeQuery,
  from: RowPlace | null,
  size: number,
): Promise<Paged<HomeDoc>> => {
  const { number, ...place } = about
  const begins = number === undefined ? {} : { number: _.gte(number).and(_.lt(`${number}\uffff`)) }
  return pageOf(homes, { where: { version, ...place, ...begins }, by: 'order', direction: 'asc' }, from, size)
}

/** The homes at one entrance, with what stands on their doors. */
export const homesAt = (version: string, building: string, entrance: string): Promise<HomeDoc[]> =>
  homes.find({
    where: { version, building, entrance },
    order: [['order', 'asc']],
    limit: PAGE,
    fields: ['homeId', 'number', 'label'],
  })

/** Removes a version that nobody reads any more: its homes in one call, and what stands above them. */
export const removeVersion = async (version: string): Promise<void> => {
  await homes.removeAll({ version })
  await registers.removeAll({ _id: version })
}

export const addRegister = (doc: RegisterDoc): Promise<boolean> => registers.insert([doc])
export const loadRegister = (version: string): Promise<RegisterDoc | null> => registers.get(version)

export const addImport = (one: Import): Promise<boolean> => imports.insert([one])
export const loadImport = (id: string): Promise<Import | null> => imports.get(id)

/** The last import of an estate. */
export const latestImport = async (estateId: string): Promise<Import | null> =>
  (await imports.find({ where: { estateId }, order: [['at', 'desc']], limit: 1 }))[0] ?? null

export const importStore = store(imports)
