import { homeIdOf } from '../../cloudfunctions/platform/ids'
import type { Point } from '../../src/domain/kernel/place'
import type { Duty, Skill } from '../../src/domain/people/duties'
import type { Newcomer, Plan } from './move-in'

/** The id that the first estate of an installation gets. */
const ESTATE_ID = 'estate-1'

/** The id of a home by its building, entrance and number, as 1-2-302. */
export const homeAt = (door: string): string => homeIdOf(ESTATE_ID, door.replaceAll('-', '|'))

type Home = Newcomer['homes'][number]
/** A shift that comes again every week, in minutes of the day it begins on. */
export type WeeklyShift = { weekdays: number[]; fromMinute: number; untilMinute: number }

/** Somebody of the seeded estate. All are invented; `openid` is how the local WeChat knows them. */
export type Persona = {
  openid: string
  name: string
  phone: string
  note: string
  duties: Duty[]
  skills: Skill[]
  homes: Home[]
  shifts: WeeklyShift[]
}

const everyDay = [0, 1, 2, 3, 4, 5, 6]
const shift = (from: number, until: number): WeeklyShift => ({
  weekdays: everyDay,
  fromMinute: from * 60,
  untilMinute: until * 60,
})
const dayShift = [shift(8, 20)]
const nightShift = [shift(20, 32)]
const always = [shift(0, 24)]

let phones = 100
const person = (openid: string, name: string, note: string, more: Partial<Persona>): Persona => ({
  openid: `stage_${openid}`,
  name,
  note,
  phone: `13900000${++phones}`,
  duties: [],
  skills: [],
  homes: [],
  shifts: [],
  ...more,
})
const staff = (openid: string, name: string, note: string, duties: Duty[], skills: Skill[], shifts: WeeklyShift[]) =>
  person(openid, name, note, { duties, skills, shifts })
/** `door` is where somebody lives: building, entrance, number. */
const resident = (openid: string, name: string, note: string, door: string, relation: Home['relation']) =>
  person(openid, name, note, { homes: [{ homeId: homeAt(door), relation }] })

export const manager = staff('zhou-wenbin', '周文彬', '经理', ['manager'], [], [])

/**
 * Nobody repairs gas, and nobody who opens locks works at night: such a case goes straight to the manager. Engineers
 * cover the rest around the clock.
 */
export const personas: Persona[] = [
  staff('he-jing', '何静', '主管', ['supervisor'], [], always),
  staff('lin-xiaoyan', '林晓燕', '前台 · 白班', ['desk'], [], dayShift),
  staff('xu-ting', '许婷', '前台 · 夜班', ['desk'], [], nightShift),
  staff('chen-zhiqiang', '陈志强', '工程师 · 水管 门锁 · 白班', ['engineer'], ['water', 'lock', 'general'], dayShift),
  staff('liu-jianguo', '刘建国', '工程师 · 用电 电梯 · 白班', ['engineer'], ['power', 'lift'], dayShift),
  staff('zhao-haitao', '赵海涛', '工程师 · 水电 · 夜班', ['engineer'], ['water', 'power', 'general'], nightShift),
  staff('sun-lijun', '孙立军', '工程师 · 电梯 用电 · 夜班', ['engineer'], ['lift', 'power'], nightShift),
  staff('guo-dayong', '郭大勇', '秩序员 · 白班', ['guard'], [], dayShift),
  staff('ma-jun', '马俊', '秩序员 · 夜班', ['guard'], [], nightShift),
  resident('wang-xiulan', '王秀兰', '业主 · 72 岁，独居', '1-1-101', 'owner'),
  resident('wang-lei', '王磊', '王秀兰的儿子', '1-1-101', 'family'),
  resident('shen-mingyuan', '沈明远', '业主', '1-2-302', 'owner'),
  resident('han-xuemei', '韩雪梅', '业主', '2-1-401', 'owner'),
  resident('wu-zihan', '吴子涵', '租户', '2-2-201', 'lessee'),
  resident('zheng-guodong', '郑国栋', '业主', '3-1-102', 'owner'),
  resident('feng-jiayi', '冯佳怡', '业主', '3-2-402', 'owner'),
  resident('luo-haoran', '罗浩然', '租户', '3-1-301', 'lessee'),
]

/** Comes in after the estate was set up: by an invitation of the one she acts for. */
export const proxy = person('li-min', '李敏', '王秀兰的女儿，替母亲办理', {})

/** Whom WeChat knows and the estate does not: may apply, or set up nothing. */
export const strangers: Persona[] = [person('xu-wen', '许文', '刚搬来，还没有绑定房屋', {})]

export const everybody: Persona[] = [manager, ...personas, proxy, ...strangers]

export const named = (name: string): Persona => {
  const found = everybody.find((one) => one.name === name)
  if (!found) throw new Error(`nobody in the estate is called ${name}`)
  return found
}

const centre: Point = { latitude: 30.2741, longitude: 120.1551 }

/** Where a phone is: at a front door of the estate, or across the town. */
export const places: Record<'inside' | 'outside', Point> = {
  inside: { latitude: centre.latitude + 0.0009, longitude: centre.longitude - 0.0007 },
  outside: { latitude: centre.latitude + 0.043, longitude: centre.longitude + 0.031 },
}

/** The homes as the office would write them into a sheet: three buildings, two entrances each, six floors. */
const rows = [1, 2, 3].flatMap((building) =>
  [1, 2].flatMap((entrance) =>
    [1, 2, 3, 4, 5, 6].flatMap((floor) =>
      [1, 2].map((door) => ({
        building: `${building}栋`,
        entrance: `${entrance}单元`,
        number: `${floor}0${door}`,
        floor,
        ...(door === 1 ? { area: 89.32, layout: '两室一厅' } : { area: 118.6, layout: '三室两厅' }),
      })),
    ),
  ),
)

const sheet = [
  '楼栋,单元,房号,楼层,建筑面积,户型,收费标准',
  ...rows.map((row) => [...Object.values(row), 2.85].join()),
].join('\n')

export const estate = (setUpCode: string): Plan => ({
  setUpCode,
  manager: { name: manager.name, phone: manager.phone },
  estate: { name: '安和家园', phone: '0571-00008800', centre },
  sheet,
  people: personas.map(({ openid: _openid, note: _note, shifts: _shifts, ...one }) => ({ ...one, roster: [] })),
})
