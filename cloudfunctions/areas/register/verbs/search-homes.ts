import { homeSheet } from '@/copy/estate/register-file'
import type { RegisterHome } from '@/domain/register/home'
import type { Building } from '@/domain/register/order'
import { nameOf, readSearch } from '@/domain/register/search'
import { bareOf } from '@/domain/register/words'
import type { Verb } from '../../../platform/actions'
import { loadEstate } from '../../../store/estate/estates'
import { searchHomes as findHomes, type HomeDoc, loadRegister } from '../../../store/estate/register'

const PAGE = 50

const viewRow = ({ _id, version: _version, ...home }: HomeDoc): RegisterHome => home

/** An entrance as the register calls it (1门), however it was typed (1, 1单元). */
const entranceOf = (building: Building | undefined, typed: string): string => {
  const bare = (entrance: string) => bareOf('entrance', entrance, homeSheet)
  return building?.entrances.find(({ name }) => bare(name) === bare(typed))?.name ?? typed
}

/** Homes of the register in force, in order, by place or by what was typed (501, 3-1-501, 3栋). */
export const searchHomes: Verb<'register.searchHomes'> = async ({ building, entrance, words, after }, call) => {
  const me = call.person
  const version = (await loadEstate(me.estateId)).register?.version
  if (version === undefined) return { rows: [], next: null }
  const names = words === '' ? [] : ((await loadRegister(version))?.buildings ?? [])
  const typed = readSearch(
    words,
    homeSheet,
    names.map(({ name }) => name),
  )
  const found = names.find((one) => nameOf(one.name, homeSheet) === nameOf(typed.building ?? '', homeSheet))
  if (typed.building !== undefined && !found) return { rows: [], next: null }
  const about = {
    ...typed,
    ...(found && { building: found.name }),
    ...(typed.entrance !== undefined && { entrance: entranceOf(found, typed.entrance) }),
    ...(building !== null && { building }),
    ...(entrance !== null && { entrance }),
  }
  const { docs, next } = await findHomes(version, about, after, PAGE)
  return { rows: docs.map(viewRow), next }
}
