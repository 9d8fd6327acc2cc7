import { errorCodes } from '../contract/errors'
import { errorLine, errorText, knowErrors } from './errors'
import { caseErrors } from './errors/case'

test.each(errorCodes)('%s says what happened and what to do', (code) => {
  const { what, todo } = errorText({ code, requestId: 'r1' })
  expect(what.length).toBeGreaterThan(3)
  expect(todo).toMatch(/。$/)
})

test('a reason is more exact than its code, once the words of its area are known', () => {
  const error = { code: 'WRONG_STATE', reason: 'ALREADY_POSTPONED' } as const
  expect(errorLine(error)).toBe(errorLine({ code: 'WRONG_STATE' }))
  knowErrors(caseErrors)
  expect(errorLine(error)).toContain('这件事已经改约过一次，按服务承诺不能再改期')
})

test('a fault gives the number to read out, a known refusal and being offline do not', () => {
  const requestId = '53182046'
  expect(errorText({ code: 'INTERNAL', requestId }).requestLine).toBe('编号 5318 2046')
  expect(errorText({ code: 'FORBIDDEN', reason: 'STAFF_ONLY', requestId }).requestLine).toBeNull()
  expect(errorText({ code: 'OFFLINE', requestId }).requestLine).toBeNull()
})
