import { tidyName } from './text'

// What a path, or a file system somewhere, takes for something else.
const unfit = /[\\/:*?"<>|]+/g

/** A name under which a file can be kept on any phone or computer: an estate may be called 安居/一期, a file may not. */
export const fitFileName = (name: string): string => {
  const fit = tidyName(name)
    .replace(unfit, '-')
    .replace(/^[.\s]+/, '')
  return fit === '' ? '-' : fit
}

/**
 * A stored file with the digest it had when it was attached: the digest tells later whether the file was swapped. `origin` is
 * what was uploaded, which nobody is shown and which goes with it; files attached before copies were kept have none.
 */
export type Kept = { fileId: string; digest: string; origin?: string }

/** Every stored file that goes when this one is erased. */
export const filesOf = ({ fileId, origin }: Kept): string[] => (origin === undefined ? [fileId] : [fileId, origin])
