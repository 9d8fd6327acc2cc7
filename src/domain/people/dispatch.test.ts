import { chooseEngineer, chooseReceiver, type Member } from './dispatch'

const member = (personId: string, load: number, about: Partial<Member> = {}): Member => ({
  ...{ personId, load, duties: ['engineer'], skills: ['water'] },
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
    expect(chooseEngineer(team, 'water', [], null)?.why).toEqual({ ...why, load: 0, before: false })
    expect(chooseEngineer(team, 'water', [], 'busy')?.why).toEqual({ ...why, load: 3, before: true })
    expect(chooseEngineer(team, 'water', ['free'], null)?.why).toEqual({
      ...why,
      candidates: 1,
      load: 3,
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
