import type { Voice } from '@/domain/matter/media'
import { AppError } from '../platform/app-error'
import { copyOf, readUpTo } from '../platform/files'
import { newId } from '../platform/ids'
import { isIssuedIn } from '../platform/storage'

/** Where what one person said lies; nobody else's path is taken from him. */
const folder = (personId: string) => `voices/${personId}/`

/** A fresh unguessable path for something said; the name says nothing about how it was recorded. */
export const issueVoicePath = (personId: string): string => `${folder(personId)}${newId()}${newId()}.audio`

const NAME = /^[0-9a-f]{48}\.audio$/
const LARGEST = 2 * 1024 * 1024

/** MP3, AAC, MP4, WebM or Ogg, by the first bytes: what phones and browsers record. */
const isSound = (file: Buffer): boolean => {
  const [a = 0, b = 0] = file
  const frames = a === 0xff && (b & 0xe0) === 0xe0
  const begins = file.subarray(0, 4).toString('latin1')
  return (
    frames ||
    begins.startsWith('ID3') ||
    begins === 'OggS' ||
    begins === '\x1aE\xdf\xa3' ||
    file.subarray(4, 8).toString('latin1') === 'ftyp'
  )
}

/**
 * Checks something said that was uploaded and takes its digest. Refuses: a path not issued to this person (FILE_FOREIGN), a
 * file that is not there (FILE_MISSING), no sound or more than 2 MB (VOICE_UNCLEAR).
 */
export const attachVoice = async (
  { fileId, seconds }: { fileId: string; seconds: number },
  about: Pick<Voice, 'id' | 'by' | 'at'>,
): Promise<Voice> => {
  if (!isIssuedIn(folder(about.by), fileId, NAME)) throw new AppError('FORBIDDEN', 'FILE_FOREIGN', 'voice')
  const file = await readUpTo(fileId, LARGEST)
  if (file === 'missing') throw new AppError('BAD_INPUT', 'FILE_MISSING', 'voice')
  if (file === 'tooLarge' || !isSound(file)) throw new AppError('BAD_INPUT', 'VOICE_UNCLEAR', 'voice')
  return { ...about, ...(await copyOf(fileId, file)), seconds, check: 'unchecked' }
}
