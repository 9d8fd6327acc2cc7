import { makeWorld, newKey, repair, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

/** Somebody says yes to one more push in WeChat's dialog, a second after what was before. */
const allow = async (name: string, template: string) => {
  const headers = { 'x-local-session': await world.sessionOf(name) }
  const body = JSON.stringify({ answers: { [template]: 'accept' } })
  await fetch(`${world.cloud.http}/subscribe`, { method: 'POST', headers, body })
  await world.to(world.cloud.clock.state().now + 1_000)
}
const leftOf = async (name: string) => {
  const { pushes, employee } = await world.ask(name, 'messages.reach', {})
  return { ...Object.fromEntries(pushes.map(({ template, left }) => [template, left])), employee: employee?.state }
}

test('staff read before a shift how many pushes of each kind are left: one more for each yes, one fewer for each push', async () => {
  expect(await leftOf('chen')).toEqual({ work: 0, alert: 0, notice: 0, employee: 'unbound' })
  for (const template of ['work', 'work', 'alert']) await allow('chen', template)
  expect(await leftOf('chen')).toEqual({ work: 2, alert: 1, notice: 0, employee: 'unbound' })
  await world.ask('li', 'cases.fileRepair', repair())
  await world.to(world.cloud.clock.state().now + 15_000)
  expect(await leftOf('chen')).toEqual({ work: 1, alert: 1, notice: 0, employee: 'unbound' })
})

test('a resident reads what is left of his own kinds, and nothing of employee messages', async () => {
  await world.ask('li', 'messages.reportSubscription', { key: newKey(), accepted: ['progress'] })
  expect(await leftOf('li')).toEqual({ progress: 1, confirm: 0, notice: 0, employee: undefined })
})
