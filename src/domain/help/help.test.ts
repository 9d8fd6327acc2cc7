import fc from 'fast-check'
import { idleWords } from '../../copy/estate/help-search'
import { isDone } from '../kernel/remembered'
import type { Duty } from '../people/duties'
import { type Act, type Article, helpLimits, isDue, withdraw, write } from './article'
import { withoutPersons } from './from-case'
import { countedWords, missed, noGaps, unanswered } from './gaps'
import { item, T0, text } from './help.fixture'
import { byOrder, lastOrder, placed } from './order'

const DAY = 86_400_000
const fresh = { _id: 'a', estateId: 'e', order: 1, caseId: null }
const act = (key: string, duty: Duty = 'manager', more: Partial<Act> = {}): Act => ({
  by: duty,
  at: T0,
  key,
  duties: [duty],
  published: 0,
  ...more,
})
const good = (result: ReturnType<typeof write>): Article => {
  if (!result.ok) throw new Error(result.reason)
  return result.value
}
const asked = (about: Parameters<typeof text>[0] = {}, publish = false) =>
  ({ text: text(about), months: 6, publish }) as const

test('the desk writes drafts; whoever leads publishes, and changes what is published', () => {
  const draft = good(write(fresh, asked(), act('k1', 'desk')))
  expect(draft).toMatchObject({ state: 'draft', version: 1 })
  expect(write(draft, asked({}, true), act('k2', 'desk'))).toEqual({ ok: false, reason: 'LEADERS_PUBLISH' })
  const published = good(write(draft, asked({}, true), act('k2', 'supervisor')))
  expect(published).toMatchObject({ state: 'published', version: 1 })
  expect(write(published, asked({ answer: '别的' }), act('k3', 'desk'))).toEqual({
    ok: false,
    reason: 'LEADERS_PUBLISH',
  })
  expect(withdraw(published, act('k3', 'desk'))).toEqual({ ok: false, reason: 'LEADERS_PUBLISH' })
  expect(good(withdraw(published, act('k4'))).state).toBe('withdrawn')
})

test('every text stays on record with who wrote it; the same text again only says that it is still right', () => {
  const first = good(write(fresh, asked({}, true), act('k1')))
  const second = good(write(first, asked({ answer: '网上登记' }), act('k2', 'supervisor', { at: T0 + DAY })))
  const third = good(write(second, asked({ answer: '网上登记' }), act('k3', 'manager', { at: T0 + 2 * DAY })))
  expect(third.history.map(({ what, by, version, text: now }) => [what, by, version, now?.answer ?? null])).toEqual([
    ['written', 'manager', 1, text().answer],
    ['published', 'manager', 1, null],
    ['written', 'supervisor', 2, '网上登记'],
    ['checked', 'manager', 2, null],
  ])
  expect(third).toMatchObject({ version: 2, changedAt: T0 + DAY, reviewBy: T0 + 182 * DAY })
  expect(isDone(third, { by: 'manager', key: 'k3' })).toBe(true)
  expect(isDone(third, { by: 'desk', key: 'k3' })).toBe(false)
})

test('there is room for so many published articles, and no more', () => {
  const full = act('k1', 'manager', { published: helpLimits.published })
  expect(write(fresh, asked({}, true), full)).toEqual({ ok: false, reason: 'HELP_FULL' })
  const there = good(write(fresh, asked({}, true), act('k1')))
  expect(write(there, asked({ answer: '改' }), { ...full, key: 'k2' }).ok).toBe(true)
})

test('it is due for another look when its day has come, unless nobody reads it', () => {
  const one = good(write(fresh, { ...asked({}, true), months: 3 }, act('k1')))
  expect([isDue(one, one.reviewBy - 1), isDue(one, one.reviewBy)]).toEqual([false, true])
  expect(isDue({ ...one, state: 'withdrawn' }, one.reviewBy)).toBe(false)
})

test('what could belong to a person is not counted: numbers of people, homes and cars', () => {
  expect(countedWords('３-501 漏水')).toBe('漏水')
  expect(countedWords('沪A12345 停车')).toBe('停车')
  expect(countedWords('我的电话13800001111怎么改')).toBe('我的电话 怎么改')
  expect(countedWords('11010519491231002X')).toBe(null)
  expect(countedWords('  ？ ')).toBe(null)
  expect(countedWords('宠物寄养')).toBe('宠物寄养')
})

test('a search is counted once per command, and goes from the list when something written later finds it', () => {
  const once = missed(noGaps('e'), '宠物寄养', 'p:k1', T0)
  expect(missed(once, '宠物寄养', 'p:k1', T0 + 1)).toBe(once)
  const twice = missed(once, '宠物寄养', 'q:k1', T0 + 2)
  expect(unanswered(twice, [], idleWords)).toEqual([{ words: '宠物寄养', count: 2, at: T0 + 2 }])
  const before = item('a', { question: '宠物寄养在哪里', changedAt: T0 })
  expect(unanswered(twice, [before], idleWords)).toHaveLength(1)
  expect(unanswered(twice, [{ ...before, changedAt: T0 + 3 }], idleWords)).toEqual([])
  expect(unanswered(twice, [{ ...before, changedAt: T0 + 3, state: 'draft' as never }], idleWords)).toHaveLength(1)
})

test('property: however much is searched, the list stays short and what is wanted most stays on it', () => {
  const searches = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 600 })
  fc.assert(
    fc.property(searches, (all) => {
      const often = [...all, 7, 7, 7, 7, 7, 7, 7]
      const gaps = often.reduce((kept, n, at) => missed(kept, `w${n}`, `p:${at}`, at), noGaps('e'))
      expect(gaps.gaps.length).toBeLessThanOrEqual(100)
      expect(gaps.seen.length).toBeLessThanOrEqual(50)
      expect(gaps.gaps.map(({ words }) => words)).toContain('w7')
    }),
    { numRuns: 30 },
  )
})

test('a text from a case says nothing of its people, homes and numbers', () => {
  const said = '王秀兰（1栋1单元101）问：138 0000 1111 打不通，前台 021-55550000 呢'
  expect(withoutPersons(said, ['王秀兰', '1栋1单元101', ''], '某处')).toBe(
    '某处（某处）问：某处 打不通，前台 021-55550000 呢',
  )
})

const places = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 8 })

test('property: an article stands where it was put, and everything else as before; put there again nothing moves', () => {
  fc.assert(
    fc.property(places, fc.nat(), fc.nat(), (orders, which, where) => {
      const all = orders.map((order, n) => ({ id: `a${n}`, order }))
      const ids = [...all].sort(byOrder).map(({ id }) => id)
      const id = ids[which % ids.length] as string
      const others = ids.filter((one) => one !== id)
      const at = where % (others.length + 1)
      const changes = new Map(placed(all, id, others[at] ?? null).map((one) => [one.id, one.order]))
      const after = all.map((one) => ({ ...one, order: changes.get(one.id) ?? one.order }))
      expect([...after].sort(byOrder).map((one) => one.id)).toEqual([...others.slice(0, at), id, ...others.slice(at)])
      expect(placed(after, id, others[at] ?? null)).toEqual([])
    }),
  )
  expect(lastOrder([])).toBeGreaterThan(0)
})
