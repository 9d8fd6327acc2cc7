import { type Duty, duties, relations } from './duties'
import { membership, person, staff, T0 } from './given.fixture'
import { householdRights, mayInHousehold, maySeeHousehold, type PlaceIn, standingsTowards } from './household-rights'

test('the whole table of rights over a household: who may do what to whom', () => {
  const acts = Object.keys(householdRights) as (keyof typeof householdRights)[]
  const table = acts.flatMap((act) =>
    relations.map((relation) => `${act} ${relation}: ${householdRights[act][relation].join(' ') || '-'}`),
  )
  expect(table.join('\n')).toMatchInlineSnapshot(`
"invite owner: desk manager
invite family: owner desk manager
invite lessee: owner desk manager
invite proxy: principal desk manager
end owner: self desk manager
end family: self owner desk manager
end lessee: self owner desk manager
end proxy: self principal desk manager
changeEndDate owner: -
changeEndDate family: owner desk manager
changeEndDate lessee: owner desk manager
changeEndDate proxy: principal desk manager"
`)
})

const home = { homeId: 'home-1', estateId: 'estate-1' }
const lessee: PlaceIn = { ...home, relation: 'lessee', forId: null, personId: 'wu' }
const proxy: PlaceIn = { ...home, relation: 'proxy', forId: 'li', personId: 'son' }
const living = (name: string, about: Parameters<typeof membership>) => person(name, { homes: [membership(...about)] })
const working = (duty: Duty, estateId = 'estate-1') => person(duty, { staff: staff([{ estateId, duties: [duty] }]) })

test('an owner manages lessees of his own home only', () => {
  expect(mayInHousehold(living('li', ['owner']), 'end', lessee, T0)).toBe(true)
  expect(mayInHousehold(living('li', ['owner', { homeId: 'home-2' }]), 'end', lessee, T0)).toBe(false)
  expect(mayInHousehold(living('li', ['owner', { endedAt: T0 }]), 'end', lessee, T0)).toBe(false)
})

test('a proxy may leave, and manages nobody, whatever he may answer', () => {
  const son = living('son', ['proxy', { forId: 'li', decides: true }])
  expect(standingsTowards(son, lessee, T0)).toEqual([])
  expect(mayInHousehold(son, 'end', proxy, T0)).toBe(true)
  expect(mayInHousehold(son, 'invite', { ...lessee, personId: null }, T0)).toBe(false)
})

test('whoever is acted for ends it; a resident appoints a proxy for himself only', () => {
  const li = living('li', ['lessee'])
  expect(mayInHousehold(li, 'end', proxy, T0)).toBe(true)
  expect(mayInHousehold(li, 'invite', { ...proxy, personId: null }, T0)).toBe(true)
  expect(mayInHousehold(living('wang', ['lessee']), 'invite', { ...proxy, personId: null }, T0)).toBe(false)
})

test('of all duties only desk and manager, and only in the estate of the home', () => {
  const able = duties.filter((duty) => mayInHousehold(working(duty), 'end', lessee, T0))
  expect(able).toEqual(['desk', 'manager'])
  expect(duties.filter((duty) => mayInHousehold(working(duty, 'estate-2'), 'end', lessee, T0))).toEqual([])
})

test('who lives there is seen by who lives there; who lived there only by the office', () => {
  expect(maySeeHousehold(living('li', ['family']), home, T0)).toEqual({ now: true, before: false })
  expect(maySeeHousehold(working('desk'), home, T0)).toEqual({ now: true, before: true })
  expect(maySeeHousehold(working('engineer'), home, T0)).toEqual({ now: false, before: false })
  expect(maySeeHousehold(living('li', ['owner', { homeId: 'home-2' }]), home, T0).now).toBe(false)
})
