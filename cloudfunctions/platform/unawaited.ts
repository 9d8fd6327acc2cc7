/** A promise that was begun ahead and may never be waited for: its failure is heard where it is, and ends nothing where it is not. */
export const unawaited = <T>(work: Promise<T>): Promise<T> => {
  work.catch(() => {})
  return work
}
