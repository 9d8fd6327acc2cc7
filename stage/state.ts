import { EMERGENCY_ROBOT_KEY, ROBOT_KEY } from '../config/product'
import type { LocalCloud } from '../local/cloud'
import type { Counts } from '../local/meter'
import { templateFields } from '../src/copy/messages/messages'
import { type TemplateKey, templateKeys } from '../src/domain/message/template'
import { type NextDue, nextDue } from './next-due'
import type { Phone } from './phone'
import { everybody, named, type Persona, places } from './seed/estate'

/** A WeChat message as the phone of its receiver shows it. */
export type Card = {
  id: number
  at: number
  /** Where it shows up: among the 服务通知, from 小程序助手 to staff, or in the staff's group. */
  from: '安居' | '小程序助手' | '工作群机器人'
  title: string
  fields: { title: string; value: string }[]
  page: string | null
}

export type PhoneState = {
  title: string
  origin: string
  name: string
  /** The page that the person's phone opens with. */
  home: string
  inside: boolean
  cards: Card[]
}

/** All that the stage page shows, asked for every second. */
export type StageState = {
  now: number
  next: NextDue | null
  /** What the plan would bill since the start, dearest verbs first. */
  bill: { total: Counts; verbs: ({ verb: string } & Counts)[] }
  phones: PhoneState[]
}

/** What a stage that is not open yet still waits for. */
export type Preparing = {
  /** Whether the app for the phones is built. */
  app: boolean
  /** The day of the past month that is being lived through: 0 while people move in, null when all is told. */
  day: number | null
  days: number
}

/** Who can hold a phone, by what they are there for. */
export type Choice = { group: string; people: { name: string; note: string }[] }

const groupOf = ({ duties }: Persona): string =>
  duties.length === 0 ? '住户' : duties.includes('engineer') ? '工程师傅' : '前台与管理'

export const choices: Choice[] = ['住户', '工程师傅', '前台与管理'].map((group) => ({
  group,
  people: everybody.filter((one) => groupOf(one) === group).map(({ name, note }) => ({ name, note })),
}))

const titles: Record<TemplateKey, string> = {
  progress: '报修进度提醒',
  confirm: '完工确认提醒',
  work: '工单提醒',
  alert: '服务时限提醒',
  notice: '紧急通知',
}

const homeOf = (name: string): string => {
  const { duties } = named(name)
  const tab = duties.length === 0 ? 'home' : duties.includes('manager') ? 'manage' : 'work'
  return `pages/${tab}/index`
}

type Message = ReturnType<LocalCloud['outbox']>[number]

const from: Record<Message['channel'], Card['from']> = {
  subscribe: '安居',
  employee: '小程序助手',
  robot: '工作群机器人',
}

const card = ({ id, at, channel, openid, templateId, data, page }: Message): Card => {
  if (channel === 'robot') {
    const fields = [{ title: '', value: data.text?.value ?? '' }]
    const title = openid === `robot:${EMERGENCY_ROBOT_KEY}` ? '应急群消息' : '工作群消息'
    return { id, at, from: from.robot, title, fields, page }
  }
  const key = templateKeys.find((one) => templateId === one || templateId === `employee-${one}`) ?? 'progress'
  const fields = templateFields[key].map(({ name, title }) => ({ title, value: data[name]?.value ?? '' }))
  return { id, at, from: from[channel], title: titles[key], fields, page }
}

const SHOWN = 20

/** What reached a phone: its owner's own messages, and for staff those of their group. */
const heardBy = (cloud: LocalCloud, openid: string, name: string): Message[] => {
  const own = cloud.outbox({ openid })
  const groups = named(name).duties.length > 0 ? [ROBOT_KEY, EMERGENCY_ROBOT_KEY] : []
  const inGroup = groups.flatMap((key) => cloud.outbox({ openid: `robot:${key}` }))
  return [...own, ...inGroup].sort((a, b) => a.id - b.id)
}

const sum = ({ calls, reads, writes, storage }: Counts) => calls + reads + writes + storage

/** Actions by their own name; what has none, by who caused it. */
const verbLine = (name: string, verb: string): string =>
  verb === '' ? name : verb.startsWith('(') ? `${name} ${verb}` : verb

const billOf = (cloud: LocalCloud): StageState['bill'] => {
  const { total, verbs } = cloud.meter()
  const lines = Object.entries(verbs).flatMap(([name, byVerb]) =>
    Object.entries(byVerb).map(([verb, counts]) => ({ verb: verbLine(name, verb), ...counts })),
  )
  return { total, verbs: lines.sort((a, b) => sum(b) - sum(a)) }
}

export function stageState(cloud: LocalCloud, phones: { title: string; phone: Phone; name: string }[]): StageState {
  return {
    now: cloud.clock.now(),
    next: nextDue(cloud),
    bill: billOf(cloud),
    phones: phones.map(({ title, phone, name }) => ({
      title,
      origin: phone.listening.origin,
      name,
      home: homeOf(name),
      inside: phone.point === places.inside,
      cards: heardBy(cloud, phone.person.openid, name).slice(-SHOWN).reverse().map(card),
    })),
  }
}
