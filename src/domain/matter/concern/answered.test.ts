import { standing } from '../../commitment/commitment'
import { defaultPolicy } from '../../commitment/policy'
import { DAY, HOUR } from '../../kernel/time'
import type { Filing } from '../file'
import { sealed, T0 } from '../given.fixture'
import { concernOf } from '../parts'
import { fileAnswered } from './answered'
import { complained } from './concern.fixture'

const filing = (about: Partial<Filing> = {}): Filing => ({
  ...complained(),
  id: 'case-3',
  kind: 'enquiry',
  category: 'fees',
  channel: 'phone',
  receiverId: 'lin',
  residentId: 'li',
  words: sealed('where do I pay'),
  ...about,
})
/** Half past two at night: nobody has to be on duty. */
const NIGHT = T0 + 16 * HOUR + 30 * 60_000
const act = { by: 'lin', as: 'receiver', now: NIGHT, key: 'k', policy: defaultPolicy } as const

test('a question answered on the phone is on record at once, day or night, with everything promised kept', () => {
  const filed = fileAnswered(filing(), act, sealed('at the desk'))
  if (!filed.ok) throw new Error(filed.reason)
  const { status, receiverId, assigneeId, commitments, history } = filed.value
  const { toldAt } = concernOf(filed.value)
  expect({ status, receiverId, assigneeId, toldAt }).toEqual({
    status: 'done',
    receiverId: 'lin',
    assigneeId: 'lin',
    toldAt: NIGHT,
  })
  expect(history.map(({ what, at }) => [what, at])).toEqual([
    ['caseFiled', NIGHT],
    ['caseDispatched', NIGHT],
    ['caseAccepted', NIGHT],
    ['resultTold', NIGHT],
  ])
  const standings = commitments.map((one) => [one.rule, standing(one, NIGHT + DAY)])
  expect(standings).toEqual([
    ['respond', 'kept'],
    ['feedback', 'kept'],
    ['confirm', 'open'],
  ])
})

test('who asked hears the answer, and not of every step that he witnessed', () => {
  const filed = fileAnswered(filing(), act, sealed('at the desk'))
  expect(filed.ok && filed.value.tell.map(({ kind, to }) => [kind, to])).toEqual([['resultTold', 'resident']])
})

test('only a question can be answered without coming', () => {
  expect(fileAnswered(filing({ kind: 'complaint' }), act, sealed('so be it')).ok).toBe(false)
})
