import { SECOND } from '../kernel/time'
import type { Check } from '../kernel/words'
import type { Capacity } from './capacity'
import { contentOf, enterChecks, maySee, mediaToAsk, nextLook, type Reader, review, toReview } from './content'
import { filed, minutes, photo, sealed, T0, tellings } from './given.fixture'
import type { Matter } from './matter'

const reader = (personId: string, ...as: Capacity[]): Reader => ({ personId, as, knows: true })
const held = () => filed({ words: { ...sealed('risky'), check: 'held' } })
const fresh = () =>
  filed({ words: { ...sealed('?'), check: 'unchecked' }, photos: [{ ...photo('f1', 'li'), check: 'unchecked' }] })
const decide = (matter: Matter, show: boolean, as: Capacity[] = ['desk']) =>
  review(matter, { about: 'e1', show }, { by: 'lin', as, now: minutes(1), key: 'key-review' })
const whats = (matter: Matter) => matter.history.map(({ what }) => what)

test('who reads a text, by what the check said', () => {
  const readers = [
    reader('li', 'resident'),
    reader('family', 'resident'),
    reader('chen', 'assignee'),
    ...(['receiver', 'desk', 'supervisor', 'manager'] as const).map((as) => reader(as, as)),
  ]
  const seenBy = (check: Check) =>
    readers
      .filter((one) => maySee({ by: 'li', check }, one))
      .map(({ personId }) => personId)
      .join(' ')
  expect(seenBy('held')).toBe('li desk supervisor manager')
  expect(seenBy('hidden')).toBe('li desk supervisor manager')
  expect([seenBy('passed'), seenBy('unchecked')]).toEqual(Array(2).fill(seenBy('passed')))
  expect(seenBy('passed')).toBe('li family chen receiver desk supervisor manager')
})

test('what is held is written, recorded and told to the desk in one go', () => {
  const matter = held()
  expect(whats(matter)).toEqual(['caseFiled', 'contentHeld', 'caseDispatched'])
  expect(tellings(matter)).toContain('contentHeld → desk')
  expect(toReview(matter)).toEqual(['e1'])
})

test('the desk decides once; nobody else does, and nothing else can be decided', () => {
  const shown = decide(held(), true)
  const hidden = decide(held(), false)
  if (!shown.ok || !hidden.ok) throw new Error('the desk may decide')
  expect([contentOf(shown.value, 'e1')?.check, contentOf(hidden.value, 'e1')?.check]).toEqual(['passed', 'hidden'])
  expect(shown.value.history.at(-1)).toMatchObject({ what: 'contentReviewed', about: 'e1', show: true, as: 'desk' })
  expect(decide(hidden.value, true)).toEqual({ ok: false, reason: 'NOT_NOW' })
  expect(decide(filed(), true)).toEqual({ ok: false, reason: 'NOT_NOW' })
  expect(decide(held(), true, ['resident', 'assignee', 'receiver'])).toEqual({ ok: false, reason: 'NOT_YOURS' })
})

test('a result is entered once, whatever comes after it', () => {
  const once = enterChecks(fresh(), new Map([['e1', 'held']]), minutes(3))
  expect([contentOf(once, 'e1')?.check, whats(once).at(-1)]).toEqual(['held', 'contentHeld'])
  expect(enterChecks(once, new Map([['e1', 'passed']]), minutes(4))).toBe(once)
  expect(enterChecks(once, new Map([['nothing', 'held']]), minutes(4))).toBe(once)
  const all = enterChecks(once, new Map([['f1', 'passed']]), minutes(4))
  expect([contentOf(all, 'f1')?.check, whats(all)]).toEqual(['passed', whats(once)])
})

test('the clock looks a few times and then no more', () => {
  const looks: number[] = []
  for (let at = nextLook(fresh(), T0); at !== null; at = nextLook(fresh(), at)) looks.push((at - T0) / (60 * SECOND))
  expect(looks).toEqual([0.1, 3, 20, 40, 60, 80])
  expect(nextLook(filed(), T0)).toBeNull()
})

test('a photo is asked about once for each of its looks', () => {
  const asked = (...moments: number[]) => moments.map((at) => ({ photoId: 'f1', at }))
  expect(mediaToAsk(fresh(), [], minutes(1))).toEqual(['f1'])
  expect(mediaToAsk(fresh(), asked(minutes(0.1)), minutes(3))).toEqual([])
  expect(mediaToAsk(fresh(), asked(minutes(0.1)), minutes(40))).toEqual(['f1'])
  expect(mediaToAsk(fresh(), asked(minutes(0.1), minutes(40)), minutes(60))).toEqual([])
})
