import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from './open'
import type { CollectionSpec, Shelf, Store } from './types'

export type StoreWorld = { dir: string; file: string; store: Store; shelf: Shelf; again(): void; end(): void }

/** A store in a directory of its own, for one test. `again` closes it and opens it anew on the same file. */
export function storeWorld(
  collections: Record<string, CollectionSpec> = { cases: {} },
  now?: () => number,
): StoreWorld {
  const dir = mkdtempSync(join(tmpdir(), 'local-store-'))
  const file = join(dir, 'cloud.db')
  const world = {
    dir,
    file,
    ...openStore(file, { now }),
    again() {
      world.store.close()
      Object.assign(world, openStore(file, { now }))
    },
    end() {
      world.store.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
  world.store.declare({ collections })
  return world
}

/** A compound or single index in short: `by('state,-at')`. */
export function by(fields: string, unique = false): NonNullable<CollectionSpec['indexes']>[number] {
  return {
    name: fields,
    unique,
    fields: fields
      .split(',')
      .map((name) => (name.startsWith('-') ? { name: name.slice(1), order: -1 } : { name, order: 1 })),
  }
}
