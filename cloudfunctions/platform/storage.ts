import type { Kept } from '@/domain/kernel/file'
import { readPicture } from '@/domain/kernel/picture'
import type { Photo } from '@/domain/matter/media'
import { AppError } from './app-error'
import { cloud } from './cloud'
import { copyOf, readFile, readUpTo } from './files'
import { digestOf, newId } from './ids'

/** Where the photos of one person lie; nobody else's path is taken from him. */
const folder = (personId: string) => `photos/${personId}/`

/** Where the papers lie that one person of WeChat attached, whom perhaps nobody knows here yet. */
const paperFolder = (openid: string) => `papers/${digestOf(openid).slice(0, 24)}/`

/** The thumbnail lies beside its picture, under a name that follows from it. */
const besides = (picture: string): string => picture.replace(/\.jpg$/, '-small.jpg')

/** Fresh unguessable paths for one photo of this person: the picture and its thumbnail. */
export const issuePaths = (personId: string): { picture: string; thumb: string } => {
  const picture = `${folder(personId)}${newId()}${newId()}.jpg`
  return { picture, thumb: besides(picture) }
}

/** A fresh unguessable path for a photo of papers; a row of thumbnails of them is shown nowhere. */
export const issuePaperPath = (openid: string): string => `${paperFolder(openid)}${newId()}${newId()}.jpg`

const LARGEST_PHOTO = 5 * 1024 * 1024
const LARGEST_THUMB = 200 * 1024
const LINK_LIFE_S = 3600

const NAME = /^[0-9a-f]{48}\.jpg$/

/** Whether a file id is one of the paths issued in this folder, and nothing that only begins like one. */
export const isIssuedIn = (place: string, fileId: string, name = NAME): boolean => {
  const path = fileId.replace(/^cloud:\/\/[^/]+\//, '')
  return path.startsWith(place) && name.test(path.slice(place.length))
}

/** One file that was uploaded and is a picture, copied to where nobody else writes, with its digest. */
const keep = async (fileId: string, largest: number): Promise<Kept> => {
  const file = await readUpTo(fileId, largest)
  if (file === 'missing') throw new AppError('BAD_INPUT', 'PHOTO_MISSING', 'photos')
  if (file === 'tooLarge' || !readPicture(file)) throw new AppError('BAD_INPUT', 'PHOTO_NOT_A_PICTURE', 'photos')
  return copyOf(fileId, file)
}

/**
 * Checks an uploaded photo and its thumbnail and keeps copies with their digests, so that swapping a file later changes nothing. Refuses: a path
 * not issued to this person (PHOTO_FOREIGN), a file that is not there (PHOTO_MISSING), no picture, more than 5 MB, or a
 * thumbnail of more than 200 KB (PHOTO_NOT_A_PICTURE).
 */
export const attachPhoto = async (
  fileId: string,
  about: Pick<Photo, 'id' | 'by' | 'at' | 'purpose'>,
): Promise<Photo> => {
  if (!isIssuedIn(folder(about.by), fileId)) throw new AppError('FORBIDDEN', 'PHOTO_FOREIGN', 'photos')
  const [picture, thumb] = await Promise.all([keep(fileId, LARGEST_PHOTO), keep(besides(fileId), LARGEST_THUMB)])
  return { ...about, ...picture, thumb, check: 'unchecked', point: null }
}

/** Checks one uploaded photo of papers like any other, and takes its digest. */
export const attachPaper = (fileId: string, openid: string): Promise<Kept> => {
  if (!isIssuedIn(paperFolder(openid), fileId)) throw new AppError('FORBIDDEN', 'PHOTO_FOREIGN', 'papers')
  return keep(fileId, LARGEST_PHOTO)
}

const MOST_LINKS = 50

/**
 * Links to private files that work for an hour unless said otherwise, empty for a file that is gone; one call for every 50,
 * none for none.
 */
export const links = async (fileIds: string[], seconds = LINK_LIFE_S): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  const kept = fileIds.filter((fileId) => fileId !== '')
  for (let from = 0; from < kept.length; from += MOST_LINKS) {
    const fileList = kept.slice(from, from + MOST_LINKS).map((fileID) => ({ fileID, maxAge: seconds }))
    const answer = (await cloud.getTempFileURL({ fileList } as never)) as unknown as {
      fileList: { fileID: string; tempFileURL: string }[]
    }
    for (const file of answer.fileList) found.set(file.fileID, file.tempFileURL)
  }
  return found
}

/** The digest a file has now; null when it is not there any more. */
export const digestNow = async (fileId: string): Promise<string | null> => {
  const file = await readFile(fileId)
  return file && digestOf(file)
}
