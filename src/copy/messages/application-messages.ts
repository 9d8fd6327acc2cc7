import { type FieldType, fitting } from '../../domain/message/field'
import type { ApplicationMessageKind } from '../../domain/message/kinds'
import { templateOf } from '../../domain/message/template'
import { dateTime, exactTime } from '../time'
import type { Words } from './message-facts'
import { noWords, templateFields } from './messages'

/** What a message about an application may speak of; its home and its name stay inside the app. */
export type ApplicationFacts = { homeLabel: string; name: string; urgent: boolean; dueAt: number; at: number }

const called = ({ urgent }: ApplicationFacts) => `${urgent ? '紧急' : ''}入住申请`

const wordsFor: Record<ApplicationMessageKind, (facts: ApplicationFacts) => Words> = {
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

/** A message about an application as it stands in the inbox. */
export const applicationText = (
  kind: ApplicationMessageKind,
  facts: ApplicationFacts,
): Pick<Words, 'title' | 'body'> => {
  const { title, body } = wordsFor[kind](facts)
  return { title, body }
}

/** What leaves the app about an application: nothing in it names a person or a home. */
export const applicationCard = (kind: ApplicationMessageKind, facts: ApplicationFacts) => {
  const { phrase, remark } = wordsFor[kind](facts)
  const template = templateOf[kind]
  const moment = exactTime(template === 'alert' ? facts.dueAt : facts.at)
  const fill: Partial<Record<FieldType, string>> = { character_string: '-', phrase, time: moment }
  const fields = templateFields[template].map(({ name }) => {
    const type = name.replace(/\d+$/, '') as FieldType
    const value = fill[type] ?? (name === 'thing2' ? '入住申请' : remark)
    return [name, { value: fitting(type, value, noWords[type]) }] as const
  })
  return {
    template,
    data: Object.fromEntries(fields),
    group: `【${phrase}】${remark}。请值班人员打开“安居”查看。`,
  }
}
