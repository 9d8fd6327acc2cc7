import { DAY, HOUR } from '../../src/domain/kernel/time'
import { mondayOf, WEEK } from '../../src/domain/roster/roster'
import { newKey } from '../../stage/seed/move-in'
import { MORNING, type World } from '../world'

export type ColleagueName = 'colleague' | 'suspendedColleague'

const next = mondayOf(MORNING) + WEEK
const at = (day: number, hour: number) => next + day * DAY + hour * HOUR

/** Papers that end, a week with gaps, a swap that waits, somebody suspended. Answers ids of colleagues. */
export async function bringStaff(world: World): Promise<Record<ColleagueName, string>> {
  const [manager, supervisor, lift] = ['周文彬', '何静', '韩雪梅'].map((name) => world.who(name).caller)
  if (!manager || !supervisor || !lift) throw new Error('three people are needed')
  const id = (name: string) => world.who(name).me.personId
  const paper = {
    personId: id('韩雪梅'),
    name: '特种设备作业人员证（电梯）',
    number: 'TS-2024-0817',
    skill: 'lift' as const,
  }
  await manager.ask('staff.addCertificate', { key: newKey(), ...paper, expiresAt: mondayOf(MORNING) + 12 * DAY })

  const { rev } = await manager.ask('roster.getTemplate', {})
  const allDay = { fromMinute: 0, untilMinute: 1440 }
  const covers = [
    { duty: 'desk' as const, skill: null, ...allDay },
    { duty: 'engineer' as const, skill: null, ...allDay },
  ]
  await manager.ask('roster.saveCovers', { key: newKey(), rev, covers })
  const dayShift = { fromMinute: 480, untilMinute: 1200 }
  const weekdays: (0 | 1 | 2 | 3 | 4 | 5 | 6)[] = [1, 2, 3, 4, 5]
  const lines = [
    {
      id: 'l1',
      personId: id('林晓燕'),
      duty: 'desk' as const,
      weekdays: [...weekdays, 6 as const, 0 as const],
      ...allDay,
    },
    { id: 'l2', personId: id('陈志强'), duty: 'engineer' as const, weekdays, ...dayShift },
    { id: 'l3', personId: id('韩雪梅'), duty: 'engineer' as const, weekdays: [6 as const, 0 as const], ...dayShift },
  ]
  await supervisor.ask('roster.saveTemplate', { key: newKey(), rev: rev + 1, since: next, lines })
  const night = { personId: id('陈志强'), duty: 'engineer' as const, from: at(0, 20), until: at(1, 8) }
  await supervisor.ask('roster.addShift', { key: newKey(), monday: next, ...night })
  const asked = { shiftId: 'l3-5', to: id('陈志强'), inReturnId: 'l2-3' }
  await lift.ask('roster.proposeSwap', { key: newKey(), monday: next, ...asked })
  await manager.ask('staff.suspend', { key: newKey(), personId: id('孙立军') })
  return { colleague: id('韩雪梅'), suspendedColleague: id('孙立军') }
}
