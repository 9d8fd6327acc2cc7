import type { PromiseView } from '@/contract'
import { byDue } from './by-due'

const row = (createdAt: number, dueAt: number | null) => ({
  createdAt,
  promise: dueAt === null ? null : ({ dueAt } as PromiseView),
})

test('what falls due next comes first, what owes nothing last', () => {
  const rows = [row(1, null), row(2, 30), row(3, 10), row(4, null)]
  expect(byDue(rows).map((r) => r.createdAt)).toEqual([3, 2, 4, 1])
})
