import fc from 'fast-check'
import { type Member, superiorsOf } from '../../people/dispatch'
import { type Duty, duties } from '../../people/duties'
import { changePost } from '../../people/employ'
import { joinHome } from '../../people/household'
import type { Person } from '../../people/person'
import { newPerson } from '../../people/record'
import { type Capacity, capacitiesOn, knowsWhose } from '../capacity'
import { minutes, sealed, T0 } from '../given.fixture'
import type { ConcernCase } from '../matter'
import { asks, carries, complained, crew, findings, named, told } from './concern.fixture'

const about = (aboutId: string, ...held: Duty[]): ConcernCase => complained({ aboutId, superiors: superiorsOf(held) })

test('a complaint about somebody goes to his superior, who owns it from the start', () => {
  expect(about('mei', 'cleaner')).toMatchObject({ assigneeId: 'sun', receiverId: 'sun' })
  expect(about('lin', 'desk')).toMatchObject({ assigneeId: 'sun', receiverId: 'sun' })
  expect(about('sun', 'supervisor')).toMatchObject({ assigneeId: 'he', receiverId: 'he' })
  expect(about('he', 'manager')).toMatchObject({ assigneeId: 'sun', receiverId: 'sun' })
  expect(complained({ superiors: superiorsOf([]) })).toMatchObject({ assigneeId: 'sun', receiverId: 'sun' })
})

test('where nobody else is there it waits, rather than reach the one it is about', () => {
  const alone = crew.filter(({ personId }) => personId === 'he')
  const matter = complained({ aboutId: 'he', superiors: superiorsOf(['manager']) }, alone)
  expect(matter).toMatchObject({ status: 'waiting', assigneeId: null, receiverId: null })
})

test('nobody can give it to him: not by dispatch, hand-over or a measure', () => {
  const matter = about('mei', 'cleaner')
  expect(asks(matter, 'he', minutes(1), { move: 'dispatch', personId: 'mei', reason: null })).toBe('ABOUT_THEM')
  expect(asks(matter, 'he', minutes(1), { move: 'changeReceiver', personId: 'mei', reason: sealed('?') })).toBe(
    'ABOUT_THEM',
  )
  const taken = carries(matter, 'sun', minutes(1), { move: 'accept' })
  const measure = { move: 'addMeasure', kind: 'preventive', personId: 'mei', days: 1, words: sealed('?') } as const
  expect(asks(taken, 'he', minutes(2), measure)).toBe('ABOUT_THEM')
})

const act = { by: 'set-up', now: T0 - 1, key: null }
const person = (held: Duty[], resides: boolean): Person => {
  const blank = newPerson(
    { _id: 'x', openid: 'x', estateId: 'estate-1', name: 'x', phone: '', phoneProvenAt: null },
    act,
  )
  const working = changePost(blank, 'estate-1', held, [], act)
  const home = { homeId: 'home-1', estateId: 'estate-1', label: 'home 1', relation: 'owner' as const }
  const joined = joinHome(working, { ...home, forId: null, decides: true, until: null }, T0 - 1, act)
  return resides && joined.ok ? joined.value : working
}

const anybody = fc.record({ held: fc.subarray([...duties]), resides: fc.boolean() })

test('whatever he is – handler, receiver, office, doer, even of the household –, he is nothing towards it', () => {
  fc.assert(
    fc.property(anybody, ({ held, resides }) => {
      const matter = { ...about('x', ...held), assigneeId: 'x', receiverId: 'x', measures: [{ personId: 'x' }] }
      expect(capacitiesOn(person(held, resides), matter, T0)).toEqual([])
      const other = capacitiesOn(person(held, resides), { ...matter, aboutId: 'y' }, T0)
      expect(other.length > 0).toBe(held.length > 0 || resides)
    }),
  )
})

const member = fc.record({
  duties: fc.subarray([...duties], { minLength: 1 }),
  load: fc.nat(5),
  helping: fc.constant(0),
})

test('no team and no duty makes it reach him by itself', () => {
  fc.assert(
    fc.property(fc.array(member, { maxLength: 6 }), fc.nat(5), (members, nth) => {
      const team: Member[] = members.map((one, at) => ({ ...one, personId: `p${at}`, skills: [], homes: [] }))
      const named = team[nth]
      if (!named) return
      const matter = complained({ aboutId: named.personId, superiors: superiorsOf(named.duties) }, team)
      expect([matter.assigneeId, matter.receiverId]).not.toContain(named.personId)
      expect(matter.tell.map(({ personId }) => personId)).not.toContain(named.personId)
    }),
  )
})

