import { openDisk } from './disk'
import { prepareFile } from './file'
import { guard } from './guard'
import { shelfOn } from './shelf'
import { storeOn } from './store'
import type { Shelf, Store } from './types'

/**
 * Opens the store in `file`, or makes it. `now` is the clock that ends transactions after a minute; give `begin` times
 * of the same clock. Not `durable`: what is written survives this process, but not the machine; for tests of other things.
 */
export function openStore(
  file: string,
  { now = Date.now, durable = true }: { now?: () => number; durable?: boolean } = {},
): { store: Store; shelf: Shelf } {
  const release = guard(file)
  try {
    prepareFile(file)
    const disk = openDisk(file, durable)
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
