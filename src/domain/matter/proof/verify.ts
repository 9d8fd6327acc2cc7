import type { Capacity } from '../capacity'

/** What the files of a photo are now, beside what they were when it was attached. */
export type PhotoState = 'same' | 'changed' | 'gone'

/** Who may have the history and the photos of a case compared with the digests on record. */
export const verifiers: readonly Capacity[] = ['resident', 'proxy', 'desk', 'supervisor', 'manager']

/** Returns whether somebody who is this to a case is one of the `verifiers`. */
export const mayVerify = (as: readonly Capacity[]): boolean => as.some((capacity) => verifiers.includes(capacity))

/** A photo is what it was when its picture and its thumbnail are; null stands for a file that is not there. */
export const photoState = (files: readonly { digest: string; found: string | null }[]): PhotoState => {
  if (files.some(({ found }) => found === null)) return 'gone'
  return files.every(({ digest, found }) => digest === found) ? 'same' : 'changed'
}
