import { plainCode } from '@/domain/kernel/code'
import { isCode } from './code'

test('a code may be typed as it is read out', () => {
  expect(plainCode(' 8k3f-27qd ')).toBe('8K3F27QD')
  expect(plainCode('8K3F 27QD')).toBe('8K3F27QD')
})

test('what cannot be a code is noticed before it is asked for', () => {
  expect(isCode('8K3F27QD')).toBe(true)
  expect(isCode('8K3F27Q')).toBe(false)
  expect(isCode('8K3F27Q0')).toBe(false)
})
