import { isDone, isReused, type Remembering, remembered } from './remembered'

const asked = { by: 'li', key: 'k1', now: 1, digest: 'rename to Li' }
const taken: Remembering = { keys: remembered([], asked) }

test('a key of a person that was carried out is done, whatever it asked; for somebody else it is another command', () => {
  expect(isDone({}, asked)).toBe(false)
  expect(isDone(taken, asked)).toBe(true)
  expect(isDone(taken, { ...asked, by: 'zhao' })).toBe(false)
  expect(isDone({ history: [{ by: 'li', key: 'k1' }] }, asked)).toBe(true)
})

test('the same key with other content is reused; what only a history remembers has no content to compare', () => {
  const other = { ...asked, digest: 'rename to Zhao' }
  expect(isReused(taken, asked)).toBe(false)
  expect(isReused(taken, other)).toBe(true)
  expect(isReused(taken, { ...other, by: 'zhao' })).toBe(false)
  expect(isReused({ history: [{ by: 'li', key: 'k1' }] }, other)).toBe(false)
  expect(isReused(taken, { by: 'li', key: 'k1' })).toBe(false)
})

test('the clock has no key and is never done', () => {
  const effect = { by: 'system', key: null, now: 1 }
  expect(isDone({ history: [{ by: 'system', key: null }] }, effect)).toBe(false)
  expect(remembered([], effect)).toEqual([])
})

test('the newest fifty are remembered', () => {
  const keys = Array.from({ length: 60 }, (_, n) => `k${n}`).reduce(
    (known, key) => remembered(known, { ...asked, key }),
    remembered([], asked),
  )
  expect(keys).toHaveLength(50)
  expect([keys[0]?.key, keys.at(-1)?.key]).toEqual(['k10', 'k59'])
})
