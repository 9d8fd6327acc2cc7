import type { RowPlace } from '@/domain/kernel/row-place'
import type { Matter } from '@/domain/matter/matter'
import type { Person } from '@/domain/people/person'
import { type Erased, withoutTracesOf } from '@/domain/privacy/erase'
import { removeFiles } from '../platform/files'
import { matterStore } from '../store/cases/matters'
import { removeWatchesOf } from '../store/cases/watches'
import { removeShiftHandoversOf } from '../store/estate/shift-handovers'
import type { Paged } from '../store/paging'
import { documentsOf, removeDocuments } from '../store/people/documents'
import { casesFrom, removeInboxOf, removeProfiles } from '../store/people/traces'

const PAGE = 50
const TRIES = 5

/** Takes something out of a case: files first, so that what is cut off in between is done again. */
export const eraseIn = async (matter: Matter, how: (matter: Matter) => Erased): Promise<void> => {
  const without = async (before: Matter): Promise<Matter> => {
    const { matter: after, fileIds } = how(before)
    if (after !== before) await removeFiles(fileIds)
    return after
  }
  const erased = await matterStore.effect(matter._id, without, { loaded: matter, tries: TRIES, forget: true })
  if (erased === 'busy') throw new Error(`case ${matter._id} changes all the time`)
}

/**
 * Erases what the privacy table says goes with an account: own words and photos in the cases of his homes, messages,
 * profile, papers. Repeating it changes nothing. Answers whether all was done before `until`.
 */
export const eraseTraces = async (person: Person, clock: () => number, until: number): Promise<boolean> => {
  await Promise.all([
    removeInboxOf(person._id),
    removeShiftHandoversOf(person._id),
    removeWatchesOf(person._id),
    removeProfiles([person._id]),
    documentsOf(person._id).then((papers) => removeDocuments(papers, clock())),
  ])
  const homes = [...new Map(person.homes.map((home) => [home.homeId, home])).values()]
  const since = Math.min(...person.homes.map((home) => home.seesFrom))
  for (let from: RowPlace | null = null; ; ) {
    const { docs, next }: Paged<Matter> = await casesFrom(homes, since, from, PAGE)
    for (const matter of docs) await eraseIn(matter, (one) => withoutTracesOf(one, person._id))
    if (next === null) return true
    if (clock() >= until) return false
    from = next
  }
}
