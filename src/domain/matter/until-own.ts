import { isDone } from '../kernel/remembered'
import { SYSTEM } from '../promise/entry'
import { noWork } from '../work/parts'
import { noConcern } from './concern/concern-part'
import type { Matter } from './matter'

/**
 * A case as far as a command of `by` under `key` brought it, for who gave the case out of his hands by it and asks again because
 * the answer was lost: its history and photos until then, and nothing of what was found, planned or done. Null when he carried
 * out no such command.
 */
export const untilOwn = (matter: Matter, by: string, key: string): Matter | null => {
  const { history } = matter
  const own = history.map((entry) => isDone({ history: [entry] }, { by, key })).lastIndexOf(true)
  const at = history[own]?.at
  if (at === undefined) return null
  // What followed by itself, such as the next dispatch, was in the same answer.
  const next = history.findIndex((entry, n) => n > own && (entry.by !== SYSTEM || entry.at !== at))
  const seen = {
    history: next === -1 ? history : history.slice(0, next),
    photos: matter.photos.filter((photo) => photo.at <= at),
    rating: null,
    longer: null,
  }
  return matter.kind === 'repair'
    ? { ...matter, ...seen, ...noWork }
    : { ...matter, ...seen, ...noConcern, anonymous: matter.anonymous }
}
