import { type FieldType, fitting } from '../../domain/message/field'
import { type CaseMessageKind, wayOf } from '../../domain/message/kinds'
import type { TemplateKey } from '../../domain/message/template'
import { exactTime } from '../time'
import { fault, job, type MessageFacts, type Words } from './message-facts'
import { wordsOf } from './message-words'

export type { MessageFacts } from './message-facts'

/** A message as it stands in the inbox. Times are written out, because it may be read days later. */
export const inboxText = (kind: CaseMessageKind, facts: MessageFacts): { title: string; body: string } => {
  const { title, body } = wordsOf(kind, facts)
  return { title, body }
}

/** A field of a WeChat template: its name there, the title it is chosen by, and what fills it. */
export type TemplateField = {
  name: `${FieldType}${number}`
  title: string
  fill: (words: Words, facts: MessageFacts) => string
}

const number: TemplateField = { name: 'character_string1', title: '工单编号', fill: (_, f) => f.number }
const kindOfJob: TemplateField = { name: 'thing2', title: '事项类型', fill: (_, f) => job(f) }
const state: TemplateField = { name: 'phrase3', title: '当前进度', fill: (words) => words.phrase }
const happenedAt: TemplateField = { name: 'time4', title: '更新时间', fill: (_, f) => exactTime(f.at) }
const dueBy: TemplateField = { name: 'time4', title: '截止时间', fill: (_, f) => exactTime(f.dueAt ?? f.at) }
const remark: TemplateField = { name: 'thing5', title: '温馨提示', fill: (words) => words.remark }

/** The templates to choose in the WeChat console, field by field. Nothing here names a resident, a home or a phone. */
export const templateFields: Record<TemplateKey, readonly TemplateField[]> = {
  progress: [number, kindOfJob, state, happenedAt, remark],
  confirm: [number, kindOfJob, state, happenedAt, remark],
  work: [number, kindOfJob, state, happenedAt, remark],
  alert: [number, kindOfJob, state, dueBy, remark],
  notice: [
    { name: 'thing1', title: '通知事项', fill: (words) => words.title },
    { name: 'time2', title: '发布时间', fill: (_, f) => exactTime(f.at) },
    { name: 'thing3', title: '温馨提示', fill: (words) => words.remark },
  ],
}

type Data = Record<string, { value: string }>

const typeOf = (name: string) => name.replace(/\d+$/, '') as FieldType

/** WeChat takes no empty field. */
export const noWords: Record<FieldType, string> = {
  thing: '—',
  phrase: '有更新',
  character_string: '-',
  number: '0',
  amount: '0',
  name: '—',
  time: '00:00',
}

const filled = (template: TemplateKey, words: Words, facts: MessageFacts): Data =>
  Object.fromEntries(
    templateFields[template].map(({ name, fill }) => {
      const type = typeOf(name)
      return [name, { value: fitting(type, fill(words, facts), noWords[type]) }]
    }),
  )

/** The data of a subscription or employee message, as WeChat takes it. */
export const templateData = (kind: CaseMessageKind, facts: MessageFacts): Data =>
  filled(wayOf[kind].template, wordsOf(kind, facts), facts)

/** The same without any words of ours that WeChat might not like. */
export const plainData = (data: Data): Data => {
  const plain: Partial<Record<FieldType, string>> = { thing: '请打开安居查看', phrase: '有更新', character_string: '-' }
  return Object.fromEntries(
    Object.entries(data).map(([name, { value }]) => [name, { value: plain[typeOf(name)] ?? value }]),
  )
}

/** What a group robot says: the case by its number, never a person or a home. */
export const groupWords = (kind: CaseMessageKind, facts: MessageFacts): string =>
  kind === 'majorFault'
    ? `【重大故障】${fault(facts)}，工单 ${facts.number}，请应急人员马上打开“安居”查看地点并到场。`
    : `【${wordsOf(kind, facts).phrase}】工单 ${facts.number} 有一条提醒没有送到负责的同事，请值班人员打开“安居”查看。`

/** What it says when there is more than it may say one by one. */
export const groupSummary = (count: number): string =>
  `【工单提醒】另有 ${count} 条工单提醒没有送到负责的同事，请值班人员打开“安居”查看。`

/** What leaves the app about something that is no case: an alert with a word (≤ 5) and a line (≤ 20) of its own. */
export const alertCard = ({ phrase, remark, at }: { phrase: string; remark: string; at: number }) => {
  const words = { title: '', body: '', phrase, remark }
  const fill: Record<string, string> = { character_string1: '-', thing2: '通知', time4: exactTime(at) }
  const fields = templateFields.alert.map(({ name }) => {
    const type = typeOf(name)
    const value = fill[name] ?? (type === 'phrase' ? words.phrase : words.remark)
    return [name, { value: fitting(type, value, noWords[type]) }] as const
  })
  return { template: 'alert' as const, data: Object.fromEntries(fields), group: `【${phrase}】${remark}` }
}

/** What leaves the app about a broadcast: its title, when, and where to read it; what was typed stays inside. */
export const broadcastCard = ({ title, remark, at }: { title: string; remark: string; at: number }) => ({
  template: 'notice' as const,
  data: {
    thing1: { value: fitting('thing', title, noWords.thing) },
    time2: { value: fitting('time', exactTime(at), noWords.time) },
    thing3: { value: fitting('thing', remark, noWords.thing) },
  },
  group: `【${title}】${remark}`,
})
