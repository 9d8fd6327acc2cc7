import type { Channel } from '../../domain/message/channel'
import type { WayToReach } from '../../domain/message/unreached'
import { joined } from '../time'

const channelWords: Record<Channel, string> = {
  employee: '用工消息',
  subscribe: '订阅消息',
  robot: '群机器人',
  emergency: '应急群机器人',
}

const ways: Record<WayToReach | 'seen', string> = {
  called: '已打电话告诉对方',
  met: '已当面告诉对方',
  givenUp: '多次联系不上',
  seen: '对方自己已看到',
}

/** 未送达名单: whom no message reached, and how he was told after all. */
export const unreachedWords = {
  open: '待联系',
  settled: '已处理',
  lead: '这些消息没有送到对方的微信，对方也没有打开。请打电话告诉对方，再记下结果。',
  none: '没有要联系的人',
  noneHint: '消息送不到时，会在这里列出该联系谁。',
  noneSettled: '还没有处理过的记录',
  forWhom: (name: string, people: number | null) => {
    if (people === 0) return '当时没有人在岗'
    return people === null ? name || '已离开的人' : `${people} 人`
  },
  should: (title: string) => `要告诉对方：${title}`,
  since: (ago: string) => joined(ago, '发出'),
  tried: (channels: readonly Channel[]) =>
    channels.length === 0 ? '对方没有开启任何微信提醒' : `试过：${channels.map((one) => channelWords[one]).join('、')}`,
  by: (name: string | null, mine: boolean) => (mine ? '由您联系' : `由${name ?? '办公室'}联系`),
  call: '打电话',
  look: '看内容',
  note: '记下结果',
  sheet: (name: string) => `${name || '对方'}知道了吗？`,
  ways,
  noteLabel: '备注（可不填）',
  notePlaceholder: '例如：已说明情况，马上到场',
  save: '记下',
  saving: '正在记下…',
  chooseOne: '请先选一项结果',
  saved: '已记下',
  done: (how: WayToReach | 'seen', by: string, when: string) =>
    how === 'seen' ? `${ways.seen} · ${when}` : `${by}：${ways[how]} · ${when}`,
} as const
