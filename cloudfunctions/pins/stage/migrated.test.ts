import { createHash } from 'node:crypto'
import { standing } from '../../../src/domain/commitment/commitment'
import { defaultPolicy } from '../../../src/domain/commitment/policy'
import { kinds } from '../../../src/domain/matter/kinds'
import type { Matter } from '../../../src/domain/matter/matter'
import { migrateCase, type StoredCase } from '../../../src/domain/matter/migrate'
import { onClock } from '../../../src/domain/matter/on-clock'
import { brokenAt } from '../../../src/domain/matter/proof/chain'
import { openStage } from './open.fixture'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

test('every open case of the directory of November runs on a promise afterwards; none is missed or told by it', async () => {
  const { cloud, close } = await openStage({ asLeft: true })
  const stored = (cloud.store.find('matters', { query: {} }) as unknown as StoredCase[]).filter(({ kind }) =>
    kinds.includes(kind),
  )
  await close()
  const last = Math.max(...stored.flatMap(({ history }) => (history as Matter['history']).map(({ at }) => at)))
  const now = last + 1
  expect(stored.filter(({ open }) => open).length).toBeGreaterThan(5)
  let promised = 0
  for (const one of stored) {
    const before = { ...one, v: one.v ?? 0 } as unknown as Matter
    const after = migrateCase(one, { now, policy: defaultPolicy }) as unknown as Matter
    const running = after.commitments.filter(({ ended, rule }) => ended === null && rule !== 'step')
    if (after.open) expect(running).not.toEqual([])
    const added = after.commitments.slice(before.commitments.length)
    promised += added.length
    expect(after.commitments.slice(0, before.commitments.length)).toEqual(before.commitments)
    expect(added.map((c) => standing(c, now + 1))).toEqual(added.map(() => 'open'))
    expect([after.tell, after.history, after.chain]).toEqual([before.tell, before.history, before.chain])
    expect(brokenAt(after, hash)).toBeNull()
    const woken = onClock(after, now)
    const steps = woken?.history.slice(after.history.length) ?? []
    for (const c of added) expect(steps).not.toContainEqual(expect.objectContaining({ commitmentId: c.id }))
  }
  expect(promised).toBeGreaterThan(5)
})
