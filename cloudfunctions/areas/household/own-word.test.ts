import type { Input } from '../../../src/contract'
import { makeWorld, newKey, T0, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const place = { homeId: 'home-1', relation: 'family', forId: null, decides: false, until: null, phone: null } as const
const apply = (name: string, about: Partial<Input<'applications.file'>> = {}) =>
  world.ask(name, 'applications.file', {
    ...{ key: newKey(), estateId: 'estate-1', homeId: 'home-1', relation: 'family', name, phone: '13900000007' },
    ...{ phoneCode: null, words: null, ...about },
  })
const decide = (id: string) => ({ key: newKey(), id, approve: true, reason: null })
const invite = (name: string, invited: string, about: Partial<Input<'household.invite'>> = {}) =>
  world.ask(name, 'household.invite', { key: newKey(), ...place, name: invited, ...about })
const idOf = async (name: string) => (await world.ask(name, 'people.me', {})).personId

describe('nobody decides or accepts what is his own', () => {
  test('an application: not the applicant himself, refusing it no more than approving it', async () => {
    const { id } = await apply('lin')
    expect(await world.refused('lin', 'applications.decide', decide(id))).toBe('FORBIDDEN NOT_YOURSELF')
    const no = { ...decide(id), approve: false, reason: 'x' }
    expect(await world.refused('lin', 'applications.decide', no)).toBe('FORBIDDEN NOT_YOURSELF')
    expect(await world.ask('he', 'applications.decide', decide(id))).toMatchObject({ status: 'approved' })
  })

  test('nor under his own number from another WeChat', async () => {
    const { phone } = world.cloud.store.find('people', { query: { name: 'lin' } })[0] as unknown as { phone: string }
    const { id } = await apply('lin-again', { phone })
    expect(await world.refused('lin', 'applications.decide', decide(id))).toBe('FORBIDDEN NOT_YOURSELF')
  })

  test('an invitation of a colleague: a manager gives himself no duty that he may not give himself otherwise', async () => {
    const post = { key: newKey(), name: 'he', phone: null, duties: ['engineer' as const, 'desk' as const], skills: [] }
    const { code } = await world.ask('he', 'household.inviteStaff', post)
    expect(await world.refused('he', 'people.acceptInvitation', { code })).toBe('FORBIDDEN NOT_YOURSELF')
    expect((await world.ask('he', 'people.me', {})).duties).not.toContain('engineer')
  })

  test('an invitation into a home: the desk does not let itself in', async () => {
    const { code } = await invite('lin', 'lin', { relation: 'owner' })
    expect(await world.refused('lin', 'people.acceptInvitation', { code })).toBe('FORBIDDEN NOT_YOURSELF')
    expect(await world.ask('zhao', 'people.acceptInvitation', { code })).toMatchObject({ homes: [{}, {}] })
  })

  test('the end of his own lease, whatever his duty', async () => {
    const { code } = await invite('li', 'lin', { relation: 'lessee', until: T0 + 86_400_000 })
    await world.ask('lin', 'people.acceptInvitation', { code })
    const longer = { key: newKey(), homeId: 'home-1', personId: await idOf('lin'), until: null }
    expect(await world.refused('lin', 'household.changeEndDate', longer)).toBe('FORBIDDEN NOT_YOURS')
    await world.ask('he', 'household.changeEndDate', longer)
  })
})

describe('a household hears of each new member, and once', () => {
  const heard = async (name: string) => (await world.inbox(name)).filter((kind) => kind === 'memberJoined').length

  test('let in by the office', async () => {
    const { id } = await apply('luo')
    const approval = decide(id)
    await world.ask('lin', 'applications.decide', approval)
    await world.ask('lin', 'applications.decide', approval)
    expect([await heard('li'), await heard('luo'), await heard('zhao')]).toEqual([1, 0, 0])
  })

  test('invited, by whomever', async () => {
    const { code } = await invite('lin', 'wu-zihan')
    await world.ask('wu-zihan', 'people.acceptInvitation', { code })
    await world.ask('wu-zihan', 'people.acceptInvitation', { code })
    expect([await heard('li'), await heard('wu-zihan')]).toEqual([1, 0])
  })

  test('written in at the desk', async () => {
    const about = {
      key: newKey(),
      homeId: 'home-1',
      relation: 'family',
      until: null,
      name: '李奶奶',
      phone: null,
    } as const
    await world.ask('lin', 'household.addResident', about)
    await world.ask('lin', 'household.addResident', about)
    expect([await heard('li'), await heard('zhao')]).toEqual([1, 0])
  })
})

describe('whoever came with an owner ends with him', () => {
  test('his family and his lessees, and who acts for them; not who came with another owner', async () => {
    const { code } = await invite('lin', 'zhao', { relation: 'owner' })
    await world.ask('zhao', 'people.acceptInvitation', { code })
    const joined: [string, string, Partial<Input<'household.invite'>>][] = [
      ['li', 'daughter', {}],
      ['li', 'lodger', { relation: 'lessee' }],
      ['zhao', 'son', {}],
      ['lin', 'aunt', {}],
    ]
    for (const [by, name, about] of joined) {
      const given = await invite(by, name, about)
      await world.ask(name, 'people.acceptInvitation', { code: given.code })
    }
    const acting = await invite('lodger', 'agent', { relation: 'proxy', forId: await idOf('lodger') })
    await world.ask('agent', 'people.acceptInvitation', { code: acting.code })
    await world.ask('lin', 'household.endMembership', { key: newKey(), homeId: 'home-1', personId: await idOf('li') })
    const { members } = await world.ask('lin', 'household.get', { homeId: 'home-1' })
    expect(members.map(({ name }) => name).sort()).toEqual(['aunt', 'son', 'zhao'])
    expect(await world.inbox('daughter')).toContain('membershipEnded')
    expect(await world.inbox('agent')).toContain('membershipEnded')
  })
})
