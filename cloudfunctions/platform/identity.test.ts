import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { openIdentity, sealIdentity } from './identity'

const NUMBER = '11010519491231002X'
const key = () => randomBytes(32).toString('base64')
const withKeys = <T>(keys: string, run: () => T): T => {
  process.env.IDENTITY_KEY = keys
  try {
    return run()
  } finally {
    delete process.env.IDENTITY_KEY
  }
}

test('what is sealed opens again, and shows nothing but its last four characters meanwhile', () => {
  const mine = key()
  withKeys(mine, () =>
    fc.assert(
      fc.property(fc.string({ minLength: 12, maxLength: 18 }), fc.string({ minLength: 1 }), (number, personId) => {
        const sealed = sealIdentity(personId, number, 1)
        expect(openIdentity(personId, sealed)).toBe(number)
        expect(JSON.stringify({ ...sealed, lastFour: '' })).not.toContain(number)
      }),
    ),
  )
})

test('the same number is never sealed the same way twice', () => {
  withKeys(key(), () => expect(sealIdentity('li', NUMBER, 1).sealed).not.toBe(sealIdentity('li', NUMBER, 1).sealed))
})

test('a change of a single bit anywhere is noticed, and so is another person', () => {
  withKeys(key(), () => {
    const whole = sealIdentity('li', NUMBER, 1)
    expect(openIdentity('zhao', whole)).toBeNull()
    for (const field of ['nonce', 'sealed', 'tag'] as const) {
      const bytes = Buffer.from(whole[field], 'base64')
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const changed = Buffer.from(bytes)
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        expect(openIdentity('li', { ...whole, [field]: changed.toString('base64') })).toBeNull()
      }
    }
    // A shorter tag would be easier to guess.
    const short = Buffer.from(whole.tag, 'base64').subarray(0, 4).toString('base64')
    expect(openIdentity('li', { ...whole, tag: short })).toBeNull()
  })
})

test('after a new key is put in front, old numbers still open; without their key they do not', () => {
  const [old, fresh] = [key(), key()]
  const sealed = withKeys(old, () => sealIdentity('li', NUMBER, 1))
  expect(withKeys(`${fresh},${old}`, () => openIdentity('li', sealed))).toBe(NUMBER)
  expect(withKeys(`${fresh},${old}`, () => sealIdentity('li', NUMBER, 1).keyId)).not.toBe(sealed.keyId)
  expect(withKeys(fresh, () => openIdentity('li', sealed))).toBeNull()
})

test('without a key of the right length nothing is sealed', () => {
  for (const keys of ['', 'c2hvcnQ=', 'not base64 at all']) {
    expect(() => withKeys(keys, () => sealIdentity('li', NUMBER, 1))).toThrow('NO_SAFE_STORE')
  }
})
