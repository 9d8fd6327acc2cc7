import { Disk } from './disk'
import { prepareFile } from './file'
import { shelfOn } from './shelf'
import { storeOn } from './store'
import type { Shelf, Store } from './types'

/**
 * Opens the store in `file`, or makes it. `now` is the clock that ends transactions after a minute; give `begin` times
 * of the same clock.
 */
export function openStore(
  file: string,
  { now = Date.now }: { now?: () => number } = {},
): { store: Store; shelf: Shelf } {
  prepareFile(file)
  const disk = new Disk(file)
  const store = storeOn(disk, now, () => disk.close())
  return { store, shelf: shelfOn(disk) }
}
