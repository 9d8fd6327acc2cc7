import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOf } from '../../cloudfunctions/platform/ids'
import { product } from '../../config/product'
import { type LocalCloud, startLocalCloud } from '../../local/cloud'
import type { Counts } from '../../local/meter'
import type { Matter } from '../../src/domain/matter/matter'
import { chained } from '../../src/domain/matter/proof/chain'
import type { Member } from '../../src/domain/people/dispatch'
import type { Person } from '../../src/domain/people/person'
import { Door } from '../../stage/door'
import { moveIn } from '../../stage/seed/move-in'
import { caseDue, estate } from '../deadlines/cases'

const SET_UP_CODE = 'set-up-code-of-the-bench'
const PAGE = 1_000
export const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** What something took, on the bill and on a watch. */
export type Cost = { bill: Counts; ms: number }

/** One estate on a local cloud of its own, whose clock stands still until it is moved. */
export class Place {
  private count = 0

  private constructor(
    readonly cloud: LocalCloud,
    private readonly dir: string,
    private readonly team: Member[],
  ) {}

  static async open(at: number): Promise<Place> {
    const dir = mkdtempSync(join(tmpdir(), 'bench-clock-'))
    const clock = { at, frozen: true }
    const cloud = await startLocalCloud({ dataDir: dir, ...product({ SET_UP_CODE }), clock })
    await moveIn(new Door(cloud.http), { setUpCode: SET_UP_CODE, ...estate }, {})
    const people = cloud.store.find('people', { query: { name: 'chen' } }) as unknown as Person[]
    const team = people.map(
      ({ _id }): Member => ({ personId: _id, duties: ['engineer'], homes: [], skills: ['water'], load: 0, helping: 0 }),
    )
    return new Place(cloud, dir, team)
  }

  /** Puts open cases straight into the store, as the domain makes them, each due at a moment of its own. */
  add(dues: number[]): void {
    const now = this.cloud.clock.now()
    for (let from = 0; from < dues.length; from += PAGE) {
      const page = dues.slice(from, from + PAGE).map((due): Matter => {
        const matter = caseDue(this.count++, now, due, { rule: 'finish', team: this.team })
        return { ...matter, chain: chained(matter, digestOf) }
      })
      this.cloud.store.insert('matters', page as never[])
    }
  }

  /** Open cases of which none falls due within the day. */
  addResting(count: number): void {
    const now = this.cloud.clock.now()
    this.add(Array.from({ length: count }, (_, n) => now + DAY + Math.floor(((n + 1) / count) * 29 * DAY)))
  }

  /** Comes to a moment: what it takes to do everything that falls due on the way. */
  async to(at: number): Promise<Cost> {
    const [before, begun] = [this.cloud.meter().total, performance.now()]
    await this.cloud.clock.move({ to: at })
    const ms = performance.now() - begun
    const after = this.cloud.meter().total
    const spent = (kind: keyof Counts) => after[kind] - before[kind]
    return {
      ms,
      bill: { calls: spent('calls'), reads: spent('reads'), writes: spent('writes'), storage: spent('storage') },
    }
  }

  async close(): Promise<void> {
    await this.cloud.close()
    rmSync(this.dir, { recursive: true, force: true })
  }
}