test('whose an anonymous complaint is only its household, the receiver and managers know', () => {
  const knows = (...as: Capacity[]) => knowsWhose({ kind: 'complaint', anonymous: true }, as)
  expect([knows('resident'), knows('follower'), knows('receiver'), knows('manager')]).toEqual([true, true, true, true])
  expect([knows('assignee'), knows('desk'), knows('supervisor'), knows('doer')]).toEqual([false, false, false, false])
  expect(knowsWhose({ kind: 'complaint', anonymous: false }, ['assignee'])).toBe(true)
})

describe('somebody who was only described', () => {
  const described = () => complained({ superiors: superiorsOf([]) })

  test('is named once, by who answers for it or leads, with a reason, on record by his id', () => {
    const after = carries(described(), 'sun', minutes(1), named('mei'))
    expect(after).toMatchObject({ aboutId: 'mei', superiors: superiorsOf(['cleaner']), assigneeId: 'sun' })
    const entry = after.history.at(-1)
    expect(entry).toMatchObject({
      what: 'colleagueNamed',
      personId: 'mei',
      by: 'sun',
      digest: sealed('seen on the camera').digest,
    })
    expect(after.notes[entry?.id ?? '']?.words).toBe('seen on the camera')
    expect(asks(after, 'he', minutes(2), named('tao'))).toBe('ALREADY_NAMED')
    expect(asks(described(), 'lin', minutes(1), named('mei'))).toBe('NOT_YOURS')
    expect(asks(described(), 'li', minutes(1), named('mei'))).toBe('NOT_YOURS')
    expect(asks(described(), 'sun', minutes(1), named('sun'))).toBe('NOT_YOURSELF')
  })

  test('also where nothing had been said of a person, and after it was closed', () => {
    expect(carries(complained(), 'lin', minutes(1), named('mei'))).toMatchObject({ aboutId: 'mei', receiverId: 'lin' })
    const closed = carries(told(), 'li', minutes(100), { move: 'confirm', rating: 2, words: null })
    const after = carries(closed, 'he', minutes(200), named('lin'))
    expect(after).toMatchObject({ status: 'closed', aboutId: 'lin', receiverId: 'sun' })
  })

  test('his work goes to his superior in the same write, to be accepted anew', () => {
    const working = carries(complained(), 'mei', minutes(1), { move: 'accept' })
    const after = carries(working, 'he', minutes(2), named('mei'))
    expect(after).toMatchObject({ status: 'assigned', assigneeId: 'sun', receiverId: 'lin', acceptedAt: null, rev: 2 })
    expect(after.history.slice(-2).map(({ what }) => what)).toEqual(['colleagueNamed', 'caseDispatched'])
    expect(asks(after, 'mei', minutes(3), { move: 'accept' })).toBe('NOT_YOURS')
    const nobody = carries(working, 'he', minutes(2), named('mei', []))
    expect(nobody).toMatchObject({ status: 'waiting', assigneeId: null })
    expect(nobody.tell.map(({ kind }) => kind)).toContain('nobodyOnDuty')
  })

  test('what he answers for, too: to his superior, or whoever can be there when none is on duty', () => {
    expect(carries(complained(), 'he', minutes(1), named('lin'))).toMatchObject({
      receiverId: 'sun',
      assigneeId: 'mei',
    })
    const after = carries(complained(), 'he', minutes(1), named('lin', []))
    expect(after).toMatchObject({ receiverId: 'he', assigneeId: 'mei' })
    const messages = after.tell.filter(({ kind }) => kind === 'receiverNow' || kind === 'receiverChanged')
    expect(messages.map(({ to, personId }) => [to, personId])).toEqual([
      ['receiver', 'he'],
      ['resident', 'li'],
    ])
  })

  test('what he judged is judged anew, and what he confirmed confirmed anew', () => {
    const judge = { move: 'judge', decision: 'invalid', reason: sealed('not so') } as const
    const found = carries(
      carries(carries(complained(), 'mei', minutes(1), { move: 'accept' }), 'mei', minutes(2), findings),
      'tao',
      minutes(3),
      judge,
    )
    const entryId = found.validity?.entryId ?? ''
    const second = carries(found, 'sun', minutes(4), { move: 'confirmJudgement', entryId, agree: true })
    expect(carries(second, 'he', minutes(5), named('tao')).validity).toBeNull()
    expect(carries(second, 'he', minutes(5), named('sun')).validity).toMatchObject({ by: 'tao', second: null })
    expect(carries(second, 'he', minutes(5), named('mei')).validity).toEqual(second.validity)
  })
})
