import type { Reach } from '../../contract/views/messages'
import type { TemplateKey } from '../../domain/message/template'

type EmployeeState = NonNullable<Reach['employee']>['state']

const kinds: Record<TemplateKey, string> = {
  progress: '报修进度',
  confirm: '完工确认',
  work: '新工单和改动',
  alert: '快到时间和超时',
  notice: '停水停电等紧急通知',
}

const states: Record<EmployeeState, string> = { unbound: '未开启', partly: '部分开启', bound: '已开启' }

const hints: Record<EmployeeState, string> = {
  unbound: '开启一次，以后新工单和超时提醒都会送到微信，不限次数。',
  partly: '还有提醒没有开启，点一下全部开启。',
  bound: '新工单和超时提醒会送到微信“小程序助手”，不限次数。',
}

/** 微信提醒: what can still reach me, and how to get more. */
export const reachWords = {
  title: '微信提醒',
  kinds,
  left: (n: number) => (n === 0 ? '收不到了' : `还能收 ${n} 次`),
  why: {
    resident: '有人接单、到场、请您确认时，微信马上告诉您。每同意一次，各能多收一次；收不到时消息也会留在“消息”里。',
    staff: '上岗前请看一眼还能收几次。每同意一次，各能多收一次；收不到时消息也会留在“消息”里。',
  },
  topUp: '再加一次',
  allowed: '好的，又能多收一次',
  notAllowed: '没关系，消息仍会留在“消息”里',
  employee: {
    name: '用工消息',
    states,
    hints,
    open: '开启用工消息',
    opened: '已开启，工作提醒会送到微信',
    notOpened: '没有开启，工作提醒会走其他方式',
    impossible: '您的微信版本不支持，请更新微信后再试',
  },
} as const
