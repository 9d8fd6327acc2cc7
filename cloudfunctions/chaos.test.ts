import type { ActionName, CaseView, Input, Output, Reply } from '../src/contract'
import { CENTRE, makeWorld, minutes, newKey, PICTURE, repair, type World } from './world.fixture'

let world: World
afterEach(() => world.close())

const MOST_TRIES = 40

/** A phone with a bad line: it sends the same again until there is an answer that is about the matter itself. */
const insist = async <A extends ActionName>(name: string, action: A, input: Input<A>): Promise<Output<A>> => {
  const heard: unknown[] = []
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const reply = (await world.raw(name, { action, input })) as Partial<Reply<Output<A>>>
    if (reply.ok === true) return reply.data as Output<A>
    heard.push(reply)
    const about = reply.ok === false && reply.error && !['INTERNAL', 'CONFLICT'].includes(reply.error.code)
    if (about) break
  }
  throw new Error(`${name} ${action}: ${JSON.stringify(heard.slice(-3))}`)
}

const photo = async (name: string): Promise<string> => {
  const { paths } = await insist(name, 'cases.issueUploads', { count: 1 })
  const headers = { 'x-local-session': await world.sessionOf(name) }
  const body = new Uint8Array(PICTURE)
  const put = async (path = '') => {
    const answer = await fetch(`${world.cloud.http}/upload?path=${path}`, { method: 'POST', headers, body })
    return ((await answer.json()) as { fileID: string }).fileID
  }
  await put(paths[0]?.thumb)
  return put(paths[0]?.picture)
}

const inbox = async (name: string): Promise<string[]> =>
  (await insist(name, 'messages.listInbox', { before: null })).items
    .map((item) => item.kind)
    // Whether a push got through under chaos is the business of messages/delivery.test.
    .filter((kind) => kind !== 'notReached')
    .reverse()

type Entry = { what: string; step?: string }
const storedCases = () =>
  world.cloud.store.find('matters', { query: {} }) as unknown as { history: Entry[]; tell: unknown[] }[]

const subscribe = async (name: string, template: 'work' | 'progress' | 'alert') => {
  const headers = { 'x-local-session': await world.sessionOf(name) }
  const body = JSON.stringify({ answers: { [template]: 'accept' } })
  await fetch(`${world.cloud.http}/subscribe`, { method: 'POST', headers, body })
  await insist(name, 'messages.reportSubscription', { key: newKey(), accepted: [template] })
}

const open = async (seed: number) => {
  world = await makeWorld()
  world.cloud.chaos.start({ seed })
}

const walk = async (filing: Input<'cases.fileRepair'>): Promise<CaseView> => {
  const { id } = await insist('li', 'cases.fileRepair', filing)
  await world.to(minutes(1))
  await insist('chen', 'cases.accept', { id, key: newKey() })
  await world.to(minutes(1.5))
  await insist('chen', 'cases.arrive', { id, key: newKey(), photo: await photo('chen'), point: CENTRE })
  await world.to(minutes(30))
  await insist('chen', 'cases.complete', { id, key: newKey(), words: null, photos: [await photo('chen')] })
  await world.to(minutes(40))
  return insist('li', 'cases.confirm', { id, key: newKey(), rating: 5, words: null })
}

describe.each([1, 2, 107, 116])('chaos with seed %i', (seed) => {
  test('a repair goes through every step once, and everybody hears of each step once', async () => {
    await open(seed)
    await subscribe('li', 'progress')
    const closed = await walk(repair({ photos: [await photo('li')] }))
    await world.to(minutes(60))
    expect(closed).toMatchObject({ status: 'closed', rating: 5 })
    const [stored, ...others] = storedCases()
    expect(others).toEqual([])
    expect(stored?.history.map(({ what }) => what)).toEqual([
      'caseFiled',
      'caseDispatched',
      'caseAccepted',
      'arrived',
      'workCompleted',
      'caseConfirmed',
    ])
    expect(stored?.tell).toEqual([])
    expect(await inbox('li')).toEqual(['received', 'dispatched', 'accepted', 'arrived', 'confirmWanted'])
    expect(await inbox('chen')).toEqual(['assigned', 'confirmed'])
    expect([await inbox('lin'), await inbox('sun'), await inbox('he')]).toEqual([['confirmed'], [], []])
    expect(world.cloud.outbox({ openid: 'openid-of-li' }).length).toBeLessThanOrEqual(1)
    expect(Object.keys(world.cloud.chaos.state().struck).length).toBeGreaterThan(3)
  }, 60_000)

  test('every step of a promise that nobody keeps happens once; what came too late to be told is recorded', async () => {
    await open(seed)
    await insist('li', 'cases.fileRepair', repair())
    await world.to(minutes(60))
    const [stored, ...others] = storedCases()
    expect([others, stored?.tell]).toEqual([[], []])
    const steps = stored?.history.filter(({ step }) => step) ?? []
    expect(steps.map(({ step }) => step)).toEqual(['warn', 'miss', 'escalate'])
    const heard = (step: string, message: string) =>
      steps.some((entry) => entry.step === step && entry.what === 'promiseStepped') ? [message] : []
    expect(await inbox('chen')).toEqual(['assigned', ...heard('warn', 'dueSoon')])
    expect(await inbox('lin')).toEqual(heard('miss', 'missed'))
    expect(await inbox('sun')).toEqual(heard('miss', 'missed'))
    expect([await inbox('he'), heard('escalate', 'escalated')]).toEqual([['escalated'], ['escalated']])
  }, 60_000)
})
