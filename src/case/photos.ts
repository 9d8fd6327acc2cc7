import type { CaseView } from '@/contract'

/** The addresses of the photos with these ids, in their order; the links are short-lived. */
export const photoUrls = (view: Pick<CaseView, 'photos'>, ids: string[]): string[] =>
  ids.flatMap((id) => view.photos.find((photo) => photo.id === id)?.url ?? [])
