import type { Photo } from '@/domain/matter/matter'
import { cloud } from './cloud'
import { Fault } from './fault'
import { digestOf, newId } from './ids'

/** Where the photos of one person lie; nobody else's path is taken from him. */
const folder = (personId: string) => `photos/${personId}/`

/** A fresh unguessable path for one photo of this person. */
export const issuePath = (personId: string): string => `${folder(personId)}${newId()}${newId()}.jpg`

const LARGEST_PHOTO = 5 * 1024 * 1024
const LINK_LIFE_S = 3600

const NAME = /^[0-9a-f]{48}\.jpg$/

/** Whether a file id is one of the paths issued to this person, and nothing that only begins like one. */
const isIssuedTo = (personId: string, fileId: string): boolean => {
  const path = fileId.replace(/^cloud:\/\/[^/]+\//, '')
  return path.startsWith(folder(personId)) && NAME.test(path.slice(folder(personId).length))
}

/** JPEG, PNG or WebP, by the first bytes. */
const isPicture = (file: Buffer): boolean =>
  file.subarray(0, 3).toString('hex') === 'ffd8ff' ||
  file.subarray(1, 4).toString('latin1') === 'PNG' ||
  file.subarray(8, 12).toString('latin1') === 'WEBP'

const download = async (fileId: string): Promise<Buffer> => {
  try {
    const { fileContent } = (await cloud.downloadFile({ fileID: fileId })) as unknown as { fileContent: Buffer }
    return fileContent
  } catch {
    throw new Fault('BAD_INPUT', 'PHOTO_MISSING', 'photos')
  }
}

/**
 * Checks an uploaded photo and takes its digest, so that swapping the file later shows. Refuses: a path not issued to this
 * person (PHOTO_FOREIGN), a file that is not there (PHOTO_MISSING), no picture or more than 5 MB (PHOTO_NOT_A_PICTURE).
 */
export const attachPhoto = async (
  fileId: string,
  about: Pick<Photo, 'id' | 'by' | 'at' | 'purpose'>,
): Promise<Photo> => {
  if (!isIssuedTo(about.by, fileId)) throw new Fault('FORBIDDEN', 'PHOTO_FOREIGN', 'photos')
  const file = await download(fileId)
  if (file.length > LARGEST_PHOTO || !isPicture(file)) throw new Fault('BAD_INPUT', 'PHOTO_NOT_A_PICTURE', 'photos')
  return { ...about, fileId, digest: digestOf(file) }
}

/** Links to private files that work for an hour; one call for up to 50 files, none for none. */
export const links = async (fileIds: string[]): Promise<Map<string, string>> => {
  if (fileIds.length === 0) return new Map()
  const fileList = fileIds.slice(0, 50).map((fileID) => ({ fileID, maxAge: LINK_LIFE_S }))
  const answer = (await cloud.getTempFileURL({ fileList } as never)) as unknown as {
    fileList: { fileID: string; tempFileURL: string }[]
  }
  return new Map(answer.fileList.map((file) => [file.fileID, file.tempFileURL]))
}
