import { homesOf, type Person } from '../people/person'
import { keptUntil } from './table'

/** When a person left the last home and post; null while he lives or works somewhere. */
export const leftAt = (person: Pick<Person, 'homes' | 'staff' | 'history'>, now: number): number | null => {
  if (homesOf(person, now).length > 0 || person.homes.some((home) => home.endedAt === null && now < home.since))
    return null
  if (person.staff && person.staff.posts.length > 0) return null
  const ends = person.homes.map((home) => Math.min(home.endedAt ?? Infinity, home.until ?? Infinity))
  return Math.max(0, ...ends, ...person.history.map((entry) => entry.at))
}

/** What the clock does to a person and his profile now: nothing, the profile goes, or the name goes as well. */
export const dueFor = (person: Person, now: number): 'nothing' | 'profile' | 'account' => {
  const left = person.removedAt === null ? leftAt(person, now) : null
  if (left === null) return 'nothing'
  if (keptUntil('name', left) <= now) return 'account'
  return keptUntil('emergency', left) <= now ? 'profile' : 'nothing'
}
