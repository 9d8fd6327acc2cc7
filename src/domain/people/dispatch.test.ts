import fc from 'fast-check'
import { concernCategories, repairCategories } from '../matter/kinds'
import {
  type AtHand,
  chooseEngineer,
  chooseHandler,
  chooseReceiver,
  type Member,
  noLoad,
  orderByHand,
  outsiders,
} from './dispatch'
import { type Duty, duties, skills } from './duties'

const member = (personId: string, load: number, about: Partial<Member> = {}): Member => ({
  personId,
  load,
  helping: 0,
  duties: ['engineer'],
  skills: ['water'],
  homes: [],
  ...about,
})

describe('choosing the engineer', () => {
  const team = [member('busy', 3), member('free', 0), member('electric', 0, { skills: ['power'] })]

  test('the least open work among those with the skill', () => {
    expect(chooseEngineer(team, 'water', [], null)?.personId).toBe('free')
  })
  test('not who has declined it', () => {
    expect(chooseEngineer(team, 'water', ['free'], null)?.personId).toBe('busy')
  })
  test('rather who did the work before, when on duty', () => {
    expect(chooseEngineer(team, 'water', [], 'busy')?.personId).toBe('busy')
    expect(chooseEngineer(team, 'water', [], 'off duty')?.personId).toBe('free')
  })
  test('nobody when nobody has the skill', () => {
    expect(chooseEngineer(team, 'gas', [], null)).toBeNull()
  })
  test('and says why: the skill, his open work, how many could have had it, or that he did the work before', () => {
    const why = { duty: 'engineer', skill: 'water', candidates: 2 }
    expect(chooseEngineer(team, 'water', [], null)?.why).toEqual({ ...why, load: 0, helping: 0, before: false })
    expect(chooseEngineer(team, 'water', [], 'busy')?.why).toEqual({ ...why, load: 3, helping: 0, before: true })
    expect(chooseEngineer(team, 'water', ['free'], null)?.why).toEqual({
      ...why,
      candidates: 1,
      load: 3,
      helping: 0,
      before: false,
    })
  })
  test('equal load is settled the same way every time', () => {
    const equal = [member('b', 0), member('a', 0)]
    expect(chooseEngineer(equal, 'water', [], null)?.personId).toBe('a')
    expect(chooseEngineer([...equal].reverse(), 'water', [], null)?.personId).toBe('a')
  })
})

test('the desk on duty takes a case in; without one, who got the work; else nobody yet', () => {
  const desk = member('desk', 0, { duties: ['desk'], skills: [] })
  expect(chooseReceiver([desk, member('free', 0)], 'free')).toBe('desk')
  expect(chooseReceiver([member('free', 0)], 'free')).toBe('free')
  expect(chooseReceiver([], null)).toBeNull()
})

describe('open work', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const one = fc.record({
    duties: fc.subarray([...duties], { minLength: 1 }),
    skills: fc.subarray([...skills]),
    own: fc.nat(4),
    helping: fc.nat(4),
  })
  const teams = fc
    .array(one, { minLength: 1, maxLength: ids.length })
    .map((all) =>
      all.map(
        ({ own, ...rest }, n): Member => ({ personId: ids[n] ?? '', homes: [], load: own + rest.helping, ...rest }),
      ),
    )
  const loaded = (team: Member[], id: string, { load, helping }: Pick<Member, 'load' | 'helping'>) =>
    team.map((m) => (m.personId === id ? { ...m, load: m.load + load, helping: m.helping + helping } : m))
  const kinds = { repair: repairCategories, complaint: concernCategories } as const
  const tasks = fc.constantFrom('repair', 'complaint').chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      category: fc.constantFrom(...kinds[kind]),
      declinedBy: fc.subarray(ids),
      aboutId: fc.constant(null),
      superiors: fc.constant<Duty[]>([]),
      homeId: fc.constant('home-1'),
      residentId: fc.constant('li'),
    }),
  )
  const more = fc.oneof(
    fc.record({ load: fc.integer({ min: 1, max: 5 }), helping: fc.constant(0) }),
    fc.integer({ min: 1, max: 5 }).map((n) => ({ load: n, helping: n })),
  )

  test('of his own or of others, never makes somebody more likely to be chosen, nor somebody else less', () => {
    fc.assert(
      fc.property(
        teams,
        tasks,
        fc.constantFrom(...ids),
        more,
        fc.option(fc.constantFrom(...ids)),
        (team, task, id, extra, rather) => {
          const [before, after] = [team, loaded(team, id, extra)].map((each) => chooseHandler(each, task, rather))
          if (before?.personId !== id) expect(after?.personId).toBe(before?.personId)
          const took = [team, loaded(team, id, extra)].map((each) => chooseReceiver(each, null))
          if (took[0] !== id) expect(took[1]).toBe(took[0])
        },
      ),
    )
  })

  test('is told as it is: all of it, and how much of that is helping with what others have', () => {
    fc.assert(
      fc.property(teams, tasks, (team, task) => {
        const chosen = chooseHandler(team, task, null)
        const known = team.find(({ personId }) => personId === chosen?.personId)
        if (chosen) expect(chosen.why).toMatchObject({ load: known?.load, helping: known?.helping })
      }),
    )
  })
})

test('by hand: who declined it stands last, then who is on duty first, who has the skill, who has least to do', () => {
  const one = (name: string, about: Partial<AtHand> = {}) => ({
    name,
    skills: ['water'] as const,
    onDuty: true,
    declined: false,
    ...noLoad,
    ...about,
  })
  const all = [
    ...[one('declined', { declined: true }), one('home', { onDuty: false }), one('busy', { load: 2 })],
    ...[one('unskilled', { skills: ['power'] }), one('fits')],
  ]
  const names = (skill: 'water' | null) => orderByHand(all, skill).map(({ name }) => name)
  expect(names('water')).toEqual(['fits', 'busy', 'unskilled', 'home', 'declined'])
  expect(names(null)).toEqual(['unskilled', 'fits', 'busy', 'home', 'declined'])
})

test('nobody is sent to his own home, by duty, skill or because he had it before; nor answers for it', () => {
  const home = fc.constantFrom('home-1', 'home-2')
  const one = fc.record({
    duties: fc.subarray([...duties], { minLength: 1 }),
    skills: fc.subarray([...skills]),
    homes: fc.uniqueArray(home),
    load: fc.nat(3),
  })
  const kinds = { repair: repairCategories, complaint: concernCategories } as const
  const of = fc
    .constantFrom('repair', 'complaint')
    .chain((kind) => fc.record({ kind: fc.constant(kind), category: fc.constantFrom(...kinds[kind]) }))
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), of, fc.nat(5), (all, about, rather) => {
      const team = all.map((each, n): Member => ({ personId: `p${n}`, helping: 0, ...each }))
      const task = { ...about, declinedBy: [], aboutId: null, superiors: [], homeId: 'home-1', residentId: 'p0' }
      const chosen = chooseHandler(team, task, `p${rather}`)?.personId
      const receiver = chooseReceiver(outsiders(team, task), null)
      for (const id of [chosen, receiver]) {
        expect(id).not.toBe('p0')
        expect(team.find(({ personId }) => personId === id)?.homes ?? []).not.toContain('home-1')
      }
    }),
  )
})
