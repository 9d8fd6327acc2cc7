import type { LiveHours } from '../../domain/broadcast/broadcast'
import type { Stand } from '../../domain/broadcast/receipt'
import { joined } from '../time'

const list = (names: readonly string[]) => (names.length > 4 ? `${names.slice(0, 4).join('、')}等` : names.join('、'))

type AudienceWords = {
  residents: 'nobody' | 'estate' | 'buildings' | 'homes'
  buildings: readonly string[]
  homes: readonly string[]
  staff: boolean
}

/** Whom a broadcast is for: 全小区住户和员工 · 3栋、4栋住户 · 12 户. */
export const audienceWords = ({ residents, buildings, homes, staff }: AudienceWords): string => {
  const who = {
    nobody: '',
    estate: '全小区住户',
    buildings: `${list(buildings)}住户`,
    homes: homes.length > 2 ? `${list(homes.slice(0, 2))}等 ${homes.length} 户` : `${list(homes)}`,
  }[residents]
  if (!staff) return who
  return who === '' ? '全体员工' : `${who}和全体员工`
}

/** 紧急通知 as the office writes and follows it. */
export const broadcastWords = {
  none: '还没有发过紧急通知',
  noneHint: '停水、停电、电梯停运时，点“发紧急通知”，马上告诉住户和员工。',
  create: '发紧急通知',
  live: '生效中',
  ended: '已结束',
  corrected: '已更正',
  lifted: '已解除',
  readOf: (read: number, all: number) => `${read} / ${all} 人已知晓`,
  sentTo: (whom: string, people: number) => `${whom}，共 ${people} 人`,
  kind: '是什么事',
  words: '通知内容',
  wordsHint: '发生了什么、到什么时候、住户要做什么',
  blank: '请把“＿＿”的地方填上',
  audience: '发给谁',
  audiences: { estate: '全小区', buildings: '按楼栋', homes: '按房屋', nobody: '只发员工' },
  staff: '同时发给全体员工',
  staffHint: '值班的同事能及时答复住户',
  allByLeaders: '发给全小区需要主管或经理。',
  buildings: '选择楼栋',
  noBuildings: '还没有楼栋，请先导入房屋名册。',
  homes: (n: number) => `已选 ${n} 户`,
  addHome: '加上这一户',
  removeHome: '去掉',
  homesFull: '最多选 50 户，更多请按楼栋发。',
  hours: '在首页显示多久',
  hoursHint: '事情提前结束，可以随时发“解除”通知。',
  hourWords: (hours: LiveHours) => (hours < 24 ? `${hours} 小时` : `${hours / 24} 天`),
  next: '看看能通知到多少人',
  counting: '正在统计…',
  missing: {
    kind: '请选是什么事',
    words: '请写通知内容',
    audience: '请选发给谁',
    buildings: '请选楼栋',
    homes: '请加上要通知的房屋',
  },
  sure: '确认发出',
  reaches: (people: number) => `将发给 ${people} 人`,
  pushes: (pushes: number, people: number) =>
    pushes === people ? '都能收到微信提醒' : pushes === 0 ? '都没有开启微信提醒' : `其中 ${pushes} 人能收到微信提醒`,
  others: (others: number, people: number) =>
    `${others === people ? '' : `另外 ${others} 人没有开启微信提醒，`}打开小程序才能看到；半小时没有看的，会列出名单请您联系。`,
  nobody: '这个范围里没有人',
  nobodyHint: '可能还没有住户加入，请换一个范围。',
  untilThen: (when: string) => `首页显示到 ${when}`,
  send: '发出',
  sending: '正在发出…',
  sent: '已发出',
  cannotChange: '发出后不能修改，只能发“更正”或“解除”通知。',
  followTitles: { correction: '更正这条通知', end: '解除这条通知' },
  followHint: '发给原来的同一范围；原通知会注明并停止显示。',
  first: '原通知',
} as const

export const progressWords = {
  title: '发送进度',
  sentOf: (sent: number, all: number) => `已发出 ${sent} / ${all} 人`,
  sending: '正在发送，可以先离开这一页。',
  done: '已全部发出',
  reached: '已送达',
  reachedHint: '微信提醒已送到，或本人已看到',
  read: '已知晓',
  toCall: '要联系',
  followUp: (name: string) => `由${name}联系`,
  by: (name: string, when: string) => joined(`${name} `, when, '发出'),
  until: (when: string) => `首页显示到 ${when}`,
  remind: '再提醒没有确认的人',
  remindFrom: (when: string) => joined(when, '以后可以再提醒'),
  reminded: (name: string, when: string) => joined(`${name} `, when, '提醒过'),
  remindSure: (people: number) => `将再次提醒还没有确认的 ${people} 人`,
  remindThen: '已有人打过电话的不再提醒。',
  remindDone: '正在提醒',
  unread: '未确认的人',
  onlyListed: '要联系的',
  all: '全部未确认',
  building: '楼栋',
  everywhere: '全部楼栋',
  nobodyLeft: '都已确认',
  nobodyLeftHint: '收到的人都点了“我已知晓”。',
  nobodyListed: '没有要联系的人',
  nobodyListedHint: '发出半小时后，没有送到的人会列在这里。',
  staff: '员工',
  called: '已告诉本人',
  calledBy: (name: string, when: string) => joined(`${name} `, when, '已告诉本人'),
  saved: '已记下',
  see: '看住户看到的内容',
  correct: '发更正',
  lift: '发解除',
  followed: { correction: '已被一条更正代替', end: '已解除' },
  seeFollowing: '看后来的通知',
  stands: {
    sent: '未查看',
    pushed: '微信已提醒',
    listed: '没有送到',
    told: '已告诉本人',
    read: '已知晓',
  } satisfies Record<Stand, string>,
} as const

/** 紧急通知 as a resident reads it. */
export const broadcastReadWords = {
  from: (estate: string, when: string) => `${estate}物业 ${when}`,
  known: '我已知晓',
  knowing: '正在确认…',
  thanks: '已确认，谢谢',
  knownAt: (when: string) => joined('您已在', when, '确认'),
  until: (when: string) => `预计到 ${when}`,
  over: '这条通知已经结束',
  followed: { correction: '这条通知有更正，请看新的内容', end: '这条通知已经解除' },
  follows: { correction: '更正的是这一条', end: '解除的是这一条' },
  seeNext: '看新的通知',
  seeFirst: '看原来的通知',
  progress: '看发送进度',
} as const
