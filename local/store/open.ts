import { openDisk } from './storage/disk'
import { prepareFile } from './storage/file'
import { guard } from './storage/guard'
import { shelfOn } from './storage/shelf'
import { storeOn } from './store'
import type { Shelf, Store } from './types'

/**
 * Opens the store in `file`, or makes it. `now` is the clock that ends transactions after a minute; give `begin` times
 * of the same clock. A store that is `hurried` answers before the disk has it, until `settle`: only for what would be begun
 * again after a fall.
 */
export function openStore(
  file: string,
  { now = Date.now, hurried = false }: { now?: () => number; hurried?: boolean } = {},
): { store: Store; shelf: Shelf } {
  const release = guard(file)
  try {
    prepareFile(file)
    const disk = openDisk(file, hurried)
    const close = () => {
      disk.close()
      release()
    }
    return { store: storeOn(disk, now, close), shelf: shelfOn(disk) }
  } catch (error) {
    release()
    throw error
  }
}
