import { DAY, HOUR } from '../kernel/time'
import { lapsedSkills, nextReminder, stateOf, validSkills } from './certificates'
import { staff, T0 } from './given.fixture'
import type { Certificate } from './person'

const paper = (skill: Certificate['skill'], expiresAt: number): Certificate => ({
  id: `c-${skill}-${expiresAt}`,
  name: 'paper',
  number: '1',
  skill,
  expiresAt,
})

test('a special trade counts while one of its certificates does; other skills need none', () => {
  const lin = staff([], {
    skills: ['lift', 'power', 'water'],
    certificates: [paper('lift', T0), paper('power', T0), paper('power', T0 + DAY), paper('water', T0)],
  })
  expect(validSkills(lin, T0 - 1)).toEqual(['lift', 'power', 'water'])
  expect(validSkills(lin, T0)).toEqual(['power', 'water'])
  expect(lapsedSkills(lin, T0)).toEqual(['lift'])
})

test('a special trade without any certificate on record still counts', () => {
  expect(validSkills(staff([], { skills: ['gas'] }), T0)).toEqual(['gas'])
})

test('a certificate is spoken of thirty and seven days before it ends, and when it does', () => {
  const one = paper('lift', T0 + 40 * DAY)
  const first = nextReminder(one, T0) as number
  const second = nextReminder(one, first) as number
  const nine = T0 + 9 * HOUR
  expect([first, second, nextReminder(one, second)]).toEqual([nine + 10 * DAY, nine + 33 * DAY, nine + 40 * DAY])
  expect(nextReminder(one, nine + 40 * DAY)).toBeNull()
  expect([stateOf(one, T0), stateOf(one, first), stateOf(one, T0 + 40 * DAY)]).toEqual(['valid', 'endsSoon', 'ended'])
})
