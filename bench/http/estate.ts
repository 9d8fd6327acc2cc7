import type { Duty, Skill } from '../../src/domain/people/duties'
import { homeAt } from '../../stage/seed/estate'
import type { Newcomer, Plan } from '../../stage/seed/move-in'

const always = [{ weekdays: [0, 1, 2, 3, 4, 5, 6], fromMinute: 0, untilMinute: 1440 }]
const phone = '13900000000'
const numbered = (count: number) => Array.from({ length: count }, (_, n) => n + 1)

const staff = (name: string, duty: Duty, skills: Skill[] = []): Newcomer => ({
  name,
  phone,
  homes: [],
  duties: [duty],
  skills,
  roster: always,
})
const building = (n: number): number => Math.ceil(n / 10)
/** The home of the n-th resident, from 1 on. */
export const homeOf = (n: number): string => homeAt(`${building(n)}-1-${100 + n}`)

const owner = (n: number): Newcomer => ({
  name: `owner ${n}`,
  phone,
  duties: [],
  skills: [],
  roster: [],
  homes: [{ homeId: homeOf(n), relation: 'owner' }],
})

export const RESIDENTS = 50

/** As many residents as file at once, each with a home, and a whole office on duty. */
export const estate: Omit<Plan, 'setUpCode'> = {
  manager: { name: 'manager', phone },
  estate: { name: 'Bench Garden', phone: '021-55550000', centre: { latitude: 31.2304, longitude: 121.4737 } },
  sheet: ['楼栋,单元,房号,建筑面积', ...numbered(RESIDENTS).map((n) => `${building(n)}栋,1单元,${100 + n},90`)].join(
    '\n',
  ),
  people: [
    ...numbered(RESIDENTS).map(owner),
    ...numbered(3).map((n) => staff(`plumber ${n}`, 'engineer', ['water', 'general'])),
    ...numbered(3).map((n) => staff(`electrician ${n}`, 'engineer', ['power', 'general'])),
    ...numbered(2).map((n) => staff(`desk ${n}`, 'desk')),
    staff('supervisor', 'supervisor'),
  ],
}
