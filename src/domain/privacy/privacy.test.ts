import fc from 'fast-check'
import { isIdentityNumber } from './identity'
import { maskIdentity, maskPhone } from './mask'
import { mayReveal, purposesFor, revealable } from './reveal'
import { data, purposes, table } from './table'

const digitsOf = (text: string) => text.replace(/\D/g, '')

describe('masks', () => {
  test('a mobile number keeps three digits before and four after', () => {
    expect(maskPhone('13812345678')).toBe('138****5678')
    expect(maskPhone('+86 138 1234 5678')).toBe('138****5678')
    expect(maskPhone('0571-87654321')).toBe('057****4321')
    expect(maskPhone('12345')).toBe('****5')
    expect(maskPhone('')).toBe('')
  })
  test('however a number is written, its mask never shows more than seven digits nor two thirds of them', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), (phone) => {
        const [all, shown] = [digitsOf(phone).length, digitsOf(maskPhone(phone)).length]
        expect(shown).toBeLessThanOrEqual(7)
        expect(shown).toBeLessThanOrEqual((all * 2) / 3)
      }),
    )
  })
  test('an identity number shows its last four characters', () => {
    expect(maskIdentity('123X')).toBe('**************123X')
  })
})

describe('identity numbers (GB 11643)', () => {
  test.each([
    ['11010519491231002X', true],
    ['440524188001010014', true],
    ['110105194912310021', false],
    ['11010519490231002X', false],
    ['11010519491231002x', false],
    ['010105194912310021', false],
    ['110105491231002', false],
  ])('%s: %s', (number, right) => expect(isIdentityNumber(number)).toBe(right))

  test('one wrong digit is always noticed', () => {
    const right = '440524188001010014'
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (place, more) => {
        const digit = (Number(right[place]) + more) % 10
        return !isIdentityNumber(right.slice(0, place) + digit + right.slice(place + 1))
      }),
    )
  })
})

describe('who may see in full what for', () => {
  const staff = (estateId: string, duty: string, suspended = false) =>
    ({ staff: { posts: [{ estateId, duties: [duty] }], suspended } }) as never
  const li = { homes: [{ estateId: 'e1' }], staff: null } as never
  const stranger = { homes: [{ estateId: 'e2' }], staff: null } as never
  const ask = { field: 'phone', purpose: 'contact', estateId: 'e1', concerned: false } as const

  test('the office of the person’s own estate, and nobody who is suspended', () => {
    expect(mayReveal(staff('e1', 'desk'), li, ask).ok).toBe(true)
    expect(mayReveal(staff('e1', 'desk'), stranger, ask)).toEqual({ ok: false, reason: 'NOT_YOURS' })
    expect(mayReveal(staff('e2', 'desk'), li, ask)).toEqual({ ok: false, reason: 'NOT_FOR_THAT' })
    expect(mayReveal(staff('e1', 'desk', true), li, ask)).toEqual({ ok: false, reason: 'NOT_FOR_THAT' })
    expect(mayReveal(staff('e1', 'engineer'), li, ask)).toEqual({ ok: false, reason: 'NOT_FOR_THAT' })
  })
  test('who works on a case may call about it, and for nothing else', () => {
    const engineer = staff('e1', 'engineer')
    const about = { ...ask, concerned: true }
    expect(mayReveal(engineer, li, { ...about, purpose: 'case' }).ok).toBe(true)
    expect(mayReveal(engineer, li, { ...about, purpose: 'contact' }).ok).toBe(false)
    expect(mayReveal(engineer, li, { ...about, purpose: 'case', field: 'identityNumber' }).ok).toBe(false)
  })
  test('the whole table, as the screens offer it', () => {
    const rights = revealable.flatMap((field) =>
      ['desk', 'engineer', 'guard', 'cleaner', 'steward', 'finance', 'supervisor', 'manager', 'committee'].map(
        (duty) => `${field} ${duty}: ${purposesFor(staff('e1', duty), field, 'e1').join(' ') || '-'}`,
      ),
    )
    expect(rights.filter((line) => !line.endsWith('-'))).toMatchInlineSnapshot(`
[
  "phone desk: contact emergency",
  "phone guard: emergency",
  "phone steward: contact emergency",
  "phone supervisor: contact emergency",
  "phone manager: contact emergency",
  "emergency desk: emergency",
  "emergency guard: emergency",
  "emergency steward: emergency",
  "emergency supervisor: emergency",
  "emergency manager: emergency",
  "identityNumber desk: verify",
  "identityNumber manager: verify",
]
`)
  })
  test('whatever the table does not allow is refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...revealable),
        fc.constantFrom(...purposes),
        fc.constantFrom('desk', 'engineer', 'guard', 'cleaner', 'committee', 'manager'),
        fc.boolean(),
        (field, purpose, duty, concerned) => {
          const allowed: readonly string[] = table[field].reveal[purpose] ?? []
          const may = allowed.includes(duty) || (concerned && allowed.includes('concerned'))
          return mayReveal(staff('e1', duty), li, { field, purpose, estateId: 'e1', concerned }).ok === may
        },
      ),
    )
  })
})

test('what is sensitive is seen in full only by who has to check it', () => {
  const open = data.filter((datum) => table[datum].sensitive)
  expect(open.map((datum) => `${datum}: ${table[datum].full.join(' ') || '-'}`)).toEqual([
    'identityNumber: self',
    'identityDocuments: self desk manager',
    'location: -',
  ])
})
