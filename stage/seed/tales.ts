import type { Category, Room, Urgency } from '../../src/domain/matter/matter'
import { accept, answer, arrive, type Beat, cancel, complete, confirm, dispatch, propose, sendBack } from './scene'

/**
 * One repair of the past 30 days. It was filed so many days ago at a Shanghai time, or so many minutes before now;
 * `wished` is the preferred time in minutes after filing.
 */
export type Tale = {
  day: number | { minutesAgo: number }
  time?: string
  by: string
  what: [Room, Category, Urgency]
  words: string
  photos: string[]
  wished?: number
  beats: Beat[]
}

const urgent = (room: Room, category: Category): Tale['what'] => [room, category, 'urgent']
const ordinary = (room: Room, category: Category): Tale['what'] => [room, category, 'ordinary']
const days = (n: number) => n * 1440

export const tales: Tale[] = [
  {
    day: 29,
    time: '09:12',
    by: '王秀兰',
    what: urgent('kitchen', 'water'),
    words: '厨房水槽下面一直漏水，地上已经积水了',
    photos: ['sink-leaking'],
    beats: [
      accept(0.5),
      arrive(1.8, 1),
      complete(26, 'sink-repaired', '下水软管老化，已换新管，试水十分钟不漏。'),
      confirm(41, 5, '来得真快，地也帮我拖干了。'),
    ],
  },
  {
    day: 27,
    time: '19:20',
    by: '罗浩然',
    what: urgent('living', 'power'),
    words: '客厅突然跳闸，推上去又跳',
    photos: ['breaker-tripped'],
    beats: [
      accept(0.6),
      arrive(1.7, 3),
      complete(31, 'breaker-on', '热水壶短路，已换空开，各回路测过正常。'),
      confirm(60, 5),
    ],
  },
  {
    day: 26,
    time: '10:05',
    by: '沈明远',
    what: ordinary('bedroom', 'general'),
    words: '卧室窗户关不严，晚上有风声',
    photos: ['window-open'],
    wished: days(1) - 5,
    beats: [
      accept(1.2),
      arrive(days(1) - 12, 1),
      complete(days(1) + 18, 'window-shut', '滑轮和密封条都换了，开关顺畅。'),
      confirm(days(1) + 75, 4, '修得不错。'),
    ],
  },
  {
    day: 24,
    time: '08:30',
    by: '郑国栋',
    what: urgent('public', 'lift'),
    words: '3栋1单元电梯停在4楼不动，按钮没反应，里面没有人',
    photos: ['lift-stopped'],
    beats: [
      accept(0.5),
      arrive(1.9, 3),
      complete(52, 'lift-running', '门机皮带松脱，已复位并试运行二十次。'),
      confirm(75, 4),
    ],
  },
  {
    day: 22,
    time: '21:15',
    by: '吴子涵',
    what: urgent('bathroom', 'water'),
    words: '卫生间洗手盆下面滴水，接了一盆了',
    photos: ['sink-leaking'],
    beats: [
      propose(1.1, 45, '正在另一户关阀抢修，走不开，22:00 前一定到'),
      answer(1.9, true),
      arrive(40, 2),
      complete(66, 'sink-repaired', '角阀垫片坏了，已更换。'),
      confirm(84, 5, '说到做到，赞。'),
    ],
  },
  {
    day: 20,
    time: '14:20',
    by: '韩雪梅',
    what: urgent('kitchen', 'water'),
    words: '水槽下水管接口喷水，已经关了总阀',
    photos: ['sink-leaking'],
    beats: [
      accept(3.8),
      arrive(6.5, 2),
      complete(40, 'sink-repaired', '接口开裂，已换新接头。'),
      confirm(120, 3, '修好了，就是等得有点久。'),
    ],
  },
  {
    day: 18,
    time: '11:00',
    by: '冯佳怡',
    what: urgent('kitchen', 'water'),
    words: '厨房下水道堵了，脏水往上返',
    photos: ['drain-blocked'],
    beats: [
      accept(0.8),
      arrive(1.6, 3),
      complete(30, 'drain-clear', '疏通了地漏，排水正常。'),
      sendBack(300, '下午又堵了，水下得很慢', 'drain-blocked'),
      accept(300.7),
      arrive(301.7, 3),
      complete(345, 'drain-clear', '主管里有油块，已用机器彻底打通。'),
      confirm(days(1), 4, '这次彻底好了。'),
    ],
  },
  {
    day: 16,
    time: '23:30',
    by: '王磊',
    what: urgent('door', 'lock'),
    words: '钥匙断在锁里，老人进不了家门',
    photos: ['key-broken'],
    beats: [
      dispatch(0.9, '周文彬', '赵海涛'),
      accept(1.4),
      arrive(1.9, 1),
      complete(28, 'lock-changed', '取出断钥匙，换了锁芯，三把新钥匙已交给老人。'),
      confirm(40, 5, '夜里还能马上来，太感谢了。'),
    ],
  },
  {
    day: 15,
    time: '09:30',
    by: '沈明远',
    what: ordinary('balcony', 'general'),
    words: '阳台推拉门有点紧',
    photos: [],
    wished: days(1),
    beats: [accept(1), cancel(35, '自己上了点油就好了，不用来了，谢谢')],
  },
  {
    day: 13,
    time: '16:10',
    by: '罗浩然',
    what: urgent('kitchen', 'gas'),
    words: '燃气灶打不着火，没有闻到燃气味，阀门已关',
    photos: ['stove-cold'],
    beats: [
      dispatch(0.8, '周文彬', '陈志强'),
      accept(1.3),
      arrive(1.9, 3),
      complete(35, 'stove-lit', '换了电池和点火针，检漏正常。'),
      confirm(50, 4),
    ],
  },
  {
    day: 12,
    time: '13:00',
    by: '郑国栋',
    what: ordinary('living', 'power'),
    words: '客厅的灯一闪一闪，想约时间看看',
    photos: ['lamp-dark'],
    wished: days(1) + 120,
    beats: [
      accept(1),
      propose(days(1) - 240, days(1) + 240, '当天上午配电房检修，申请改到 17:00'),
      answer(days(1) - 230, true),
      arrive(days(1) + 232, 3),
      complete(days(1) + 262, 'lamp-lit', '镇流器坏了，已换成新的灯。'),
      confirm(days(1) + 300, 4),
    ],
  },
  {
    day: 10,
    time: '07:25',
    by: '王秀兰',
    what: urgent('bathroom', 'power'),
    words: '卫生间灯不亮了，早上洗漱看不见，怕滑倒',
    photos: ['lamp-dark'],
    beats: [
      accept(0.4),
      arrive(1.5, 1),
      complete(18, 'lamp-lit', '换了灯，开关也一起换了。'),
      confirm(30, 5, '小伙子很有耐心。'),
    ],
  },
  {
    day: 8,
    time: '15:30',
    by: '吴子涵',
    what: ordinary('bedroom', 'general'),
    words: '窗户关不上，今晚有雨',
    photos: ['window-open'],
    beats: [
      propose(0.9, days(1), '手上有两单，想约到明天下午'),
      answer(1.6, false),
      arrive(2.9, 2),
      complete(40, 'window-shut', '临时调好滑轮，密封条已补。'),
      confirm(180, 4, '最后还是当天来了。'),
    ],
  },
  {
    day: 6,
    time: '18:20',
    by: '韩雪梅',
    what: urgent('public', 'lift'),
    words: '2栋1单元电梯开门时有很大的响声',
    photos: ['lift-stopped'],
    beats: [accept(0.6), arrive(1.4, 2), complete(64, 'lift-running', '门导轨有异物，已清理并上油。'), confirm(90, 5)],
  },
  {
    day: 5,
    time: '10:40',
    by: '冯佳怡',
    what: urgent('bathroom', 'water'),
    words: '地漏返水，卫生间都淹了',
    photos: ['drain-blocked'],
    beats: [
      accept(2.3),
      arrive(4.1, 3),
      complete(24, 'drain-clear', '掏出一团头发和抹布，已冲洗消毒。'),
      confirm(60, 4),
    ],
  },
  {
    day: 3,
    time: '20:50',
    by: '罗浩然',
    what: urgent('bedroom', 'power'),
    words: '卧室插座冒火花，已经拉闸',
    photos: ['breaker-tripped'],
    beats: [
      accept(0.4),
      arrive(1.6, 3),
      complete(30, 'breaker-on', '插座老化，已换新，绝缘测过合格。'),
      confirm(45, 5),
    ],
  },
  {
    day: 2,
    time: '09:20',
    by: '王磊',
    what: ordinary('bathroom', 'water'),
    words: '妈妈家洗手盆下面有点渗水，请约个时间看看',
    photos: ['sink-leaking'],
    wished: 400,
    beats: [
      accept(0.7),
      arrive(392, 1),
      complete(430, 'sink-repaired', '紧了接头，换了生料带，观察半小时不渗。'),
      confirm(500, 5),
    ],
  },
  {
    day: 1,
    time: '16:30',
    by: '沈明远',
    what: urgent('door', 'lock'),
    words: '入户门锁打不开，人在门外',
    photos: ['key-broken'],
    beats: [accept(0.5), arrive(1.8, 1), complete(41, 'lock-changed', '锁芯卡死，已换新锁芯，请试用几天。')],
  },
  {
    day: { minutesAgo: 95 },
    by: '吴子涵',
    what: ordinary('kitchen', 'water'),
    words: '厨房水龙头关不紧，一直滴水',
    photos: ['sink-leaking'],
    wished: days(1),
    beats: [accept(1.1)],
  },
  {
    day: { minutesAgo: 24 },
    by: '王秀兰',
    what: urgent('living', 'power'),
    words: '客厅的灯突然不亮了，晚上看不见',
    photos: ['lamp-dark'],
    beats: [propose(0.9, 150, '正在配电房处理停电，两小时内上门'), answer(1.7, true)],
  },
]
