import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Set, every pin that is compared is written anew first: `WRITE_PINS=1 npm test -- cloudfunctions/pins`. */
const isWriting = Boolean(process.env.WRITE_PINS)

const fileOf = (name: string): string => join(__dirname, `${name}.txt`)

/** Returns the lines of a pinned text that lies beside this file. */
export const pinned = (name: string): string[] => readFileSync(fileOf(name), 'utf8').trimEnd().split('\n')

/** Returns the same, or no line while it is being written for the first time or anew. */
export const pinnedIfAny = (name: string): string[] => (!isWriting && existsSync(fileOf(name)) ? pinned(name) : [])

/** Fails with a diff by lines when a pinned text is no longer what the product does. A changed line needs a reason. */
export const expectPinned = (name: string, lines: readonly string[]): void => {
  const found = lines.join('\n')
  if (isWriting) writeFileSync(fileOf(name), `${found}\n`)
  expect(lines.length).toBeGreaterThan(0)
  expect(found).toBe(pinned(name).join('\n'))
}
