import { entranceWords } from '../../src/copy/entrances'
import { rosterWords, shiftsWords } from '../../src/copy/estate/roster'
import { joinWords } from '../../src/copy/people/join'
import { dutyWords, skillWords } from '../../src/copy/people/roles'
import { inviteStaffWords, staffWords } from '../../src/copy/people/staff'
import { manageWords } from '../../src/copy/tabs/manage'
import { mondayOf, WEEK } from '../../src/domain/roster/roster'
import { newKey } from '../../stage/seed/move-in'
import { phonesOfFile } from '../opened'
import type { Hand } from '../phones'
import { openEntrance } from '../steps'
import { MORNING } from '../world'

const here = phonesOfFile()

const next = mondayOf(MORNING) + WEEK

async function inviteEngineer(manager: Hand): Promise<string> {
  await manager.open('pages/manage/index')
  await manager.touch(manageWords.office)
  await manager.touch(entranceWords.staff)
  await manager.touch(staffWords.add)
  await manager.write(inviteStaffWords.nameHint, '赵海涛')
  await manager.touch(dutyWords.engineer)
  for (const skill of ['water', 'power', 'general'] as const) await manager.touch(skillWords[skill])
  await manager.press(inviteStaffWords.create)
  const code = manager.page.getByText(/^[2-9A-Z]{4} [2-9A-Z]{4}$/).filter({ visible: true })
  return (await code.first().textContent()) ?? ''
}

test('a colleague comes in, is put on the roster, swaps a shift, and is suspended', async () => {
  const [manager, newcomer] = [await here.phones.of('周文彬'), await here.phones.ofStranger('zhao-haitao')]
  const code = await inviteEngineer(manager)
  await newcomer.open('resident/join/index')
  await newcomer.write(joinWords.hint, code)
  await newcomer.press(joinWords.next)
  await newcomer.press(joinWords.accept)
  await newcomer.sees('工作台')

  const template = await here.world.who('何静').caller.ask('roster.getTemplate', {})
  const since = { key: newKey(), rev: template.rev, since: next, lines: [] }
  await here.world.who('何静').caller.ask('roster.saveTemplate', since)
  const supervisor = await here.phones.of('何静')
  await supervisor.open('pages/manage/index')
  await supervisor.touch(manageWords.office)
  await supervisor.touch(entranceWords.roster)
  await supervisor.press(rosterWords.after)
  await supervisor.sees(/缺工程师傅/)
  await supervisor.press(rosterWords.add)
  await supervisor.pick(rosterWords.choosePerson, '赵海涛')
  await supervisor.press(rosterWords.save)
  await supervisor.sees(/^08:00–20:00$/)
  await supervisor.sees(/缺工程师傅/)

  await openEntrance(newcomer, entranceWords.shifts)
  await newcomer.press(shiftsWords.swap)
  await newcomer.sees(shiftsWords.inReturn)
  await newcomer.press(shiftsWords.propose)
  await newcomer.sees(shiftsWords.waitingFor('陈志强'))
  const colleague = await here.phones.of('陈志强')
  await openEntrance(colleague, entranceWords.shifts)
  await colleague.sees(shiftsWords.asked('赵海涛'))
  await colleague.press(shiftsWords.agree)
  await colleague.seesNot(shiftsWords.asked('赵海涛'))
  const week = await here.world.who('何静').caller.ask('roster.getWeek', { monday: next })
  expect(week.shifts.map(({ personId }) => personId)).toEqual([here.world.who('陈志强').me.personId])

  await manager.open('planning/staff/index')
  await manager.touch('赵海涛')
  await manager.press(staffWords.suspend)
  await manager.touch(staffWords.suspend)
  await manager.sees(staffWords.restore)
  await newcomer.open('staff/shifts/index')
  await newcomer.page.reload()
  await newcomer.sees('这里只对物业员工开放')
}, 240_000)
