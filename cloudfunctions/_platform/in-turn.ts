/**
 * Work that follows after something and must not hold up the next: carried out in turn, `lanes` at a time. Whatever has not
 * begun when it is stopped is left out. The work must not fail.
 */
export const inTurn = (lanes: number) => {
  const ends: Promise<void>[] = Array.from({ length: lanes }, () => Promise.resolve())
  let added = 0
  let behind = 0
  let stopped = false
  return {
    add: (work: () => Promise<void>): void => {
      const lane = added % lanes
      added += 1
      behind += 1
      ends[lane] = (ends[lane] as Promise<void>)
        .then(() => (stopped ? undefined : work()))
        .finally(() => {
          behind -= 1
        })
    },
    /** How many pieces are not done yet. */
    behind: (): number => behind,
    stop: (): void => {
      stopped = true
    },
    done: async (): Promise<void> => {
      await Promise.all(ends)
    },
  }
}
