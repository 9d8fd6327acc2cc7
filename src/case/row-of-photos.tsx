import { PhotoRow } from '@/components/display/photo-row'
import type { CaseView } from '@/contract'
import { shownPhotos } from '@/features/cases/photo-links'
import { useOpenPictures } from './use-pictures'

/** Some photos of a case: thumbnails, and the pictures in full size at a tap. */
export function RowOfPhotos({ view, ids, small }: { view: CaseView; ids: string[]; small?: boolean }) {
  const open = useOpenPictures(view.id)
  return <PhotoRow photos={shownPhotos(view, ids)} small={Boolean(small)} open={(id) => open(ids, id)} />
}
