import { errorCodes } from '../contract/errors'
import { errorLine, errorText } from './errors'

test.each(errorCodes)('%s says what happened and what to do', (code) => {
  const { what, todo } = errorText({ code, requestId: 'r1' })
  expect(what.length).toBeGreaterThan(3)
  expect(todo).toMatch(/。$/)
})

test('a reason is more exact than its code', () => {
  expect(errorLine({ code: 'WRONG_STATE', reason: 'ALREADY_POSTPONED' })).toContain(
    '这件事已经改约过一次，按服务承诺不能再改期',
  )
})

test('a fault gives the number to read out, a known refusal and being offline do not', () => {
  expect(errorText({ code: 'INTERNAL', requestId: 'r-42' }).requestLine).toBe('编号 r-42')
  expect(errorText({ code: 'FORBIDDEN', reason: 'STAFF_ONLY', requestId: 'r-42' }).requestLine).toBeNull()
  expect(errorText({ code: 'OFFLINE', requestId: 'r-42' }).requestLine).toBeNull()
})
