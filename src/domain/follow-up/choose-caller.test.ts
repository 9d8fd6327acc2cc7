import fc from 'fast-check'
import { complained } from '../matter/concern/concern.fixture'
import { superiorsOf } from '../people/dispatch'
import { type Duty, duties } from '../people/duties'
import { membership, person, staff, T0 } from '../people/given.fixture'
import type { Person } from '../people/person'
import { barredFrom } from './barred'
import { callerAbout, chooseCaller, mayAsk } from './choose-caller'

const colleague = fc.record({
  held: fc.subarray([...duties]),
  away: fc.boolean(),
  suspended: fc.boolean(),
  resides: fc.boolean(),
})
const company = fc.array(colleague, { minLength: 1, maxLength: 6 })
const someone = fc.option(fc.nat(6), { nil: null })
const assigned = fc.record({
  anonymous: fc.boolean(),
  aboutId: someone,
  receiverId: someone,
  assigneeId: someone,
  resident: someone,
  described: fc.boolean(),
  helpers: fc.array(fc.nat(6), { maxLength: 2 }),
})
const loads = fc.array(fc.nat(5), { minLength: 6, maxLength: 6 })

const officeOf = (colleagues: { held: Duty[]; away: boolean; suspended: boolean; resides: boolean }[]): Person[] =>
  colleagues.map(({ held, away, suspended, resides }, n) =>
    person(`p${n}`, {
      staff: staff([{ estateId: 'estate-1', duties: held }], { away, suspended }),
      homes: resides ? [membership('owner', { since: T0 - 1, seesFrom: T0 - 1 })] : [],
    }),
  )
const id = (n: number | null) => (n === null ? null : `p${n}`)

/** Any case, by anybody, in anybody's hands. */
const given = fc.tuple(company, assigned, loads).map(([colleagues, of, load]) => {
  const office = officeOf(colleagues)
  const aboutId = id(of.aboutId)
  const superiors =
    aboutId || of.described ? superiorsOf(of.aboutId === null ? [] : (colleagues[of.aboutId]?.held ?? [])) : []
  const helpers = of.helpers.map((n) => `p${n}`)
  const about = { aboutId, superiors, helpers, receiverId: id(of.receiverId), assigneeId: id(of.assigneeId) }
  const matter = { ...complained(), ...about, anonymous: of.anonymous, residentId: id(of.resident) ?? 'li' }
  return { office, matter, loads: new Map(load.map((n, at) => [`p${at}`, n])) }
})

test('whoever is to call may open the case, knows whose it is, did not do the work, and is not called himself', () => {
  fc.assert(
    fc.property(given, ({ office, matter, loads }) => {
      const barred = barredFrom(matter)
      for (const chosen of [chooseCaller(office, matter, barred, loads, T0), callerAbout(office, matter, barred, T0)]) {
        const able = office.filter((one) => mayAsk(one, matter, T0) && !barred.includes(one._id))
        expect(chosen === null).toBe(able.length === 0)
        if (chosen === null) continue
        expect(able.map(({ _id }) => _id)).toContain(chosen)
        const caller = office.find(({ _id }) => _id === chosen) as Person
        const held = caller.staff?.posts[0]?.duties ?? []
        expect(caller.staff?.suspended).toBe(false)
        expect(chosen).not.toBe(matter.aboutId)
        expect(chosen).not.toBe(matter.residentId)
        expect(caller.homes).toEqual([])
        expect(held.some((duty) => ['desk', 'supervisor', 'manager'].includes(duty))).toBe(true)
        if (matter.anonymous) expect(held.includes('manager') || chosen === matter.receiverId).toBe(true)
      }
    }),
    { numRuns: 2_000 },
  )
})

const lin = person('lin', { staff: staff([{ estateId: 'estate-1', duties: ['desk'] }]) })
const tao = person('tao', { staff: staff([{ estateId: 'estate-1', duties: ['desk'] }]) })
const sun = person('sun', { staff: staff([{ estateId: 'estate-1', duties: ['supervisor'] }]) })
const he = person('he', { staff: staff([{ estateId: 'estate-1', duties: ['manager'] }]) })
const all = [lin, tao, sun, he]
const nobodyBusy = new Map<string, number>()

test('of any other case whoever of the desk has the fewest calls, else the supervisor, else the manager, never who is away', () => {
  const matter = complained()
  expect(chooseCaller(all, matter, [], nobodyBusy, T0)).toBe('lin')
  expect(chooseCaller(all, matter, [], new Map([['lin', 1]]), T0)).toBe('tao')
  expect(chooseCaller(all, matter, ['lin', 'tao'], nobodyBusy, T0)).toBe('sun')
  expect(chooseCaller([he], matter, ['he'], nobodyBusy, T0)).toBeNull()
  const away = { ...lin, staff: staff([{ estateId: 'estate-1', duties: ['desk'] }], { away: true }) }
  expect(chooseCaller([away, he], matter, [], nobodyBusy, T0)).toBe('he')
})

test('nobody who holds no office, and nobody of another estate', () => {
  const wu = person('wu', { staff: staff([{ estateId: 'estate-1', duties: ['engineer'] }]) })
  expect(chooseCaller([wu], complained(), [], nobodyBusy, T0)).toBeNull()
  expect(chooseCaller(all, complained({ estateId: 'estate-2' }), [], nobodyBusy, T0)).toBeNull()
})

test('of an anonymous case only who took it in, else a manager calls', () => {
  const matter = { ...complained({ anonymous: true }), receiverId: 'tao' }
  expect(chooseCaller(all, matter, [], nobodyBusy, T0)).toBe('tao')
  expect(chooseCaller(all, matter, ['tao'], nobodyBusy, T0)).toBe('he')
  expect(chooseCaller([lin, sun], matter, [], nobodyBusy, T0)).toBeNull()
})

test('about what is said of a colleague, named or described, his superior calls before the desk', () => {
  const named = { ...complained({ aboutId: 'lin', superiors: superiorsOf(['desk']) }), receiverId: 'sun' }
  expect(chooseCaller(all, named, [], nobodyBusy, T0)).toBe('sun')
  expect(chooseCaller(all, named, ['sun'], nobodyBusy, T0)).toBe('he')
  const described = complained({ superiors: superiorsOf([]) })
  expect(chooseCaller(all, described, ['sun'], nobodyBusy, T0)).toBe('he')
  expect(chooseCaller([lin], named, [], nobodyBusy, T0)).toBeNull()
})

test('the first receiver calls about his own silent case, as long as he may', () => {
  const matter = { ...complained(), receiverId: 'tao' }
  expect(callerAbout(all, matter, [], T0)).toBe('tao')
  expect(callerAbout(all, matter, ['tao'], T0)).toBe('lin')
})
