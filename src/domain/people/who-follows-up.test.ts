import type { Duty } from './duties'
import { person, staff } from './given.fixture'
import { chooseWhoFollowsUp } from './who-follows-up'

const holding = (name: string, duties: Duty[], away = false) =>
  person(name, { staff: staff([{ estateId: 'estate-1', duties }], { away }) })
const lin = holding('lin', ['desk'])
const sun = holding('sun', ['supervisor'])
const he = holding('he', ['manager'])
const shift = (personId: string, duty: Duty) => ({ personId, duty })
const chosen = (office: (typeof lin)[], shifts: ReturnType<typeof shift>[], notReached = 'chen') =>
  chooseWhoFollowsUp(office, shifts, 'estate-1', notReached)

test('the desk on duty calls; at night the supervisor who is; else the manager who is', () => {
  expect(chosen([he, sun, lin], [shift('lin', 'desk'), shift('sun', 'supervisor')])).toBe('lin')
  expect(chosen([he, sun, lin], [shift('sun', 'supervisor'), shift('he', 'manager')])).toBe('sun')
  expect(chosen([he, sun, lin], [shift('he', 'manager')])).toBe('he')
})

test('with nobody on duty the desk finds it first thing; nobody has to call himself', () => {
  expect(chosen([he, sun, lin], [])).toBe('lin')
  expect(chosen([he, sun, lin], [shift('lin', 'desk')], 'lin')).toBe('sun')
  expect(chosen([lin], [], 'lin')).toBeNull()
})

test('who has stepped aside, or serves another estate or as something else, is not on duty here', () => {
  expect(chosen([holding('lin', ['desk'], true), sun], [shift('lin', 'desk'), shift('sun', 'supervisor')])).toBe('sun')
  expect(chosen([sun, he], [shift('sun', 'engineer'), shift('he', 'manager')])).toBe('he')
  expect(chooseWhoFollowsUp([lin], [shift('lin', 'desk')], 'estate-2', 'chen')).toBeNull()
})
