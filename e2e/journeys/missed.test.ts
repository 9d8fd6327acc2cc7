import { MINUTE, SECOND } from '../../src/domain/kernel/time'
import type { MessageKind } from '../../src/domain/message/kinds'
import { worldOfFile } from '../opened'
import { file, inbox, MORNING, NEXT_DOOR, repair, until } from '../world'

const here = worldOfFile()

const office = ['陈志强', '林晓燕', '何静', '周文彬']

/** How many messages of a kind about a case each of the staff has in the inbox. */
const counts = async (kind: MessageKind, caseId: string) => {
  const all = await Promise.all(office.map((name) => inbox(here.world.who(name))))
  const found = all.map((items) => items.filter((item) => item.kind === kind && item.caseId === caseId).length)
  return Object.fromEntries(office.map((name, i) => [name, found[i]]))
}
const nobody = { 陈志强: 0, 林晓燕: 0, 何静: 0, 周文彬: 0 }

test('a repair that nobody takes is warned at 2:00, missed at 3:00 and goes to the manager at 5:00, each once', async () => {
  const { door } = here.world
  const { id, createdAt } = await file(here.world.who('王秀兰'))
  const at = (ms: number) => door.move({ to: createdAt + ms, timers: 'each' })

  await at(2 * MINUTE - 5 * SECOND)
  expect(await counts('dueSoon', id)).toEqual(nobody)
  await at(2 * MINUTE + SECOND)
  expect(await counts('dueSoon', id)).toEqual({ ...nobody, 陈志强: 1 })
  expect(await counts('missed', id)).toEqual(nobody)

  await at(3 * MINUTE + SECOND)
  expect(await counts('missed', id)).toEqual({ ...nobody, 林晓燕: 1, 何静: 1 })
  expect(await counts('escalated', id)).toEqual(nobody)

  await at(5 * MINUTE + SECOND)
  expect(await counts('escalated', id)).toEqual({ ...nobody, 周文彬: 1 })

  await at(30 * MINUTE)
  expect(await counts('dueSoon', id)).toEqual({ ...nobody, 陈志强: 1 })
  expect(await counts('missed', id)).toEqual({ ...nobody, 林晓燕: 1, 何静: 1 })
  expect(await counts('escalated', id)).toEqual({ ...nobody, 周文彬: 1 })

  const view = await here.world.who('周文彬').caller.ask('cases.getCase', { id })
  expect(view.promises.map(({ rule, standing }) => [rule, standing])).toEqual([['respond', 'missed']])
  const steps = view.timeline.filter(({ what }) => what === 'promiseStepped')
  expect(steps.map(({ step, at: when }) => [step, Math.round((when - createdAt) / MINUTE)])).toEqual([
    ['warn', 2],
    ['miss', 3],
    ['escalate', 5],
  ])
})

test('what was missed stays missed when the work is done after all', async () => {
  const engineer = here.world.who('陈志强').caller
  const { id, createdAt } = await file(here.world.who('王秀兰'))
  await here.world.door.move({ to: createdAt + 3 * MINUTE + SECOND, timers: 'once' })
  await engineer.ask('cases.accept', { id, key: repair().key })
  const view = await here.world.who('王秀兰').caller.ask('cases.confirmArrival', { id, key: repair().key })
  expect(view.promises.find(({ rule }) => rule === 'respond')).toMatchObject({ standing: 'missed' })
})

test('a gas repair, for which nobody is on duty, reaches the manager at once', async () => {
  const { id, status } = await file(here.world.who('沈明远'), {
    homeId: NEXT_DOOR,
    category: 'gas',
    words: '燃气灶打不着火',
  })
  expect(status).toBe('waiting')
  await until(
    'message to the manager',
    () => counts('nobodyOnDuty', id),
    ({ 周文彬: told }) => told === 1,
  )
  expect((await here.world.door.clock()).now - MORNING).toBeLessThan(2 * 60 * MINUTE)
  expect(await counts('nobodyOnDuty', id)).toEqual({ ...nobody, 林晓燕: 1, 周文彬: 1 })
})
