import type { Reply } from '@/contract'
import { CallError } from './call-error'
import { persist } from './persist'

const broken: Reply<string> = { ok: false, error: { code: 'INTERNAL', requestId: 'r1' }, now: 1 }
const refused: Reply<string> = { ok: false, error: { code: 'FORBIDDEN', requestId: 'r2' }, now: 1 }
const fine: Reply<string> = { ok: true, data: 'done', now: 2 }

/** Answers in this order; the last one again and again. */
const answering = (...answers: (Reply<string> | CallError)[]) => {
  const asked: number[] = []
  const ask = async () => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]
    asked.push(asked.length)
    if (answer instanceof CallError) throw answer
    return answer as Reply<string>
  }
  return { ask, times: () => asked.length }
}
const waits: number[] = []
const wait = async (ms: number) => void waits.push(ms)

test('a hiccup of the platform is asked again, a little later each time', async () => {
  const { ask, times } = answering(new CallError('INTERNAL'), broken, fine)
  expect(await persist(ask, wait)).toEqual(fine)
  expect(times()).toBe(3)
  expect(waits[1]).toBeGreaterThan(waits[0] ?? 0)
})

test('a failure that stays is told after three tries, with its request number', async () => {
  const { ask, times } = answering(broken)
  expect(await persist(ask, wait)).toEqual(broken)
  expect(times()).toBe(3)
})

test('a refusal of the rules is an answer: it is not asked again', async () => {
  const { ask, times } = answering(refused, fine)
  expect(await persist(ask, wait)).toEqual(refused)
  expect(times()).toBe(1)
})

test('without a network the person hears of it at once', async () => {
  const { ask, times } = answering(new CallError('OFFLINE'), fine)
  await expect(persist(ask, wait)).rejects.toMatchObject({ code: 'OFFLINE' })
  expect(times()).toBe(1)
})
