import { accept, answer, arrive, complete, propose } from '../steps'
import { days, ordinary, type Scenario, urgent } from './scenario'

/** What is still under way when the curtain rises. */
export const open: Scenario[] = [
  {
    day: 1,
    time: '16:30',
    by: '沈明远',
    what: urgent('door', 'lock'),
    words: '入户门锁打不开，人在门外',
    photos: ['key-broken'],
    steps: [accept(0.5), arrive(1.8, 1), complete(41, 'lock-changed', '锁芯卡死，已换新锁芯，请试用几天。')],
  },
  {
    day: { minutesAgo: 95 },
    by: '吴子涵',
    what: ordinary('kitchen', 'water'),
    words: '厨房水龙头关不紧，一直滴水',
    photos: ['sink-leaking'],
    wished: days(1),
    steps: [accept(1.1)],
  },
  {
    day: { minutesAgo: 24 },
    by: '王秀兰',
    what: urgent('living', 'power'),
    words: '客厅的灯突然不亮了，老人看不清路',
    photos: ['lamp-dark'],
    steps: [propose(0.9, 150, '正在配电房处理停电，两小时内上门'), answer(1.7, true)],
  },
]
