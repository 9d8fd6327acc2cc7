/**
 * Work that follows after something and must not hold up the next: what gathers for a moment is carried out together, one
 * batch after the other. Whatever has not begun when it is stopped is left out. The work must not fail.
 */
export const inBatches = <T>(
  work: (batch: T[]) => Promise<void>,
  { most, gatherMs }: { most: number; gatherMs: number },
) => {
  const gathered: T[] = []
  let begun = 0
  let stopped = false
  let last = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  const carryOut = async (batch: T[]): Promise<void> => {
    if (!stopped) await work(batch)
    begun -= batch.length
  }
  const begin = (): void => {
    clearTimeout(timer)
    timer = undefined
    begun += gathered.length
    while (gathered.length > 0) {
      const batch = gathered.splice(0, most)
      last = last.then(() => carryOut(batch))
    }
  }

  return {
    add: (item: T): void => {
      gathered.push(item)
      timer ??= setTimeout(begin, gatherMs)
    },
    /** How many pieces are not done yet. */
    behind: (): number => gathered.length + begun,
    stop: (): void => {
      stopped = true
    },
    /** Everything so far is done, without waiting for more to gather. */
    done: (): Promise<void> => {
      begin()
      return last
    },
  }
}
