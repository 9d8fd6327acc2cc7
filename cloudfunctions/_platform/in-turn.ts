/**
 * Work that follows after something and must not hold up the next: carried out in turn, `lanes` at a time. `add` waits only
 * while `most` pieces are behind; `done` waits for all. The work must not fail.
 */
export const inTurn = (lanes: number, most: number) => {
  const ends: Promise<void>[] = Array.from({ length: lanes }, () => Promise.resolve())
  let added = 0
  let behind = 0
  return {
    add: async (work: () => Promise<void>): Promise<void> => {
      const lane = added % lanes
      added += 1
      behind += 1
      const before = ends[lane] as Promise<void>
      ends[lane] = before.then(work).finally(() => {
        behind -= 1
      })
      if (behind > most) await before
    },
    done: async (): Promise<void> => {
      await Promise.all(ends)
    },
  }
}
