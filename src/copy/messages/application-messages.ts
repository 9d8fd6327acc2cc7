import type { MessageOf } from '../../domain/message/kinds'
import { dateTime } from '../time'
import type { Words } from './message-facts'
import { textsOf } from './texts-of'

/** What a message about an application may speak of; its home and its name stay inside the app. */
export type ApplicationFacts = { homeLabel: string; name: string; urgent: boolean; dueAt: number; at: number }

const called = ({ urgent }: ApplicationFacts) => `${urgent ? '紧急' : ''}入住申请`

const words: Record<MessageOf<'application'>, (facts: ApplicationFacts) => Words> = {
  applicationFiled: (f) => ({
    title: `${called(f)}：${f.homeLabel}`,
    body: `${f.name}申请加入${f.homeLabel}，请核对身份后，在 ${dateTime(f.dueAt)} 前答复。`,
    phrase: '新申请',
    remark: `有一份${called(f)}等您答复`,
  }),
  applicationDueSoon: (f) => ({
    title: `${called(f)}快到答复期限`,
    body: `${f.name}申请加入${f.homeLabel}，请在 ${dateTime(f.dueAt)} 前答复。`,
    phrase: '即将到期',
    remark: `${called(f)}快到答复期限`,
  }),
  applicationMissed: (f) => ({
    title: `${called(f)}超过期限还没有答复`,
    body: `${f.name}申请加入${f.homeLabel}，应在 ${dateTime(f.dueAt)} 前答复。请马上核对并答复。`,
    phrase: '已超时',
    remark: `${called(f)}超过答复期限`,
  }),
  applicationEscalated: (f) => ({
    title: `${called(f)}超时仍未答复，请您过问`,
    body: `${f.name}申请加入${f.homeLabel}，应在 ${dateTime(f.dueAt)} 前答复，现在还没有答复。请马上安排。`,
    phrase: '超时升级',
    remark: `${called(f)}仍未答复，请过问`,
  }),
}

/** A message about an application as it stands in the inbox, and what leaves the app of it. */
export const { text: applicationText, card: applicationCard } = textsOf('入住申请', words)
