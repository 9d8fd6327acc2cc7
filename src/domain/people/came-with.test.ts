import { cameWith, leftWithoutOwner } from './came-with'
import { membership, person, T0 } from './given.fixture'

const living = (name: string, ...about: Parameters<typeof membership>) =>
  person(name, { homes: [membership(...about)] })
const household = [
  living('li', 'owner'),
  living('zhao', 'owner'),
  living('son', 'family', { by: 'li' }),
  living('lodger', 'lessee', { by: 'li' }),
  living('agent', 'proxy', { by: 'lodger', forId: 'lodger' }),
  living('nurse', 'proxy', { by: 'lin', forId: 'li' }),
  living('aunt', 'family', { by: 'lin' }),
  living('wife', 'family', { by: 'zhao' }),
  living('other-owner', 'owner', { by: 'li' }),
  living('before', 'family', { by: 'li', endedAt: T0 }),
  living('elsewhere', 'family', { by: 'li', homeId: 'home-2' }),
]
const names = (id: string) => cameWith(id, 'home-1', household, T0 + 1).map(({ person: one }) => one._id)

test('with an owner end his family, lessees and proxies, and those who act for them', () => {
  expect(names('li').sort()).toEqual(['agent', 'lodger', 'nurse', 'son'])
})

test('with anybody else only who acts for him; nobody ends with who does not live there', () => {
  expect([names('lodger'), names('aunt'), names('lin')]).toEqual([['agent'], [], []])
})

test('who stays in a home without any owner is counted; nobody while it has one', () => {
  const left = (...gone: string[]) => leftWithoutOwner(gone, 'home-1', household, T0 + 1)
  expect(left('li')).toBe(0)
  expect(left('li', 'zhao', 'other-owner')).toBe(6)
})
