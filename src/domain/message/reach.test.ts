import { membership, person, staff } from '../people/given.fixture'
import { reach } from './reach'

const at = (...duties: Parameters<typeof staff>[0][number]['duties']) => [{ estateId: 'estate-1', duties }]
const chen = person('chen', { staff: staff(at('engineer')) })
const lin = person('lin', { staff: staff(at('desk')) })
const sun = person('sun', { staff: staff(at('supervisor')) })
const he = person('he', { staff: staff(at('manager')) })
const li = person('li', { homes: [membership('owner')] })
const elsewhere = person('qian', { staff: staff([{ estateId: 'estate-2', duties: ['manager'] }]) })
const away = (who: typeof chen) => ({ ...who, staff: { ...who.staff, away: true } as typeof who.staff })
const suspended = (who: typeof chen) => ({ ...who, staff: staff(who.staff?.posts ?? [], { suspended: true }) })

const names = (to: Parameters<typeof reach>[0]['to'], personId: string | null, ...people: (typeof chen)[]) =>
  reach({ to, personId }, [...people, elsewhere], 'estate-1').people.map(({ _id }) => _id)

test('who is named and there hears it alone; a resident always does', () => {
  expect(names('assignee', 'chen', chen, lin, sun, he)).toEqual(['chen'])
  expect(names('resident', 'li', li, lin, he)).toEqual(['li'])
})

test('in place of who was suspended desk and supervisor hear it; who put himself aside hears it with them', () => {
  expect(names('assignee', 'chen', suspended(chen), lin, sun, he)).toEqual(['lin', 'sun'])
  expect(names('assignee', 'chen', away(chen), lin, sun, he)).toEqual(['chen', 'lin', 'sun'])
  expect(names('receiver', 'gone', lin, sun, he)).toEqual(['lin', 'sun'])
})

test('an office that nobody fills falls to the manager, without one to everybody in the office, at last to who is away', () => {
  expect(names('desk', null, lin, sun, he)).toEqual(['lin'])
  expect(names('desk', null, away(lin), sun, he)).toEqual(['he'])
  expect(names('manager', null, lin, sun, away(he))).toEqual(['lin', 'sun'])
  expect(names('manager', null, away(lin), away(he))).toEqual(['lin', 'he'])
  expect(names('manager', null, suspended(he), away(lin))).toEqual(['lin'])
})

test('it says as whom it was heard, for whoever stood in', () => {
  const heard = (to: 'desk' | 'manager' | 'assignee', personId: string | null, ...people: (typeof chen)[]) =>
    reach({ to, personId }, people, 'estate-1').heardBy
  expect(heard('desk', null, lin, he)).toBe('desk')
  expect(heard('desk', null, he)).toBe('manager')
  expect(heard('manager', null, lin, sun)).toBe('supervisor')
  expect(heard('assignee', 'chen', chen, lin)).toBe('assignee')
  expect(heard('assignee', 'chen', suspended(chen), lin)).toBe('desk')
  expect(heard('manager', null)).toBeNull()
})

test('of another estate nobody hears it, and nobody is left only where there is nobody', () => {
  expect(names('manager', null, chen)).toEqual([])
})
