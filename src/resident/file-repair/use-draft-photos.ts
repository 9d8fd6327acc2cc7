import { limits } from '@/contract/fields'
import { usePhotos } from '@/features/cases/use-photos'
import { useDraft } from '../draft'

/** The photos of the draft; they outlive the page. */
export function useDraftPhotos() {
  const { photos, setPhotos } = useDraft()
  return usePhotos([photos, setPhotos], { most: limits.photos, from: 'both', lasting: true })
}
