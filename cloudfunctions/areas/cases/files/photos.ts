import type { Photo } from '@/domain/matter/media'
import { attachPhoto } from '../../../platform/storage'

/** Checks the photos of one command, numbered on from those the case has. */
export const attachPhotos = (
  fileIds: string[],
  about: Pick<Photo, 'by' | 'at' | 'purpose'> & { from: number },
): Promise<Photo[]> => {
  const { from, ...rest } = about
  return Promise.all(fileIds.map((fileId, index) => attachPhoto(fileId, { ...rest, id: `f${from + index + 1}` })))
}
