import { membership, person, staff, T0 } from '../people/given.fixture'
import { capacitiesOn } from './capacity'
import { filed } from './given.fixture'

const matter = filed()
const now = T0 + 1000
const living = (relation: 'owner' | 'family' | 'lessee' | 'proxy', about = {}) =>
  capacitiesOn(person('somebody', { homes: [membership(relation, about)] }), matter, now)

describe('towards a case of the home', () => {
  test.each(['owner', 'family', 'lessee'] as const)('a living %s is the resident', (relation) => {
    expect(living(relation)).toEqual(['resident'])
  })

  test('a proxy acts in the name of the resident only when he was given that; else he follows', () => {
    expect(living('proxy', { forId: 'li', decides: true })).toEqual(['proxy'])
    expect(living('proxy', { forId: 'li', decides: false })).toEqual(['follower'])
  })

  test('who has left sees nothing of it any more, not even what he filed himself', () => {
    const former = person('li', { homes: [membership('lessee', { endedAt: now })] })
    expect([matter.residentId, capacitiesOn(former, matter, now)]).toEqual(['li', []])
  })

  test('a lease ends at its date by itself, to the millisecond', () => {
    expect(living('lessee', { until: now + 1 })).toEqual(['resident'])
    expect(living('lessee', { until: now })).toEqual([])
  })

  test('who moved in later sees nothing of the household before', () => {
    expect(living('owner', { since: now, seesFrom: T0 + 1 })).toEqual([])
  })

  test('a neighbour is nobody', () => {
    expect(living('owner', { homeId: 'home-2' })).toEqual([])
  })
})

describe('at work', () => {
  const as = (posts: Parameters<typeof staff>[0], about = {}) =>
    capacitiesOn(person('chen', { staff: staff(posts, about) }), matter, now)

  test('the duty counts in the estate of the case, wherever his screens stand', () => {
    const elsewhere = { estateId: 'estate-2', duties: ['manager' as const] }
    expect(as([elsewhere, { estateId: 'estate-1', duties: ['desk'] }])).toEqual(['assignee', 'desk'])
    expect(as([elsewhere])).toEqual([])
  })

  test('nobody who is suspended', () => {
    expect(as([{ estateId: 'estate-1', duties: ['manager'] }], { suspended: true })).toEqual([])
  })

  test('duties without business in cases see none', () => {
    for (const duty of ['guard', 'cleaner', 'steward', 'finance', 'relations', 'committee', 'assessor'] as const) {
      const other = person('other', { staff: staff([{ estateId: 'estate-1', duties: [duty] }]) })
      expect(capacitiesOn(other, matter, now)).toEqual([])
    }
  })
})
