import { MINUTE } from '../../domain/kernel/time'
import { moodLine, promiseWords } from './case'

const promise = { rule: 'respond', startedAt: 0, dueAt: 3 * MINUTE } as const

test('the length of a promise is its own, not a figure in the text', () => {
  expect(promiseWords('repair', promise)).toBe('3 分钟响应')
  expect(promiseWords('repair', { ...promise, dueAt: 5 * MINUTE })).toBe('5 分钟响应')
})

test('a line says what was promised and how much time is left, or by how much it was missed', () => {
  expect(moodLine('repair', 'calm', promise, MINUTE)).toBe('3 分钟响应 · 还剩 2:00')
  expect(moodLine('repair', 'soon', promise, 2 * MINUTE)).toBe('快到时间 · 3 分钟响应 · 还剩 1:00')
  expect(moodLine('repair', 'missed', promise, 7 * MINUTE)).toBe('响应超时 4 分钟')
  expect(moodLine('repair', 'missed', promise, promise.dueAt)).toBe('响应曾超时')
})
