import type { Input } from '../../src/contract'

type Newcomer = Input<'people.setUpEstate'>['people'][number]
const always = [{ weekdays: [0, 1, 2, 3, 4, 5, 6] as (0 | 1 | 2 | 3 | 4 | 5 | 6)[], fromMinute: 0, untilMinute: 1440 }]
const phone = '13900000000'
const numbered = (count: number) => Array.from({ length: count }, (_, n) => n + 1)

const staff = (name: string, duty: Newcomer['duties'][number], skills: Newcomer['skills'] = []): Newcomer => ({
  ...{ name, phone, homes: [], duties: [duty], skills, roster: always },
})
const owner = (n: number): Newcomer => ({
  ...{ name: `owner ${n}`, phone, duties: [], skills: [], roster: [] },
  homes: [{ homeId: `home-${n}`, relation: 'owner' }],
})

export const RESIDENTS = 50

/** As many residents as file at once, each with a home, and a whole office on duty. */
export const estate: Omit<Input<'people.setUpEstate'>, 'setUpCode'> = {
  manager: { name: 'manager', phone },
  estate: { name: 'Bench Garden', phone: '021-55550000', centre: { latitude: 31.2304, longitude: 121.4737 } },
  homes: numbered(RESIDENTS).map((n) => ({
    ...{ id: `home-${n}`, building: `${Math.ceil(n / 10)}-`, entrance: '1-', number: String(100 + n) },
  })),
  people: [
    ...numbered(RESIDENTS).map(owner),
    ...numbered(3).map((n) => staff(`plumber ${n}`, 'engineer', ['water', 'general'])),
    ...numbered(3).map((n) => staff(`electrician ${n}`, 'engineer', ['power', 'general'])),
    ...numbered(2).map((n) => staff(`desk ${n}`, 'desk')),
    staff('supervisor', 'supervisor'),
  ],
}
