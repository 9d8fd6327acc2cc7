import type { CaseView } from '@/contract'
import { MINUTE } from '@/domain/kernel/time'

/** A link works for an hour; for half of it the same one is shown, so that a fresh answer does not load the photo anew. */
const KEPT_MS = 30 * MINUTE
const kept = new Map<string, { url: string; since: number }>()

const urlOf = (key: string, url: string, now: number): string => {
  const known = kept.get(key)
  if (known && now - known.since < KEPT_MS) return known.url
  kept.set(key, { url, since: now })
  return url
}

/** The addresses of the photos with these ids, in their order; the links are short-lived. */
export const photoUrls = (view: Pick<CaseView, 'id' | 'photos'>, ids: string[], now: number): string[] =>
  ids.flatMap((id) => {
    const photo = view.photos.find((one) => one.id === id)
    return photo ? urlOf(`${view.id} ${id}`, photo.url, now) : []
  })
